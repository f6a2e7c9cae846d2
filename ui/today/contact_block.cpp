// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/contact_block.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace encours::ui {

namespace {

constexpr std::array editOrder{CustomerField::ContactName, CustomerField::ContactRole, CustomerField::Phone,
                               CustomerField::BestHours};

} // namespace

ContactBlock::ContactBlock(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("contactBlock"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_shown = new QWidget(this));
    box->addWidget(m_editing = new QWidget(this));
    buildShown();
    buildEditing();
    m_editing->hide();
}

void ContactBlock::buildShown()
{
    auto* lines = new QVBoxLayout(m_shown);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* top = new QHBoxLayout;
    auto* bottom = new QHBoxLayout;
    for (auto* line : {top, bottom}) {
        line->setSpacing(0);
        line->addStretch(1);
        lines->addLayout(line);
    }
    top->addWidget(m_name = link("contactName", CustomerField::ContactName));
    top->addWidget(m_role = link("contactRole", CustomerField::ContactRole));
    setLook(m_name, "look", "text");
    setLook(m_role, "look", "text");
    setLook(m_name, "strong", true);
    m_phone = new QPushButton(m_shown);
    m_phone->setObjectName(QStringLiteral("phone"));
    m_phone->setFocusPolicy(Qt::TabFocus);
    setLook(m_phone, "look", "link");
    connect(m_phone, &QPushButton::clicked, this, [this] {
        const QString phone = valueOf(CustomerField::Phone);
        if (phone.isEmpty()) edit(CustomerField::Phone);
        else emit callWanted(phone);
    });
    bottom->addWidget(m_phone);
    bottom->addWidget(m_hours = link("bestHours", CustomerField::BestHours));
    bottom->addWidget(m_changePhone = link("changePhone", CustomerField::Phone));
    setLook(m_hours, "look", "text");
    setLook(m_changePhone, "look", "text");
}

void ContactBlock::buildEditing()
{
    auto* entry = new QHBoxLayout(m_editing);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(size::grid);
    m_caption = plainLabel({}, TextRole::Caption);
    m_edit = new QLineEdit(m_editing);
    m_edit->setObjectName(QStringLiteral("contactField"));
    m_edit->setMinimumWidth(220);
    m_edit->setMaxLength(120);
    m_edit->installEventFilter(this);
    m_caption->setBuddy(m_edit);
    entry->addStretch(1);
    entry->addWidget(m_caption);
    entry->addWidget(m_edit);
}

QPushButton* ContactBlock::link(const char* name, CustomerField field)
{
    auto* button = new QPushButton(m_shown);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, "look", "link");
    connect(button, &QPushButton::clicked, this, [this, field] { edit(field); });
    return button;
}

QString ContactBlock::valueOf(CustomerField field) const
{
    return toQ(m_customer.field(field));
}

void ContactBlock::setCustomer(const Customer& customer)
{
    const bool isOther = customer.id != m_customer.id;
    m_customer = customer;
    if (isOther && isEditing()) endEdit();
    showValues();
}

void ContactBlock::setLink(QPushButton* button, CustomerField field, const QString& whenMissing)
{
    const QString value = valueOf(field);
    button->setText(withoutMnemonics(value.isEmpty() ? whenMissing : value));
    button->setVisible(!button->text().isEmpty());
    button->setAccessibleName(value.isEmpty() ? whenMissing : value);
}

void ContactBlock::showValues()
{
    const bool hasName = !valueOf(CustomerField::ContactName).isEmpty();
    const bool hasPhone = !valueOf(CustomerField::Phone).isEmpty();
    setLink(m_name, CustomerField::ContactName, tr("Add a contact"));
    setLink(m_role, CustomerField::ContactRole, hasName ? tr("Add a role") : QString{});
    setLink(m_phone, CustomerField::Phone, tr("Add a telephone"));
    setLink(m_hours, CustomerField::BestHours, hasPhone ? tr("Add best hours") : QString{});
    m_changePhone->setText(tr("Change"));
    m_changePhone->setAccessibleName(tr("Change the telephone"));
    m_changePhone->setVisible(hasPhone);
}

void ContactBlock::edit(CustomerField field)
{
    m_field = field;
    m_caption->setText(toQ(wordsFor(currentLanguage(), field)));
    m_edit->setText(valueOf(field));
    m_edit->setAccessibleName(m_caption->text());
    m_shown->hide();
    m_editing->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void ContactBlock::keep()
{
    const QString value = m_edit->text().simplified();
    if (!m_field || value == valueOf(*m_field)) return;
    m_customer.setField(*m_field, toStd(value));
    emit edited(static_cast<int>(*m_field), value);
}

void ContactBlock::endEdit()
{
    m_field.reset();
    m_editing->hide();
    m_shown->show();
    showValues();
}

bool ContactBlock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || !m_field) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason) return false;
        keep();
        endEdit();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Tab: {
        keep();
        const auto next = std::find(editOrder.begin(), editOrder.end(), *m_field) + 1;
        if (next != editOrder.end()) {
            edit(*next);
            return true;
        }
        endEdit();
        emit left();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        endEdit();
        emit left();
        return true;
    case Qt::Key_Escape:
        endEdit();
        emit left();
        return true;
    default: return false;
    }
}

void ContactBlock::retranslate()
{
    showValues();
    if (m_field) m_caption->setText(toQ(wordsFor(currentLanguage(), *m_field)));
}

} // namespace encours::ui
