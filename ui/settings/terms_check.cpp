// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terms_check.h"

#include "receivables/payment_terms.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

TermDates invoicedOn(Date day)
{
    return {.invoicedOn = day, .deliveredOn = {}, .receivedOn = {}, .orderedOn = {}};
}

/// `20/12/2026`, or for several instalments `30 % on 20/11/2026, 70 % on 20/12/2026`.
QString dueDaysText(const PaymentTerms& terms, Date day)
{
    if (terms.steps().size() == 1) return dateText(terms.dueOn(invoicedOn(day)));
    QStringList parts;
    for (const TermStep& step : terms.steps()) {
        const QString share = toQ(Rate::ofBp(step.shareBp).text(currentLanguage()));
        parts << TermsCheck::tr("%1 on %2").arg(share, dateText(dueOn(step, day)));
    }
    return parts.join(", ");
}

} // namespace

QString termsPreview(const PaymentTerms& terms, Date today)
{
    // 31 January shows every difference between the readings of "fin de mois".
    const Date example = Date::of(today.parts().year, 1, 31);
    QStringList sentences;
    const bool isWhole = terms.steps().size() == 1;
    for (const Date day : {example, today}) {
        sentences << (isWhole ? TermsCheck::tr("an invoice of %1 falls due on %2")
                              : TermsCheck::tr("an invoice of %1: %2"))
                         .arg(dateText(day), dueDaysText(terms, day));
    }
    QString text =
        TermsCheck::tr("%1: %2").arg(toQ(terms.text(currentLanguage())), sentences.join(isWhole ? ", " : "; "));
    if (const auto& discount = terms.discount()) {
        text += QStringLiteral(". ") + TermsCheck::tr("Discount of %1 when the invoice of %2 is paid by %3")
                                           .arg(toQ(discount->rate.text(currentLanguage())), dateText(today),
                                                dateText(discount->deadline(today)));
    }
    return text + '.';
}

QString ceilingText(const Ceiling& ceiling)
{
    const int days = static_cast<int>(ceiling.days);
    const bool isEndOfMonth =
        ceiling.rule == LegalName::CeilingEndOfMonthDays || ceiling.rule == LegalName::CeilingAlcoholDays;
    return isEndOfMonth ? TermsCheck::tr("%n day(s), end of month", nullptr, days)
                        : TermsCheck::tr("%n day(s)", nullptr, days);
}

QString ceilingWarning(const PaymentTerms& terms, const CeilingFacts& facts, Date from, const LegalValues& values)
{
    const auto breach = worstBreach(terms, facts, from, values);
    if (!breach) return toQ(wordsFor(currentLanguage(), breach.fault()));
    if (!*breach) return {};
    const CeilingBreach& worst = **breach;
    return TermsCheck::tr(
               "Beyond the legal maximum: an invoice of %1 would fall due on %2, %n day(s) after %3 (%4, %5).", nullptr,
               worst.daysBeyond())
        .arg(dateText(worst.invoicedOn), dateText(worst.dueOn), dateText(worst.ceiling.latestOn),
             ceilingText(worst.ceiling), toQ(worst.ceiling.article));
}

TermsCheck::TermsCheck(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_preview(wrappedLabel({}, TextRole::Caption, this)),
      m_warning(wrappedLabel({}, TextRole::Caption, this))
{
    m_preview->setObjectName(name);
    m_warning->setObjectName(name + QStringLiteral("Warning"));
    setTone(m_warning, Tone::Amber);
    m_warning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_preview);
    column->addWidget(m_warning);
}

void TermsCheck::check(const QString& text, Date today, const CeilingFacts& facts,
                       const std::shared_ptr<const LegalValues>& values)
{
    const auto terms = PaymentTerms::parse(toStd(text.trimmed()));
    m_preview->setText(terms ? termsPreview(*terms, today) : toQ(wordsFor(currentLanguage(), terms.fault())));
    setTone(m_preview, terms ? Tone::Green : Tone::Red);
    const QString warning = terms && values != nullptr ? ceilingWarning(*terms, facts, today, *values) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace encours::ui
