// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <string>

namespace encours::samples {

/// A logo as firms have them: half of it is transparent.
inline std::string logo(const char* format = "PNG", int width = 600, int height = 180)
{
    QImage image{width, height, QImage::Format_ARGB32};
    image.fill(Qt::transparent);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x) image.setPixelColor(x, y, QColor{26, 127, 55});
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes.toStdString();
}

} // namespace encours::samples
