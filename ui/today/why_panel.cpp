// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/why_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "today/call_words.h"
#include "today/item_words.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/explain_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int pointsWidth = 60;
constexpr int sumWidth = 112;
constexpr int twoLines = 44;
constexpr int cellPadding = 8;

/// Sentences over two lines: none of them is cut where there is room for it.
class SentenceRows : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (isFigure || index.data(PillsRole).isValid()) return RowDelegate::paint(painter, option, index);
        const bool isStrong = index.data(StrongRole).toBool();
        const ThemeColours& colours = Theme::current().colours();
        painter->save();
        paintRow(painter, option, index);
        painter->setFont(Theme::current().font(isStrong ? TextRole::Strong : TextRole::Body));
        painter->setPen(index.data(MutedRole).toBool() ? colours.muted : colours.text);
        const QRect cell = option.rect.adjusted(cellPadding, 2, -cellPadding, -2);
        painter->setClipRect(cell);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        painter->restore();
    }
};

enum ReasonColumn { PointsColumn, SumColumn, WhyColumn, FactColumn };
enum ItemColumn { NumberColumn, DueColumn, StateColumn, CallableColumn, NextColumn, RuleColumn, ItemFactColumn };

Currency currencyOf(const Explanation& explanation)
{
    return explanation.decision.callable.currency();
}

QString knownFactText(const std::optional<KnownFact>& fact, Currency currency)
{
    return fact ? toQ(wordsFor(currentLanguage(), *fact, currency)) : QStringLiteral("–");
}

template <typename Ways>
QString linesOf(const Ways& ways, Currency currency)
{
    QStringList lines;
    for (const auto& way : ways) {
        lines << QStringLiteral("•  ") + toQ(wordsFor(currentLanguage(), way, currency));
    }
    return lines.join('\n');
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent),
      m_back(new QPushButton(this)),
      m_name(plainLabel({}, TextRole::Title, this)),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_standing(wrappedLabel({}, TextRole::Body, this)),
      m_reasons(new RegisterModel({{pointsWidth, true}, {sumWidth, true}, {0}, {0}}, this)),
      m_litigation(wrappedLabel({}, TextRole::Body, this)),
      m_waysTitle(plainLabel({}, TextRole::Strong, this)),
      m_ways(wrappedLabel({}, TextRole::Body, this)),
      m_itemsTitle(plainLabel({}, TextRole::Strong, this)),
      m_items(new RegisterModel({{100}, {88}, {120}, {100, true}, {88}, {0}, {0}}, this))
{
    setObjectName(QStringLiteral("why"));
    m_back->setObjectName(QStringLiteral("closeWhy"));
    setLook(m_back, "look", "link");
    m_name->setObjectName(QStringLiteral("whyName"));
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_standing->setObjectName(QStringLiteral("whyStanding"));
    m_ways->setObjectName(QStringLiteral("whyWays"));
    setTone(m_litigation, Tone::Red);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_standing);
    m_reasonTable = addTable("whyReasons", m_reasons, *column);
    column->addWidget(m_litigation);
    column->addWidget(m_waysTitle);
    column->addWidget(m_ways);
    column->addWidget(m_itemsTitle);
    m_itemTable = addTable("whyItems", m_items, *column);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_back);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(18, 12, 18, 12);
    all->setSpacing(size::grid);
    all->addLayout(head);
    all->addWidget(scroll, 1);
    connect(m_back, &QPushButton::clicked, this, &WhyPanel::closed);
    retranslate();
}

DenseTable* WhyPanel::addTable(const char* name, RegisterModel* model, QVBoxLayout& column)
{
    auto* card = new Card(this);
    auto* table = new DenseTable(card);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->hideSortArrows();
    table->setItemDelegate(new SentenceRows(table));
    table->verticalHeader()->setDefaultSectionSize(twoLines);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsClickable(false);
    for (int i = 0; i < model->columnCount(); ++i) {
        const int width = model->columns()[static_cast<std::size_t>(i)].width;
        if (width == 0) header->setSectionResizeMode(i, QHeaderView::Stretch);
        else header->resizeSection(i, width);
    }
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(table);
    column.addWidget(card);
    return table;
}

void WhyPanel::fit(DenseTable* table, int rows) const
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * twoLines + 2);
    table->parentWidget()->setVisible(rows > 0);
    if (rows > 0) table->selectRow(0);
}

void WhyPanel::showWaiting(const QString& name)
{
    m_explanation.reset();
    m_name->setText(name);
    for (QLabel* label : {m_title, m_standing, m_litigation, m_waysTitle, m_ways, m_itemsTitle}) label->clear();
    for (DenseTable* table : {m_reasonTable, m_itemTable}) fit(table, 0);
}

void WhyPanel::showExplanation(const QString& name, const ExplanationPtr& explanation, const PriorityWeights& weights,
                               Date today)
{
    m_explanation = explanation;
    m_weights = weights;
    m_today = today;
    m_name->setText(name);
    fillStanding();
    fillReasons();
    fillWays();
    fillItems();
}

void WhyPanel::fillStanding()
{
    const AccountDecision& decision = m_explanation->decision;
    QStringList lines;
    if (decision.call) {
        const Call& call = *decision.call;
        m_title->setText(tr("On the list today: %n point(s)", nullptr, call.points));
        lines << toQ(arithmeticWords(currentLanguage(), call));
        if (const QString brief = callBrief(call); !brief.isEmpty()) lines << brief;
        for (const Reason& reason : call.toSay) {
            lines
                << tr("To be said first: %1").arg(toQ(wordsFor(currentLanguage(), reason, currencyOf(*m_explanation))));
        }
    } else {
        m_title->setText(tr("Not on a call list today"));
    }
    QStringList days;
    if (decision.since)
        days << tr("so since %1 (%2)").arg(dateText(*decision.since), relativeDayText(*decision.since, m_today));
    if (decision.nextActionOn) {
        days << tr("next action on %1 (%2)")
                    .arg(dateText(*decision.nextActionOn), relativeDayText(*decision.nextActionOn, m_today));
    }
    if (!days.isEmpty()) lines << capitalised(days.join(QStringLiteral(" · ")));
    m_standing->setText(lines.join('\n'));
    QStringList litigation;
    for (const ExplainedReason& each : m_explanation->litigation) {
        litigation << toQ(wordsFor(currentLanguage(), each.reason, currencyOf(*m_explanation)));
    }
    m_litigation->setVisible(!litigation.isEmpty());
    m_litigation->setText(tr("To pass to litigation: %1").arg(litigation.join(QStringLiteral(" · "))));
}

void WhyPanel::fillReasons()
{
    RegisterSource source;
    source.rows = m_explanation->why.size();
    source.cell = [explanation = m_explanation, weights = m_weights](std::size_t row, int column) {
        const ExplainedReason& each = explanation->why[row];
        const Reason& reason = each.reason;
        RegisterCell cell;
        switch (column) {
        case PointsColumn:
            cell.text = reason.points == 0 ? QStringLiteral("–") : QString::number(reason.points);
            cell.isStrong = true;
            break;
        case SumColumn: cell.text = weighingText(reason, weights); break;
        case WhyColumn: cell.text = toQ(wordsFor(currentLanguage(), reason, currencyOf(*explanation))); break;
        case FactColumn:
            cell.text = knownFactText(each.fact, currencyOf(*explanation));
            cell.isMuted = true;
            break;
        default: break;
        }
        return cell;
    };
    m_reasons->setSource(std::move(source));
    fit(m_reasonTable, m_reasons->rowCount());
}

void WhyPanel::fillWays()
{
    const Currency currency = currencyOf(*m_explanation);
    const bool isOn = m_explanation->isOnList();
    const QString lines =
        isOn ? linesOf(m_explanation->wouldLeave, currency) : linesOf(m_explanation->wouldEnter, currency);
    m_waysTitle->setText(isOn ? tr("What would take it off the list") : tr("What would bring it onto a list"));
    m_waysTitle->setVisible(!lines.isEmpty());
    m_ways->setText(lines);
    m_ways->setVisible(!lines.isEmpty());
}

void WhyPanel::fillItems()
{
    RegisterSource source;
    source.rows = m_explanation->items.size();
    source.cell = [explanation = m_explanation](std::size_t row, int column) {
        const ExplainedItem& each = explanation->items[row];
        const CallItem& item = each.item;
        RegisterCell cell;
        switch (column) {
        case NumberColumn:
            cell.text = toQ(item.number);
            cell.isStrong = true;
            break;
        case DueColumn: cell.text = dateText(item.dueOn); break;
        case StateColumn: cell.pills = {itemStatus(item)}; break;
        case CallableColumn: cell.text = dashedAmountText(item.callable); break;
        case NextColumn: cell.text = dateText(item.nextActionOn); break;
        case RuleColumn:
            cell.text = item.nextActionWhy ? capitalised(toQ(ruleName(currentLanguage(), *item.nextActionWhy)))
                                           : QStringLiteral("–");
            break;
        case ItemFactColumn:
            cell.text = knownFactText(each.fact, currencyOf(*explanation));
            cell.isMuted = true;
            break;
        default: break;
        }
        return cell;
    };
    m_items->setSource(std::move(source));
    m_itemsTitle->setText(tr("What comes next, invoice by invoice"));
    m_itemsTitle->setVisible(m_items->rowCount() > 0);
    fit(m_itemTable, m_items->rowCount());
}

void WhyPanel::takeFocus()
{
    m_reasonTable->setFocus(Qt::OtherFocusReason);
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit closed();
    else QWidget::keyPressEvent(event);
}

void WhyPanel::retranslate()
{
    m_back->setText(tr("Back to the call (Esc)"));
    m_back->setAccessibleName(m_back->text());
    m_reasons->setTitles({tr("Points"), tr("Base × weight"), tr("Reason"), tr("Rests on")});
    m_reasonTable->setAccessibleName(tr("Reasons"));
    m_items->setTitles({tr("Invoice"), tr("Due"), tr("State"), tr("To claim"), tr("Next"), tr("Rule"), tr("Rests on")});
    m_itemTable->setAccessibleName(tr("Next actions"));
    if (m_explanation) showExplanation(m_name->text(), m_explanation, m_weights, m_today);
}

} // namespace encours::ui
