// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace guitai {

/// One window for one data file and user. Who comes second tells the first what it was asked for, and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataFile, QObject* parent = nullptr);

    /// True where another window took the message: this one has nothing left to do.
    [[nodiscard]] bool handOver(const QString& caller);
    /// From now on messages of those who come later arrive here. False where that is not possible: then every start
    /// opens a window of its own.
    bool listen();

Q_SIGNALS:
    /// Somebody started the program again; with a number of theirs, or an empty one to come to the front.
    void called(const QString& caller);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace guitai
