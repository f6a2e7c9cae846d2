// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desktop_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

namespace encours::ui {
namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

constexpr int usualPatienceMs = 150;
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

DesktopTheme::DesktopTheme(const QDBusConnection& bus, const QString& service, int patienceMs, QObject* parent)
    : QObject(parent)
{
    ask(bus, service, patienceMs);
}

DesktopTheme::DesktopTheme(QObject* parent) : QObject(parent)
{
    // Where nobody runs a bus, asking for one would start it.
    const bool hasBus =
        qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("XDG_RUNTIME_DIR");
    if (hasBus) ask(QDBusConnection::sessionBus(), portalService, usualPatienceMs);
}

void DesktopTheme::ask(const QDBusConnection& bus, const QString& service, int patienceMs)
{
    if (!bus.isConnected()) return;
    QDBusConnection connection = bus;
    qRegisterMetaType<QDBusVariant>(); // a slot whose argument's type has no name yet is never called
    connection.connect(service, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    QEventLoop patience;
    connect(watcher, &QDBusPendingCallWatcher::finished, &patience, &QEventLoop::quit);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) take(read(QVariant::fromValue(reply.value())));
    });
    if (patienceMs <= 0) return;
    QTimer::singleShot(patienceMs, &patience, &QEventLoop::quit);
    patience.exec(QEventLoop::ExcludeUserInputEvents);
}

std::optional<bool> DesktopTheme::read(const QVariant& scheme)
{
    QVariant value = scheme;
    while (value.userType() == qMetaTypeId<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint preference = value.toUInt(&isNumber);
    if (!isNumber || (preference != prefersDark && preference != prefersLight)) return std::nullopt;
    return preference == prefersDark;
}

void DesktopTheme::settingChanged(const QString& group, const QString& name, const QDBusVariant& value)
{
    if (group == appearance && name == colorScheme) take(read(value.variant()));
}

void DesktopTheme::take(std::optional<bool> isDark)
{
    if (m_isDark == isDark) return;
    m_isDark = isDark;
    emit changed();
}

} // namespace encours::ui
