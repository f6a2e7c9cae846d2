// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/call_brief.h"

#include "support/format.h"
#include "support/language.h"
#include "today/call_session.h"
#include "today/call_words.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace encours::ui {

namespace {

constexpr int tickMs = 1000;

/// `4:05`, `1:02:30`.
QString clockText(int seconds)
{
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const int hours = seconds / 3600;
    const int minutes = seconds / 60 % 60;
    const QString tail = two(seconds % 60);
    if (hours > 0) return QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), tail);
    return QStringLiteral("%1:%2").arg(minutes).arg(tail);
}

} // namespace

CallBrief::CallBrief(QWidget* parent)
    : Card(parent),
      m_toSay(wrappedLabel({}, TextRole::Body, this)),
      m_brief(wrappedLabel({}, TextRole::Body, this)),
      m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("callBrief"));
    auto* texts = new QWidget(this);
    auto* conversation = new QWidget(this);
    buildTexts(texts);
    buildConversation(conversation);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 6, 3);
    row->setSpacing(size::grid);
    row->addWidget(texts, 1);
    row->addWidget(conversation);
    m_tick->setInterval(tickMs);
    connect(m_tick, &QTimer::timeout, this, &CallBrief::showSession);
    retranslate();
    clear();
}

void CallBrief::buildTexts(QWidget* place)
{
    m_toSay->setObjectName(QStringLiteral("toSayFirst"));
    m_brief->setObjectName(QStringLiteral("callBriefText"));
    setTone(m_toSay, Tone::Violet);
    m_phone = new QPushButton(place);
    m_phone->setObjectName(QStringLiteral("callPartner"));
    m_allocate = new QPushButton(place);
    m_allocate->setObjectName(QStringLiteral("allocateFirst"));
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_toSay);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_brief, 1);
    for (QPushButton* link : {m_phone, m_allocate}) {
        link->setFocusPolicy(Qt::TabFocus);
        setLook(link, "look", "link");
        link->hide();
        line->addWidget(link);
    }
    column->addLayout(line);
    connect(m_phone, &QPushButton::clicked, this, [this] { emit callWanted(m_phone->text()); });
    connect(m_allocate, &QPushButton::clicked, this, &CallBrief::allocationWanted);
}

QPushButton* CallBrief::chip(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, "look", "chip");
    return button;
}

void CallBrief::buildConversation(QWidget* place)
{
    m_inbound = chip("callInbound");
    m_inbound->setCheckable(true);
    m_clock = plainLabel({}, TextRole::Strong, place);
    m_clock->setObjectName(QStringLiteral("callClock"));
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + size::half);
    m_start = chip("callStart");
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::half);
    line->addWidget(m_clock);
    line->addWidget(m_inbound);
    line->addWidget(m_start);
    connect(m_inbound, &QPushButton::clicked, this, [this] {
        m_inbound->setChecked(false); // the session says how it stands
        emit inboundToggled();
    });
    connect(m_start, &QPushButton::clicked, this, &CallBrief::clockToggled);
}

void CallBrief::clear()
{
    m_toSay->hide();
    m_brief->setText(QStringLiteral(" "));
    m_phone->hide();
    m_allocate->hide();
    showSession();
}

void CallBrief::setSheet(const CustomerSheet& sheet)
{
    const AccountDecision& decision = sheet.decision;
    QStringList toSay;
    const Currency currency = decision.callable.currency();
    if (decision.call) {
        for (const Reason& reason : decision.call->toSay) {
            toSay << tr("To be said first: %1").arg(toQ(wordsFor(currentLanguage(), reason, currency)));
        }
    }
    m_toSay->setText(toSay.join('\n'));
    m_toSay->setVisible(!toSay.isEmpty());
    m_brief->setText(situationBrief(sheet));
    const bool isOther =
        decision.call && decision.call->partner.role == CircuitHolder::Buyer && !decision.call->partner.phone.empty();
    m_phone->setVisible(isOther); // the usual contact's number stands in the header
    if (isOther) m_phone->setText(toQ(decision.call->partner.phone));
    m_phone->setAccessibleName(tr("Call %1").arg(m_phone->text()));
    m_allocate->setVisible(decision.unallocated.isNegative());
    m_allocate->setText(tr("%1 to allocate first").arg(amountText(decision.unallocated.absolute())));
    m_allocate->setAccessibleName(m_allocate->text());
    showSession();
}

void CallBrief::showSession()
{
    const bool isRunning = m_session != nullptr && m_session->isRunning();
    const bool isInbound = m_session != nullptr && m_session->direction() == Direction::Inbound;
    m_clock->setVisible(isRunning);
    if (isRunning) m_clock->setText(clockText(m_session->seconds()));
    m_inbound->setChecked(isInbound);
    m_start->setText(isRunning ? tr("Stop the clock") : tr("Call  A"));
    m_start->setAccessibleName(m_start->text());
    if (isRunning == m_tick->isActive()) return;
    if (isRunning) m_tick->start();
    else m_tick->stop();
}

void CallBrief::retranslate()
{
    m_inbound->setText(tr("Call received  R"));
    m_inbound->setAccessibleName(tr("Call received"));
    m_clock->setAccessibleName(tr("Length of the call"));
    showSession();
}

} // namespace encours::ui
