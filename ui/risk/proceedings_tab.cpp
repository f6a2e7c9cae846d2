// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/proceedings_tab.h"

#include "base/fold.h"
#include "risk/event_form.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "today/item_words.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 360;
constexpr int belowHeight = 232;
constexpr int soonDays = 30;

QString articleOf(const LegalDeadline& deadline)
{
    return toQ(deadline.article);
}

} // namespace

ProceedingsTab::ProceedingsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "proceedings", Icon::Gavel, {{0}, {232}, {176}, {104, true}, {208}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("proceedingsPanel");
    m_panel->setMinimumWidth(320);
    buildBelow();
    buildPanel();
    setBelow(m_below, belowHeight);
    setSide(m_panel, panelWidth);
    m_new = addAction("newEvent");
    connect(m_record, &QPushButton::clicked, this, &ProceedingsTab::save);
    connect(m_insolvencies->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProceedingsTab::chooseInsolvency);
    connect(m_insolvencies, &DenseTable::rowOpened, this, [this] { focusPanel(); });
}

void ProceedingsTab::buildBelow()
{
    m_below = new Card(this);
    m_belowTitle = plainLabel({}, TextRole::Strong, m_below);
    m_belowTitle->setContentsMargins(12, 0, 12, 0);
    m_insolvencyModel = new RegisterModel({{0}, {188}, {88}, {88}, {96, true}, {96, true}, {168}}, this);
    m_insolvencies = new DenseTable(m_below);
    m_insolvencies->setObjectName("insolvencies");
    m_insolvencies->setModel(m_insolvencyModel);
    m_insolvencies->hideSortArrows();
    QHeaderView* header = m_insolvencies->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(Debtor, QHeaderView::Stretch);
    for (int column = Proceedings; column <= DeclareBy; ++column) {
        header->resizeSection(column, m_insolvencyModel->columns()[static_cast<std::size_t>(column)].width);
    }
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::half);
    column->addWidget(m_belowTitle);
    column->addWidget(m_insolvencies, 1);
}

void ProceedingsTab::buildPanel()
{
    auto* pills = new QHBoxLayout;
    pills->setSpacing(size::half);
    m_hypothesis = new Pill(m_panel);
    m_article = new Pill(m_panel);
    pills->addWidget(m_hypothesis);
    pills->addWidget(m_article);
    pills->addStretch();
    m_facts = wrappedLabel({}, TextRole::Body, m_panel);
    m_facts->setObjectName("deadlineFacts");
    m_historyTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_history = wrappedLabel({}, TextRole::Body, m_panel);
    m_history->setObjectName("accountEvents");
    m_form = new EventForm(context(), m_panel);
    QVBoxLayout& body = m_panel->body();
    body.addLayout(pills);
    body.addWidget(m_facts);
    body.addWidget(m_historyTitle);
    body.addWidget(m_history);
    body.addWidget(m_form);
    m_file = m_panel->addVerb("litigationFile");
    m_file->hide();
    m_record = m_panel->addVerb("recordEvent", true);
    connect(m_file, &QPushButton::clicked, this,
            [this] { context().show("customer", QString::number(m_shown.value) + "/litigation"); });
}

QString ProceedingsTab::title() const
{
    return tr("Proceedings");
}

void ProceedingsTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this, [desk, day = context().today()] { return ShowLegalClock(*desk).execute(day); },
        [this](Result<LegalClock> clock) {
            if (context().desk() == nullptr) return;
            m_clock = clock ? std::move(*clock) : LegalClock{};
            showContent(m_isBegun || !m_clock.insolvencies.empty());
            showInsolvencies();
            if (clock) showRows(m_clock.deadlines.size());
            else showRefusal(clock.fault());
        });
}

void ProceedingsTab::refresh()
{
    RegisterTab::refresh();
    m_form->refresh();
}

void ProceedingsTab::forget()
{
    m_clock = {};
    m_isBegun = false;
    showContent(false);
    showInsolvencies();
    m_form->clear();
}

int ProceedingsTab::count() const
{
    return static_cast<int>(m_clock.deadlines.size() + m_clock.insolvencies.size());
}

QString ProceedingsTab::summary() const
{
    if (count() == 0) return refusal();
    const auto soon = std::count_if(m_clock.deadlines.begin(), m_clock.deadlines.end(), [this](const DeadlineRow& row) {
        return deadlineTone(row.deadline.on, context().today(), soonDays).has_value();
    });
    return QStringList{tr("%n deadline(s)", nullptr, static_cast<int>(m_clock.deadlines.size())),
                       tr("%n within 30 days or passed", nullptr, static_cast<int>(soon)),
                       tr("%n insolvency proceedings", nullptr, static_cast<int>(m_clock.insolvencies.size()))}
        .join(QStringLiteral(" · "));
}

QStringList ProceedingsTab::titles() const
{
    return {tr("Customer"), tr("Deadline"), tr("On"), tr("Amount"), tr("Source")};
}

RegisterCell ProceedingsTab::cell(std::size_t row, int column) const
{
    const DeadlineRow& line = m_clock.deadlines[row];
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(wordOf(line.deadline.kind)); break;
    case On:
        cell.text = dayAndDistance(line.deadline.on, context().today());
        cell.setDay(line.deadline.on);
        cell.tone = deadlineTone(line.deadline.on, context().today(), soonDays);
        break;
    case Amount:
        cell.text = dashedAmountText(line.amount);
        cell.setAmount(line.amount);
        break;
    case Source:
        if (line.deadline.isHypothesis) cell.pills << Status{Icon::None, tr("hypothesis"), Tone::Amber};
        cell.pills << Status{Icon::None, articleOf(line.deadline), Tone::Neutral};
        break;
    default: break;
    }
    return cell;
}

RegisterCell ProceedingsTab::insolvencyCell(std::size_t row, int column) const
{
    const InsolvencyRow& line = m_clock.insolvencies[row];
    RegisterCell cell;
    switch (column) {
    case Debtor:
        cell.text = toQ(line.customerName);
        cell.isStrong = true;
        break;
    case Proceedings: cell.pills = {insolvencyStatus(line.insolvency)}; break;
    case Judgment: cell.text = dateText(line.insolvency.judgmentOn); break;
    case Published: cell.text = dateText(line.insolvency.publishedOn); break;
    case Before: cell.text = dashedAmountText(line.before); break;
    case After: cell.text = dashedAmountText(line.after); break;
    case DeclareBy:
        if (line.insolvency.declaredOn) {
            cell.text = tr("declared on %1").arg(dateText(*line.insolvency.declaredOn));
            cell.tone = Tone::Green;
        } else if (line.declareBy) {
            cell.text = dayAndDistance(*line.declareBy, context().today());
            cell.tone = deadlineTone(*line.declareBy, context().today(), soonDays);
        } else {
            cell.text = tr("not published yet");
            cell.isMuted = true;
        }
        break;
    default: break;
    }
    return cell;
}

std::string ProceedingsTab::searchKey(std::size_t row) const
{
    const DeadlineRow& line = m_clock.deadlines[row];
    return foldForSearch(line.customerName + ' ' + line.customerCode + ' ' + toStd(wordOf(line.deadline.kind)));
}

std::int64_t ProceedingsTab::rowId(std::size_t row) const
{
    const DeadlineRow& line = m_clock.deadlines[row];
    return line.customer.value * static_cast<std::int64_t>(legalDeadlineKindCount) +
           static_cast<std::int64_t>(line.deadline.kind);
}

RegisterTab::EmptyTexts ProceedingsTab::emptyTexts() const
{
    if (isRefused()) return {tr("A legal value is missing"), refusal(), tr("Enter the legal value…")};
    return {
        tr("No deadline is running"),
        tr("Judgments, publications, orders and other events of an account open deadlines that stand here with their "
           "source: declare a claim, have an order served, recover the VAT. Limitations appear a year ahead."),
        tr("Record an event…")};
}

void ProceedingsTab::takeEmptyStep()
{
    if (isRefused()) context().show("settings", "legal-values");
    else begin();
}

void ProceedingsTab::begin()
{
    if (context().desk() == nullptr || isRefused()) return;
    m_isBegun = true;
    m_form->refresh();
    showContent(true);
    m_form->focusFirst();
}

void ProceedingsTab::showInsolvencies()
{
    RegisterSource source;
    source.rows = m_clock.insolvencies.size();
    source.cell = [this](std::size_t row, int column) { return insolvencyCell(row, column); };
    m_insolvencyModel->setSource(std::move(source));
    m_below->setVisible(!m_clock.insolvencies.empty());
}

void ProceedingsTab::chooseInsolvency()
{
    const QModelIndex index = m_insolvencies->currentIndex();
    const auto row =
        index.isValid() && m_insolvencies->hasFocus() ? m_insolvencyModel->sourceRow(index.row()) : std::nullopt;
    if (!row) return;
    const InsolvencyRow& line = m_clock.insolvencies[*row];
    QStringList facts{tr("Before the judgment: %1, frozen.").arg(amountText(line.before)),
                      tr("After it: %1, payable at each due date.").arg(amountText(line.after))};
    if (line.vatRecoveryBy) facts << tr("VAT to recover by %1.").arg(dateText(*line.vatRecoveryBy));
    m_hypothesis->hide();
    m_article->hide();
    showCustomer(line.customer, toQ(line.customerName), capitalised(wordOf(line.insolvency.kind)), facts);
}

void ProceedingsTab::showLine(std::optional<std::size_t> row)
{
    m_panel->forgive();
    m_hypothesis->setVisible(row && m_clock.deadlines[*row].deadline.isHypothesis);
    m_article->setVisible(row.has_value());
    if (!row) {
        m_panel->setHead(tr("Deadlines and proceedings"));
        for (QLabel* label : {m_facts, m_historyTitle, m_history}) label->hide();
        m_file->hide();
        return;
    }
    const DeadlineRow& line = m_clock.deadlines[*row];
    const LegalDeadline& deadline = line.deadline;
    m_hypothesis->setStatus({Icon::Warning, tr("hypothesis"), Tone::Amber});
    m_article->setStatus({Icon::None, articleOf(deadline), Tone::Neutral});
    QStringList facts{
        tr("%1, counted from %2.").arg(dayAndDistance(deadline.on, context().today()), dateText(deadline.since))};
    if (!line.number.empty()) facts << tr("Oldest invoice: %1.").arg(toQ(line.number));
    if (deadline.possiblyOn) {
        facts << tr("An event may have moved it to %1; the earlier day is the prudent one.")
                     .arg(dateText(*deadline.possiblyOn));
    }
    if (deadline.isHypothesis)
        facts << tr("A hypothesis to check with counsel; a formal notice does not interrupt it.");
    showCustomer(line.customer, toQ(line.customerName), capitalised(wordOf(deadline.kind)), facts);
}

void ProceedingsTab::showCustomer(CustomerId customer, const QString& name, const QString& caption,
                                  const QStringList& facts)
{
    m_panel->setHead(name, caption);
    m_shown = customer;
    m_file->show();
    m_facts->setText(facts.join('\n'));
    m_facts->show();
    QStringList lines;
    const auto portfolio = context().desk()->portfolio();
    if (const Account* account = portfolio->find(customer)) {
        for (const AccountEvent& event : account->events) {
            QString line = QStringLiteral("%1   %2").arg(dateText(event.on), wordOf(event.kind));
            if (!event.note.empty()) line = tr("%1: %2").arg(line, toQ(event.note));
            lines << line;
        }
    }
    m_history->setText(lines.join('\n'));
    m_history->setVisible(!lines.isEmpty());
    m_historyTitle->setVisible(!lines.isEmpty());
    m_form->propose(customer);
}

void ProceedingsTab::focusPanel()
{
    m_form->focusFirst();
}

void ProceedingsTab::save()
{
    const auto request = m_form->collect(*m_panel);
    if (!request) return;
    carryOut(
        *m_panel, [request = *request](Desk& desk) { return RecordAccountEvent(desk).execute(request); },
        tr("%1: %2").arg(m_form->customerText(), wordOf(request->kind)),
        [this, customer = request->customer] {
            m_isBegun = false;
            m_form->reset();
            openCustomer(customer);
            table().setFocus();
        });
}

void ProceedingsTab::retranslate()
{
    m_panel->setAccessibleName(tr("Selected deadline"));
    m_insolvencies->setAccessibleName(tr("Insolvency proceedings"));
    m_belowTitle->setText(tr("Insolvency proceedings"));
    m_insolvencyModel->setTitles({tr("Customer"), tr("Proceedings"), tr("Judgment"), tr("Published"), tr("Before"),
                                  tr("After"), tr("Declare by")});
    m_historyTitle->setText(tr("What happened"));
    m_file->setText(tr("Litigation file…"));
    m_record->setText(tr("Record the event"));
    m_new->setText(tr("Record an event"));
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
