// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/open_lines.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

enum Column { Number, Kind, Issued, Due, Late, Amount, Open };

std::vector<RegisterColumn> columns()
{
    return {{0}, {148}, {112}, {112}, {104, true}, {136, true}, {136, true}};
}

RegisterCell cellOf(const OpenItem& open, int column, Date asOf)
{
    const Item& item = *open.item;
    const bool isDebit = open.open.isPositive();
    const int late = isDebit ? daysLate(item, asOf) : 0;
    RegisterCell cell;
    switch (column) {
    case Number:
        cell.text = toQ(item.number);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(toQ(wordsFor(currentLanguage(), item.kind))); break;
    case Issued:
        cell.text = dateText(item.issuedOn);
        cell.setDay(item.issuedOn);
        break;
    case Due:
        cell.text = isDebit ? dateText(item.dueOn) : QStringLiteral("–");
        cell.order = isDebit ? item.dueOn.dayNumber() : 0;
        break;
    case Late:
        cell.text = late > 0 ? OpenLines::tr("%n d", nullptr, late) : QStringLiteral("–");
        cell.order = late;
        if (late > 0) cell.tone = Tone::Red;
        break;
    case Amount:
        cell.text = bareAmountText(item.amount);
        cell.setAmount(item.amount);
        break;
    default:
        cell.text = bareAmountText(open.open);
        cell.setAmount(open.open);
        cell.isStrong = true;
    }
    return cell;
}

} // namespace

OpenLines::OpenLines(QWidget* parent)
    : QWidget(parent),
      m_back(new QPushButton(this)),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_sum(plainLabel({}, TextRole::Strong, this)),
      m_table(new DenseTable(this)),
      m_model(new RegisterModel(columns(), this))
{
    m_back->setObjectName("backToAgedBalance");
    setLook(m_back, "look", "link");
    m_table->setObjectName("openLines");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_model->sort(Due, Qt::AscendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(Due, Qt::AscendingOrder);
    const auto widths = columns();
    for (int column = 1; column <= Open; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)].width);
    header->setSectionResizeMode(Number, QHeaderView::Stretch);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::gap);
    line->addWidget(m_back);
    line->addWidget(m_title, 1);
    line->addWidget(m_sum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OpenLines::backWanted);
    connect(m_back, &QPushButton::clicked, this, &OpenLines::backWanted);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) { m_model->sort(section, order); });
}

void OpenLines::showCustomer(std::shared_ptr<const Portfolio> portfolio, CustomerId customer, Date asOf)
{
    m_portfolio = std::move(portfolio);
    m_customer = customer;
    const Account* account = m_portfolio->find(customer);
    if (account == nullptr) return;
    m_state = stateOf(*account, asOf, m_portfolio->currency());
    m_lines = m_state.debits;
    m_lines.insert(m_lines.end(), m_state.credits.begin(), m_state.credits.end());
    fill();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, Number));
}

void OpenLines::showDay(std::shared_ptr<const Portfolio> portfolio, Date asOf)
{
    showCustomer(std::move(portfolio), m_customer, asOf);
}

void OpenLines::fill()
{
    const Account* account = m_portfolio ? m_portfolio->find(m_customer) : nullptr;
    if (account == nullptr) return;
    RegisterSource source;
    source.rows = m_lines.size();
    source.cell = [this](std::size_t row, int column) { return cellOf(m_lines[row], column, m_state.asOf); };
    m_model->setSource(std::move(source));
    m_title->setText(tr("%1 as of %2").arg(toQ(account->customer.displayName()), dateText(m_state.asOf)));
    m_sum->setText(amountText(m_state.balance));
}

void OpenLines::forget()
{
    m_model->setSource({});
    m_lines.clear();
    m_portfolio.reset();
}

void OpenLines::retranslate()
{
    m_back->setText(tr("Back · Esc"));
    m_back->setAccessibleName(tr("Back to the aged balance"));
    m_table->setAccessibleName(tr("Open lines of the customer"));
    m_model->setTitles(
        {tr("Number"), tr("Kind"), tr("Issued on"), tr("Due on"), tr("Late by"), tr("Amount"), tr("Open")});
    fill();
}

} // namespace encours::ui
