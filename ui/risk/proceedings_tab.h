// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/account_events.h"
#endif

namespace encours::ui {

class Card;
class EventForm;
class Pill;

/// Legal deadlines by day, and below them the insolvency proceedings with the account split at the judgment. A limitation is
/// shown as a hypothesis with its source.
class ProceedingsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit ProceedingsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int count() const override;
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
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override
    {
        return m_clock.deadlines[row].customer;
    }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, Kind, On, Amount, Source, columnTotal };
    enum InsolvencyColumn { Debtor, Proceedings, Judgment, Published, Before, After, DeclareBy };
    void buildBelow();
    void buildPanel();
    [[nodiscard]] RegisterCell insolvencyCell(std::size_t row, int column) const;
    void showInsolvencies();
    void chooseInsolvency();
    void showCustomer(encours::CustomerId customer, const QString& name, const QString& caption,
                      const QStringList& facts);
    void save();

    Card* m_below;
    QLabel* m_belowTitle;
    DenseTable* m_insolvencies;
    SidePanel* m_panel;
    Pill* m_hypothesis;
    Pill* m_article;
    QLabel* m_facts;
    QLabel* m_historyTitle;
    QLabel* m_history;
    EventForm* m_form;
    QPushButton* m_file; ///< to the file for the court of the customer shown
    QPushButton* m_record;
    QPushButton* m_new;
    bool m_isBegun = false;
#ifndef Q_MOC_RUN
    encours::LegalClock m_clock;
    encours::CustomerId m_shown;
    RegisterModel* m_insolvencyModel;
#endif
};

} // namespace encours::ui
