// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_view.h"

#include "desk/tables/table_figures.h"
#include "desk/tables/table_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_model.h"
#include "tables/list_table.h"
#include "tables/list_words.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/table_tools.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace encours::ui {
namespace {

constexpr int patience = 300; ///< ms until it is said that something is under way
constexpr int nameWidth = 220;
constexpr int progressWidth = 96;
constexpr int searchWidth = 220; ///< at least
constexpr int titlePadding = 20; ///< of a heading, left and right
constexpr int leastHeight = 320;
constexpr int chipHeight = 26; ///< as the style sheet has it

QLabel* caption(const QString& name, QWidget* parent)
{
    QLabel* label = plainLabel({}, TextRole::Caption, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

ListView::ListView(AppContext& context, TableKind kind, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_name(name),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(listIcon(kind), m_stack)),
      m_nothing(new EmptyState(Icon::Search, m_stack)),
      m_tableStack(new QStackedWidget(m_stack)),
      m_table(new ListTable(m_tableStack)),
      m_model(new ListModel(kind, this)),
      m_patience(new QTimer(this)),
      m_kind(kind),
      m_sort(usualSort(kind))
{
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->hideSortArrows();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns do not move when rows come and go
    m_tools = new TableTools(context, *m_table, name, this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    m_nothing->setObjectName(name + "Nothing");
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nothing);
    m_stack->setMinimumHeight(leastHeight);   // what an empty list says may be higher than a low window
    m_stack->addWidget(new QWidget(m_stack)); // until the first answer
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connectParts();
    addKeys();
}

ListView::~ListView()
{
    if (m_cancellation) m_cancellation->request();
    if (m_hasColumns) m_tools->save();
}

QWidget* ListView::makeContent()
{
    auto* card = new Card(m_stack);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(makeBar(card));
    auto* chips = new QWidget(card);
    auto* chipColumn = new QVBoxLayout(chips);
    chipColumn->setContentsMargins(12, 0, 12, 0);
    m_chips = new FlowLayout(size::half);
    chipColumn->addLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    makeChips();
    column->addWidget(chips);
    column->addWidget(m_tableStack, 1);
    column->addLayout(makeFooter(card));
    return card;
}

QLayout* ListView::makeBar(QWidget* parent)
{
    m_search = new QLineEdit(parent);
    m_search->setObjectName(m_name + "Search");
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_line = new QHBoxLayout;
    m_line->setContentsMargins(12, 0, 12, 0);
    m_line->setSpacing(size::grid);
    m_line->addWidget(m_search, 1);
    for (QPushButton* button : {m_tools->columnsButton(), m_tools->exportButton()}) {
        button->setParent(parent);
        m_line->addWidget(button);
    }
    return m_line;
}

QLayout* ListView::makeFooter(QWidget* parent)
{
    m_counts = caption(m_name + "Counts", parent);
    m_selection = caption(m_name + "Selection", parent);
    m_busyText = caption(m_name + "Busy", parent);
    m_progress = new QProgressBar(parent);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, size::grid);
    line->setSpacing(size::gap);
    line->addWidget(m_counts);
    line->addWidget(m_selection, 1);
    line->addWidget(m_busyText);
    line->addWidget(m_progress);
    showBusy(false);
    return line;
}

void ListView::addAction(QWidget* button)
{
    button->setParent(m_search->parentWidget());
    m_line->insertWidget(1, button);
}

void ListView::connectParts()
{
    connect(m_empty, &EmptyState::stepTaken, this, &ListView::stepTaken);
    connect(m_nothing, &EmptyState::stepTaken, this, [this] {
        clearNarrowing(true);
        m_isFocusWanted = true;
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Whoever types wants the best of what is found; whoever clears the field stays where the search has led.
        m_isFromSearch = !text.isEmpty();
        if (m_isFromSearch) m_wantedCustomer.reset();
        m_isOpenWanted = false;
        showClear();
        ask();
    });
    connect(m_table, &DenseTable::rowOpened, this, &ListView::rowOpened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListView::sumSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListView::lineChosen);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListView::sortBy);
    static_cast<ListTable*>(m_table)->setCopier([this](bool withHeader) { copyRows(withHeader); });
    m_table->installEventFilter(this);
    connect(m_tools, &TableTools::columnsChanged, this, &ListView::fitName);
    connect(m_patience, &QTimer::timeout, this, [this] { showBusy(true); });
    connect(&m_context, &AppContext::scopeChanged, this, [this] {
        m_isScopeOff = false;
        showChips();
        if (m_rows) ask();
    });
    m_tools->setFigures([this]() -> TableTools::FigureMaker {
        if (!m_rows || !m_found) return {};
        return [rows = m_rows, found = m_found, columns = shownColumns(), language = currentLanguage()] {
            return tableFigures(*rows, found->query, found->rows, columns, language);
        };
    });
}

void ListView::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { focusSearch(); });
}

/// Arrows pass through to the table, so that somebody who searches need not leave the field.
bool ListView::searchKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QCoreApplication::sendEvent(m_table, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isOpenWanted = m_isAsking; // what was just typed is still being looked for
        if (!m_isAsking && current()) emit rowOpened();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) focusTable();
        else m_search->clear();
        return true;
    case Qt::Key_C:
        if (!event->modifiers().testFlag(Qt::ControlModifier) || m_search->hasSelectedText()) return false;
        copyRows(event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    default: return false;
    }
}

bool ListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        if (searchKey(static_cast<QKeyEvent*>(event))) return true;
    }
    // Escape is the window's key while something long runs: in the field it belongs to what was typed.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
    }
    if (watched == m_table && event->type() == QEvent::Resize) fitName();
    return QWidget::eventFilter(watched, event);
}

void ListView::makeColumns()
{
    if (std::exchange(m_hasColumns, true)) return;
    QHeaderView* header = m_table->horizontalHeader();
    m_isShowing = true;
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicatorShown(true);
    const auto& columns = m_model->columns();
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const int section = static_cast<int>(place);
        header->resizeSection(section, std::max(columnWidth(columns[place].column), titleWidth(section)));
        const bool isImplied = std::ranges::any_of(m_fixed, [&](const TableFilter& filter) {
            const bool isCustomer = columns[place].column == TableColumn::CustomerName ||
                                    columns[place].column == TableColumn::CustomerCode;
            return filter.name == FilterName::Customer && isCustomer;
        });
        header->setSectionHidden(section, !columns[place].isShown || isImplied);
    }
    const TableSort usual = usualSort(m_kind);
    const auto sorted = m_model->sectionOf(usual.column);
    header->setSortIndicator(sorted.value_or(0), usual.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_tools->setFirstColumn(m_model->sectionOf(TableColumn::CustomerName).value_or(0));
    m_tools->restore();
    m_isShowing = false;
    sortBy(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fitName();
}

/// Of a heading that is sorted by: nothing of it is cut.
int ListView::titleWidth(int section) const
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Strong));
    const QString title = toQ(columnHeading(currentLanguage(), m_kind, m_model->column(section)));
    return metrics.horizontalAdvance(title + QStringLiteral(" ↓")) + titlePadding;
}

/// In another language a heading may be longer.
void ListView::widenTitles()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section) || header->sectionSize(section) >= titleWidth(section)) continue;
        header->resizeSection(section, titleWidth(section));
    }
    fitName();
}

/// The name takes what the others leave, and never less than it needs.
void ListView::fitName()
{
    QHeaderView* header = m_table->horizontalHeader();
    const auto name = m_model->sectionOf(TableColumn::CustomerName);
    if (!m_hasColumns || !name || header->isSectionHidden(*name)) return;
    int others = 0;
    for (int section = 0; section < header->count(); ++section) {
        if (section != *name && !header->isSectionHidden(section)) others += header->sectionSize(section);
    }
    header->resizeSection(*name, std::max(nameWidth, m_table->viewport()->width() - others));
}

void ListView::makeChips()
{
    QWidget* parent = m_search->parentWidget();
    for (const FilterName filter : chipsOf(m_kind)) {
        if (!isFrequent(m_kind, filter)) continue;
        auto* chip = new ChoiceButton(parent);
        chip->setAutoExclusive(false);
        setLook(chip, "look", "chip");
        chip->setObjectName(m_name + "Chip." + toQ(filterCode(filter)));
        chip->setProperty("filter", static_cast<int>(filter));
        connect(chip, &QPushButton::clicked, this, [this, filter](bool isOn) {
            auto filters = m_filters;
            std::erase(filters, TableFilter{filter, {}});
            if (isOn) filters.push_back({filter, {}});
            changeFilters(std::move(filters));
        });
        m_chipButtons << chip;
        m_chips->addWidget(chip);
    }
    m_moreMenu = new QMenu(parent);
    m_more = new QPushButton(parent);
    m_more->setObjectName(m_name + "MoreFilters");
    setLook(m_more, "look", "chip");
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + size::half))); });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ListView::fillMoreMenu);
    m_chips->addWidget(m_more);
    m_clear = new QPushButton(parent);
    m_clear->setObjectName(m_name + "Clear");
    setLook(m_clear, "look", "link");
    m_clear->setFixedHeight(chipHeight);
    connect(m_clear, &QPushButton::clicked, this, [this] { clearNarrowing(false); });
    m_chips->addWidget(m_clear);
}

void ListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListView::focusTable()
{
    m_isFocusWanted = !m_rows;
    if (!m_rows) return;
    if (m_stack->currentWidget() == m_empty) m_empty->setFocus();
    else if (m_tableStack->currentWidget() == m_nothing) m_search->setFocus();
    else m_table->setFocus();
}

void ListView::setEmptyTexts(const QString& title, const QString& text, const QString& verb)
{
    m_emptyTexts = {title, text, verb};
    sayWhyEmpty();
}

void ListView::retranslate()
{
    m_search->setPlaceholderText(m_kind == TableKind::Customers
                                     ? tr("Search: name, code, telephone, e-mail, city, amount…")
                                     : tr("Search: customer, number, amount…"));
    m_search->setAccessibleName(tr("Search the list"));
    m_table->setAccessibleName(toQ(wordsFor(currentLanguage(), m_kind)));
    m_more->setText(tr("More filters"));
    m_more->setIcon(themedIcon(Icon::ChevronDown));
    m_more->setAccessibleName(m_more->text());
    m_clear->setText(tr("Clear the filters"));
    m_clear->setAccessibleName(m_clear->text());
    m_busyText->setText(tr("Searching…"));
    m_progress->setAccessibleName(m_busyText->text());
    m_tools->setTitle(toQ(wordsFor(currentLanguage(), m_kind)));
    m_tools->retranslate();
    m_model->retranslate();
    if (m_hasColumns) widenTitles();
    for (QPushButton* chip : m_chipButtons) {
        const auto filter = static_cast<FilterName>(chip->property("filter").toInt());
        chip->setText(withoutMnemonics(toQ(wordsFor(currentLanguage(), m_kind, filter))));
        chip->setAccessibleName(tr("Filter: %1").arg(toQ(wordsFor(currentLanguage(), m_kind, filter))));
    }
    showChips();
    sayWhyEmpty();
    showFooter();
    sumSelection();
}

} // namespace encours::ui
