// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/customer_header.h"

#include "support/format.h"
#include "today/contact_block.h"
#include "today/item_words.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {

namespace {

constexpr std::size_t pillsShown = 3;
constexpr int nameWidthMin = 180;
constexpr int lineWidthWanted = 280;

} // namespace

CustomerHeader::CustomerHeader(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid + size::half);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    m_name = plainLabel({}, TextRole::Title);
    m_name->setObjectName(QStringLiteral("customerName"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_line = plainLabel({}, TextRole::Caption);
    m_line->setObjectName(QStringLiteral("customerLine"));
    names->addWidget(m_name);
    names->addWidget(m_line);
    row->addLayout(names);
    for (std::size_t i = 0; i < pillsShown; ++i) {
        m_pills.push_back(new Pill(this));
        m_pills.back()->hide();
        row->addWidget(m_pills.back());
    }
    row->addStretch(1);
    m_contact = new ContactBlock(this);
    row->addWidget(m_contact);
}

void CustomerHeader::setName(const QString& name)
{
    m_fullName = name;
    m_fullLine.clear();
    m_statuses = 0;
    showName();
}

void CustomerHeader::setSheet(const CustomerSheet& sheet)
{
    const Customer& customer = sheet.account->customer;
    m_fullName = toQ(customer.displayName());
    m_fullLine = customerLine(customer);
    const std::vector<Status> statuses = customerStatuses(sheet);
    m_statuses = std::min(m_pills.size(), statuses.size());
    for (std::size_t i = 0; i < m_statuses; ++i) m_pills[i]->setStatus(statuses[i]);
    m_contact->setCustomer(customer);
    showName();
}

void CustomerHeader::showName()
{
    const int contactWidth = m_contact->sizeHint().width();
    m_contact->setMinimumWidth(contactWidth);
    const int free = width() - contactWidth - 4 * size::grid;
    const int lineWidth = m_line->fontMetrics().horizontalAdvance(m_fullLine) + size::half;
    const int names = std::clamp(lineWidth, nameWidthMin, lineWidthWanted);
    int taken = 0;
    // What does not fit beside the name is left to the table and the timeline.
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        const int wanted = m_pills[i]->sizeHint().width() + 2 * size::grid;
        const bool fits = i < m_statuses && names + taken + wanted <= free;
        m_pills[i]->setVisible(fits);
        if (fits) taken += wanted;
    }
    setElidedText(m_name, m_fullName, std::max(nameWidthMin, free - taken));
    setElidedText(m_line, m_fullLine, std::max(nameWidthMin, free - taken));
}

void CustomerHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showName();
}

void CustomerHeader::retranslate()
{
    m_contact->retranslate();
}

} // namespace encours::ui
