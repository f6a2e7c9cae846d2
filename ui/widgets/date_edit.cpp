// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_edit.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QTimer>

namespace encours::ui {

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, [this] { setLook(this, "wrong", false); });
}

void DateEdit::setToday(Date today)
{
    m_today = today;
}

void DateEdit::show(const std::optional<Date>& date)
{
    setLook(this, "wrong", false);
    setPlainToolTip(this, {});
    setText(date ? weekdayDateText(*date) : QString());
}

void DateEdit::setDate(const std::optional<Date>& date)
{
    const bool isNew = date != m_date;
    m_date = date;
    show(date);
    if (isNew) emit dateChanged();
}

std::optional<Date> DateEdit::date() const
{
    return m_date;
}

Result<std::optional<Date>> DateEdit::typed() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return std::optional<Date>{};
    // What we show ourselves is not typed text: `ven. 27/11/2026` means that day, whatever today is.
    if (m_date && typed == weekdayDateText(*m_date)) return m_date;
    ENCOURS_ASSIGN(const Date date, parseTypedDate(toStd(typed), m_today));
    return std::optional<Date>{date};
}

Result<std::optional<Date>> DateEdit::commit()
{
    const auto read = typed();
    if (!read) {
        setLook(this, "wrong", true);
        setPlainToolTip(this, toQ(wordsFor(currentLanguage(), read.fault())));
        return read.fault();
    }
    setDate(*read);
    return m_date;
}

void DateEdit::retranslate()
{
    if (!property("wrong").toBool()) show(m_date);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp       ? 1
                     : event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown ? -1
                                                                                        : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (const auto read = commit(); !read) return;
    const Date from = m_date.value_or(m_today);
    const bool isMonth = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    setDate(isMonth ? from.plusMonths(step) : from.plusDays(step));
    selectAll();
}

void DateEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) {
        // The press that follows would put the cursor and take the selection away again.
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
    } else {
        selectAll();
    }
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    static_cast<void>(commit().isDone()); // a wrong text shows itself
}

} // namespace encours::ui
