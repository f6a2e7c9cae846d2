// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/language.h"
#include "calendar/date.h"
#include "money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

enum class LetterChannel : std::uint8_t { Paper, Email };
[[nodiscard]] std::string_view letterChannelCode(LetterChannel channel); ///< `paper`, `email`
[[nodiscard]] std::optional<LetterChannel> parseLetterChannel(std::string_view code);

/// A letter as a fact (courrier): its wording is kept word for word in the store and read when somebody prints it again.
struct WrittenLetter {
    LetterId id;
    CustomerId customer;
    std::optional<DunningRunId> run;    ///< the run that made it
    std::string templateCode;           ///< e.g. `reminder-1`, `reminder-1.vip`
    std::int64_t templateVersion = 0;   ///< journal entry that recorded the wording; 0 = as shipped
    std::int64_t letterheadVersion = 0; ///< the same of the letterhead
    Language language = Language::French;
    LetterChannel channel = LetterChannel::Paper;
    Date writtenOn;
    Money total;                        ///< what it claims; zero when it claims nothing
    std::vector<ItemId> items;          ///< what it speaks of
    std::optional<ReminderId> reminder; ///< the reminder it counts as; of an e-mail, once it was sent
    bool isErased = false;              ///< its wording was erased on request
    JournalSeq recordedBy;
};

/// How a letter left the house.
enum class DispatchKind : std::uint8_t {
    Simple,               ///< lettre simple
    Registered,           ///< recommandée avec avis de réception (LRAR)
    ElectronicRegistered, ///< recommandée électronique (LRE): copy the proof, the provider keeps it for one year
    JudicialOfficer,      ///< commissaire de justice
    Hand,                 ///< remise en main propre
};
inline constexpr std::size_t dispatchKindCount = 5;
[[nodiscard]] std::string_view dispatchKindCode(DispatchKind kind); ///< `simple`, `registered`, `electronic`, …
[[nodiscard]] std::optional<DispatchKind> parseDispatchKind(std::string_view code);

/// Proof of dispatch of a letter (preuve d’envoi). What is learnt later (delivered, the proof itself) is a new fact; the last
/// one counts.
struct LetterDispatch {
    LetterId letter;
    CustomerId customer;
    DispatchKind kind = DispatchKind::Simple;
    Date postedOn;
    std::string reference;             ///< number of the registered letter; "" = none
    std::optional<Date> deliveredOn;   ///< avis de réception
    std::optional<AttachmentId> proof; ///< the scanned proof among the customer's documents
    JournalSeq recordedBy;
};

} // namespace encours
