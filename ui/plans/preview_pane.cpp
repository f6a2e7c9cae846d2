// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/preview_pane.h"

#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "today/queue_delegate.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int settleMs = 250; ///< after the last key
constexpr std::array phases{Phase::Preventive, Phase::Prelitigation, Phase::Litigation};
using Figures = std::map<Phase, std::pair<int, Money>>;

std::pair<int, Money> figureOf(const Figures& figures, Phase phase, Currency currency)
{
    const auto found = figures.find(phase);
    return found == figures.end() ? std::pair{0, Money(0, currency)} : found->second;
}

QString signedAmount(Money amount)
{
    if (amount.isZero()) return QStringLiteral("–");
    return amount.isPositive() ? QStringLiteral("+") + bareAmountText(amount) : bareAmountText(amount);
}

} // namespace

PreviewPane::PreviewPane(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_state(wrappedLabel({}, TextRole::Caption, this)),
      m_list(new QListView(this)),
      m_model(new ChangeModel(this)),
      m_timer(new QTimer(this))
{
    setObjectName("policyPreview");
    m_state->setObjectName("previewState");
    m_list->setObjectName("previewChanges");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMs);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(size::grid);
    head->addWidget(m_title);
    auto* grid = new QGridLayout;
    buildFigures(*grid);
    head->addLayout(grid);
    head->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addStretch(); // the list has it all while it is shown
    connect(m_timer, &QTimer::timeout, this, &PreviewPane::compute);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto customer = m_model->customerAt(index.row())) emit customerChosen(customer->value);
    });
}

void PreviewPane::buildFigures(QGridLayout& grid)
{
    grid.setHorizontalSpacing(size::grid);
    grid.setVerticalSpacing(size::half);
    grid.setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isHead = i == 0;
        const bool isSum = i + 1 == m_lines.size();
        const TextRole role = isHead ? TextRole::Caption : isSum ? TextRole::Strong : TextRole::Body;
        Line& line = m_lines[i];
        const int row = static_cast<int>(i);
        int column = 0;
        for (QLabel** label : {&line.list, &line.before, &line.after, &line.amount}) {
            *label = plainLabel({}, role, this);
            if (column > 0) (*label)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid.addWidget(*label, row, column++);
        }
        line.after->setObjectName(QStringLiteral("previewAfter_%1").arg(row));
        line.before->setObjectName(QStringLiteral("previewBefore_%1").arg(row));
    }
}

void PreviewPane::setPolicy(std::shared_ptr<const DunningPolicy> policy, bool isChanged)
{
    m_policy = std::move(policy);
    m_isChanged = isChanged;
    m_problem.clear();
    m_cancellation.request();
    m_timer->stop();
    if (m_policy) {
        m_isWanted = true;
        m_timer->start();
    } else {
        m_isWanted = false;
        m_preview.reset();
        m_model->setPreview(nullptr);
    }
    updateTexts();
}

void PreviewPane::showProblem(const QString& sentence)
{
    setPolicy(nullptr, false);
    m_problem = sentence;
    updateTexts();
}

void PreviewPane::compute()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr || !m_policy || m_isRunning) return; // an answer under way asks again
    m_isRunning = true;
    m_isWanted = false;
    m_cancellation = Cancellation();
    m_context.runner().read(
        this,
        [desk, policy = m_policy, day = m_context.today(), language = currentLanguage(),
         cancellation = m_cancellation]() -> Result<PreviewPtr> {
            if (cancellation.isRequested()) return PreviewPtr();
            return makePreview(*desk, *policy, day, language);
        },
        [this, policy = m_policy](const Result<PreviewPtr>& preview) {
            m_isRunning = false;
            if (m_context.desk() == nullptr) return;
            if (policy == m_policy && preview && *preview) {
                m_preview = *preview;
                m_model->setPreview(m_preview);
            } else if (policy == m_policy && !preview) {
                m_problem = m_context.sentence(preview.fault());
            }
            if (m_isWanted && !m_timer->isActive()) compute();
            updateTexts();
        });
    updateTexts();
}

void PreviewPane::forget()
{
    setPolicy(nullptr, false);
}

void PreviewPane::updateTexts()
{
    const bool isShown = m_preview && m_policy;
    const Currency currency =
        m_context.desk() != nullptr ? m_context.desk()->portfolio()->currency() : Currency::euro();
    Money delta(0, currency);
    int before = 0;
    int after = 0;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        const bool isSum = i > phases.size();
        auto was = std::pair{before, Money(0, currency)};
        auto is = std::pair{after, delta};
        if (isShown && !isSum) {
            was = figureOf(m_preview->preview.before, phases[i - 1], currency);
            is = figureOf(m_preview->preview.after, phases[i - 1], currency);
            before += was.first;
            after += is.first;
            delta += is.second - was.second;
        }
        line.before->setText(isShown ? countText(was.first) : QStringLiteral("–"));
        line.after->setText(isShown ? countText(is.first) : QStringLiteral("–"));
        line.amount->setText(isShown ? signedAmount(is.second - was.second) : QStringLiteral("–"));
        setTone(line.after, isShown && is.first != was.first ? Tone::Blue : Tone::Neutral);
    }
    setTone(m_state, m_problem.isEmpty() ? Tone::Neutral : Tone::Red);
    if (!m_problem.isEmpty()) m_state->setText(m_problem);
    else if (!m_policy || !m_isChanged)
        m_state->setText(tr("Change something: what becomes of today's lists stands here before it is saved."));
    else if (isComputing()) m_state->setText(tr("Computing today's lists…"));
    else if (isShown && m_preview->rows.empty()) m_state->setText(tr("Today's lists stay as they are."));
    else if (isShown) {
        m_state->setText(tr("%n customer(s) change.", nullptr, static_cast<int>(m_preview->rows.size())) + ' ' +
                         tr("Computed in %1 ms.").arg(countText(m_preview->milliseconds)));
    }
    m_list->setVisible(isShown && !m_preview->rows.empty());
}

void PreviewPane::retranslate()
{
    setAccessibleName(tr("Preview"));
    m_title->setText(tr("What becomes of today's lists"));
    m_lines[0].list->setText(tr("Calls"));
    m_lines[0].before->setText(tr("now"));
    m_lines[0].after->setText(tr("then"));
    m_lines[0].amount->setText(tr("to claim"));
    for (std::size_t i = 0; i < phases.size(); ++i) {
        m_lines[i + 1].list->setText(toQ(wordsFor(currentLanguage(), phases[i])));
    }
    m_lines.back().list->setText(tr("In all"));
    m_list->setAccessibleName(tr("Customers whose day changes"));
    if (m_policy) setPolicy(m_policy, m_isChanged); // the reasons are in words
    else updateTexts();
}

} // namespace encours::ui
