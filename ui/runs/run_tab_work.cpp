// SPDX-License-Identifier: GPL-3.0-or-later
// What the dunning run asks of the desk, what a person makes of it, and how it is carried out.
#include "runs/run_tab.h"

#include "desk/outbox/outbox.h"
#include "desk/runs/run_choice.h"
#include "runs/run_candidate_panel.h"
#include "runs/run_news.h"
#include "runs/run_output_bar.h"
#include "runs/run_question_bar.h"
#include "runs/run_words.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/dense_table.h"

#include <QPushButton>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr std::size_t refusalsShown = 3; ///< more would not be read: the others are counted

const RunLine* unfinishedOf(const std::vector<RunLine>& runs)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [](const RunLine& run) { return !run.isEnded; });
    return found != runs.end() ? &*found : nullptr;
}

} // namespace

// --- the proposal

void RunTab::refresh()
{
    m_isStale = true;
    if (!isVisible()) return;
    load();
}

void RunTab::showEvent(QShowEvent* event)
{
    RegisterTab::showEvent(event);
    if (m_isStale) load();
}

Result<RunTab::Answer> RunTab::ask(Desk& desk, const RunQuestion& question, const Cancellation& cancellation)
{
    Answer answer;
    ENCOURS_ASSIGN(answer.office, openLetterOffice(desk));
    ENCOURS_ASSIGN(answer.runs, listRuns(desk));
    ENCOURS_ASSIGN(answer.proposal, proposeRun(desk, answer.office, question, {}, cancellation));
    return answer;
}

void RunTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isProducing) return;
    m_isStale = false;
    m_cancellation.request(); // nobody waits for the earlier question any more
    m_cancellation = Cancellation();
    context().runner().run(
        this,
        [desk, question = m_question->question(), cancellation = m_cancellation] {
            return ask(*desk, question, cancellation);
        },
        [this, turn = ++m_turn](Result<Answer> answer) {
            if (turn != m_turn || context().desk() == nullptr) return;
            if (!answer) {
                showRefusal(answer.fault());
                m_shown.reset();
                showPlan();
                return;
            }
            if (answer->proposal) take(std::move(*answer));
        });
}

void RunTab::take(Answer answer)
{
    m_answer = std::move(answer);
    m_question->setOffice(*m_answer.office);
    m_panel->setOffice(m_answer.office);
    showUnfinished();
    showChanged();
    showContent(context().desk()->portfolio()->size() > 0); // where something else can be asked
}

void RunTab::forget()
{
    m_cancellation.request();
    ++m_turn;
    m_answer = {};
    m_shown.reset();
    m_changes.clear();
    m_isProducing = false;
    m_isStale = true;
    m_panel->clear();
    m_output->setWorking(false);
    m_unfinished->silence();
    m_result->silence();
    showPlan();
}

void RunTab::showChanged()
{
    m_shown = m_answer.proposal;
    if (!m_shown) return;
    for (const auto& [customer, change] : m_changes) {
        if (!change.templateCode.empty()) static_cast<void>(setTemplate(*m_shown, customer, change.templateCode));
        for (RunCandidate& candidate : m_shown->candidates) {
            if (candidate.customer == customer && change.channel) candidate.channel = *change.channel;
        }
        if (change.isDropped) setDropped(*m_shown, customer, true);
    }
    m_question->setGate(m_shown->gate);
    showRows(m_shown->candidates.size());
    showPlan();
}

void RunTab::showPlan()
{
    if (m_shown) m_output->setPlan(m_shown->letters(), m_shown->messages(), m_shown->claimed());
    else m_output->setPlan(0, 0, Money(0, currency()));
    emit summaryChanged();
}

// --- what a person changes

void RunTab::toggleDropped()
{
    if (m_isProducing || !m_shown) return;
    std::vector<CustomerId> customers;
    bool isAnyIn = false;
    for (const std::size_t row : chosen()) {
        if (!at(row).isIn && !isDroppedByHand(at(row))) continue;
        customers.push_back(at(row).customer);
        isAnyIn = isAnyIn || at(row).isIn;
    }
    for (const CustomerId customer : customers) m_changes[customer].isDropped = isAnyIn;
    if (!customers.empty()) showChanged();
}

void RunTab::takeTemplate(const QString& code)
{
    const auto row = current();
    if (!row || m_isProducing) return;
    m_changes[at(*row).customer].templateCode = toStd(code);
    showChanged();
}

void RunTab::takeChannel(int channel)
{
    const auto row = current();
    const Desk* desk = context().desk();
    if (!row || m_isProducing || desk == nullptr) return;
    const RunCandidate& candidate = at(*row);
    const auto wanted = static_cast<LetterChannel>(channel);
    const auto portfolio = desk->portfolio();
    const Account* account = portfolio->find(candidate.customer);
    if (wanted == LetterChannel::Email && account != nullptr && mailAddressOf(*account).empty()) {
        showLine(row); // the combo goes back
        m_panel->refuse(
            context().sentence(faultAbout(FaultCode::MailAddressMissing, candidate.customerName, "customer")));
        return;
    }
    m_changes[candidate.customer].channel = wanted;
    showChanged();
}

// --- writing

void RunTab::produce()
{
    if (m_isProducing || context().desk() == nullptr || !m_shown) return;
    const RunChoice chosen = choiceOf(*m_shown);
    if (chosen.letters.empty()) return m_output->refuse(tr("Nobody is in: nothing to write."));
    if (chosen.on != context().today())
        return m_output->refuse(tr("Letters bear the day on which they are written: choose today to write them."));
    const bool isPaper = std::any_of(chosen.letters.begin(), chosen.letters.end(), [](const RunChoice::Letter& letter) {
        return letter.channel == LetterChannel::Paper;
    });
    if (isPaper && !m_output->hasFolder() && !m_output->chooseFolder()) return;
    RunTarget target = m_output->target();
    if (isPaper && !target.isMerged && !target.isSeparate)
        return m_output->refuse(tr("Choose one PDF for all letters, one for each, or both."));
    if (mayGoOn(target)) work(target, chosen);
}

/// What stands in the way is said once more before anything is written.
bool RunTab::mayGoOn(RunTarget& target)
{
    if (!m_shown) return false; // the proposal went while a folder was chosen
    const RunGate gate = m_shown->gate;
    if (gate.isClear()) return true;
    QStringList lines;
    if (gate.isStale) lines << tr("The ledger is older than the book allows: invoices may have been paid since.");
    if (gate.withCredit > 0)
        lines << tr("%n customer(s) of the run paid something that is not allocated yet: their letters may claim what "
                    "was paid.",
                    nullptr, gate.withCredit);
    if (!doors().confirm(this, {tr("Write all the same?"), lines.join('\n'), tr("Write the letters")})) return false;
    target.mayClaimStale = true;
    return true;
}

void RunTab::resume()
{
    const RunLine* run = unfinishedOf(m_answer.runs);
    if (run == nullptr || m_isProducing || !m_shown) return;
    const DunningRunId stopped = run->run; // the runs may be read anew while a folder is chosen
    if (!m_output->hasFolder() && !m_output->chooseFolder()) return;
    RunTarget target = m_output->target();
    if (!target.isMerged && !target.isSeparate)
        return m_output->refuse(tr("Choose one PDF for all letters, one for each, or both."));
    target.run = stopped;
    if (mayGoOn(target)) work(target, std::nullopt);
}

void RunTab::work(const RunTarget& target, const std::optional<RunChoice>& choice)
{
    Desk* desk = context().desk();
    m_isProducing = true;
    m_cancellation.request();
    ++m_turn;
    m_result->silence();
    m_output->setWorking(true);
    context().runner().runLong(
        this, tr("Writing the letters"),
        [desk, printer = &context().printer(), target, choice,
         key = newKey()](const Progress& progress, const Cancellation& cancellation) -> Result<RunResult> {
            RunTarget run = target;
            if (choice) {
                ENCOURS_ASSIGN(run.run, StartRun(*desk).execute(*choice, key));
            }
            ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
            return ContinueRun(*desk, *printer, office).execute(run, progress, cancellation);
        },
        [this, target, turn = m_turn](const Result<RunResult>& result) {
            if (turn == m_turn) finish(target, result); // else the book was closed meanwhile
        });
}

void RunTab::finish(const RunTarget& target, const Result<RunResult>& result)
{
    m_isProducing = false;
    m_output->setWorking(false);
    if (context().desk() == nullptr) return;
    m_writtenTo = QString::fromStdU16String(target.folder.u16string());
    if (!result) {
        m_result->say(context().sentence(result.fault()), Tone::Red);
        m_folder->hide();
        m_outbox->hide();
    } else {
        m_changes.clear();
        showResult(*result);
    }
    context().notifyChanged(); // also after a refusal: what was kept until then is kept
}

void RunTab::showResult(const RunResult& result)
{
    QStringList parts;
    if (result.isCancelled) parts << tr("Stopped; the rest can be continued.");
    parts << tr("%1 of %n letter(s) kept.", nullptr, result.planned).arg(result.written);
    if (result.drafted > 0) parts << tr("%n message(s) in the outbox.", nullptr, result.drafted);
    const auto portfolio = context().desk()->portfolio();
    QStringList refusals;
    for (const auto& [customer, fault] : result.refused) {
        if (static_cast<std::size_t>(refusals.size()) == refusalsShown) break;
        const Account* account = portfolio->find(customer);
        const QString code = account != nullptr ? toQ(account->customer.code) : QString::number(customer.value);
        refusals << tr("%1: %2").arg(code, context().sentence(fault));
    }
    QString text = parts.join(' ');
    if (!result.refused.empty()) {
        text += ' ' + tr("%n refused:", nullptr, static_cast<int>(result.refused.size()));
        text += '\n' + refusals.join('\n');
        const auto others = static_cast<int>(result.refused.size()) - static_cast<int>(refusals.size());
        if (others > 0) text += '\n' + tr("and %n other(s)", nullptr, others);
    }
    const bool isWhole = result.refused.empty() && !result.isCancelled;
    m_result->say(text, isWhole ? Tone::Green : Tone::Amber);
    m_folder->setVisible(!result.files.empty());
    m_outbox->setVisible(result.drafted > 0);
}

void RunTab::showUnfinished()
{
    const RunLine* run = unfinishedOf(m_answer.runs);
    if (run == nullptr) return m_unfinished->silence();
    m_unfinished->say(tr("The run of %1 by %2 is not finished: %3 of %n letter(s) are kept.", nullptr, run->planned)
                          .arg(dateText(run->on), toQ(run->actor))
                          .arg(run->written),
                      Tone::Amber);
}

void RunTab::openFolder()
{
    if (!m_writtenTo.isEmpty()) doors().openOutside(m_writtenTo);
}

} // namespace encours::ui
