// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/past_date_edit.h"

#include "support/format.h"

#include <QKeyEvent>

namespace encours::ui {
namespace {

constexpr int longestGap = 8 * 366; ///< 29 February may be eight years away

/// Typed days are the next ones from a day on: the last one that has been is found by going back.
std::optional<Date> lastMeant(const std::string& typed, Date latest)
{
    for (int back = 0; back <= longestGap; ++back) {
        const auto day = parseTypedDate(typed, latest.plusDays(-back));
        if (!day) return std::nullopt;
        if (*day <= latest) return *day;
    }
    return std::nullopt;
}

} // namespace

void PastDateEdit::setLatest(Date latest)
{
    m_latest = latest;
    setToday(latest);
}

/// What is said with its year, or counted from today, is taken at its word.
void PastDateEdit::meanThePast()
{
    const std::string text = toStd(this->text().trimmed());
    const auto day = typed();
    const bool isAhead = day && *day && **day > m_latest;
    if (!isAhead || text.starts_with('+') || parseDate(text)) return;
    if (const auto past = lastMeant(text, m_latest)) setText(toQ(formatIsoDate(*past)));
}

void PastDateEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) { // those that read the text
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: meanThePast(); break;
    default: break;
    }
    DateEdit::keyPressEvent(event);
}

void PastDateEdit::focusOutEvent(QFocusEvent* event)
{
    meanThePast();
    DateEdit::focusOutEvent(event);
}

} // namespace encours::ui
