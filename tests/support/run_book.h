// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/edit_book.h"
#include "desk/policy.h"
#include "desk/runs/run_choice.h"
#include "store/store.h"
#include "support/file_printer.h"
#include "support/temp_book.h"

#include <algorithm>

namespace encours::test {

/// A book on Friday 20 November 2026 whose plan asks for an e-mail the day after the due date. C1 (1 200,00) and C3 (80,00) have a
/// postal address, C2 (450,50) an e-mail address too; all three are twenty days late. C4 owes 2 000,00, due in a month.
class RunBook : public testing::Test {
protected:
    RunBook()
    {
        EXPECT_TRUE(m_book
                        .import("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                "C1;Moreau;F1;2026-10-01;2026-10-31;1200,00\n"
                                                "C2;Girard;F2;2026-10-01;2026-10-31;450,50\n"
                                                "C3;Blanc;F3;2026-10-01;2026-10-31;80,00\n"
                                                "C4;Noir;F4;2026-11-15;2026-12-15;2000,00\n")
                        .isDone());
        for (const std::string_view code : {"C1", "C2", "C3", "C4"}) {
            set(code, {{CustomerField::AddressLine1, "2 quai du Port"},
                       {CustomerField::PostalCode, "69002"},
                       {CustomerField::City, "Lyon"}});
        }
        set("C2", {{CustomerField::Email, "compta@girard.example"}});
        DunningPlan plan = DunningPlan::frenchDefault();
        PlanStep step;
        step.code = "W1";
        step.offsetDays = 1;
        step.channel = StepChannel::Email;
        step.tone = StepTone::Courteous;
        plan.steps = {step};
        EXPECT_TRUE(EditPolicy{desk()}.savePlan(plan));
    }

    void set(std::string_view code, const std::vector<std::pair<CustomerField, std::string>>& fields)
    {
        EXPECT_TRUE(EditCustomer{desk()}.execute(customer(code), fields));
    }
    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] CustomerId customer(std::string_view code) const { return m_book.customer(code); }
    [[nodiscard]] const Account& account(std::string_view code) const { return m_book.account(code); }
    [[nodiscard]] std::shared_ptr<const LetterOffice> office()
    {
        auto opened = openLetterOffice(desk());
        expect(opened.isDone(), "the office opens");
        return *opened;
    }
    [[nodiscard]] RunQuestion today()
    {
        RunQuestion question;
        question.on = desk().today();
        return question;
    }
    [[nodiscard]] RunProposal propose(const RunQuestion& question)
    {
        auto proposed = proposeRun(desk(), office(), question);
        expect(proposed.isDone(), proposed ? "" : proposed.fault().detail);
        return **std::move(proposed);
    }
    [[nodiscard]] RunProposal propose() { return propose(today()); }
    [[nodiscard]] static const RunCandidate& of(const RunProposal& proposal, std::string_view code)
    {
        const auto found = std::ranges::find(proposal.candidates, code, &RunCandidate::customerCode);
        expect(found != proposal.candidates.end(), "the customer stands in the proposal");
        return *found;
    }
    /// Code of the first finding, "" without any.
    [[nodiscard]] static std::string remark(const RunProposal& proposal, std::string_view code)
    {
        const RunCandidate& candidate = of(proposal, code);
        return candidate.findings.empty() ? "" : std::string{runRemarkCode(candidate.findings.front().remark)};
    }
    [[nodiscard]] DunningRunId start(const std::string& key = "run")
    {
        const auto started = StartRun{desk()}.execute(choiceOf(propose()), key);
        expect(started.isDone(), started ? "" : started.fault().detail);
        return *started;
    }
    [[nodiscard]] RunTarget target(DunningRunId run) const
    {
        RunTarget target;
        target.run = run;
        target.folder = m_book.folder() / "courriers";
        return target;
    }
    Result<RunResult> resume(DunningRunId run, const Progress& progress = {}, const Cancellation& cancellation = {})
    {
        return ContinueRun{desk(), m_printer, office()}.execute(target(run), progress, cancellation);
    }
    [[nodiscard]] std::vector<WrittenLetter> letters() { return *desk().store().letters({}); }
    [[nodiscard]] std::vector<MailMessage> messages() { return *desk().store().messages(); }

    TempBook m_book;
    FilePrinter m_printer;
};

} // namespace encours::test
