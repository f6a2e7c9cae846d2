// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks of the desk, and how the answer is shown; building and keys stand in aged_page.cpp.
#include "dashboard/aged_page.h"

#include "base/fold.h"
#include "dashboard/aged_table.h"
#include "dashboard/ageing_chart.h"
#include "dashboard/figure_words.h"
#include "dashboard/open_lines.h"
#include "desk/aged_figures.h"
#include "desk/currency_figures.h"
#include "desk/save_figures.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"
#include "words/group_words.h"
#include "words/indicator_words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <filesystem>

namespace encours::ui {
namespace {

constexpr int rowsPage = 0;   ///< of the stack below the chart
constexpr int chartLow = 208; ///< heights of its card
constexpr int chartHigh = 336;

/// What the filter looks at: of a customer also who looks after it.
std::string searchKeyOf(const AgedRow& row, const Portfolio& portfolio)
{
    std::string text = row.name + ' ' + row.key;
    if (const Account* account = portfolio.find(row.customer)) {
        for (const CustomerField field :
             {CustomerField::Controller, CustomerField::Segment, CustomerField::Salesperson, CustomerField::City})
            text += ' ' + account->customer.field(field);
    }
    return foldForSearch(text);
}

/// Whether a customer stands in a group; groups by text are those whose texts fold to the same.
bool belongsTo(const Customer& customer, Grouping grouping, const std::string& key, const BookRules& rules)
{
    const auto isSame = [&](CustomerField field) { return foldForSearch(customer.field(field)) == foldForSearch(key); };
    switch (grouping) {
    case Grouping::Customer: return customer.code == key;
    case Grouping::Controller: return isSame(CustomerField::Controller);
    case Grouping::Segment: return isSame(CustomerField::Segment);
    case Grouping::Salesperson: return isSame(CustomerField::Salesperson);
    case Grouping::Sector: return tradeSectorCode(customer.sector(rules)) == key;
    }
    return true;
}

std::optional<Date> firstDayOf(const Portfolio& portfolio)
{
    std::optional<Date> first;
    portfolio.forEach([&first](const Account& account) {
        if (!account.items.empty()) first = std::min(first.value_or(Date::last()), account.items.front().bookedOn);
    });
    return first;
}

} // namespace

Grouping AgedPage::grouping() const
{
    return static_cast<Grouping>(qMax(0, m_grouping->currentData().toInt()));
}

/// The months do not move while one of them is chosen: the chart ends today as long as the day is one of its month-ends.
Date AgedPage::windowEnd() const
{
    const Date today = context().today();
    const bool isMonthEnd = m_asOf == m_asOf.lastOfMonth() && m_asOf < today;
    return isMonthEnd && m_asOf > today.firstOfMonth().plusMonths(1 - months) ? today : m_asOf;
}

AgedPage::Answer AgedPage::answer(const Desk& desk, const Question& question)
{
    Answer answer;
    answer.portfolio = withoutExcluded(desk.portfolio(), question.figures);
    answer.figures = question.figures;
    const bool isSameDay = question.windowEnd == question.asOf;
    answer.view =
        ShowAgedBalance(desk).execute(question.asOf, question.grouping, isSameDay ? months : 0, question.figures);
    if (!isSameDay) {
        answer.view.history =
            ShowAgedBalance(desk).execute(question.windowEnd, Grouping::Sector, months, question.figures).history;
    }
    AgedBalance& balance = answer.view.balance;
    if (question.within) {
        const BookRules rules = desk.settings().rules;
        std::erase_if(balance.rows, [&](const AgedRow& row) {
            const Account* account = answer.portfolio->find(row.customer);
            return account == nullptr ||
                   !belongsTo(account->customer, question.within->grouping, question.within->key, rules);
        });
        balance.total = stateOf(Account{}, question.asOf, balance.currency).ageing;
        for (const AgedRow& row : balance.rows) balance.total += row.ageing;
    }
    for (const AgedRow& row : balance.rows) answer.searchKeys.push_back(searchKeyOf(row, *answer.portfolio));
    if (balance.rows.empty()) answer.firstDay = firstDayOf(*answer.portfolio);
    return answer;
}

void AgedPage::refresh()
{
    m_isStale = true;
    if (isVisible()) load();
}

void AgedPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    const Date today = context().today();
    if (today != m_today) {
        m_isStale = true;
        if (m_asOf == m_today) m_asOf = today; // whoever looks at today looks at the new one
        m_today = today;
        m_day->setToday(today);
        m_day->setDate(m_asOf);
    }
    if (m_isStale) load();
}

/// A third of the page for the chart: on a small screen the rows matter more.
void AgedPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_chartCard->setFixedHeight(qBound(chartLow, height() / 3, chartHigh));
}

/// One question is under way at a time; those that come meanwhile are one: the last.
void AgedPage::load()
{
    if (context().desk() == nullptr) return;
    if (std::exchange(m_isStale, false)) readFigures();
    m_isAskWanted = m_isAsking;
    if (!m_isAsking) ask();
}

/// How the firm wants its figures counted. The question under way does not wait for it: it is asked again when they changed.
void AgedPage::readFigures()
{
    Desk* desk = context().desk();
    context().runner().run(
        this, [desk] { return readFigureSettings(*desk); },
        [this, book = m_book](const Result<FigureSettings>& figures) {
            if (book != m_book || !figures || *figures == m_figures) return;
            m_figures = *figures;
            m_dso.reset();
            load();
        });
}

void AgedPage::ask()
{
    const Desk* desk = context().desk();
    m_isAsking = true;
    context().runner().read(
        this,
        [desk, question = Question{m_asOf, windowEnd(), grouping(), m_within, m_figures}] {
            return answer(*desk, question);
        },
        [this, book = m_book](Answer answer) {
            if (book != m_book) return;
            m_isAsking = false;
            if (std::exchange(m_isAskWanted, false)) ask();
            else showAnswer(std::move(answer));
        });
}

/// The figures by age do not wait for it.
void AgedPage::askForDso()
{
    const Desk* desk = context().desk();
    context().runner().read(
        this,
        [desk, asOf = m_asOf, figures = m_figures] {
            IndicatorRequest request;
            request.asOf = asOf;
            request.figures = figures;
            request.months = 0;
            const IndicatorReport report = ShowIndicators(*desk).execute(request);
            const Indicator* dso = report.book.find(IndicatorCode::Dso);
            return std::pair{asOf, dso != nullptr ? std::optional(*dso) : std::nullopt};
        },
        [this, book = m_book](const std::pair<Date, std::optional<Indicator>>& dso) {
            if (book != m_book || dso.first != m_asOf) return;
            m_dso = dso.second;
            showCards();
        });
}

void AgedPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    const bool hasLedger = m_answer.portfolio->size() > 0;
    m_isLoaded = true;
    const bool wasEmpty = m_stack->currentWidget() == m_empty && focusWidget() != nullptr && focusWidget()->hasFocus();
    m_stack->setCurrentIndex(hasLedger ? 2 : 1);
    for (AgedRow& row : m_answer.view.balance.rows) {
        // A sector has a code in the core and a word here; who has none is said so.
        row.name = groupName(currentLanguage(), m_answer.view.balance.grouping, {row.key, row.name});
    }
    m_rows->setBalance(m_answer.view.balance, m_answer.searchKeys);
    m_rows->retranslate();
    sayColumns();
    sayCardLinks();
    m_chart->setBounds(m_answer.figures.ageBounds);
    m_chart->setHistory(m_answer.view.history, m_asOf);
    if (m_answer.view.balance.rows.empty()) m_rowStack->setCurrentIndex(rowsPage);
    if (m_rowStack->currentWidget() == m_lines) m_lines->showDay(m_answer.portfolio, m_asOf);
    showEmpty();
    showCards();
    showMonths();
    showStatus();
    if (hasLedger) askForDso();
    if (isVisible() && (m_isFocusWanted || wasEmpty)) takeFocus();
}

/// Says why there are no rows, and what to do.
void AgedPage::showEmpty()
{
    const bool isNothing = m_isLoaded && m_answer.view.balance.rows.empty();
    if (m_rowStack->currentWidget() != m_lines) {
        m_rowStack->setCurrentWidget(isNothing ? m_nothing : m_rowStack->widget(rowsPage));
    }
    const auto& first = m_answer.firstDay;
    const QString day = dateText(m_asOf);
    if (first && m_asOf < *first) {
        m_nothing->setTexts(
            tr("The ledger begins later"),
            tr("On %1 nothing was recorded: the first line of the ledger is of %2.").arg(day, dateText(*first)),
            tr("Back to today"));
    } else {
        m_nothing->setTexts(tr("Nothing is open on %1").arg(day),
                            tr("Every invoice of that day is settled and every credit allocated."),
                            m_asOf == context().today() ? QString() : tr("Back to today"));
    }
    m_export->setEnabled(!isNothing);
}

void AgedPage::showDay(Date asOf)
{
    if (asOf != m_asOf) m_dso.reset();
    m_asOf = asOf;
    m_day->setDate(asOf);
    load();
}

void AgedPage::stepMonth(int by)
{
    const Date end = m_asOf.lastOfMonth();
    const Date first = m_asOf.firstOfMonth();
    if (by > 0) showDay(end == m_asOf ? first.plusMonths(1).lastOfMonth() : end);
    else showDay(first.plusDays(-1));
}

void AgedPage::showCards()
{
    const Ageing& total = m_answer.view.balance.total;
    const Money whole = total.total();
    const Currency currency = m_answer.view.balance.currency;
    const QString dso = m_dso ? toQ(indicatorText(currentLanguage(), *m_dso, currency)) : QStringLiteral("…");
    const std::array<std::pair<QString, QString>, cardCount> figures{
        std::pair{tr("Total"), amountText(whole)}, std::pair{tr("Overdue"), amountText(total.overdue())},
        std::pair{tr("Over %1 days").arg(m_answer.figures.ageBounds.ends().back()), amountText(total.over90)},
        std::pair{tr("Unallocated"), amountText(total.unallocated)}, std::pair{tr("DSO"), dso}};
    for (std::size_t card = 0; card < cardCount; ++card) {
        m_cards[card]->setCaption(figures[card].first);
        m_cards[card]->setFigure(figures[card].second);
    }
    const auto share = [&](Money part) { return part.isZero() ? QString() : shareText(part, whole); };
    const auto toneOf = [](Money late) { return late.isPositive() ? Tone::Red : Tone::Neutral; };
    m_cards[0]->setRemark(tr("as of %1").arg(dateText(m_asOf)));
    m_cards[1]->setRemark(share(total.overdue()), toneOf(total.overdue()));
    m_cards[2]->setRemark(share(total.over90), toneOf(total.over90));
    m_cards[3]->setRemark(total.unallocated.isZero() ? tr("everything is allocated") : tr("credit to allocate"),
                          total.unallocated.isZero() ? Tone::Neutral : Tone::Amber);
    m_cards[4]->setRemark(tr("whole book"));
    setPlainToolTip(m_cards[4], toQ(indicatorDefinition(currentLanguage(), IndicatorCode::Dso)));
}

void AgedPage::showStatus()
{
    const AgedBalance& balance = m_answer.view.balance;
    m_rowsTitle->setText(m_within ? m_within->name : m_grouping->currentText());
    m_rowsHint->setText(balance.grouping == Grouping::Customer ? tr("Enter shows the open lines")
                                                               : tr("Enter shows the customers of the group"));
    QStringList parts{tr("%n row(s)", nullptr, m_rows->shownRows()),
                      tr("sum of the columns %1").arg(amountText(m_rows->shownTotal().total()))};
    // Other currencies are said in their own: what the columns hold of them is converted.
    for (const CurrencyTotal& each : m_answer.view.currencies) {
        if (each.currency == balance.currency || m_within) continue;
        parts << tr("of which %1, worth %2").arg(amountText(each.original()), amountText(each.ageing.total()));
    }
    // What is counted otherwise than usual is said.
    const FigureSettings& figures = m_answer.figures;
    if (figures.basis == TaxBasis::WithoutVat) parts << tr("amounts without VAT");
    if (!figures.excludedCodes.empty())
        parts << tr("%n customer(s) left out", nullptr, static_cast<int>(figures.excludedCodes.size()));
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

void AgedPage::narrowTo(std::optional<Within> within)
{
    m_within = std::move(within);
    m_rowStack->setCurrentIndex(rowsPage);
    showWithin();
    load();
}

void AgedPage::showWithin()
{
    m_withinButton->setVisible(m_within.has_value());
    if (!m_within) return;
    m_withinButton->setText(withoutMnemonics(m_within->name));
    m_withinButton->setAccessibleName(tr("Back to all groups"));
    setPlainToolTip(m_withinButton, tr("Back to all groups"));
}

void AgedPage::openRow()
{
    const AgedRow* row = m_rows->current();
    if (row == nullptr) return;
    if (row->customer.isStored()) {
        m_lines->showCustomer(m_answer.portfolio, row->customer, m_answer.view.balance.asOf);
        m_rowStack->setCurrentWidget(m_lines);
        m_lines->table()->setFocus();
        return;
    }
    const Within within{m_answer.view.balance.grouping, row->key, toQ(row->name)};
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setCurrentIndex(0);
    m_filter->clear();
    narrowTo(within);
}

void AgedPage::leaveGroup()
{
    if (!m_within) return;
    m_grouping->setCurrentIndex(static_cast<int>(m_within->grouping)); // narrows to nothing, and asks
    m_rows->table()->setFocus();
}

void AgedPage::exportFigures()
{
    if (!m_isLoaded || m_answer.view.balance.rows.empty()) return;
    const Date asOf = m_answer.view.balance.asOf;
    const QString suggested = QStringLiteral("%1-%2.xlsx").arg(tr("aged-balance"), toQ(formatIsoDate(asOf)));
    QString file =
        doors().saveFile(this, tr("Export the aged balance"), suggested, tr("Workbook (*.xlsx);;Table (*.csv)"));
    if (file.isEmpty()) return;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind != QStringLiteral("csv") && kind != QStringLiteral("xlsx")) file += QStringLiteral(".xlsx");
    saveFigures(file);
}

void AgedPage::saveFigures(const QString& file)
{
    const auto path = std::filesystem::path(file.toStdU16String());
    std::error_code ignored;
    if (std::filesystem::equivalent(path, context().desk()->file(), ignored)) {
        context().toast(Fault{FaultCode::FileExists, {{"file", toStd(file)}}, {}});
        return;
    }
    const bool isCsv = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    context().runner().read(
        this,
        [path, isCsv, balance = m_answer.view.balance, figures = m_answer.figures,
         currencies = m_answer.view.currencies, hasAll = !m_within, language = currentLanguage()]() -> Result<Done> {
            std::vector<FigureTable> tables{agedFigures(balance, figures, language)};
            if (hasAll) addCurrencyFigures(tables, currencies, language, figures.ageBounds);
            const SaveFigures save(language);
            return isCsv ? save.toCsv(tables.front(), path) : save.toXlsx(tables, path);
        },
        [this, file](const Result<Done>& saved) {
            if (!saved) context().toast(saved.fault());
            else
                context().toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                                [file] { doors().openOutside(file); });
        });
}

} // namespace encours::ui
