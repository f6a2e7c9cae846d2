// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/letter_styles.h"
#include "print/page_flow.h"

#include <vector>

namespace encours {

/// What follows the table of a letter: breakdown, request, where to pay, closing, signature, enclosures. Measured once, so that
/// the last rows of the table can be kept with it.
class LetterEnd {
public:
    LetterEnd(const Letter& letter, const TextShaper& shaper, const Spacing& spacing);
    [[nodiscard]] double height() const;
    /// What stays with the last rows of the table: everything when it is short, else the breakdown and what begins after it.
    [[nodiscard]] double keptHeight() const;
    void set(PageFlow& flow) const;

private:
    /// A label and what stands beside it.
    struct Detail {
        ShapedText label;
        ShapedText value;

        [[nodiscard]] double height() const;
    };

    void shapeBreakdown(const Letter& letter, const TextShaper& shaper);
    void shapePayment(const Letter& letter, const TextShaper& shaper);
    [[nodiscard]] double panelHeight() const;
    [[nodiscard]] double breakdownHeight() const;
    [[nodiscard]] double paymentHeight() const;
    [[nodiscard]] double signatureHeight() const;
    [[nodiscard]] double enclosuresHeight() const;
    void setBreakdown(PageFlow& flow) const;
    void setPayment(PageFlow& flow) const;
    void setClosing(PageFlow& flow) const;
    void setSignature(PageFlow& flow) const;
    void setEnclosures(PageFlow& flow) const;

    Spacing m_spacing;
    std::vector<Detail> m_breakdown;
    double m_breakdownLeft = 0;
    std::vector<ShapedText> m_request;
    std::vector<Detail> m_payment;
    bool m_isPaymentInTwoColumns = true;
    double m_labelWidth = 0; ///< of the payment details
    std::vector<ShapedText> m_closing;
    std::vector<ShapedText> m_signature;
    std::vector<ShapedText> m_enclosures;
};

} // namespace encours
