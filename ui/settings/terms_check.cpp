// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terms_check.h"

#include "receivables/payment_terms.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLabel>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TermsCheck)
};

} // namespace

void showTermsCheck(QLabel* label, const QString& text, Date today)
{
    const auto terms = PaymentTerms::parse(toStd(text.trimmed()));
    if (!terms) {
        label->setText(toQ(wordsFor(currentLanguage(), terms.fault())));
        setTone(label, Tone::Red);
        return;
    }
    // 31 January shows every difference between the readings of "fin de mois".
    const Date example = Date::of(today.parts().year, 1, 31);
    label->setText(Words::tr("%1: an invoice of %2 is due on %3")
                       .arg(toQ(terms->text(currentLanguage())), dateText(example),
                            dateText(terms->dueOn(TermDates{.invoicedOn = example, .deliveredOn = {}, .receivedOn = {},
                                                            .orderedOn = {}}))));
    setTone(label, Tone::Green);
}

} // namespace encours::ui
