// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/call/ledger_age.h"

#include <optional>
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace encours::ui {

/// Stands above the cockpit while the ledger is older than the book allows, and holds back the first call of the day until
/// somebody imports or says that it is to be made all the same (contrôle de fraîcheur). Hidden when nothing is to be said.
class FreshnessGate : public Card {
    Q_OBJECT
public:
    explicit FreshnessGate(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setLedger(const encours::LedgerAge& ledger, encours::Date today);
#endif
    /// Whether a call may begin. When not, says so in red and puts the focus on the answer.
    [[nodiscard]] bool lets();
    [[nodiscard]] bool isOpen() const { return !m_isHolding; }
    void retranslate();

signals:
    void importWanted();
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void showText();

    QLabel* m_text;
    QPushButton* m_import;
    QPushButton* m_callAnyway;
    bool m_isHolding = false;
    bool m_isAsked = false;
#ifndef Q_MOC_RUN
    encours::LedgerAge m_ledger;
    std::optional<encours::Date> m_acceptedOn;
    encours::Date m_today;
#endif
};

} // namespace encours::ui
