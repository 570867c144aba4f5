// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/importing/import_page.h"

#include <QTemporaryDir>

class QAbstractButton;
class QTableView;

namespace guitai {

/// An import page on screen, over a newly founded data file, and hands that know its parts by their names.
class ImportingOffice
{
public:
    explicit ImportingOffice(const QString& account = QStringLiteral("administrator"));

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<Office> office;
    std::unique_ptr<Seat> seat;
    std::unique_ptr<ImportPage> page;
    QString toOpen; ///< what the hand chooses when it is asked
    QString toSave;

    void makePage();
    /// Chooses the file by the button, and waits until it was looked at.
    void give(const QString& path);
    void check();
    void importNow();
    void settle(); ///< waits until nothing runs

    [[nodiscard]] JournalHead head() { return *office->journal.head(); }
    [[nodiscard]] qint64 count(std::string_view table);
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;

    template <class Widget>
    [[nodiscard]] Widget& part(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QAbstractButton& button(const QString& name) const;
    void press(const QString& button);
    /// What a part says; empty while it is not shown.
    [[nodiscard]] QString problem(const QString& name) const;
    /// The texts of a table, cells parted by | and rows by a line end.
    [[nodiscard]] QString cells(const QString& table) const;
    [[nodiscard]] QString figures() const;
};

/// One of the tables that a counter keeps.
[[nodiscard]] QString sampleTable(const QString& name);

} // namespace guitai
