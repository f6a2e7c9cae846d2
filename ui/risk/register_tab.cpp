// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/register_tab.h"

#include "desk/record_contact.h"
#include "risk/side_panel.h"
#include "support/format.h"
#include "support/theme.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"
#include "widgets/table_tools.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int plenty = 10'000; ///< of a splitter: what is left

} // namespace

RegisterTab::RegisterTab(AppContext& context, const QString& key, Icon icon, std::vector<RegisterColumn> columns,
                         QWidget* parent)
    : RiskTab(context, parent),
      m_key(key),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(icon, m_stack)),
      m_content(new QWidget(m_stack)),
      m_column(new QVBoxLayout(m_content)),
      m_split(new QSplitter(Qt::Horizontal, m_content)),
      m_left(new QSplitter(Qt::Vertical, m_split)),
      m_model(new RegisterModel(std::move(columns), this))
{
    setObjectName("risk." + key);
    m_left->addWidget(makeCard());
    for (QSplitter* splitter : {m_split, m_left}) {
        setLook(splitter, "look", "gap");
        splitter->setHandleWidth(12);
        splitter->setChildrenCollapsible(false);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_split, 1);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_empty, &EmptyState::stepTaken, this, [this] { takeEmptyStep(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto kept = current();
        m_model->setFilter(text);
        m_table->selectRow(kept ? m_model->shownRow(*kept).value_or(0) : 0);
        updateCount();
        lineChosen();
    });
}

RegisterTab::~RegisterTab()
{
    m_tools->save();
    context().settings().save("risk." + m_key + ".split", m_split);
}

QWidget* RegisterTab::makeCard()
{
    auto* card = new Card(m_left);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(m_key + "Filter");
    m_filter->setClearButtonEnabled(true);
    m_count = plainLabel({}, TextRole::Caption, card);
    m_count->setObjectName(m_key + "Counts");
    m_selection = plainLabel({}, TextRole::Caption, card);
    m_selection->setObjectName(m_key + "Selection");
    m_table = new DenseTable(card);
    m_table->setObjectName(m_key);
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // to add up and to copy several
    m_tools = new TableTools(context(), *m_table, "risk." + m_key, this);
    m_tools->setFigures([this] { return figures(); });
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_model->columns()[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    if (m_tools->restore()) applySort();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterTab::applySort);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterTab::updateSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterTab::lineChosen);
    connect(m_table, &DenseTable::rowOpened, this, [this] { focusPanel(); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* open = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), m_table);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this] {
            const auto row = current();
            if (row && customerAt(*row).isStored()) context().show("customer", QString::number(customerAt(*row).value));
        });
    }
    m_line = new QHBoxLayout;
    m_line->setContentsMargins(12, 0, 12, 0);
    m_line->setSpacing(size::gap);
    m_line->addWidget(m_filter, 1);
    m_line->addWidget(m_tools->columnsButton());
    m_line->addWidget(m_tools->exportButton());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, size::grid);
    foot->setSpacing(size::gap);
    foot->addWidget(m_count);
    foot->addWidget(m_selection, 1);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(m_line);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    return card;
}

void RegisterTab::setSide(QWidget* side, int width)
{
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({plenty, width});
    context().settings().restore("risk." + m_key + ".split", m_split);
}

void RegisterTab::setTop(QWidget* top)
{
    m_column->insertWidget(0, top);
}

void RegisterTab::setBelow(QWidget* below, int height)
{
    m_left->addWidget(below);
    m_left->setStretchFactor(0, 1);
    m_left->setStretchFactor(1, 0);
    m_left->setSizes({plenty, height});
}

QPushButton* RegisterTab::addAction(const char* name)
{
    auto* button = new QPushButton(themedIcon(Icon::Plus), {}, m_filter->parentWidget());
    button->setObjectName(QLatin1String(name));
    m_line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] { begin(); });
    return button;
}

void RegisterTab::bookOpened()
{
    m_filter->clear();
    m_wantedId.reset();
    m_wantedCustomer.reset();
    m_isContentWanted = false;
}

void RegisterTab::bookClosed()
{
    m_isWorking = false;
    m_isLoaded = false;
    m_isFocusWanted = false;
    m_refusal.clear();
    m_model->setSource({});
    forget();
    showLine(std::nullopt);
    updateStack();
}

Currency RegisterTab::currency() const
{
    const Desk* desk = context().desk();
    return desk != nullptr ? desk->portfolio()->currency() : Currency::euro();
}

void RegisterTab::showRows(std::size_t count)
{
    m_isLoaded = true;
    m_refusal.clear();
    const auto before = m_table->currentIndex().row();
    RegisterSource source;
    source.rows = count;
    source.cell = [this](std::size_t row, int column) { return cell(row, column); };
    source.searchKey = [this](std::size_t row) { return searchKey(row); };
    std::optional<std::size_t> wanted;
    for (std::size_t row = 0; row < count && !wanted; ++row) {
        const bool isWanted = m_wantedCustomer ? customerAt(row) == *m_wantedCustomer : rowId(row) == m_wantedId;
        if (isWanted) wanted = row;
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setSource(std::move(source));
    if (wanted && m_wantedCustomer && !m_model->shownRow(*wanted)) m_filter->clear();
    m_wantedCustomer.reset();
    // A line that has gone leaves its place to the one below it.
    const int otherwise = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0) {
        const int row = wanted ? m_model->shownRow(*wanted).value_or(otherwise) : otherwise;
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_table->viewport()->update();
    updateStack();
    updateCount();
    lineChosen();
}

void RegisterTab::showRefusal(const Fault& fault)
{
    m_isLoaded = true;
    m_model->setSource({});
    m_refusal = context().sentence(fault);
    updateStack();
    updateCount();
    showLine(std::nullopt);
}

void RegisterTab::showContent(bool isWanted)
{
    m_isContentWanted = isWanted;
    updateStack();
}

void RegisterTab::updateStack()
{
    const EmptyTexts texts = emptyTexts();
    m_empty->setTexts(texts.title, texts.text, texts.verb);
    const bool hasContent = !isRefused() && (m_model->total() > 0 || m_isContentWanted);
    QWidget* wanted = hasContent ? m_content : m_isLoaded ? static_cast<QWidget*>(m_empty) : m_stack->widget(0);
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus() && m_stack->currentWidget()->isAncestorOf(focused);
    const bool isNew = wanted != m_stack->currentWidget();
    m_stack->setCurrentWidget(wanted);
    if (isVisible() && ((isNew && hadFocus) || (m_isLoaded && m_isFocusWanted))) takeFocus();
}

QString RegisterTab::summary() const
{
    return m_model->total() == 0 ? QString() : tr("%n line(s)", nullptr, count());
}

std::optional<std::size_t> RegisterTab::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool isSelected = index.isValid() && m_table->selectionModel()->isRowSelected(index.row(), {});
    if (isSelected) return m_model->sourceRow(index.row());
    const auto others = chosen();
    return others.empty() ? std::nullopt : std::optional(others.front());
}

std::vector<std::size_t> RegisterTab::chosen() const
{
    std::vector<int> shown;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) shown.push_back(index.row());
    std::sort(shown.begin(), shown.end());
    std::vector<std::size_t> rows;
    for (const int row : shown) {
        if (const auto source = m_model->sourceRow(row)) rows.push_back(*source);
    }
    return rows;
}

void RegisterTab::selectId(std::int64_t id)
{
    m_wantedId = id;
}

void RegisterTab::openCustomer(CustomerId customer)
{
    m_wantedCustomer = customer;
}

void RegisterTab::lineChosen()
{
    const auto row = current();
    if (row) m_wantedId = rowId(*row);
    showLine(row);
}

void RegisterTab::carryOut(SidePanel& panel, std::function<Result<Done>(Desk&)> work, const QString& said,
                           std::function<void()> then)
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isWorking) return;
    m_isWorking = true;
    panel.forgive();
    context().runner().run(
        this, [desk, work = std::move(work)] { return work(*desk); },
        [this, &panel, said, then = std::move(then)](const Result<Done>& done) {
            m_isWorking = false;
            if (!done) {
                panel.refuse(context().sentence(done.fault()));
                return;
            }
            if (then) then();
            context().notifyChanged();
            context().toast(said, Tone::Neutral, tr("Undo Ctrl+Z"), [this] { undo(); });
        });
}

void RegisterTab::undo()
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isWorking) return;
    m_isWorking = true;
    context().runner().run(
        this, [desk, key = newKey()] { return UndoLastAction(*desk).execute(key); },
        [this](const Result<UndoneAction>& undone) {
            m_isWorking = false;
            if (!undone) {
                context().toast(undone.fault());
                return;
            }
            context().toast(tr("The last action was undone."));
            context().notifyChanged();
        });
}

void RegisterTab::takeFocus()
{
    m_isFocusWanted = !m_isLoaded;
    if (m_stack->currentWidget() == m_content) m_table->setFocus();
    else if (m_isLoaded) m_empty->setFocus();
}

void RegisterTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RegisterTab::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter the list…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_table->setAccessibleName(title());
    m_model->setTitles(titles());
    m_tools->setTitle(title());
    m_tools->setFileName(title().toLower());
    m_tools->retranslate();
    updateStack();
    updateCount();
    showLine(current());
}

} // namespace encours::ui
