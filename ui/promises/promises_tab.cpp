// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises/promises_tab.h"

#include "base/fold.h"
#include "dashboard/figure_words.h"
#include "promises/promise_words.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 340;
constexpr int monthsBack = 12;

} // namespace

PromisesTab::PromisesTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "promiseRows", Icon::Promise,
                  {{0}, {88}, {104, true}, {104, true}, {96}, {168}, {72, true}, {88}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("promisePanel");
    m_panel->setMinimumWidth(320);
    buildPanel();
    setTop(makeTop());
    setSide(m_panel, panelWidth);
}

QWidget* PromisesTab::makeTop()
{
    auto* top = new QWidget(this);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int card = 0; card < cardTotal; ++card) {
        auto* figure = new FigureCard(top);
        figure->setObjectName(QStringLiteral("promiseCard%1").arg(card));
        m_cards[static_cast<std::size_t>(card)] = figure;
        cards->addWidget(figure, 1);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(size::half);
    const char* const names[] = {"promises.missed",   "promises.running", "promises.kept", "promises.keptLate",
                                 "promises.partKept", "promises.notKept", "promises.every"};
    for (int choice = 0; choice < choiceTotal; ++choice) {
        auto* button = new ChoiceButton(top);
        button->setObjectName(names[choice]);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        m_choices[static_cast<std::size_t>(choice)] = button;
        line->addWidget(button);
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + choice)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    m_choices[Missed]->setChecked(true);
    line->addStretch(1);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, size::half);
    column->setSpacing(12);
    column->addLayout(cards);
    column->addLayout(line);
    return top;
}

void PromisesTab::buildPanel()
{
    auto* pills = new QHBoxLayout;
    m_state = new Pill(m_panel);
    pills->addWidget(m_state);
    pills->addStretch();
    m_panel->body().addLayout(pills);
    QGridLayout& details = m_panel->addGrid();
    for (int detail = 0; detail < detailTotal; ++detail) {
        QLabel* caption = plainLabel({}, TextRole::Caption, m_panel);
        m_captions[static_cast<std::size_t>(detail)] = caption;
        m_values[static_cast<std::size_t>(detail)] = addDetail(details, caption, detail);
    }
    m_invoicesTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_invoices = wrappedLabel({}, TextRole::Body, m_panel);
    m_invoices->setObjectName("promisedInvoices");
    m_panel->body().addWidget(m_invoicesTitle);
    m_panel->body().addWidget(m_invoices);
    m_why = m_panel->addVerb("promiseWhy");
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_shown) context().show("today", QStringLiteral("why/%1").arg(m_shown->customer.value));
    });
    m_open = m_panel->addVerb("promiseCustomer", true);
    connect(m_open, &QPushButton::clicked, this, &PromisesTab::openShown);
}

QString PromisesTab::title() const
{
    return tr("Promises");
}

QList<std::pair<QString, QString>> PromisesTab::keys() const
{
    return {{QStringLiteral("Alt+1 … 7"), tr("To chase, running, kept…")},
            {tr("Enter"), tr("Open the customer in the call queue")}};
}

void PromisesTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_chosen = Missed;
    m_choices[Missed]->setChecked(true);
}

void PromisesTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this,
        [desk, day = context().today()] {
            const ShowPromises promises(*desk);
            PromiseFilter filter;
            filter.promisedFrom = day.plusMonths(-monthsBack);
            return Boards{promises.missedOn(day), promises.execute(day, filter)};
        },
        [this](Boards boards) {
            if (context().desk() == nullptr) return;
            m_shownRows.clear();
            m_boards = std::move(boards);
            narrow();
        });
}

void PromisesTab::forget()
{
    m_shownRows.clear();
    m_shown.reset();
    m_boards = {};
}

bool PromisesTab::isIn(Choice choice, const PromiseRow& row) const
{
    switch (choice) {
    case Running: return row.status == PromiseStatus::Running;
    case Kept: return row.status == PromiseStatus::Kept;
    case KeptLate: return row.status == PromiseStatus::KeptLate;
    case PartlyKept: return row.status == PromiseStatus::PartlyKept;
    case NotKept: return row.status == PromiseStatus::Broken;
    default: return true;
    }
}

void PromisesTab::choose(int choice)
{
    m_chosen = choice;
    m_choices[static_cast<std::size_t>(choice)]->setChecked(true);
    narrow();
}

void PromisesTab::narrow()
{
    showContent(!m_boards.all.rows.empty() || !m_boards.missed.rows.empty());
    countChoices();
    showCards();
    const auto& rows = m_chosen == Missed ? m_boards.missed.rows : m_boards.all.rows;
    m_shownRows.clear();
    for (const PromiseRow& row : rows) {
        if (isIn(static_cast<Choice>(m_chosen), row)) m_shownRows.push_back(&row);
    }
    // The latest come first in what lies behind; what runs and what is missed stands in the order of the desk.
    const bool isPast = m_chosen != Missed && m_chosen != Running;
    if (isPast) std::reverse(m_shownRows.begin(), m_shownRows.end());
    showRows(m_shownRows.size());
}

void PromisesTab::openCustomer(CustomerId customer)
{
    m_chosen = Every;
    m_choices[Every]->setChecked(true);
    RegisterTab::openCustomer(customer);
}

void PromisesTab::countChoices()
{
    const QString names[] = {tr("To chase"),     tr("Running"),  tr("Kept"), tr("Kept late"),
                             tr("Kept in part"), tr("Not kept"), tr("All")};
    for (std::size_t choice = 0; choice < choiceTotal; ++choice) {
        const auto& rows = choice == Missed ? m_boards.missed.rows : m_boards.all.rows;
        const auto count = std::count_if(rows.begin(), rows.end(),
                                         [&](const PromiseRow& row) { return isIn(static_cast<Choice>(choice), row); });
        m_choices[choice]->setText(tr("%1  %2").arg(names[choice], countText(count)));
        m_choices[choice]->setAccessibleName(names[choice]);
    }
}

void PromisesTab::showCards()
{
    const Money nothing(0, currency());
    Money missing = nothing;
    for (const PromiseRow& row : m_boards.missed.rows) missing += row.missing();
    const PromiseBoard& all = m_boards.all;
    const auto sum = [&](std::initializer_list<PromiseStatus> statuses) {
        PromiseTotal total{0, nothing, nothing};
        for (const PromiseStatus status : statuses) {
            const PromiseTotal& part = all.total(status);
            if (part.count == 0) continue;
            total.count += part.count;
            total.amount += part.amount;
            total.received += part.received;
        }
        return total;
    };
    const PromiseTotal running = sum({PromiseStatus::Running});
    const PromiseTotal onTime = sum({PromiseStatus::Kept});
    const PromiseTotal past =
        sum({PromiseStatus::Kept, PromiseStatus::KeptLate, PromiseStatus::PartlyKept, PromiseStatus::Broken});
    const int missed = static_cast<int>(m_boards.missed.rows.size());
    m_cards[MissedCard]->setFigure(amountText(missing));
    m_cards[MissedCard]->setRemark(tr("%n promise(s)", nullptr, missed), missed > 0 ? Tone::Red : Tone::Neutral);
    m_cards[RunningCard]->setFigure(amountText(running.amount));
    m_cards[RunningCard]->setRemark(tr("%n promise(s)", nullptr, running.count));
    m_cards[OnTimeCard]->setFigure(shareText(onTime.amount, past.amount));
    m_cards[OnTimeCard]->setRemark(tr("%1 of %2").arg(countText(onTime.count), countText(past.count)), Tone::Green);
    m_cards[ReceivedCard]->setFigure(shareText(smaller(past.received, past.amount), past.amount));
    m_cards[ReceivedCard]->setRemark(amountText(past.received));
}

QString PromisesTab::summary() const
{
    if (m_boards.all.rows.empty() && m_boards.missed.rows.empty()) return {};
    Money promised(0, currency());
    for (const PromiseRow* row : m_shownRows) promised += row->amount;
    return QStringList{tr("%n promise(s)", nullptr, static_cast<int>(m_shownRows.size())),
                       tr("%1 promised").arg(amountText(promised))}
        .join(QStringLiteral(" · "));
}

QStringList PromisesTab::titles() const
{
    return {tr("Customer"), tr("For"),   tr("Promised"), tr("Missing"),
            tr("Means"),    tr("State"), tr("Broken"),   tr("Chased")};
}

RegisterCell PromisesTab::cell(std::size_t row, int column) const
{
    const PromiseRow& line = at(row);
    const bool isOver = line.status != PromiseStatus::Running && !line.isMissed();
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case For:
        cell.text = dateText(line.promisedOn);
        cell.setDay(line.promisedOn);
        break;
    case Amount:
        cell.text = bareAmountText(line.amount);
        cell.setAmount(line.amount);
        break;
    case Missing: {
        const Money missing = isOver ? Money(0, line.amount.currency()) : line.missing();
        cell.text = dashedAmountText(missing);
        cell.setAmount(missing);
        if (line.isMissed()) cell.tone = Tone::Red;
        break;
    }
    case Means: cell.text = wordOf(line.means); break;
    case State:
        cell.pills = {promiseStatus(line)};
        cell.order = line.daysBroken;
        break;
    case Broken:
        cell.text = line.brokenByCustomer > 0 ? tr("%1 ×").arg(line.brokenByCustomer) : QStringLiteral("–");
        cell.order = line.brokenByCustomer;
        if (line.brokenByCustomer > 1) cell.tone = Tone::Red;
        break;
    case Reacted:
        if (!line.isMissed()) cell.text = QStringLiteral("–");
        else if (line.actedOn) cell.text = dateText(*line.actedOn);
        else cell.pills << Status{Icon::Phone, tr("no"), Tone::Amber};
        cell.order = line.actedOn ? line.actedOn->dayNumber() : 0;
        break;
    default: break;
    }
    return cell;
}

std::string PromisesTab::searchKey(std::size_t row) const
{
    const PromiseRow& line = at(row);
    std::string text = line.customerName + ' ' + line.customerCode;
    for (const PromisedInvoice& invoice : line.invoices) text += ' ' + invoice.number;
    return foldForSearch(text);
}

RegisterTab::EmptyTexts PromisesTab::emptyTexts() const
{
    return {tr("No promise yet"),
            tr("What customers promise in a call, with key 1, stands here with its day, its amount and its means, and "
               "what became of it as payments arrive. Promises that were not kept come first."),
            tr("Go to the call queue")};
}

void PromisesTab::takeEmptyStep()
{
    context().show("today");
}

void PromisesTab::showLine(std::optional<std::size_t> row)
{
    m_shown = row ? std::optional(at(*row)) : std::nullopt;
    for (QLabel* label : m_captions) label->setVisible(m_shown.has_value());
    for (QLabel* label : m_values) label->setVisible(m_shown.has_value());
    for (QWidget* part :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_invoicesTitle), static_cast<QWidget*>(m_invoices),
          static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_open)})
        part->setVisible(m_shown.has_value());
    if (m_shown) showDetails();
    else m_panel->setHead(tr("No promise selected"));
}

void PromisesTab::showDetails()
{
    const PromiseRow& row = *m_shown;
    m_panel->setHead(toQ(row.customerName), toQ(row.customerCode));
    m_state->setStatus(promiseStatus(row));
    const QString texts[] = {dateText(row.madeOn),
                             dayAndDistance(row.promisedOn, context().today()),
                             dateText(row.lastDay),
                             wordOf(row.means),
                             amountText(row.received),
                             amountText(row.missing()),
                             row.brokenByCustomer > 0 ? tr("%n time(s) in 12 months", nullptr, row.brokenByCustomer)
                                                      : tr("never in 12 months"),
                             row.actedOn      ? dateText(*row.actedOn)
                             : row.isMissed() ? tr("nobody yet")
                                              : QStringLiteral("–")};
    for (std::size_t detail = 0; detail < detailTotal; ++detail) m_values[detail]->setText(texts[detail]);
    setTone(m_values[StillMissing], row.isMissed() ? Tone::Red : Tone::Neutral);
    setTone(m_values[Often], row.brokenByCustomer > 1 ? Tone::Red : Tone::Neutral);
    QStringList invoices;
    for (const PromisedInvoice& invoice : row.invoices) invoices << promisedLine(invoice);
    m_invoices->setText(invoices.join('\n'));
}

void PromisesTab::focusPanel()
{
    openShown();
}

void PromisesTab::openShown()
{
    if (m_shown) context().show("today", QString::number(m_shown->customer.value));
}

void PromisesTab::retranslate()
{
    m_panel->setAccessibleName(tr("Selected promise"));
    const QString cards[] = {tr("Not kept, still missing"), tr("Running"), tr("Kept on time, 12 months"),
                             tr("Received of what was promised")};
    for (std::size_t card = 0; card < cardTotal; ++card) m_cards[card]->setCaption(cards[card]);
    const QString details[] = {tr("Promised on"), tr("For"),           tr("Kept until"), tr("Means"),
                               tr("Received"),    tr("Still missing"), tr("Broken"),     tr("Chased since")};
    for (std::size_t detail = 0; detail < detailTotal; ++detail) m_captions[detail]->setText(details[detail]);
    m_invoicesTitle->setText(tr("Invoices"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why this customer stands where it stands"));
    m_open->setText(tr("Open the customer"));
    countChoices();
    showCards();
    RegisterTab::retranslate();
}

} // namespace encours::ui
