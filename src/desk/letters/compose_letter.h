// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/letter_office.h"
#include "letters/letter.h"
#include "receivables/written_letter.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Which letter, to whom, about what. What is not said is what a controller would mean: the newest promise or dispute of the
/// kind, every invoice that the kind speaks of, French.
struct LetterWish {
    CustomerId customer;
    std::string templateCode = "reminder-1";
    std::optional<Language> language; ///< else French
    std::vector<ItemId> items;        ///< only these
    std::optional<PromiseId> promise; ///< confirmation, broken promise
    std::optional<DisputeId> dispute; ///< acknowledged, rejected
    std::string reason;               ///< why a dispute is rejected, in a sentence of the person who writes
    std::optional<Date> asOf;         ///< of a statement; else today
    bool hasAgeing = false;           ///< statement: with the columns of the aged balance
    bool hasPenalties = false;        ///< statement, reminder 3: with penalties and indemnities due by law
    bool isDuplicate = false;         ///< marked DUPLICATA
};

struct ComposedLetter {
    CustomerId customer;
    LetterKind kind = LetterKind::Reminder1;
    std::string templateCode;
    std::int64_t templateVersion = 0;
    std::int64_t letterheadVersion = 0;
    Letter letter;
    LetterMail mail;
    std::vector<ItemId> items;
    Money total; ///< what is claimed; zero where nothing is
};

/// Composes any letter from the portfolio of the desk, the rules of the trade and the wording of the office. Reads only; any
/// thread. Errors: TemplateUnknown{value}, CustomerUnknown{value}, CompanyIncomplete{field}, NothingToClaim{customer},
/// AddressIncomplete{customer}, LetterFactMissing{field,customer} (no promise, no dispute, no plan, no opening judgment),
/// TemplateFieldMissing{field}, TemplateMalformed, LegalValueMissing.
class ComposeLetter {
public:
    ComposeLetter(const Desk& desk, std::shared_ptr<const LetterOffice> office)
        : m_desk(desk), m_office(std::move(office))
    {
    }
    [[nodiscard]] Result<ComposedLetter> execute(const LetterWish& wish) const;
    /// With a wording that is being edited.
    [[nodiscard]] Result<ComposedLetter> preview(const LetterWish& wish, const TemplateEntry& wording) const;

private:
    const Desk& m_desk;
    std::shared_ptr<const LetterOffice> m_office;
};

} // namespace encours
