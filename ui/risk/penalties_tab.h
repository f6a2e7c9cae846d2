// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/late_charges.h"
#endif

namespace encours::ui {

class ChargesPanel;

/// Late-payment charges by customer: computed, claimed, waived, paid and due. Without the rate of a half-year nothing is
/// computed: the sentence names it and leads to the settings.
class PenaltiesTab : public RegisterTab {
    Q_OBJECT
public:
    explicit PenaltiesTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override { m_rows.clear(); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_rows[row].customer.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return m_rows[row].customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, Computed, Claimed, Waived, Paid, Due, columnTotal };
    ChargesPanel* m_panel;
#ifndef Q_MOC_RUN
    std::vector<encours::LateChargesRow> m_rows;
#endif
};

} // namespace encours::ui
