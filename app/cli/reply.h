// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/outcome.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace guitai {

/// The words of the command line, for the translator.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(guitai::Cli)
};

/// What scripts go by; these numbers never change.
enum class ExitCode { Done = 0, Usage = 2, Refused = 3, Failed = 4 };

/// The command line itself is wrong; `text` says how.
struct Misuse
{
    QString text;
};

using Failure = std::variant<Misuse, Refusal, Error>;

template <class T>
using Reply = std::expected<T, Failure>;

/// What a command has to say, for programs and for people.
struct Answer
{
    QJsonValue json;
    QString text;
    ExitCode code = ExitCode::Done;
};

inline std::unexpected<Failure> misuse(QString text)
{
    return std::unexpected(Failure(Misuse{std::move(text)}));
}

inline std::unexpected<Failure> failed(Error error)
{
    return std::unexpected(Failure(std::move(error)));
}

inline std::unexpected<Failure> failed(Trouble trouble)
{
    if (auto* refusal = std::get_if<Refusal>(&trouble))
        return std::unexpected(Failure(std::move(*refusal)));
    return std::unexpected(Failure(std::get<Error>(std::move(trouble))));
}

} // namespace guitai
