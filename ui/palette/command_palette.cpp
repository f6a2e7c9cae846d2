// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/command_palette.h"

#include "palette/palette_model.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "tables/list_place.h"
#include "widgets/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int longestTyped = 200;
constexpr std::size_t mostAnswers = 50;
constexpr std::size_t mostRecent = 6;

/// Only commands are sought behind it.
constexpr char commandMark = '>';

} // namespace

CommandPalette::CommandPalette(AppContext& context, QWidget* window)
    : QFrame(window),
      m_context(context),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new PaletteModel(this)),
      m_empty(wrappedLabel({}, TextRole::Body, this)),
      m_hints(plainLabel({}, TextRole::Caption, this)),
      m_count(plainLabel({}, TextRole::Caption, this))
{
    setObjectName("palette");
    setProperty("look", "overlay");
    build();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        select(index.row());
        choose(false);
    });
    connect(&context, &AppContext::bookOpened, this, [this] {
        m_find = std::make_shared<FindAnything>(*m_context.desk());
        // What is searched is made ready before anybody asks.
        m_runner.read(this, [find = m_find] { return find->execute({}, 0).size(); }, [](std::size_t) {});
    });
    connect(&context, &AppContext::bookClosing, this, &CommandPalette::forgetBook);
    hide();
}

CommandPalette::~CommandPalette()
{
    m_runner.drain();
}

void CommandPalette::build()
{
    m_field->setObjectName("paletteField");
    m_field->setMaxLength(longestTyped);
    m_field->installEventFilter(this);
    m_list->setObjectName("paletteList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus, its keys move the list
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setObjectName("paletteEmpty");
    m_empty->setContentsMargins(size::gap, size::grid, size::gap, size::grid);
    m_count->setObjectName("paletteCount");
    setLook(m_hints, "look", "muted");
    setLook(m_count, "look", "muted");
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(size::gap, 0, size::gap, 0);
    foot->addWidget(m_hints);
    foot->addStretch();
    foot->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    column->setSpacing(size::grid);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(foot);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Search and commands"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("A customer, a number, an amount, a telephone, an e-mail or a command"));
    m_list->setAccessibleName(tr("Answers"));
    m_hints->setText(tr("↑ ↓ choose · Enter open · Ctrl+Enter to the calls · > commands only · Esc leave"));
}

void CommandPalette::open(std::vector<PaletteCommand> commands)
{
    if (!isVisible()) m_before = QApplication::focusWidget();
    m_commands.setCommands(std::move(commands));
    m_isEnterPending = false;
    m_field->clear();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible()) return;
    m_isEnterPending = false;
    const QPointer<QWidget> before = m_before;
    m_before = nullptr;
    hide();
    if (before && before->isVisible()) before->setFocus();
    else parentWidget()->setFocus();
}

void CommandPalette::forgetBook()
{
    hide();
    m_runner.drain();
    m_find.reset();
    m_found.clear();
    std::erase_if(m_recent, [](const PaletteRow& row) { return row.customer.has_value(); });
}

void CommandPalette::drain()
{
    m_runner.drain();
}

// --- searching

bool CommandPalette::isForCommands() const
{
    return m_find == nullptr || m_field->text().trimmed().startsWith(QLatin1Char(commandMark));
}

void CommandPalette::search()
{
    m_isEnterPending = false;
    QString typed = m_field->text().trimmed();
    if (!typed.isEmpty() && !isForCommands()) {
        m_isAwaited = true;
        m_isAskedAgain = m_isSearching; // only the last text is worth an answer
        if (!m_isSearching) ask();
        return;
    }
    ++m_question; // an answer under way is no longer wanted
    m_isAwaited = false;
    m_isAskedAgain = false;
    m_found.clear();
    if (typed.isEmpty()) return showRows(firstRows());
    if (typed.startsWith(QLatin1Char(commandMark))) typed = typed.mid(1).trimmed();
    showRows(rowsOf(m_commands, typed.isEmpty() ? m_commands.all() : m_commands.find(typed)));
}

void CommandPalette::ask()
{
    m_isSearching = true;
    m_isAskedAgain = false;
    const quint64 question = ++m_question;
    m_runner.read(
        this,
        [find = m_find, text = toStd(m_field->text())]() -> Result<std::vector<Found>> {
            return find->execute(text, mostAnswers);
        },
        [this, question](Result<std::vector<Found>> found) {
            answered(question, found ? std::move(*found) : std::vector<Found>{});
        });
}

void CommandPalette::answered(quint64 question, std::vector<Found> found)
{
    m_isSearching = false;
    if (m_find == nullptr) return;
    if (m_isAskedAgain) return ask();
    if (question != m_question) return;
    m_isAwaited = false;
    m_found = std::move(found);
    showRows(rowsOf(m_found, m_commands, m_commands.find(m_field->text().trimmed()), m_context.today()));
    if (m_isEnterPending) choose(m_isPendingCall);
}

/// With the name that it has by now: it may have been changed, or blanked.
void CommandPalette::addCustomer(const PaletteRow& row, std::vector<PaletteRow>& rows) const
{
    const auto portfolio = m_context.desk() != nullptr ? m_context.desk()->portfolio() : nullptr;
    const Account* account = portfolio ? portfolio->find(*row.customer) : nullptr;
    if (account == nullptr || account->mergedInto) return;
    Found found;
    found.customer = account->customer.id;
    found.customerCode = account->customer.code;
    found.customerName = found.value = account->customer.displayName();
    const Item* item = row.item ? account->findItem(*row.item) : nullptr;
    if (row.item && item == nullptr) return;
    if (item != nullptr) found.item = FoundItem{item->id, item->kind, item->number.str(), item->amount, item->dueOn};
    PaletteRow now = rowOf(found, m_context.today());
    now.markedTitle = {};
    now.markedDetail = {};
    rows.push_back(std::move(now));
}

std::vector<PaletteRow> CommandPalette::firstRows() const
{
    std::vector<PaletteRow> recent;
    for (const PaletteRow& row : m_recent) {
        const auto command = m_commands.indexOf(row.command);
        if (row.customer) addCustomer(row, recent);
        else if (command) recent.push_back(rowOf(m_commands.commands()[*command])); // its words may be others by now
    }
    std::vector<PaletteRow> rows;
    if (!recent.empty()) rows.push_back(sectionRow(tr("Opened last")));
    rows.insert(rows.end(), recent.begin(), recent.end());
    const std::size_t before = rows.size();
    for (const PaletteCommand& command : m_commands.commands()) {
        const bool isPage = command.id.startsWith(QLatin1String("page.")) && !command.id.contains(QLatin1Char('/'));
        if (!isPage) continue;
        if (rows.size() == before) rows.push_back(sectionRow(tr("Go to")));
        rows.push_back(rowOf(command));
    }
    if (rows.empty()) return rowsOf(m_commands, m_commands.all()); // no book is open
    return rows;
}

void CommandPalette::showRows(std::vector<PaletteRow> rows)
{
    m_model->setRows(std::move(rows));
    select(m_model->choiceFrom(0, +1));
    m_list->scrollToTop();
    sayState();
    fitHeight();
}

void CommandPalette::sayState()
{
    const QString typed = m_field->text().trimmed();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (isEmpty) {
        m_empty->setText(
            tr("Nothing answers “%1”. Try a part of a name, a number without its spaces, an amount such as "
               "1234,56, a telephone, or a command such as “import”.")
                .arg(typed.left(longestShown)));
    }
    const bool isCut = m_found.size() >= mostAnswers && !typed.isEmpty();
    m_hints->setVisible(!isCut);
    m_count->setText(isCut ? tr("The %n best answers: type more to narrow them", nullptr, static_cast<int>(mostAnswers))
                           : QString());
}

// --- choosing

const PaletteRow* CommandPalette::current() const
{
    const PaletteRow* row = m_model->at(m_list->currentIndex().row());
    return row != nullptr && row->isChoice() ? row : nullptr;
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid()) m_list->scrollTo(index);
    // Read out by screen readers, although the field keeps the focus.
    const PaletteRow* chosen = current();
    m_field->setAccessibleDescription(chosen != nullptr ? chosen->spoken() : m_empty->text());
    if (chosen == nullptr || !QAccessible::isActive()) return;
    QAccessibleEvent spoken(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void CommandPalette::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0) return;
    const int from = m_list->currentIndex().row();
    const int direction = by < 0 ? -1 : +1;
    int to = m_model->choiceFrom(std::clamp(from + by, 0, last), direction);
    if (to < 0) to = m_model->choiceFrom(std::clamp(from + by, 0, last), -direction);
    // Beyond an end one comes in again at the other, but only from that end itself.
    if (to == from && std::abs(by) == 1) to = m_model->choiceFrom(by > 0 ? 0 : last, direction);
    select(to);
}

void CommandPalette::remember(const PaletteRow& row)
{
    const bool isPassing = row.kind == PaletteRow::Kind::Command && !row.command.startsWith(QLatin1String("page.")) &&
                           !row.command.startsWith(QLatin1String("action."));
    if (isPassing) return; // a button, or a key of the page in front
    PaletteRow kept = row;
    kept.markedTitle = {};
    kept.markedDetail = {};
    const auto isSame = [&kept](const PaletteRow& other) {
        return other.customer == kept.customer && other.item == kept.item && other.command == kept.command;
    };
    std::erase_if(m_recent, isSame);
    m_recent.insert(m_recent.begin(), std::move(kept));
    if (m_recent.size() > mostRecent) m_recent.resize(mostRecent);
}

void CommandPalette::choose(bool isToCall)
{
    if (m_isAwaited) { // answered() comes back here
        m_isEnterPending = true;
        m_isPendingCall = isToCall;
        return;
    }
    const PaletteRow* chosen = current();
    if (chosen == nullptr) return;
    const PaletteRow row = *chosen;
    remember(row);
    close();
    openRow(row, isToCall);
}

void CommandPalette::openRow(const PaletteRow& row, bool isToCall)
{
    if (row.kind == PaletteRow::Kind::Command) {
        const auto command = m_commands.indexOf(row.command);
        if (!command) return;
        const auto run = m_commands.commands()[*command].run;
        run();
    } else if (isToCall) {
        m_context.show(QStringLiteral("today"), QStringLiteral("list/%1").arg(row.customer->value));
    } else if (row.item) {
        const ListPlace place = ListPlace{}.of(*row.customer).line(*row.customer, *row.item);
        m_context.show(row.isPayment ? QStringLiteral("payments") : QStringLiteral("invoices"), place.text());
    } else {
        m_context.show(QStringLiteral("customer"), QString::number(row.customer->value));
    }
}

} // namespace encours::ui
