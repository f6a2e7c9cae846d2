// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_report.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::array<std::pair<ImportKind, std::string_view>, 5> kinds{{
    {ImportKind::Fec, "fec"},
    {ImportKind::Customers, "customers"},
    {ImportKind::Invoices, "invoices"},
    {ImportKind::Payments, "payments"},
    {ImportKind::OpenItems, "open-items"},
}};

} // namespace

std::string_view importKindCode(ImportKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

std::optional<ImportKind> parseImportKind(std::string_view code)
{
    const auto found = std::ranges::find(kinds, code, &std::pair<ImportKind, std::string_view>::second);
    if (found == kinds.end()) return std::nullopt;
    return found->first;
}

std::string_view warningName(WarningCode code)
{
    switch (code) {
    case WarningCode::LetteringUnbalanced: return "lettering-unbalanced";
    case WarningCode::LetteringAcrossOpenings: return "lettering-across-openings";
    case WarningCode::OpeningDiffers: return "opening-differs";
    case WarningCode::OpeningWithoutPast: return "opening-without-past";
    case WarningCode::TermsAssumed: return "terms-assumed";
    case WarningCode::TermsUnreadable: return "terms-unreadable";
    case WarningCode::ValueUnreadable: return "value-unreadable";
    case WarningCode::NameCleaned: return "name-cleaned";
    case WarningCode::NameSuspicious: return "name-suspicious";
    case WarningCode::LabelCut: return "label-cut";
    case WarningCode::ColumnIgnored: return "column-ignored";
    case WarningCode::ColumnAmbiguous: return "column-ambiguous";
    case WarningCode::EncodingGuessed: return "encoding-guessed";
    case WarningCode::SeparatorUnusual: return "separator-unusual";
    case WarningCode::FileNameDate: return "file-name-date";
    case WarningCode::EntryUnbalanced: return "entry-unbalanced";
    case WarningCode::ZeroAmount: return "zero-amount";
    case WarningCode::NegativeAmount: return "negative-amount";
    case WarningCode::OtherCurrency: return "other-currency";
    case WarningCode::ForeignSignDiffers: return "foreign-sign-differs";
    case WarningCode::ConvertedByRate: return "converted-by-rate";
    case WarningCode::CustomerUnknown: return "customer-unknown";
    case WarningCode::PaymentUnallocated: return "payment-unallocated";
    case WarningCode::ManyVanished: return "many-vanished";
    case WarningCode::SameFile: return "same-file";
    case WarningCode::UnreachableTail: return "unreachable-tail";
    case WarningCode::DoubtfulAccounts: return "doubtful-accounts";
    case WarningCode::AdvanceAccounts: return "advance-accounts";
    case WarningCode::HandMadeReplaced: return "hand-made-replaced";
    case WarningCode::HandMadeLost: return "hand-made-lost";
    }
    return {};
}

const std::vector<WarningCode>& allWarningCodes()
{
    static const std::vector<WarningCode> codes = [] {
        std::vector<WarningCode> all;
        for (int code = 0; code <= static_cast<int>(WarningCode::HandMadeLost); ++code) {
            all.push_back(static_cast<WarningCode>(code));
        }
        return all;
    }();
    return codes;
}

} // namespace encours
