// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

/// Files for the tests of the sheet reader, sound and hostile.
namespace guitai::test {

/// A part made of a start, a piece many times over, and an end, so that bombs need no memory to build.
struct PartText
{
    QString name;
    QByteArray start;
    QByteArray piece;
    qint64 times = 0;
    QByteArray end;
};

class PackageBuilder
{
public:
    /// Sound but for what is put or dropped afterwards: one sheet named 甲 with the rows given.
    static PackageBuilder withRows(const QByteArray& rows);

    PackageBuilder& put(const QString& name, const QByteArray& text);
    PackageBuilder& put(const PartText& part);
    PackageBuilder& drop(const QString& name);
    PackageBuilder& sharedStrings(const QByteArray& items);
    PackageBuilder& styles(const QByteArray& formats, const QByteArray& cellStyles);
    PackageBuilder& encrypted();

    void write(const QString& path) const;

private:
    QList<PartText> m_parts;
    bool m_encrypted = false;
};

/// What reading a file gave.
struct Reading
{
    QList<SheetRow> rows;
    Result<void> outcome;

    Error::Code code() const { return outcome.error().code; }
    QStringList args() const { return outcome.error().args; }
    /// Of all rows the texts, cells parted by | and rows by a line end.
    QString texts() const;
};

Reading readAll(const QString& path, const SheetLimits& limits = {});
/// Writes the package into a folder of its own and reads it.
Reading readAll(const PackageBuilder& package, const SheetLimits& limits = {});
/// The same for the bytes of any file.
Reading readBytes(const QByteArray& bytes, const SheetLimits& limits = {});

void writeFile(const QString& path, const QByteArray& bytes);
QByteArray readFile(const QString& path);

} // namespace guitai::test
