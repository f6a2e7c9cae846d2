// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/instruments.h"
#endif

namespace encours::ui {

class DateEdit;
class InstrumentForm;
class StepFields;

/// The register of instruments: what is in hand, at the bank, settled or come back; each step of its life by one button.
class InstrumentsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit InstrumentsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    void refresh() override;
    void retranslate() override;
    void begin() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override { begin(); }
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, Kind, Due, Amount, Invoices, State, SettlesOn, columnTotal };
    void buildDetails();
    void showHistory(const encours::Instrument& instrument);
    void showSteps(const encours::InstrumentRow& row);
    void take(encours::InstrumentStep step);
    void leaveForm();

    QStackedWidget* m_side;
    SidePanel* m_details;
    QLabel* m_covers;
    QLabel* m_history;
    StepFields* m_stepFields;
    DateEdit* m_on;
    QLineEdit* m_reason;
    QLabel* m_reasonCaption;
    InstrumentForm* m_form;
    QPushButton* m_new;
#ifndef Q_MOC_RUN
    std::vector<encours::InstrumentRow> m_rows;
    std::optional<encours::InstrumentId> m_shown;
#endif
};

} // namespace encours::ui
