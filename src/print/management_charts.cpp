// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/management_charts.h"

#include "print/fit_text.h"
#include "print/page_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace encours {
namespace {

constexpr TextStyle titleStyle{8.5, 3.8, true, Ink::Text};
constexpr TextStyle tickStyle{6, 2.7, false, Ink::Muted};
constexpr TextStyle figureStyle{6, 2.7, false, Ink::Text};
constexpr TextStyle legendStyle{6.5, 3, false, Ink::Text};

constexpr double titleBaseline = 3.2;
constexpr double figuresBaseline = 9.5; ///< of the figures above the columns
constexpr double plotTop = 12;
constexpr double plotFoot = 15.5; ///< names and legend below the axis
constexpr double scaleWidth = 10;

constexpr std::array<Ink, sheetAgeCount> ageInks{Ink::NotDue, Ink::Days1To30, Ink::Days31To60, Ink::Days61To90,
                                                 Ink::Over90, Ink::Bills,     Ink::Unallocated};

/// Where the columns stand and how high a value reaches.
class Plot {
public:
    Plot(const RectMm& place, const SheetAxis& axis, std::size_t columns, double rightScale)
        : m_left(place.x + scaleWidth),
          m_right(place.right() - rightScale),
          m_top(place.y + plotTop),
          m_bottom(place.bottom() - plotFoot),
          m_slot((m_right - m_left) / static_cast<double>(std::max<std::size_t>(columns, 1)))
    {
        const double span = static_cast<double>(axis.most - axis.least);
        m_zero = m_bottom - (m_bottom - m_top) * static_cast<double>(-axis.least) / span;
    }

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] double slot() const { return m_slot; }
    [[nodiscard]] double middle(std::size_t column) const
    {
        return m_left + m_slot * (static_cast<double>(column) + 0.5);
    }
    [[nodiscard]] double barWidth() const { return std::min(m_slot * 0.64, 9.0); }
    [[nodiscard]] double y(std::int64_t value, std::int64_t most) const
    {
        return m_zero - (m_zero - m_top) * static_cast<double>(value) / static_cast<double>(most);
    }

private:
    double m_left;
    double m_right;
    double m_top;
    double m_bottom;
    double m_slot;
    double m_zero = 0;
};

void put(PageCanvas& canvas, const ShapedText& text, double x, double y, Align align)
{
    for (const TextRun& run : text.lines) canvas.line(run, x, y, align);
}

void drawTitle(PageCanvas& canvas, const TextShaper& shaper, const std::string& title, const RectMm& place)
{
    const ShapedText text = fitText(shaper, title, titleStyle, place.width);
    canvas.lines(text, place.x, place.y + titleBaseline);
    const double rule = place.y + titleBaseline + 1.8 + titleStyle.pitch * static_cast<double>(text.lines.size() - 1);
    canvas.rule(place.x, rule, place.width, 0.15, Ink::HairRule);
}

void drawScale(PageCanvas& canvas, const TextShaper& shaper, const SheetAxis& axis, const Plot& plot)
{
    constexpr double belowMiddle = 0.75; // of a digit
    for (const SheetTick& tick : axis.ticks) {
        const double y = plot.y(tick.value, axis.most);
        canvas.rule(plot.left(), y, plot.right() - plot.left(), tick.value == 0 ? 0.25 : 0.12,
                    tick.value == 0 ? Ink::StrongRule : Ink::HairRule);
        put(canvas, shaper.shape(tick.text, tickStyle), plot.left() - 1.2, y + belowMiddle, Align::Right);
    }
}

/// Texts in the middle of their columns; where they are too wide for all, those of every second column and so on, the last one
/// always among them.
void drawRow(PageCanvas& canvas, const TextShaper& shaper, const std::vector<std::string>& texts, const Plot& plot,
             double y, const TextStyle& style)
{
    constexpr double between = 0.8;
    std::vector<ShapedText> shaped;
    double widest = 0;
    for (const std::string& text : texts) {
        shaped.push_back(shaper.shape(text, style));
        widest = std::max(widest, shaped.back().width());
    }
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + between) / plot.slot())));
    for (std::size_t column = 0; column < shaped.size(); ++column) {
        if ((shaped.size() - 1 - column) % step == 0)
            put(canvas, shaped[column], plot.middle(column), y, Align::Centre);
    }
}

void drawUnit(PageCanvas& canvas, const TextShaper& shaper, const SheetAxis& axis, const Plot& plot,
              const RectMm& place)
{
    put(canvas, shaper.shape(axis.unit, tickStyle), plot.left() - 1.2, place.y + figuresBaseline, Align::Right);
}

void drawColumn(PageCanvas& canvas, const SheetMonth& month, std::size_t column, const SheetAxis& axis,
                const Plot& plot)
{
    const double left = plot.middle(column) - plot.barWidth() / 2;
    std::int64_t above = 0;
    std::int64_t below = 0;
    for (std::size_t age = 0; age < sheetAgeCount; ++age) {
        const std::int64_t amount = month.amounts[age];
        if (amount == 0) continue;
        std::int64_t& end = amount > 0 ? above : below;
        const double from = plot.y(end, axis.most);
        end += amount;
        const double to = plot.y(end, axis.most);
        canvas.fill({left, std::min(from, to), plot.barWidth(), std::abs(from - to)}, ageInks[age]);
    }
}

void drawDso(PageCanvas& canvas, const TextShaper& shaper, const SheetAgeing& chart, const Plot& plot)
{
    constexpr double belowMiddle = 0.75;
    for (const SheetTick& tick : chart.days.ticks) {
        put(canvas, shaper.shape(tick.text, tickStyle), plot.right() + 1.2,
            plot.y(tick.value, chart.days.most) + belowMiddle, Align::Left);
    }
    std::vector<PointMm> points;
    const auto end = [&] {
        if (!points.empty()) {
            canvas.stroke(points, 1, Ink::Paper); // keeps the line apart from the bars
            canvas.stroke(points, 0.4, Ink::Text);
            for (const PointMm& point : points) {
                canvas.stroke({point}, 1.5, Ink::Text);
                canvas.stroke({point}, 0.8, Ink::Paper);
            }
        }
        points.clear();
    };
    for (std::size_t column = 0; column < chart.months.size(); ++column) {
        const auto& dso = chart.months[column].dsoTenths;
        if (dso) points.push_back({plot.middle(column), plot.y(*dso, chart.days.most)});
        else end();
    }
    end();
}

/// White below, so that it stands out from its bar.
void drawWhisker(PageCanvas& canvas, double x, double low, double high)
{
    constexpr double cap = 1;
    for (const double width : {0.8, 0.3}) {
        const Ink ink = width < 0.5 ? Ink::Text : Ink::Paper;
        canvas.stroke({{x, low}, {x, high}}, width, ink);
        for (const double y : {low, high}) canvas.stroke({{x - cap, y}, {x + cap, y}}, width, ink);
    }
}

/// One entry behind the other, on as many lines as they need.
class Legend {
public:
    Legend(PageCanvas& canvas, const TextShaper& shaper, const RectMm& place, double y)
        : m_canvas(canvas), m_shaper(shaper), m_place(place), m_x(place.x), m_y(y)
    {
    }
    void addSquare(const std::string& name, Ink ink)
    {
        const double x = next(name);
        m_canvas.fill({x, m_y - 1.75, markWidth - 0.8, 2}, ink);
    }
    void addLine(const std::string& name)
    {
        const double x = next(name);
        m_canvas.stroke({{x, m_y - 0.75}, {x + markWidth - 0.8, m_y - 0.75}}, 0.4, Ink::Text);
    }

private:
    static constexpr double markWidth = 3.3;
    static constexpr double gap = 3;

    /// Where the mark of the next entry stands; its name is drawn.
    double next(const std::string& name)
    {
        const ShapedText text = fitText(m_shaper, name, legendStyle, m_place.width - markWidth);
        const double width = markWidth + text.width();
        if (m_x > m_place.x && m_x + width > m_place.right()) {
            m_x = m_place.x;
            m_y += legendStyle.pitch;
        }
        const double x = m_x;
        put(m_canvas, text, x + markWidth, m_y, Align::Left);
        m_x += width + gap;
        return x;
    }

    PageCanvas& m_canvas;
    const TextShaper& m_shaper;
    RectMm m_place;
    double m_x;
    double m_y;
};

constexpr double namesBelow = 3.4; ///< from the foot of the plot to the names of the columns
constexpr double legendBelow = 8.4;

bool hasDso(const SheetAgeing& chart)
{
    return std::ranges::any_of(chart.months, [](const SheetMonth& month) { return month.dsoTenths.has_value(); });
}

/// Of what the chart shows.
void drawLegend(PageCanvas& canvas, const TextShaper& shaper, const SheetAgeing& chart, const RectMm& place, double y)
{
    Legend legend{canvas, shaper, place, y};
    for (std::size_t age = 0; age < sheetAgeCount; ++age) {
        const auto isThere = [age](const SheetMonth& month) { return month.amounts[age] != 0; };
        if (std::ranges::any_of(chart.months, isThere)) legend.addSquare(chart.series[age], ageInks[age]);
    }
    if (hasDso(chart)) legend.addLine(chart.dso);
}

} // namespace

void drawAgeing(Page& page, const TextShaper& shaper, const SheetAgeing& chart, const RectMm& place)
{
    PageCanvas canvas{page};
    drawTitle(canvas, shaper, chart.title, place);
    const Plot plot{place, chart.amounts, chart.months.size(), scaleWidth};
    drawUnit(canvas, shaper, chart.amounts, plot, place);
    drawScale(canvas, shaper, chart.amounts, plot);
    std::vector<std::string> names;
    std::vector<std::string> totals;
    for (std::size_t column = 0; column < chart.months.size(); ++column) {
        const SheetMonth& month = chart.months[column];
        drawColumn(canvas, month, column, chart.amounts, plot);
        names.push_back(month.name);
        totals.push_back(month.total);
    }
    drawRow(canvas, shaper, totals, plot, place.y + figuresBaseline, figureStyle);
    drawRow(canvas, shaper, names, plot, plot.bottom() + namesBelow, tickStyle);
    if (hasDso(chart)) drawDso(canvas, shaper, chart, plot);
    drawLegend(canvas, shaper, chart, place, plot.bottom() + legendBelow);
}

void drawForecast(Page& page, const TextShaper& shaper, const SheetForecast& chart, const RectMm& place)
{
    PageCanvas canvas{page};
    drawTitle(canvas, shaper, chart.title, place);
    const Plot plot{place, chart.amounts, chart.weeks.size(), 1};
    drawUnit(canvas, shaper, chart.amounts, plot, place);
    drawScale(canvas, shaper, chart.amounts, plot);
    std::vector<std::string> names;
    std::vector<std::string> figures;
    for (std::size_t column = 0; column < chart.weeks.size(); ++column) {
        const SheetWeek& week = chart.weeks[column];
        const double x = plot.middle(column);
        const double top = plot.y(week.expected, chart.amounts.most);
        canvas.fill({x - plot.barWidth() / 2, top, plot.barWidth(), plot.y(0, chart.amounts.most) - top}, Ink::NotDue);
        if (week.low && week.high) {
            drawWhisker(canvas, x, plot.y(*week.low, chart.amounts.most), plot.y(*week.high, chart.amounts.most));
        }
        names.push_back(week.name);
        figures.push_back(week.text);
    }
    drawRow(canvas, shaper, figures, plot, place.y + figuresBaseline, figureStyle);
    drawRow(canvas, shaper, names, plot, plot.bottom() + namesBelow, tickStyle);
    canvas.lines(shaper.shape(chart.note, {6, 2.6, false, Ink::Muted}, place.width), place.x,
                 plot.bottom() + legendBelow);
}

} // namespace encours
