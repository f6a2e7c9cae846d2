// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_portal.h"

#include <QDBusMessage>

namespace encours::ui {
namespace {

constexpr uint unknown = 99;

} // namespace

FakePortal::FakePortal() : m_server(QStringLiteral("unix:tmpdir=/tmp"))
{
    connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& connection) {
        m_other = connection;
        m_other.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots);
    });
}

void FakePortal::change(uint newScheme)
{
    scheme = newScheme;
    QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                     "org.freedesktop.portal.Settings", "SettingChanged");
    signal << "org.freedesktop.appearance" << "color-scheme" << QVariant::fromValue(QDBusVariant(scheme));
    m_other.send(signal);
}

QDBusVariant FakePortal::Read(const QString& group, const QString& name) const
{
    const bool isKnown = group == "org.freedesktop.appearance" && name == "color-scheme";
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : unknown)));
}

} // namespace encours::ui
