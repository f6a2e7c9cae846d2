// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace encours {
class Date;
}

namespace encours::ui {

/// Says below a terms field what the text means: when an invoice of the last day of a month falls due, or that the text is
/// not understood.
void showTermsCheck(QLabel* label, const QString& text, Date today);

} // namespace encours::ui
