// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "support/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace encours::ui {
namespace {

QString nameOf(Icon icon)
{
    switch (icon) {
    case Icon::None: return {};
    case Icon::Phone: return "phone";
    case Icon::Records: return "records";
    case Icon::Import: return "import";
    case Icon::Settings: return "settings";
    case Icon::Check: return "check";
    case Icon::Cross: return "cross";
    case Icon::Warning: return "warning";
    case Icon::Diamond: return "diamond";
    case Icon::Clock: return "clock";
    case Icon::Dot: return "dot";
    case Icon::Mail: return "mail";
    case Icon::Letter: return "letter";
    case Icon::Payment: return "payment";
    case Icon::Promise: return "promise";
    case Icon::Dispute: return "dispute";
    case Icon::Gavel: return "gavel";
    case Icon::Search: return "search";
    case Icon::Undo: return "undo";
    case Icon::Folder: return "folder";
    case Icon::File: return "file";
    case Icon::Plus: return "plus";
    case Icon::Play: return "play";
    case Icon::ChevronDown: return "chevron-down";
    case Icon::ChevronRight: return "chevron-right";
    case Icon::Enter: return "enter";
    case Icon::Link: return "link";
    case Icon::User: return "user";
    case Icon::Message: return "message";
    case Icon::Calculator: return "calculator";
    case Icon::Bars: return "bars";
    case Icon::Steps: return "steps";
    case Icon::Shield: return "shield";
    case Icon::Calendar: return "calendar";
    case Icon::Replay: return "replay";
    }
    return {};
}

QByteArray sourceOf(Icon icon)
{
    static QHash<int, QByteArray> sources;
    auto& source = sources[static_cast<int>(icon)];
    if (source.isEmpty()) {
        QFile file(":/icons/" + nameOf(icon) + ".svg");
        if (file.open(QIODevice::ReadOnly)) source = file.readAll();
    }
    return source;
}

/// Draws with the theme of the moment, so that no icon has to be made again when it changes.
class IconPainter : public QIconEngine {
public:
    IconPainter(Icon icon, std::optional<QColor> colour) : m_icon(icon), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_icon, rect, colourFor(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new IconPainter(*this); }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_colour) return *m_colour;
        const ThemeColours& colours = Theme::current().colours();
        if (state == QIcon::On || mode == QIcon::Selected) return colours.accent;
        if (mode == QIcon::Active) return colours.text;
        return colours.muted;
    }

    Icon m_icon;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon themedIcon(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconPainter(icon, std::nullopt));
}

QIcon colouredIcon(Icon icon, const QColor& colour)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconPainter(icon, colour));
}

QPixmap iconPixmap(Icon icon, int side, const QColor& colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("encours:%1:%2:%3:%4")
                            .arg(static_cast<int>(icon))
                            .arg(side)
                            .arg(colour.rgba())
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const int pixels = qRound(side * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (icon != Icon::None) {
        QByteArray svg = sourceOf(icon);
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter* painter, Icon icon, const QRectF& place, const QColor& colour)
{
    const int side = qRound(qMin(place.width(), place.height()));
    const QPixmap pixmap = iconPixmap(icon, side, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(place.x() + (place.width() - side) / 2, place.y() + (place.height() - side) / 2),
                        pixmap);
}

} // namespace encours::ui
