// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/letters_tab.h"

#include "base/fold.h"
#include "runs/letter_panel.h"
#include "runs/run_words.h"
#include "runs/write_letter_form.h"
#include "support/format.h"
#include "support/theme.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int panelWidth = 400;
constexpr int panelWidthMin = 340;
constexpr int monthDays = 30;
constexpr int yearDays = 365;

} // namespace

RegisterCell writtenOnCell(const LetterLine& line)
{
    RegisterCell cell;
    cell.text = dateText(line.fact.writtenOn);
    cell.setDay(line.fact.writtenOn);
    return cell;
}

RegisterCell claimedCell(const LetterLine& line)
{
    RegisterCell cell;
    cell.text = line.fact.total.isZero() ? QStringLiteral("–") : bareAmountText(line.fact.total);
    cell.setAmount(line.fact.total);
    return cell;
}

RegisterCell sentCell(const LetterLine& line)
{
    RegisterCell cell;
    if (const auto status = sentStatus(line)) cell.pills = {*status};
    else cell.text = QStringLiteral("–");
    return cell;
}

LettersTab::LettersTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "letters", Icon::Letter, {{88}, {0}, {176}, {84}, {96, true}, {176}}, parent),
      m_side(new QStackedWidget(this)),
      m_panel(new LetterPanel(context, m_side)),
      m_form(new WriteLetterForm(context, m_side))
{
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(panelWidthMin);
    setTop(makePeriods());
    setSide(m_side, panelWidth);
    m_new = addAction("newLetter");
    connect(m_panel, &LetterPanel::left, this, [this] { table().setFocus(); });
    connect(m_form, &WriteLetterForm::left, this, &LettersTab::leaveForm);
    connect(m_form, &WriteLetterForm::written, this, [this](qint64 letter) {
        selectId(letter);
        leaveForm();
    });
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(Qt::CTRL | Qt::Key_D, [this] { m_panel->enterDispatch(); });
    add(Qt::CTRL | Qt::Key_S, [this] { m_panel->saveLetter(); });
}

QWidget* LettersTab::makePeriods()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::half);
    for (const char* name : {"lettersMonth", "lettersYear", "lettersAlways"}) {
        auto* button = new ChoiceButton(bar);
        button->setObjectName(QLatin1String(name));
        const int period = static_cast<int>(m_periods.size());
        connect(button, &QPushButton::clicked, this, [this, period] { choosePeriod(period); });
        m_periods.push_back(button);
        line->addWidget(button);
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + period)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    line->addStretch(1);
    m_periods[Year]->setChecked(true);
    return bar;
}

void LettersTab::choosePeriod(int period)
{
    m_period = period;
    m_periods[static_cast<std::size_t>(period)]->setChecked(true);
    load();
}

QString LettersTab::title() const
{
    return tr("Letters");
}

QList<std::pair<QString, QString>> LettersTab::keys() const
{
    return {{tr("Ins"), tr("Write a letter")},
            {tr("Enter"), tr("Open the letter")},
            {QStringLiteral("Ctrl+S"), tr("Save the letter as PDF")},
            {QStringLiteral("Ctrl+D"), tr("Enter how the letter was sent")},
            {QStringLiteral("Alt+1, Alt+2, Alt+3"), tr("30 days, 12 months, all letters")}};
}

void LettersTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_side->setCurrentWidget(m_panel);
}

void LettersTab::refresh()
{
    RegisterTab::refresh();
    m_form->refresh();
}

void LettersTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    LettersAsked asked;
    if (m_period == Month) asked.from = context().today().plusDays(-monthDays);
    if (m_period == Year) asked.from = context().today().plusDays(-yearDays);
    context().runner().run(
        this, [desk, asked] { return listLetters(*desk, asked); },
        [this, turn = ++m_turn](Result<std::vector<LetterLine>> lines) {
            if (turn != m_turn || context().desk() == nullptr) return;
            if (!lines) return showRefusal(lines.fault());
            m_lines = std::move(*lines);
            showRows(m_lines.size());
        });
}

void LettersTab::forget()
{
    ++m_turn;
    m_lines.clear();
    m_panel->clear();
    m_form->clear();
    m_side->setCurrentWidget(m_panel);
}

QStringList LettersTab::titles() const
{
    return {tr("Written"), tr("Customer"), tr("Letter"), tr("Channel"), tr("Amount"), tr("Sent")};
}

RegisterCell LettersTab::cell(std::size_t row, int column) const
{
    const LetterLine& line = m_lines[row];
    RegisterCell cell;
    switch (column) {
    case On: return writtenOnCell(line);
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case Template: cell.text = templateName(line.fact.templateCode); break;
    case Channel: cell.text = channelWord(line.fact.channel); break;
    case Amount: return claimedCell(line);
    default: return sentCell(line);
    }
    return cell;
}

std::string LettersTab::searchKey(std::size_t row) const
{
    const LetterLine& line = m_lines[row];
    std::string text = line.customerName + ' ' + line.customerCode + ' ' + line.fact.templateCode + ' ' +
                       toStd(templateName(line.fact.templateCode)) + ' ' + toStd(channelWord(line.fact.channel));
    if (line.dispatch) text += ' ' + line.dispatch->reference + ' ' + toStd(dispatchWord(line.dispatch->kind));
    return foldForSearch(text);
}

RegisterTab::EmptyTexts LettersTab::emptyTexts() const
{
    if (isRefused()) return {tr("The letters cannot be shown"), refusal(), {}};
    if (m_period != Always)
        return {
            tr("No letter in this period"),
            tr("Every letter is kept word for word: it can be opened and printed again, and its proof of dispatch is "
               "kept beside it. Alt+3 shows the letters of all years."),
            tr("Write a letter")};
    return {
        tr("No letter yet"),
        tr("Every letter is kept word for word: it can be opened and printed again, and its proof of dispatch is kept "
           "beside it."),
        tr("Write a letter")};
}

void LettersTab::begin()
{
    if (context().desk() == nullptr) return;
    m_form->prepare(std::nullopt);
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void LettersTab::leaveForm()
{
    m_side->setCurrentWidget(m_panel);
    showContent(false);
    takeFocus();
}

void LettersTab::showLine(std::optional<std::size_t> row)
{
    m_panel->setLetter(row ? std::optional(m_lines[*row]) : std::nullopt);
}

void LettersTab::focusPanel()
{
    m_panel->openLetter();
}

void LettersTab::retranslate()
{
    const QStringList words{tr("30 days"), tr("12 months"), tr("All")};
    for (std::size_t i = 0; i < m_periods.size(); ++i) m_periods[i]->setText(words[static_cast<qsizetype>(i)]);
    m_new->setText(tr("Write a letter"));
    m_panel->retranslate();
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
