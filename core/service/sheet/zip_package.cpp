// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/zip_package.h"

#include <QFile>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int maxParts = 4096;
/// Sheets shrink to a tenth or a twentieth; a million blank rows of LibreOffice, the most repetitive thing that
/// is still sound, to a 43rd. What stays under `freeBytes` does no harm anyway.
constexpr qint64 maxRatio = 50;
constexpr qint64 freeBytes = 4LL << 20;
constexpr qint64 endRecordBytes = 22;

/// libzip allocates for as many entries as the end record promises, so this is looked at before.
bool promisesTooManyParts(QFile& file)
{
    const qint64 tailBytes = qMin<qint64>(file.size(), endRecordBytes + 0xFFFF);
    file.seek(file.size() - tailBytes);
    const QByteArray tail = file.read(tailBytes);
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0; at = tail.indexOf("PK\x05\x06", at + 1)) {
        if (at + endRecordBytes > tail.size())
            break;
        if ((quint8(tail[at + 10]) | quint8(tail[at + 11]) << 8) > maxParts)
            return true;
    }
    return false;
}

} // namespace

/// libzip opens narrow names, which on Windows cannot spell every path: it is given a QFile instead.
struct ZipPackage::Source
{
    Q_DISABLE_COPY_MOVE(Source)

    QFile file;
    zip_error_t error{};

    Source() = default;
    ~Source() { zip_error_fini(&error); }

    zip_int64_t seek(void* data, zip_uint64_t length)
    {
        const auto at =
            zip_source_seek_compute_offset(zip_uint64_t(file.pos()), zip_uint64_t(file.size()), data, length, &error);
        return at >= 0 && file.seek(at) ? 0 : -1;
    }

    zip_int64_t size(void* data, zip_uint64_t length) const
    {
        if (length < sizeof(zip_stat_t))
            return -1;
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(file.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    static zip_int64_t serve(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto& source = *static_cast<Source*>(self);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                                  ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_OPEN:
            return source.file.seek(0) ? 0 : -1;
        case ZIP_SOURCE_READ:
            return source.file.read(static_cast<char*>(data), qint64(length));
        case ZIP_SOURCE_SEEK:
            return source.seek(data, length);
        case ZIP_SOURCE_TELL:
            return source.file.pos();
        case ZIP_SOURCE_STAT:
            return source.size(data, length);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&source.error, data, length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            return -1;
        }
    }
};

ZipPackage::ZipPackage() = default;

void ZipPackage::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipPackage> ZipPackage::open(const QString& path, const SheetLimits& limits)
{
    ZipPackage package;
    package.m_path = path;
    package.m_source = std::make_shared<Source>();
    auto& source = *package.m_source;
    source.file.setFileName(path);
    if (!source.file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, {path}, source.file.errorString());
    if (promisesTooManyParts(source.file))
        return fail(Error::Code::FileTooLarge, {path, QString::number(maxParts)}, u"parts"_s);
    const qint64 limit = qMin(limits.inflatedBytes, freeBytes + maxRatio * source.file.size());
    package.m_budget = std::make_unique<InflateBudget>(InflateBudget{limit, limit});

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* stream = zip_source_function_create(&Source::serve, &source, &error);
    if (stream)
        package.m_archive.reset(zip_open_from_source(stream, ZIP_RDONLY, &error));
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!package.m_archive) {
        zip_source_free(stream);
        return fail(Error::Code::FileDamaged, {path, u"zip"_s}, detail);
    }
    if (const auto listed = package.listParts(); !listed)
        return std::unexpected(listed.error());
    return package;
}

Result<void> ZipPackage::listParts()
{
    const auto count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return fail(Error::Code::FileDamaged, {m_path, u"zip:%1"_s.arg(i)});
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return fail(Error::Code::FileEncrypted, {m_path});
        QString name = QString::fromUtf8(stat.name).toLower();
        name.replace(u'\\', u'/'); // some .NET writers
        m_index.insert(name, zip_uint64_t(i));
    }
    return {};
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString& name)
{
    const auto found = m_index.constFind(name.toLower());
    if (found == m_index.cend())
        return fail(Error::Code::FileDamaged, {m_path, name}, u"no such part"_s);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_archive.get(), *found, 0, &stat);
    // Others allow dictionaries of gigabytes, and no spreadsheet program writes them.
    if (stat.comp_method != ZIP_CM_DEFLATE && stat.comp_method != ZIP_CM_STORE)
        return fail(Error::Code::FileFormat, {m_path}, u"compression %1"_s.arg(stat.comp_method));
    zip_file_t* file = zip_fopen_index(m_archive.get(), *found, 0);
    if (!file)
        return fail(Error::Code::FileDamaged, {m_path, name}, QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipPart>(file, *m_budget);
}

} // namespace guitai
