// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/time_bar.h"

#include "dashboard/past_date_edit.h"
#include "dashboard/time_slider.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int dayWidth = 144;
constexpr int july = 7;
constexpr int september = 9;

/// The last end of that month that has passed on a day.
Date lastEndOf(int month, Date day)
{
    const Date end = Date::of(day.parts().year, month, 1).lastOfMonth();
    return end < day ? end : Date::of(day.parts().year - 1, month, 1).lastOfMonth();
}

/// The end of a month is compared with the end of another one.
Date monthsBefore(Date day, int months)
{
    return day == day.lastOfMonth() ? day.firstOfMonth().plusMonths(-months).lastOfMonth() : day.plusMonths(-months);
}

QString monthText(Date day)
{
    const QStringList names = TimeBar::tr("Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec").split(',');
    return QStringLiteral("%1 %2").arg(names.value(day.parts().month - 1)).arg(day.parts().year);
}

} // namespace

TimeBar::TimeBar(QWidget* parent)
    : QWidget(parent),
      m_asOf(plainLabel({}, TextRole::Strong, this)),
      m_field(new PastDateEdit(this)),
      m_begin(plainLabel({}, TextRole::Caption, this)),
      m_slider(new TimeSlider(this)),
      m_now(new QPushButton(this)),
      m_compareButton(new QPushButton(this)),
      m_comparedField(new PastDateEdit(this)),
      m_menu(new QMenu(this))
{
    m_menu->setObjectName("dashboardCompareMenu");
    m_field->setObjectName("dashboardDay");
    m_field->setFixedWidth(dayWidth);
    m_slider->setObjectName("dashboardSlider");
    m_now->setObjectName("dashboardToday");
    setLook(m_now, "look", "link");
    m_compareButton->setObjectName("dashboardCompare");
    setLook(m_compareButton, "look", "choice");
    m_comparedField->setObjectName("dashboardComparedDay");
    m_comparedField->setFixedWidth(dayWidth);
    m_comparedField->hide();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    line->addWidget(m_asOf);
    line->addWidget(m_field);
    line->addWidget(m_begin);
    line->addWidget(m_slider, 1);
    line->addWidget(m_now);
    line->addWidget(m_compareButton);
    line->addWidget(m_comparedField);
    build();
}

void TimeBar::build()
{
    connect(m_slider, &TimeSlider::moved, this, &TimeBar::moveTo);
    connect(m_field, &DateEdit::dateChanged, this, [this] { moveTo(m_field->date().value_or(m_day).dayNumber()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const auto read = m_field->commit();
        if (!read) emit refused(toQ(wordsFor(currentLanguage(), read.fault())));
        else m_field->selectAll();
    });
    connect(m_now, &QPushButton::clicked, this, [this] { moveTo(m_today.dayNumber()); });
    connect(m_compareButton, &QPushButton::clicked, this, &TimeBar::chooseCompared);
    connect(m_comparedField, &QLineEdit::returnPressed, this, &TimeBar::compareWithTyped);
    auto* escape = new QShortcut(Qt::Key_Escape, m_comparedField);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &TimeBar::sayCompared);
}

DateEdit* TimeBar::field() const
{
    return m_field;
}

bool TimeBar::isDragging() const
{
    return m_slider->isDragging();
}

void TimeBar::setRange(Date first, Date today)
{
    m_first = earlier(first, today);
    m_today = today;
    const QSignalBlocker quiet(m_slider);
    // A book of one day has a slider that stands still.
    m_slider->setRange(m_first.dayNumber(), m_today.dayNumber());
    m_slider->setValue(m_day.dayNumber());
    m_slider->setEnabled(m_first < m_today);
    m_field->setLatest(today);
    m_comparedField->setLatest(today);
    m_begin->setText(monthText(m_first));
}

void TimeBar::setDay(Date day)
{
    m_day = day;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_slider->setValue(day.dayNumber());
    m_field->setDate(day);
    m_now->setEnabled(day != m_today);
}

/// Days outside of the ledger and after today are no place to be: there is nothing to compute of them.
void TimeBar::moveTo(int dayNumber)
{
    const int allowed = std::clamp(dayNumber, m_first.dayNumber(), m_today.dayNumber());
    setDay(*Date::fromDayNumber(allowed));
    if (allowed != dayNumber)
        emit refused(tr("The ledger goes from %1 to %2.").arg(dateText(m_first), dateText(m_today)));
    emit dayMoved();
}

void TimeBar::stepMonth(int by)
{
    const Date first = m_day.firstOfMonth();
    const Date end = m_day.lastOfMonth();
    const Date before = first.plusDays(-1);
    const Date after = end == m_day ? first.plusMonths(1).lastOfMonth() : end;
    moveTo(std::clamp((by < 0 ? before : after).dayNumber(), m_first.dayNumber(), m_today.dayNumber()));
}

void TimeBar::setCompared(std::optional<Date> day)
{
    m_compared = day;
    m_slider->setMark(day ? day->dayNumber() : 0);
    sayCompared();
}

void TimeBar::compareWith(std::optional<Date> day)
{
    setCompared(day);
    m_compareButton->setFocus();
    emit comparedChanged();
}

void TimeBar::chooseCompared()
{
    m_menu->clear();
    const auto offer = [this](const char* name, const QString& text, std::optional<Date> day) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(day == m_compared);
        connect(action, &QAction::triggered, this, [this, day] { compareWith(day); });
    };
    const auto dated = [](const QString& words, Date day) {
        return QStringLiteral("%1 · %2").arg(words, dateText(day));
    };
    const Date month = monthsBefore(m_day, 1);
    const Date year = monthsBefore(m_day, 12);
    const Date julyEnd = lastEndOf(july, m_day);
    const Date septemberEnd = lastEndOf(september, m_today);
    offer("compareMonth", dated(tr("A month earlier"), month), month);
    offer("compareJuly", dated(tr("End of July"), julyEnd), julyEnd);
    offer("compareSeptember", dated(tr("End of September"), lastEndOf(september, m_day)), lastEndOf(september, m_day));
    offer("compareYear", dated(tr("A year earlier"), year), year);
    m_menu->addSeparator();
    QAction* summer = m_menu->addAction(tr("End of September against end of July"));
    summer->setObjectName("compareSummer");
    connect(summer, &QAction::triggered, this, [this, septemberEnd] {
        moveTo(septemberEnd.dayNumber());
        compareWith(lastEndOf(july, septemberEnd));
    });
    QAction* other = m_menu->addAction(tr("Another day…"));
    other->setObjectName("compareOther");
    connect(other, &QAction::triggered, this, &TimeBar::askForCompared);
    m_menu->addSeparator();
    offer("compareNone", tr("Compare with nothing"), std::nullopt);
    m_menu->popup(m_compareButton->mapToGlobal(QPoint(0, m_compareButton->height())));
}

/// The field stands where the button was until a day is typed.
void TimeBar::askForCompared()
{
    m_comparedField->setDate(m_compared);
    m_compareButton->hide();
    m_comparedField->setVisible(true);
    m_comparedField->setFocus();
    m_comparedField->selectAll();
}

void TimeBar::compareWithTyped()
{
    const auto read = m_comparedField->commit();
    if (!read) {
        emit refused(toQ(wordsFor(currentLanguage(), read.fault())));
        return;
    }
    const bool isAfter = *read && **read > m_today;
    if (isAfter) {
        emit refused(tr("Nothing is known yet of a day after today."));
        return;
    }
    compareWith(*read);
}

void TimeBar::sayCompared()
{
    const bool hadFocus = m_comparedField->hasFocus();
    m_comparedField->hide();
    m_compareButton->show();
    if (hadFocus) m_compareButton->setFocus();
    m_compareButton->setText(m_compared ? tr("Compared with %1").arg(dateText(*m_compared)) : tr("Compare with…"));
    m_compareButton->setAccessibleName(m_compared
                                           ? tr("Compared with %1, choose another day").arg(dateText(*m_compared))
                                           : tr("Compare with another day"));
}

void TimeBar::retranslate()
{
    m_asOf->setText(tr("As of"));
    m_field->retranslate();
    m_field->setAccessibleName(tr("Day of the dashboard"));
    m_comparedField->retranslate();
    m_comparedField->setAccessibleName(tr("Day to compare with"));
    m_slider->setAccessibleName(tr("Day, from the first of the ledger to today"));
    m_now->setText(tr("Today"));
    m_now->setAccessibleName(tr("Back to today"));
    m_begin->setText(monthText(m_first));
    sayCompared();
}

} // namespace encours::ui
