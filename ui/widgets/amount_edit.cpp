// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/amount_edit.h"

#include "money/amount_text.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QTimer>

namespace encours::ui {

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(60);
    connect(this, &QLineEdit::textEdited, this, [this] { setLook(this, "wrong", false); });
}

void AmountEdit::setCurrency(Currency currency)
{
    m_currency = currency;
}

void AmountEdit::show(const std::optional<Money>& amount)
{
    setLook(this, "wrong", false);
    setPlainToolTip(this, {});
    setText(amount ? amountText(*amount) : QString());
}

void AmountEdit::setAmount(const std::optional<Money>& amount)
{
    const bool isNew = amount != m_amount;
    m_amount = amount;
    show(amount);
    if (isNew) emit amountChanged();
}

std::optional<Money> AmountEdit::amount() const
{
    return m_amount;
}

Result<std::optional<Money>> AmountEdit::typed() const
{
    QString typed = text().trimmed();
    if (typed.isEmpty()) return std::optional<Money>{};
    if (m_amount && typed == amountText(*m_amount).trimmed()) return m_amount;
    typed.remove(QString::fromUtf8("€"));
    ENCOURS_ASSIGN(const Money amount, parseAmount(toStd(typed), m_currency));
    return std::optional<Money>{amount};
}

Result<std::optional<Money>> AmountEdit::commit()
{
    const auto read = typed();
    if (!read) {
        setLook(this, "wrong", true);
        setPlainToolTip(this, toQ(wordsFor(currentLanguage(), read.fault())));
        return read.fault();
    }
    setAmount(*read);
    return m_amount;
}

void AmountEdit::retranslate()
{
    if (!property("wrong").toBool()) show(m_amount);
}

void AmountEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) {
        // The press that follows would put the cursor and take the selection away again.
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
    } else {
        selectAll();
    }
}

void AmountEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    static_cast<void>(commit().isDone()); // a wrong text shows itself
}

} // namespace encours::ui
