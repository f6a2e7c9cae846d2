// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_register.h"

#include "support/theme.h"
#include "widgets/choice_button.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace encours::ui {

CustomerRegister::CustomerRegister(AppContext& context, const QString& place, Icon icon,
                                   std::vector<RegisterColumn> columns, QWidget* parent)
    : RegisterTab(context, QStringLiteral("customer.") + place, icon, std::move(columns), parent), m_place(place)
{
    setObjectName(QStringLiteral("customer.") + place);
}

void CustomerRegister::setView(const CustomerViewPtr& view)
{
    const bool isOther = !view || !m_view || view->customer().id != m_view->customer().id;
    if (isOther) { // what is shown belongs to the view that goes
        dropRows();
        showRows(0);
    }
    m_view = view;
    if (isOther) {
        RegisterTab::bookOpened(); // an empty filter, nothing wanted
        customerChanged();
    }
    if (m_view) load();
}

void CustomerRegister::bookClosed()
{
    RegisterTab::bookClosed();
    customerChanged();
}

void CustomerRegister::load()
{
    if (!m_view) return;
    showRows(makeRows());
    showContent(isContentWanted());
}

void CustomerRegister::forget()
{
    m_view.reset();
    dropRows();
}

CustomerId CustomerRegister::customerAt(std::size_t) const
{
    return customer();
}

CustomerId CustomerRegister::customer() const
{
    return m_view ? m_view->customer().id : CustomerId{};
}

void CustomerRegister::addChoices(std::initializer_list<const char*> names)
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::half);
    for (const char* name : names) {
        auto* button = new ChoiceButton(bar);
        button->setObjectName(QLatin1String(name));
        const int place = static_cast<int>(m_choices.size());
        connect(button, &QPushButton::clicked, this, [this, place] { choose(place); });
        m_choices.push_back(button);
        line->addWidget(button);
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    line->addStretch(1);
    m_choices.front()->setChecked(true);
    setTop(bar);
}

void CustomerRegister::choose(int choice)
{
    m_choice = choice;
    m_choices[static_cast<std::size_t>(choice)]->setChecked(true);
    load();
}

void CustomerRegister::setChoiceTexts(const QStringList& texts)
{
    for (int i = 0; i < texts.size(); ++i) m_choices[static_cast<std::size_t>(i)]->setText(withoutMnemonics(texts[i]));
}

} // namespace encours::ui
