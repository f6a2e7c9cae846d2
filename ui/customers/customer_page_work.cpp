// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer page asks of the desk, and what it shows of the answers.
#include "customers/customer_page.h"

#include "customers/customer_command.h"
#include "customers/customer_invoices_tab.h"
#include "desk/edit_book.h"
#include "desk/write_letters.h"
#include "risk/risk_tab.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "today/block_line.h"
#include "today/customer_header.h"
#include "widgets/ageing_bar.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

namespace encours::ui {
namespace {

enum Sheet { Blank, Empty, Content };

/// The customer that owes most, for whoever asks for a tab before any customer was opened.
std::optional<CustomerId> largestDebtor(const Desk& desk, Date day)
{
    const auto portfolio = desk.portfolio();
    std::optional<CustomerId> largest;
    Money most;
    portfolio->forEach([&](const Account& account) {
        if (account.mergedInto) return;
        const Money balance = stateOf(account, day, portfolio->currency()).balance;
        if (largest && balance <= most) return;
        largest = account.customer.id;
        most = balance;
    });
    return largest;
}

} // namespace

void CustomerPage::bookOpened()
{
    m_customer = {};
    m_stack->setCurrentIndex(Empty);
    for (RiskTab* tab : m_tabs) tab->bookOpened();
    chooseTab(0);
}

void CustomerPage::bookClosed()
{
    ++m_turn;
    m_isStale = false;
    m_isFocusWanted = false;
    m_customer = {};
    m_view.reset();
    for (CustomerPart* part : m_parts) part->setView(nullptr);
    for (RiskTab* tab : m_tabs) tab->bookClosed();
    m_stack->setCurrentIndex(Blank);
}

void CustomerPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void CustomerPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    if (m_customer.isStored()) load();
    else openAnybody();
}

void CustomerPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = m_isStale || m_day != context().today() || !m_view;
    refreshStale();
}

void CustomerPage::openAnybody()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return largestDebtor(*desk, day); },
        [this, turn = ++m_turn](const std::optional<CustomerId>& largest) {
            if (turn != m_turn || context().desk() == nullptr) return;
            if (largest) openCustomer(*largest);
            else m_stack->setCurrentIndex(Empty);
            if (!largest && m_isFocusWanted) takeFocus();
        });
}

void CustomerPage::openCustomer(CustomerId customer)
{
    if (customer == m_customer && m_view) return;
    m_customer = customer;
    if (m_view && m_view->customer().id != customer) {
        m_view.reset();
        for (CustomerPart* part : m_parts) part->setView(nullptr);
        m_stack->setCurrentIndex(Blank);
    }
    load();
}

void CustomerPage::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr || !m_customer.isStored()) return;
    m_day = context().today();
    context().runner().read(
        this, [desk, customer = m_customer, day = m_day] { return readCustomer(*desk, customer, day); },
        [this, turn = ++m_turn](const Result<CustomerViewPtr>& view) {
            if (turn == m_turn && context().desk() != nullptr) takeView(view);
        });
}

void CustomerPage::takeView(const Result<CustomerViewPtr>& view)
{
    if (!view) {
        showUnknown(context().sentence(view.fault()));
        return;
    }
    if ((*view)->file.mergedInto) { // a duplicate: the customer that stays is shown instead
        openCustomer(*(*view)->file.mergedInto);
        return;
    }
    m_view = *view;
    m_header->setSheet(m_view->sheet);
    m_blocks->setSheet(m_view->sheet);
    m_ageing->setAgeing(m_view->sheet.state.ageing);
    showFigures();
    for (CustomerPart* part : m_parts) part->setView(m_view);
    m_stack->setCurrentIndex(Content);
    updateTexts();
    if (m_isFocusWanted && isVisible()) takeFocus();
}

void CustomerPage::showUnknown(const QString& why)
{
    m_view.reset();
    m_customer = {};
    for (CustomerPart* part : m_parts) part->setView(nullptr);
    m_empty->setTexts(tr("This customer is not there"), why, tr("List of customers"));
    m_stack->setCurrentIndex(Empty);
    if (m_isFocusWanted && isVisible()) takeFocus();
}

void CustomerPage::showPlace(const QString& place)
{
    const QStringList parts = place.split('/');
    bool isNumber = false;
    const qint64 customer = parts.first().toLongLong(&isNumber);
    if (isNumber) openCustomer(CustomerId{customer});
    else if (!m_customer.isStored()) openAnybody();
    const QString tab = isNumber ? parts.value(1) : parts.first();
    if (!tab.isEmpty()) chooseTab(tab);
}

QString CustomerPage::currentPlace() const
{
    return m_customer.isStored() ? QStringLiteral("%1/%2").arg(m_customer.value).arg(current().key()) : QString();
}

void CustomerPage::showFigures()
{
    const std::array<QString, figureTotal> captions{tr("To claim"), tr("Overdue"), tr("Outstanding"), tr("To allocate"),
                                                    tr("Pays on average")};
    for (std::size_t i = 0; i < figureTotal; ++i) m_figures[i]->setCaption(captions[i]);
    if (!m_view) return;
    const CustomerSheet& sheet = m_view->sheet;
    m_figures[Callable]->setFigure(amountText(sheet.decision.callable));
    m_figures[Overdue]->setFigure(amountText(sheet.state.ageing.overdue()));
    m_figures[Balance]->setFigure(amountText(sheet.state.balance));
    m_figures[Balance]->setRemark({});
    if (sheet.creditLimit) {
        const bool isExceeded = sheet.state.balance > *sheet.creditLimit;
        m_figures[Balance]->setCaption(tr("Outstanding / limit"));
        m_figures[Balance]->setFigure(
            QStringLiteral("%1 / %2").arg(bareAmountText(sheet.state.balance), amountText(*sheet.creditLimit)));
        m_figures[Balance]->setRemark(isExceeded ? tr("▲ exceeded") : QString(), Tone::Red);
    }
    m_figures[Unallocated]->setFigure(amountText(sheet.decision.unallocated.absolute()));
    if (!sheet.averageDaysLate) m_figures[Lateness]->setFigure(QStringLiteral("–"));
    else if (*sheet.averageDaysLate > 0) m_figures[Lateness]->setFigure(tr("+%1 d").arg(*sheet.averageDaysLate));
    else m_figures[Lateness]->setFigure(tr("on time"));
}

void CustomerPage::callNow()
{
    if (m_customer.isStored()) context().show("today", QString::number(m_customer.value));
}

void CustomerPage::writeLetter()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_view) return;
    const QString folder = doors().chooseFolder(this, tr("Folder for the letter"));
    if (folder.isEmpty()) return;
    LettersRequest request;
    request.customer = m_customer;
    request.folder = std::filesystem::path(folder.toStdU16String());
    request.language = currentLanguage();
    request.key = newKey();
    context().runner().run(
        this,
        [desk, request, printer = &context().printer()] { return WriteLetters(*desk, *printer).execute(request); },
        [this](const Result<LettersWritten>& written) {
            if (!written) {
                context().toast(written.fault());
                return;
            }
            if (written->files.empty()) return;
            const QString file = QString::fromStdU16String(written->files.front().u16string());
            context().notifyChanged();
            context().toast(tr("Letter written as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                            [file] { doors().openOutside(file); });
        });
}

void CustomerPage::block()
{
    if (!m_view) return;
    chooseTab(m_invoices->key());
    m_invoices->begin();
}

void CustomerPage::endBlock(qint64 block)
{
    if (!m_view) return;
    const EndBlockRequest request{m_customer, BlockId{block}, newKey(), false};
    CustomerCommand command;
    command.work = [request](Desk& desk) { return EndBlock(desk).execute(request); };
    command.said = tr("Block taken off");
    command.refused = [this](const Fault& fault) {
        context().toast(fault);
        if (m_view) m_blocks->setSheet(m_view->sheet);
    };
    carryOut(context(), this, std::move(command));
}

void CustomerPage::editField(int field, const QString& value)
{
    if (!m_view) return;
    const std::vector<std::pair<CustomerField, std::string>> fields{{static_cast<CustomerField>(field), toStd(value)}};
    CustomerCommand command;
    command.work = [customer = m_customer, fields, key = newKey()](Desk& desk) {
        return EditCustomer(desk).execute(customer, fields, key);
    };
    command.said = tr("%1: saved").arg(toQ(m_view->customer().displayName()));
    command.refused = [this](const Fault& fault) {
        context().toast(fault);
        if (m_view) m_header->setSheet(m_view->sheet);
    };
    carryOut(context(), this, std::move(command));
}

} // namespace encours::ui
