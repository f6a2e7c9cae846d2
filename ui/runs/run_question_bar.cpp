// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_question_bar.h"

#include "desk/runs/run_figures.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int dayWidth = 136;
constexpr int phaseWidth = 148;
constexpr int templateWidth = 200;
constexpr int channelWidth = 168;
constexpr int amountWidth = 104;
constexpr int leastShare = 65; ///< per cent of these on a scaled screen
constexpr int hundred = 100;

} // namespace

RunQuestionBar::RunQuestionBar(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_step(plainLabel({}, TextRole::Strong, this)),
      m_day(new DateEdit(this)),
      m_phase(new QComboBox(this)),
      m_template(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_smallest(new AmountEdit(this)),
      m_hasCalls(new QCheckBox(this)),
      m_gateStep(plainLabel({}, TextRole::Strong, this)),
      m_state(new Pill(this)),
      m_gateText(wrappedLabel({}, TextRole::Body, this)),
      m_credits(new QPushButton(this)),
      m_import(new QPushButton(this))
{
    setObjectName("runQuestion");
    build();
    for (QComboBox* combo : {m_phase, m_template, m_channel}) {
        calmCombo(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &RunQuestionBar::changed);
    }
    connect(m_day, &DateEdit::dateChanged, this, &RunQuestionBar::changed);
    connect(m_smallest, &AmountEdit::amountChanged, this, &RunQuestionBar::changed);
    connect(m_hasCalls, &QCheckBox::toggled, this, &RunQuestionBar::changed);
    connect(m_credits, &QPushButton::clicked, this, &RunQuestionBar::creditsWanted);
    connect(m_import, &QPushButton::clicked, this, &RunQuestionBar::importWanted);
}

void RunQuestionBar::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    m_dayCaption = addField(*grid, m_day, "runDay", 0, 0);
    m_phaseCaption = addField(*grid, m_phase, "runPhase", 0, 1);
    m_templateCaption = addField(*grid, m_template, "runTemplate", 0, 2);
    m_channelCaption = addField(*grid, m_channel, "runChannel", 0, 3);
    m_smallestCaption = addField(*grid, m_smallest, "runSmallest", 0, 4);
    const std::pair<QWidget*, int> widths[] = {{m_day, dayWidth},
                                               {m_phase, phaseWidth},
                                               {m_template, templateWidth},
                                               {m_channel, channelWidth},
                                               {m_smallest, amountWidth}};
    for (int column = 0; const auto& [field, width] : widths) {
        field->setMinimumWidth(width * leastShare / hundred);
        field->setMaximumWidth(width);
        grid->setColumnStretch(column++, width);
    }
    m_hasCalls->setObjectName("runHasCalls");
    grid->addWidget(m_hasCalls, 1, 5);
    grid->setColumnStretch(6, 1);
    m_state->setObjectName("runGateState");
    m_gateText->setObjectName("runGateText");
    m_credits->setObjectName("runCredits");
    m_import->setObjectName("runImport");
    for (QPushButton* link : {m_credits, m_import}) {
        setLook(link, "look", "link");
        link->setAutoDefault(true); // Enter presses it, too
    }
    auto* gate = new QHBoxLayout;
    gate->setSpacing(size::grid);
    gate->addWidget(m_gateStep);
    gate->addWidget(m_state);
    gate->addWidget(m_gateText, 1);
    gate->addWidget(m_credits);
    gate->addWidget(m_import);
    auto* head = new QHBoxLayout;
    head->setSpacing(size::gap);
    head->addWidget(m_step, 0, Qt::AlignBottom);
    head->addLayout(grid, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, size::grid);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addLayout(gate);
    m_step->setMinimumHeight(size::controlHeight);
}

void RunQuestionBar::prepare()
{
    const QSignalBlocker quiet(this);
    m_gate.reset();
    m_day->setToday(m_context.today());
    m_day->setDate(m_context.today());
    m_smallest->setCurrency(m_context.desk() != nullptr ? m_context.desk()->portfolio()->currency() : Currency::euro());
    m_smallest->setAmount(std::nullopt);
    m_hasCalls->setChecked(false);
    for (QComboBox* combo : {m_phase, m_template, m_channel}) combo->setCurrentIndex(0);
    showGate();
}

void RunQuestionBar::focusFirst()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

Date RunQuestionBar::day() const
{
    return m_day->date().value_or(m_context.today());
}

RunQuestion RunQuestionBar::question() const
{
    RunQuestion question;
    question.on = day();
    if (m_phase->currentIndex() > 0) question.phases = {static_cast<Phase>(m_phase->currentData().toInt())};
    if (m_template->currentIndex() > 0) question.templates = {toStd(m_template->currentData().toString())};
    if (m_channel->currentIndex() > 0) question.channel = static_cast<LetterChannel>(m_channel->currentData().toInt());
    question.served = m_context.served();
    const auto smallest = m_smallest->amount();
    if (smallest) question.smallestMinor = smallest->absolute().minorUnits();
    question.hasCalls = m_hasCalls->isChecked();
    return question;
}

void RunQuestionBar::setOffice(const LetterOffice& office)
{
    auto codes = templateCodes(office);
    if (codes == m_codes) return;
    m_codes = std::move(codes);
    fillChoices();
}

void RunQuestionBar::fillChoices()
{
    const QSignalBlocker quiet(this);
    const auto refill = [](QComboBox* combo, auto fill) {
        const QSignalBlocker still(combo);
        const QVariant chosen = combo->currentIndex() > 0 ? combo->currentData() : QVariant();
        combo->clear();
        fill();
        chooseData(combo, chosen);
        setPlainToolTip(combo, combo->currentText());
    };
    refill(m_phase, [this] {
        m_phase->addItem(tr("all phases"));
        for (const Phase phase : {Phase::Preventive, Phase::Prelitigation, Phase::Litigation})
            m_phase->addItem(capitalised(wordOf(phase)), static_cast<int>(phase));
    });
    refill(m_template, [this] {
        m_template->addItem(tr("all letters of the plans"));
        for (const std::string& code : m_codes) m_template->addItem(templateName(code), toQ(code));
    });
    refill(m_channel, [this] {
        m_channel->addItem(tr("paper and e-mail"));
        for (const LetterChannel channel : {LetterChannel::Paper, LetterChannel::Email})
            m_channel->addItem(channelWord(channel), static_cast<int>(channel));
    });
}

void RunQuestionBar::setGate(const RunGate& gate)
{
    m_gate = gate;
    showGate();
}

QString RunQuestionBar::gateText() const
{
    QStringList sentences;
    for (const std::string& sentence : gateSentences(currentLanguage(), *m_gate)) sentences << toQ(sentence);
    return sentences.join(' ');
}

void RunQuestionBar::showGate()
{
    const bool isKnown = m_gate.has_value();
    m_state->setVisible(isKnown);
    m_credits->setVisible(isKnown && m_gate->withCredit > 0);
    m_import->setVisible(isKnown && m_gate->isStale);
    if (!isKnown) {
        m_gateText->clear();
        return;
    }
    if (m_gate->isClear()) m_state->setStatus({Icon::Check, tr("Nothing in the way"), Tone::Green});
    else if (m_gate->isStale) m_state->setStatus({Icon::Warning, tr("Ledger too old"), Tone::Red});
    else m_state->setStatus({Icon::Warning, tr("To look at first"), Tone::Amber});
    m_gateText->setText(gateText());
}

void RunQuestionBar::retranslate()
{
    m_step->setText(tr("1 Selection"));
    m_gateStep->setText(tr("2 Check"));
    nameField(m_dayCaption, tr("Due to be written on"));
    nameField(m_phaseCaption, tr("Phase"));
    nameField(m_templateCaption, tr("Letter asked for"));
    nameField(m_channelCaption, tr("Channel"));
    nameField(m_smallestCaption, tr("From"));
    m_hasCalls->setText(tr("Also whom the plan asks to call"));
    m_credits->setText(tr("Allocate"));
    m_import->setText(tr("Import"));
    m_day->retranslate();
    m_smallest->retranslate();
    fillChoices();
    showGate();
}

} // namespace encours::ui
