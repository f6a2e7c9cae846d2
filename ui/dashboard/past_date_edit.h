// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/date_edit.h"

namespace encours::ui {

/// A field for a day that has been: typed without its year or its month, `30/9`, `15` or `lun` mean the last such day instead
/// of the next one.
class PastDateEdit : public DateEdit {
    Q_OBJECT
public:
    using DateEdit::DateEdit;

#ifndef Q_MOC_RUN
    /// The last day that can be meant, and the one that typed days are relative to.
    void setLatest(encours::Date latest);
#endif

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void meanThePast();
#ifndef Q_MOC_RUN
    encours::Date m_latest;
#endif
};

} // namespace encours::ui
