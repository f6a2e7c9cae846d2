// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_kinds.h"

#include "exchange/column_synonyms.h"

#include <algorithm>
#include <array>
#include <string>

namespace encours {
namespace {

struct Word {
    std::string_view key;
    ItemKind kind;
};

constexpr std::array words{
    Word{"facture", ItemKind::Invoice},
    Word{"factures", ItemKind::Invoice},
    Word{"fa", ItemKind::Invoice},
    Word{"fac", ItemKind::Invoice},
    Word{"fact", ItemKind::Invoice},
    Word{"fc", ItemKind::Invoice},
    Word{"f", ItemKind::Invoice},
    Word{"invoice", ItemKind::Invoice},
    Word{"inv", ItemKind::Invoice},
    Word{"380", ItemKind::Invoice},
    Word{"384", ItemKind::Invoice},
    Word{"doit", ItemKind::Invoice},
    Word{"avoir", ItemKind::CreditNote},
    Word{"avoirs", ItemKind::CreditNote},
    Word{"av", ItemKind::CreditNote},
    Word{"a", ItemKind::CreditNote},
    Word{"creditnote", ItemKind::CreditNote},
    Word{"credit", ItemKind::CreditNote},
    Word{"cn", ItemKind::CreditNote},
    Word{"notedecredit", ItemKind::CreditNote},
    Word{"factureavoir", ItemKind::CreditNote},
    Word{"381", ItemKind::CreditNote},
    Word{"creditmemo", ItemKind::CreditNote},
    Word{"reglement", ItemKind::Payment},
    Word{"reglements", ItemKind::Payment},
    Word{"rg", ItemKind::Payment},
    Word{"rgt", ItemKind::Payment},
    Word{"paiement", ItemKind::Payment},
    Word{"payment", ItemKind::Payment},
    Word{"encaissement", ItemKind::Payment},
    Word{"acompte", ItemKind::Payment},
    Word{"virement", ItemKind::Payment},
    Word{"cheque", ItemKind::Payment},
    Word{"impaye", ItemKind::PaymentReturn},
    Word{"rejet", ItemKind::PaymentReturn},
    Word{"remboursement", ItemKind::PaymentReturn},
    Word{"refund", ItemKind::PaymentReturn},
    Word{"anouveau", ItemKind::OpeningBalance},
    Word{"anouveaux", ItemKind::OpeningBalance},
    Word{"ran", ItemKind::OpeningBalance},
    Word{"opening", ItemKind::OpeningBalance},
    Word{"od", ItemKind::Adjustment},
    Word{"adjustment", ItemKind::Adjustment},
    Word{"journal", ItemKind::Adjustment},
    Word{"operationdiverse", ItemKind::Adjustment},
};

} // namespace

void SenseWords::see(std::string_view cell)
{
    m_hasZero = m_hasZero || cell == "0";
}

std::optional<BookSide> SenseWords::side(std::string_view cell) const
{
    if (cell == "+" || cell == "+1" || cell == "0") return BookSide::Debit;
    if (cell == "-" || cell == "-1" || cell == "\u2212" || cell == "\u22121") return BookSide::Credit;
    if (cell == "1") return m_hasZero ? BookSide::Credit : BookSide::Debit;
    const std::string key = columnKey(cell);
    if (key == "d" || key == "debit" || key == "db" || key == "dr") return BookSide::Debit;
    if (key == "c" || key == "credit" || key == "cr") return BookSide::Credit;
    return std::nullopt;
}

std::optional<ItemKind> kindOfWords(std::string_view cell)
{
    const std::string key = columnKey(cell);
    const auto found = std::ranges::find(words, std::string_view{key}, &Word::key);
    if (found == words.end()) return std::nullopt;
    return found->kind;
}

ItemKind kindOfAmount(std::optional<ItemKind> stated, std::int64_t amountMinor, bool speaksOfPayment)
{
    const bool isDebit = amountMinor > 0;
    const bool isEitherSign = stated == ItemKind::OpeningBalance || stated == ItemKind::Adjustment;
    if (isEitherSign) return *stated;
    const bool isPayment =
        stated == ItemKind::Payment || stated == ItemKind::PaymentReturn || (!stated && speaksOfPayment && !isDebit);
    if (isPayment) return isDebit ? ItemKind::PaymentReturn : ItemKind::Payment;
    return isDebit ? ItemKind::Invoice : ItemKind::CreditNote;
}

} // namespace encours
