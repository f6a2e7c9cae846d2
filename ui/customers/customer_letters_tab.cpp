// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_letters_tab.h"

#include "base/fold.h"
#include "runs/letter_panel.h"
#include "runs/letters_tab.h"
#include "runs/run_words.h"
#include "runs/write_letter_form.h"
#include "support/format.h"
#include "widgets/dense_table.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int panelWidth = 400;
constexpr int panelWidthMin = 340;

} // namespace

CustomerLettersTab::CustomerLettersTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "letters", Icon::Letter, {{96}, {0}, {88}, {104, true}, {184}}, parent),
      m_side(new QStackedWidget(this)),
      m_panel(new LetterPanel(context, m_side)),
      m_form(new WriteLetterForm(context, m_side))
{
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(panelWidthMin);
    setSide(m_side, panelWidth);
    m_new = addAction("newCustomerLetter");
    connect(m_panel, &LetterPanel::left, this, [this] { table().setFocus(); });
    connect(m_form, &WriteLetterForm::left, this, &CustomerLettersTab::leaveForm);
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

QString CustomerLettersTab::title() const
{
    return tr("Letters");
}

QString CustomerLettersTab::summary() const
{
    return m_lines.empty() ? QString() : tr("%n letter(s)", nullptr, static_cast<int>(m_lines.size()));
}

QList<std::pair<QString, QString>> CustomerLettersTab::keys() const
{
    return {{tr("Ins"), tr("Write a letter of any kind")},
            {tr("Enter"), tr("Open the letter")},
            {QStringLiteral("Ctrl+S"), tr("Save the letter as PDF")},
            {QStringLiteral("Ctrl+D"), tr("Enter how the letter was sent")}};
}

void CustomerLettersTab::showEvent(QShowEvent* event)
{
    CustomerRegister::showEvent(event);
    if (m_isStale) load();
}

void CustomerLettersTab::load()
{
    Desk* desk = context().desk();
    m_isStale = !isVisible();
    if (desk == nullptr || !view() || m_isStale) return;
    LettersAsked asked;
    asked.customer = customer();
    context().runner().run(
        this, [desk, asked] { return listLetters(*desk, asked); },
        [this, turn = ++m_turn](Result<std::vector<LetterLine>> lines) {
            if (turn != m_turn || context().desk() == nullptr || !view()) return;
            if (!lines) return showRefusal(lines.fault());
            m_lines = std::move(*lines);
            for (const LetterLine& line : m_lines) {
                if (m_wanted && line.fact.reminder == m_wanted) selectId(line.fact.id.value);
            }
            m_wanted.reset();
            showRows(makeRows());
            showContent(isContentWanted());
        });
}

void CustomerLettersTab::selectReminder(ReminderId reminder)
{
    m_wanted = reminder;
    load();
}

void CustomerLettersTab::dropRows()
{
    ++m_turn;
    m_lines.clear();
}

void CustomerLettersTab::customerChanged()
{
    m_panel->clear();
    m_form->clear();
    m_side->setCurrentWidget(m_panel);
}

bool CustomerLettersTab::isContentWanted() const
{
    return m_side->currentWidget() == m_form;
}

QStringList CustomerLettersTab::titles() const
{
    return {tr("Written"), tr("Letter"), tr("Channel"), tr("Amount"), tr("Sent")};
}

RegisterCell CustomerLettersTab::cell(std::size_t row, int column) const
{
    const LetterLine& line = m_lines[row];
    RegisterCell cell;
    switch (column) {
    case On: return writtenOnCell(line);
    case Template:
        cell.text = templateName(line.fact.templateCode);
        cell.isStrong = true;
        break;
    case Channel: cell.text = channelWord(line.fact.channel); break;
    case Amount: return claimedCell(line);
    default: return sentCell(line);
    }
    return cell;
}

std::string CustomerLettersTab::searchKey(std::size_t row) const
{
    const LetterLine& line = m_lines[row];
    std::string text = line.fact.templateCode + ' ' + toStd(templateName(line.fact.templateCode)) + ' ' +
                       toStd(channelWord(line.fact.channel));
    if (line.dispatch) text += ' ' + line.dispatch->reference;
    return foldForSearch(text);
}

RegisterTab::EmptyTexts CustomerLettersTab::emptyTexts() const
{
    if (isRefused()) return {tr("The letters cannot be shown"), refusal(), {}};
    return {tr("No letter yet"),
            tr("Reminders, statements, formal notices and confirmations stand here word for word, with their proof of "
               "dispatch."),
            tr("Write a letter")};
}

void CustomerLettersTab::begin()
{
    if (!view()) return;
    m_form->prepare(customer());
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void CustomerLettersTab::leaveForm()
{
    m_side->setCurrentWidget(m_panel);
    showContent(false);
    takeFocus();
}

void CustomerLettersTab::showLine(std::optional<std::size_t> row)
{
    m_panel->setLetter(row && view() ? std::optional(m_lines[*row]) : std::nullopt);
}

void CustomerLettersTab::focusPanel()
{
    m_panel->openLetter();
}

void CustomerLettersTab::retranslate()
{
    m_new->setText(tr("Write a letter"));
    m_panel->retranslate();
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
