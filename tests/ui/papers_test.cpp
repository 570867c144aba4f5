// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printer_box.h"

#include "tests/support/catch.h"
#include "ui/widgets/file_dialogs.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A print service as the tests want it: it answers when it is let.
struct Service
{
    std::mutex busy;
    std::optional<Printers> answer;
};

} // namespace

TEST_CASE("printers that come while the dialog is open are offered, and nobody waits for them")
{
    auto service = std::make_shared<Service>();
    service->answer = Printers{.names = {u"A4"_s, u"dot matrix"_s}, .usual = u"A4"_s};
    PrinterBox box(nullptr, [service] {
        const std::scoped_lock waiting(service->busy);
        return service->answer;
    });
    QList<std::optional<Printers>> heard;
    QObject::connect(&box, &PrinterBox::found, &box, [&](const auto& found) {
        heard << found;
        box.offer(found, box.currentText());
    });
    box.offer(Printers{.names = {u"A4"_s}, .usual = u"A4"_s}, u"A4"_s);
    box.show();
    {
        const std::scoped_lock hanging(service->busy);
        box.showPopup();
        QTest::qWait(120);
        CHECK(box.count() == 1);
    }
    CHECK(QTest::qWaitFor([&] { return box.count() == 2; }));
    CHECK(box.currentText() == u"A4"_s);
    box.hidePopup();
    box.showPopup(); // nothing has changed
    QTest::qWait(200);
    CHECK(heard.size() == 1);
}

TEST_CASE("a paper that is saved again gets a name that no file has")
{
    const QTemporaryDir folder;
    const auto write = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    const QString first = folder.filePath(u"PG2026-000001.pdf"_s);
    CHECK(unusedPath(first) == first);
    write(first);
    const QString second = folder.filePath(u"PG2026-000001(2).pdf"_s);
    CHECK(unusedPath(first) == second);
    write(second);
    CHECK(unusedPath(first) == folder.filePath(u"PG2026-000001(3).pdf"_s));
}

} // namespace guitai
