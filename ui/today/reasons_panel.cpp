// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/reasons_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "today/call_words.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

namespace {

constexpr std::size_t rowsShown = 6; ///< the strongest; the sum in the title counts all

} // namespace

ReasonsPanel::ReasonsPanel(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("reasons"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(12, 10, 12, 10);
    box->setSpacing(6);
    m_title = plainLabel({}, TextRole::Strong, this);
    m_title->setObjectName(QStringLiteral("reasonsTitle"));
    box->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(size::grid);
    m_grid->setVerticalSpacing(size::half);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 24);
    box->addLayout(m_grid);
    for (std::size_t i = 0; i < rowsShown; ++i) {
        Row row{plainLabel({}, TextRole::Strong, this), wrappedLabel({}, TextRole::Body, this)};
        row.points->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(row.points, static_cast<int>(i), 0);
        m_grid->addWidget(row.text, static_cast<int>(i), 1);
        m_rows.push_back(row);
    }
    m_exit = wrappedLabel({}, TextRole::Caption, this);
    m_exit->setObjectName(QStringLiteral("leavesListIf"));
    box->addWidget(m_exit);
    m_explain = new QPushButton(this);
    m_explain->setObjectName(QStringLiteral("explainAll"));
    m_explain->setFocusPolicy(Qt::TabFocus);
    setLook(m_explain, "look", "link");
    box->addWidget(m_explain, 0, Qt::AlignLeft);
    connect(m_explain, &QPushButton::clicked, this, &ReasonsPanel::explainWanted);
    retranslate();
    clear();
}

void ReasonsPanel::clear()
{
    m_title->setText(QStringLiteral(" "));
    m_exit->clear();
    m_explain->hide();
    for (Row& row : m_rows) {
        row.points->hide();
        row.text->hide();
    }
}

void ReasonsPanel::showReasons(const std::vector<Reason>& reasons, Currency currency, const PriorityWeights& weights)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < reasons.size();
        m_rows[i].points->setVisible(isUsed && reasons[i].points != 0);
        m_rows[i].text->setVisible(isUsed);
        if (!isUsed) continue;
        m_rows[i].points->setText(QString::number(reasons[i].points));
        m_rows[i].text->setText(toQ(wordsFor(currentLanguage(), reasons[i], currency)));
        QStringList more;
        if (reasons[i].points != 0) more << tr("Points: %1").arg(weighingText(reasons[i], weights));
        if (const QString fact = factText(reasons[i]); !fact.isEmpty()) more << tr("Rests on: %1").arg(fact);
        const QString tip = more.join('\n');
        setPlainToolTip(m_rows[i].points, tip);
        setPlainToolTip(m_rows[i].text, tip);
    }
}

QString ReasonsPanel::since(const AccountDecision& decision) const
{
    return decision.since ? tr("Since %1.").arg(dateText(*decision.since)) + QLatin1Char(' ') : QString();
}

void ReasonsPanel::setDecision(const AccountDecision& decision, Currency currency, const PriorityWeights& weights)
{
    m_explain->show();
    if (decision.call) {
        m_title->setText(tr("Why today: %n point(s)", nullptr, decision.call->points));
        showReasons(decision.call->reasons, currency, weights);
        m_exit->setText(since(decision) + tr("Leaves the list with: a dated promise, a dispute, or %1 received.")
                                              .arg(amountText(decision.call->leavesListAt)));
        return;
    }
    m_title->setText(tr("Not on a call list today"));
    showReasons(decision.whyNot, currency, weights);
    m_exit->setText(since(decision) + (decision.nextActionOn
                                           ? tr("Next action on %1.").arg(dateText(*decision.nextActionOn))
                                           : QString{}));
}

void ReasonsPanel::retranslate()
{
    m_explain->setText(tr("Explain everything (Ctrl+E)"));
    m_explain->setAccessibleName(m_explain->text());
}

} // namespace encours::ui
