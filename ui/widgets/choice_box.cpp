// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_box.h"

#include "receivables/debtor.h"
#include "receivables/payment_means.h"
#include "receivables/yes_no.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

namespace encours::ui {
namespace {

constexpr PaymentMeans allMeans[] = {
    PaymentMeans::Unknown,        PaymentMeans::Transfer,       PaymentMeans::Cheque, PaymentMeans::DirectDebit,
    PaymentMeans::BillOfExchange, PaymentMeans::PromissoryNote, PaymentMeans::Card,   PaymentMeans::Cash};

using Choices = QList<std::pair<QString, QString>>; // word, code

QString wordsOf(const char* family, std::string_view code)
{
    return capitalised(toQ(words(currentLanguage(), std::string(family) + std::string(code))));
}

Choices choicesOf(ChoiceKind kind)
{
    Choices choices;
    switch (kind) {
    case ChoiceKind::Sector:
        for (std::size_t i = 0; i < tradeSectorCount; ++i) {
            const auto code = tradeSectorCode(static_cast<TradeSector>(i));
            choices.emplace_back(wordsOf("trade-sector.", code), toQ(code));
        }
        break;
    case ChoiceKind::DebtorKind:
        for (std::size_t i = 0; i < debtorKindCount; ++i) {
            const auto code = debtorKindCode(static_cast<DebtorKind>(i));
            choices.emplace_back(wordsOf("debtor-kind.", code), toQ(code));
        }
        break;
    case ChoiceKind::HolidayZone:
        choices.emplace_back(ChoiceBox::tr("France"), QStringLiteral("france"));
        choices.emplace_back(ChoiceBox::tr("Alsace and Moselle"), QStringLiteral("alsace-moselle"));
        break;
    case ChoiceKind::YesNo:
        choices.emplace_back(ChoiceBox::tr("Yes"), toQ(yesNoCode(true)));
        choices.emplace_back(ChoiceBox::tr("No"), toQ(yesNoCode(false)));
        break;
    case ChoiceKind::Means:
        for (const PaymentMeans means : allMeans) {
            choices.emplace_back(capitalised(toQ(wordsFor(currentLanguage(), means))), toQ(paymentMeansCode(means)));
        }
        break;
    }
    return choices;
}

} // namespace

ChoiceBox::ChoiceBox(ChoiceKind kind, QWidget* parent) : QComboBox(parent), m_kind(kind)
{
    // The longest word must not decide the width of the column.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString& word) { setPlainToolTip(this, word); });
    retranslate();
}

QString ChoiceBox::code() const
{
    return currentData().toString();
}

void ChoiceBox::setCode(const QString& code)
{
    if (!code.isEmpty() && findData(code) < 0) addItem(code, code);
    setCurrentIndex(qMax(0, findData(code)));
}

void ChoiceBox::setEmptyWord(const QString& word)
{
    const QString held = m_emptyWord.isEmpty() ? QString() : code();
    m_emptyWord = word;
    retranslate();
    setCode(held);
}

void ChoiceBox::retranslate()
{
    const QString held = code();
    clear();
    if (!m_emptyWord.isEmpty()) addItem(m_emptyWord, QString());
    for (const auto& [word, code] : choicesOf(m_kind)) addItem(word, code);
    setCode(held);
}

} // namespace encours::ui
