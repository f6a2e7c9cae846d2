// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/list_page.h"

#ifndef Q_MOC_RUN
#include "desk/payments/allocate_by_hand.h"
#endif

class QPushButton;

namespace encours::ui {

class PaymentPanel;

/// "Règlements" (F6): every payment and credit note, what each paid and what is left of it; beside the list the selected one
/// is allocated to invoices or taken back. Ctrl+Enter allocates what is ticked from anywhere on the page.
class PaymentsPage : public ListPage {
    Q_OBJECT
public:
    explicit PaymentsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("payments"); }
    [[nodiscard]] Icon icon() const override { return Icon::Payment; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F6; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookClosed() override;
    void retranslate() override;
    [[nodiscard]] QStringList places() const override;
    [[nodiscard]] QString placeTitle(const QString& place) const override;

protected:
    void lineChanged() override;

private:
    void allocateWhatIsClear();
#ifndef Q_MOC_RUN
    [[nodiscard]] encours::ClearRequest clearRequest() const; ///< the lines shown
    void confirmClear(const std::vector<encours::ClearAllocation>& clear, encours::ClearRequest request);
#endif

    PaymentPanel* m_panel;
    QPushButton* m_clear;
    int m_turn = 0; ///< only the answer about the latest line is shown
};

} // namespace encours::ui
