// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/block_form.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "widgets/date_edit.h"
#include "words/dunning_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace encours::ui {
namespace {

constexpr int reasonLength = 500;

} // namespace

BlockForm::BlockForm(QWidget* parent)
    : EntryForm(parent), m_kind(new QComboBox), m_until(new DateEdit), m_reason(new QLineEdit)
{
    m_kindCaption = addField(m_kind, "blockKind", 176);
    m_untilCaption = addField(m_until, "blockUntil", 152);
    m_reasonCaption = addField(m_reason, "blockReason", 160, 1);
    m_reason->setMaxLength(reasonLength);
    retranslate();
}

void BlockForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_kind->setCurrentIndex(0);
    m_until->setToday(subject.today);
    m_until->setDate(std::nullopt); // how long is said, never guessed
    m_reason->clear();
}

void BlockForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

std::optional<EntryProblem> BlockForm::collect(Entry& entry)
{
    BlockRequest request;
    request.kind = static_cast<BlockKind>(qMax(0, m_kind->currentIndex()));
    request.reason = toStd(m_reason->text().trimmed());
    request.items = m_items;
    request.key = newKey();
    if (auto problem =
            readDay(*m_until, m_subject.today, request.until, FaultCode::BlockEndMissing, FaultCode::DateInThePast))
        return problem;
    if (request.reason.empty()) return EntryProblem{m_reason, sentenceOf(Fault{FaultCode::BlockReasonMissing, {}, {}})};
    entry.block = std::move(request);
    return std::nullopt;
}

void BlockForm::setChosen(std::vector<ItemId> items, Money amount)
{
    m_items = std::move(items);
    m_chosen = m_items.empty()
                   ? tr("The whole account, until that day included · Space in the list ticks single invoices")
                   : tr("Only %n invoice(s), %1", nullptr, static_cast<int>(m_items.size())).arg(amountText(amount));
    emit changed();
}

QString BlockForm::verb() const
{
    return tr("Leave in peace");
}

void BlockForm::retranslate()
{
    setCaption(m_kindCaption, tr("Why in a word"));
    setCaption(m_untilCaption, tr("Until (15, +30, 31/12)"));
    setCaption(m_reasonCaption, tr("Reason"));
    const QSignalBlocker quiet(m_kind);
    const int chosen = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (std::size_t i = 0; i < blockKindCount; ++i)
        m_kind->addItem(capitalised(toQ(wordsFor(currentLanguage(), static_cast<BlockKind>(i)))));
    m_kind->setCurrentIndex(chosen);
    m_until->retranslate();
}

} // namespace encours::ui
