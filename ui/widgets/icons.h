// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace encours::ui {

/// Line icons of `resources/icons`, drawn in any colour.
enum class Icon {
    None,
    Phone,   ///< call, call queue
    Records, ///< customers' files
    Import,
    Settings,
    Check,   ///< done, kept, fresh
    Cross,   ///< broken, refused
    Warning, ///< at risk
    Diamond, ///< dispute
    Clock,   ///< running, due soon
    Dot,     ///< plain state
    Mail,
    Letter, ///< a letter on paper
    Payment,
    Promise,
    Dispute,
    Gavel, ///< litigation
    Search,
    Undo,
    Folder,
    File,
    Plus,
    Play, ///< demonstration
    ChevronDown,
    ChevronRight,
    Enter,
    Link, ///< allocate (lettrer)
    User,
    Message,
    Shield, ///< risk
    Calculator,
    Bars,     ///< figures by month
    Steps,    ///< a plan, done one after the other
    Calendar, ///< campaigns
    Replay,   ///< the past again
};

/// Follows the theme by itself: muted when idle, text when active, accent when on or selected.
[[nodiscard]] QIcon themedIcon(Icon icon);
[[nodiscard]] QIcon colouredIcon(Icon icon, const QColor& colour);
/// `side` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int side, const QColor& colour, qreal devicePixelRatio);
void paintIcon(QPainter* painter, Icon icon, const QRectF& place, const QColor& colour);

} // namespace encours::ui
