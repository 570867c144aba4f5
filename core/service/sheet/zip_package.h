// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <QHash>
#include <QIODevice>
#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace guitai {

/// Bytes that may still be inflated, over all parts of one package. Counted as they come out,
/// since what the headers say of sizes is the word of whoever wrote them.
struct InflateBudget
{
    qint64 left = 0;
    qint64 limit = 0; ///< what it began with, for the message
};

/// One part of a package, read once from start to end.
class ZipPart final : public QIODevice
{
    Q_DISABLE_COPY_MOVE(ZipPart)

public:
    ZipPart(zip_file* file, InflateBudget& budget);
    ~ZipPart() override;

    bool isSequential() const override { return true; }

    /// The most the reader may draw before it calls this again: no token of a sound part comes near it.
    void beginToken() { m_drawn = 0; }

    /// A document type may hold entities that grow without end; none belongs in a package.
    void endProlog() { m_prolog = false; }

    /// Reads what is left, so that the checksum gets compared.
    void drain();

    std::optional<Error::Code> trouble() const { return m_trouble; }
    QString detail() const { return m_detail; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 refuse(Error::Code code, const QString& detail);

    zip_file* m_file;
    InflateBudget& m_budget;
    qint64 m_drawn = 0;
    bool m_prolog = true;
    QByteArray m_opening; ///< end of the prolog read so far
    std::optional<Error::Code> m_trouble;
    QString m_detail;
};

/// An open zip file as a set of named parts. Names are compared without case, as the format wants.
class ZipPackage
{
public:
    [[nodiscard]] static Result<ZipPackage> open(const QString& path, const SheetLimits& limits);

    bool contains(const QString& part) const { return m_index.contains(part.toLower()); }
    /// REQUIRES: the package outlives the part.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString& name);

    const QString& path() const { return m_path; }
    qint64 inflateLimit() const { return m_budget->limit; }

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };
    struct Source;

    ZipPackage();
    [[nodiscard]] Result<void> listParts();

    QString m_path;
    std::unique_ptr<InflateBudget> m_budget;
    std::shared_ptr<Source> m_source; // before the archive, which reads from it until it is closed
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_index;
};

} // namespace guitai
