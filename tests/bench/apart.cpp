// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/apart.h"

#include "tests/bench/must.h"

#include <QCoreApplication>
#include <QFile>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace guitai::bench {

namespace {

constexpr double mebibyte = 1024; // VmHWM counts kibibytes

} // namespace

Apart::Apart(const QStringList& arguments) : m_arguments(arguments)
{
    std::vector<QByteArray> words{QCoreApplication::applicationFilePath().toUtf8()};
    for (const auto& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    if (posix_spawn(&m_process, pointers[0], nullptr, nullptr, pointers.data(), environ) != 0)
        giveUp(m_arguments.join(u' '));
}

void Apart::end()
{
    int status = 0;
    if (waitpid(m_process, &status, 0) != m_process || status != 0)
        giveUp(m_arguments.join(u' '));
}

QByteArray leftIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(path);
    return file.readAll();
}

bool leave(const QString& path, const QByteArray& result)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(result) == result.size();
}

double peakMemory()
{
    for (const auto& line : leftIn(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toDouble() / mebibyte;
    giveUp(QStringLiteral("VmHWM"));
}

} // namespace guitai::bench
