// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blob_store.h"

#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"

#include <QBuffer>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray abc = "abc";
const QByteArray keyOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, B.1

QString fileOf(const QByteArray& key)
{
    return u"store/%1/%2"_s.arg(QString::fromLatin1(key.left(2)), QString::fromLatin1(key));
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

/// Fails after some bytes, as a camera that is unplugged does.
class BreakingDevice final : public QIODevice
{
public:
    BreakingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 limit) override
    {
        if (m_read)
            return -1;
        m_read = true;
        *to = 'a';
        return qMin<qint64>(1, limit);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool m_read = false;
};

} // namespace

TEST_CASE("a blob is found under the SHA-256 of its content")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s));
    REQUIRE(store.put(abc) == keyOfAbc);
    CHECK(folder.read(fileOf(keyOfAbc)) == abc);
    const auto file = store.open(keyOfAbc);
    REQUIRE(file);
    CHECK((*file)->readAll() == abc);
    CHECK(store.put(abc) == keyOfAbc);
    CHECK(store.put(QByteArray()).has_value());
    CHECK(filesIn(folder.path(u"store"_s)).size() == 2);
}

TEST_CASE("large content passes in pieces and is kept whole")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s));
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += QByteArray::number(i);
    QBuffer buffer(&large);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto key = store.put(buffer);
    REQUIRE(key);
    CHECK((*store.open(*key))->readAll() == large);
}

TEST_CASE("content beyond the limit or that breaks off leaves nothing")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s), 3);
    CHECK(store.put(abc).has_value());
    CHECK(codeOf(store.put(QByteArray("abcd"))) == Error::Code::FileTooLarge);
    BreakingDevice device;
    CHECK(codeOf(store.put(device)) == Error::Code::FileUnreadable);
    CHECK(filesIn(folder.path(u"store"_s)).size() == 1);
}

TEST_CASE("what is no key never becomes a path")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s));
    REQUIRE(store.put(abc));
    const auto name = GENERATE(values<QByteArray>({
        "",
        "..",
        "../desk.guitai",
        "ba/../../etc/passwd",
        QByteArray(64, '.'),
        QByteArray(64, 'A'),
        QByteArray(63, 'a'),
        QByteArray(62, 'a') + "/.",
        QByteArray("\0", 1) + QByteArray(63, 'a'),
        QByteArray(64, 'a'),
    }));
    CHECK_FALSE(store.contains(name));
    CHECK(codeOf(store.open(name)) == Error::Code::NotFound);
}

TEST_CASE("a blob that was changed is never handed out, and is healed by its content")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s));
    REQUIRE(store.put(abc));
    folder.write(fileOf(keyOfAbc), "abd");
    CHECK(codeOf(store.open(keyOfAbc)) == Error::Code::FileDamaged);
    REQUIRE(store.put(abc) == keyOfAbc);
    CHECK(store.open(keyOfAbc).has_value());
}

TEST_CASE("a full disk gives an error and no blob", "[promise-4]")
{
    const DataFolder folder;
    const int end = inChild([&] {
        limitFileSize(100'000);
        BlobStore store(folder.path(u"store"_s));
        return codeOf(store.put(QByteArray(200'000, 'a'))) == Error::Code::DiskFull ? 0 : 1;
    });
    CHECK(end == 0);
    CHECK(filesIn(folder.path(u"store"_s)).isEmpty());
}

TEST_CASE("only new blobs are copied")
{
    const DataFolder folder;
    BlobStore store(folder.path(u"store"_s));
    BlobStore other(folder.path(u"other"_s));
    must(store.copyTo(other)); // nothing yet
    REQUIRE(store.put(abc));
    must(store.copyTo(other));
    const auto copied = QFileInfo(filesIn(folder.path(u"other"_s)).value(0)).lastModified();
    REQUIRE(store.put(QByteArray("second")));
    folder.write(u"store/ba/readme.txt"_s, "not a blob");
    must(store.copyTo(other));
    CHECK(filesIn(folder.path(u"other"_s)).size() == 2);
    CHECK(QFileInfo(folder.path(u"other/"_s + fileOf(keyOfAbc).mid(6))).lastModified() == copied);
}
