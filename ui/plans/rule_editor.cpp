// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/rule_editor.h"

#include "plans/condition_builder.h"
#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"
#include "words/dunning_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int nameLimit = 60;
constexpr int pointsWidth = 88;

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : Card(parent),
      m_nameCaption(plainLabel({}, TextRole::Caption, this)),
      m_name(new QLineEdit(this)),
      m_pointsCaption(plainLabel({}, TextRole::Caption, this)),
      m_points(new QSpinBox(this)),
      m_enabled(new QCheckBox(this)),
      m_conditionTitle(plainLabel({}, TextRole::Strong, this)),
      m_asForm(new TabButton(this)),
      m_asText(new TabButton(this)),
      m_stack(new QStackedWidget(this)),
      m_builder(new ConditionBuilder),
      m_textSide(new QWidget(this)),
      m_text(new QPlainTextEdit(m_textSide)),
      m_textHint(wrappedLabel({}, TextRole::Caption, m_textSide)),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_count(wrappedLabel({}, TextRole::Body, this))
{
    setObjectName("ruleEditor");
    m_name->setObjectName("ruleName");
    m_name->setMaxLength(nameLimit);
    m_points->setObjectName("rulePoints");
    m_points->setRange(0, mostTargetPoints);
    m_points->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_points->setFixedWidth(pointsWidth);
    m_enabled->setObjectName("ruleEnabled");
    m_asForm->setObjectName("conditionAsForm");
    m_asText->setObjectName("conditionAsText");
    m_text->setObjectName("conditionText");
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName("conditionProblem");
    m_count->setObjectName("ruleCount");
    m_nameCaption->setBuddy(m_name);
    m_pointsCaption->setBuddy(m_points);
    setTone(m_problem, Tone::Red);
    build();
    connect(m_name, &QLineEdit::textEdited, this, &RuleEditor::changed);
    connect(m_points, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling) emit changed();
    });
    connect(m_enabled, &QCheckBox::toggled, this, [this] {
        if (!m_isFilling) emit changed();
    });
    connect(m_builder, &ConditionBuilder::changed, this, &RuleEditor::readForm);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleEditor::readText);
    connect(m_asForm, &TabButton::clicked, this, [this] { showForm(true); });
    connect(m_asText, &TabButton::clicked, this, [this] { showForm(false); });
}

void RuleEditor::build()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_builder);
    m_stack->addWidget(scroll);
    auto* text = new QVBoxLayout(m_textSide);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(size::half);
    text->addWidget(m_text, 1);
    text->addWidget(m_textHint);
    m_stack->addWidget(m_textSide);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameCaption, 0, 0);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_pointsCaption, 0, 1);
    grid->addWidget(m_points, 1, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(size::half);
    head->addWidget(m_conditionTitle, 1);
    head->addWidget(m_asForm);
    head->addWidget(m_asText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addLayout(grid);
    column->addWidget(m_enabled);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(m_count);
}

void RuleEditor::setRule(const TargetRule& rule)
{
    m_isFilling = true;
    const bool isSame = m_code == toQ(rule.code) && m_condition == rule.condition;
    m_code = toQ(rule.code);
    const QString name = toQ(wordsFor(currentLanguage(), rule));
    if (m_name->text().simplified() != name) m_name->setText(name);
    m_points->setValue(rule.points);
    m_enabled->setChecked(rule.isEnabled);
    if (!isSame) { // what is being typed stays
        m_condition = rule.condition;
        const auto form = formOf(rule.condition);
        m_builder->setForm(form.value_or(ConditionForm{}));
        m_text->setPlainText(toQ(conditionText(rule.condition)));
        m_asForm->setEnabled(form.has_value());
        refuse({});
        if (!form) showForm(false);
        else if (m_asForm->isChecked() || !m_asText->isChecked()) showForm(true);
    }
    m_isFilling = false;
}

TargetRule RuleEditor::read(TargetRule rule) const
{
    const QString name = m_name->text().simplified();
    if (name != toQ(wordsFor(currentLanguage(), rule))) rule.name = toStd(name);
    rule.points = m_points->value();
    rule.isEnabled = m_enabled->isChecked();
    rule.condition = m_condition;
    return rule;
}

void RuleEditor::readText()
{
    if (m_isFilling) return;
    const auto condition = parseCondition(toStd(m_text->toPlainText().simplified()));
    if (!condition) {
        refuse(sentenceOf(condition.fault()));
    } else {
        m_condition = *condition;
        const auto form = formOf(m_condition);
        m_isFilling = true;
        m_builder->setForm(form.value_or(ConditionForm{}));
        m_isFilling = false;
        m_asForm->setEnabled(form.has_value());
        refuse({});
    }
    emit changed();
}

void RuleEditor::readForm()
{
    if (m_isFilling) return;
    Condition condition = conditionOf(m_builder->form());
    if (const auto sound = checkCondition(condition); !sound) {
        refuse(sentenceOf(sound.fault()));
    } else {
        m_condition = std::move(condition);
        m_isFilling = true;
        m_text->setPlainText(toQ(conditionText(m_condition)));
        m_isFilling = false;
        refuse({});
    }
    emit changed();
}

void RuleEditor::showForm(bool isForm)
{
    (isForm ? m_asForm : m_asText)->setChecked(true);
    m_stack->setCurrentIndex(isForm ? 0 : 1);
}

void RuleEditor::refuse(const QString& sentence)
{
    m_refusal = sentence;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setLook(m_text, "wrong", !sentence.isEmpty() && m_stack->currentIndex() == 1);
}

void RuleEditor::setCount(const QString& text)
{
    m_count->setText(text);
}

void RuleEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleEditor::retranslate()
{
    setAccessibleName(tr("Rule of selection"));
    m_nameCaption->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_pointsCaption->setText(tr("Points"));
    m_points->setAccessibleName(tr("Points that the rule gives"));
    m_enabled->setText(tr("Select customers by this rule"));
    m_enabled->setAccessibleName(m_enabled->text());
    m_conditionTitle->setText(tr("When"));
    m_asForm->setName(tr("Line by line"));
    m_asText->setName(tr("As text"));
    m_text->setAccessibleName(tr("Condition as text"));
    m_textHint->setText(
        tr("e.g. amount >= 5000 and (sector = transport or means = chq) and not segment in (vip, groupe)"));
    m_builder->retranslate();
}

} // namespace encours::ui
