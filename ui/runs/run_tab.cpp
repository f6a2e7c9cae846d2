// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_tab.h"

#include "base/fold.h"
#include "runs/run_candidate_panel.h"
#include "runs/run_news.h"
#include "runs/run_output_bar.h"
#include "runs/run_question_bar.h"
#include "runs/run_words.h"
#include "support/format.h"
#include "support/theme.h"
#include "widgets/dense_table.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int panelWidth = 372;
constexpr int panelWidthMin = 320;
constexpr int outputHeight = 92;

struct RunStateWords {
    Q_DECLARE_TR_FUNCTIONS(RunStateWords)
};

Status stateOf(const RunCandidate& candidate)
{
    if (isDroppedByHand(candidate)) return {Icon::Cross, RunStateWords::tr("dropped"), Tone::Neutral};
    if (!candidate.isIn) return {Icon::Dot, RunStateWords::tr("left out"), Tone::Neutral};
    if (!candidate.findings.empty()) return {Icon::Warning, RunStateWords::tr("to look at"), Tone::Amber};
    return {Icon::Check, RunStateWords::tr("in"), Tone::Green};
}

} // namespace

RunTab::RunTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "run", Icon::Letter, {{0}, {104}, {148}, {76}, {92, true}, {64, true}, {172}}, parent),
      m_question(new RunQuestionBar(context, this)),
      m_unfinished(new RunNews("runUnfinished", this)),
      m_result(new RunNews("runResult", this)),
      m_panel(new RunCandidatePanel(context, this)),
      m_output(new RunOutputBar(context, this)),
      m_continue(m_unfinished->addVerb("runContinue")),
      m_folder(m_result->addVerb("runOpenFolder")),
      m_outbox(m_result->addVerb("runOpenOutbox"))
{
    m_panel->setMinimumWidth(panelWidthMin);
    setTop(makeTop());
    setBelow(m_output, outputHeight);
    setSide(m_panel, panelWidth);
    connectParts();
    addKeys();
}

QWidget* RunTab::makeTop()
{
    auto* top = new QWidget(this);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_unfinished, m_result, m_question}) column->addWidget(part);
    return top;
}

void RunTab::connectParts()
{
    connect(m_question, &RunQuestionBar::changed, this, &RunTab::load);
    connect(m_question, &RunQuestionBar::creditsWanted, this, [this] { context().show("payments", "unallocated"); });
    connect(m_question, &RunQuestionBar::importWanted, this, [this] { context().show("imports"); });
    connect(m_panel, &RunCandidatePanel::dropWanted, this, &RunTab::toggleDropped);
    connect(m_panel, &RunCandidatePanel::templateChosen, this, &RunTab::takeTemplate);
    connect(m_panel, &RunCandidatePanel::channelChosen, this, &RunTab::takeChannel);
    connect(m_output, &RunOutputBar::produceWanted, this, &RunTab::produce);
    connect(m_continue, &QPushButton::clicked, this, &RunTab::resume);
    connect(m_folder, &QPushButton::clicked, this, &RunTab::openFolder);
    connect(m_outbox, &QPushButton::clicked, this, [this] { context().show("runs", "outbox"); });
    connect(&context().runner(), &DeskRunner::jobProgress, m_output, &RunOutputBar::setProgress);
    connect(&context(), &AppContext::scopeChanged, this, &RunTab::refresh);
}

void RunTab::addKeys()
{
    const auto add = [](const QKeySequence& keys, QWidget* owner, Qt::ShortcutContext where, auto step) {
        auto* shortcut = new QShortcut(keys, owner);
        shortcut->setContext(where);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, owner, step);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(Qt::CTRL | key, this, Qt::WidgetWithChildrenShortcut, [this] { produce(); });
    add(Qt::Key_Space, &table(), Qt::WidgetShortcut, [this] { toggleDropped(); });
}

QString RunTab::title() const
{
    return tr("Dunning run");
}

QString RunTab::summary() const
{
    if (!m_shown) return {};
    const auto in = m_shown->letters() + m_shown->messages();
    const auto all = static_cast<std::int64_t>(m_shown->candidates.size());
    return tr("%1 in · %2 left out").arg(countText(in), countText(all - in));
}

QList<std::pair<QString, QString>> RunTab::keys() const
{
    return {{tr("Space"), tr("Leave the customer out of the run, or take him back")},
            {tr("Enter"), tr("Choose another letter or channel")},
            {tr("Ctrl+Enter"), tr("Write the letters of the run")},
            {tr("Ins"), tr("Change what is asked for")},
            {tr("Esc"), tr("Stop a run after the present letter")}};
}

void RunTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_isStale = true;
    m_question->prepare();
}

QStringList RunTab::titles() const
{
    return {tr("Customer"), tr("State"), tr("Letter"), tr("Channel"), tr("Amount"), tr("Late"), tr("To know")};
}

RegisterCell RunTab::cell(std::size_t row, int column) const
{
    const RunCandidate& candidate = at(row);
    RegisterCell cell;
    cell.isMuted = !candidate.isIn;
    switch (column) {
    case Customer:
        cell.text = toQ(candidate.customerName);
        cell.isStrong = candidate.isIn;
        break;
    case State: cell.pills = {stateOf(candidate)}; break;
    case Template:
        cell.text = candidate.templateCode.empty() ? QStringLiteral("–") : templateName(candidate.templateCode);
        break;
    case Channel:
        cell.text = candidate.templateCode.empty() ? QStringLiteral("–") : channelWord(candidate.channel);
        break;
    case Amount:
        cell.text = dashedAmountText(candidate.callable);
        if (candidate.isIn) cell.setAmount(candidate.callable); // the sum below is that of the run
        else cell.order = candidate.callable.minorUnits();
        break;
    case Late:
        cell.text = candidate.daysLate > 0 ? tr("%1 d").arg(candidate.daysLate) : QStringLiteral("–");
        cell.order = candidate.daysLate;
        break;
    default:
        if (!candidate.findings.empty()) cell.text = remarkText(candidate.findings.front());
        break;
    }
    return cell;
}

std::string RunTab::searchKey(std::size_t row) const
{
    const RunCandidate& candidate = at(row);
    std::string text = candidate.customerName + ' ' + candidate.customerCode + ' ' + candidate.step + ' ' +
                       toStd(stateOf(candidate).word);
    if (!candidate.templateCode.empty()) text += ' ' + toStd(templateName(candidate.templateCode));
    for (const RunFinding& finding : candidate.findings) text += ' ' + toStd(remarkText(finding));
    return foldForSearch(text);
}

RegisterTab::EmptyTexts RunTab::emptyTexts() const
{
    if (isRefused()) return {tr("The run cannot be proposed"), refusal(), tr("Open the settings")};
    return {
        tr("Nobody to write to yet"),
        tr("Once a ledger was imported, the letters and e-mails that fall due on a day stand here for all customers at "
           "once, with who is left out and why."),
        tr("Import a ledger")};
}

void RunTab::takeEmptyStep()
{
    if (isRefused()) context().show("settings", "company");
    else context().show("imports");
}

void RunTab::showLine(std::optional<std::size_t> row)
{
    m_panel->forgive();
    m_panel->setCandidate(row ? std::optional(at(*row)) : std::nullopt);
}

void RunTab::focusPanel()
{
    m_panel->focusFirst();
}

void RunTab::begin()
{
    if (context().desk() != nullptr) m_question->focusFirst();
}

void RunTab::retranslate()
{
    m_question->retranslate();
    m_panel->retranslate();
    m_output->retranslate();
    m_continue->setText(tr("Continue"));
    m_folder->setText(tr("Open the folder"));
    m_outbox->setText(tr("See the outbox"));
    showUnfinished();
    RegisterTab::retranslate();
}

} // namespace encours::ui
