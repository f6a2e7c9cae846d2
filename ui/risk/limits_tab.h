// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/exposures.h"
#endif

namespace encours::ui {

class AmountEdit;
class DateEdit;

/// Exposure of each customer against our own limit and the insurer's, and the overdues that must be declared to it.
class LimitsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit LimitsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
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
    enum Column { Customer, ExposureColumn, OwnLimit, InsuredLimit, Beyond, Overdue, DeclareBy, columnTotal };
    enum Detail { Receivables, Discounted, BeyondOwn, BeyondInsured, OverdueDetail, InsuredLoss, detailTotal };
    void buildPanel();
    void showExposure();
    void saveLimits();
    void declare();

    SidePanel* m_panel;
    AmountEdit* m_ownLimit;
    AmountEdit* m_insuredLimit;
    QLabel* m_ownCaption;
    QLabel* m_insuredCaption;
    QWidget* m_declaration;
    QLabel* m_declareText;
    DateEdit* m_declaredOn;
    QLabel* m_declaredCaption;
    QPushButton* m_declare;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    std::vector<encours::ExposureRow> m_rows;
    std::vector<QLabel*> m_captions; ///< of the details
    std::vector<QLabel*> m_values;
    std::optional<encours::ExposureRow> m_shown;
#endif
};

} // namespace encours::ui
