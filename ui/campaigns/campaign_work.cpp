// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page of campaigns, and the panel of a member; the register itself is in campaigns_tab.cpp.
#include "campaigns/campaign_form.h"
#include "campaigns/campaign_words.h"
#include "campaigns/campaigns_tab.h"
#include "campaigns/member_form.h"
#include "desk/policy.h"
#include "risk/side_panel.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/parts_bar.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int july = 7;
constexpr int september = 9;

/// The campaign of the season, when there is one.
std::optional<CampaignKind> seasonOf(Date day)
{
    const auto month = day.parts().month;
    if (month == july - 1 || month == july) return CampaignKind::July;
    if (month == september - 1 || month == september) return CampaignKind::September;
    return std::nullopt;
}

} // namespace

/// The year of the next one, the current one while its month runs.
int CampaignsTab::yearOf(CampaignKind kind) const
{
    const Date::Parts today = context().today().parts();
    const bool isOver = today.month > (kind == CampaignKind::July ? july : september);
    return today.year + (isOver ? 1 : 0);
}

RegisterTab::EmptyTexts CampaignsTab::emptyTexts() const
{
    const auto season = seasonOf(context().today());
    const QString verb = season == CampaignKind::July        ? tr("Start July %1").arg(yearOf(*season))
                         : season == CampaignKind::September ? tr("Start September %1").arg(yearOf(*season))
                                                             : tr("Fill in a campaign…");
    return {tr("No campaign yet"),
            tr("A campaign has every customer called once while it runs: in July for what falls due in August, in "
               "September to watch who does not pay, or for invoices of your own choice. Its progress stands here."),
            verb};
}

void CampaignsTab::takeEmptyStep()
{
    if (const auto season = seasonOf(context().today())) start(*season);
    else begin();
}

void CampaignsTab::begin()
{
    if (context().desk() == nullptr) return;
    m_form->prepare();
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void CampaignsTab::leaveForm()
{
    m_side->setCurrentWidget(m_panel);
    showContent(m_answer.progress.has_value());
    takeFocus();
}

void CampaignsTab::takeUp(SidePanel& panel, std::function<Result<Campaign>(Desk&)> work)
{
    auto taken = std::make_shared<Campaign>();
    carryOut(
        panel,
        [work = std::move(work), taken](Desk& desk) -> Result<Done> {
            ENCOURS_ASSIGN(*taken, work(desk));
            return Done{};
        },
        tr("The campaign was recorded."),
        [this, taken] {
            m_wanted = taken->code;
            m_side->setCurrentWidget(m_panel);
            table().setFocus();
        });
}

void CampaignsTab::start(CampaignKind kind)
{
    CampaignRequest request;
    request.kind = kind;
    request.year = yearOf(kind);
    request.key = newKey();
    showContent(true); // a refusal stands in the panel
    takeUp(*m_panel, [request](Desk& desk) { return StartCampaign(desk).execute(request); });
}

void CampaignsTab::save(const Campaign& campaign)
{
    takeUp(*m_form, [campaign, key = newKey()](Desk& desk) -> Result<Campaign> {
        ENCOURS_TRY(EditPolicy(desk).saveCampaign(campaign, key));
        return campaign;
    });
}

void CampaignsTab::end()
{
    if (!m_answer.progress) return;
    const Campaign& campaign = m_answer.progress->campaign;
    const bool isSure = doors().confirm(
        this, {tr("End the campaign"),
               tr("%1 ends before its day: its customers leave the preventive list unless another rule holds them.")
                   .arg(campaignName(campaign)),
               tr("End it")});
    if (!isSure) return;
    carryOut(
        *m_panel, [code = campaign.code, key = newKey()](Desk& desk) { return EndCampaign(desk).execute(code, key); },
        tr("%1: ended").arg(campaignName(campaign)), [this] { table().setFocus(); });
}

void CampaignsTab::showLine(std::optional<std::size_t> row)
{
    const bool isSame = row && m_shown && m_shown->customer == at(*row).customer;
    m_shown = row ? std::optional(at(*row)) : std::nullopt;
    if (!isSame) m_panel->forgive();
    const Campaign campaign = m_answer.progress ? m_answer.progress->campaign : Campaign();
    m_memberForm->setMember(m_shown && !m_shown->leftOut ? m_shown : std::nullopt, campaign);
    const bool isWorked = m_shown && !m_shown->leftOut;
    m_memberForm->setVisible(isWorked);
    m_record->setVisible(isWorked);
    m_record->setText(m_memberForm->verb());
    for (QWidget* part :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_asks), static_cast<QWidget*>(m_invoicesTitle),
          static_cast<QWidget*>(m_invoices), static_cast<QWidget*>(m_call)})
        part->setVisible(m_shown.has_value());
    if (m_shown) showMember();
    else m_panel->setHead(tr("No customer selected"));
}

void CampaignsTab::showMember()
{
    QStringList head{toQ(m_shown->code)};
    if (!m_shown->phone.empty()) head << toQ(m_shown->phone);
    m_panel->setHead(toQ(m_shown->name), head.join(QStringLiteral(" · ")));
    m_state->setStatus(memberStatus(*m_shown));
    QStringList facts;
    if (!m_shown->asks.empty()) facts << tr("Next: %1.").arg(asksText(*m_shown));
    if (m_shown->isClosedAtDue) facts << tr("Closed on a due date of what is open.");
    else if (m_shown->hasClosures) facts << tr("Closing dates are known.");
    if (m_shown->offered.isPositive())
        facts << tr("Discounts of %1 can still be earned.").arg(amountText(m_shown->offered));
    m_asks->setText(facts.join('\n'));
    m_asks->setVisible(!facts.isEmpty());
    QStringList invoices;
    for (const CampaignItem& item : m_shown->items) invoices << itemLine(item);
    m_invoices->setText(invoices.join('\n'));
}

void CampaignsTab::focusPanel()
{
    if (m_shown && !m_shown->leftOut) m_memberForm->focusFirst();
}

void CampaignsTab::recordForMember()
{
    const auto command = m_memberForm->collect(*m_panel);
    if (!command) return;
    const QString said[] = {tr("%1: closing dates saved"), tr("%1: bill asked for"), tr("%1: discount offered")};
    carryOut(*m_panel, command, said[m_memberForm->action()].arg(toQ(m_shown->name)), [this] { table().setFocus(); });
}

void CampaignsTab::retranslate()
{
    m_panel->setAccessibleName(tr("Selected customer of the campaign"));
    m_campaigns->setAccessibleName(tr("Campaign"));
    m_july->setText(tr("Start July %1").arg(yearOf(CampaignKind::July)));
    m_september->setText(tr("Start September %1").arg(yearOf(CampaignKind::September)));
    m_own->setText(tr("Own campaign…"));
    m_end->setText(tr("End the campaign…"));
    m_bar->setAccessibleName(tr("Progress of the campaign"));
    m_invoicesTitle->setText(tr("Invoices"));
    m_call->setText(tr("Open the customer"));
    m_memberForm->retranslate();
    m_form->retranslate();
    fillCampaigns();
    showProgress();
    RegisterTab::retranslate();
}

} // namespace encours::ui
