// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/responses_tab.h"

#include "base/fold.h"
#include "desk/runs/run_figures.h"
#include "risk/side_panel.h"
#include "runs/run_words.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int daysBack = 180;
constexpr int dayWidth = 140;

/// A part of a whole, sorted by the share.
RegisterCell shareCell(int part, int whole)
{
    constexpr std::int64_t fine = 10'000;
    RegisterCell cell;
    cell.text = shareText(part, whole);
    cell.order = whole > 0 ? part * fine / whole : -1;
    cell.isMuted = whole == 0;
    return cell;
}

} // namespace

ResponsesTab::ResponsesTab(AppContext& context, QWidget* parent)
    : RegisterTab(
          context, "responses", Icon::Bars,
          {{0}, {88, true}, {112, true}, {112, true}, {104, true}, {104, true}, {104, true}, {120, true}, {120, true}},
          parent),
      m_from(new DateEdit(this)),
      m_to(new DateEdit(this)),
      m_fromCaption(plainLabel({}, TextRole::Caption, this)),
      m_toCaption(plainLabel({}, TextRole::Caption, this)),
      m_problem(plainLabel({}, TextRole::Body, this)),
      m_notice(plainLabel({}, TextRole::Caption, this))
{
    setTop(makeTop());
    for (DateEdit* day : {m_from, m_to})
        connect(day, &DateEdit::dateChanged, this, [this] {
            m_isPeriodChosen = true;
            load();
        });
}

QWidget* ResponsesTab::makeTop()
{
    auto* top = new QWidget(this);
    auto* days = new QHBoxLayout;
    days->setSpacing(size::grid);
    m_from->setObjectName("responsesFrom");
    m_to->setObjectName("responsesTo");
    m_problem->setObjectName("responsesProblem");
    setTone(m_problem, Tone::Red);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fromCaption->setBuddy(m_from);
    m_toCaption->setBuddy(m_to);
    for (DateEdit* day : {m_from, m_to}) day->setFixedWidth(dayWidth);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fromCaption, m_from, m_toCaption, m_to})
        days->addWidget(part);
    days->addWidget(m_notice);
    days->addWidget(m_problem, 1);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(size::grid);
    const char* const names[] = {"responses.written", "responses.within7", "responses.within30", "responses.received"};
    for (std::size_t i = 0; i < figureTotal; ++i) {
        m_figures[i] = new FigureCard(top);
        m_figures[i]->setObjectName(QLatin1String(names[i]));
        figures->addWidget(m_figures[i], 1);
    }
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addLayout(days);
    column->addLayout(figures);
    return top;
}

QString ResponsesTab::title() const
{
    return tr("Responses");
}

void ResponsesTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_isPeriodChosen = false;
    const Date today = context().today();
    for (DateEdit* day : {m_from, m_to}) {
        const QSignalBlocker quiet(day);
        day->setToday(today);
        day->setDate(day == m_from ? today.plusDays(-daysBack) : today);
    }
}

void ResponsesTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    const Date to = m_to->date().value_or(context().today());
    const Date from = m_from->date().value_or(to.plusDays(-daysBack));
    m_problem->clear();
    if (to < from) {
        m_problem->setText(tr("The period ends before it begins."));
        return;
    }
    context().runner().run(
        this, [desk, from, to] { return measureResponse(*desk, from, to); },
        [this, from, to, turn = ++m_turn](Result<std::vector<LetterResponse>> rows) {
            if (turn != m_turn || context().desk() == nullptr) return;
            if (!rows) return showRefusal(rows.fault());
            m_rows = std::move(*rows);
            m_sum = {};
            if (!m_rows.empty()) {
                m_sum = m_rows.back();
                m_rows.pop_back();
            }
            m_shownFrom = from;
            m_shownTo = to;
            showRows(m_rows.size());
            showContent(m_isPeriodChosen); // where it can be changed again
            showFigures();
        });
}

void ResponsesTab::forget()
{
    ++m_turn;
    m_rows.clear();
    m_sum = {};
    showFigures();
}

void ResponsesTab::showFigures()
{
    m_figures[Written]->setCaption(tr("Letters written"));
    m_figures[Within7]->setCaption(tr("Answered within 7 days"));
    m_figures[Within30]->setCaption(tr("Answered within 30 days"));
    m_figures[CameIn]->setCaption(tr("Received within 30 days, of what was claimed"));
    m_figures[Written]->setFigure(countText(m_sum.letters));
    m_figures[Within7]->setFigure(shareText(m_sum.answered7, m_sum.counted7));
    m_figures[Within30]->setFigure(shareText(m_sum.answered30, m_sum.counted30));
    m_figures[CameIn]->setFigure(m_sum.counted30 == 0 ? QStringLiteral("–")
                                                      : QStringLiteral("%1 / %2").arg(bareAmountText(m_sum.received30),
                                                                                      amountText(m_sum.claimed30)));
}

std::function<FigureTable()> ResponsesTab::figures() const
{
    auto rows = m_rows;
    if (!rows.empty()) rows.push_back(m_sum);
    return [rows = std::move(rows), from = m_shownFrom, to = m_shownTo, language = currentLanguage()] {
        return responseFigures(rows, from, to, language);
    };
}

QStringList ResponsesTab::titles() const
{
    return {tr("Letter"),   tr("Letters"),  tr("In 7 days"), tr("In 30 days"), tr("Paid"),
            tr("Promised"), tr("Disputed"), tr("Claimed"),   tr("Received")};
}

RegisterCell ResponsesTab::cell(std::size_t row, int column) const
{
    const LetterResponse& shown = m_rows[row];
    RegisterCell cell;
    switch (column) {
    case Template:
        cell.text = templateName(shown.templateCode);
        cell.isStrong = true;
        break;
    case Letters:
        cell.text = countText(shown.letters);
        cell.order = shown.letters;
        break;
    case Answered7: return shareCell(shown.answered7, shown.counted7);
    case Answered30: return shareCell(shown.answered30, shown.counted30);
    case Paid: return shareCell(shown.paid30, shown.counted30);
    case Promised: return shareCell(shown.promised30, shown.counted30);
    case Disputed: return shareCell(shown.disputed30, shown.counted30);
    case Claimed:
        cell.text = dashedAmountText(shown.claimed30);
        cell.setAmount(shown.claimed30);
        break;
    default:
        cell.text = dashedAmountText(shown.received30);
        cell.setAmount(shown.received30);
        break;
    }
    return cell;
}

std::string ResponsesTab::searchKey(std::size_t row) const
{
    return foldForSearch(m_rows[row].templateCode + ' ' + toStd(templateName(m_rows[row].templateCode)));
}

RegisterTab::EmptyTexts ResponsesTab::emptyTexts() const
{
    if (isRefused()) return {tr("The responses cannot be shown"), refusal(), {}};
    return {
        tr("No letter in this period"),
        tr("Here stands what came back within 7 and 30 days of each kind of letter: a payment, a promise, a dispute, a "
           "call."),
        tr("Dunning run")};
}

void ResponsesTab::takeEmptyStep()
{
    context().show("runs", "run");
}

void ResponsesTab::retranslate()
{
    nameField(m_fromCaption, tr("From"));
    nameField(m_toCaption, tr("to"));
    m_notice->setText(tr("Letters that are younger than the 7 or 30 days of a column are not counted in it."));
    for (DateEdit* day : {m_from, m_to}) day->retranslate();
    showFigures();
    RegisterTab::retranslate();
}

} // namespace encours::ui
