// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/compose_letter.h"

#include "base/fold.h"
#include "letters/letter_annex.h"
#include "letters/letter_parts.h"
#include "letters/letter_values.h"
#include "letters/postal_address.h"
#include "money/amount_text.h"
#include "receivables/postal_line.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::size_t manyColumns = 7;

/// Amount and payments stand in the row when the table has columns for them.
LetterRow rowOf(const LetterItem& item, const LetterFacts& facts, bool isWide)
{
    const Language language = facts.language;
    const std::string number = cleanLine(item.number).text;
    LetterRow row;
    row.number = (number.empty() ? "–" : number) + (item.isToFactor && isPartlyToFactor(facts) ? "\u00A0*" : "");
    row.issuedOn = formatDate(item.issuedOn, language);
    row.dueOn = item.dueOn ? formatDate(*item.dueOn, language) : "–";
    row.daysLate = item.daysLate > 0 ? formatCount(item.daysLate, language) : "–";
    row.amount = formatAmount(item.left, language);
    if (!isWide) return row;
    row.original = formatAmount(item.original, language);
    row.paid = item.paid.isZero() ? "–" : formatAmount(item.paid, language);
    return row;
}

void addRows(Letter& letter, const LetterFacts& facts)
{
    const bool isWide = letter.tableHeader.size() == manyColumns;
    Money runningTotal(0, facts.currency);
    for (const LetterItem& item : facts.items) {
        runningTotal += item.left;
        LetterRow row = rowOf(item, facts, isWide);
        row.runningTotal = formatAmount(runningTotal, facts.language);
        letter.rows.push_back(std::move(row));
    }
    letter.total = formatAmount(facts.total(), facts.language);
}

enum class Part : std::uint8_t { Overdue, NotDue, Credits };
constexpr std::array<std::string_view, 3> subtotalBlocks{"subtotal-overdue", "subtotal-not-due", "subtotal-credits"};

Part partOf(const LetterItem& item)
{
    if (!item.dueOn) return Part::Credits;
    return item.daysLate > 0 ? Part::Overdue : Part::NotDue;
}

/// What is overdue, what is not yet due and what is credit, each below its last row; nothing when all is of one part.
Result<Done> addSubtotals(Letter& letter, const LetterFacts& facts, const LetterTemplate& wording,
                          const TemplateFields& fields)
{
    const auto& items = facts.items;
    if (partOf(items.front()) == partOf(items.back())) return Done{};
    Money sum(0, facts.currency);
    for (std::size_t index = 0; index < items.size(); ++index) {
        sum += items[index].left;
        if (index + 1 < items.size() && partOf(items[index + 1]) == partOf(items[index])) continue;
        const auto block = subtotalBlocks.at(static_cast<std::size_t>(partOf(items[index])));
        ENCOURS_ASSIGN(std::string label, wording.text(block, fields));
        letter.subtotals.push_back({index, std::move(label), formatAmount(sum, facts.language)});
        sum = Money(0, facts.currency);
    }
    return Done{};
}

bool isDivided(LetterKind kind)
{
    return kind == LetterKind::Statement || kind == LetterKind::InsolvencyClaim;
}

Result<Done> checkWritable(const LetterFacts& facts)
{
    if (const auto missing = missingForLetters(facts.company)) {
        return Fault{FaultCode::CompanyIncomplete, {{"field", std::string{*missing}}}, "letterhead"};
    }
    if (facts.items.empty()) return letterRefusal(FaultCode::NothingToClaim, facts.customer);
    // A claim goes to the representative, not to the debtor.
    if (!facts.insolvency && !hasFullAddress(facts.customer)) {
        return letterRefusal(FaultCode::AddressIncomplete, facts.customer);
    }
    return Done{};
}

/// Text of at most postalLineLength characters, broken between words where it can be.
void addWrapped(std::vector<std::string>& lines, std::string text)
{
    while (codePointCount(text) > postalLineLength) {
        std::size_t end = 0; // bytes of as many characters as fit
        for (std::size_t taken = 0; taken < postalLineLength; ++taken) {
            end += std::max<std::size_t>(decodeUtf8(std::string_view{text}.substr(end)).length, 1);
        }
        const auto space = text.rfind(' ', end);
        const bool isBroken = space != std::string::npos && space > 0;
        lines.push_back(text.substr(0, isBroken ? space : end));
        text.erase(0, isBroken ? space + 1 : end);
    }
    if (!text.empty()) lines.push_back(std::move(text));
}

std::string_view representativeTitle(const LetterInsolvency& insolvency, Language language)
{
    const bool isLiquidator = insolvency.proceedings.kind == AccountEventKind::Liquidation;
    if (language == Language::English) return isLiquidator ? "The liquidator" : "The insolvency representative";
    return isLiquidator ? "Liquidateur judiciaire" : "Mandataire judiciaire";
}

} // namespace

bool claimsCharges(LetterKind kind)
{
    return kind == LetterKind::FormalNotice || kind == LetterKind::LitigationTransfer ||
           kind == LetterKind::InsolvencyClaim;
}

Money claimedBy(const LetterFacts& facts)
{
    switch (facts.kind) {
    case LetterKind::Preventive:
    case LetterKind::Duplicate:
    case LetterKind::PromiseConfirmation:
    case LetterKind::DisputeAcknowledged:
    case LetterKind::PaymentPlan:
    case LetterKind::BillRequest:
    case LetterKind::DiscountOffer:
    case LetterKind::Statement: return Money(0, facts.currency);
    default: break;
    }
    return claimsCharges(facts.kind) ? facts.grandTotal() : facts.total();
}

std::vector<std::string> representativeLines(const LetterInsolvency& insolvency, Language language)
{
    std::vector<std::string> lines;
    std::string_view noted = insolvency.representative;
    while (!noted.empty()) {
        const auto end = noted.find_first_of("\n;");
        addWrapped(lines, cleanLine(noted.substr(0, end)).text);
        noted.remove_prefix(end == std::string_view::npos ? noted.size() : end + 1);
    }
    if (lines.empty()) {
        const std::string dots(postalLineLength, '.');
        return {std::string{representativeTitle(insolvency, language)}, dots, dots, dots};
    }
    if (lines.size() > postalLineLimit) lines.resize(postalLineLimit);
    if (lines.size() < postalLineLimit)
        lines.insert(lines.begin(), std::string{representativeTitle(insolvency, language)});
    return lines;
}

Result<LetterText> composeLetter(const LetterFacts& facts, const LetterTemplate& wording)
{
    ENCOURS_TRY(checkWritable(facts));
    const TemplateFields fields = valuesOf(facts);
    LetterText text;
    Letter& letter = text.letter;
    letter.language = facts.language;
    letter.recipient =
        facts.insolvency ? representativeLines(*facts.insolvency, facts.language) : postalLines(facts.customer);
    ENCOURS_TRY(fillLetter(text, wording, fields));
    addRows(letter, facts);
    if (isDivided(facts.kind)) ENCOURS_TRY(addSubtotals(letter, facts, wording, fields));
    ENCOURS_ASSIGN(letter.annexes, annexesOf(facts, wording, fields));
    return text;
}

} // namespace encours
