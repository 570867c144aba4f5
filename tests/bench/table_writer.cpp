// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table_writer.h"

#include "tests/bench/invented.h"
#include "tests/bench/must.h"

#include <QStringList>
#include <QTimeZone>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

class Table
{
public:
    Table(const QString& path, const QString& title, const QStringList& headers)
        : m_options{.constant_memory = LXW_FALSE, .tmpdir = nullptr, .use_zip64 = LXW_FALSE},
          m_book(workbook_new_opt(path.toUtf8().constData(), &m_options)),
          m_sheet(workbook_add_worksheet(m_book, nullptr)),
          m_time(workbook_add_format(m_book))
    {
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        text(title);
        next();
        for (const auto& header : headers)
            text(header);
        next();
    }

    void text(const QString& value)
    {
        worksheet_write_string(m_sheet, m_row, m_column++, value.toUtf8().constData(), nullptr);
    }
    void number(double value) { worksheet_write_number(m_sheet, m_row, m_column++, value, nullptr); }
    /// Shown and kept as Excel keeps a time of its own.
    void time(const QDateTime& at)
    {
        const QDateTime local = at.toTimeZone(QTimeZone("Asia/Shanghai"));
        const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(local.date()));
        worksheet_write_number(m_sheet, m_row, m_column++, days + local.time().msecsSinceStartOfDay() / 86'400'000.0,
                               m_time);
    }
    void next()
    {
        ++m_row;
        m_column = 0;
    }
    void close()
    {
        if (const auto error = workbook_close(m_book); error != LXW_NO_ERROR)
            giveUp(QString::fromUtf8(lxw_strerror(error)));
    }

private:
    lxw_workbook_options m_options;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_time;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

QString notation(const InventedRoom& where)
{
    return u"%1-%2-%3"_s.arg(where.building).arg(where.unit).arg(where.number);
}

} // namespace

void writeRoster(const QString& path, int rows)
{
    Table table(path, u"业主清册"_s,
                {u"序号"_s, u"楼盘"_s, u"楼栋"_s, u"单元"_s, u"房号"_s, u"建筑面积"_s, u"交付日期"_s, u"业主姓名"_s,
                 u"联系电话"_s, u"身份"_s, u"备注"_s});
    for (int i = 0; i < rows; ++i) {
        const auto where = inventedRoom(i);
        table.number(i + 1);
        table.text(inventedEstate(where.estate));
        table.text(QString::number(where.building) + u"幢"_s);
        table.text(QString::number(where.unit) + u"单元"_s);
        table.text(QString::number(where.number));
        table.number(80 + i % 6000 / 100.0);
        table.text(u"2019-08-12"_s);
        table.text(inventedName(i));
        table.text(inventedPhone(i));
        table.text(i % 9 == 0 ? u"租户"_s : u"业主"_s);
        table.text(i % 20 == 0 ? u"家有老人"_s : QString());
        table.next();
    }
    table.close();
}

void writeLedger(const QString& path, int rows, int rooms)
{
    Table table(path, u"维修登记台账"_s,
                {u"序号"_s, u"受理时间"_s, u"楼盘"_s, u"房号"_s, u"报修人"_s, u"联系电话"_s, u"报修类别"_s,
                 u"维修性质"_s, u"报修内容"_s, u"派工时间"_s, u"到场时间"_s, u"完工时间"_s, u"交单时间"_s,
                 u"回访时间"_s, u"回访结果"_s, u"责任方"_s, u"收费金额"_s, u"经办人"_s});
    for (int i = 0; i < rows; ++i) {
        const int from = static_cast<int>(qint64{i} * 17 % rooms);
        const auto where = inventedRoom(from);
        const QDateTime at = inventedCall(i, rows);
        table.number(i + 1);
        table.time(at);
        table.text(inventedEstate(where.estate));
        table.text(notation(where));
        table.text(inventedName(from));
        table.text(inventedPhone(from));
        table.text(inventedFault(i).label);
        table.text(u"零修"_s);
        table.text(inventedItem(i));
        for (const int seconds : {180, 900, 4000, 20'000, 100'000})
            table.time(at.addSecs(seconds));
        table.text(u"满意"_s);
        table.text(u"业主"_s);
        table.number(30);
        table.text(u"李梅"_s);
        table.next();
    }
    table.close();
}

} // namespace guitai::bench
