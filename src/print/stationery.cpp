// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/stationery.h"

#include "base/log.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace encours {
namespace {

// An envelope of 110 × 220 mm, A4 folded in three (99 mm), free to slide 10 mm sideways and 11 mm up and down; the windows
// lie 20 mm from the right and 20 mm from the bottom.
constexpr WindowProfile dl35{{110, 55, 80, 24}, {100, 55, 90, 24}, {90, 44, 110, 46}, 4};
constexpr WindowProfile dl45{{110, 50, 80, 24}, {100, 45, 90, 34}, {90, 34, 110, 56}, 4};

constexpr int mostPixels = 8'000; // a side, before it is decoded
constexpr int widestPixels = 1'420;
constexpr int tallestPixels = 430; // 600 dots an inch of the place that a logo has

} // namespace

const WindowProfile& windowProfile(EnvelopeWindow window)
{
    return window == EnvelopeWindow::Dl45 ? dl45 : dl35;
}

RectMm Stationery::address() const
{
    RectMm place = windowProfile(window).address;
    place.x += moveRight;
    place.y += moveDown;
    return place;
}

Stationery stationeryOf(const LetterPaper& paper)
{
    constexpr double mmPerStep = 0.5;
    const Letterhead& head = paper.letterhead;
    Stationery stationery;
    stationery.window = head.window;
    stationery.moveRight = head.moveRightHalfMm * mmPerStep;
    stationery.moveDown = head.moveDownHalfMm * mmPerStep;
    stationery.hasFoldMarks = head.hasFoldMarks;
    stationery.hasWindowFrame = paper.hasWindowFrame;
    if (!head.logo.empty()) {
        stationery.logo = readLogo(head.logo);
        if (stationery.logo == nullptr) logWarning(LogChannel::App, "The logo cannot be read; letters go without it.");
    }
    return stationery;
}

std::shared_ptr<const QImage> readLogo(std::string_view bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer{&data};
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") return nullptr;
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels) return nullptr;
    reader.setAutoTransform(true);
    QImage read = reader.read();
    if (read.isNull()) return nullptr;
    if (read.width() > widestPixels || read.height() > tallestPixels)
        read = read.scaled(widestPixels, tallestPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    auto opaque = std::make_shared<QImage>(read.size(), QImage::Format_RGB32);
    opaque->fill(Qt::white);
    QPainter painter{opaque.get()};
    painter.drawImage(0, 0, read);
    painter.end();
    return opaque;
}

} // namespace encours
