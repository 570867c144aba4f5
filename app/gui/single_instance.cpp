// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace guitai {

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 longestMessage = 64;

} // namespace

SingleInstance::SingleInstance(const QString& dataFile, QObject* parent) : QObject(parent)
{
    const auto key = QFileInfo(dataFile).absoluteFilePath() + u'\n' + qEnvironmentVariable("USER");
    m_name = QStringLiteral("guitai-") +
             QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QString& caller)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(caller.toUtf8().left(longestMessage) + '\n');
    return socket.waitForBytesWritten(patienceMs);
}

/// A name that nobody answers to was left by a crash.
bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::receive()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            Q_EMIT called(QString::fromUtf8(socket->readLine(longestMessage + 1)).trimmed());
            socket->disconnectFromServer();
        });
    }
}

} // namespace guitai
