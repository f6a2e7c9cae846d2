// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/member_form.h"

#include "campaigns/quote_words.h"
#include "desk/edit_book.h"
#include "desk/instruments.h"
#include "risk/side_panel.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int closuresLength = 300;
constexpr InstrumentKind bills[] = {InstrumentKind::AcceptedBill, InstrumentKind::PromissoryNote};

} // namespace

MemberForm::MemberForm(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_action(new QComboBox(this)),
      m_closures(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_dueOn(new DateEdit(this)),
      m_amount(new AmountEdit(this)),
      m_rate(new QLineEdit(this)),
      m_payBy(new DateEdit(this)),
      m_quote(wrappedLabel({}, TextRole::Body, this))
{
    m_closures->setMaxLength(closuresLength);
    m_quote->setObjectName("discountQuote");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, size::grid, 0, 0);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_actionCaption = addField(*grid, m_action, "memberAction", 0, 0, 2);
    const auto add = [&](QWidget* field, const char* name, int row, int column, int span, Action action) {
        m_fields.push_back({field, addField(*grid, field, name, row, column, span), action});
    };
    add(m_closures, "memberClosures", 1, 0, 2, Closing);
    add(m_kind, "billKind", 2, 0, 2, Bill);
    add(m_dueOn, "billDue", 3, 0, 1, Bill);
    add(m_amount, "billAmount", 3, 1, 1, Bill);
    add(m_rate, "discountRate", 4, 0, 1, Discount);
    add(m_payBy, "discountPayBy", 4, 1, 1, Discount);
    grid->addWidget(m_quote, 10, 0, 1, 2);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        askForQuote();
        emit actionChanged();
    });
    connect(m_rate, &QLineEdit::textChanged, this, &MemberForm::askForQuote);
    connect(m_payBy, &QLineEdit::textChanged, this, &MemberForm::askForQuote);
    retranslate();
}

MemberForm::Action MemberForm::action() const
{
    return static_cast<Action>(qMax(0, m_action->currentIndex()));
}

void MemberForm::setMember(const std::optional<CampaignMember>& member, const Campaign& campaign)
{
    const bool isSame =
        member && m_member && member->customer == m_member->customer && campaign.code == m_campaign.code;
    m_member = member;
    m_campaign = campaign;
    setEnabled(member.has_value());
    if (!isSame) propose();
}

void MemberForm::propose()
{
    for (DateEdit* day : {m_dueOn, m_payBy}) day->setToday(m_context.today());
    m_closures->clear();
    m_amount->setAmount(std::nullopt);
    if (!m_member) return;
    const Desk* desk = m_context.desk();
    const auto portfolio = desk != nullptr ? desk->portfolio() : nullptr;
    if (const Account* account = portfolio ? portfolio->find(m_member->customer) : nullptr)
        m_closures->setText(toQ(account->customer.closures().text()));
    m_amount->setCurrency(m_member->open.currency());
    m_dueOn->setDate(m_member->items.front().dueOn);
    m_rate->setText(m_campaign.discount ? toQ(m_campaign.discount->text(currentLanguage())) : QString());
    m_payBy->setDate(m_campaign.discountPayBy.value_or(std::max(m_campaign.closesOn, m_context.today())));
    const auto asks = [this](CampaignAsk ask) {
        return std::find(m_member->asks.begin(), m_member->asks.end(), ask) != m_member->asks.end();
    };
    m_action->setCurrentIndex(asks(CampaignAsk::Closures)   ? Closing
                              : asks(CampaignAsk::Bill)     ? Bill
                              : asks(CampaignAsk::Discount) ? Discount
                                                            : Closing);
    askForQuote();
}

void MemberForm::showFields()
{
    for (const Field& each : m_fields) {
        each.field->setVisible(each.action == action());
        each.caption->setVisible(each.action == action());
    }
    m_quote->setVisible(action() == Discount);
}

void MemberForm::focusFirst()
{
    for (const Field& each : m_fields) {
        if (each.action != action()) continue;
        each.field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

std::vector<ItemId> MemberForm::openItems() const
{
    std::vector<ItemId> items;
    for (const CampaignItem& item : m_member->items) {
        if (item.open.isPositive()) items.push_back(item.item);
    }
    return items;
}

std::optional<DiscountRequest> MemberForm::discountRequest() const
{
    const auto rate = Rate::parse(toStd(m_rate->text().trimmed()));
    const auto payBy = m_payBy->typed();
    if (!m_member || !rate || !payBy || !*payBy) return std::nullopt;
    DiscountRequest request;
    request.customer = m_member->customer;
    request.items = openItems();
    request.rate = *rate;
    request.payBy = **payBy;
    request.campaign = m_campaign.code;
    return request;
}

void MemberForm::askForQuote()
{
    const int question = ++m_asked;
    const Desk* desk = m_context.desk();
    const auto request = action() == Discount && desk != nullptr ? discountRequest() : std::nullopt;
    if (!request) {
        m_quote->setText(action() == Discount ? tr("Enter a rate and a last day to see what it is worth.") : QString());
        setTone(m_quote, Tone::Neutral);
        return;
    }
    m_context.runner().read(
        this, [desk, request = *request] { return QuoteDiscount(*desk).execute(request); },
        [this, question](const Result<DiscountQuote>& quote) {
            if (question == m_asked && m_context.desk() != nullptr) showQuote(quote);
        });
}

void MemberForm::showQuote(const Result<DiscountQuote>& quote)
{
    if (!quote) {
        m_quote->setText(m_context.sentence(quote.fault()));
        setTone(m_quote, Tone::Red);
        return;
    }
    m_quote->setText(quoteText(*quote));
    setTone(m_quote, quote->ourGain.isNegative() ? Tone::Amber : Tone::Green);
}

MemberForm::Command MemberForm::collect(SidePanel& panel)
{
    panel.forgive();
    for (QLineEdit* field : {m_closures, m_rate}) setLook(field, "wrong", false);
    if (!m_member) return {};
    switch (action()) {
    case Closing: return closingCommand(panel);
    case Bill: return billCommand(panel);
    default: return discountCommand(panel);
    }
}

MemberForm::Command MemberForm::closingCommand(SidePanel& panel) const
{
    const auto closures = Closures::parse(toStd(m_closures->text().trimmed()));
    if (!closures) {
        panel.refuse(m_context.sentence(closures.fault()), m_closures);
        return {};
    }
    return [customer = m_member->customer, text = closures->text(), key = newKey()](Desk& desk) {
        return EditCustomer(desk).execute(customer, {{CustomerField::Closures, text}}, key);
    };
}

MemberForm::Command MemberForm::billCommand(SidePanel& panel) const
{
    const auto due = m_dueOn->commit();
    const auto amount = m_amount->commit();
    if (!due || !*due) {
        panel.refuse(due ? tr("Enter the due day of the bill.") : m_context.sentence(due.fault()), m_dueOn);
        return {};
    }
    if (!amount) {
        panel.refuse(m_context.sentence(amount.fault()), m_amount);
        return {};
    }
    NewInstrument bill;
    bill.customer = m_member->customer;
    bill.kind = bills[qMax(0, m_kind->currentIndex())];
    bill.dueOn = **due;
    bill.amount = *amount;
    bill.items = openItems();
    bill.step = InstrumentStep::Requested;
    bill.on = m_context.today();
    bill.key = newKey();
    return [bill](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(RegisterInstrument(desk).execute(bill));
        return Done{};
    };
}

MemberForm::Command MemberForm::discountCommand(SidePanel& panel) const
{
    const auto rate = Rate::parse(toStd(m_rate->text().trimmed()));
    if (!rate) {
        panel.refuse(m_context.sentence(rate.fault()), m_rate);
        return {};
    }
    const auto payBy = m_payBy->commit();
    if (!payBy || !*payBy) {
        panel.refuse(payBy ? tr("Enter the last day of the discount.") : m_context.sentence(payBy.fault()), m_payBy);
        return {};
    }
    auto request = discountRequest();
    if (!request) return {};
    request->key = newKey();
    return [request = *request](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(OfferDiscount(desk).execute(request));
        return Done{};
    };
}

QString MemberForm::verb() const
{
    switch (action()) {
    case Closing: return tr("Save the closing dates");
    case Bill: return tr("Record the request");
    default: return tr("Record the offer");
    }
}

void MemberForm::fillChoices()
{
    const QSignalBlocker quietAction(m_action);
    const int action = qMax(0, m_action->currentIndex());
    m_action->clear();
    m_action->addItems({tr("Closing dates"), tr("Bill asked for"), tr("Discount for paying early")});
    m_action->setCurrentIndex(action);
    const QSignalBlocker quietKind(m_kind);
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (const InstrumentKind bill : bills) m_kind->addItem(capitalised(toQ(wordsFor(currentLanguage(), bill))));
    m_kind->setCurrentIndex(kind);
}

void MemberForm::retranslate()
{
    fillChoices();
    nameField(m_actionCaption, tr("What was said"));
    nameField(m_fields[0].caption, tr("Closed (03/08/2026-21/08/2026; …)"));
    nameField(m_fields[1].caption, tr("Kind of bill"));
    nameField(m_fields[2].caption, tr("Due on"));
    nameField(m_fields[3].caption, tr("Amount"));
    nameField(m_fields[4].caption, tr("Discount"));
    nameField(m_fields[5].caption, tr("If paid by"));
    m_amount->setPlaceholderText(tr("all that is open"));
    m_rate->setPlaceholderText(QStringLiteral("1,5 %"));
    m_amount->retranslate();
    m_dueOn->retranslate();
    m_payBy->retranslate();
    showFields();
    askForQuote();
}

} // namespace encours::ui
