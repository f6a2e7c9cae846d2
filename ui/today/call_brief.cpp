// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/call_brief.h"

#include "support/format.h"
#include "support/language.h"
#include "today/call_words.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {

CallBrief::CallBrief(QWidget* parent)
    : Card(parent),
      m_toSay(wrappedLabel({}, TextRole::Body, this)),
      m_brief(wrappedLabel({}, TextRole::Body, this)),
      m_phone(new QPushButton(this))
{
    setObjectName(QStringLiteral("callBrief"));
    m_toSay->setObjectName(QStringLiteral("toSayFirst"));
    m_brief->setObjectName(QStringLiteral("callBriefText"));
    m_phone->setObjectName(QStringLiteral("callPartner"));
    m_phone->setFocusPolicy(Qt::TabFocus);
    setLook(m_phone, "look", "link");
    setTone(m_toSay, Tone::Violet);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_toSay);
    texts->addWidget(m_brief);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(size::grid);
    row->addLayout(texts, 1);
    row->addWidget(m_phone);
    connect(m_phone, &QPushButton::clicked, this, [this] { emit callWanted(m_phone->text()); });
    hide();
}

void CallBrief::setDecision(const AccountDecision& decision)
{
    if (!decision.call) {
        hide();
        return;
    }
    const Call& call = *decision.call;
    QStringList toSay;
    for (const Reason& reason : call.toSay) {
        toSay << tr("To be said first: %1").arg(toQ(wordsFor(currentLanguage(), reason, decision.callable.currency())));
    }
    m_toSay->setText(toSay.join('\n'));
    m_toSay->setVisible(!toSay.isEmpty());
    m_brief->setText(callBrief(call));
    m_brief->setVisible(!m_brief->text().isEmpty());
    const bool isOther = call.partner.role == CircuitHolder::Buyer && !call.partner.phone.empty();
    m_phone->setVisible(isOther); // the usual contact's number stands in the header
    m_phone->setText(toQ(call.partner.phone));
    m_phone->setAccessibleName(tr("Call %1").arg(m_phone->text()));
    setVisible(!toSay.isEmpty() || !m_brief->text().isEmpty());
}

} // namespace encours::ui
