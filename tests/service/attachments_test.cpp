// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachments.h"

#include "core/service/verify_service.h"
#include "tests/support/small_office.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a file is on the disk before a case names it, and comes back byte for byte")
{
    SmallOffice small;
    const auto file = small.must(Role::Receptionist, std::nullopt, {small.repair()});
    Attachments attachments(*small.office);
    QByteArray photo = QByteArray(300'000, 'x') + "end";
    QBuffer content(&photo);
    content.open(QIODevice::ReadOnly);
    const auto after = attachments.attach(small.who(Role::Receptionist), file.id,
                                          {.kind = AttachmentKind::Photo, .fileName = u"水表.jpg"_s}, content);
    REQUIRE(after);
    REQUIRE(after->attachments.size() == 1);
    const auto& kept = after->attachments.first();
    CHECK(kept.name == u"水表.jpg"_s);
    CHECK(kept.at == small.clock.now());
    const auto opened = attachments.open(kept);
    REQUIRE(opened);
    CHECK((*opened)->readAll() == photo);
    const auto report = verify(*small.office, {.replay = true});
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
}

TEST_CASE("a file that is not there, is a folder or is too large is not attached")
{
    SmallOffice small;
    const auto file = small.must(Role::Receptionist, std::nullopt, {small.repair()});
    Attachments attachments(*small.office);
    const auto codeOf = [&](const QString& path) {
        const auto done = attachments.attachFile(small.who(Role::Receptionist), file.id, {}, path);
        REQUIRE_FALSE(done);
        const auto& error = std::get<Error>(done.error());
        CHECK_FALSE(error.args.value(0).isEmpty());
        return error.code;
    };
    CHECK(codeOf(small.folder.filePath(u"none.jpg"_s)) == Error::Code::FileMissing);
    CHECK(codeOf(small.folder.path()) == Error::Code::FileUnreadable);
    QFile huge(small.folder.filePath(u"huge.jpg"_s));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(BlobStore::defaultLimit + 1));
    CHECK(codeOf(huge.fileName()) == Error::Code::FileTooLarge);
    CHECK(CaseService(*small.office).read(file.id)->attachments.isEmpty());
}

TEST_CASE("whoever may not attach leaves the case as it was")
{
    SmallOffice small;
    const auto file = small.must(Role::Receptionist, std::nullopt, {small.repair()});
    QByteArray bytes("scan");
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto refused =
        Attachments(*small.office).attach(small.who(Role::Administrator), file.id, {.fileName = u"a.pdf"_s}, content);
    REQUIRE_FALSE(refused);
    CHECK(std::get<Refusal>(refused.error()).code == Refusal::Code::NotYourRole);
    CHECK(CaseService(*small.office).read(file.id)->attachments.isEmpty());
}

} // namespace guitai
