// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/instruments_tab.h"

#include "base/fold.h"
#include "risk/instrument_form.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "risk/step_fields.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 340;
constexpr int reasonLength = 200;

} // namespace

InstrumentsTab::InstrumentsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "instruments", Icon::Promise, {{0}, {188}, {88}, {92, true}, {96}, {180}, {88}}, parent),
      m_side(new QStackedWidget(this)),
      m_details(new SidePanel(m_side)),
      m_form(new InstrumentForm(context, m_side))
{
    m_details->setObjectName("instrumentDetails");
    buildDetails();
    m_side->addWidget(m_details);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(320);
    setSide(m_side, panelWidth);
    m_new = addAction("newInstrument");
    connect(m_form, &InstrumentForm::left, this, &InstrumentsTab::leaveForm);
    connect(m_form, &InstrumentForm::entered, this, [this](const NewInstrument& instrument, const QString& said) {
        auto entered = std::make_shared<InstrumentId>();
        carryOut(
            *m_form,
            [instrument, entered](Desk& desk) -> Result<Done> {
                ENCOURS_ASSIGN(*entered, RegisterInstrument(desk).execute(instrument));
                return Done{};
            },
            said,
            [this, entered] {
                selectId(entered->value);
                leaveForm();
            });
    });
}

void InstrumentsTab::buildDetails()
{
    m_covers = wrappedLabel({}, TextRole::Body, m_details);
    m_history = wrappedLabel({}, TextRole::Body, m_details);
    m_history->setObjectName("instrumentHistory");
    m_details->body().addWidget(m_covers);
    m_details->body().addWidget(m_history);
    m_stepFields = new StepFields("instrumentStepOn", m_details);
    m_on = &m_stepFields->day();
    m_stepFields->grid().setColumnStretch(1, 1);
    m_reason = new QLineEdit(m_stepFields);
    m_reason->setMaxLength(reasonLength);
    m_reasonCaption = addField(m_stepFields->grid(), m_reason, "unpaidReason", 0, 1);
    for (std::size_t i = 0; i < instrumentStepCount; ++i) {
        const auto step = static_cast<InstrumentStep>(i);
        m_stepFields->addStep("step." + toQ(instrumentStepCode(step)), [this, step] { take(step); });
    }
    m_details->body().addWidget(m_stepFields);
}

QString InstrumentsTab::title() const
{
    return tr("Instruments");
}

void InstrumentsTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowInstruments(*desk).execute(day); },
        [this](std::vector<InstrumentRow> rows) {
            if (context().desk() == nullptr) return;
            m_rows = std::move(rows);
            showRows(m_rows.size());
        });
}

void InstrumentsTab::refresh()
{
    RegisterTab::refresh();
    m_form->refresh();
}

void InstrumentsTab::forget()
{
    m_rows.clear();
    m_form->clear();
    m_side->setCurrentWidget(m_details);
}

QString InstrumentsTab::summary() const
{
    Money secured(0, currency());
    int unpaid = 0;
    for (const InstrumentRow& row : m_rows) {
        if (row.state.secures) secured += row.instrument.amount;
        if (row.state.step == InstrumentStep::Unpaid) ++unpaid;
    }
    if (m_rows.empty()) return {};
    return QStringList{tr("%n instrument(s)", nullptr, count()), tr("%1 secured").arg(amountText(secured)),
                       tr("%n unpaid", nullptr, unpaid)}
        .join(QStringLiteral(" · "));
}

QStringList InstrumentsTab::titles() const
{
    return {tr("Customer"), tr("Means"), tr("Due"), tr("Amount"), tr("Invoices"), tr("State"), tr("Settles")};
}

RegisterCell InstrumentsTab::cell(std::size_t row, int column) const
{
    const InstrumentRow& line = m_rows[row];
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(wordOf(line.instrument.kind)); break;
    case Due:
        cell.text = dateText(line.instrument.dueOn);
        cell.setDay(line.instrument.dueOn);
        break;
    case Amount:
        cell.text = bareAmountText(line.instrument.amount);
        cell.setAmount(line.instrument.amount);
        break;
    case Invoices: cell.text = joinedNumbers(line.numbers); break;
    case State: cell.pills = {instrumentStatus(line.state)}; break;
    case SettlesOn: {
        const bool isAhead = !isOver(line.state) && line.state.step != InstrumentStep::Unpaid;
        cell.text = isAhead ? dateText(line.state.settlesOn) : QStringLiteral("–");
        cell.order = isAhead ? line.state.settlesOn.dayNumber() : 0;
        break;
    }
    default: break;
    }
    return cell;
}

std::string InstrumentsTab::searchKey(std::size_t row) const
{
    const InstrumentRow& line = m_rows[row];
    std::string text = line.customerName + ' ' + line.customerCode + ' ' + line.instrument.number;
    for (const std::string& number : line.numbers) text += ' ' + number;
    return foldForSearch(text + ' ' + toStd(wordOf(line.state.step)));
}

std::int64_t InstrumentsTab::rowId(std::size_t row) const
{
    return m_rows[row].instrument.id.value;
}

CustomerId InstrumentsTab::customerAt(std::size_t row) const
{
    return m_rows[row].customer;
}

RegisterTab::EmptyTexts InstrumentsTab::emptyTexts() const
{
    return {tr("No instrument yet"),
            tr("Bills, cheques and direct debits stand here from the day they are asked for until they are paid or "
               "come back. "
               "An invoice that one of them secures is not chased."),
            tr("New instrument")};
}

void InstrumentsTab::begin()
{
    if (context().desk() == nullptr) return;
    const auto row = current();
    m_form->prepare(row ? std::optional(customerAt(*row)) : std::nullopt);
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void InstrumentsTab::leaveForm()
{
    m_side->setCurrentWidget(m_details);
    showContent(false);
    takeFocus();
}

void InstrumentsTab::showLine(std::optional<std::size_t> row)
{
    const InstrumentRow* line = row ? &m_rows[*row] : nullptr;
    m_stepFields->setVisible(line != nullptr && !line->nextSteps.empty());
    m_covers->setVisible(line != nullptr);
    m_history->setVisible(line != nullptr);
    if (line == nullptr) {
        m_shown.reset();
        m_details->setHead(tr("No instrument selected"));
        return;
    }
    const Instrument& instrument = line->instrument;
    m_details->setHead(toQ(line->customerName), QStringLiteral("%1 · %2 · %3")
                                                    .arg(instrumentName(instrument), amountText(instrument.amount),
                                                         tr("due on %1").arg(dateText(instrument.dueOn))));
    QStringList numbers;
    for (const std::string& number : line->numbers) numbers << toQ(number);
    m_covers->setText(tr("Covers %1").arg(numbers.join(QStringLiteral(", "))));
    showHistory(instrument);
    showSteps(*line);
    if (m_shown == instrument.id) return; // what is being typed stays
    m_shown = instrument.id;
    m_details->forgive();
    m_on->setToday(context().today());
    m_on->setDate(context().today());
    m_reason->clear();
}

void InstrumentsTab::showHistory(const Instrument& instrument)
{
    QStringList lines;
    for (const InstrumentEvent& event : instrument.events) {
        QString line = QStringLiteral("%1   %2").arg(dateText(event.on), wordOf(event.step));
        if (!event.reason.empty()) line = tr("%1: %2").arg(line, toQ(event.reason));
        lines << line;
    }
    m_history->setText(lines.join('\n'));
}

void InstrumentsTab::showSteps(const InstrumentRow& row)
{
    const auto canTake = [&row](InstrumentStep step) {
        return std::find(row.nextSteps.begin(), row.nextSteps.end(), step) != row.nextSteps.end();
    };
    for (std::size_t i = 0; i < m_stepFields->steps().size(); ++i)
        m_stepFields->steps()[i]->setVisible(canTake(static_cast<InstrumentStep>(i)));
    m_reason->setVisible(canTake(InstrumentStep::Unpaid));
    m_reasonCaption->setVisible(canTake(InstrumentStep::Unpaid));
}

void InstrumentsTab::focusPanel()
{
    for (QPushButton* button : m_stepFields->steps()) {
        if (!button->isVisible()) continue;
        m_on->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void InstrumentsTab::take(InstrumentStep step)
{
    const auto row = current();
    if (!row) return;
    const auto on = m_on->commit();
    if (!on || !*on) {
        m_details->refuse(on ? tr("Enter the day of this step.") : context().sentence(on.fault()), m_on);
        return;
    }
    const InstrumentRow& line = m_rows[*row];
    InstrumentStepRequest request;
    request.customer = line.customer;
    request.instrument = line.instrument.id;
    request.step = step;
    request.on = **on;
    if (step == InstrumentStep::Unpaid) request.reason = toStd(m_reason->text().trimmed());
    request.key = newKey();
    carryOut(
        *m_details, [request](Desk& desk) { return RecordInstrumentStep(desk).execute(request); },
        tr("%1: %2, %3").arg(toQ(line.customerName), instrumentName(line.instrument), wordOf(step)),
        [this] {
            m_shown.reset();
            table().setFocus();
        });
}

void InstrumentsTab::retranslate()
{
    m_new->setText(tr("New instrument"));
    m_details->setAccessibleName(tr("Selected instrument"));
    nameField(m_stepFields->dayCaption(), tr("On"));
    nameField(m_reasonCaption, tr("Reason, when unpaid"));
    for (std::size_t i = 0; i < m_stepFields->steps().size(); ++i)
        m_stepFields->steps()[i]->setText(verbOf(static_cast<InstrumentStep>(i)));
    m_on->retranslate();
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
