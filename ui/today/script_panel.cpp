// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/script_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "widgets/plain_text.h"
#include "words/call_script_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

namespace {

constexpr std::size_t linesMost = 14;
constexpr std::size_t nothingOpen = objectionCount;

} // namespace

ScriptPanel::ScriptPanel(QWidget* parent)
    : Card(parent),
      m_charges(wrappedLabel({}, TextRole::Caption, this)),
      m_objectionsTitle(plainLabel({}, TextRole::Strong, this)),
      m_open(nothingOpen)
{
    setObjectName(QStringLiteral("script"));
    m_charges->setObjectName(QStringLiteral("scriptCharges"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(2);
    buildLines(*column);
    column->addSpacing(size::half);
    column->addWidget(m_objectionsTitle);
    buildAnswers(*column);
    column->addWidget(m_charges);
    column->addStretch(1);
    retranslate();
    clear();
}

void ScriptPanel::buildLines(QVBoxLayout& column)
{
    for (std::size_t i = 0; i < linesMost; ++i) {
        const Line line{plainLabel({}, TextRole::Caption, this), wrappedLabel({}, TextRole::Body, this)};
        line.text->setObjectName(QStringLiteral("scriptLine_%1").arg(i));
        line.part->setContentsMargins(0, i == 0 ? 0 : size::half, 0, 0);
        column.addWidget(line.part);
        column.addWidget(line.text);
        m_lines.push_back(line);
    }
}

void ScriptPanel::buildAnswers(QVBoxLayout& column)
{
    for (std::size_t i = 0; i < objectionCount; ++i) {
        const Answer answer{new QPushButton(this), wrappedLabel({}, TextRole::Strong, this),
                            wrappedLabel({}, TextRole::Body, this)};
        answer.objection->setObjectName(QStringLiteral("objection_%1").arg(i));
        answer.objection->setFocusPolicy(Qt::TabFocus);
        answer.answer->setObjectName(QStringLiteral("answer_%1").arg(i));
        answer.proofs->setObjectName(QStringLiteral("proofs_%1").arg(i));
        setLook(answer.objection, "look", "link");
        answer.answer->setContentsMargins(size::grid, 0, 0, 0);
        answer.proofs->setContentsMargins(size::grid, 0, 0, size::half);
        connect(answer.objection, &QPushButton::clicked, this, [this, i] { open(m_open == i ? nothingOpen : i); });
        column.addWidget(answer.objection, 0, Qt::AlignLeft);
        column.addWidget(answer.answer);
        column.addWidget(answer.proofs);
        m_answers.push_back(answer);
    }
}

void ScriptPanel::clear()
{
    for (const Line& line : m_lines) {
        line.part->hide();
        line.text->hide();
    }
    for (const Answer& answer : m_answers) answer.objection->hide();
    m_answersShown = 0;
    m_objectionsTitle->hide();
    m_charges->hide();
    open(nothingOpen);
}

void ScriptPanel::setSheet(const CustomerSheet& sheet)
{
    if (m_customer != sheet.account->customer.id) m_open = nothingOpen;
    m_customer = sheet.account->customer.id;
    showLines(sheet);
    showAnswers(sheet);
    const auto& refusal = sheet.facts.charges.refusal;
    m_charges->setVisible(refusal.has_value());
    if (refusal) m_charges->setText(sentenceOf(*refusal));
}

void ScriptPanel::showLines(const CustomerSheet& sheet)
{
    const Currency currency = sheet.decision.callable.currency();
    const std::vector<ScriptLine>& lines = sheet.script.lines;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < lines.size();
        const bool isNewPart = isUsed && (i == 0 || lines[i - 1].part != lines[i].part);
        m_lines[i].part->setVisible(isNewPart);
        m_lines[i].text->setVisible(isUsed);
        if (!isUsed) continue;
        m_lines[i].part->setText(capitalised(toQ(wordsFor(currentLanguage(), lines[i].part))));
        m_lines[i].text->setText(toQ(wordsFor(currentLanguage(), lines[i], currency)));
        setTone(m_lines[i].text, lines[i].part == ScriptPart::ToldFirst ? Tone::Violet : Tone::Neutral);
    }
}

void ScriptPanel::showAnswers(const CustomerSheet& sheet)
{
    const Currency currency = sheet.decision.callable.currency();
    m_answersShown = 0;
    for (const Objection& objection : sheet.script.objections) {
        if (objection.proofs.empty() || m_answersShown == m_answers.size()) continue;
        const Answer& answer = m_answers[m_answersShown++];
        const QString words = toQ(wordsFor(currentLanguage(), objection.code));
        answer.objection->setText(withoutMnemonics(words));
        answer.objection->setAccessibleName(words);
        answer.objection->show();
        answer.answer->setText(toQ(answerWords(currentLanguage(), objection.code)));
        QStringList proofs;
        for (const ProofLine& proof : objection.proofs) {
            proofs << QStringLiteral("•  ") + capitalised(toQ(wordsFor(currentLanguage(), proof, currency)));
        }
        answer.proofs->setText(proofs.join('\n'));
        answer.objection->setAccessibleDescription(answer.answer->text() + QLatin1Char('\n') + answer.proofs->text());
    }
    for (std::size_t i = m_answersShown; i < m_answers.size(); ++i) m_answers[i].objection->hide();
    m_objectionsTitle->setVisible(m_answersShown > 0);
    open(m_open < m_answersShown ? m_open : nothingOpen);
}

void ScriptPanel::open(std::size_t place)
{
    m_open = place;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i].answer->setVisible(i == place);
        m_answers[i].proofs->setVisible(i == place);
    }
    if (place < m_answersShown) emit opened(m_answers[place].proofs);
}

void ScriptPanel::openNextObjection()
{
    if (m_answersShown == 0) return;
    open(m_open + 1 < m_answersShown ? m_open + 1 : 0);
}

void ScriptPanel::retranslate()
{
    setAccessibleName(tr("What to say"));
    m_objectionsTitle->setText(tr("If the customer says (O)"));
}

} // namespace encours::ui
