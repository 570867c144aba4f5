// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"
#include "ui/casefile/archive_choices.h"
#include "ui/casefile/attachment_model.h"
#include "ui/widgets/inline_problem.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QString pictureIn(const QTemporaryDir& folder, const QString& name, const QColor& colour = Qt::red)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(colour);
    const QString path = folder.filePath(name);
    REQUIRE(picture.save(path, "PNG"));
    return path;
}

QString fileIn(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QColor middleOf(const QModelIndex& index)
{
    const auto icon = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
    const QImage picture = icon.pixmap(AttachmentModel::pictureSize).toImage();
    return picture.pixelColor(picture.rect().center());
}

} // namespace

TEST_CASE("a photo is attached from the disk and shown small")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    desk.files->attached = {pictureIn(desk.small.folder, u"水表.png"_s)};
    desk.press(Qt::Key_O, Qt::ControlModifier);
    auto& dialog = desk.waitForDialog();
    CHECK(dialog.findChild<QLineEdit*>(u"fileName"_s)->text() == u"水表.png"_s);
    desk.take();
    desk.waitUntilDialogIsGone();

    const auto stored = desk.stored(id);
    REQUIRE(stored.attachments.size() == 1);
    CHECK(stored.attachments.first().kind == AttachmentKind::Photo);
    CHECK(stored.attachments.first().digest.size() == 32);
    auto& list = desk.the<QListView>("attachments");
    CHECK(list.isVisible());
    const auto first = list.model()->index(0, 0);
    CHECK(QTest::qWaitFor([&] { return middleOf(first) == QColor(Qt::red); }));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(u"照片"_s));

    desk.files->saved = desk.small.folder.filePath(u"copy.png"_s);
    list.setFocus();
    QTest::mouseClick(&desk.the<QPushButton>("saveCopy"), Qt::LeftButton);
    CHECK(QImage(desk.files->saved).size() == QSize(640, 480));
}

TEST_CASE("a picture out of the clipboard and files dropped on the page are attached one after the other")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.waitForDialog().findChild<QLineEdit*>(u"fileName"_s)->text() == u"图片 2026-11-23 100000.png"_s);
    desk.take();
    desk.waitUntilDialogIsGone();

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(pictureIn(desk.small.folder, u"one.png"_s)),
                     QUrl::fromLocalFile(fileIn(desk.small.folder, u"two.pdf"_s, "%PDF-1.4")),
                     QUrl(u"https://example.invalid/three.png"_s), QUrl::fromLocalFile(desk.small.folder.path())});
    QDragEnterEvent over({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &over);
    REQUIRE(over.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &drop);
    CHECK(desk.waitForDialog().findChild<QLineEdit*>(u"fileName"_s)->text() == u"one.png"_s);
    desk.take();
    REQUIRE(QTest::qWaitFor([&] {
        auto* dialog = desk.dialog();
        auto* name = dialog ? dialog->findChild<QLineEdit*>(u"fileName"_s) : nullptr;
        return name && name->text() == u"two.pdf"_s;
    }));
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    const auto attachments = desk.stored(id).attachments;
    REQUIRE(attachments.size() == 3);
    CHECK(attachments[2].kind == AttachmentKind::Other);
}

TEST_CASE("what cannot be kept is refused in the dialog, and what is no picture is an icon")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    const QString gone = fileIn(desk.small.folder, u"gone.jpg"_s, "x");
    desk.files->attached = {gone};
    desk.press(Qt::Key_O, Qt::ControlModifier);
    auto& dialog = desk.waitForDialog();
    QFile::remove(gone);
    desk.take();
    const auto* refusal = dialog.findChild<InlineProblem*>(u"refusal"_s);
    REQUIRE(desk.dialog() == &dialog);
    CHECK(refusal->problem().contains(u"gone.jpg"_s));
    QFile huge(gone);
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(BlobStore::defaultLimit + 1));
    huge.close();
    desk.take();
    CHECK(refusal->problem().contains(u"64 MiB"_s));
    CHECK(desk.stored(id).attachments.isEmpty());
    fileIn(desk.small.folder, u"gone.jpg"_s, "\xff\xd8\xff no picture");
    desk.take();
    desk.waitUntilDialogIsGone();

    auto& list = desk.the<QListView>("attachments");
    QTest::qWait(50);
    CHECK_FALSE(qvariant_cast<QIcon>(list.model()->index(0, 0).data(Qt::DecorationRole)).isNull());
    list.setFocus();
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.dialog());
    const auto problems = desk.page->findChildren<InlineProblem*>();
    CHECK(std::ranges::any_of(problems, [](const auto* problem) { return problem->problem().contains(u"另存"_s); }));
}

TEST_CASE("a paper that is kept elsewhere is named by its number", "[S4-四-二-3-(1)-d]")
{
    CaseDesk desk;
    const CaseId id =
        desk.small
            .must(Role::Receptionist, desk.dispatched(), {Attach{.kind = AttachmentKind::Photo, .number = u"X1"_s}})
            .id;
    desk.show(id);
    auto& tabs = desk.the<QTabWidget>("caseTabs");
    tabs.setCurrentIndex(3);
    QTest::mouseClick(&desk.the<QPushButton>("citePaper"), Qt::LeftButton);
    auto& dialog = desk.waitForDialog();
    auto* number = dialog.findChild<QLineEdit*>(u"number"_s);
    REQUIRE(number);
    number->setFocus();
    desk.type("LX-17");
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).attachments.last().number == u"LX-17"_s);
    CHECK(desk.stored(id).attachments.last().digest.isEmpty());
}

TEST_CASE("people, rooms and cases are found as the archive calls them")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    const CaseId other = desk.dispatched();
    const auto file = desk.stored(id);
    const ArchiveChoices choices(*desk.small.office, desk.seat->procedure, file);
    const auto names = [&](const char* kind, const QString& typed) {
        const auto found = choices.choices(QString::fromLatin1(kind), typed).value();
        QStringList words;
        for (const auto& choice : found)
            words << choice.name;
        return words;
    };
    CHECK(names("staff", u"lm"_s) == QStringList{u"李敏"_s});
    CHECK(names("staff", u"limin"_s) == QStringList{u"李敏"_s});
    CHECK(names("staff", u"片区"_s).contains(u"李敏"_s));
    CHECK(names("staff", u"nobody"_s).isEmpty());
    CHECK(names("staff", {}).size() > 3);
    CHECK(names("room", u"3-1-502"_s) == QStringList{u"顺发恒园 3幢1单元502"_s});
    CHECK(names("room", u"张三"_s) == QStringList{u"顺发恒园 3幢1单元502"_s});
    CHECK(names("resident", {}) == QStringList{u"张三"_s});
    CHECK(names("resident", u"zs"_s) == QStringList{u"张三"_s});
    CHECK(names("estate", u"sfhy"_s) == QStringList{u"顺发恒园"_s});
    CHECK(names("case", {}) == QStringList{desk.stored(other).number});
    CHECK(choices.nameOf(u"staff"_s, desk.person.value) == u"李敏"_s);
    CHECK(choices.nameOf(u"case"_s, other.value) == desk.stored(other).number);
    CHECK(choices.nameOf(u"room"_s, desk.small.room.id.value) == u"顺发恒园 3幢1单元502"_s);
    CHECK(choices.nameOf(u"batch"_s, 1).isEmpty());
}

} // namespace guitai
