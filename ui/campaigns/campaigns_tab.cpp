// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/campaigns_tab.h"

#include "base/fold.h"
#include "campaigns/campaign_form.h"
#include "campaigns/campaign_words.h"
#include "campaigns/member_form.h"
#include "risk/side_panel.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/parts_bar.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int panelWidth = 380;
constexpr int comboWidth = 260;

/// From the best to what is left to do, as the bar shows them.
constexpr MemberStatus progressOrder[] = {MemberStatus::Paid,     MemberStatus::Secured, MemberStatus::Promised,
                                          MemberStatus::Disputed, MemberStatus::Reached, MemberStatus::Tried,
                                          MemberStatus::NotTried};

} // namespace

CampaignsTab::CampaignsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "campaignMembers", Icon::Calendar, {{0}, {168}, {104, true}, {104, true}, {184}, {88}},
                  parent),
      m_side(new QStackedWidget(this)),
      m_panel(new SidePanel(m_side)),
      m_form(new CampaignForm(context, m_side))
{
    m_panel->setObjectName("memberPanel");
    buildPanel();
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(340);
    setTop(makeTop());
    setSide(m_side, panelWidth);
    connectParts();
}

QWidget* CampaignsTab::makeTop()
{
    auto* top = new QWidget(this);
    m_campaigns = new QComboBox(top);
    m_campaigns->setObjectName("campaigns.choice");
    m_campaigns->setMinimumWidth(comboWidth);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_campaigns);
    line->addStretch(1);
    const auto add = [&](const char* name) {
        auto* button = new QPushButton(top);
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    m_july = add("startJuly");
    m_september = add("startSeptember");
    m_own = add("ownCampaign");
    m_end = add("endCampaign");
    m_card = new Card(top);
    m_name = plainLabel({}, TextRole::Strong, m_card);
    m_time = new Pill(m_card);
    m_period = plainLabel({}, TextRole::Caption, m_card);
    m_bar = new PartsBar(m_card);
    m_bar->setObjectName("campaignProgress");
    m_facts = plainLabel({}, TextRole::Caption, m_card);
    m_facts->setObjectName("campaignFacts");
    auto* head = new QHBoxLayout;
    head->setSpacing(size::grid);
    head->addWidget(m_name);
    head->addWidget(m_time);
    head->addWidget(m_period, 1);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(12, size::grid, 12, size::grid);
    inside->setSpacing(size::grid - 2);
    inside->addLayout(head);
    inside->addWidget(m_bar);
    inside->addWidget(m_facts);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, size::half);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(m_card);
    return top;
}

void CampaignsTab::buildPanel()
{
    auto* pills = new QHBoxLayout;
    m_state = new Pill(m_panel);
    pills->addWidget(m_state);
    pills->addStretch();
    m_asks = wrappedLabel({}, TextRole::Body, m_panel);
    m_asks->setObjectName("memberAsks");
    m_invoicesTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_invoices = wrappedLabel({}, TextRole::Body, m_panel);
    m_invoices->setObjectName("memberInvoices");
    m_memberForm = new MemberForm(context(), m_panel);
    QVBoxLayout& body = m_panel->body();
    body.addLayout(pills);
    for (QWidget* part : {m_asks, m_invoicesTitle, m_invoices}) body.addWidget(part);
    body.addWidget(m_memberForm);
    m_call = m_panel->addVerb("memberCustomer");
    m_record = m_panel->addVerb("recordForMember", true);
}

void CampaignsTab::connectParts()
{
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = toStd(m_campaigns->currentData().toString());
        load();
    });
    connect(m_july, &QPushButton::clicked, this, [this] { start(CampaignKind::July); });
    connect(m_september, &QPushButton::clicked, this, [this] { start(CampaignKind::September); });
    connect(m_own, &QPushButton::clicked, this, &CampaignsTab::begin);
    connect(m_end, &QPushButton::clicked, this, &CampaignsTab::end);
    connect(m_call, &QPushButton::clicked, this, [this] {
        if (m_shown) context().show("today", QString::number(m_shown->customer.value));
    });
    connect(m_record, &QPushButton::clicked, this, &CampaignsTab::recordForMember);
    connect(m_memberForm, &MemberForm::actionChanged, this, [this] { m_record->setText(m_memberForm->verb()); });
    connect(m_form, &CampaignForm::left, this, &CampaignsTab::leaveForm);
    connect(m_form, &CampaignForm::entered, this, &CampaignsTab::save);
}

QString CampaignsTab::title() const
{
    return tr("Campaigns");
}

QList<std::pair<QString, QString>> CampaignsTab::keys() const
{
    return {{tr("Ins"), tr("Fill in a campaign of your own")}};
}

void CampaignsTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_wanted.clear();
    m_side->setCurrentWidget(m_panel);
}

void CampaignsTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this,
        [desk, wanted = m_wanted, day = context().today()] {
            const ShowCampaign show(*desk);
            Answer answer{show.all(day), std::nullopt};
            for (const Campaign& campaign : answer.all) {
                const bool isWanted = wanted.empty() || campaign.code == wanted;
                if (isWanted && !answer.progress) answer.progress = show.execute(campaign, day);
            }
            return answer;
        },
        [this](Answer answer) {
            if (context().desk() == nullptr) return;
            m_answer = std::move(answer);
            if (!m_answer.progress && !m_wanted.empty()) {
                m_wanted.clear(); // it was removed
                load();
                return;
            }
            fillCampaigns();
            showContent(m_answer.progress.has_value() || m_side->currentWidget() == m_form);
            showProgress();
            showRows(m_answer.progress ? m_answer.progress->members.size() : 0);
        });
}

void CampaignsTab::forget()
{
    m_answer = {};
    m_shown.reset();
    const QSignalBlocker quiet(m_campaigns);
    m_campaigns->clear();
    showProgress();
}

void CampaignsTab::fillCampaigns()
{
    const QSignalBlocker quiet(m_campaigns);
    m_campaigns->clear();
    for (const Campaign& campaign : m_answer.all) m_campaigns->addItem(campaignName(campaign), toQ(campaign.code));
    if (m_answer.progress) m_campaigns->setCurrentIndex(m_campaigns->findData(toQ(m_answer.progress->campaign.code)));
    m_campaigns->setVisible(m_answer.all.size() > 1);
}

void CampaignsTab::showProgress()
{
    const auto& progress = m_answer.progress;
    m_card->setVisible(progress.has_value());
    m_end->setEnabled(progress && context().today() <= progress->campaign.closesOn);
    if (!progress) return;
    const Campaign& campaign = progress->campaign;
    m_name->setText(campaignName(campaign));
    const bool isOpen = campaign.isOpen(context().today());
    m_time->setStatus({Icon::Clock, campaignTime(campaign, context().today()), isOpen ? Tone::Green : Tone::Neutral});
    m_period->setText(campaignPeriod(campaign));
    std::vector<BarPart> parts;
    for (const MemberStatus status : progressOrder) {
        const CampaignTally& tally = progress->tally(status);
        const QString figures = tally.customers == 0
                                    ? QStringLiteral("–")
                                    : tr("%1 · %2").arg(countText(tally.customers), amountText(tally.due));
        parts.push_back({memberWord(status), figures, tally.customers == 0 ? 0 : tally.due.minorUnits(),
                         [status] { return memberColour(status); }});
    }
    m_bar->setParts(std::move(parts));
    m_facts->setText(QStringList{tr("%1 of %n customer(s) reached", nullptr, progress->toCall.customers)
                                     .arg(countText(progress->reached.customers)),
                                 tr("%1 of %2 paid").arg(amountText(progress->paid), amountText(progress->toCall.due)),
                                 tr("closing dates of %n known", nullptr, progress->closuresKnown),
                                 tr("%n bill(s) asked for", nullptr, progress->billsRequested),
                                 tr("%n discount(s) offered", nullptr, progress->offers),
                                 tr("%n left out", nullptr, progress->tally(MemberStatus::LeftOut).customers)}
                         .join(QStringLiteral(" · ")));
}

QString CampaignsTab::summary() const
{
    if (!m_answer.progress) return {};
    const CampaignProgress& progress = *m_answer.progress;
    return QStringList{tr("%n customer(s) to call", nullptr, progress.toCall.customers),
                       tr("%1 still open").arg(amountText(progress.toCall.open))}
        .join(QStringLiteral(" · "));
}

QStringList CampaignsTab::titles() const
{
    return {tr("Customer"), tr("State"), tr("In the campaign"), tr("Open"), tr("Ask next"), tr("Called")};
}

RegisterCell CampaignsTab::cell(std::size_t row, int column) const
{
    const CampaignMember& line = at(row);
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.name);
        cell.isStrong = !line.leftOut;
        cell.isMuted = line.leftOut.has_value();
        break;
    case State:
        cell.pills = {memberStatus(line)};
        cell.order = static_cast<std::int64_t>(line.status);
        break;
    case Due:
        cell.text = dashedAmountText(line.due);
        cell.setAmount(line.due);
        break;
    case Open:
        cell.text = dashedAmountText(line.open);
        cell.setAmount(line.open);
        break;
    case Ask:
        cell.text = asksText(line);
        cell.isMuted = line.asks.empty();
        break;
    case Tried:
        cell.text = dateText(line.lastTriedOn);
        cell.order = line.lastTriedOn ? line.lastTriedOn->dayNumber() : 0;
        break;
    default: break;
    }
    return cell;
}

std::string CampaignsTab::searchKey(std::size_t row) const
{
    const CampaignMember& line = at(row);
    std::string text = line.name + ' ' + line.code + ' ' + line.segment + ' ' + line.controller;
    for (const CampaignItem& item : line.items) text += ' ' + item.number;
    return foldForSearch(text + ' ' + toStd(memberStatus(line).word));
}

} // namespace encours::ui
