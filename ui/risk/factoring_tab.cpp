// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/factoring_tab.h"

#include "base/fold.h"
#include "risk/assign_form.h"
#include "risk/factoring_figures.h"
#include "risk/produce_diligence.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "risk/step_fields.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 344;

bool takesAmount(FactorStep step)
{
    return step == FactorStep::Financed || step == FactorStep::PaidToUs || step == FactorStep::Forwarded;
}

bool canTake(const FactoringRow& row, FactorStep step)
{
    return std::find(row.nextSteps.begin(), row.nextSteps.end(), step) != row.nextSteps.end();
}

} // namespace

FactoringTab::FactoringTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "factoring", Icon::Link, {{0}, {112}, {96}, {112, true}, {152}, {168}}, parent),
      m_figures(new FactoringFigures(this)),
      m_side(new QStackedWidget(this)),
      m_details(new SidePanel(m_side)),
      m_form(new AssignForm(context, m_side))
{
    m_details->setObjectName("factoringDetails");
    buildDetails();
    m_side->addWidget(m_details);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(300);
    setTop(m_figures);
    setSide(m_side, panelWidth);
    m_assign = addAction("assignInvoices");
    connect(m_form, &AssignForm::left, this, &FactoringTab::leaveForm);
    connect(m_form, &AssignForm::entered, this, [this](const FactorRequest& request, const QString& said) {
        carryOut(
            *m_form,
            [request](Desk& desk) -> Result<Done> {
                ENCOURS_TRY(RecordFactorStep(desk).execute(request));
                return Done{};
            },
            said,
            [this, customer = request.customer] {
                openCustomer(customer);
                leaveForm();
            });
    });
}

void FactoringTab::buildDetails()
{
    m_facts = wrappedLabel({}, TextRole::Body, m_details);
    m_details->body().addWidget(m_facts);
    m_stepFields = new StepFields("factorOn", m_details);
    m_on = &m_stepFields->day();
    m_stepFields->grid().setHorizontalSpacing(size::grid);
    m_amount = new AmountEdit(m_stepFields);
    m_amountCaption = addField(m_stepFields->grid(), m_amount, "factorAmount", 0, 1);
    for (std::size_t i = 0; i < factorStepCount; ++i) {
        const auto step = static_cast<FactorStep>(i);
        m_stepFields->addStep("factor." + toQ(factorStepCode(step)), [this, step] { take(step); });
    }
    m_details->body().addWidget(m_stepFields);
    m_diligence = m_details->addVerb("factorDiligence");
    connect(m_diligence, &QPushButton::clicked, this, [this] { produceDiligence(context(), this, {}, true); });
}

QString FactoringTab::title() const
{
    return tr("Factoring");
}

void FactoringTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowFactoring(*desk).execute(day); },
        [this](FactoringReport report) {
            if (context().desk() == nullptr) return;
            m_report = std::move(report);
            m_figures->setReport(m_report);
            m_amount->setCurrency(currency());
            showRows(m_report.rows.size());
        });
}

void FactoringTab::refresh()
{
    RegisterTab::refresh();
    m_form->refresh();
}

void FactoringTab::forget()
{
    m_report = {};
    m_figures->setReport(m_report);
    m_form->clear();
    m_side->setCurrentWidget(m_details);
}

bool FactoringTab::hasContract() const
{
    const Desk* desk = context().desk();
    return desk != nullptr && desk->settings().rules.factor.exists();
}

QString FactoringTab::summary() const
{
    if (m_report.rows.empty()) return {};
    const auto alerts =
        std::count_if(m_report.rows.begin(), m_report.rows.end(), [](const FactoringRow& row) { return row.isAlert; });
    return QStringList{tr("%n invoice(s) with the factor", nullptr, count()),
                       tr("%1 financed").arg(amountText(m_report.financed)),
                       tr("%n alert(s)", nullptr, static_cast<int>(alerts))}
        .join(QStringLiteral(" · "));
}

QStringList FactoringTab::titles() const
{
    return {tr("Customer"), tr("Invoice"), tr("Due"), tr("Open"), tr("State"), tr("Financing taken back")};
}

RegisterCell FactoringTab::cell(std::size_t row, int column) const
{
    const FactoringRow& line = m_report.rows[row];
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case Invoice: cell.text = toQ(line.number); break;
    case Due:
        cell.text = dateText(line.dueOn);
        cell.setDay(line.dueOn);
        break;
    case Open:
        cell.text = dashedAmountText(line.open);
        cell.setAmount(line.open);
        break;
    case State: cell.pills = {factorStatus(line, context().today())}; break;
    case TakenBack: {
        const bool isAhead = line.state.isFinanced;
        cell.text = isAhead ? dayAndDistance(line.state.definancedOn, context().today()) : QStringLiteral("–");
        cell.order = isAhead ? line.state.definancedOn.dayNumber() : Date::last().dayNumber();
        if (line.isAlert) cell.tone = line.state.definancedOn < context().today() ? Tone::Red : Tone::Amber;
        break;
    }
    default: break;
    }
    return cell;
}

std::string FactoringTab::searchKey(std::size_t row) const
{
    const FactoringRow& line = m_report.rows[row];
    const std::string step = line.state.step ? toStd(wordOf(*line.state.step)) : std::string();
    return foldForSearch(line.customerName + ' ' + line.customerCode + ' ' + line.number + ' ' + step);
}

RegisterTab::EmptyTexts FactoringTab::emptyTexts() const
{
    if (!hasContract()) {
        return {tr("No factoring contract"),
                tr("With a contract, the invoices assigned to the factor stand here: financed amounts, the day on "
                   "which the "
                   "factor takes its money back, and what must be forwarded."),
                tr("Enter the contract…")};
    }
    return {
        tr("No invoice assigned yet"),
        tr("Invoices assigned to the factor stand here with the day on which it takes its financing back, and an alert "
           "before it."),
        tr("Assign invoices…")};
}

void FactoringTab::takeEmptyStep()
{
    if (hasContract()) begin();
    else context().show("settings", "contracts");
}

void FactoringTab::begin()
{
    if (!hasContract()) return;
    const auto row = current();
    m_form->prepare(row ? std::optional(customerAt(*row)) : std::nullopt);
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void FactoringTab::leaveForm()
{
    m_side->setCurrentWidget(m_details);
    showContent(false);
    takeFocus();
}

void FactoringTab::showLine(std::optional<std::size_t> row)
{
    m_details->forgive();
    m_on->setToday(context().today());
    if (!m_on->date()) m_on->setDate(context().today());
    m_amount->setAmount(std::nullopt);
    if (!row) {
        m_details->setHead(tr("No invoice selected"));
        m_facts->clear();
        m_stepFields->hide();
        return;
    }
    showSteps();
}

void FactoringTab::showFacts(const std::vector<std::size_t>& rows, bool isOneCustomer)
{
    const FactoringRow& first = m_report.rows[rows.front()];
    QStringList facts;
    if (rows.size() == 1) {
        m_details->setHead(toQ(first.customerName),
                           QStringLiteral("%1 · %2").arg(toQ(first.number), amountText(first.open)));
        if (first.state.financed.isPositive()) facts << tr("Financed: %1").arg(amountText(first.state.financed));
        if (first.state.toForward.isPositive()) facts << tr("To forward: %1").arg(amountText(first.state.toForward));
        if (first.state.isFinanced) {
            facts << tr("The factor takes its money back on %1.").arg(dateText(first.state.definancedOn));
        }
    } else {
        Money open(0, currency());
        for (const std::size_t row : rows) open += m_report.rows[row].open;
        m_details->setHead(isOneCustomer ? toQ(first.customerName) : tr("Several customers"),
                           tr("%n invoice(s), %1", nullptr, static_cast<int>(rows.size())).arg(amountText(open)));
        if (!isOneCustomer) facts << tr("Select invoices of one customer to record a step.");
    }
    m_facts->setText(facts.join('\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void FactoringTab::showSteps()
{
    const auto rows = chosen();
    const CustomerId customer = m_report.rows[rows.front()].customer;
    const bool isOneCustomer = std::all_of(rows.begin(), rows.end(), [this, customer](std::size_t row) {
        return m_report.rows[row].customer == customer;
    });
    showFacts(rows, isOneCustomer);
    bool hasAmount = false;
    bool hasStep = false;
    for (std::size_t i = 0; i < m_stepFields->steps().size(); ++i) {
        const auto step = static_cast<FactorStep>(i);
        const bool isOffered = isOneCustomer && std::all_of(rows.begin(), rows.end(), [this, step](std::size_t row) {
                                   return canTake(m_report.rows[row], step);
                               });
        m_stepFields->steps()[i]->setVisible(isOffered);
        hasStep = hasStep || isOffered;
        hasAmount = hasAmount || (isOffered && rows.size() == 1 && takesAmount(step));
    }
    m_amount->setVisible(hasAmount);
    m_amountCaption->setVisible(hasAmount);
    m_stepFields->setVisible(hasStep);
}

void FactoringTab::focusPanel()
{
    if (m_stepFields->isVisible()) m_on->setFocus(Qt::OtherFocusReason);
}

void FactoringTab::take(FactorStep step)
{
    const auto rows = chosen();
    if (rows.empty()) return;
    const auto on = m_on->commit();
    if (!on || !*on) {
        m_details->refuse(on ? tr("Enter the day of this step.") : context().sentence(on.fault()), m_on);
        return;
    }
    const auto amount = m_amount->commit();
    if (!amount) {
        m_details->refuse(context().sentence(amount.fault()), m_amount);
        return;
    }
    FactorRequest request;
    request.customer = m_report.rows[rows.front()].customer;
    for (const std::size_t row : rows) request.items.push_back(m_report.rows[row].item);
    request.step = step;
    request.on = **on;
    if (rows.size() == 1 && takesAmount(step)) request.amount = *amount;
    request.key = newKey();
    carryOut(
        *m_details,
        [request](Desk& desk) -> Result<Done> {
            ENCOURS_TRY(RecordFactorStep(desk).execute(request));
            return Done{};
        },
        tr("%1: %2, %n invoice(s)", nullptr, static_cast<int>(rows.size()))
            .arg(toQ(m_report.rows[rows.front()].customerName), wordOf(step)),
        [this] { table().setFocus(); });
}

void FactoringTab::retranslate()
{
    m_assign->setText(tr("Assign invoices…"));
    m_diligence->setText(tr("Proof of diligence…"));
    m_details->setAccessibleName(tr("Selected invoices"));
    nameField(m_stepFields->dayCaption(), tr("On"));
    nameField(m_amountCaption, tr("Amount"));
    m_amount->setPlaceholderText(tr("all that is open"));
    for (std::size_t i = 0; i < m_stepFields->steps().size(); ++i)
        m_stepFields->steps()[i]->setText(verbOf(static_cast<FactorStep>(i)));
    m_on->retranslate();
    m_amount->retranslate();
    m_figures->retranslate();
    m_figures->setReport(m_report);
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
