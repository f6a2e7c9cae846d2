// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/identifier_card.h"

#include "settings/identifier_remark.h"
#include "support/format.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sirenLength = 9;

/// The SIREN that an identifier holds; nothing when it holds none or when it is wrong.
std::string sirenIn(const IdentifierCheck& check)
{
    const bool holdsSiren = check.kind == IdentifierKind::Siren || check.kind == IdentifierKind::Siret;
    return holdsSiren && check.isAcceptable() ? check.compact.substr(0, sirenLength) : std::string();
}

Status statusOf(IdentifierVerdict verdict)
{
    switch (verdict) {
    case IdentifierVerdict::Valid: return {Icon::Check, IdentifierCard::tr("possible"), Tone::Green};
    case IdentifierVerdict::Unchecked: return {Icon::Dot, IdentifierCard::tr("not verifiable"), Tone::Neutral};
    default: return {Icon::Warning, IdentifierCard::tr("wrong"), Tone::Amber};
    }
}

} // namespace

IdentifierCard::IdentifierCard(QWidget* parent)
    : CalculationCard(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_kind(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_verdict(new Pill(this)),
      m_advice(wrappedLabel({}, TextRole::Caption, this)),
      m_printed(plainLabel({}, TextRole::Title, this)),
      m_vat(wrappedLabel({}, TextRole::Body, this))
{
    m_kind->setObjectName("identifier.kind");
    m_text->setObjectName("identifier.text");
    m_text->setMaxLength(100);
    m_verdict->setObjectName("identifier.verdict");
    m_advice->setObjectName("identifier.advice");
    m_printed->setObjectName("identifier.printed");
    m_printed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_vat->setObjectName("identifier.vat");
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    m_captions[0] = addField(grid, m_kind, 0, 0);
    m_captions[1] = addField(grid, m_text, 1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addSpacing(size::half);
    column->addWidget(m_printed);
    column->addWidget(m_verdict);
    column->addWidget(m_advice);
    column->addWidget(m_vat);
    column->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IdentifierCard::compute);
    connect(m_text, &QLineEdit::textChanged, this, &IdentifierCard::compute);
}

void IdentifierCard::compute()
{
    const std::string text = toStd(m_text->text().trimmed());
    const auto kind = static_cast<IdentifierKind>(m_kind->currentData().toInt());
    const IdentifierCheck check = checkIdentifier(kind, text);
    for (QWidget* widget : {static_cast<QWidget*>(m_printed), static_cast<QWidget*>(m_verdict),
                            static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_vat)}) {
        widget->setVisible(!text.empty());
    }
    m_verdict->setStatus(statusOf(check.verdict));
    m_printed->setText(toQ(check.printed));
    m_printed->setVisible(!text.empty() && check.isAcceptable());
    m_advice->setText(verdictText(check.verdict));
    m_advice->setVisible(!text.empty() && check.verdict != IdentifierVerdict::Valid);
    const std::string siren = sirenIn(check);
    const auto key = vatKey(siren);
    m_vat->setText(
        key ? tr("Its VAT number: %1").arg(toQ(checkIdentifier(IdentifierKind::Vat, "FR" + *key + siren).printed))
            : QString());
    m_vat->setVisible(key.has_value());
}

void IdentifierCard::takeFocus()
{
    m_text->setFocus();
}

void IdentifierCard::retranslate()
{
    m_title->setText(tr("Identifiers"));
    nameField(m_captions[0], tr("Kind"));
    nameField(m_captions[1], tr("Number"));
    const QVariant held = m_kind->currentData();
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        for (std::size_t i = 0; i < identifierKindCount; ++i) {
            m_kind->addItem(capitalised(identifierText(static_cast<IdentifierKind>(i))), static_cast<int>(i));
        }
        m_kind->setCurrentIndex(qMax(0, m_kind->findData(held)));
    }
    compute();
}

} // namespace encours::ui
