// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <shellapi.h>
#include <windows.h>
#endif

namespace guitai {

std::expected<QStringList, int> rawArguments(int argc, char** argv)
{
    QStringList words;
#ifdef Q_OS_WIN
    // What main() is given there has lost what the code page lacks.
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    int count = 0;
    wchar_t** wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i)
        words << QString::fromWCharArray(wide[i]);
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        words << decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return std::unexpected(i);
    }
#endif
    return words;
}

bool print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace guitai
