// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/payments/show_payment.h"

#include <optional>
#endif

class QComboBox;

namespace encours::ui {

class AmountEdit;
class AppContext;
class CandidateTable;
class PaidTable;

/// One payment: what was received, what it paid, what is left, and what could be paid with it. A proposal beyond doubt is
/// ticked already, so that one key allocates it; anything else waits for a person's choice. Names of what tests need:
/// `paymentProposals`, `paymentCandidates`, `paymentAmount`, `paymentAllocate`, `paymentPaid`, `paymentTakeBack`.
class PaymentPanel : public SidePanel {
    Q_OBJECT
public:
    explicit PaymentPanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// None: no payment is selected. What was ticked stays while the payment is the same and nothing of it changed.
    void show(const std::optional<encours::PaymentView>& view);
#endif
    void allocate(); ///< what is ticked
    void takeBack(); ///< the selected lines, or all that people made when none is selected
    void focusChoice();
    void retranslate();

signals:
    void customerWanted(qint64 customer);
    void allocated();

private:
    void build();
    void buildChoice();
    void showFigures();
    void showPaid();
    void showChoice();
    void fillProposals();
    void takeProposal(int index);
    void showAlternatives();
    void showVerb();
    void amountTyped();
    [[nodiscard]] QString readAmount();
    [[nodiscard]] QString nameOfPayment() const;
    [[nodiscard]] bool isFresh(const encours::PaymentView& view) const;

    AppContext& m_context;
    QLabel* m_captions[3] = {};
    QLabel* m_figures[3] = {};
    QLabel* m_paidTitle;
    PaidTable* m_paid;
    QLabel* m_paidRemark;
    QPushButton* m_takeBack;
    QLabel* m_choiceTitle;
    QLabel* m_choiceRemark;
    QLabel* m_proposalCaption;
    QComboBox* m_proposals;
    QLabel* m_alternatives;
    CandidateTable* m_candidates;
    QLabel* m_amountCaption;
    AmountEdit* m_amount;
    QPushButton* m_customer;
    QPushButton* m_allocate;
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    std::optional<encours::PaymentView> m_view;
#endif
};

} // namespace encours::ui
