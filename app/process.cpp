// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace guitai {

void prepareProcess()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    std::setlocale(LC_CTYPE, "");
    // Qt would switch to UTF-8 by itself, but complains about it on standard error each time.
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

QString usualPath()
{
    if (const QString named = qEnvironmentVariable("GUITAI_DATA"); !named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/guitai/counter.guitai");
}

} // namespace guitai
