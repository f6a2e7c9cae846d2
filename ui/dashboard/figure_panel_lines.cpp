// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a figure: what is asked of the desk, how it is shown, where a line leads; building stands in figure_panel.cpp.
#include "base/fold.h"
#include "dashboard/figure_panel.h"
#include "desk/save_figures.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_place.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace encours::ui {
namespace {

enum Column { Kind, Name, Number, Day, Weighed, Days, Value };

std::vector<std::string> searchKeysOf(const FigureSide& side)
{
    std::vector<std::string> keys;
    keys.reserve(side.lines.size());
    for (const FigureLine& line : side.lines)
        keys.push_back(foldForSearch(line.customerName() + ' ' + line.customerCode() + ' ' + line.number()));
    return keys;
}

/// Where a line of the ledger stands in the lists of the window.
std::pair<QString, ListPlace> listOf(const FigureLine& line)
{
    const ItemKind kind = line.item->kind;
    const bool isInvoice = kind == ItemKind::Invoice || kind == ItemKind::CreditNote || line.item->isDebit();
    ListPlace place;
    place.of(line.part.customer).line(line.part.customer, line.item->id);
    return {isInvoice ? QStringLiteral("invoices") : QStringLiteral("payments"), place};
}

/// The register of disputes holds those that are open today.
bool isResolved(const FigureLine& line)
{
    const auto& disputes = line.account->disputes;
    const auto found = std::find_if(disputes.begin(), disputes.end(),
                                    [&](const Dispute& dispute) { return dispute.id == line.part.dispute; });
    return found == disputes.end() || found->resolvedOn.has_value();
}

ListPlace monthPlace(const FigurePart& month, Date asOf)
{
    ListPlace place;
    place.narrow(FilterName::IssuedFrom, formatIsoDate(*month.on));
    place.narrow(FilterName::IssuedTo, formatIsoDate(earlier(month.on->lastOfMonth(), asOf)));
    return place;
}

} // namespace

void FigurePanel::showFigure(std::shared_ptr<const DashboardView> view, IndicatorCode code)
{
    const bool isOther = code != m_code || !m_view;
    m_view = std::move(view);
    m_code = code;
    if (isOther) {
        // The lines of another figure would lie beneath this one's name.
        m_model->setSource({});
        m_answer.reset();
        m_side = 0;
        m_filter->clear();
        showSides();
    }
    showHead();
    showFoot();
    m_isAskWanted = m_isAsking;
    if (!m_isAsking) ask();
}

std::shared_ptr<const FigurePanel::Answer> FigurePanel::answer(const DashboardView& view, IndicatorCode code)
{
    const Indicator* const figure = view.figures.find(code);
    if (figure == nullptr) return nullptr;
    auto answer = std::make_shared<Answer>();
    answer->detail = figureDetailOf(view.portfolio, view.question.asOf, view.settings, view.rules, *figure);
    answer->searchKeys = {searchKeysOf(answer->detail.numerator), searchKeysOf(answer->detail.denominator)};
    return answer;
}

/// One question is under way at a time; those that come meanwhile are one: the last.
void FigurePanel::ask()
{
    m_isAsking = true;
    m_context.runner().read(
        this, [view = m_view, code = m_code] { return answer(*view, code); },
        [this, book = m_book](std::shared_ptr<const Answer> answer) {
            if (book != m_book) return;
            m_isAsking = false;
            if (std::exchange(m_isAskWanted, false)) ask();
            else showAnswer(std::move(answer));
        });
}

void FigurePanel::showAnswer(std::shared_ptr<const Answer> answer)
{
    if (!answer || answer->detail.figure.code != m_code) return;
    const bool isFirst = m_answer == nullptr;
    m_model->setSource({}); // what it holds points into the answer before
    m_answer = std::move(answer);
    if (!m_answer->detail.hasDenominator) m_side = 0;
    showHead();
    showSides();
    showSide();
    if (isFirst && isVisible() && m_back->hasFocus()) takeFocus();
}

const FigureSide* FigurePanel::side() const
{
    if (!m_answer) return nullptr;
    return m_side == 0 ? &m_answer->detail.numerator : &m_answer->detail.denominator;
}

QString FigurePanel::sideText(const FigureSide& side, std::int64_t value) const
{
    return toQ(figureSideText(currentLanguage(), m_answer->detail, side.unit, value));
}

void FigurePanel::chooseSide(int side)
{
    if (!m_answer || (side == 1 && !m_answer->detail.hasDenominator)) return;
    m_side = side;
    showSides();
    showSide();
    m_table->setFocus();
}

void FigurePanel::showSides()
{
    const bool hasBoth = m_answer && m_answer->detail.hasDenominator;
    m_sides->setVisible(hasBoth);
    if (!hasBoth) return;
    const FigureDetail& detail = m_answer->detail;
    m_sideButtons[0]->setText(tr("Numerator %1").arg(sideText(detail.numerator, detail.numerator.shown)));
    m_sideButtons[1]->setText(tr("Denominator %1").arg(sideText(detail.denominator, detail.denominator.shown)));
    m_sideButtons[static_cast<std::size_t>(m_side)]->setChecked(true);
}

void FigurePanel::showSide()
{
    const FigureSide* const shown = side();
    if (shown == nullptr) return;
    RegisterSource source;
    source.rows = shown->lines.size();
    source.cell = [this](std::size_t row, int column) { return cell(row, column); };
    source.searchKey = [this](std::size_t row) { return m_answer->searchKeys[static_cast<std::size_t>(m_side)][row]; };
    const int row = m_table->currentIndex().row();
    m_model->setSource(std::move(source));
    m_model->setTitles({tr("Kind"), tr("Customer"), tr("Number"), tr("Day"), tr("Amount weighed"), tr("Days"),
                        toQ(figureValueHeading(currentLanguage(), shown->unit))});
    m_table->setColumnHidden(Name, !shown->hasCustomers);
    m_table->setColumnHidden(Number, !shown->hasItems);
    m_table->setColumnHidden(Weighed, !shown->hasAmounts);
    m_table->setColumnHidden(Days, !shown->hasDays);
    if (m_model->rowCount() > 0) m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
    showFoot();
}

RegisterCell FigurePanel::valueCell(std::int64_t value) const
{
    const IndicatorUnit unit = side()->unit;
    RegisterCell cell;
    cell.isStrong = true;
    if (unit == IndicatorUnit::Amount || unit == IndicatorUnit::AmountDays) {
        const Money amount(value, m_answer->detail.portfolio->currency());
        cell.text = bareAmountText(amount);
        cell.setAmount(amount);
    } else {
        cell.text = countText(value);
        cell.order = value;
    }
    return cell;
}

RegisterCell FigurePanel::cell(std::size_t row, int column) const
{
    const FigureLine& line = side()->lines[row];
    RegisterCell cell;
    switch (column) {
    case Kind: cell.text = capitalised(toQ(figureLineKind(currentLanguage(), line))); break;
    case Name:
        cell.text = toQ(line.customerName());
        cell.isStrong = true;
        break;
    case Number: cell.text = toQ(line.number()); break;
    case Day:
        cell.text = dateText(line.part.on);
        cell.order = line.part.on ? line.part.on->dayNumber() : 0;
        cell.day = line.part.on;
        break;
    case Weighed:
        if (!line.part.amount) break;
        cell.text = bareAmountText(*line.part.amount);
        cell.setAmount(*line.part.amount);
        break;
    case Days:
        cell.text = line.part.days ? countText(*line.part.days) : QStringLiteral("–");
        cell.order = line.part.days.value_or(0);
        break;
    default: return valueCell(line.part.value);
    }
    return cell;
}

/// Says that the lines are the figure, or, of a search, how much of it they are.
void FigurePanel::showFoot()
{
    const FigureSide* const shown = side();
    if (shown == nullptr) {
        m_foot->setText(tr("Looking for the lines…"));
        setTone(m_foot, Tone::Neutral);
        emit statusChanged();
        return;
    }
    const auto total = static_cast<int>(m_model->total());
    const QString sum = sideText(*shown, shown->sum);
    QString text = tr("%1 line(s)", nullptr, total).arg(countText(total));
    if (m_model->rowCount() != total) {
        std::int64_t part = 0;
        for (const std::size_t row : m_model->shown()) part += shown->lines[row].part.value;
        text = tr("%1 of %2 lines: %3 of %4")
                   .arg(countText(m_model->rowCount()), countText(total), sideText(*shown, part), sum);
    } else if (!shown->isWhole) {
        text += QStringLiteral(" · ") + tr("sum %1, but the figure says %2").arg(sum, sideText(*shown, shown->shown));
    } else if (!m_answer->detail.isSum && !m_answer->detail.figure.numerator) {
        text += QStringLiteral(" · ") + tr("sum of the balances %1").arg(sum);
    } else {
        const QString what = m_side == 1                                     ? tr("the denominator")
                             : m_answer->detail.figure.numerator.has_value() ? tr("the numerator")
                                                                             : tr("the figure");
        text += QStringLiteral(" · ") + tr("sum %1 = %2").arg(sum, what);
    }
    m_foot->setText(text);
    setTone(m_foot, shown->isWhole ? Tone::Neutral : Tone::Red);
    emit statusChanged();
}

QString FigurePanel::status() const
{
    return m_foot->text();
}

const FigureLine* FigurePanel::current() const
{
    const auto row = m_model->sourceRow(m_table->currentIndex().row());
    return row && side() != nullptr ? &side()->lines[*row] : nullptr;
}

void FigurePanel::openLine(bool isCustomerWanted)
{
    const FigureLine* const line = current();
    if (line == nullptr) return;
    const Date asOf = m_answer->detail.asOf;
    const QString customer = QString::number(line->part.customer.value);
    if (line->part.kind == FigurePartKind::Month) {
        m_context.show(QStringLiteral("invoices"), monthPlace(line->part, asOf).text());
    } else if (!isCustomerWanted && line->part.promise) {
        m_context.show(QStringLiteral("promises"), customer);
    } else if (!isCustomerWanted && line->part.dispute && !isResolved(*line)) {
        m_context.show(QStringLiteral("disputes"), customer);
    } else if (!isCustomerWanted && line->item != nullptr) {
        auto [page, place] = listOf(*line);
        if (asOf != m_context.today()) place.on(asOf);
        m_context.show(page, place.text());
    } else if (line->part.customer.isStored()) {
        m_context.show(QStringLiteral("customer"), customer);
    }
}

std::vector<FigureTable> FigurePanel::tables() const
{
    return m_answer ? figureDetailTables(m_answer->detail, currentLanguage()) : std::vector<FigureTable>();
}

void FigurePanel::exportFigure()
{
    if (!m_answer || m_context.desk() == nullptr) return;
    const QString suggested =
        QStringLiteral("%1-%2.xlsx").arg(toQ(indicatorCode(m_code)), toQ(formatIsoDate(m_answer->detail.asOf)));
    QString file =
        doors().saveFile(this, tr("Export the lines of the figure"), suggested, tr("Workbook (*.xlsx);;Table (*.csv)"));
    if (file.isEmpty()) return;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind != QStringLiteral("csv") && kind != QStringLiteral("xlsx")) file += QStringLiteral(".xlsx");
    const auto path = std::filesystem::path(file.toStdU16String());
    std::error_code ignored;
    if (std::filesystem::equivalent(path, m_context.desk()->file(), ignored)) {
        m_context.toast(Fault{FaultCode::FileExists, {{"file", toStd(file)}}, {}});
        return;
    }
    m_context.runner().read(
        this,
        [path, isCsv = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive), answer = m_answer, side = m_side,
         language = currentLanguage()]() -> Result<Done> {
            const std::vector<FigureTable> tables = figureDetailTables(answer->detail, language);
            const SaveFigures save(language);
            return isCsv ? save.toCsv(tables[static_cast<std::size_t>(side)], path) : save.toXlsx(tables, path);
        },
        [this, file](const Result<Done>& saved) {
            if (!saved) m_context.toast(saved.fault());
            else
                m_context.toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                                [file] { doors().openOutside(file); });
        });
}

void FigurePanel::forget()
{
    ++m_book;
    m_isAsking = false;
    m_isAskWanted = false;
    m_model->setSource({});
    m_answer.reset();
    m_view.reset();
    m_filter->clear();
}

} // namespace encours::ui
