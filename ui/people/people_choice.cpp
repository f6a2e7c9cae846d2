// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_choice.h"

#include "desk/people/edit_people.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/calm_wheel.h"
#include "widgets/plain_text.h"

namespace encours::ui {
namespace {

constexpr int shortestWidth = 12; ///< characters

QString codeOf(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

PeopleChoice::PeopleChoice(AppContext& context, QWidget* parent) : QComboBox(parent), m_context(context)
{
    setObjectName(QStringLiteral("peopleChoice"));
    setFocusPolicy(Qt::TabFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestWidth);
    connect(this, &QComboBox::activated, this, &PeopleChoice::choose);
    connect(&context, &AppContext::bookOpened, this, &PeopleChoice::loadNames);
    connect(&context, &AppContext::changed, this, &PeopleChoice::loadNames);
    connect(&context, &AppContext::bookClosing, this, [this] {
        m_isLoaded = false;
        m_names.clear();
    });
    connect(&context, &AppContext::scopeChanged, this, &PeopleChoice::fill);
    connect(&context, &AppContext::actorChanged, this, &PeopleChoice::fill);
    retranslate();
}

void PeopleChoice::loadNames()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().read(
        this, [desk] { return ShowPeople(*desk).names(); },
        [this](const std::vector<std::string>& names) {
            if (m_context.desk() == nullptr) return;
            m_names.clear();
            for (const std::string& name : names) m_names << toQ(name);
            m_isLoaded = true;
            fill();
        });
}

void PeopleChoice::fill()
{
    clear();
    addItem(tr("All customers"), QString());
    addItem(tr("My customers"), codeOf(scopeOfMine));
    for (const QString& name : m_names) addItem(name, name);
    addItem(tr("Without a controller"), codeOf(scopeOfNobody));
    int place = findData(m_context.scope());
    // Somebody of another book: everybody is shown rather than nobody.
    if (place < 0 && m_isLoaded) m_context.setScope({});
    if (place < 0 && !m_isLoaded) {
        addItem(m_context.scope(), m_context.scope());
        place = count() - 1;
    }
    setCurrentIndex(qMax(0, place));
    const bool isMine = m_context.scope() == codeOf(scopeOfMine);
    setPlainToolTip(this, isMine ? tr("Customers of %1, and of those who handed over to you").arg(m_context.actor())
                                 : tr("Whose customers are shown: in the call queue and in the lists"));
}

void PeopleChoice::choose()
{
    m_context.setScope(currentData().toString());
}

void PeopleChoice::retranslate()
{
    setAccessibleName(tr("Whose customers"));
    fill();
}

} // namespace encours::ui
