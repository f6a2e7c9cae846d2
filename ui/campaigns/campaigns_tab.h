// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/campaigns.h"
#endif

class QComboBox;

namespace encours::ui {

class Card;
class CampaignForm;
class MemberForm;
class PartsBar;
class Pill;

/// One campaign of the book: how far it has come, who is in it, and what to ask each next. July and September open by one
/// command each, others are filled in.
class CampaignsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit CampaignsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookOpened() override;
    void retranslate() override;
    void begin() override; ///< an own campaign
    void leaveForm();      ///< back to the campaigns that there are

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return at(row).customer.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return at(row).customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, State, Due, Open, Ask, Tried, columnTotal };
    [[nodiscard]] QWidget* makeTop();
    void buildPanel();
    void connectParts();
    void fillCampaigns();
    void showProgress();
    void showMember();
    void recordForMember();
    void end();
#ifndef Q_MOC_RUN
    /// What is read at once behind the window.
    struct Answer {
        std::vector<encours::Campaign> all;
        std::optional<encours::CampaignProgress> progress; ///< of the chosen one
    };
    void start(encours::CampaignKind kind);
    void save(const encours::Campaign& campaign);
    void takeUp(SidePanel& panel, std::function<encours::Result<encours::Campaign>(encours::Desk&)> work);
    [[nodiscard]] int yearOf(encours::CampaignKind kind) const;
    [[nodiscard]] const encours::CampaignMember& at(std::size_t row) const { return m_answer.progress->members[row]; }
    Answer m_answer;
    std::string m_wanted; ///< code of the campaign to be shown
    std::optional<encours::CampaignMember> m_shown;
#endif

    QComboBox* m_campaigns;
    QPushButton* m_july;
    QPushButton* m_september;
    QPushButton* m_own;
    QPushButton* m_end;
    Card* m_card;
    QLabel* m_name;
    Pill* m_time;
    QLabel* m_period;
    PartsBar* m_bar;
    QLabel* m_facts;
    QStackedWidget* m_side;
    SidePanel* m_panel;
    Pill* m_state;
    QLabel* m_asks;
    QLabel* m_invoicesTitle;
    QLabel* m_invoices;
    MemberForm* m_memberForm;
    CampaignForm* m_form;
    QPushButton* m_call;
    QPushButton* m_record;
};

} // namespace encours::ui
