// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_annex.h"

#include "base/fold.h"
#include "letters/letter_parts.h"
#include "money/amount_text.h"

namespace encours {
namespace {

constexpr std::size_t chargeColumns = 7;
constexpr std::size_t planColumns = 5;
/// Both tables begin with a name; of a charge that of the invoice, of an instalment its number.
constexpr std::size_t textColumns = 1;

std::vector<std::string> rowOf(const ChargedDays& charged, Language language)
{
    const LateFeeLine& line = charged.line;
    const std::string number = cleanLine(charged.number).text;
    return {number.empty() ? "–" : number,        formatAmount(line.base, language), formatDate(line.from, language),
            formatDate(line.to, language),        formatCount(line.days, language),  line.rate.text(language),
            formatAmount(line.interest, language)};
}

LetterTable chargesTable(const LetterCharges& charges, Language language)
{
    LetterTable table;
    for (const ChargedDays& charged : charges.lines) table.rows.push_back(rowOf(charged, language));
    table.total = {"", "", "", "", "", "", formatAmount(charges.interest, language)};
    return table;
}

LetterTable planTable(const LetterFacts& facts)
{
    LetterTable table;
    Money paid(0, facts.currency);
    Money left = facts.total();
    for (const LetterInstalment& instalment : facts.plan->instalments) {
        paid += instalment.amount;
        left -= instalment.amount;
        table.rows.push_back({formatCount(static_cast<std::int64_t>(table.rows.size()) + 1, facts.language),
                              formatDate(instalment.on, facts.language),
                              formatAmount(instalment.amount, facts.language), formatAmount(paid, facts.language),
                              formatAmount(left, facts.language)});
    }
    table.total = {"", "", formatAmount(paid, facts.language), "", ""};
    return table;
}

Result<LetterAnnex> annexOf(LetterTable table, std::size_t columns, const LetterTemplate& wording,
                            const TemplateFields& fields)
{
    LetterAnnex annex;
    ENCOURS_ASSIGN(annex.title, wording.text("annex-title", fields));
    ENCOURS_ASSIGN(annex.opening, wording.paragraphs("annex-opening", fields));
    ENCOURS_ASSIGN(const auto titles, columnsOf(wording, "annex-header", fields));
    if (titles.size() != columns) {
        return Fault{FaultCode::TemplateFieldMissing, {{"field", "annex-header"}}, "wrong number of column titles"};
    }
    for (const std::string& title : titles) table.columns.push_back({title, table.columns.size() >= textColumns});
    ENCOURS_ASSIGN(table.total.front(), wording.text("annex-total", fields));
    annex.table = std::move(table);
    ENCOURS_ASSIGN(annex.closing, wording.paragraphs("annex-closing", fields));
    return annex;
}

} // namespace

Result<std::vector<LetterAnnex>> annexesOf(const LetterFacts& facts, const LetterTemplate& wording,
                                           const TemplateFields& fields)
{
    std::vector<LetterAnnex> annexes;
    if (facts.plan && !facts.plan->instalments.empty()) {
        ENCOURS_ASSIGN(LetterAnnex annex, annexOf(planTable(facts), planColumns, wording, fields));
        annexes.push_back(std::move(annex));
    }
    if (facts.charges && !facts.charges->lines.empty()) {
        ENCOURS_ASSIGN(LetterAnnex annex,
                       annexOf(chargesTable(*facts.charges, facts.language), chargeColumns, wording, fields));
        annexes.push_back(std::move(annex));
    }
    return annexes;
}

} // namespace encours
