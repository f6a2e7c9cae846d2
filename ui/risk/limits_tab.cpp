// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/limits_tab.h"

#include "base/fold.h"
#include "desk/account_events.h"
#include "desk/edit_book.h"
#include "money/amount_text.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 344;

/// How far the exposure is above the lower of the two limits.
Money beyond(const CreditCover& cover)
{
    return larger(cover.beyondOwnLimit(), cover.beyondInsuredLimit());
}

QString limitText(const std::optional<Money>& limit)
{
    return limit ? bareAmountText(*limit) : QStringLiteral("–");
}

std::string plainText(const std::optional<Money>& limit)
{
    return limit ? formatPlainAmount(*limit) : std::string();
}

} // namespace

LimitsTab::LimitsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "limits", Icon::Shield,
                  {{0}, {108, true}, {120, true}, {104, true}, {104, true}, {104, true}, {168}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("limitsPanel");
    m_panel->setMinimumWidth(300);
    buildPanel();
    setSide(m_panel, panelWidth);
}

void LimitsTab::buildPanel()
{
    QGridLayout& details = m_panel->addGrid();
    for (int detail = 0; detail < detailTotal; ++detail) {
        m_captions.push_back(plainLabel({}, TextRole::Caption, m_panel));
        m_values.push_back(addDetail(details, m_captions.back(), detail));
    }
    m_declaration = new QWidget(m_panel);
    m_declareText = wrappedLabel({}, TextRole::Body, m_declaration);
    m_declaredOn = new DateEdit(m_declaration);
    m_declare = new QPushButton(m_declaration);
    m_declare->setObjectName("declareToInsurer");
    auto* grid = new QGridLayout(m_declaration);
    grid->setContentsMargins(0, size::grid, 0, 0);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_declareText, 0, 0, 1, 2);
    m_declaredCaption = addField(*grid, m_declaredOn, "declaredOn", 1, 0);
    grid->addWidget(m_declare, 3, 1);
    m_panel->body().addWidget(m_declaration);
    QGridLayout& limits = m_panel->addGrid();
    m_ownLimit = new AmountEdit(m_panel);
    m_insuredLimit = new AmountEdit(m_panel);
    m_ownCaption = addField(limits, m_ownLimit, "ownLimit", 0, 0);
    m_insuredCaption = addField(limits, m_insuredLimit, "insuredLimit", 0, 1);
    m_save = m_panel->addVerb("saveLimits", true);
    connect(m_save, &QPushButton::clicked, this, &LimitsTab::saveLimits);
    connect(m_declare, &QPushButton::clicked, this, &LimitsTab::declare);
}

QString LimitsTab::title() const
{
    return tr("Limits");
}

void LimitsTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowExposures(*desk).execute(day); },
        [this](std::vector<ExposureRow> rows) {
            if (context().desk() == nullptr) return;
            m_rows = std::move(rows);
            showRows(m_rows.size());
        });
}

void LimitsTab::forget()
{
    m_rows.clear();
    m_shown.reset();
}

QString LimitsTab::summary() const
{
    if (m_rows.empty()) return {};
    Money exposure(0, currency());
    int above = 0;
    int toDeclare = 0;
    for (const ExposureRow& row : m_rows) {
        exposure += row.exposure.cover.exposure;
        if (beyond(row.exposure.cover).isPositive()) ++above;
        if (row.mustDeclareSoon) ++toDeclare;
    }
    return QStringList{tr("exposure %1").arg(amountText(exposure)), tr("%n beyond a limit", nullptr, above),
                       tr("%n to declare soon", nullptr, toDeclare)}
        .join(QStringLiteral(" · "));
}

QStringList LimitsTab::titles() const
{
    return {tr("Customer"), tr("Exposure"), tr("Own limit"), tr("Insured limit"),
            tr("Beyond"),   tr("Overdue"),  tr("Declare by")};
}

RegisterCell LimitsTab::cell(std::size_t row, int column) const
{
    const ExposureRow& line = m_rows[row];
    const CreditCover& cover = line.exposure.cover;
    const auto amount = [](Money value) {
        RegisterCell cell;
        cell.text = dashedAmountText(value);
        cell.setAmount(value);
        return cell;
    };
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case ExposureColumn: return amount(cover.exposure);
    case OwnLimit:
    case InsuredLimit: {
        const auto& limit = column == OwnLimit ? cover.ownLimit : cover.insuredLimit;
        cell.text = limitText(limit);
        cell.order = limit ? limit->minorUnits() : -1;
        cell.amount = limit;
        break;
    }
    case Beyond:
        cell = amount(beyond(cover));
        if (beyond(cover).isPositive()) cell.tone = Tone::Red;
        break;
    case Overdue: return amount(line.exposure.overdue);
    case DeclareBy: {
        const auto& by = line.exposure.declareBy;
        cell.text = by ? dayAndDistance(*by, context().today()) : QStringLiteral("–");
        cell.order = (by ? *by : Date::last()).dayNumber();
        cell.day = by;
        if (line.mustDeclareSoon && by) cell.tone = *by < context().today() ? Tone::Red : Tone::Amber;
        break;
    }
    default: break;
    }
    return cell;
}

std::string LimitsTab::searchKey(std::size_t row) const
{
    return foldForSearch(m_rows[row].customerName + ' ' + m_rows[row].customerCode);
}

RegisterTab::EmptyTexts LimitsTab::emptyTexts() const
{
    return {
        tr("No exposure yet"),
        tr("What each customer owes, with the discounted bills not yet due, stands here against your own limit and the "
           "credit insurer's, and with the last day to declare an overdue."),
        tr("Import a ledger…")};
}

void LimitsTab::takeEmptyStep()
{
    context().show("imports");
}

void LimitsTab::showLine(std::optional<std::size_t> row)
{
    const bool isSame = row && m_shown && m_shown->customer == m_rows[*row].customer;
    const bool areLimitsSame = isSame && m_shown->exposure.cover.ownLimit == m_rows[*row].exposure.cover.ownLimit &&
                               m_shown->exposure.cover.insuredLimit == m_rows[*row].exposure.cover.insuredLimit;
    m_shown = row ? std::optional(m_rows[*row]) : std::nullopt;
    m_panel->setEnabled(m_shown.has_value());
    if (!isSame) m_panel->forgive();
    if (!m_shown) {
        m_panel->setHead(tr("No customer selected"));
        m_declaration->hide();
        return;
    }
    showExposure();
    if (areLimitsSame) return; // what is being typed stays
    for (AmountEdit* edit : {m_ownLimit, m_insuredLimit}) edit->setCurrency(currency());
    m_ownLimit->setAmount(m_shown->exposure.cover.ownLimit);
    m_insuredLimit->setAmount(m_shown->exposure.cover.insuredLimit);
    m_declaredOn->setToday(context().today());
    m_declaredOn->setDate(context().today());
}

void LimitsTab::showExposure()
{
    const Exposure& exposure = m_shown->exposure;
    m_panel->setHead(toQ(m_shown->customerName), toQ(m_shown->customerCode));
    const Money receivables = exposure.cover.exposure - exposure.discountedBills;
    const std::array amounts{receivables,
                             exposure.discountedBills,
                             exposure.cover.beyondOwnLimit(),
                             exposure.cover.beyondInsuredLimit(),
                             exposure.overdue,
                             exposure.insuredLoss};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        m_values[i]->setText(amountText(amounts[i]));
        const bool isAlarm = (i == BeyondOwn || i == BeyondInsured) && amounts[i].isPositive();
        setTone(m_values[i], isAlarm ? Tone::Red : Tone::Neutral);
    }
    m_declaration->setVisible(exposure.declareBy.has_value());
    if (!exposure.declareBy) return;
    m_declareText->setText(
        tr("%1 must be declared to the insurer by %2.")
            .arg(toQ(exposure.declareNumber), dayAndDistance(*exposure.declareBy, context().today())));
    setTone(m_declareText, deadlineTone(*exposure.declareBy, context().today(), 0)
                               .value_or(m_shown->mustDeclareSoon ? Tone::Amber : Tone::Neutral));
}

void LimitsTab::focusPanel()
{
    m_ownLimit->setFocus(Qt::OtherFocusReason);
}

void LimitsTab::saveLimits()
{
    if (!m_shown) return;
    std::vector<std::pair<CustomerField, std::string>> fields;
    const CreditCover& before = m_shown->exposure.cover;
    for (const auto& [edit, field, held] :
         {std::tuple{m_ownLimit, CustomerField::CreditLimit, before.ownLimit},
          std::tuple{m_insuredLimit, CustomerField::InsuredLimit, before.insuredLimit}}) {
        const auto amount = edit->commit();
        if (!amount) {
            m_panel->refuse(context().sentence(amount.fault()), edit);
            return;
        }
        if (*amount != held) fields.emplace_back(field, plainText(*amount));
    }
    if (fields.empty()) {
        table().setFocus();
        return;
    }
    carryOut(
        *m_panel,
        [customer = m_shown->customer, fields, key = newKey()](Desk& desk) {
            return EditCustomer(desk).execute(customer, fields, key);
        },
        tr("%1: limits saved").arg(toQ(m_shown->customerName)), [this] { table().setFocus(); });
}

void LimitsTab::declare()
{
    if (!m_shown) return;
    const auto on = m_declaredOn->commit();
    if (!on || !*on) {
        m_panel->refuse(on ? tr("Enter the day of the declaration.") : context().sentence(on.fault()), m_declaredOn);
        return;
    }
    AccountEventRequest request;
    request.customer = m_shown->customer;
    request.kind = AccountEventKind::InsurerNotified;
    request.on = **on;
    request.note = m_shown->exposure.declareNumber;
    request.key = newKey();
    carryOut(
        *m_panel, [request](Desk& desk) { return RecordAccountEvent(desk).execute(request); },
        tr("%1: overdue declared to the insurer").arg(toQ(m_shown->customerName)), [this] { table().setFocus(); });
}

void LimitsTab::retranslate()
{
    m_panel->setAccessibleName(tr("Exposure of the selected customer"));
    const std::array names{tr("Receivables"),      tr("Discounted bills not due"),
                           tr("Beyond our limit"), tr("Beyond the insurer's"),
                           tr("Overdue"),          tr("Insurer would pay")};
    for (std::size_t i = 0; i < names.size(); ++i) m_captions[i]->setText(names[i]);
    nameField(m_ownCaption, tr("Our own limit"));
    nameField(m_insuredCaption, tr("Insured limit"));
    for (AmountEdit* edit : {m_ownLimit, m_insuredLimit}) {
        edit->setPlaceholderText(tr("none"));
        edit->retranslate();
    }
    nameField(m_declaredCaption, tr("Declared on"));
    m_declaredOn->retranslate();
    m_declare->setText(tr("Declared to the insurer"));
    m_save->setText(tr("Save the limits"));
    RegisterTab::retranslate();
}

} // namespace encours::ui
