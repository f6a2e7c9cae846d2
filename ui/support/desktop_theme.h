// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QDBusConnection;
class QDBusVariant;
class QVariant;

namespace encours::ui {

/// Whether the desktop wants dark windows, as its portal says (org.freedesktop.portal.Settings, color-scheme), which Qt 6.4
/// cannot tell; and when that changes. Without a portal, or without a preference, nothing is known and the palette decides.
class DesktopTheme : public QObject {
    Q_OBJECT
public:
    /// Asks the portal behind a bus; `service` is empty only where the other end is the portal itself. The first answer is
    /// waited for as long as `patienceMs`, so that the window does not appear in the wrong colours; a later one still comes.
    DesktopTheme(const QDBusConnection& bus, const QString& service, int patienceMs, QObject* parent = nullptr);
    /// The portal of the session of this person.
    explicit DesktopTheme(QObject* parent = nullptr);

    [[nodiscard]] std::optional<bool> isDark() const { return m_isDark; }
    /// 1 dark, 2 light, anything else no preference; the value may stand inside further variants.
    [[nodiscard]] static std::optional<bool> read(const QVariant& scheme);

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& name, const QDBusVariant& value);

private:
    void ask(const QDBusConnection& bus, const QString& service, int patienceMs);
    void take(std::optional<bool> isDark);

    std::optional<bool> m_isDark;
};

} // namespace encours::ui
