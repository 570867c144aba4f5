// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing_office.h"

#include "core/storage/statement.h"
#include "ui/widgets/inline_problem.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int longest = 60'000; // a sanitizer is slow

StaffId accountOf(Office& office, const QString& account)
{
    const auto everybody = office.staff.list();
    REQUIRE(everybody);
    for (const auto& person : *everybody)
        if (person.account == account)
            return person.id;
    FAIL("no such account");
    return {};
}

} // namespace

ImportingOffice::ImportingOffice(const QString& account)
{
    auto founded = Office::found(folder.filePath(u"data.guitai"_s), u"示例物业"_s, u"顺发管理处"_s, clock);
    REQUIRE(founded);
    office = std::move(*founded);
    auto taken = seatOf(*office, accountOf(*office, account));
    REQUIRE(taken);
    seat = std::make_unique<Seat>(std::move(*taken));
    makePage();
}

void ImportingOffice::makePage()
{
    page = std::make_unique<ImportPage>(*seat, nullptr,
                                        FilePrompts{.open = [this](QWidget*) { return toOpen; },
                                                    .save = [this](QWidget*, const QString&) { return toSave; }});
    page->resize(1140, 720);
    page->show();
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->enter();
}

void ImportingOffice::settle()
{
    const auto* job = page->findChild<ImportJob*>();
    REQUIRE(QTest::qWaitFor([&] { return !job->isRunning(); }, longest));
}

void ImportingOffice::give(const QString& path)
{
    toOpen = path;
    press(button(u"chooseFile"_s).isVisible() ? u"chooseFile"_s : u"otherFile"_s);
    settle();
}

void ImportingOffice::check()
{
    press(u"forward"_s);
    settle();
}

void ImportingOffice::importNow()
{
    press(u"forward"_s);
    settle();
}

qint64 ImportingOffice::count(std::string_view table)
{
    Statement statement(office->database(), "SELECT count(*) AS n FROM " + std::string(table));
    REQUIRE(statement.next());
    const auto number = statement.value<qint64>("n");
    statement.reset();
    return *number;
}

QString ImportingOffice::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QAbstractButton& ImportingOffice::button(const QString& name) const
{
    return part<QAbstractButton>(name);
}

void ImportingOffice::press(const QString& name)
{
    auto& key = button(name);
    INFO(name.toStdString());
    REQUIRE(key.isVisible());
    REQUIRE(key.isEnabled());
    key.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&key, Qt::Key_Space);
}

QString ImportingOffice::problem(const QString& name) const
{
    const auto& shown = part<InlineProblem>(name);
    return shown.isVisible() ? shown.problem() : QString();
}

QString ImportingOffice::cells(const QString& table) const
{
    const auto* model = part<QTableView>(table).model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model->columnCount(); ++column)
            line << model->index(row, column).data().toString();
        lines << line.join(u'|');
    }
    return lines.join(u'\n');
}

QString ImportingOffice::figures() const
{
    return part<QWidget>(u"figures"_s).accessibleName().replace(u'\n', u", "_s);
}

QString sampleTable(const QString& name)
{
    return QStringLiteral(GUITAI_TEST_DATA) + u'/' + name;
}

} // namespace guitai
