// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#ifndef Q_MOC_RUN
#include "base/result.h"
#include "calendar/date.h"

#include <optional>
#endif

namespace encours::ui {

/// A day typed by hand: `15`, `15/9`, `+7`, `lun`, `fm` (see parseTypedDate). Shows `ven. 27/11/2026` once read. Up and Down
/// step by a day, PageUp and PageDown by a month. Wrong text stays, turns red and says why when the field is left.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// The day that typed dates are relative to.
    void setToday(encours::Date today);
    void setDate(const std::optional<encours::Date>& date);
    /// The last day that was read.
    [[nodiscard]] std::optional<encours::Date> date() const;
    /// What the text means now, also while it is being typed; the text stays as it is. Nothing typed gives nothing.
    /// Errors: DateMalformed, DateImpossible.
    [[nodiscard]] encours::Result<std::optional<encours::Date>> typed() const;
    /// Reads what stands in the field now (Enter handlers call it). Nothing typed gives nothing.
    /// Errors: DateMalformed, DateImpossible.
    encours::Result<std::optional<encours::Date>> commit();
    /// Shows the day again in the language of the window.
    void retranslate();

signals:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void show(const std::optional<encours::Date>& date);

#ifndef Q_MOC_RUN
    std::optional<encours::Date> m_date;
    encours::Date m_today;
#endif
};

} // namespace encours::ui
