// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_candidate_panel.h"

#include "risk/risk_words.h"
#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/letter_preview.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace encours::ui {
namespace {

constexpr int previewHeight = 200;

} // namespace

RunCandidatePanel::RunCandidatePanel(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_step(plainLabel({}, TextRole::Strong, this)),
      m_findings(wrappedLabel({}, TextRole::Body, this)),
      m_template(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_preview(new LetterPreview(this))
{
    setObjectName("runCandidate");
    build();
    connect(m_template, &QComboBox::activated, this,
            [this](int place) { emit templateChosen(m_template->itemData(place).toString()); });
    connect(m_channel, &QComboBox::activated, this,
            [this](int place) { emit channelChosen(m_channel->itemData(place).toInt()); });
    connect(m_drop, &QPushButton::clicked, this, &RunCandidatePanel::dropWanted);
}

void RunCandidatePanel::build()
{
    for (QComboBox* combo : {m_template, m_channel}) calmCombo(combo);
    m_findings->setObjectName("runFindings");
    body().addWidget(m_step);
    body().addWidget(m_findings);
    QGridLayout& grid = addGrid();
    m_templateCaption = addField(grid, m_template, "candidateTemplate", 0, 0);
    m_channelCaption = addField(grid, m_channel, "candidateChannel", 0, 1);
    m_preview->setObjectName("runPreview");
    m_preview->setMinimumHeight(previewHeight);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    body().addWidget(m_preview, 1);
    m_drop = addVerb("runDrop");
}

void RunCandidatePanel::setOffice(const std::shared_ptr<const LetterOffice>& office)
{
    m_office = office;
    fillTemplates();
}

void RunCandidatePanel::setCandidate(const std::optional<RunCandidate>& candidate)
{
    m_candidate = candidate;
    showCandidate();
    preview();
}

void RunCandidatePanel::clear()
{
    m_office.reset();
    m_preview->clear();
    setCandidate(std::nullopt);
}

void RunCandidatePanel::focusFirst()
{
    if (m_template->isVisible()) m_template->setFocus(Qt::OtherFocusReason);
}

void RunCandidatePanel::fillTemplates()
{
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    if (!m_office) return;
    for (const std::string& code : templateCodes(*m_office)) m_template->addItem(templateName(code), toQ(code));
    if (m_candidate) chooseData(m_template, toQ(m_candidate->templateCode));
    setPlainToolTip(m_template, m_template->currentText());
}

void RunCandidatePanel::fillChannels()
{
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    for (const LetterChannel channel : {LetterChannel::Paper, LetterChannel::Email})
        m_channel->addItem(channelWord(channel), static_cast<int>(channel));
    if (m_candidate) chooseData(m_channel, static_cast<int>(m_candidate->channel));
    setPlainToolTip(m_channel, m_channel->currentText());
}

void RunCandidatePanel::showCandidate()
{
    const bool hasCandidate = m_candidate.has_value();
    const bool isDropped = hasCandidate && isDroppedByHand(*m_candidate);
    const bool isChangeable = hasCandidate && (m_candidate->isIn || isDropped);
    for (QWidget* part : std::initializer_list<QWidget*>{m_templateCaption, m_template, m_channelCaption, m_channel})
        part->setVisible(isChangeable);
    m_drop->setVisible(isChangeable);
    m_preview->setVisible(hasCandidate);
    m_findings->setVisible(hasCandidate && !m_candidate->findings.empty());
    m_drop->setText(isDropped ? tr("Take back (Space)") : tr("Leave out (Space)"));
    if (!hasCandidate) {
        setHead(tr("No customer selected"));
        return;
    }
    QStringList facts{capitalised(wordOf(m_candidate->phase))};
    if (!m_candidate->step.empty()) facts << tr("step %1").arg(toQ(m_candidate->step));
    facts << tr("%1 on %n invoice(s)", nullptr, m_candidate->items).arg(amountText(m_candidate->callable));
    if (m_candidate->daysLate > 0) facts << tr("%1 d late").arg(m_candidate->daysLate);
    setHead(toQ(m_candidate->customerName), facts.join(QStringLiteral(" · ")));
    m_findings->setText(remarksText(m_candidate->findings));
    setTone(m_findings, m_candidate->isIn ? Tone::Amber : Tone::Neutral);
    fillTemplates();
    fillChannels();
}

/// One letter is composed at a time: going down fast through the list asks for the last one only.
void RunCandidatePanel::preview()
{
    const Desk* desk = m_context.desk();
    if (!m_candidate || desk == nullptr || !m_office) {
        m_preview->clear();
        return;
    }
    if (m_isReading) {
        m_isReadAgain = true;
        return;
    }
    if (m_candidate->templateCode.empty()) {
        m_preview->showNothing(tr("Nothing is written to this customer."));
        return;
    }
    m_isReading = true;
    LetterWish wish;
    wish.customer = m_candidate->customer;
    wish.templateCode = m_candidate->templateCode;
    m_context.runner().read(
        this, [desk, office = m_office, wish] { return ComposeLetter(*desk, office).execute(wish); },
        [this, office = m_office](const Result<ComposedLetter>& composed) {
            m_isReading = false;
            if (m_context.desk() == nullptr || !m_candidate) return;
            if (std::exchange(m_isReadAgain, false)) return preview();
            if (composed) m_preview->showLetter(composed->letter, office->paper());
            else m_preview->showNothing(m_context.sentence(composed.fault()));
        });
}

void RunCandidatePanel::retranslate()
{
    setAccessibleName(tr("Preview of the letter"));
    m_step->setText(tr("3 Preview"));
    nameField(m_templateCaption, tr("Letter"));
    nameField(m_channelCaption, tr("Sent by"));
    showCandidate();
}

} // namespace encours::ui
