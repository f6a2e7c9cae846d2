// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// How money comes (moyen de paiement).
enum class PaymentMeans : std::uint8_t {
    Unknown,
    Transfer,       ///< virement, code `vir`
    Cheque,         ///< chèque, `chq`
    DirectDebit,    ///< prélèvement SEPA, `prlv`: we trigger it, never called before it is due
    BillOfExchange, ///< lettre de change (LCR), `lcr`
    PromissoryNote, ///< billet à ordre (BOR), `bor`
    Card,           ///< carte bancaire, `cb`
    Cash,           ///< espèces, `esp`
};

/// The short code used by the command line and files (`vir`, …; empty for Unknown).
[[nodiscard]] std::string_view paymentMeansCode(PaymentMeans means);
/// Reads a code or the usual French and English words (accents and case do not matter).
[[nodiscard]] std::optional<PaymentMeans> parsePaymentMeans(std::string_view text);

} // namespace encours
