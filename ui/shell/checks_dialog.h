// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#ifndef Q_MOC_RUN
#include "desk/keep_safe.h"

#include <vector>
#endif

namespace encours::ui {

/// What the verification of a book found, check by check.
class ChecksDialog : public QDialog {
    Q_OBJECT
public:
    ChecksDialog(const std::vector<encours::VerifyCheck>& checks, QWidget* parent);
};

} // namespace encours::ui
