// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace encours::ui {
namespace {

constexpr qint64 longestWish = 64 * 1024;
constexpr int lockWaitMs = 100;
constexpr char answer[] = "ok\n";

QByteArray bytesOf(const SingleInstance::Wish& wish)
{
    const QJsonObject object{
        {"book", wish.book}, {"demonstration", wish.isDemonstration}, {"activation", wish.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_lock(folder + QStringLiteral("/window.lock"))
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock.setStaleLockTime(0); // however long it runs; a dead owner is found by its process
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString settings = qEnvironmentVariable(
        "ENCOURS_CONFIG_DIR", QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    // The name of a socket may be some hundred characters long, however long that of the folder is.
    const QByteArray which = QCryptographicHash::hash(settings.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("%1/encours-%2").arg(runtime, QString::fromLatin1(which));
}

QString SingleInstance::noAnswerText()
{
    return tr(
        "Encours is running already, but its window does not answer. Wait until it has finished, or end it, then start "
        "again. Nothing was opened.");
}

QString SingleInstance::socketName() const
{
    return m_folder + QStringLiteral("/window.socket");
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(lockWaitMs)) return false;
    QLocalServer::removeServer(socketName()); // of one that died
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    // Without the socket this is still the first window; a second start then says that one runs.
    m_server->listen(socketName());
    return true;
}

bool SingleInstance::hand(const Wish& wish, int timeoutMs) const
{
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(timeoutMs)) return false;
    socket.write(bytesOf(wish));
    if (!socket.waitForBytesWritten(timeoutMs)) return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(timeoutMs)) return false;
    }
    return socket.readLine() == QByteArray(answer);
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestWish) socket->abort();
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(socket->readLine(longestWish)).object();
    if (object.isEmpty()) {
        socket->abort();
        return;
    }
    const Wish wish{object["book"].toString(), object["demonstration"].toBool(), object["activation"].toString()};
    socket->write(answer);
    socket->flush();
    emit wished(wish);
}

} // namespace encours::ui
