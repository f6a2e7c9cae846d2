// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/reasons_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
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
    clear();
}

void ReasonsPanel::clear()
{
    m_title->setText(QStringLiteral(" "));
    m_exit->clear();
    for (Row& row : m_rows) {
        row.points->hide();
        row.text->hide();
    }
}

void ReasonsPanel::showReasons(const std::vector<Reason>& reasons, Currency currency)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < reasons.size();
        m_rows[i].points->setVisible(isUsed && reasons[i].points != 0);
        m_rows[i].text->setVisible(isUsed);
        if (!isUsed) continue;
        m_rows[i].points->setText(QString::number(reasons[i].points));
        m_rows[i].text->setText(toQ(wordsFor(currentLanguage(), reasons[i], currency)));
    }
}

void ReasonsPanel::setDecision(const AccountDecision& decision, Currency currency)
{
    if (decision.call) {
        m_title->setText(tr("Why today: %n point(s)", nullptr, decision.call->points));
        showReasons(decision.call->reasons, currency);
        m_exit->setText(tr("Leaves the list with: a dated promise, a dispute, or %1 received.")
                            .arg(amountText(decision.call->leavesListAt)));
        return;
    }
    m_title->setText(tr("Not on a call list today"));
    showReasons(decision.whyNot, currency);
    m_exit->setText(decision.nextActionOn ? tr("Next action on %1.").arg(dateText(*decision.nextActionOn)) : QString{});
}

} // namespace encours::ui
