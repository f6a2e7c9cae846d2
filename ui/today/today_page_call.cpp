// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation on the page: the telephone, its clock, invoice by invoice, and the gate before the first call.
#include "today/today_page.h"

#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "tables/list_place.h"
#include "today/call_brief.h"
#include "today/cockpit.h"
#include "today/cockpit_side.h"
#include "today/contact_block.h"
#include "today/customer_header.h"
#include "today/dossier_panel.h"
#include "today/freshness_gate.h"
#include "today/invoice_table.h"
#include "today/outcome_panel.h"
#include "today/queue_panel.h"

#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace encours::ui {

void TodayPage::connectCall()
{
    CallBrief& brief = m_cockpit->brief();
    brief.setSession(&m_call);
    connect(&brief, &CallBrief::callWanted, this, [this](const QString& phone) { dial(phone, {}); });
    connect(&brief, &CallBrief::clockToggled, this, &TodayPage::callOrStop);
    connect(&brief, &CallBrief::inboundToggled, this, &TodayPage::toggleInbound);
    connect(&brief, &CallBrief::allocationWanted, this,
            [this] { this->context().show(QStringLiteral("payments"), ListPlace().of(m_shown).text()); });
    DossierPanel& dossier = m_cockpit->side().dossier();
    connect(&dossier, &DossierPanel::callWanted, this,
            [this](const QString& phone, qint64 person) { dial(phone, ContactPersonId{person}); });
    connect(&dossier, &DossierPanel::spokenToChosen, this, [this](qint64 person) { speakTo(ContactPersonId{person}); });
    connect(&m_cockpit->header().contact(), &ContactBlock::callWanted, this,
            [this](const QString& phone) { dial(phone, {}); });
    FreshnessGate& gate = m_cockpit->gate();
    connect(&gate, &FreshnessGate::importWanted, this, [this] { this->context().show(QStringLiteral("imports")); });
    connect(&gate, &FreshnessGate::accepted, this, &TodayPage::focusQueue);
}

void TodayPage::loadLedgerAge()
{
    if (!m_desk) return;
    m_desk->loadLedgerAge([self = QPointer(this)](const Result<LedgerAge>& age) {
        if (!self || !self->m_presenter || !age) return; // the window says it where the ledger stands
        self->m_cockpit->gate().setLedger(*age, self->m_presenter->today());
    });
}

void TodayPage::turnCall()
{
    const bool isOther = m_call.customer() != m_shown;
    m_call.turnTo(m_shown);
    if (!isOther) return;
    m_isByInvoice = false;
    m_cockpit->side().dossier().showSpokenTo({});
    m_cockpit->brief().showSession();
}

void TodayPage::dial(const QString& phone, ContactPersonId person)
{
    if (!m_presenter || !m_shown.isStored() || phone.isEmpty()) return;
    if (!m_cockpit->gate().lets()) return;
    speakTo(person);
    doors().openOutside(QStringLiteral("tel:") + QString(phone).remove(QLatin1Char(' ')));
    m_call.start();
    m_cockpit->brief().showSession();
}

void TodayPage::callOrStop()
{
    if (!m_presenter || m_right->currentWidget() != m_cockpit) return;
    if (m_call.isRunning()) {
        m_call.stop();
        m_cockpit->brief().showSession();
        return;
    }
    const SheetPtr sheet = m_presenter->sheet(m_shown);
    if (!sheet) return;
    const auto& persons = sheet->facts.persons;
    const auto hasNumber = [](const CallPerson& person) {
        return person.role != PersonRole::OwnCounterpart && !person.number().empty();
    };
    const auto first = std::find_if(persons.begin(), persons.end(), hasNumber);
    if (first == persons.end()) return m_cockpit->header().contact().edit(CustomerField::Phone);
    dial(toQ(first->number()), first->person);
}

void TodayPage::toggleInbound()
{
    if (!m_presenter || !m_shown.isStored() || m_right->currentWidget() != m_cockpit) return;
    const bool isInbound = m_call.direction() == Direction::Inbound;
    m_call.setDirection(isInbound ? Direction::Outbound : Direction::Inbound);
    if (!isInbound) m_call.start();
    m_cockpit->brief().showSession();
}

void TodayPage::speakTo(ContactPersonId person)
{
    m_call.setPerson(person);
    m_cockpit->side().dossier().showSpokenTo(person);
}

void TodayPage::goByInvoice()
{
    if (!m_presenter || !m_presenter->sheet(m_shown) || m_right->currentWidget() != m_cockpit) return;
    if (m_isByInvoice) return m_cockpit->invoices().startSaying();
    m_isByInvoice = true;
    m_cockpit->outcomes().leave();
    m_cockpit->invoices().startSaying();
    updateScope();
}

void TodayPage::leaveByInvoice()
{
    m_isByInvoice = false;
    m_cockpit->invoices().setChoosing(FirstTicks::NoBoxes);
    updateScope();
    focusQueue();
}

/// What the next outcome is about: the ticked invoices; without any, what was not spoken of yet.
void TodayPage::updateScope()
{
    const SheetPtr& sheet = m_cockpit->sheet();
    if (!sheet) return;
    const AccountDecision& decision = sheet->decision;
    OutcomePanel& outcomes = m_cockpit->outcomes();
    const std::vector<ItemId> ticked = m_isByInvoice ? m_cockpit->invoices().model().chosen() : std::vector<ItemId>{};
    const std::vector<ItemId> left = m_call.unsaid(decision);
    if (!ticked.empty()) {
        const QString hint = tr("A digit records the answer for %n ticked invoice(s), %1 · Esc: the whole account",
                                nullptr, static_cast<int>(ticked.size()))
                                 .arg(amountText(callableOf(decision, ticked)));
        return outcomes.setScope(ticked, callableOf(decision, ticked), hint);
    }
    if (m_call.isUnderway()) {
        const QString hint =
            tr("Still to be spoken of: %n invoice(s), %1 · Space ticks, a digit answers for all of them", nullptr,
               static_cast<int>(left.size()))
                .arg(amountText(callableOf(decision, left)));
        return outcomes.setScope(left, callableOf(decision, left), hint);
    }
    const QString hint = m_isByInvoice
                             ? tr("Space ticks an invoice, a digit records the answer for it · Esc: the whole "
                                  "account")
                             : QString{};
    outcomes.setScope({}, decision.callable, hint);
}

/// What was refused was said of these invoices: so is what is recorded instead.
void TodayPage::scopeTo(const std::vector<ItemId>& items)
{
    const SheetPtr& sheet = m_cockpit->sheet();
    if (items.empty() || !sheet) return;
    m_cockpit->outcomes().setScope(items, callableOf(sheet->decision, items), {});
}

/// Whether invoices wait for an answer of their own after these were spoken of.
bool TodayPage::isMoreToSay(const ContactRequest& contact) const
{
    const SheetPtr& sheet = m_cockpit->sheet();
    if (contact.items.empty() || !sheet || sheet->account->customer.id != contact.customer) return false;
    const std::vector<ItemId> left = m_call.unsaid(sheet->decision);
    return std::ranges::any_of(
        left, [&contact](ItemId item) { return std::ranges::find(contact.items, item) == contact.items.end(); });
}

void TodayPage::recordContact(Entry entry, const QString& name)
{
    m_call.describe(entry.contact);
    if (!isMoreToSay(entry.contact)) {
        m_call.turnTo({});
        m_isByInvoice = false;
        m_cockpit->brief().showSession();
        return m_presenter->record(entry.contact, m_queue->tab(), name);
    }
    m_call.say(entry.contact.items, entry.contact.outcome);
    m_presenter->record(entry.contact, m_queue->tab(), name, false);
    m_cockpit->invoices().model().setSaid(m_call);
    m_isByInvoice = true;
    m_cockpit->invoices().startSaying();
    updateScope();
}

/// What was taken back is to be spoken of again.
void TodayPage::takeBackSaid(const WorkedAction& action)
{
    if (action.kind != WorkedAction::Kind::Contact || action.customer != m_call.customer()) return;
    m_call.unsay(action.contact.items);
    m_cockpit->invoices().model().setSaid(m_call);
    updateScope();
}

/// What is being done for a customer who left the list meanwhile stays in front.
bool TodayPage::isHeld() const
{
    return m_cockpit->outcomes().isBegun() || (m_call.isUnderway() && m_call.customer() == m_shown);
}

/// The letters that mean something while nothing is typed: the same in French and English.
bool TodayPage::pressLetter(int key)
{
    switch (key) {
    case Qt::Key_A: callOrStop(); return true;
    case Qt::Key_R: toggleInbound(); return true;
    case Qt::Key_F: goByInvoice(); return true;
    case Qt::Key_O: m_cockpit->side().openNextObjection(); return true;
    case Qt::Key_S: m_cockpit->side().showNextLeaf(); return true;
    default: return false;
    }
}

} // namespace encours::ui
