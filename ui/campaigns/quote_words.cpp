// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/quote_words.h"

#include "dashboard/figure_words.h"
#include "support/format.h"
#include "support/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours::ui {
namespace {

struct QuoteWords {
    Q_DECLARE_TR_FUNCTIONS(QuoteWords)
};

/// A yearly rate may be beyond 100 %.
QString percentText(std::int64_t bp)
{
    const QString space = currentLanguage() == Language::French ? QString(QChar(0x00A0)) : QString();
    return tenthsText(bp / 10) + space + QStringLiteral("%");
}

QString customerSentence(const DiscountQuote& quote)
{
    const QString kept = QuoteWords::tr("The customer keeps %1 off the price").arg(amountText(quote.customerGain));
    const bool isOne = quote.lines.size() == 1 && quote.lines.front().gain.yearlyBp.has_value();
    if (!isOne) return kept + QStringLiteral(".");
    const DiscountGain& gain = quote.lines.front().gain;
    return QuoteWords::tr("%1: its cash earns %2 a year for %n day(s).", nullptr, gain.daysGained)
        .arg(kept, percentText(*gain.yearlyBp));
}

QString ourSentence(const DiscountQuote& quote)
{
    const QString saved = QuoteWords::tr("We save %1 of financing at %2")
                              .arg(amountText(quote.financingSaved), toQ(quote.financing.text(currentLanguage())));
    return quote.ourGain.isNegative()
               ? QuoteWords::tr("%1: the earlier cash costs us %2.").arg(saved, amountText(quote.ourGain.absolute()))
               : QuoteWords::tr("%1: we gain %2.").arg(saved, amountText(quote.ourGain));
}

} // namespace

QString quoteText(const DiscountQuote& quote)
{
    QStringList lines{QuoteWords::tr("%1 instead of %2, if paid by %3.")
                          .arg(amountText(quote.toPay), amountText(quote.open), dateText(quote.payBy)),
                      customerSentence(quote), ourSentence(quote)};
    const auto lowest =
        std::min_element(quote.lines.begin(), quote.lines.end(), [](const DiscountLine& a, const DiscountLine& b) {
            return a.gain.breakEvenBp < b.gain.breakEvenBp;
        });
    if (lowest != quote.lines.end() && quote.ourGain.isNegative() && lowest->gain.breakEvenBp > 0)
        lines << QuoteWords::tr("Without cost to us up to %1.").arg(percentText(lowest->gain.breakEvenBp));
    const QString delay =
        QuoteWords::tr("Otherwise expected with its usual delay of %n day(s).", nullptr, quote.usualDelay);
    lines << delay;
    return lines.join('\n');
}

} // namespace encours::ui
