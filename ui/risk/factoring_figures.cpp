// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/factoring_figures.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int barHeight = 20;
constexpr int smallestBar = 3;
constexpr int cellGap = 8;

/// `DSO 52,3 d`; nothing without sales.
QString dsoText(const std::optional<std::int64_t>& tenths)
{
    if (!tenths) return {};
    const QChar mark = currentLanguage() == Language::French ? ',' : '.';
    return FactoringFigures::tr("DSO %1 d").arg(countText(*tenths / 10) + mark + QString::number(qAbs(*tenths % 10)));
}

} // namespace

WeekBars::WeekBars(QWidget* parent) : QWidget(parent)
{
    setObjectName("factorWeeks");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekBars::setWeeks(std::vector<FactorWeek> weeks)
{
    m_weeks = std::move(weeks);
    retranslate();
    update();
}

void WeekBars::retranslate()
{
    QStringList said;
    for (const FactorWeek& week : m_weeks) {
        if (!week.atRisk.isZero()) said << tr("week of %1: %2").arg(dateText(week.from), amountText(week.atRisk));
    }
    setAccessibleName(tr("Financing taken back unless paid, by week"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setPlainToolTip(this, said.join('\n'));
}

QSize WeekBars::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Caption));
    return {480, 2 * metrics.height() + barHeight + 2 * size::half};
}

void WeekBars::paintEvent(QPaintEvent*)
{
    if (m_weeks.empty()) return;
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextRole::Caption));
    const int line = painter.fontMetrics().height();
    std::int64_t largest = 1;
    for (const FactorWeek& week : m_weeks) largest = std::max(largest, week.atRisk.minorUnits());
    const int count = static_cast<int>(m_weeks.size());
    const int width = (this->width() - (count - 1) * cellGap) / count;
    for (int i = 0; i < count; ++i) {
        const FactorWeek& week = m_weeks[static_cast<std::size_t>(i)];
        const int left = i * (width + cellGap);
        const bool isAtRisk = week.atRisk.isPositive();
        // Bars need no cents: dividing first keeps the product within 64 bits.
        const std::int64_t share =
            week.atRisk.minorUnits() / 100 * barHeight / std::max<std::int64_t>(largest / 100, 1);
        const int height = isAtRisk ? std::clamp(static_cast<int>(share), smallestBar, barHeight) : 1;
        const QRect bar(left, line + barHeight - height + size::half, width, height);
        painter.fillRect(bar, isAtRisk ? Theme::current().tone(Tone::Amber).ink : colours.line);
        painter.setPen(colours.muted);
        painter.drawText(QRect(left, 0, width, line), Qt::AlignLeft, shortDateText(week.from));
        painter.setPen(isAtRisk ? Theme::current().tone(Tone::Amber).ink : colours.muted);
        const QString text = dashedAmountText(week.atRisk);
        painter.drawText(QRect(left, line + barHeight + 2 * size::half, width, line), Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    }
}

FactoringFigures::FactoringFigures(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const auto add = [this, row](const char* name) {
        auto* card = new FigureCard(this);
        card->setObjectName(QLatin1String(name));
        row->addWidget(card, 1);
        return card;
    };
    m_receivables = add("factorReceivables");
    m_net = add("factorNet");
    m_financed = add("factorFinanced");
    m_reserve = add("factorReserve");
    m_toForward = add("factorToForward");
    auto* card = new Card(this);
    m_weeksTitle = plainLabel({}, TextRole::Caption, card);
    m_weeks = new WeekBars(card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, size::grid, 12, size::grid);
    inside->setSpacing(size::half);
    inside->addWidget(m_weeksTitle);
    inside->addWidget(m_weeks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(card);
}

void FactoringFigures::setReport(const FactoringReport& report)
{
    m_receivables->setFigure(amountText(report.receivables));
    m_receivables->setRemark(dsoText(report.dsoTenths));
    m_net->setFigure(amountText(report.netReceivables));
    m_net->setRemark(dsoText(report.netDsoTenths));
    m_financed->setFigure(amountText(report.financed));
    m_financed->setRemark(
        report.definanced.isPositive() ? tr("%1 taken back").arg(amountText(report.definanced)) : QString(), Tone::Red);
    m_reserve->setFigure(amountText(report.reserve));
    m_toForward->setFigure(amountText(report.toForward));
    m_toForward->setRemark(report.toForward.isPositive() ? tr("to pay on") : QString(), Tone::Amber);
    m_weeks->setWeeks(report.weeks);
}

void FactoringFigures::retranslate()
{
    m_receivables->setCaption(tr("Receivables"));
    m_net->setCaption(tr("Without what is financed"));
    m_financed->setCaption(tr("Financed"));
    m_reserve->setCaption(tr("Reserve of the factor"));
    m_toForward->setCaption(tr("To forward"));
    m_weeksTitle->setText(tr("Financing taken back unless paid, by week"));
    m_weeks->retranslate();
}

} // namespace encours::ui
