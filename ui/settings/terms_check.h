// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "receivables/term_ceilings.h"

#include <memory>
#endif

class QLabel;

namespace encours::ui {

#ifndef Q_MOC_RUN
/// When an invoice of the last day of January and one of today fall due, instalment by instalment, and until when the
/// discount holds.
[[nodiscard]] QString termsPreview(const encours::PaymentTerms& terms, encours::Date today);
/// What the law says against these terms, with its article; empty when it says nothing. A value of the law that is not known
/// is said in place of it.
[[nodiscard]] QString ceilingWarning(const encours::PaymentTerms& terms, const encours::CeilingFacts& facts,
                                     encours::Date from, const encours::LegalValues& values);
/// `60 days`, `45 days end of month`: the longest term of a rule.
[[nodiscard]] QString ceilingText(const encours::Ceiling& ceiling);
#endif

/// Says below a terms field what the text means: when invoices fall due, or that the text is not understood; and, as a warning
/// that refuses nothing, by how much the terms go beyond the legal maximum.
class TermsCheck : public QWidget {
    Q_OBJECT
public:
    /// The sentences are called `name` and `name` + `Warning`.
    explicit TermsCheck(const QString& name, QWidget* parent = nullptr);

    /// Without legal values only the preview is shown.
    void check(const QString& text, encours::Date today, const encours::CeilingFacts& facts,
               const std::shared_ptr<const encours::LegalValues>& values);

private:
    QLabel* m_preview;
    QLabel* m_warning;
};

} // namespace encours::ui
