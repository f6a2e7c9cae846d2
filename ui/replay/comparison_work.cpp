// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for a comparison and showing it; how the tab is built stands in comparison_tab.cpp.
#include "desk/policy.h"
#include "replay/comparison_tab.h"
#include "replay/replay_words.h"
#include "replay/week_chart.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/dunning_words.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace encours::ui {
namespace {

constexpr int nobody = -1;      ///< data of the choice: no other plan
constexpr int anotherFile = -2; ///< data of the choice: a document
constexpr qint64 largestDocument = 1'000'000;

} // namespace

/// The plans of the book other than its default, and a document.
void ComparisonTab::fillPlans()
{
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    m_plan->addItem(tr("No other plan"), nobody);
    if (const Desk* desk = context().desk()) {
        const auto policy = desk->policy();
        for (std::size_t i = 1; i < policy->plans.plans.size(); ++i)
            m_plan->addItem(toQ(wordsFor(currentLanguage(), policy->plans.plans[i])), static_cast<int>(i));
    }
    if (m_document) m_plan->addItem(toQ(m_document->name.empty() ? m_document->code : m_document->name), 0);
    m_plan->addItem(tr("A document…"), anotherFile);
    m_chosenPlan = std::clamp(m_chosenPlan, 0, std::max(0, m_plan->count() - 2));
    m_plan->setCurrentIndex(m_chosenPlan);
}

void ComparisonTab::choosePlan(int index)
{
    if (m_plan->itemData(index).toInt() == anotherFile) openDocument();
    else m_chosenPlan = index;
    m_plan->setCurrentIndex(m_chosenPlan);
}

void ComparisonTab::openDocument()
{
    m_problem->hide();
    const QString name = doors().openFile(this, tr("A plan as a document"), tr("Plans (*.json);;All files (*)"));
    if (name.isEmpty()) return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDocument) {
        m_problem->setText(tr("%1 cannot be read as a plan.").arg(QFileInfo(name).fileName()));
        m_problem->show();
        return;
    }
    auto plan = planFromDocument(file.readAll().toStdString());
    if (!plan) {
        m_problem->setText(context().sentence(plan.fault()));
        m_problem->show();
        return;
    }
    m_document = std::move(plan).value();
    fillPlans();
    m_chosenPlan = m_plan->count() - 2; // before "A document…"
    m_plan->setCurrentIndex(m_chosenPlan);
}

QString ComparisonTab::otherName() const
{
    return m_plan->currentData().toInt() == nobody ? QString() : m_plan->currentText();
}

std::optional<ReplayQuestion> ComparisonTab::question()
{
    ReplayQuestion question;
    for (const auto& [edit, day] : {std::pair{m_from, &question.period.from}, std::pair{m_to, &question.period.to}}) {
        const auto read = edit->commit();
        if (!read || !*read) {
            m_problem->setText(read ? tr("Enter a day.") : context().sentence(read.fault()));
            m_problem->show();
            setLook(edit, "wrong", true);
            edit->setFocus();
            return std::nullopt;
        }
        *day = **read;
    }
    question.mode = m_mode->currentIndex() == 1 ? ReplayMode::AsRecorded : ReplayMode::Worked;
    const int plan = m_plan->currentData().toInt();
    if (plan == 0) question.otherPlan = m_document;
    else if (plan > 0) question.otherPlan = context().desk()->policy()->plans.plans.at(static_cast<std::size_t>(plan));
    return question;
}

void ComparisonTab::run()
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isRunning) return;
    m_problem->hide();
    const auto asked = question();
    if (!asked) return;
    m_isRunning = true;
    m_run->setEnabled(false);
    using Answer = Result<std::optional<ReplayReport>>;
    context().runner().runLong(
        this, tr("Replaying the lists"),
        [desk, asked = *asked](const Progress& progress, const Cancellation& cancellation) -> Answer {
            ReplayPolicy replay(*desk);
            ENCOURS_ASSIGN(const RecordedDays recorded, replay.prepare(asked.mode));
            return replay.execute(asked, recorded, progress, cancellation);
        },
        [this, other = otherName()](Answer report) {
            m_isRunning = false;
            m_run->setEnabled(true);
            if (context().desk() == nullptr) return;
            if (!report) {
                m_problem->setText(context().sentence(report.fault()));
                m_problem->show();
                return;
            }
            if (!*report) return; // it was cancelled
            m_report = std::make_shared<const ReplayReport>(std::move(**report));
            m_shownOther = other;
            showReport();
            m_figures->setFocus();
        });
}

QString ComparisonTab::textOf(const ReplayLine& line, int column) const
{
    const Currency currency = m_report->book.currency;
    switch (column) {
    case Figure: return figureName(line.figure);
    case Book: return replayFigureText(line.figure, line.book, currency);
    case Other: return line.other ? replayFigureText(line.figure, *line.other, currency) : QStringLiteral("–");
    default: return line.difference() ? differenceText(line.figure, *line.difference(), currency) : QStringLiteral("–");
    }
}

void ComparisonTab::showReport()
{
    m_stack->setCurrentIndex(m_report ? 1 : 0);
    const bool areTwo = m_report && m_report->other;
    m_figures->setColumnHidden(Other, !areTwo);
    m_figures->setColumnHidden(Difference, !areTwo);
    m_figureModel->setTitles(
        {tr("Figure"), tr("Today's plan"), areTwo ? m_shownOther : tr("Other plan"), tr("Difference")});
    RegisterSource source;
    source.rows = m_report ? m_report->lines.size() : 0;
    source.cell = [report = m_report, this](std::size_t row, int column) {
        const ReplayLine& line = report->lines[row];
        RegisterCell cell;
        cell.text = textOf(line, column);
        cell.isStrong = column == Difference && line.difference().value_or(0) != 0;
        const int sense = senseOf(line.figure);
        if (cell.isStrong && sense != 0) cell.tone = (*line.difference() > 0) == (sense > 0) ? Tone::Green : Tone::Red;
        return cell;
    };
    m_figureModel->setSource(std::move(source));
    if (m_report) m_figures->selectRow(0);
    showWeeks();
    m_assumptions->setText(m_report ? assumptionsOf(*m_report).join('\n') : QString());
    emit summaryChanged();
}

void ComparisonTab::showWeeks()
{
    std::vector<WeekCalls> weeks;
    if (m_report) {
        for (const ReplaySpan& span : m_report->weeks) weeks.push_back({span.from, span.bookCalls, span.otherCalls});
    }
    const bool areTwo = m_report && m_report->other;
    m_weeks->setColumnHidden(Other, !areTwo);
    m_weeks->setColumnHidden(Difference, !areTwo);
    m_weekModel->setTitles(
        {tr("Week of"), tr("Today's plan"), areTwo ? m_shownOther : tr("Other plan"), tr("Difference")});
    RegisterSource source;
    source.rows = weeks.size();
    source.cell = [weeks](std::size_t row, int column) {
        const WeekCalls& week = weeks[row];
        const int more = week.second - week.first;
        RegisterCell cell;
        if (column == Figure) cell.text = dateText(week.monday);
        else if (column == Book) cell.text = countText(week.first);
        else if (column == Other) cell.text = countText(week.second);
        else
            cell.text =
                more == 0 ? QStringLiteral("–") : (more > 0 ? QStringLiteral("+") : QString()) + countText(more);
        return cell;
    };
    m_weekModel->setSource(std::move(source));
    m_chart->setWeeks(std::move(weeks), tr("Today's plan"), areTwo ? m_shownOther : QString());
}

} // namespace encours::ui
