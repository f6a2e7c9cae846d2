// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#ifndef Q_MOC_RUN
#include "desk/import_file.h"

#include <map>
#include <string>
#include <utility>
#include <vector>
#endif

class QComboBox;
class QGridLayout;

namespace encours::ui {

/// Which column of a table holds which field: one combo for each field. Empty for a ledger.
class ColumnMapping : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    void showForm(const encours::FileForm& form);
    /// Field code → column name as the combos say now.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> columns() const;

signals:
    void changed();

private:
    void rebuild(const encours::FileForm& form);

    QWidget* m_content = nullptr;
#ifndef Q_MOC_RUN
    std::vector<std::pair<std::string, QComboBox*>> m_combos;
    encours::FileForm m_form;
#endif
};

} // namespace encours::ui
