// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/edit_legal_values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
/// Which rows are shown, beside those that match the typed text.
struct LegalValueChoice {
    bool isInForceOnly = false;
    std::optional<encours::LegalName> name;
};
#endif

/// Every dated legal value, newest first within its name, and a vector of those that are shown.
class LegalValuesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Period, Value, Source, CheckedOn, State, columnTotal };
    explicit LegalValuesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<encours::LegalValueRow> rows);
    void setFilter(const QString& text);
    void setChoice(const LegalValueChoice& choice);
    void retranslate();
    [[nodiscard]] const encours::LegalValueRow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fold();
    void rebuild();

#ifndef Q_MOC_RUN
    LegalValueChoice m_choice;
    std::string m_filter;
    std::vector<encours::LegalValueRow> m_rows;
    std::vector<std::string> m_folded; ///< what the filter looks at, one for each row
    std::vector<std::uint32_t> m_shown;
#endif
};

} // namespace encours::ui
