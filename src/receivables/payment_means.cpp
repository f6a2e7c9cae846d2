// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_means.h"

#include "base/contract.h"
#include "base/fold.h"

#include <array>

namespace encours {
namespace {

constexpr std::array<std::string_view, 8> codes{"", "vir", "chq", "prlv", "lcr", "bor", "cb", "esp"};

struct Spelling {
    std::string_view folded;
    PaymentMeans means;
};

constexpr Spelling spellings[] = {
    {"virement", PaymentMeans::Transfer},
    {"virement bancaire", PaymentMeans::Transfer},
    {"virement sepa", PaymentMeans::Transfer},
    {"virt", PaymentMeans::Transfer},
    {"vrt", PaymentMeans::Transfer},
    {"transfer", PaymentMeans::Transfer},
    {"bank transfer", PaymentMeans::Transfer},
    {"credit transfer", PaymentMeans::Transfer},
    {"wire", PaymentMeans::Transfer},
    {"wire transfer", PaymentMeans::Transfer},
    {"cheque", PaymentMeans::Cheque},
    {"cheque bancaire", PaymentMeans::Cheque},
    {"check", PaymentMeans::Cheque},
    {"ch", PaymentMeans::Cheque},
    {"prelevement", PaymentMeans::DirectDebit},
    {"prelevement sepa", PaymentMeans::DirectDebit},
    {"prelevement automatique", PaymentMeans::DirectDebit},
    {"prel", PaymentMeans::DirectDebit},
    {"prlvt", PaymentMeans::DirectDebit},
    {"sdd", PaymentMeans::DirectDebit},
    {"direct debit", PaymentMeans::DirectDebit},
    {"sepa direct debit", PaymentMeans::DirectDebit},
    {"lettre de change", PaymentMeans::BillOfExchange},
    {"traite", PaymentMeans::BillOfExchange},
    {"effet", PaymentMeans::BillOfExchange},
    {"bill of exchange", PaymentMeans::BillOfExchange},
    {"billet a ordre", PaymentMeans::PromissoryNote},
    {"billet", PaymentMeans::PromissoryNote},
    {"promissory note", PaymentMeans::PromissoryNote},
    {"carte", PaymentMeans::Card},
    {"carte bancaire", PaymentMeans::Card},
    {"carte bleue", PaymentMeans::Card},
    {"card", PaymentMeans::Card},
    {"credit card", PaymentMeans::Card},
    {"especes", PaymentMeans::Cash},
    {"espece", PaymentMeans::Cash},
    {"liquide", PaymentMeans::Cash},
    {"cash", PaymentMeans::Cash},
};

} // namespace

std::string_view paymentMeansCode(PaymentMeans means)
{
    const auto index = static_cast<std::size_t>(means);
    expect(index < codes.size(), "unknown payment means");
    return codes[index];
}

std::optional<PaymentMeans> parsePaymentMeans(std::string_view text)
{
    const std::string folded = foldForSearch(text);
    for (std::size_t index = 1; index < codes.size(); ++index) {
        if (codes[index] == folded) return static_cast<PaymentMeans>(index);
    }
    for (const Spelling& spelling : spellings) {
        if (spelling.folded == folded) return spelling.means;
    }
    return std::nullopt;
}

} // namespace encours
