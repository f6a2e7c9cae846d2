// SPDX-License-Identifier: GPL-3.0-or-later
// What the persons tab does with somebody: calls, writes, hands out and erases what is known of them; and its words.
#include "customers/customer_persons_tab.h"

#include "customers/customer_command.h"
#include "customers/customer_words.h"
#include "customers/personal_data_card.h"
#include "desk/customer_file/personal_data.h"
#include "risk/side_panel.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace encours::ui {

void CustomerPersonsTab::call()
{
    const Row* row = shownRow();
    if (row == nullptr) return;
    const std::string& number = row->person.phone.empty() ? row->person.mobile : row->person.phone;
    if (!number.empty()) doors().openOutside(QStringLiteral("tel:") + toQ(number).remove(QLatin1Char(' ')));
}

void CustomerPersonsTab::write()
{
    const Row* row = shownRow();
    if (row != nullptr && !row->person.email.empty())
        doors().openOutside(QStringLiteral("mailto:") + toQ(row->person.email));
}

void CustomerPersonsTab::exportData()
{
    const Row* row = shownRow();
    if (row != nullptr && row->person.id.isStored()) handOutPersonalData(this, context(), customer(), row->person.id);
}

void CustomerPersonsTab::eraseData()
{
    const Row* row = shownRow();
    if (row == nullptr || !row->person.id.isStored()) return;
    const QString name = row->person.name.empty() ? tr("this contact") : toQ(row->person.name);
    const bool isWanted = doors().confirm(
        this, {tr("Erase personal data"),
               tr("Everything known of %1 is erased for good, in every version that was ever stored. This cannot be "
                  "undone. Copies of the book made before still hold it until they expire.")
                   .arg(name),
               tr("Erase")});
    if (!isWanted) return;
    const ErasureRequest request{customer(), ErasureScope::Person, row->person.id, newKey(), false};
    CustomerCommand command;
    command.work = [request](Desk& desk) { return ErasePersonalData(desk).execute(request); };
    command.said = tr("Personal data erased");
    command.done = [this] { m_shown.reset(); };
    command.refused = [this](const Fault& fault) { m_panel->refuse(context().sentence(fault)); };
    command.canUndo = false;
    ui::carryOut(context(), this, std::move(command));
}

void CustomerPersonsTab::retranslate()
{
    m_new->setText(tr("New contact"));
    m_panel->setAccessibleName(tr("Selected contact"));
    const std::array names{tr("Name"), tr("Telephone"), tr("Mobile"), tr("E-mail"), tr("Best hours")};
    for (std::size_t i = 0; i < names.size(); ++i) nameField(m_captions[i], names[i]);
    nameField(m_roleCaption, tr("Role"));
    nameField(m_noteCaption, tr("Note"));
    m_notice->setText(tr("The person may ask to read this note: write only what you would say to them."));
    m_edits[HoursText]->setPlaceholderText(tr("e.g. 9 am – 11 am, not on Fridays"));
    m_call->setText(tr("Call"));
    m_write->setText(tr("Write"));
    m_export->setText(tr("Hand out their data…"));
    m_erase->setText(tr("Erase their data…"));
    const QSignalBlocker quiet(m_role);
    const int chosen = qMax(0, m_role->currentIndex());
    m_role->clear();
    for (std::size_t i = 0; i < personRoleCount; ++i)
        m_role->addItem(capitalised(roleWord(static_cast<PersonRole>(i))));
    m_role->setCurrentIndex(chosen);
    if (m_shown) showHead();
    RegisterTab::retranslate();
}

} // namespace encours::ui
