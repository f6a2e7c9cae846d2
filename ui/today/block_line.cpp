// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/block_line.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/dunning_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {

BlockLine::BlockLine(QWidget* parent)
    : Card(parent), m_text(plainLabel({}, TextRole::Body, this)), m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("blockLine"));
    m_text->setObjectName(QStringLiteral("blockText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTone(m_text, Tone::Amber);
    m_end->setObjectName(QStringLiteral("endBlock"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 6, 6);
    line->setSpacing(size::grid);
    line->addWidget(m_text, 1);
    line->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] {
        hide(); // one wish; the fresh sheet says what remains
        emit endWanted(m_block);
    });
    hide();
}

void BlockLine::setSheet(const CustomerSheet& sheet)
{
    const Block* soonest = nullptr;
    for (const Block& block : sheet.account->blocks) {
        if (!block.holds(sheet.state.asOf)) continue;
        if (soonest == nullptr || block.untilOn < soonest->untilOn) soonest = &block;
    }
    setVisible(soonest != nullptr);
    if (soonest == nullptr) return;
    m_block = soonest->id.value;
    const QString until =
        tr("%1 (%2)").arg(dateText(soonest->untilOn), relativeDayText(soonest->untilOn, sheet.state.asOf));
    const QString head =
        soonest->items.empty()
            ? tr("Left in peace until %1").arg(until)
            : tr("%n invoice(s) left in peace until %1", nullptr, static_cast<int>(soonest->items.size())).arg(until);
    const QString kind = toQ(wordsFor(currentLanguage(), soonest->kind));
    m_text->setText(tr("%1: %2, %3").arg(head, kind, toQ(soonest->reason)));
    setPlainToolTip(m_text, m_text->text());
    m_end->setText(tr("Take the block off"));
}

} // namespace encours::ui
