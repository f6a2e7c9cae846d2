// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/text_shaper.h"

#include "print/fonts.h"
#include "print/layout_units.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace encours {
namespace {

QFont fontOf(const std::string& family, int pixels, bool isBold)
{
    QFont font{QString::fromStdString(family)};
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing that nobody sees turns ligatures off: "fi" must come out of the PDF as two letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

} // namespace

double ShapedText::width() const
{
    double widest = 0;
    for (const TextRun& line : lines) widest = std::max(widest, line.width);
    return widest;
}

TextShaper::TextShaper() : m_family(letterFontFamily()) {}

const QFont& TextShaper::fontFor(double points, bool isBold) const
{
    const int pixels = static_cast<int>(std::lround(points * dotsPerPoint));
    auto& font = m_fonts[{pixels, isBold}];
    if (font == nullptr) font = std::make_shared<const QFont>(fontOf(m_family, pixels, isBold));
    return *font;
}

ShapedText TextShaper::shape(std::string_view text, const TextStyle& style, double width) const
{
    const QString content = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto layout = std::make_shared<QTextLayout>(content, fontFor(style.points, style.isBold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);

    ShapedText shaped{style, {}};
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * dotsPerMm);
        TextRun run;
        run.text = content.mid(line.textStart(), line.textLength()).trimmed().toStdString();
        run.width = line.naturalTextWidth() / dotsPerMm;
        run.points = style.points;
        run.isBold = style.isBold;
        run.ink = style.ink;
        run.layout = layout;
        run.line = line.lineNumber();
        shaped.lines.push_back(std::move(run));
    }
    layout->endLayout();
    return shaped;
}

double TextShaper::ascent(double points) const
{
    return QFontMetricsF{fontFor(points, false)}.ascent() / dotsPerMm;
}

} // namespace encours
