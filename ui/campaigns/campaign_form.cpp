// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/campaign_form.h"

#include "base/fold.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int nameLength = 60;
constexpr int conditionLength = 500;
constexpr int weeksProposed = 4;

/// `Fin d’année 2026` → `fin-d-annee-2026`.
std::string codeOf(const std::string& name)
{
    std::string code;
    for (const char letter : foldForSearch(name)) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isPlain) code += letter;
        else if (!code.empty() && code.back() != '-') code += '-';
    }
    while (!code.empty() && code.back() == '-') code.pop_back();
    return code;
}

} // namespace

CampaignForm::CampaignForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_name(new QLineEdit(this)),
      m_opensOn(new DateEdit(this)),
      m_closesOn(new DateEdit(this)),
      m_dueFrom(new DateEdit(this)),
      m_dueTo(new DateEdit(this)),
      m_condition(new QLineEdit(this)),
      m_segments(new QLineEdit(this)),
      m_asksClosures(new QCheckBox(this)),
      m_asksBill(new QCheckBox(this)),
      m_discount(new QLineEdit(this)),
      m_payBy(new DateEdit(this)),
      m_preview(wrappedLabel({}, TextRole::Strong, this))
{
    setObjectName("campaignForm");
    m_preview->setObjectName("campaignPreview");
    m_name->setMaxLength(nameLength);
    m_condition->setMaxLength(conditionLength);
    m_segments->setMaxLength(conditionLength);
    addFields();
    m_cancel = addVerb("leaveCampaignForm");
    m_save = addVerb("saveCampaign", true);
    connect(m_cancel, &QPushButton::clicked, this, &CampaignForm::left);
    connect(m_save, &QPushButton::clicked, this, &CampaignForm::save);
    for (QLineEdit* field :
         {static_cast<QLineEdit*>(m_opensOn), static_cast<QLineEdit*>(m_closesOn), static_cast<QLineEdit*>(m_dueFrom),
          static_cast<QLineEdit*>(m_dueTo), m_condition, m_segments})
        connect(field, &QLineEdit::textChanged, this, &CampaignForm::askForPreview);
}

void CampaignForm::addFields()
{
    QGridLayout& grid = addGrid();
    m_captions = {addField(grid, m_name, "campaignName", 0, 0, 2),
                  addField(grid, m_opensOn, "campaignOpens", 1, 0),
                  addField(grid, m_closesOn, "campaignCloses", 1, 1),
                  addField(grid, m_dueFrom, "campaignDueFrom", 2, 0),
                  addField(grid, m_dueTo, "campaignDueTo", 2, 1),
                  addField(grid, m_condition, "campaignCondition", 3, 0, 2),
                  addField(grid, m_segments, "campaignSegments", 4, 0, 2),
                  addField(grid, m_discount, "campaignDiscount", 5, 0),
                  addField(grid, m_payBy, "campaignPayBy", 5, 1)};
    m_asksClosures->setObjectName("campaignAsksClosures");
    m_asksBill->setObjectName("campaignAsksBill");
    body().addWidget(m_asksClosures);
    body().addWidget(m_asksBill);
    body().addWidget(m_preview);
}

void CampaignForm::prepare()
{
    const Date today = m_context.today();
    for (DateEdit* day : {m_opensOn, m_closesOn, m_dueFrom, m_dueTo, m_payBy}) day->setToday(today);
    for (QLineEdit* field : {m_name, m_condition, m_segments, m_discount}) field->clear();
    m_opensOn->setDate(today);
    m_closesOn->setDate(today.plusDays(7 * weeksProposed));
    m_dueFrom->setDate(today);
    m_dueTo->setDate(today.plusMonths(1).lastOfMonth());
    m_payBy->setDate(std::nullopt);
    m_asksClosures->setChecked(false);
    m_asksBill->setChecked(false);
    forgive();
    askForPreview();
}

void CampaignForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

std::optional<Campaign> CampaignForm::typed(SidePanel* refusing) const
{
    Campaign campaign;
    campaign.kind = CampaignKind::Own;
    campaign.name = toStd(m_name->text().trimmed());
    campaign.code = codeOf(campaign.name);
    const auto refuse = [refusing](const QString& sentence, QWidget* field) {
        if (refusing != nullptr) refusing->refuse(sentence, field);
        return std::nullopt;
    };
    for (const auto& [edit, day] : {std::pair{m_opensOn, &campaign.opensOn}, std::pair{m_closesOn, &campaign.closesOn},
                                    std::pair{m_dueFrom, &campaign.dueFrom}, std::pair{m_dueTo, &campaign.dueTo}}) {
        const auto read = edit->typed();
        if (!read || !*read) return refuse(read ? tr("Enter a day.") : m_context.sentence(read.fault()), edit);
        *day = **read;
    }
    const auto condition = parseCondition(toStd(m_condition->text().trimmed()));
    if (!condition) return refuse(m_context.sentence(condition.fault()), m_condition);
    campaign.condition = *condition;
    for (const QString& segment : m_segments->text().split(',', Qt::SkipEmptyParts))
        campaign.segmentsLeftOut.push_back(toStd(segment.trimmed()));
    campaign.asksClosures = m_asksClosures->isChecked();
    campaign.asksBill = m_asksBill->isChecked();
    if (m_discount->text().trimmed().isEmpty()) return campaign;
    const auto rate = Rate::parse(toStd(m_discount->text().trimmed()));
    if (!rate) return refuse(m_context.sentence(rate.fault()), m_discount);
    const auto payBy = m_payBy->typed();
    if (!payBy) return refuse(m_context.sentence(payBy.fault()), m_payBy);
    campaign.discount = *rate;
    campaign.discountPayBy = payBy->value_or(campaign.closesOn);
    return campaign;
}

void CampaignForm::askForPreview()
{
    const int question = ++m_asked;
    const Desk* desk = m_context.desk();
    const auto campaign = desk != nullptr ? typed(nullptr) : std::nullopt;
    if (!campaign || campaign->dueTo < campaign->dueFrom) {
        m_preview->setText(tr("Whom it selects follows what is typed."));
        return;
    }
    m_context.runner().read(
        this,
        [desk, campaign = *campaign, day = m_context.today()] { return ShowCampaign(*desk).execute(campaign, day); },
        [this, question](const CampaignProgress& progress) {
            if (question == m_asked && m_context.desk() != nullptr) showPreview(progress);
        });
}

void CampaignForm::showPreview(const CampaignProgress& progress)
{
    QString text =
        tr("Selects %n customer(s) now, %1", nullptr, progress.toCall.customers).arg(amountText(progress.toCall.due));
    const int leftOut = progress.tally(MemberStatus::LeftOut).customers;
    if (leftOut > 0) text = tr("%1; leaves %n out", nullptr, leftOut).arg(text);
    m_preview->setText(text + QStringLiteral("."));
}

void CampaignForm::save()
{
    forgive();
    for (QLineEdit* field : {m_name, m_condition, m_discount}) setLook(field, "wrong", false);
    const auto campaign = typed(this);
    if (!campaign) return;
    if (campaign->code.empty()) {
        refuse(tr("Give the campaign a name."), m_name);
        return;
    }
    emit entered(*campaign);
}

void CampaignForm::retranslate()
{
    setAccessibleName(tr("Own campaign"));
    setHead(tr("Own campaign"), tr("Every customer it selects is called once while it runs."));
    const QString captions[] = {tr("Name"),
                                tr("Opens"),
                                tr("Closes"),
                                tr("Due from"),
                                tr("Due to"),
                                tr("Invoices (amount >= 5000 and means = chq)"),
                                tr("Segments left out (with commas)"),
                                tr("Discount offered"),
                                tr("If paid by")};
    for (std::size_t i = 0; i < m_captions.size(); ++i) nameField(m_captions[i], captions[i]);
    m_condition->setPlaceholderText(tr("all of them"));
    m_segments->setPlaceholderText(tr("none"));
    m_discount->setPlaceholderText(tr("none"));
    m_asksClosures->setText(tr("Ask for closing dates"));
    m_asksBill->setText(tr("Ask for a bill (LCR, BOR)"));
    for (DateEdit* day : {m_opensOn, m_closesOn, m_dueFrom, m_dueTo, m_payBy}) day->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Start the campaign"));
    askForPreview();
}

} // namespace encours::ui
