// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desk/campaigns.h"

#include <functional>
#include <optional>
#include <vector>
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace encours::ui {

class AmountEdit;
class AppContext;
class DateEdit;
class SidePanel;

/// What a call of a campaign brings beside a promise: closing dates, a bill that was asked for, a discount that was offered.
/// What the discount is worth to both sides is shown while it is typed, before anything is recorded.
class MemberForm : public QWidget {
    Q_OBJECT
public:
    /// In the order of the choice.
    enum Action { Closing, Bill, Discount, actionCount };

    explicit MemberForm(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    using Command = std::function<encours::Result<encours::Done>(encours::Desk&)>;
    /// Another member empties the fields; the same one keeps what is typed.
    void setMember(const std::optional<encours::CampaignMember>& member, const encours::Campaign& campaign);
    /// Reads the fields; what is wrong is said in the panel and gives nothing.
    [[nodiscard]] Command collect(SidePanel& panel);
#endif
    [[nodiscard]] Action action() const;
    [[nodiscard]] QString verb() const;
    void focusFirst();
    void retranslate();

signals:
    void actionChanged();

private:
    void showFields();
    void propose();
    void fillChoices();
    void askForQuote();
#ifndef Q_MOC_RUN
    void showQuote(const encours::Result<encours::DiscountQuote>& quote);
    /// Nothing while a field cannot be read.
    [[nodiscard]] std::optional<encours::DiscountRequest> discountRequest() const;
    [[nodiscard]] std::vector<encours::ItemId> openItems() const;
    [[nodiscard]] Command closingCommand(SidePanel& panel) const;
    [[nodiscard]] Command billCommand(SidePanel& panel) const;
    [[nodiscard]] Command discountCommand(SidePanel& panel) const;
    std::optional<encours::CampaignMember> m_member;
    encours::Campaign m_campaign;
    struct Field {
        QWidget* field;
        QLabel* caption;
        Action action;
    };
    std::vector<Field> m_fields;
#endif

    AppContext& m_context;
    QComboBox* m_action;
    QLabel* m_actionCaption;
    QLineEdit* m_closures;
    QComboBox* m_kind;
    DateEdit* m_dueOn;
    AmountEdit* m_amount;
    QLineEdit* m_rate;
    DateEdit* m_payBy;
    QLabel* m_quote;
    int m_asked = 0; ///< only the answer to the latest question is shown
};

} // namespace encours::ui
