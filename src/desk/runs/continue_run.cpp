// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "desk/call/ledger_age.h"
#include "desk/letters/keep_letter.h"
#include "desk/named_account.h"
#include "desk/outbox/outbox.h"
#include "desk/runs/run_candidates.h"
#include "desk/runs/run_choice.h"
#include "desk/runs/run_files.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace encours {

namespace {

/// Whether a refusal concerns this customer alone, so that the others are written.
bool isOfOneCustomer(FaultCode code)
{
    switch (code) {
    case FaultCode::CustomerUnknown:
    case FaultCode::NothingToClaim:
    case FaultCode::AddressIncomplete:
    case FaultCode::LetterFactMissing:
    case FaultCode::TemplateUnknown:
    case FaultCode::TemplateFieldMissing:
    case FaultCode::TemplateMalformed:
    case FaultCode::LegalValueMissing:
    case FaultCode::MailAddressMissing:
    case FaultCode::MailAddressMalformed:
    case FaultCode::MailHeaderMalformed:
    case FaultCode::TextMissing:
    case FaultCode::UndoneAlready:
    case FaultCode::RequestMalformed: return true;
    default: return false;
    }
}

/// Writes what a run still lacks, one customer after the other; each letter is a fact before the next is begun.
class RunWriter {
public:
    RunWriter(Desk& desk, const std::shared_ptr<const LetterOffice>& office, const StoredRun& run)
        : m_desk(desk), m_compose(desk, office), m_run(run)
    {
    }

    Result<Done> read()
    {
        ENCOURS_ASSIGN(m_planned, readRunDocument(m_run.content));
        ENCOURS_ASSIGN(const auto letters, m_desk.store().letters({{}, m_run.id, {}, {}}));
        for (const WrittenLetter& letter : letters) m_written.emplace(letter.customer, letter.id);
        ENCOURS_ASSIGN(const auto messages, m_desk.store().messages());
        std::set<LetterId> own;
        for (const auto& [customer, letter] : m_written) own.insert(letter);
        for (const MailMessage& message : messages) {
            if (message.letter && own.contains(*message.letter)) m_drafted.insert(*message.letter);
        }
        ENCOURS_ASSIGN(m_lately, readWrittenLately(m_desk, m_desk.today()));
        // Whoever was written to elsewhere since the run began is not written to again, on whatever day it goes on.
        ENCOURS_ASSIGN(const auto since, m_desk.store().letters({{}, {}, m_run.on, {}}));
        for (const WrittenLetter& letter : since) {
            const auto account = accountOf(m_desk, letter.customer);
            const bool isElsewhere = letter.run != m_run.id && countsAsReminder(letter);
            if (isElsewhere && account) m_lately.today.insert((*account)->customer.id);
        }
        return Done{};
    }

    /// False when it was cancelled on the way.
    Result<bool> writeAll(const Progress& progress, const Cancellation& cancellation,
                          std::vector<std::pair<CustomerId, Fault>>& refused)
    {
        std::int64_t done = 0;
        for (const RunChoice::Letter& planned : m_planned.choice.letters) {
            progress.say(done++, static_cast<std::int64_t>(m_planned.choice.letters.size()));
            if (cancellation.isRequested()) return false;
            const auto written = write(planned);
            if (written) continue;
            if (!isOfOneCustomer(written.fault().code)) return written.fault();
            refused.emplace_back(planned.customer, written.fault());
        }
        return true;
    }

    [[nodiscard]] int planned() const { return static_cast<int>(m_planned.choice.letters.size()); }
    [[nodiscard]] int written() const { return static_cast<int>(m_written.size()); }
    [[nodiscard]] int drafted() const { return static_cast<int>(m_drafted.size()); }

private:
    Result<Done> write(const RunChoice::Letter& planned)
    {
        ENCOURS_ASSIGN(const auto account, accountOf(m_desk, planned.customer));
        const CustomerId customer = account->customer.id;
        if (!m_written.contains(customer)) ENCOURS_TRY(keep(planned, *account));
        if (planned.channel == LetterChannel::Paper) return Done{};
        const LetterId letter = m_written.at(customer);
        return m_drafted.contains(letter) ? Result<Done>{Done{}} : draft(customer, letter);
    }

    Result<Done> keep(const RunChoice::Letter& planned, const Account& account)
    {
        const CustomerId customer = account.customer.id;
        if (m_lately.today.contains(customer) || m_lately.inOutbox.contains(customer))
            return faultAbout(FaultCode::RequestMalformed, "run-written-today", "reason");
        if (planned.channel == LetterChannel::Email && mailAddressOf(account).empty())
            return faultAbout(FaultCode::MailAddressMissing, account.customer.displayName(), "customer");
        LetterWish wish;
        wish.customer = customer;
        wish.templateCode = planned.templateCode;
        ENCOURS_ASSIGN(const ComposedLetter composed, m_compose.execute(wish));
        ENCOURS_ASSIGN(const KeptLetter kept, keepLetter(m_desk, composed, planned.channel, m_run.id, keyOf(customer)));
        m_written.emplace(customer, kept.letter);
        return Done{};
    }

    Result<Done> draft(CustomerId customer, LetterId letter)
    {
        DraftRequest request;
        request.customer = customer;
        request.letter = letter;
        request.key = keyOf(customer) + ":mail";
        ENCOURS_TRY(DraftMessage{m_desk}.execute(request));
        m_drafted.insert(letter);
        return Done{};
    }

    [[nodiscard]] std::string keyOf(CustomerId customer) const
    {
        return fmt::format("{}:{}", m_planned.key, customer.value);
    }

    Desk& m_desk;
    ComposeLetter m_compose;
    const StoredRun& m_run;
    RunFromDocument m_planned;
    std::map<CustomerId, LetterId> m_written;
    std::set<LetterId> m_drafted;
    WrittenLately m_lately;
};

Result<Done> checkLedger(Desk& desk)
{
    ENCOURS_ASSIGN(const Freshness freshness, desk.freshness());
    if (!ledgerAgeOf(freshness, desk.settings(), desk.today()).isStale()) return Done{};
    return faultAbout(FaultCode::RequestMalformed, "run-stale", "reason");
}

/// Each end is an entry of its own: one that was taken back must not keep the run open for good.
Result<Done> endRun(Desk& desk, const StoredRun& run)
{
    const Date today = desk.today();
    const auto recorded = desk.store().record(desk.header("run-end", {}, std::to_string(run.id.value)),
                                              [&](FactWriter& writer) { return writer.endRun(run.id, today); });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

} // namespace

Result<RunResult> ContinueRun::execute(const RunTarget& target, const Progress& progress,
                                       const Cancellation& cancellation)
{
    ENCOURS_ASSIGN(const StoredRun run, findRun(m_desk, target.run));
    const bool isOpen = !run.endedOn;
    if (isOpen && !target.mayClaimStale) ENCOURS_TRY(checkLedger(m_desk));
    ENCOURS_TRY(makeRunFolder(target.folder));
    RunWriter writer{m_desk, m_office, run};
    ENCOURS_TRY(writer.read());
    RunResult result;
    result.run = run.id;
    bool isWhole = true;
    if (isOpen) {
        ENCOURS_ASSIGN(isWhole, writer.writeAll(progress, cancellation, result.refused));
    }
    result.planned = writer.planned();
    result.written = writer.written();
    result.drafted = writer.drafted();
    logInfo(LogChannel::App, fmt::format("Run {}: {} of {} letters written, {} refused.", run.id.value, result.written,
                                         result.planned, result.refused.size()));
    result.isCancelled = !isWhole;
    if (result.isCancelled) return result;
    ENCOURS_ASSIGN(result.files, printKeptLetters(m_desk, m_printer, run, target, progress, cancellation));
    result.isCancelled = cancellation.isRequested();
    if (isOpen && !result.isCancelled) ENCOURS_TRY(endRun(m_desk, run));
    return result;
}

} // namespace encours
