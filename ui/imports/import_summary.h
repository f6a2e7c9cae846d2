// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/import_file.h"
#endif

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace encours::ui {

/// What importing a file would do, or did: period, totals, counts, then what one should know.
class ImportSummary : public Card {
    Q_OBJECT
public:
    explicit ImportSummary(QWidget* parent = nullptr);

    void showReport(const encours::ImportReport& report);

private:
    void addFigure(const QString& name, const QString& figure, bool isStrong = false);
    void addRule();
    void addWarnings(const std::vector<encours::ImportWarning>& warnings);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_row = 0;
};

} // namespace encours::ui
