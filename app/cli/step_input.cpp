// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/step_input.h"

#include "core/service/sentences.h"

#include <QFile>
#include <QJsonDocument>

namespace guitai {

namespace {

constexpr qint64 largestInput = 4 * 1024 * 1024; // bytes; a step is a few lines

Reply<QJsonObject> readInputFile(const QString& path)
{
    using Code = Error::Code;
    QFile file(path);
    if (!file.exists())
        return failed(Error{Code::FileMissing, {path}, {}});
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error{Code::FileUnreadable, {path}, file.errorString()});
    const QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return failed(Error{Code::FileTooLarge, {path, QString::number(largestInput)}, {}});
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return failed(Error{Code::FileDamaged, {path, QString::number(fault.offset)}, fault.errorString()});
    return document.object();
}

} // namespace

Reply<QJsonObject> givenProperties(const Arguments& arguments, qsizetype from)
{
    QJsonObject given;
    if (const auto path = arguments.value(QStringLiteral("input"))) {
        if (arguments.words.size() > from)
            return misuse(Cli::tr("Give either key=value or --input, not both"));
        return readInputFile(*path);
    }
    for (const auto& word : arguments.words.sliced(from)) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1)
            return misuse(Cli::tr("This is no key=value: %1").arg(word));
        const QString key = word.first(equals);
        if (given.contains(key))
            return misuse(Cli::tr("Given twice: %1").arg(key));
        given.insert(key, word.sliced(equals + 1));
    }
    return given;
}

Failure blamed(Failure failure, const Arguments& arguments)
{
    const auto* error = std::get_if<Error>(&failure);
    if (error && error->code == Error::Code::InputInvalid && !arguments.has(QStringLiteral("input")))
        return Misuse{sentence(*error)};
    return failure;
}

} // namespace guitai
