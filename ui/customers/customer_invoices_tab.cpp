// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_invoices_tab.h"

#include "base/fold.h"
#include "customers/block_panel.h"
#include "desk/circuit.h"
#include "desk/statement_figures.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "today/item_words.h"
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

constexpr int panelWidth = 340;
constexpr int panelWidthMin = 320;

QString dashed(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

CustomerInvoicesTab::CustomerInvoicesTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "invoices", Icon::File, {{0}, {96}, {96}, {80, true}, {120, true}, {120, true}, {168}},
                       parent),
      m_side(new QStackedWidget(this)),
      m_panel(new SidePanel(m_side)),
      m_form(new BlockPanel(m_side))
{
    m_panel->setObjectName("customerInvoicePanel");
    buildPanel();
    addChoices({"customerInvoices.open", "customerInvoices.overdue", "customerInvoices.every"});
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(panelWidthMin);
    setSide(m_side, panelWidth);
    connect(m_form, &BlockPanel::left, this, &CustomerInvoicesTab::leaveForm);
    connect(m_form, &BlockPanel::entered, this, &CustomerInvoicesTab::block);
}

void CustomerInvoicesTab::buildPanel()
{
    QGridLayout& details = m_panel->addGrid();
    for (std::size_t i = 0; i < detailTotal; ++i) {
        m_captions[i] = plainLabel({}, TextRole::Caption, m_panel);
        m_values[i] = addDetail(details, m_captions[i], static_cast<int>(i));
    }
    m_more = wrappedLabel({}, TextRole::Body, m_panel);
    m_more->setObjectName("customerInvoiceMore");
    m_panel->body().addWidget(m_more);
    m_attach = m_panel->addVerb("attachToInvoice");
    m_block = m_panel->addVerb("blockInvoices", true);
    connect(m_attach, &QPushButton::clicked, this, &CustomerInvoicesTab::attachWanted);
    connect(m_block, &QPushButton::clicked, this, &CustomerInvoicesTab::begin);
}

void CustomerInvoicesTab::showOpen()
{
    choose(OpenOnly);
}

void CustomerInvoicesTab::showOverdue()
{
    choose(OverdueOnly);
}

void CustomerInvoicesTab::showEvery()
{
    choose(Every);
}

QString CustomerInvoicesTab::title() const
{
    return tr("Invoices");
}

int CustomerInvoicesTab::count() const
{
    return view() ? static_cast<int>(view()->sheet.state.debits.size()) : 0;
}

QString CustomerInvoicesTab::summary() const
{
    if (!view() || m_rows.empty()) return {};
    Money open(0, currency());
    Money overdue(0, currency());
    for (const std::size_t row : m_rows) {
        const StatementLine& line = view()->statement.statement.lines[row];
        open += line.open;
        if (line.item.dueOn < view()->day) overdue += line.open;
    }
    return QStringList{tr("%n invoice(s)", nullptr, static_cast<int>(m_rows.size())),
                       tr("%1 open").arg(amountText(open)), tr("%1 overdue").arg(amountText(overdue))}
        .join(QStringLiteral(" · "));
}

QList<std::pair<QString, QString>> CustomerInvoicesTab::keys() const
{
    return {{QStringLiteral("Alt+1 … 3"), tr("Open, overdue, every invoice")},
            {tr("Ins"), tr("Leave the account or the selected invoices in peace")}};
}

std::size_t CustomerInvoicesTab::makeRows()
{
    m_rows.clear();
    m_callItems.clear();
    m_debits = 0;
    for (const CallItem& item : view()->sheet.decision.items) m_callItems.emplace(item.item, &item);
    const auto& lines = view()->statement.statement.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StatementLine& line = lines[i];
        if (!line.item.isDebit()) continue;
        ++m_debits;
        const bool isOverdue = !line.isSettled() && line.item.dueOn < view()->day;
        if (choice() == Every || isOverdue || (choice() == OpenOnly && !line.isSettled())) m_rows.push_back(i);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&lines, isLatestFirst = choice() == Every](auto left, auto right) {
        const Date first = lines[left].item.dueOn;
        const Date second = lines[right].item.dueOn;
        return isLatestFirst ? second < first : first < second;
    });
    return m_rows.size();
}

void CustomerInvoicesTab::dropRows()
{
    m_rows.clear();
    m_callItems.clear();
    m_debits = 0;
}

void CustomerInvoicesTab::customerChanged()
{
    m_side->setCurrentWidget(m_panel);
    m_panel->forgive();
}

bool CustomerInvoicesTab::isContentWanted() const
{
    return m_debits > 0 || m_side->currentWidget() == m_form;
}

QStringList CustomerInvoicesTab::titles() const
{
    return {tr("Number"), tr("Issued on"), tr("Due on"), tr("Late by"), tr("Amount"), tr("Open"), tr("State")};
}

const StatementLine& CustomerInvoicesTab::line(std::size_t row) const
{
    return view()->statement.statement.lines[m_rows[row]];
}

const CallItem* CustomerInvoicesTab::callItem(ItemId item) const
{
    const auto found = m_callItems.find(item);
    return found == m_callItems.end() ? nullptr : found->second;
}

RegisterCell CustomerInvoicesTab::cell(std::size_t row, int column) const
{
    const StatementLine& shown = line(row);
    const int late = shown.isSettled() ? 0 : daysLate(shown.item, view()->day);
    RegisterCell cell;
    switch (column) {
    case Number:
        cell.text = numberOf(shown.item);
        cell.isStrong = true;
        break;
    case Issued:
        cell.text = dateText(shown.item.issuedOn);
        cell.setDay(shown.item.issuedOn);
        break;
    case Due:
        cell.text = (shown.item.dueOrigin == DueOrigin::Assumed ? QStringLiteral("≈ ") : QString()) +
                    dateText(shown.item.dueOn);
        cell.setDay(shown.item.dueOn);
        break;
    case Late:
        cell.text = late > 0 ? tr("%n d", nullptr, late) : QStringLiteral("–");
        cell.order = late;
        if (late > 0) cell.tone = Tone::Red;
        break;
    case Amount:
        cell.text = bareAmountText(shown.item.amount);
        cell.setAmount(shown.item.amount);
        break;
    case Open:
        cell.text = dashedAmountText(shown.open);
        cell.setAmount(shown.open);
        cell.isStrong = !shown.isSettled();
        break;
    default:
        if (const CallItem* item = callItem(shown.item.id)) {
            cell.pills << itemStatus(*item);
            if (item->isFactored) cell.pills << factoredStatus();
        } else {
            cell.pills << Status{Icon::Check, tr("paid"), Tone::Green};
        }
    }
    return cell;
}

std::string CustomerInvoicesTab::searchKey(std::size_t row) const
{
    const StatementLine& shown = line(row);
    return foldForSearch(toStd(QStringList{numberOf(shown.item), dateText(shown.item.dueOn),
                                           bareAmountText(shown.item.amount), bareAmountText(shown.open)}
                                   .join(' ')));
}

std::int64_t CustomerInvoicesTab::rowId(std::size_t row) const
{
    return line(row).item.id.value;
}

RegisterTab::EmptyTexts CustomerInvoicesTab::emptyTexts() const
{
    return {tr("No invoice yet"), tr("Invoices stand here as soon as a ledger that holds them is imported."),
            tr("Import a ledger…")};
}

void CustomerInvoicesTab::takeEmptyStep()
{
    context().show("imports");
}

void CustomerInvoicesTab::showLine(std::optional<std::size_t> row)
{
    const bool hasLine = row.has_value() && view();
    for (std::size_t i = 0; i < detailTotal; ++i) {
        m_captions[i]->setVisible(hasLine);
        m_values[i]->setVisible(hasLine);
    }
    m_more->setVisible(hasLine);
    m_attach->setEnabled(hasLine);
    m_block->setEnabled(view() != nullptr);
    if (!hasLine) {
        m_panel->setHead(tr("No invoice selected"));
        return;
    }
    const StatementLine& shown = line(*row);
    const CallItem* item = callItem(shown.item.id);
    m_panel->setHead(numberOf(shown.item), capitalised(wordOf(shown.item.kind)));
    const int late = shown.isSettled() ? 0 : daysLate(shown.item, view()->day);
    const std::array<QString, detailTotal> texts{
        dateText(shown.item.issuedOn),
        dateText(shown.item.dueOn),
        late > 0 ? tr("%n d", nullptr, late) : QString(),
        amountText(shown.item.amount),
        shown.isSettled() ? QString() : amountText(shown.open),
        item != nullptr && item->callable.isPositive() ? amountText(item->callable) : QString()};
    for (std::size_t i = 0; i < detailTotal; ++i) m_values[i]->setText(dashed(texts[i]));
    setTone(m_values[LateBy], late > 0 ? Tone::Red : Tone::Neutral);
    m_more->setText(moreOf(shown));
}

/// What stands behind the figures: why the due date is what it is, what was said, promised and contested, what paid it.
QString CustomerInvoicesTab::moreOf(const StatementLine& shown) const
{
    QStringList more;
    if (shown.item.dueOrigin == DueOrigin::Assumed)
        more << tr("The due date is assumed: the terms of this customer are not known.");
    if (const CallItem* item = callItem(shown.item.id)) {
        if (item->promised.isPositive()) more << tr("Promised: %1").arg(amountText(item->promised));
        if (item->disputed.isPositive()) more << tr("Disputed: %1").arg(amountText(item->disputed));
        if (item->secured.isPositive()) more << tr("Secured: %1").arg(amountText(item->secured));
        if (item->blocked.isPositive()) more << tr("Left in peace: %1").arg(amountText(item->blocked));
        if (item->assumedCredit.isPositive())
            more << tr("Covered by credit not yet allocated: %1").arg(amountText(item->assumedCredit));
        if (item->nextActionOn) more << tr("Next action on %1").arg(dateText(*item->nextActionOn));
    }
    const CircuitState circuit = circuitOf(view()->sheet.account->circuit, shown.item.id, view()->day);
    if (circuit.last != nullptr) more << circuitSentence(circuit);
    if (!shown.matches.empty()) more << tr("Paid by %1").arg(toQ(matchesText(shown, currentLanguage())));
    for (const AttachmentRow& row : view()->file.attachments) {
        const auto& items = row.attachment.items;
        const bool isOfIt = std::find(items.begin(), items.end(), shown.item.id) != items.end();
        if (isOfIt) more << tr("Document: %1").arg(toQ(row.attachment.name));
    }
    return more.join('\n');
}

void CustomerInvoicesTab::focusPanel()
{
    if (m_side->currentWidget() == m_form) m_form->focusFirst();
    else m_block->setFocus(Qt::OtherFocusReason);
}

std::vector<ItemId> CustomerInvoicesTab::chosenItems() const
{
    std::vector<ItemId> items;
    for (const std::size_t row : chosen()) items.push_back(line(row).item.id);
    return items;
}

QStringList CustomerInvoicesTab::chosenNumbers() const
{
    QStringList numbers;
    for (const std::size_t row : chosen()) numbers << numberOf(line(row).item);
    return numbers;
}

void CustomerInvoicesTab::begin()
{
    if (!view()) return;
    std::vector<ItemId> items;
    for (const std::size_t row : chosen()) {
        if (!line(row).isSettled()) items.push_back(line(row).item.id);
    }
    m_form->prepare(customer(), toQ(view()->customer().displayName()), view()->day, std::move(items));
    m_side->setCurrentWidget(m_form);
    showContent(true);
    m_form->focusFirst();
}

void CustomerInvoicesTab::leaveForm()
{
    m_side->setCurrentWidget(m_panel);
    showContent(isContentWanted());
    takeFocus();
}

void CustomerInvoicesTab::block(const BlockRequest& request)
{
    carryOut(
        *m_form,
        [request](Desk& desk) -> Result<Done> {
            ENCOURS_TRY(BlockAccount(desk).execute(request));
            return Done{};
        },
        tr("%1 is left in peace until %2")
            .arg(toQ(view()->customer().displayName()), dateText(request.until.value_or(view()->day))),
        [this] { leaveForm(); });
}

void CustomerInvoicesTab::retranslate()
{
    setChoiceTexts({tr("Still open"), tr("Overdue"), tr("Every invoice")});
    m_panel->setAccessibleName(tr("Selected invoice"));
    const std::array names{tr("Issued on"), tr("Due on"), tr("Late by"), tr("Amount"), tr("Open"), tr("To claim")};
    for (std::size_t i = 0; i < names.size(); ++i) m_captions[i]->setText(names[i]);
    m_attach->setText(tr("Attach…"));
    m_attach->setAccessibleName(tr("Attach a document"));
    m_block->setText(tr("Leave in peace…"));
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
