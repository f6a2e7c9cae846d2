// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/invoice_model.h"
#endif
#include "widgets/card.h"

class QLabel;

namespace encours::ui {

class DenseTable;

/// The customer's open invoices on a card, with a legend when some due dates are assumed.
class InvoiceTable : public Card {
    Q_OBJECT
public:
    explicit InvoiceTable(QWidget* parent = nullptr);

    void setSheet(const encours::CustomerSheet* sheet);
    void refreshSheet(const encours::CustomerSheet& sheet); ///< the same customer: ticks and place stay
    /// Boxes on all lines, none ticked, and the cursor on the first that nothing was said of yet.
    void startSaying();
    [[nodiscard]] InvoiceModel& model() { return m_model; }
    [[nodiscard]] DenseTable& view() { return *m_view; }
    void retranslate();
    /// Boxes to tick, those of the selected lines ticked when that is asked for.
    void setChoosing(FirstTicks ticks);

signals:
    void circuitWanted(); ///< C on the selected lines
    void blockWanted();   ///< B

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    InvoiceModel m_model;
    DenseTable* m_view;
    QLabel* m_legend;
};

} // namespace encours::ui
