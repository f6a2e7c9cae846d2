// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServer>
#include <QDBusVariant>
#include <QObject>

namespace encours::ui {

/// Answers as the portal of a desktop does, at the other end of a private connection: no bus is needed.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    FakePortal();
    [[nodiscard]] QString address() const { return m_server.address(); }
    uint scheme = 0;

    void change(uint newScheme);

public slots:
    // The names are the portal's.
    QDBusVariant Read(const QString& group, const QString& name) const;

private:
    QDBusServer m_server;
    QDBusConnection m_other{QString()};
};

} // namespace encours::ui
