// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/aged_table.h"

#include "dashboard/figure_words.h"
#include "desk/tables/table_query.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/dense_table.h"
#include "widgets/register_model.h"
#include "words/group_words.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

enum Column { Name, NotDue, Days1To30, Days31To60, Days61To90, Over90, Bills, Unallocated, Total };
constexpr int figureWidth = 116;
constexpr int scrollBarWidth = 10; ///< as the style sheet has it

std::vector<RegisterColumn> columnsOf(int count)
{
    std::vector<RegisterColumn> columns(static_cast<std::size_t>(count), RegisterColumn{figureWidth, true});
    columns[Name] = {0, false};
    return columns;
}

Money amountOf(const Ageing& ageing, int column)
{
    switch (column) {
    case NotDue: return ageing.notDue;
    case Days1To30: return ageing.days1To30;
    case Days31To60: return ageing.days31To60;
    case Days61To90: return ageing.days61To90;
    case Over90: return ageing.over90;
    case Bills: return ageing.bills;
    case Unallocated: return ageing.unallocated;
    default: return ageing.total();
    }
}

/// The filter of the lists that keeps what stands in a column.
int filterOf(int column)
{
    switch (column) {
    case NotDue: return static_cast<int>(FilterName::NotDue);
    case Days1To30: return static_cast<int>(FilterName::Days1To30);
    case Days31To60: return static_cast<int>(FilterName::Days31To60);
    case Days61To90: return static_cast<int>(FilterName::Days61To90);
    case Over90: return static_cast<int>(FilterName::Over90);
    case Bills: return static_cast<int>(FilterName::Bills);
    case Unallocated: return static_cast<int>(FilterName::Unallocated);
    default: return -1;
    }
}

/// Frames the figure that Enter would open.
class FigureDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        RowDelegate::paint(painter, option, index);
        const auto* table = qobject_cast<const DenseTable*>(option.widget);
        const bool isCurrent = table != nullptr && table->hasFocus() && table->currentIndex() == index;
        if (!isCurrent || index.column() == Name) return;
        painter->save();
        painter->setPen(Theme::current().colours().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        painter->restore();
    }
};

RegisterCell figureCell(const Ageing& ageing, int column)
{
    const Money amount = amountOf(ageing, column);
    RegisterCell cell;
    cell.text = dashedAmountText(amount);
    cell.setAmount(amount);
    cell.isStrong = column == Total;
    if (column == Over90 && amount.isPositive()) cell.tone = Tone::Red;
    return cell;
}

} // namespace

AgedTable::AgedTable(QWidget* parent)
    : QWidget(parent),
      m_table(new DenseTable(this)),
      m_total(new DenseTable(this)),
      m_model(new RegisterModel(columnsOf(columnTotal), this)),
      m_sums(new RegisterModel(columnsOf(columnTotal), this))
{
    build();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* rule = new QFrame(this);
    rule->setProperty("look", "rule");
    auto* foot = new QHBoxLayout; // the total stands below its columns, not below the scroll bar
    foot->setSpacing(0);
    foot->addWidget(m_total);
    foot->addSpacing(scrollBarWidth);
    column->addWidget(m_table, 1);
    column->addWidget(rule);
    column->addLayout(foot);
}

void AgedTable::build()
{
    m_table->setObjectName("agedRows");
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // to copy several rows
    m_table->hideSortArrows();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns do not move when rows come and go
    m_total->setObjectName("agedTotal");
    m_total->setModel(m_sums);
    m_total->horizontalHeader()->hide();
    m_total->setFixedHeight(2 * size::rowHeight);
    m_total->setFocusPolicy(Qt::NoFocus);
    m_total->setSelectionMode(QAbstractItemView::NoSelection);
    m_total->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_total->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(Total, Qt::DescendingOrder);
    for (QHeaderView* each : {header, m_total->horizontalHeader()}) {
        each->setSectionResizeMode(Name, QHeaderView::Stretch);
        for (int column = NotDue; column < columnTotal; ++column) each->resizeSection(column, figureWidth);
        each->setMinimumSectionSize(72);
    }
    m_model->sort(Total, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AgedTable::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &AgedTable::alignTotal);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_total->horizontalScrollBar(),
            &QScrollBar::setValue);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    connect(m_table, &DenseTable::rowOpened, this, &AgedTable::openCell);
    connect(m_total, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() == 0 && index.column() != Name) emit figureOpened(filterOf(index.column()), true);
    });
}

void AgedTable::openCell()
{
    const int column = m_table->currentIndex().column();
    if (column == Name) emit rowOpened();
    else emit figureOpened(filterOf(column), false);
}

void AgedTable::sortBy(int column, Qt::SortOrder order)
{
    const auto kept = m_model->sourceRow(m_table->currentIndex().row());
    m_model->sort(column, order);
    const auto row = kept ? m_model->shownRow(*kept) : std::nullopt;
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(row.value_or(0), Name));
}

void AgedTable::alignTotal()
{
    for (int column = NotDue; column < columnTotal; ++column) {
        // A hidden column is said to be 0 wide, and would stay so.
        if (m_table->isColumnHidden(column)) continue;
        m_total->horizontalHeader()->resizeSection(column, m_table->horizontalHeader()->sectionSize(column));
    }
}

void AgedTable::fitFigures()
{
    constexpr int padding = 20;
    constexpr int least = 56;
    const QFontMetrics strong(Theme::current().font(TextRole::Strong));
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(least);
    m_total->horizontalHeader()->setMinimumSectionSize(least);
    for (int column = NotDue; column < columnTotal; ++column) {
        if (m_table->isColumnHidden(column)) continue;
        const QString title = m_model->title(column) + (column == Total ? QStringLiteral(" ↓") : QString());
        const int widest = qMax(strong.horizontalAdvance(title), strong.horizontalAdvance(totalCell(column).text));
        header->resizeSection(column, widest + padding);
    }
}

void AgedTable::hideShares()
{
    m_total->setFixedHeight(size::rowHeight);
}

bool AgedTable::isSortedByTotal() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    return header->sortIndicatorSection() == Total && header->sortIndicatorOrder() == Qt::DescendingOrder;
}

void AgedTable::setBalance(AgedBalance balance, std::vector<std::string> searchKeys, bool isExcerpt)
{
    const AgedRow* const kept = current();
    const std::string keptKey = kept != nullptr ? kept->key : std::string();
    m_balance = std::move(balance);
    m_keys = std::move(searchKeys);
    m_isExcerpt = isExcerpt;
    const bool hasBills = !m_balance.total.bills.isZero();
    m_table->setColumnHidden(Bills, !hasBills);
    m_total->setColumnHidden(Bills, !hasBills);
    RegisterSource source;
    source.rows = m_balance.rows.size();
    source.cell = [this](std::size_t row, int column) {
        const AgedRow& aged = m_balance.rows[row];
        if (column != Name) return figureCell(aged.ageing, column);
        RegisterCell cell;
        cell.text = toQ(aged.name);
        cell.isStrong = true;
        return cell;
    };
    source.searchKey = [this](std::size_t row) { return m_keys[row]; };
    m_model->setSource(std::move(source));
    showTotal();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_balance.rows[*m_model->sourceRow(row)].key == keptKey)
            m_table->setCurrentIndex(m_model->index(row, Name));
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, Name));
}

void AgedTable::setFilter(const QString& text)
{
    m_model->setFilter(text);
    showTotal();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, Name));
    emit filtered();
}

void AgedTable::showTotal()
{
    const Money nothing(0, m_balance.currency);
    m_shown = {nothing, nothing, nothing, nothing, nothing, nothing, nothing};
    for (int row = 0; row < m_model->rowCount(); ++row) m_shown += m_balance.rows[*m_model->sourceRow(row)].ageing;
    if (m_isExcerpt) m_shown = m_balance.total;
    RegisterSource source;
    source.rows = 2;
    source.cell = [this](std::size_t row, int column) { return row == 0 ? totalCell(column) : shareCell(column); };
    m_sums->setSource(std::move(source));
}

RegisterCell AgedTable::totalCell(int column) const
{
    RegisterCell cell;
    if (column == Name) cell.text = tr("Total");
    else cell = figureCell(m_shown, column);
    cell.isStrong = true;
    return cell;
}

RegisterCell AgedTable::shareCell(int column) const
{
    RegisterCell cell;
    cell.text = column == Name ? tr("Share of the total") : shareText(amountOf(m_shown, column), m_shown.total());
    cell.isMuted = true;
    return cell;
}

const AgedRow* AgedTable::current() const
{
    const auto row = m_model->sourceRow(m_table->currentIndex().row());
    return row && *row < m_balance.rows.size() ? &m_balance.rows[*row] : nullptr;
}

int AgedTable::shownRows() const
{
    return m_model->rowCount();
}

Ageing AgedTable::shownTotal() const
{
    return m_shown;
}

void AgedTable::retranslate()
{
    const QStringList titles = QStringList{toQ(wordsFor(currentLanguage(), m_balance.grouping))} +
                               ageColumnTitles(m_balance.bounds) +
                               QStringList{tr("Bills"), tr("Unallocated"), tr("Total")};
    m_model->setTitles(titles);
    m_sums->setTitles(titles);
    m_table->setAccessibleName(tr("Aged balance"));
    m_total->setAccessibleName(tr("Total of the aged balance"));
    showTotal();
}

} // namespace encours::ui
