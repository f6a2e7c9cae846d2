// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "base/log.h"
#include "desk/board_parts.h"
#include "desk/dossiers/dossier.h"
#include "desk/dossiers/dossier_actions.h"
#include "desk/dossiers/dossier_sheets.h"
#include "desk/dossiers/output_folder.h"
#include "desk/dossiers/sheet_words.h"
#include "desk/named_account.h"
#include "letters/printed_forms.h"
#include "portfolio/risk/factored_items.h"
#include "words/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace encours {
namespace {

/// An overdue invoice that a factor asks about.
struct OverdueInvoice {
    const Item* item = nullptr;
    Money open;
};

std::vector<OverdueInvoice> overdueOf(const Desk& desk, const Account& account, bool isFactoredOnly)
{
    const BookSettings settings = desk.settings();
    const Date today = desk.today();
    std::vector<OverdueInvoice> invoices;
    if (isFactoredOnly) {
        const auto items = factoredItems(account, today, settings.rules.factor, settings.currency);
        for (const FactoredItem& item : items) {
            const bool isTheirs = item.state.isFactored && item.open.isPositive();
            if (isTheirs && item.item->dueOn < today) invoices.push_back({item.item, item.open});
        }
        return invoices;
    }
    const AccountState state = stateOf(account, today, settings.currency);
    for (const OpenItem& open : state.debits) {
        if (open.item->dueOn < today) invoices.push_back({open.item, open.open});
    }
    return invoices;
}

/// Makes the report of one customer after the other.
class DiligenceReport {
public:
    DiligenceReport(const Desk& desk, Language language)
        : m_desk(desk), m_words(language, desk.settings().currency), m_today(desk.today())
    {
    }

    [[nodiscard]] LetterAnnex sheetOf(const Account& account, const OverdueInvoice& invoice,
                                      const std::vector<LetterLine>& letters) const
    {
        const Item& item = *invoice.item;
        std::string number = cleanLine(item.number.view()).text;
        if (number.empty()) number = wordsFor(m_words.language(), item.kind);
        LetterAnnex sheet;
        sheet.title = m_words.say("diligence.invoice", {{"number", number},
                                                        {"on", formatIsoDate(item.dueOn)},
                                                        {"amount_cents", std::to_string(invoice.open.minorUnits())},
                                                        {"days", std::to_string(daysLate(item, m_today))}});
        const std::vector<ItemId> items{item.id};
        const PromiseRules rules = promiseRulesOf(*m_desk.policy(), account.customer);
        const std::vector<ActionLine> actions =
            actionsOf(account, letters, {items, item.issuedOn, m_today, rules, m_words.language()});
        if (actions.empty()) sheet.opening = {m_words.say("diligence.none")};
        else sheet.table = actionTable(actions, m_words.language());
        return sheet;
    }

    [[nodiscard]] BoundPart partOf(const Account& account, const std::vector<OverdueInvoice>& invoices,
                                   const std::vector<LetterLine>& letters) const
    {
        BoundPart part;
        part.kind = BoundPart::Kind::Report;
        part.title = customerLine(account.customer);
        Money open(0, m_desk.settings().currency);
        for (const OverdueInvoice& invoice : invoices) open += invoice.open;
        LetterAnnex head;
        head.title = part.title;
        head.opening = {m_words.say("diligence.customer", {{"count", std::to_string(invoices.size())},
                                                           {"amount_cents", std::to_string(open.minorUnits())}})};
        part.report.push_back(std::move(head));
        for (const OverdueInvoice& invoice : invoices) part.report.push_back(sheetOf(account, invoice, letters));
        return part;
    }

    [[nodiscard]] BoundPart nothing(bool isFactoredOnly) const
    {
        BoundPart part;
        part.kind = BoundPart::Kind::Report;
        part.title = m_words.say("diligence.title");
        LetterAnnex sheet;
        sheet.title = part.title;
        sheet.opening = {m_words.say(isFactoredOnly ? "diligence.no-factored" : "diligence.no-overdue",
                                     {{"on", formatIsoDate(m_today)}})};
        part.report.push_back(std::move(sheet));
        return part;
    }

private:
    const Desk& m_desk;
    SheetWords m_words;
    Date m_today;
};

using LettersOfCustomers = std::unordered_map<CustomerId, std::vector<LetterLine>>;

Result<LettersOfCustomers> lettersOf(Desk& desk, std::optional<CustomerId> customer)
{
    ENCOURS_ASSIGN(std::vector<LetterLine> lines, listLetters(desk, {customer, {}, {}, {}}));
    LettersOfCustomers letters;
    const auto portfolio = desk.portfolio();
    for (LetterLine& line : lines) {
        // Letters to a customer who turned out to be another stand with that other.
        const Account* const account = portfolio->find(line.fact.customer);
        const bool isMerged = account != nullptr && account->mergedInto.has_value();
        letters[isMerged ? *account->mergedInto : line.fact.customer].push_back(std::move(line));
    }
    return letters;
}

} // namespace

Result<std::optional<std::filesystem::path>> WriteDiligence::execute(const DiligenceRequest& request,
                                                                     const Progress& progress,
                                                                     const Cancellation& cancellation)
{
    const auto portfolio = m_desk.portfolio();
    Portfolio::AccountPtr only;
    if (request.customer) {
        ENCOURS_ASSIGN(only, accountOf(m_desk, *request.customer));
    }
    logInfo(LogChannel::App, "Write the proof of diligence…");
    ENCOURS_ASSIGN(LettersOfCustomers letters, lettersOf(m_desk, request.customer));
    const DiligenceReport report{m_desk, request.language};
    BoundDocument document;
    document.title = words(request.language, "diligence.title");
    document.subtitle = only ? customerLine(only->customer) : cleanLine(m_desk.settings().rules.factor.name).text;
    document.contentsTitle = words(request.language, "dossier.contents");
    nameSender(document, m_desk.settings().company, m_desk.today(), request.language);
    for (std::size_t index = 0; index < portfolio->size(); ++index) {
        const Account& account = portfolio->at(index);
        if (only && account.customer.id != only->customer.id) continue;
        if (cancellation.isRequested()) return std::optional<std::filesystem::path>{};
        progress.say(static_cast<std::int64_t>(index), static_cast<std::int64_t>(portfolio->size()));
        const auto invoices = overdueOf(m_desk, account, request.isFactoredOnly);
        if (!invoices.empty()) document.parts.push_back(report.partOf(account, invoices, letters[account.customer.id]));
    }
    if (document.parts.empty()) document.parts.push_back(report.nothing(request.isFactoredOnly));
    ENCOURS_TRY(makeOutputFolder(request.folder));
    const std::string whose = only ? only->customer.code + "_" : std::string{};
    const std::filesystem::path file =
        request.folder / (safeFileStem(fmt::format("diligences_{}{}", whose, formatIsoDate(m_desk.today()))) + ".pdf");
    ENCOURS_TRY(m_binder.bind(document, file));
    return std::optional{file};
}

} // namespace encours
