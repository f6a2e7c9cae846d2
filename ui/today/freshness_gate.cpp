// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/freshness_gate.h"

#include "support/format.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {

FreshnessGate::FreshnessGate(QWidget* parent)
    : Card(parent),
      m_text(wrappedLabel({}, TextRole::Body, this)),
      m_import(new QPushButton(this)),
      m_callAnyway(new QPushButton(this))
{
    setObjectName(QStringLiteral("freshnessGate"));
    m_text->setObjectName(QStringLiteral("freshnessText"));
    m_import->setObjectName(QStringLiteral("gateImport"));
    m_callAnyway->setObjectName(QStringLiteral("gateCallAnyway"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(size::grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_callAnyway);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, &FreshnessGate::importWanted);
    connect(m_callAnyway, &QPushButton::clicked, this, &FreshnessGate::accept);
    hide();
    retranslate();
}

void FreshnessGate::setLedger(const LedgerAge& ledger, Date today)
{
    m_ledger = ledger;
    m_today = today;
    m_isHolding = ledger.isStale() && m_acceptedOn != today;
    if (!m_isHolding) m_isAsked = false;
    setVisible(m_isHolding);
    showText();
}

bool FreshnessGate::lets()
{
    if (!m_isHolding) return true;
    m_isAsked = true;
    showText();
    m_callAnyway->setFocus(Qt::OtherFocusReason);
    return false;
}

void FreshnessGate::accept()
{
    m_acceptedOn = m_today;
    m_isHolding = false;
    m_isAsked = false;
    hide();
    emit accepted();
}

void FreshnessGate::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_import->hasFocus()) emit importWanted();
    else if (isEnter) accept();
    else Card::keyPressEvent(event);
}

void FreshnessGate::showText()
{
    if (!m_ledger.importedOn) return;
    const QString age = tr("The ledger was imported on %1, %n open day(s) ago", nullptr, m_ledger.openDays)
                            .arg(dateText(*m_ledger.importedOn));
    setTone(m_text, m_isAsked ? Tone::Red : Tone::Amber);
    m_text->setText(m_isAsked ? tr("%1: nothing was recorded. Import it first, or call all the same.").arg(age)
                              : tr("%1: what was paid since is not known.").arg(age));
    setAccessibleName(m_text->text());
}

void FreshnessGate::retranslate()
{
    m_import->setText(tr("Import the ledger"));
    m_callAnyway->setText(tr("Call all the same"));
    showText();
}

} // namespace encours::ui
