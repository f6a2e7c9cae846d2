// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/bare_pages.h"

#include "base/platform_files.h"
#include "print/fonts.h"
#include "print/layout_units.h"
#include "print/letter_layout.h"

#include <QBuffer>
#include <QFont>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <string>
#include <vector>

namespace encours {
namespace {

struct BareLine {
    QString text;
    QPointF baseline;
    int font = 0; ///< index
};
using BarePage = std::vector<BareLine>;

class BarePages : public PrintFloor {
public:
    explicit BarePages(std::span<const Letter> letters);
    Result<Done> drawTogether(const std::filesystem::path& file) override;
    Result<Done> drawApart(const std::filesystem::path& folder) override;

private:
    [[nodiscard]] int fontOf(double points, bool isBold);
    [[nodiscard]] Result<Done> draw(std::span<const std::vector<BarePage>> letters,
                                    const std::filesystem::path& file) const;

    std::vector<QFont> m_fonts;
    std::vector<std::vector<BarePage>> m_letters;
};

BarePages::BarePages(std::span<const Letter> letters)
{
    for (const Letter& letter : letters) {
        std::vector<BarePage> pages;
        const LaidOutLetter laidOut = layOut(letter);
        for (const Page& page : laidOut.pages) {
            BarePage bare;
            for (const TextRun& run : page.texts) {
                bare.push_back({QString::fromStdString(run.text),
                                {run.baseline.x * dotsPerMm, run.baseline.y * dotsPerMm},
                                fontOf(run.points, run.isBold)});
            }
            pages.push_back(std::move(bare));
        }
        m_letters.push_back(std::move(pages));
    }
}

int BarePages::fontOf(double points, bool isBold)
{
    const int pixels = static_cast<int>(std::lround(points * dotsPerPoint));
    for (std::size_t index = 0; index < m_fonts.size(); ++index) {
        if (m_fonts[index].pixelSize() == pixels && m_fonts[index].bold() == isBold) return static_cast<int>(index);
    }
    QFont font{QString::fromStdString(letterFontFamily())};
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_fonts.push_back(font);
    return static_cast<int>(m_fonts.size()) - 1;
}

Result<Done> BarePages::draw(std::span<const std::vector<BarePage>> letters, const std::filesystem::path& file) const
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins(QMarginsF{0, 0, 0, 0});
        QPainter painter;
        expect(painter.begin(&writer), "a page in memory is always there");
        bool isFirst = true;
        for (const auto& pages : letters) {
            for (const BarePage& page : pages) {
                if (!isFirst) writer.newPage();
                isFirst = false;
                for (const BareLine& line : page) {
                    painter.setFont(m_fonts[static_cast<std::size_t>(line.font)]);
                    painter.drawText(line.baseline, line.text);
                }
            }
        }
    }
    const QByteArray& bytes = pdf.data();
    return writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Result<Done> BarePages::drawTogether(const std::filesystem::path& file)
{
    return draw(m_letters, file);
}

Result<Done> BarePages::drawApart(const std::filesystem::path& folder)
{
    for (std::size_t index = 0; index < m_letters.size(); ++index) {
        ENCOURS_TRY(draw(std::span{&m_letters[index], 1}, folder / (std::to_string(index) + ".pdf")));
    }
    return Done{};
}

} // namespace

std::unique_ptr<PrintFloor> barePagesOf(std::span<const Letter> letters)
{
    return std::make_unique<BarePages>(letters);
}

} // namespace encours
