// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/block_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/dunning_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int reasonLength = 500;

QString sentence(const Fault& fault)
{
    return toQ(wordsFor(currentLanguage(), fault));
}

} // namespace

BlockPanel::BlockPanel(QWidget* parent)
    : SidePanel(parent),
      m_kind(new QComboBox(this)),
      m_until(new DateEdit(this)),
      m_reason(new QLineEdit(this)),
      m_whole(new QCheckBox(this)),
      m_meaning(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("blockPanel");
    m_reason->setMaxLength(reasonLength);
    m_whole->setObjectName("blockWhole");
    QGridLayout& grid = addGrid();
    m_kindCaption = addField(grid, m_kind, "customerBlockKind", 0, 0);
    m_untilCaption = addField(grid, m_until, "customerBlockUntil", 0, 1);
    m_reasonCaption = addField(grid, m_reason, "customerBlockReason", 1, 0, 2);
    body().addWidget(m_whole);
    body().addWidget(m_meaning);
    m_leave = addVerb("leaveBlock");
    m_enter = addVerb("enterBlock", true);
    connect(m_leave, &QPushButton::clicked, this, &BlockPanel::left);
    connect(m_enter, &QPushButton::clicked, this, &BlockPanel::enter);
    connect(m_whole, &QCheckBox::toggled, this, &BlockPanel::showScope);
}

void BlockPanel::prepare(CustomerId customer, const QString& name, Date today, std::vector<ItemId> items)
{
    m_customer = customer;
    m_today = today;
    m_items = std::move(items);
    setHead(tr("Leave in peace"), name);
    forgive();
    m_kind->setCurrentIndex(0);
    m_until->setToday(today);
    m_until->setDate(std::nullopt); // how long is said, never guessed
    m_reason->clear();
    for (QWidget* field : std::initializer_list<QWidget*>{m_until, m_reason}) setLook(field, "wrong", false);
    m_whole->setChecked(m_items.size() != 1);
    m_whole->setVisible(!m_items.empty());
    showScope();
}

void BlockPanel::showScope()
{
    const bool isWhole = m_items.empty() || m_whole->isChecked();
    m_meaning->setText(isWhole ? tr("Nobody calls or writes to this customer until that day included; its legal "
                                    "deadlines run on.")
                               : tr("Only %n selected invoice(s) are left in peace; the others are chased as usual.",
                                    nullptr, static_cast<int>(m_items.size())));
}

void BlockPanel::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void BlockPanel::enter()
{
    forgive();
    const auto until = m_until->commit();
    if (!until) {
        refuse(sentence(until.fault()), m_until);
        return;
    }
    BlockRequest request;
    request.customer = m_customer;
    request.kind = static_cast<BlockKind>(qMax(0, m_kind->currentIndex()));
    request.until = *until;
    request.reason = toStd(m_reason->text().trimmed());
    if (!request.until) {
        refuse(sentence({FaultCode::BlockEndMissing, {}, {}}), m_until);
        return;
    }
    if (request.reason.empty()) {
        refuse(sentence({FaultCode::BlockReasonMissing, {}, {}}), m_reason);
        return;
    }
    if (!m_whole->isChecked()) request.items = m_items;
    request.key = newKey();
    emit entered(request);
}

void BlockPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit left();
    else SidePanel::keyPressEvent(event);
}

void BlockPanel::retranslate()
{
    setAccessibleName(tr("Leave in peace"));
    nameField(m_kindCaption, tr("Why in a word"));
    nameField(m_untilCaption, tr("Until (15, +30, 31/12)"));
    nameField(m_reasonCaption, tr("Reason"));
    m_whole->setText(tr("The whole account"));
    m_leave->setText(tr("Cancel"));
    m_enter->setText(tr("Leave in peace"));
    const QSignalBlocker quiet(m_kind);
    const int chosen = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (std::size_t i = 0; i < blockKindCount; ++i)
        m_kind->addItem(capitalised(toQ(wordsFor(currentLanguage(), static_cast<BlockKind>(i)))));
    m_kind->setCurrentIndex(chosen);
    m_until->retranslate();
    showScope();
}

} // namespace encours::ui
