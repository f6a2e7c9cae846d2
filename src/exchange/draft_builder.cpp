// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft_builder.h"

#include "base/fold.h"
#include "exchange/cells.h"
#include "receivables/customer_values.h"
#include "receivables/names.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t fieldLimit = 200;
constexpr std::size_t noteLimit = 4'000;
constexpr std::size_t sirenLength = 9;
constexpr std::size_t siretLength = 14;

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

std::size_t digitRun(std::string_view text, std::size_t from)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text.substr(from), isDigit) - text.substr(from).begin());
}

} // namespace

void DraftBuilder::reject(const Cell& cell, Fault fault)
{
    if (isFull()) return;
    for (auto& [name, value] : fault.arguments) {
        if (name == "value") value = shownValue(value);
    }
    m_draft.report.rejects.push_back(
        {{m_draft.report.file, cell.line, std::string{cell.column}, shownValue(cell.value)}, std::move(fault)});
}

void DraftBuilder::warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments)
{
    if (++m_warningsOfKind[static_cast<int>(code)] > mostWarningsOfAKind) return;
    m_draft.report.warnings.push_back({code, std::move(arguments)});
}

std::optional<std::size_t> DraftBuilder::customer(const Cell& cell)
{
    if (const auto known = m_customersByCell.find(cell.value); known != m_customersByCell.end()) return known->second;
    const auto code = CustomerCode::parse(withoutQuotes(cell.value));
    if (!code) {
        reject(cell, trimmed(cell.value).empty()
                         ? Fault{FaultCode::FieldMissing, {{"column", std::string{cell.column}}}, {}}
                         : code.fault());
        return std::nullopt;
    }
    const auto [place, isNew] = m_customersByCode.try_emplace(code->text(), m_draft.customers.size());
    if (isNew) {
        m_draft.customers.push_back({cell.line, code->text(), {}});
        m_known.emplace_back();
    }
    m_customersByCell.emplace(cell.value, place->second);
    return place->second;
}

void DraftBuilder::setField(std::size_t customer, CustomerField field, const Cell& cell)
{
    if (trimmed(cell.value).empty()) return;
    if (field == CustomerField::Name) return setName(customer, cell);
    if (field == CustomerField::Siren || field == CustomerField::Siret) return setCompanyNumber(customer, field, cell);
    const CutText text = cutText(cell.value, field == CustomerField::Note ? noteLimit : fieldLimit);
    if (text.text.empty()) return;
    auto stored =
        storedFieldValue(field, text.text, m_options.currency, m_options.decimalMark.value_or(DecimalMark::Detect));
    if (stored) return keep(customer, field, std::move(stored).value());
    if (field == CustomerField::CreditLimit || field == CustomerField::InsuredLimit)
        return reject(cell, stored.fault());
    const bool isOfTerms = field == CustomerField::Terms || field == CustomerField::Means;
    std::vector<std::pair<std::string, std::string>> place{
        {"customer", codeOf(customer)}, {"value", shownValue(cell.value)}, {"line", std::to_string(cell.line)}};
    if (isOfTerms) return warn(WarningCode::TermsUnreadable, std::move(place));
    place.emplace_back("column", shownValue(cell.column));
    warn(WarningCode::ValueUnreadable, std::move(place));
}

/// A SIRET begins with the SIREN, and files write one in the column of the other.
void DraftBuilder::setCompanyNumber(std::size_t customer, CustomerField field, const Cell& cell)
{
    const auto stored = [this](CustomerField of, std::string_view digits) {
        return storedFieldValue(of, digits, m_options.currency).value();
    };
    const std::string digits = digitsOf(cell.value);
    const std::string_view siren = std::string_view{digits}.substr(0, sirenLength);
    if (digits.size() == siretLength) {
        keep(customer, CustomerField::Siret, stored(CustomerField::Siret, digits));
        keep(customer, CustomerField::Siren, stored(CustomerField::Siren, siren));
    } else if (digits.size() == sirenLength) {
        keep(customer, CustomerField::Siren, stored(CustomerField::Siren, siren));
    } else {
        keep(customer, field, cutText(cell.value, fieldLimit).text);
    }
}

void DraftBuilder::setName(std::size_t customer, const Cell& cell)
{
    Known& known = m_known[customer];
    if (known.seenName == cell.value) return;
    known.seenName = cell.value;
    const std::string_view raw = withoutQuotes(cell.value);
    const auto name = CustomerName::parse(raw);
    const bool holdsOnlyHidden = cleanLine(raw).text.empty();
    if (!name) {
        if (!holdsOnlyHidden) reject(cell, name.fault());
        return;
    }
    if (known.isSet[static_cast<std::size_t>(CustomerField::Name)]) return;
    const std::vector<std::pair<std::string, std::string>> place{{"customer", codeOf(customer)},
                                                                 {"line", std::to_string(cell.line)}};
    if (cleanLine(raw).removed) warn(WarningCode::NameCleaned, place);
    if (looksActive(name->text())) warn(WarningCode::NameSuspicious, place);
    keep(customer, CustomerField::Name, name->text());
}

void DraftBuilder::keep(std::size_t customer, CustomerField field, std::string value)
{
    bool& isSet = m_known[customer].isSet[static_cast<std::size_t>(field)];
    if (isSet || value.empty()) return;
    isSet = true;
    m_draft.customers[customer].fields.emplace_back(field, std::move(value));
}

LedgerFileName readLedgerFileName(std::string_view fileName)
{
    LedgerFileName found;
    const std::string folded = foldForSearch(fileName);
    const std::string_view name = folded;
    for (std::size_t fec = name.find("fec"); fec != std::string_view::npos; fec = name.find("fec", fec + 1)) {
        if (fec < 9 || digitRun(name, fec - 9) != 9 || digitRun(name, fec + 3) < 8) continue;
        if (fec > 9 && isDigit(name[fec - 10])) continue;
        const auto closing = parseCompactDate(name.substr(fec + 3, 8));
        if (!closing) continue;
        found.siren = name.substr(fec - 9, 9);
        found.closingOn = *closing;
        break;
    }
    return found;
}

std::optional<Date> dateInFileName(std::string_view fileName)
{
    for (std::size_t at = 0; at < fileName.size(); ++at) {
        const std::size_t run = digitRun(fileName, at);
        if (run == 8) {
            if (const auto date = parseCompactDate(fileName.substr(at, 8))) return *date;
        }
        if (run == 4 && at + 10 <= fileName.size()) {
            if (const auto date = parseIsoDate(fileName.substr(at, 10))) return *date;
        }
        at += run;
    }
    return std::nullopt;
}

} // namespace encours
