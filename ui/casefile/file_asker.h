// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace guitai {

/// Which file to read or write. Tests answer themselves.
class FileAsker
{
public:
    FileAsker() = default;
    virtual ~FileAsker() = default;
    Q_DISABLE_COPY_MOVE(FileAsker)

    /// Paths to read; none where nobody chose any.
    [[nodiscard]] virtual QStringList toAttach(QWidget* window);
    /// Empty where nobody chose one.
    [[nodiscard]] virtual QString toSave(const QString& name, QWidget* window);
};

} // namespace guitai
