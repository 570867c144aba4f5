<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Template</name>
        <message>
            <source>unknown word “%1”</source>
            <translation>不认识的词“%1”</translation>
        </message>
        <message>
            <source>unknown field “%1”</source>
            <translation>不认识的栏目“%1”</translation>
        </message>
        <message>
            <source>unknown tick list “%1”</source>
            <translation>不认识的勾选组“%1”</translation>
        </message>
        <message>
            <source>an option is a token and its label</source>
            <translation>选项应写代号和文字</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>不认识的选项“%1”</translation>
        </message>
        <message>
            <source>a tick list without options</source>
            <translation>勾选组没有选项</translation>
        </message>
        <message>
            <source>the cell reaches beyond the last column</source>
            <translation>单元格超出最后一列</translation>
        </message>
        <message>
            <source>the cell overlaps one that spans from a row above</source>
            <translation>单元格与上面跨行的单元格重叠</translation>
        </message>
        <message>
            <source>column %1 of the row is left without a cell</source>
            <translation>这一行第 %1 列没有单元格</translation>
        </message>
        <message>
            <source>letters smaller than %1 pt do not show on carbon copies</source>
            <translation>小于 %1 磅的字在复写联上看不清</translation>
        </message>
        <message>
            <source>a cell is either a label or holds values</source>
            <translation>单元格要么是标题，要么填内容</translation>
        </message>
        <message>
            <source>options without “ticks”</source>
            <translation>有选项却没有“ticks”</translation>
        </message>
        <message>
            <source>a row span runs beyond the last row</source>
            <translation>跨行超出最后一行</translation>
        </message>
        <message>
            <source>an object is expected here</source>
            <translation>这里应是一个对象</translation>
        </message>
        <message>
            <source>unknown key “%1”</source>
            <translation>不认识的键“%1”</translation>
        </message>
        <message>
            <source>a text is expected here</source>
            <translation>这里应是文字</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected here</source>
            <translation>这里应是 %1 到 %2 的数</translation>
        </message>
        <message>
            <source>a list is expected here</source>
            <translation>这里应是一个列表</translation>
        </message>
        <message>
            <source>more than %1 entries</source>
            <translation>超过 %1 项</translation>
        </message>
        <message>
            <source>a whole number is expected here</source>
            <translation>这里应是整数</translation>
        </message>
        <message>
            <source>true or false is expected here</source>
            <translation>这里应是 true 或 false</translation>
        </message>
        <message>
            <source>the key “%1” is missing</source>
            <translation>缺少键“%1”</translation>
        </message>
        <message>
            <source>“%1” is empty</source>
            <translation>“%1”是空的</translation>
        </message>
        <message>
            <source>more than %1 characters</source>
            <translation>超过 %1 个字符</translation>
        </message>
        <message>
            <source>no paper is given</source>
            <translation>没有写纸张</translation>
        </message>
        <message>
            <source>the form has no body</source>
            <translation>表单没有正文</translation>
        </message>
        <message>
            <source>a paper has a width and a height</source>
            <translation>纸张要有宽和高</translation>
        </message>
        <message>
            <source>margins are four numbers: left, top, right, bottom</source>
            <translation>页边距是四个数：左、上、右、下</translation>
        </message>
        <message>
            <source>the margins leave too little of the paper</source>
            <translation>页边距留下的纸面太小</translation>
        </message>
        <message>
            <source>“%1” is there twice</source>
            <translation>“%1”出现了两次</translation>
        </message>
        <message>
            <source>a grid has columns and rows</source>
            <translation>表格要有列和行</translation>
        </message>
        <message>
            <source>unknown table “%1”</source>
            <translation>不认识的明细表“%1”</translation>
        </message>
        <message>
            <source>label and labelWidth go together</source>
            <translation>label 和 labelWidth 要一起写</translation>
        </message>
        <message>
            <source>a table has columns</source>
            <translation>明细表要有列</translation>
        </message>
        <message>
            <source>unknown table column “%1”</source>
            <translation>不认识的明细列“%1”</translation>
        </message>
        <message>
            <source>cells beside a table span no rows</source>
            <translation>明细表旁的单元格不能跨行</translation>
        </message>
        <message>
            <source>the cells of the row do not fill its columns</source>
            <translation>这一行的单元格没有填满各列</translation>
        </message>
        <message>
            <source>“%1” is no column width</source>
            <translation>“%1”不是列宽</translation>
        </message>
        <message>
            <source>the columns are too wide for paper “%1” (usable: %2 mm)</source>
            <translation>各列对纸张“%1”太宽（可用 %2 毫米）</translation>
        </message>
        <message>
            <source>the columns add up to %1 mm, paper “%2” has %3 mm</source>
            <translation>各列共 %1 毫米，纸张“%2”只有 %3 毫米</translation>
        </message>
        <message>
            <source>larger than %1 KiB</source>
            <translation>超过 %1 KiB</translation>
        </message>
        <message>
            <source>the key is there twice</source>
            <translation>这个键出现了两次</translation>
        </message>
        <message>
            <source>“{%1}” is no width in millimetres</source>
            <translation>“{%1}”不是以毫米计的宽度</translation>
        </message>
        <message>
            <source>“{%1}” names no field</source>
            <translation>“{%1}”没有写栏目名</translation>
        </message>
        <message>
            <source>a brace is not closed</source>
            <translation>花括号没有闭合</translation>
        </message>
    </context>
    <context>
        <name>guitai::Cli</name>
        <message>
            <source>Unknown option: %1</source>
            <translation>不认识的选项：%1</translation>
        </message>
        <message>
            <source>Option given twice: %1</source>
            <translation>选项写了两次：%1</translation>
        </message>
        <message>
            <source>This option takes no value: %1</source>
            <translation>这个选项不带值：%1</translation>
        </message>
        <message>
            <source>This option needs a value: %1</source>
            <translation>这个选项要带值：%1</translation>
        </message>
        <message>
            <source>Lists the steps of a case: open, or refused and why</source>
            <translation>列出案卷的各步骤：可办，或不可办及原因</translation>
        </message>
        <message>
            <source>Shows a case file with its orders, deadlines and journal</source>
            <translation>显示案卷：派工单、时限和经过</translation>
        </message>
        <message>
            <source>Case %1 “%2”</source>
            <translation>案卷 %1 “%2”</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>报修人</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Follows it</source>
            <translation>跟进责任人</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>报修项目</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Bearer</source>
            <translation>责任承担方</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>有偿</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>初判</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>告知用语</translation>
        </message>
        <message>
            <source>Fee standard</source>
            <translation>收费标准</translation>
        </message>
        <message>
            <source>Feedback by</source>
            <translation>承诺反馈</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>返修原单</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>超时完成</translation>
        </message>
        <message>
            <source>no longer asked</source>
            <translation>不再计算</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>挂起中</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Dispatch order %1</source>
            <translation>派工单 %1</translation>
        </message>
        <message>
            <source>not yet back-filled</source>
            <translation>尚未补填</translation>
        </message>
        <message>
            <source>does %1 again</source>
            <translation>返修 %1</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>开单</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>通知维修组</translation>
        </message>
        <message>
            <source>Appointed</source>
            <translation>预约</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>到场</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>告知预计完成</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完工</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>业主已签字</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>业主未签字</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>交单</translation>
        </message>
        <message>
            <source>Revisit</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无人应答</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Contacts, notes and attachments</source>
            <translation>联系记录、备注和附件</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>无权，未办</translation>
        </message>
        <message>
            <source>“%1” does not take --%2</source>
            <translation>“%1”没有选项 --%2</translation>
        </message>
        <message>
            <source>“%1” needs --%2</source>
            <translation>“%1”必须写 --%2</translation>
        </message>
        <message>
            <source>No command was given</source>
            <translation>没有写命令</translation>
        </message>
        <message>
            <source>Unknown command: %1</source>
            <translation>不认识的命令：%1</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>Without --data: $GUITAI_DATA, else the file in your own data folder.
Exit: 0 done, 2 wrong use, 3 refused by a rule, 4 trouble with a file or its contents.</source>
            <translation>不写 --data 时：用 $GUITAI_DATA，否则用本人数据文件夹里的文件。
退出码：0 办成，2 用法不对，3 制度不允许，4 文件或数据有问题。</translation>
        </message>
        <message>
            <source>Unknown property “%1”; known are: %2</source>
            <translation>不认识的属性“%1”；可用的有：%2</translation>
        </message>
        <message>
            <source>Company and site need a name</source>
            <translation>公司和管理处都要有名称</translation>
        </message>
        <message>
            <source>Made the data file %1 of %2, %3</source>
            <translation>已建立数据文件 %1：%2 %3</translation>
        </message>
        <message>
            <source>--developer is %1</source>
            <translation>--developer 应写 %1</translation>
        </message>
        <message>
            <source>--accepted is a date: 2019-06-30</source>
            <translation>--accepted 应写日期，如 2019-06-30</translation>
        </message>
        <message>
            <source>Saved: %1, accepted on %2</source>
            <translation>已保存：%1，竣工验收 %2</translation>
        </message>
        <message>
            <source>Makes a new data file with one site and one person for each role</source>
            <translation>新建数据文件，含一个管理处和每个岗位一名员工</translation>
        </message>
        <message>
            <source>Enters an estate, or changes its kind of developer and its acceptance</source>
            <translation>登记楼盘，或修改其开发商类型和竣工验收日期</translation>
        </message>
        <message>
            <source>%1 journal lines, %2 records, %3 steps taken again</source>
            <translation>日志 %1 行，记录 %2 条，重新执行步骤 %3 个</translation>
        </message>
        <message>
            <source>End of the journal: %1 %2</source>
            <translation>日志末行：%1 %2</translation>
        </message>
        <message>
            <source>Proves that the file is what its journal says; with --replay takes every step again</source>
            <translation>核对数据文件与日志是否一致；加 --replay 则重新执行每个步骤</translation>
        </message>
        <message>
            <source>Copies the data file and its attachments, and checks the copy</source>
            <translation>备份数据文件和附件，并检查备份</translation>
        </message>
        <message>
            <source>Refused (%1): %2</source>
            <translation>不能办理（%1）：%2</translation>
        </message>
        <message>
            <source>Saved: %1 %2</source>
            <translation>已保存：%1 %2</translation>
        </message>
        <message>
            <source>%1: case %2, now “%3”</source>
            <translation>%1：案卷 %2，现为“%3”</translation>
        </message>
        <message>
            <source>“%1” is written as: step new %1 …</source>
            <translation>“%1”应写成：step new %1 …</translation>
        </message>
        <message>
            <source>Unknown step “%1”; known are: %2</source>
            <translation>不认识的步骤“%1”；可用的有：%2</translation>
        </message>
        <message>
            <source>“%1” goes on with a case: give its number in place of “new”</source>
            <translation>“%1”要接着已有案卷办：请把“new”换成案卷编号</translation>
        </message>
        <message>
            <source>“%1” begins a case: write “new” in place of a number</source>
            <translation>“%1”会新开案卷：请把编号换成“new”</translation>
        </message>
        <message>
            <source>Takes a step on a new or an existing case, or writes a record of the archive</source>
            <translation>对新的或已有的案卷办理一个步骤，或写入一条档案</translation>
        </message>
        <message>
            <source>Lists every step with its properties and their types</source>
            <translation>列出所有步骤及其属性和类型</translation>
        </message>
        <message>
            <source>Give either key=value or --input, not both</source>
            <translation>key=value 和 --input 只能写一种</translation>
        </message>
        <message>
            <source>This is no key=value: %1</source>
            <translation>这不是 key=value：%1</translation>
        </message>
        <message>
            <source>Given twice: %1</source>
            <translation>写了两次：%1</translation>
        </message>
        <message>
            <source>Argument %1 is not UTF-8</source>
            <translation>第 %1 个参数不是 UTF-8</translation>
        </message>
        <message>
            <source>Made %1: %2 estates, %3 rooms, %4 residents, %5 repairs; all persons are invented</source>
            <translation>已建立 %1：%2 个楼盘、%3 套房、%4 名住户、%5 件报修；人物均为虚构</translation>
        </message>
        <message>
            <source>Makes a new data file with three estates and a year of invented repairs</source>
            <translation>新建演示数据文件：三个楼盘、一年的虚构报修</translation>
        </message>
        <message>
            <source>--paper is one of: %1</source>
            <translation>--paper 可用的有：%1</translation>
        </message>
        <message>
            <source>--copies is a number from 1 to %1</source>
            <translation>--copies 应是 1 到 %1 的数</translation>
        </message>
        <message>
            <source>%1 written: %2, %3 pages</source>
            <translation>已写出%1：%2，共 %3 页</translation>
        </message>
        <message>
            <source>Unknown form “%1”; known are: %2</source>
            <translation>不认识的表单“%1”；可用的有：%2</translation>
        </message>
        <message>
            <source>Writes a form as PDF and records the printing of an order</source>
            <translation>把表单写成 PDF，并记录派工单已打印</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>%1: received %2, completed %3, fees %4 yuan</source>
            <translation>%1：受理 %2 件，完成 %3 件，收费 %4 元</translation>
        </message>
        <message>
            <source>Unknown report “%1”; known is: monthly</source>
            <translation>不认识的报表“%1”；可用的有：monthly</translation>
        </message>
        <message>
            <source>--month is a month: 2026-11</source>
            <translation>--month 应写年月，如 2026-11</translation>
        </message>
        <message>
            <source>Finds people, rooms and cases by name, phone, room or number</source>
            <translation>按姓名、电话、房号或编号查找住户、房屋和案卷</translation>
        </message>
        <message>
            <source>Counts the figures of a month</source>
            <translation>统计一个月的指标</translation>
        </message>
        <message>
            <source>dry run: nothing was written</source>
            <translation>试导入：什么都没有写入</translation>
        </message>
        <message>
            <source>%1 cases</source>
            <translation>%1 件案卷</translation>
        </message>
        <message>
            <source>%1 rooms, %2 residents</source>
            <translation>%1 套房，%2 名住户</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they were</source>
            <translation>新增 %1，修改 %2，未变 %3</translation>
        </message>
        <message>
            <source>New estate %1: tell its developer and acceptance with the command “estate”</source>
            <translation>新楼盘 %1：请用 estate 命令登记其开发商类型和竣工验收日期</translation>
        </message>
        <message>
            <source>%1 rows were not taken:</source>
            <translation>%1 行未导入：</translation>
        </message>
        <message>
            <source>row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>%1 rows were taken with a remark:</source>
            <translation>%1 行已导入，但请留意：</translation>
        </message>
        <message>
            <source>What is imported is a roster or a ledger</source>
            <translation>只能导入 roster（住户表）或 ledger（台账）</translation>
        </message>
        <message>
            <source>Reads a table of rooms and residents, or an old repair ledger</source>
            <translation>导入房屋住户表，或旧的报修台账</translation>
        </message>
        <message>
            <source>--term is a time from acceptance: 5年, 18个月, P5Y</source>
            <translation>--term 是竣工验收起的期限：5年、18个月、P5Y</translation>
        </message>
        <message>
            <source>Enters who answers for a part of an estate while its warranty runs</source>
            <translation>登记保修单位及其负责的楼盘和部位</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Linked cases</source>
            <translation>关联案卷</translation>
        </message>
        <message>
            <source>The data file does not say so: %1</source>
            <translation>数据文件未能记下这次备份：%1</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房号</translation>
        </message>
    </context>
    <context>
        <name>guitai::DeadlineChip</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>guitai::DeadlineWords</name>
        <message>
            <source>met</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>met %1 late</source>
            <translation>迟 %1</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>还剩 %1</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 时 %2 分</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 时</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
    </context>
    <context>
        <name>guitai::Import</name>
        <message>
            <source>The room is missing.</source>
            <translation>缺少房号。</translation>
        </message>
        <message>
            <source>“%2” is no room that can be read.</source>
            <translation>“%2”不是能识别的房号。</translation>
        </message>
        <message>
            <source>“%2” does not agree with building and unit of the same row.</source>
            <translation>“%2”与同一行的楼栋、单元不一致。</translation>
        </message>
        <message>
            <source>The estate is missing.</source>
            <translation>缺少楼盘。</translation>
        </message>
        <message>
            <source>%1: “%2” is no date.</source>
            <translation>%1：“%2”不是日期。</translation>
        </message>
        <message>
            <source>%1: “%2” is no area.</source>
            <translation>%1：“%2”不是面积。</translation>
        </message>
        <message>
            <source>%1: the text is too long (“%2”).</source>
            <translation>%1：文字太长（“%2”）。</translation>
        </message>
        <message>
            <source>The serial number is missing.</source>
            <translation>缺少序号。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少%1。</translation>
        </message>
        <message>
            <source>%1: “%2” is no date and time.</source>
            <translation>%1：“%2”不是日期时间。</translation>
        </message>
        <message>
            <source>The class of the repair is missing.</source>
            <translation>缺少维修性质。</translation>
        </message>
        <message>
            <source>“%2” is no class of repair.</source>
            <translation>“%2”不是维修性质。</translation>
        </message>
        <message>
            <source>“%2” is no answer to a revisit.</source>
            <translation>“%2”不是回访结果。</translation>
        </message>
        <message>
            <source>%1: “%2” is no amount in yuan.</source>
            <translation>%1：“%2”不是以元计的金额。</translation>
        </message>
        <message>
            <source>The same as row %2.</source>
            <translation>与第 %2 行重复。</translation>
        </message>
        <message>
            <source>“%2” is no telephone number; it was kept as text.</source>
            <translation>“%2”不是电话号码，已按文字保留。</translation>
        </message>
        <message>
            <source>%1: there is no earlier row “%2”; the number was kept.</source>
            <translation>%1：前面没有“%2”这一行，号码已保留。</translation>
        </message>
        <message>
            <source>An answer (“%2”) without the time of the revisit was left out.</source>
            <translation>有答复（“%2”）却没有回访时间，已略去。</translation>
        </message>
    </context>
    <context>
        <name>guitai::MoneyEdit</name>
        <message>
            <source>This is no amount. Write yuan with at most two decimals, like 30 or 128.50.</source>
            <translation>这不是金额。请以元为单位填写，最多两位小数，如 30 或 128.50。</translation>
        </message>
        <message>
            <source>The amount must be at least %1 yuan.</source>
            <translation>金额不能少于 %1 元。</translation>
        </message>
        <message>
            <source>The amount must be at most %1 yuan.</source>
            <translation>金额不能超过 %1 元。</translation>
        </message>
    </context>
    <context>
        <name>guitai::MultilineEdit</name>
        <message>
            <source>The text is longer than %1 characters. Shorten it or attach it as a file.</source>
            <translation>文字超过 %1 个字。请精简，或作为附件添加。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>guitai::SearchBox</name>
        <message>
            <source>Candidates</source>
            <translation>候选</translation>
        </message>
    </context>
    <context>
        <name>guitai::Sentences</name>
        <message>
            <source>“%1” could not be read; expected is: %2. Correct the input and try again.</source>
            <translation>“%1”无法识别，应为：%2。请改正后重试。</translation>
        </message>
        <message>
            <source>Not found: %1. Check the spelling, or enter it in the archive first.</source>
            <translation>没有找到：%1。请核对写法，或先在档案中登记。</translation>
        </message>
        <message>
            <source>“%1” exists already and must be unique. Choose another name, or change the one that is there.</source>
            <translation>“%1”已经存在，不能重复。请换一个名称，或修改已有的。</translation>
        </message>
        <message>
            <source>“%1” fits several: %2. Say more exactly which one is meant.</source>
            <translation>“%1”对应多个：%2。请写得更具体。</translation>
        </message>
        <message>
            <source>The file or folder %1 does not exist. Check the path, or create the data file first.</source>
            <translation>文件或文件夹 %1 不存在。请核对路径，或先新建数据文件。</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is a folder, or you lack the right. Choose another file, or ask for the right to read it.</source>
            <translation>%1 无法读取：它是文件夹，或您没有权限。请选择其他文件，或申请读取权限。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the file or its folder is read-only. Ask for the right to write, or use another folder.</source>
            <translation>%1 无法写入：文件或所在文件夹是只读的。请申请写入权限，或换一个文件夹。</translation>
        </message>
        <message>
            <source>%1 is damaged (%2). Leave it as it is and go on with the latest good backup.</source>
            <translation>%1 已损坏（%2）。请保持原样，并改用最近的完好备份。</translation>
        </message>
        <message>
            <source>%1 was not made by this program. Choose a data file of Guitai.</source>
            <translation>%1 不是本程序的数据文件。请选择柜台的数据文件。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of the program. Update this one and open the file again.</source>
            <translation>%1 由更新版本的程序写成。请升级本程序后再打开。</translation>
        </message>
        <message>
            <source>%1 is in use by another program just now. Try again in a moment.</source>
            <translation>%1 正被其他程序使用。请稍后重试。</translation>
        </message>
        <message>
            <source>%1 exists already and is not overwritten. Choose another name.</source>
            <translation>%1 已经存在，不会覆盖。请换一个名称。</translation>
        </message>
        <message>
            <source>%1 is protected by a password and cannot be read. Save it without a password first.</source>
            <translation>%1 有密码保护，无法读取。请先另存为不带密码的文件。</translation>
        </message>
        <message>
            <source>The text of %1 is neither UTF-8 nor GB18030 (line %2). Save it in one of these encodings.</source>
            <translation>%1 的文字既不是 UTF-8 也不是 GB18030（第 %2 行）。请用其中一种编码另存。</translation>
        </message>
        <message>
            <source>%1 holds more than is accepted (limit: %2). Split it into smaller files.</source>
            <translation>%1 的内容超过允许的大小（上限 %2）。请拆成较小的文件。</translation>
        </message>
        <message>
            <source>%1 is of a kind that is not read here. Save it as .xlsx or .csv.</source>
            <translation>%1 的格式不能读取。请另存为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>%1 lies on a network share, where writing is not safe. Put the data file on this computer's own disk.</source>
            <translation>%1 在网络共享上，写入不安全。请把数据文件放在本机硬盘上。</translation>
        </message>
        <message>
            <source>The disk is full and nothing was saved: %1. Free some space and try again.</source>
            <translation>磁盘已满，没有保存：%1。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>Writing failed and nothing was saved: %1. Check the disk and try again.</source>
            <translation>写入失败，没有保存：%1。请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The data file refused the change and nothing was saved: %1. Check that the name is not taken, and run the verification if it happens again.</source>
            <translation>数据文件拒绝了修改，没有保存：%1。请检查名称是否已被使用；若再次发生，请运行核对。</translation>
        </message>
        <message>
            <source>No row of %1 looks like a heading; missing columns: %2. Add a heading row with these columns.</source>
            <translation>%1 中没有像表头的行；缺少的列：%2。请添加含有这些列的表头行。</translation>
        </message>
        <message>
            <source>The form template %1 is wrong at %2: %3. Correct it, or use the built-in form.</source>
            <translation>表单模板 %1 在 %2 处有误：%3。请改正，或使用内置表单。</translation>
        </message>
        <message>
            <source>The procedure %1 is wrong at %2: %3. Correct it, or use the built-in procedure.</source>
            <translation>处理制度 %1 在 %2 处有误：%3。请改正，或使用内置制度。</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed. Start it again when it suits.</source>
            <translation>已取消，没有任何改动。需要时请重新开始。</translation>
        </message>
        <message>
            <source>completion acceptance</source>
            <translation>竣工验收日期</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>agreed to</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>有人应答</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>预约时间</translation>
        </message>
        <message>
            <source>floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>area manager revisits</source>
            <translation>由片区管理员回访</translation>
        </message>
        <message>
            <source>arrival time</source>
            <translation>到场时间</translation>
        </message>
        <message>
            <source>repairer sent</source>
            <translation>派往的维修人员</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>rule that is met</source>
            <translation>所依据的规定</translation>
        </message>
        <message>
            <source>import batch</source>
            <translation>导入批次</translation>
        </message>
        <message>
            <source>bearer</source>
            <translation>责任承担方</translation>
        </message>
        <message>
            <source>building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>case</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>损坏原因</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>受理方式</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>completion time</source>
            <translation>完工时间</translation>
        </message>
        <message>
            <source>terms of the sales contract</source>
            <translation>合同约定保修期</translation>
        </message>
        <message>
            <source>time of declining</source>
            <translation>放弃时间</translation>
        </message>
        <message>
            <source>description</source>
            <translation>情况描述</translation>
        </message>
        <message>
            <source>kind of developer</source>
            <translation>开发商类型</translation>
        </message>
        <message>
            <source>developer</source>
            <translation>开发商</translation>
        </message>
        <message>
            <source>file digest or number</source>
            <translation>文件摘要或编号</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>estate</source>
            <translation>楼盘</translation>
        </message>
        <message>
            <source>expected completion</source>
            <translation>预计完成时间</translation>
        </message>
        <message>
            <source>fee</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>price list</source>
            <translation>收费标准表</translation>
        </message>
        <message>
            <source>fee standard</source>
            <translation>收费标准</translation>
        </message>
        <message>
            <source>fee standard told</source>
            <translation>已告知收费标准</translation>
        </message>
        <message>
            <source>promised feedback</source>
            <translation>承诺反馈时间</translation>
        </message>
        <message>
            <source>field to correct</source>
            <translation>更正的栏目</translation>
        </message>
        <message>
            <source>file name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>维修情况</translation>
        </message>
        <message>
            <source>beginning of the hold</source>
            <translation>挂起时间</translation>
        </message>
        <message>
            <source>handover date</source>
            <translation>交付日期</translation>
        </message>
        <message>
            <source>time of the call</source>
            <translation>来电时间</translation>
        </message>
        <message>
            <source>id</source>
            <translation>标识号</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>报修项目</translation>
        </message>
        <message>
            <source>ledger key</source>
            <translation>台账序号</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>labour fee</source>
            <translation>人工费</translation>
        </message>
        <message>
            <source>materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>new value</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>time the team was notified</source>
            <translation>通知维修组时间</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>old value</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>which order of the case</source>
            <translation>派工单序号</translation>
        </message>
        <message>
            <source>other case</source>
            <translation>另一案卷</translation>
        </message>
        <message>
            <source>owner's opinion</source>
            <translation>业主意见</translation>
        </message>
        <message>
            <source>signed by the owner</source>
            <translation>业主已签字</translation>
        </message>
        <message>
            <source>part</source>
            <translation>部位</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>phones</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>procedure</source>
            <translation>处理制度</translation>
        </message>
        <message>
            <source>promised time</source>
            <translation>约定时间</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>number of the order done again</source>
            <translation>返修原单号</translation>
        </message>
        <message>
            <source>time of registering</source>
            <translation>受理时间</translation>
        </message>
        <message>
            <source>repair class</source>
            <translation>维修性质</translation>
        </message>
        <message>
            <source>repairer</source>
            <translation>维修人员</translation>
        </message>
        <message>
            <source>kind of reporter</source>
            <translation>报修人类别</translation>
        </message>
        <message>
            <source>reporter</source>
            <translation>报修人</translation>
        </message>
        <message>
            <source>reporter's phone</source>
            <translation>报修人电话</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>住户</translation>
        </message>
        <message>
            <source>revisit result</source>
            <translation>回访结果</translation>
        </message>
        <message>
            <source>time of resuming</source>
            <translation>恢复时间</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>time of the order's return</source>
            <translation>交单时间</translation>
        </message>
        <message>
            <source>time of the revisit</source>
            <translation>回访时间</translation>
        </message>
        <message>
            <source>rings</source>
            <translation>铃响次数</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>room</source>
            <translation>房号</translation>
        </message>
        <message>
            <source>row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>ruleset</source>
            <translation>规则集</translation>
        </message>
        <message>
            <source>satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>责任范围</translation>
        </message>
        <message>
            <source>site</source>
            <translation>管理处</translation>
        </message>
        <message>
            <source>situation</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>staff member</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>term</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>changed or handed over to</source>
            <translation>改为或移交给</translation>
        </message>
        <message>
            <source>time of telling</source>
            <translation>告知时间</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>联系事由</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单元或单位</translation>
        </message>
        <message>
            <source>units</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>way</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>wished appointment</source>
            <translation>希望上门时间</translation>
        </message>
        <message>
            <source>wished by</source>
            <translation>提出方</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Your role may not do this. Only these may: %1. Ask one of them, or act under that role.</source>
            <translation>您的岗位不能办这一步，只有%1可以。请由其办理，或以该岗位的身份办理。</translation>
        </message>
        <message>
            <source>This cannot be done now: the case stands at “%1”. Take the step that comes next first.</source>
            <translation>现在不能办这一步：案卷处于“%1”。请先办理当前该办的步骤。</translation>
        </message>
        <message>
            <source>The case has ended and takes no more steps. Notes may still be added; for a new fault register a new repair.</source>
            <translation>案卷已经结束，不能再办这一步。仍可添加备注；有新的问题请另行登记报修。</translation>
        </message>
        <message>
            <source>“%1” is not filled in, and this step needs it. Fill it in and try again.</source>
            <translation>请填写“%1”。</translation>
        </message>
        <message>
            <source>The value of “%1” cannot be accepted. Check it and enter it again.</source>
            <translation>“%1”的内容不能接受。请核对后重新填写。</translation>
        </message>
        <message>
            <source>The time of “%1” lies before what must have happened first (%2). Enter a later time, or correct the earlier one.</source>
            <translation>“%1”早于应先发生的事（%2）。请填写更晚的时间，或更正前面的时间。</translation>
        </message>
        <message>
            <source>The time of “%1” lies in the future, but what is recorded has already happened. Enter the time it really happened.</source>
            <translation>“%1”是将来的时间，而记录的应是已经发生的事。请填写实际发生的时间。</translation>
        </message>
        <message>
            <source>This room is not in the archive. Check estate, building, unit and number, or enter the room in the archive first.</source>
            <translation>档案里没有这套房。请核对楼盘、楼栋、单元和房号，或先在档案中登记这套房。</translation>
        </message>
        <message>
            <source>This service is charged and the fee standard has not been told. Tell it to the reporter and record that before the order is issued.</source>
            <translation>这是有偿服务，但还没有告知收费标准。请先向报修人说明收费标准并记录，再开派工单。</translation>
        </message>
        <message>
            <source>The owner pays, but has not yet agreed to the explanation of who is liable. Explain it by law and contract and record the agreement.</source>
            <translation>费用由业主承担，但业主还没有认可责任解释。请按国家规定和合同解释，并记录其认可。</translation>
        </message>
        <message>
            <source>For a shared facility the reporter must hear when it will be done. Tell the expected completion and record it.</source>
            <translation>共用设施报修必须告知预计完成时间。请告知并记录预计完成时间。</translation>
        </message>
        <message>
            <source>Who is liable must be told at a promised time, and none has been promised. Agree on a feedback time and record it.</source>
            <translation>责任认定结果须在约定时间反馈，但还没有约定时间。请与报修人约定反馈时间并记录。</translation>
        </message>
        <message>
            <source>It is not yet determined who bears the repair. Judge it again or overrule it with a reason first.</source>
            <translation>责任承担方尚未认定，不能结案。请先重新初判，或写明理由改判。</translation>
        </message>
        <message>
            <source>A reason is needed here and none was given. Write down the reason and try again.</source>
            <translation>这一步必须写明理由，但没有填写。请写明理由后再办。</translation>
        </message>
        <message>
            <source>There is no open dispatch order on this case. Issue an order first.</source>
            <translation>案卷没有进行中的派工单。请先开派工单。</translation>
        </message>
        <message>
            <source>This case already has the dispatch order %1. Go on with it; for doing it again use rework.</source>
            <translation>案卷已有派工单 %1，不能再开。请继续办理该单；需要重修时请用返修。</translation>
        </message>
        <message>
            <source>The order of this emergency has not been written down yet. Back-fill it first.</source>
            <translation>急修的派工单还没有补填。请先补填派工单。</translation>
        </message>
        <message>
            <source>The order has not been printed, so no signed paper can come back. Print it first.</source>
            <translation>派工单还没有打印，不会有签字的单据交回。请先打印派工单。</translation>
        </message>
        <message>
            <source>The work is on hold. Resume it first.</source>
            <translation>维修处于挂起状态，不能办这一步。请先恢复。</translation>
        </message>
        <message>
            <source>The work is not on hold, so there is nothing to resume. Go on with the repair.</source>
            <translation>维修没有挂起，不需要恢复。请继续维修。</translation>
        </message>
        <message>
            <source>This has been recorded already and needs no second record. If it was written wrongly, correct it with a reason.</source>
            <translation>这一步已经记录过，不需要再记。如果写错了，请写明理由更正。</translation>
        </message>
        <message>
            <source>The repair already has this class, so nothing would change. Choose another class.</source>
            <translation>报修已经是这个性质，没有变化。请选择其他性质。</translation>
        </message>
        <message>
            <source>Missing parts do not stop the clock. Reclassify the repair as bought elsewhere instead of putting it on hold.</source>
            <translation>缺材料不能停止计时。请改变性质为“异地采购”，不要挂起。</translation>
        </message>
        <message>
            <source>The promised time has passed, so it cannot be promised anew. Finish what was promised and record it; the delay stays on record.</source>
            <translation>承诺的时间已过，不能再改期。请尽快兑现并记录；延误会保留在记录中。</translation>
        </message>
        <message>
            <source>What was found and done is not written down. Enter the findings before recording the completion.</source>
            <translation>还没有写维修情况。请填写查明和处理的情况后再记完工。</translation>
        </message>
        <message>
            <source>Money was charged, but the owner has not signed the order. Get the signature, then record it as a correction.</source>
            <translation>已经收费，但业主没有在派工单上签字。请先取得签字，再用“更正”补记。</translation>
        </message>
        <message>
            <source>The order is not back at the counter yet. Record its return first.</source>
            <translation>派工单还没有交回。请先办理交单。</translation>
        </message>
        <message>
            <source>No answered revisit is recorded. Revisit the owner and record the answer before closing.</source>
            <translation>还没有得到答复的回访。请先回访业主并记录结果，再结案。</translation>
        </message>
        <message>
            <source>The owner is not satisfied, so the case cannot close as accepted. Do the repair again, or close it as meeting the rules and name the rule.</source>
            <translation>业主不满意，不能按“业主认可”结案。请返修，或写明依据按“达到规定要求”结案。</translation>
        </message>
        <message>
            <source>Feedback on who is liable was promised and has not been given. Give it and record the contact first.</source>
            <translation>承诺的责任认定还没有反馈。请先反馈并记录联系情况。</translation>
        </message>
        <message>
            <source>This repair concerns the developer and has no contact sheet. Attach the contact sheet with its number first.</source>
            <translation>这项维修涉及开发商，但没有工作联系单。请先附上工作联系单及其编号。</translation>
        </message>
        <message>
            <source>This person already follows the case, so there is nothing to hand over. Choose another person.</source>
            <translation>此人已经是跟进责任人，不需要移交。请选择其他人。</translation>
        </message>
        <message>
            <source>No hand-over of this case is waiting. Its follow-up owner has to offer it first.</source>
            <translation>案卷没有待接受的移交。请先由跟进责任人提出移交。</translation>
        </message>
        <message>
            <source>This hand-over was offered to somebody else, and only that person can accept it. Let that person accept, or have it offered to you.</source>
            <translation>这项移交是给别人的，只有其本人可以接受。请由其接受，或请对方重新移交给您。</translation>
        </message>
        <message>
            <source>There is no last step that could be taken back. Correct it with a reason, or void the case.</source>
            <translation>没有可以撤回的上一步。请写明理由更正，或将案卷作废。</translation>
        </message>
        <message>
            <source>The last step was taken by somebody else, and only that person can take it back. Ask that person, or correct it with a reason.</source>
            <translation>上一步是别人办的，只有其本人可以撤回。请由其撤回，或写明理由更正。</translation>
        </message>
        <message>
            <source>The last step is more than ten minutes old and stands. Correct it with a reason instead.</source>
            <translation>上一步已超过十分钟，不能撤回。请写明理由更正。</translation>
        </message>
        <message>
            <source>The paper is already out, so the printing cannot be taken back. Void the order with a reason instead.</source>
            <translation>单据已经打印，不能撤回。请写明理由将派工单作废。</translation>
        </message>
        <message>
            <source>A number has been given, and numbers are never withdrawn. Void the order with a reason instead.</source>
            <translation>编号已经给出，不能收回。请写明理由将派工单作废。</translation>
        </message>
        <message>
            <source>“%1” cannot be changed by a correction. Use the step that writes it, or add a note.</source>
            <translation>“%1”不能用更正来修改。请用相应的步骤，或添加备注。</translation>
        </message>
        <message>
            <source>The old value given for “%1” is not what stands (%2), so it may have changed meanwhile. Look at the case again and repeat the correction.</source>
            <translation>填写的“%1”原值与现有内容（%2）不符，可能已被修改。请重新查看案卷后再更正。</translation>
        </message>
        <message>
            <source>A case cannot be linked to itself or to none. Give the number of the other case.</source>
            <translation>案卷不能关联自己，也不能没有对象。请填写另一案卷的编号。</translation>
        </message>
        <message>
            <source>The dispatch order %1 stands in the way: its work is not at the point that this step needs. Bring the order to its end first.</source>
            <translation>派工单 %1 的进度还不允许办这一步。请先把该派工单办完。</translation>
        </message>
        <message>
            <source>The person named under “%1” does not work here. Choose somebody from the staff list.</source>
            <translation>“%1”所填的人不是在职员工。请从员工名单中选择。</translation>
        </message>
        <message>
            <source>The regulation knows no part “%1”. Choose a part from its list, or 其他.</source>
            <translation>制度中没有部位“%1”。请从部位清单中选择，或选“其他”。</translation>
        </message>
        <message>
            <source>This call has been registered already and was not registered again. Look for it in the list of cases.</source>
            <translation>这个来电已经登记过，没有重复登记。请在案卷中查找。</translation>
        </message>
        <message>
            <source>The printer %1 is not there. Switch it on, choose another one, or save a PDF.</source>
            <translation>找不到打印机“%1”。请打开它、另选一台，或保存为 PDF。</translation>
        </message>
        <message>
            <source>The printer %1 does not take the job: %2. Choose another one, save a PDF, or print later.</source>
            <translation>打印机 %1 不接收任务：%2。请换一台打印机、存为 PDF，或稍后再打印。</translation>
        </message>
        <message>
            <source>The print service did not answer for %1. Look whether paper has come out before you print again.</source>
            <translation>打印服务没有回应（打印机 %1）。请先看看纸是否已经打出来，再决定是否重打。</translation>
        </message>
        <message>
            <source>contractor</source>
            <translation>保修单位</translation>
        </message>
        <message>
            <source>answers for</source>
            <translation>负责范围</translation>
        </message>
        <message>
            <source>This was changed meanwhile (%1, %2) and nothing of yours was saved. Look at what stands there now and repeat it.</source>
            <translation>已被他人修改（%1，%2），您的内容没有保存。请看过现有内容后再办一次。</translation>
        </message>
        <message>
            <source>Nobody would be left who may change the staff. Give somebody else that role first.</source>
            <translation>这样就没有人能管理员工资料了。请先把该角色交给另一个人。</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>the end of a case</source>
            <translation>结案规则</translation>
        </message>
        <message>
            <source>the rules of correcting</source>
            <translation>更正规则</translation>
        </message>
        <message>
            <source>the order of times</source>
            <translation>时间先后</translation>
        </message>
        <message>
            <source>what the figures count</source>
            <translation>统计口径</translation>
        </message>
        <message>
            <source>the rules of holding</source>
            <translation>挂起规则</translation>
        </message>
        <message>
            <source>the rules of importing</source>
            <translation>导入规则</translation>
        </message>
        <message>
            <source>the rules of linking</source>
            <translation>关联规则</translation>
        </message>
        <message>
            <source>the table of roles</source>
            <translation>岗位权限</translation>
        </message>
        <message>
            <source>the rules of taking back</source>
            <translation>撤回规则</translation>
        </message>
    </context>
    <context>
        <name>guitai::InputWords</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>in another order</source>
            <translation>顺序调整</translation>
        </message>
    </context>
    <context>
        <name>guitai::DayEditor</name>
        <message>
            <source>This is no day. Write it like 2026-11-23.</source>
            <translation>这不是日期。请写成 2026-11-23 的样子。</translation>
        </message>
    </context>
    <context>
        <name>guitai::ListEditor</name>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1第 %2 行：%3</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>删除第 %1 行</translation>
        </message>
        <message>
            <source>Remove this row (Ctrl+-)</source>
            <translation>删除这一行（Ctrl+-）</translation>
        </message>
        <message>
            <source>Total %1 yuan</source>
            <translation>合计 %1 元</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>guitai::MomentEditor</name>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>like 16:00 or 11-24 9:30</source>
            <translation>如 16:00 或 11-24 9:30</translation>
        </message>
    </context>
    <context>
        <name>guitai::NamedEditor</name>
        <message>
            <source>“%1” was not found or fits several. Choose one from the list (down key).</source>
            <translation>“%1”没有找到，或对应不止一个。请按 ↓ 从列表中选一个。</translation>
        </message>
        <message>
            <source>type a part of the name, ↓ for the list</source>
            <translation>输入名称的一部分，按 ↓ 列出</translation>
        </message>
    </context>
    <context>
        <name>guitai::NumberEditor</name>
        <message>
            <source>This is no whole number. Write digits only, like 3.</source>
            <translation>这不是整数。请只写数字，如 3。</translation>
        </message>
        <message numerus="yes">
            <source>This is no quantity. Write a number with at most %n decimal(s), like 2 or 1.5.</source>
            <translation>
                <numerusform>这不是数字。请写最多 %n 位小数的数字，如 2 或 1.5。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::SegmentEditor</name>
        <message>
            <source>not said</source>
            <translation>未填</translation>
        </message>
    </context>
    <context>
        <name>guitai::StepDialog</name>
        <message>
            <source>by clause %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>Esc: what you typed stays until the case is closed</source>
            <translation>Esc：已填内容会保留，关闭案卷窗口前都在</translation>
        </message>
        <message>
            <source>Ctrl+Enter takes it, Esc leaves</source>
            <translation>Ctrl+Enter 办理，Esc 离开</translation>
        </message>
        <message>
            <source>* must be filled</source>
            <translation>* 为必填</translation>
        </message>
        <message>
            <source>What you typed the last time is here again.</source>
            <translation>上次填了未办的内容已恢复。</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>重新填写</translation>
        </message>
        <message>
            <source>%1 (by clause %2)</source>
            <translation>%1（依据 %2）</translation>
        </message>
    </context>
    <context>
        <name>guitai::StepForm</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
    </context>
    <context>
        <name>guitai::StepLayout</name>
        <message>
            <source>times</source>
            <translation>声</translation>
        </message>
        <message>
            <source>unit in charge</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>counted in</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>change to</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>hand over to</source>
            <translation>移交给</translation>
        </message>
        <message>
            <source>as in the case</source>
            <translation>同案卷</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>同上一单</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>㎡</translation>
        </message>
        <message>
            <source>building number</source>
            <translation>楼栋号</translation>
        </message>
        <message>
            <source>room number</source>
            <translation>房号</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务项目</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>unit of the building</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>charged per</source>
            <translation>计价单位</translation>
        </message>
    </context>
    <context>
        <name>guitai::Stepper</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: open</source>
            <translation>%1：未办</translation>
        </message>
        <message>
            <source>%1: now</source>
            <translation>%1：待办</translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1：已办</translation>
        </message>
    </context>
    <context>
        <name>guitai::TimeEdit</name>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Now (Ctrl+;)</source>
            <translation>现在（Ctrl+;）</translation>
        </message>
        <message>
            <source>This is no time. Write it like 10:32, 11-23 10:32 or 2026-11-23 10:32.</source>
            <translation>看不懂这个时间。请写成 10:32、11-23 10:32 或 2026-11-23 10:32。</translation>
        </message>
    </context>
    <context>
        <name>guitai::TimeLine</name>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
    </context>
    <context>
        <name>guitai::TimeLineModel</name>
        <message>
            <source>Attached: %1</source>
            <translation>附件：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::Keys</name>
        <message>
            <source>Take a call</source>
            <translation>受理来电</translation>
        </message>
        <message>
            <source>Import a roster or ledger</source>
            <translation>导入名册或台账</translation>
        </message>
        <message>
            <source>Find people, rooms and papers</source>
            <translation>查找人、房、单</translation>
        </message>
        <message>
            <source>Somebody else sits down</source>
            <translation>换人值守</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>显示快捷键</translation>
        </message>
        <message>
            <source>Register and print the order</source>
            <translation>登记并打印派工单</translation>
        </message>
        <message>
            <source>Register only</source>
            <translation>仅登记</translation>
        </message>
        <message>
            <source>The next caller</source>
            <translation>下一位来电人</translation>
        </message>
        <message>
            <source>Park this call and take another</source>
            <translation>暂存此来电，另接一个</translation>
        </message>
        <message>
            <source>The next parked call</source>
            <translation>下一个暂存的来电</translation>
        </message>
        <message>
            <source>Throw this call away</source>
            <translation>放弃此来电</translation>
        </message>
        <message>
            <source>Somebody who is not in the archive</source>
            <translation>未登记的住户</translation>
        </message>
        <message>
            <source>Overrule the judgement</source>
            <translation>改判责任</translation>
        </message>
        <message>
            <source>The likeliest step</source>
            <translation>最可能的一步</translation>
        </message>
        <message>
            <source>The next tab</source>
            <translation>下一个标签页</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Attach a photo or scan</source>
            <translation>添加照片或扫描件</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Rooms, residents, staff, prices</source>
            <translation>档案：房屋、住户、员工、收费</translation>
        </message>
        <message>
            <source>Find a resident or a room</source>
            <translation>查找住户或房号</translation>
        </message>
        <message>
            <source>The next section</source>
            <translation>下一类档案</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>A new one in what is chosen</source>
            <translation>在所选处新增</translation>
        </message>
        <message>
            <source>A new estate, site or contractor</source>
            <translation>新增楼盘、管理处或保修单位</translation>
        </message>
        <message>
            <source>Retire it, or use it again</source>
            <translation>停用或恢复使用</translation>
        </message>
        <message>
            <source>Throw away what was typed</source>
            <translation>放弃未保存的修改</translation>
        </message>
        <message>
            <source>Take a call from there</source>
            <translation>受理此处来电</translation>
        </message>
        <message>
            <source>To the list</source>
            <translation>回到列表</translation>
        </message>
        <message>
            <source>What waits for me</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>The dispatch board</source>
            <translation>派工</translation>
        </message>
        <message>
            <source>The next step of what is chosen</source>
            <translation>办理所选的下一步</translation>
        </message>
        <message>
            <source>Open its case file</source>
            <translation>打开案卷</translation>
        </message>
        <message>
            <source>Its other steps</source>
            <translation>其他可办步骤</translation>
        </message>
        <message>
            <source>Copy the dispatch message</source>
            <translation>复制派工消息</translation>
        </message>
        <message>
            <source>Shift hand-over</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>The filters, or what stands beside</source>
            <translation>到筛选或旁边的列表</translation>
        </message>
        <message>
            <source>See the figures</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>上一期</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>下一期</translation>
        </message>
        <message>
            <source>The numbers of a chart as a table, and back</source>
            <translation>图表与数字表切换</translation>
        </message>
        <message>
            <source>Back from the cases to the figures</source>
            <translation>从明细返回看板</translation>
        </message>
        <message>
            <source>Now, where a time is wanted</source>
            <translation>填时间时：现在</translation>
        </message>
        <message>
            <source>Attach the picture or file that was copied</source>
            <translation>粘贴复制的图片或文件为附件</translation>
        </message>
        <message>
            <source>Take a row of a list away</source>
            <translation>删去清单的一行</translation>
        </message>
        <message>
            <source>Take back what was just recorded</source>
            <translation>撤回刚刚记录的一步</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>guitai::FoundModel</name>
        <message>
            <source>Candidates</source>
            <translation>候选</translation>
        </message>
    </context>
    <context>
        <name>guitai::CallerPanel</name>
        <message>
            <source>Not in the archive</source>
            <translation>未登记住户</translation>
        </message>
        <message>
            <source>Who is calling</source>
            <translation>来电人</translation>
        </message>
        <message>
            <source>139…, 3-1-502, zs, 张三</source>
            <translation>139…、3-1-502、zs、张三</translation>
        </message>
        <message>
            <source>Nobody found. %1 registers somebody who is not in the archive.</source>
            <translation>没有找到。按 %1 登记未建档的住户。</translation>
        </message>
        <message>
            <source>Phone, room, name or pinyin. ↑ ↓ choose, Enter takes.</source>
            <translation>电话、房号、姓名或拼音；↑↓ 选择，回车确定。</translation>
        </message>
    </context>
    <context>
        <name>guitai::ReporterFields</name>
        <message>
            <source>Reporter</source>
            <translation>报修人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>楼盘</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Relation to the room</source>
            <translation>与房屋的关系</translation>
        </message>
        <message>
            <source>Where it is: building 2, east corridor</source>
            <translation>在哪里，如：2幢东侧楼道</translation>
        </message>
    </context>
    <context>
        <name>guitai::FaultFields</name>
        <message>
            <source>Disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部位</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>gps, 水管, 堵…</source>
            <translation>gps、水管、堵…</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>按规定</translation>
        </message>
        <message>
            <source>As usual: %1</source>
            <translation>按规定：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::PromiseFields</name>
        <message>
            <source>Fee told</source>
            <translation>已告知收费标准</translation>
        </message>
        <message>
            <source>Explained and agreed</source>
            <translation>已解释并认可</translation>
        </message>
        <message>
            <source>Called at</source>
            <translation>来电时间</translation>
        </message>
        <message>
            <source>Team told at</source>
            <translation>通知时间</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>预约</translation>
        </message>
        <message>
            <source>Feedback by</source>
            <translation>承诺反馈</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>预计完成</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>收费标准</translation>
        </message>
        <message>
            <source>Repairer</source>
            <translation>维修人员</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source>Not yet named</source>
            <translation>暂不指定</translation>
        </message>
    </context>
    <context>
        <name>guitai::JudgementCard</name>
        <message>
            <source>Overrule…</source>
            <translation>改判…</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>责任方</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Overruled: %1 pays</source>
            <translation>改判：由%1承担</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>Choose the part: then it is judged who has to pay.</source>
            <translation>选定部位后即作初判。</translation>
        </message>
        <message>
            <source>Back to the table</source>
            <translation>恢复初判</translation>
        </message>
    </context>
    <context>
        <name>guitai::CallForm</name>
        <message>
            <source>Repair</source>
            <translation>报修</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>急修</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Register and print the order</source>
            <translation>登记并打印派工单</translation>
        </message>
        <message>
            <source>Register only</source>
            <translation>仅登记</translation>
        </message>
        <message>
            <source>Register the emergency</source>
            <translation>登记急修</translation>
        </message>
        <message>
            <source>Who is calling?</source>
            <translation>还没有选定来电人</translation>
        </message>
        <message>
            <source>No rework</source>
            <translation>不是返修</translation>
        </message>
        <message>
            <source>Rework of order %1</source>
            <translation>返修：重做派工单 %1</translation>
        </message>
        <message>
            <source>Not in the archive</source>
            <translation>未登记住户</translation>
        </message>
    </context>
    <context>
        <name>guitai::RoomPanel</name>
        <message>
            <source>Who lives there, the warranty dates and earlier repairs appear here.</source>
            <translation>这里显示住户、质保日期和以往的维修。</translation>
        </message>
        <message>
            <source>%1 m²</source>
            <translation>%1 ㎡</translation>
        </message>
        <message>
            <source>handed over %1</source>
            <translation>交付 %1</translation>
        </message>
        <message>
            <source>accepted %1</source>
            <translation>竣工验收 %1</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>质保</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>保修单位至</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>开发商至</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>runs until %1</source>
            <translation>有效至 %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>已于 %1 到期</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) in twelve months</source>
            <translation>
                <numerusform>近一年 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>last revisit: %1</source>
            <translation>上次回访：%1</translation>
        </message>
        <message>
            <source>Case %1: %2</source>
            <translation>案卷 %1：%2</translation>
        </message>
        <message>
            <source>%1 about the same part is still open.</source>
            <translation>同部位的 %1 尚未结案。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>%1 mended the same part within 30 days. Is it the same fault?</source>
            <translation>30 天内 %1 修过同一部位，是否返修？</translation>
        </message>
        <message>
            <source>Register as rework</source>
            <translation>按返修登记</translation>
        </message>
        <message>
            <source>Contractor: %1 %2</source>
            <translation>保修单位：%1 %2</translation>
        </message>
    </context>
    <context>
        <name>guitai::OpenCalls</name>
        <message>
            <source>Calls being taken</source>
            <translation>正在受理的来电</translation>
        </message>
        <message>
            <source>What you type is not kept: %1</source>
            <translation>所输入的内容未能保存：%1</translation>
        </message>
        <message>
            <source>New call</source>
            <translation>新来电</translation>
        </message>
    </context>
    <context>
        <name>guitai::IntakePage</name>
        <message>
            <source>Intake</source>
            <translation>受理</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) that were not registered are here again.</source>
            <translation>
                <numerusform>已恢复 %n 个未登记的来电。</numerusform>
            </translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>来电/来人</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房屋卡</translation>
        </message>
        <message>
            <source>%1 registered.</source>
            <translation>%1 已登记。</translation>
        </message>
        <message>
            <source>%1 registered, order %2 printed.</source>
            <translation>%1 已登记，派工单 %2 已打印。</translation>
        </message>
        <message>
            <source>%1 registered. Order %2 waits for its paper.</source>
            <translation>%1 已登记，派工单 %2 待打印。</translation>
        </message>
        <message>
            <source>Park the call</source>
            <translation>暂存来电</translation>
        </message>
    </context>
    <context>
        <name>guitai::PrintDialog</name>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>另存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Print later</source>
            <translation>稍后打印</translation>
        </message>
        <message>
            <source>P&amp;rinter</source>
            <translation>打印机(&amp;R)</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>纸张(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>联数(&amp;C)</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save a PDF, or print later.</source>
            <translation>本机没有设置打印机。可另存为 PDF，或稍后打印。</translation>
        </message>
        <message>
            <source>The font of the form is not installed; another one is used. Install fonts-noto-cjk.</source>
            <translation>表格所用字体未安装，已用其他字体代替。请安装 fonts-noto-cjk。</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The print service of this computer does not answer. Save a PDF, or print later.</source>
            <translation>本机的打印服务没有应答。可另存为 PDF，或稍后打印。</translation>
        </message>
        <message>
            <source>The printer “%1” is not there. Choose another one.</source>
            <translation>打印机“%1”不在。请另选一台。</translation>
        </message>
        <message>
            <source>On its way to the printer…</source>
            <translation>正在送往打印机…</translation>
        </message>
    </context>
    <context>
        <name>guitai::SheetPreview</name>
        <message>
            <source>The paper as it will come out</source>
            <translation>打印效果</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1，共 %n 页</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::UnprintedPanel</name>
        <message numerus="yes">
            <source>%n order(s) without paper</source>
            <translation>
                <numerusform>%n 张派工单未打印</numerusform>
            </translation>
        </message>
        <message>
            <source>Print order %1, %2</source>
            <translation>打印派工单 %1，%2</translation>
        </message>
    </context>
    <context>
        <name>guitai::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>%1, %2 waiting</source>
            <translation>%1，%2 项待办</translation>
        </message>
    </context>
    <context>
        <name>guitai::StatusLine</name>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>下一时限：%1</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>没有进行中的时限</translation>
        </message>
        <message numerus="yes">
            <source>▲ %n overdue</source>
            <translation>
                <numerusform>▲ %n 项超时</numerusform>
            </translation>
        </message>
        <message>
            <source>No printer chosen yet</source>
            <translation>未选打印机</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>打印机：%1</translation>
        </message>
        <message>
            <source>The computer's clock was set back: the last entry is of %1. Set it right before you go on.</source>
            <translation>电脑时钟被调早了：最后一笔记录是 %1。请先校准再继续。</translation>
        </message>
        <message>
            <source>▲ %1 overdue and more</source>
            <translation>▲ 超时 %1 项以上</translation>
        </message>
    </context>
    <context>
        <name>guitai::HeaderBar</name>
        <message>
            <source>Find people, rooms and papers</source>
            <translation>查找人、房、单</translation>
        </message>
        <message>
            <source>%1  Room, phone, name, pinyin, number</source>
            <translation>%1  房号 / 电话 / 姓名拼音 / 单号</translation>
        </message>
        <message>
            <source>Somebody else sits down: %1</source>
            <translation>换人值守：%1</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>快捷键：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>任何页面</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>guitai::SeatDialog</name>
        <message>
            <source>Guitai</source>
            <translation>柜台</translation>
        </message>
        <message>
            <source>Who sits at the counter?</source>
            <translation>谁在值守？</translation>
        </message>
        <message>
            <source>Sit down</source>
            <translation>开始值守</translation>
        </message>
        <message>
            <source>Every step is recorded under this name. ↑ ↓ or letters choose, Enter sits down.</source>
            <translation>每一步都以此人名义记录。↑↓ 或拼音首字母选择，回车确定。</translation>
        </message>
    </context>
    <context>
        <name>guitai::StartDialog</name>
        <message>
            <source>Guitai</source>
            <translation>柜台</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>Open a data file…</source>
            <translation>打开数据文件…</translation>
        </message>
        <message>
            <source>Look around in a demonstration</source>
            <translation>看看演示数据</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>管理处</translation>
        </message>
        <message>
            <source>The data file will be %1</source>
            <translation>数据文件：%1</translation>
        </message>
        <message>
            <source>A new counter</source>
            <translation>新建柜台</translation>
        </message>
        <message>
            <source>Name the company and its site first: they stand on every paper.</source>
            <translation>请先填写公司和管理处名称，所有单据都会印上。</translation>
        </message>
        <message>
            <source>Open a data file</source>
            <translation>打开数据文件</translation>
        </message>
        <message>
            <source>Data files (*.guitai)</source>
            <translation>数据文件 (*.guitai)</translation>
        </message>
    </context>
    <context>
        <name>guitai::MainWindow</name>
        <message>
            <source>Guitai – %1</source>
            <translation>柜台 – %1</translation>
        </message>
        <message>
            <source>No font with Chinese characters is installed: names show as boxes, and no form can be printed. Install the package fonts-noto-cjk, then start Guitai again.</source>
            <translation>没有安装中文字体：汉字显示为方框，单据也无法打印。请安装软件包 fonts-noto-cjk，然后重新启动柜台。</translation>
        </message>
        <message>
            <source>Take back (%1)</source>
            <translation>撤回 (%1)</translation>
        </message>
    </context>
    <context>
        <name>guitai::Counter</name>
        <message>
            <source>Guitai</source>
            <translation>柜台</translation>
        </message>
    </context>
    <context>
        <name>guitai::Main</name>
        <message>
            <source>The customer service counter</source>
            <translation>客户服务柜台</translation>
        </message>
        <message>
            <source>The data file</source>
            <translation>数据文件</translation>
        </message>
        <message>
            <source>Take a call from this number</source>
            <translation>受理此号码的来电</translation>
        </message>
        <message>
            <source>Who sits at the counter</source>
            <translation>谁在值守</translation>
        </message>
        <message>
            <source>light or dark, not the system's</source>
            <translation>指定 light 或 dark，不随系统</translation>
        </message>
        <message>
            <source>Picture the window and end</source>
            <translation>把窗口存为图片后退出</translation>
        </message>
    </context>
    <context>
        <name>guitai::AttachmentsTab</name>
        <message>
            <source>No photo or scan yet. Drop one here, paste it, or choose a file.</source>
            <translation>还没有照片或扫描件。可以拖进来、粘贴，或选择文件。</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Name a paper…</source>
            <translation>登记纸质件…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>A paper that is kept elsewhere, by its number</source>
            <translation>原件另存他处，只登记编号</translation>
        </message>
        <message>
            <source>Of this paper only the number was written down.</source>
            <translation>这份纸质件只登记了编号，没有扫描件。</translation>
        </message>
        <message>
            <source>This file cannot be shown here. Save a copy to use it.</source>
            <translation>此文件不能在这里显示。请另存后使用。</translation>
        </message>
        <message>
            <source>No program opens this file. Save a copy to use it.</source>
            <translation>没有可以打开此文件的程序。请另存后使用。</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已另存为 %1。</translation>
        </message>
    </context>
    <context>
        <name>guitai::CaseHead</name>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>报修人</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>报修内容</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>责任承担</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟进责任人</translation>
        </message>
        <message>
            <source>%1 (emergency)</source>
            <translation>%1（急修）</translation>
        </message>
        <message>
            <source>%1 (overruled)</source>
            <translation>%1（改判）</translation>
        </message>
        <message>
            <source>from an old ledger</source>
            <translation>来自旧台账</translation>
        </message>
        <message>
            <source>offered to %1</source>
            <translation>待移交给 %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>受理 %1</translation>
        </message>
        <message>
            <source>%1 on hold</source>
            <translation>%1 已挂起</translation>
        </message>
        <message>
            <source>until %1, clause %2</source>
            <translation>截止 %1，依据 %2</translation>
        </message>
        <message>
            <source>clause %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>Dispatch order %1</source>
            <translation>派工单 %1</translation>
        </message>
        <message>
            <source>Intake slip</source>
            <translation>受理回执</translation>
        </message>
    </context>
    <context>
        <name>guitai::CasePage</name>
        <message>
            <source>Case file</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>What belongs to the case</source>
            <translation>案卷内容</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <translation>图片 %1.png</translation>
        </message>
        <message>
            <source>%1 (clause %2)</source>
            <translation>%1（依据 %2）</translation>
        </message>
    </context>
    <context>
        <name>guitai::CaseTabs</name>
        <message>
            <source>Revisits</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Nobody has asked the reporter yet.</source>
            <translation>还没有回访记录。</translation>
        </message>
        <message>
            <source>Contacts and notes</source>
            <translation>联系与备注</translation>
        </message>
        <message>
            <source>Nothing was told or noted yet.</source>
            <translation>还没有联系记录或备注。</translation>
        </message>
        <message>
            <source>Log a contact…</source>
            <translation>登记联系…</translation>
        </message>
        <message>
            <source>What belongs to the case</source>
            <translation>案卷内容</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>派工单</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>guitai::EntriesTab</name>
        <message>
            <source>answered</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>已认可</translation>
        </message>
    </context>
    <context>
        <name>guitai::FileAsker</name>
        <message>
            <source>Attach photos or scans</source>
            <translation>添加照片或扫描件</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存</translation>
        </message>
    </context>
    <context>
        <name>guitai::LinksTab</name>
        <message>
            <source>No other case has to do with this one.</source>
            <translation>没有关联的案卷。</translation>
        </message>
        <message>
            <source>Link a case…</source>
            <translation>关联案卷…</translation>
        </message>
        <message>
            <source>Linked cases</source>
            <translation>关联的案卷</translation>
        </message>
    </context>
    <context>
        <name>guitai::LongText</name>
        <message>
            <source>The whole text</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>Show the whole text</source>
            <translation>显示全文</translation>
        </message>
    </context>
    <context>
        <name>guitai::OrderCard</name>
        <message>
            <source>to be back-filled</source>
            <translation>待补填</translation>
        </message>
        <message>
            <source>void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>业主放弃</translation>
        </message>
        <message>
            <source>not printed yet</source>
            <translation>未打印</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再打印</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Print order %1</source>
            <translation>打印派工单 %1</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>开单</translation>
        </message>
        <message>
            <source>back-filled</source>
            <translation>补填</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>does %1 again</source>
            <translation>返修 %1</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), first %1</source>
            <translation>
                <numerusform>%n 次，首次 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>维修人员</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Appointed</source>
            <translation>预约</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>到场</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完工</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>维修情况</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>by the owner</source>
            <translation>业主已签字</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>改变性质</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>告知</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>预计 %1 完成</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>交单</translation>
        </message>
        <message>
            <source>Revisited</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>业主放弃</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>人工费</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
    </context>
    <context>
        <name>guitai::OrdersTab</name>
        <message>
            <source>No dispatch order was issued.</source>
            <translation>没有开过派工单。</translation>
        </message>
        <message>
            <source>Dispatch orders</source>
            <translation>派工单</translation>
        </message>
    </context>
    <context>
        <name>guitai::PictureViewer</name>
        <message>
            <source>+ and - enlarge, the arrow keys move, Esc closes</source>
            <translation>按 + 和 - 缩放，方向键移动，Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>guitai::StepsPanel</name>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Print the dispatch order</source>
            <translation>打印派工单</translation>
        </message>
        <message>
            <source>Hide barred steps</source>
            <translation>收起不可用的步骤</translation>
        </message>
        <message>
            <source>Show barred steps (%1)</source>
            <translation>显示不可用的步骤（%1）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>guitai::Story</name>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Enter shows what was attached, or the whole of a long text</source>
            <translation>按回车查看附件或长文的全文</translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1，编号 %2</translation>
        </message>
        <message>
            <source>%1 – not allowed</source>
            <translation>%1 – 无权办理</translation>
        </message>
        <message>
            <source>recorded by %1</source>
            <translation>由 %1 记录</translation>
        </message>
    </context>
    <context>
        <name>guitai::ColumnHeads</name>
        <message>
            <source>Meaning of column %1</source>
            <translation>%1 列的含义</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>不用</translation>
        </message>
    </context>
    <context>
        <name>guitai::ColumnsPanel</name>
        <message>
            <source>none</source>
            <translation>没有表头</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>文件开头的几行</translation>
        </message>
        <message>
            <source>The heading stands in &amp;row</source>
            <translation>表头在第几行(&amp;R)</translation>
        </message>
        <message>
            <source>What is faint is not read. Click a row number to make that row the heading.</source>
            <translation>淡色的内容不会读入。点一下行号，就以那一行为表头。</translation>
        </message>
        <message>
            <source>Chosen for more than one column: %1. Leave it to one of them.</source>
            <translation>选了不止一列：%1。请只留给其中一列。</translation>
        </message>
        <message>
            <source>Still missing: %1. Say above which column it is, or give the estate of all rows.</source>
            <translation>还缺：%1。请在上方指出是哪一列，或者填写所有行的楼盘。</translation>
        </message>
        <message>
            <source>Still missing: %1. Say above each column what it is.</source>
            <translation>还缺：%1。请在各列上方选出它的含义。</translation>
        </message>
    </context>
    <context>
        <name>guitai::DropArea</name>
        <message>
            <source>Drop a roster of rooms and residents here, or an old repair ledger: .xlsx, .csv or .txt.
Nothing is written before you have seen what would come of it.</source>
            <translation>把房屋住户名册或旧的报修台账拖到这里：.xlsx、.csv 或 .txt。
先看结果再写入，看过之前什么都不会改动。</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>选择文件(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>guitai::ImportPage</name>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Checking; nothing is written</source>
            <translation>正在检查，不写入任何内容</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>No row can be used as the columns are now. Go back and change them.</source>
            <translation>按现在的列含义，没有一行可以导入。请返回修改。</translation>
        </message>
        <message>
            <source>Everything in this file is there already; there is nothing to import.</source>
            <translation>这个文件里的内容都已经有了，没有什么要导入的。</translation>
        </message>
        <message>
            <source>Withdrawing</source>
            <translation>正在撤销导入</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>各列含义</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>&amp;Check without writing</source>
            <translation>检查（不写入）(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Import now</source>
            <translation>开始导入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Next file</source>
            <translation>下一个文件(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>guitai::PastPanel</name>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>还没有导入过文件。</translation>
        </message>
        <message>
            <source>Wi&amp;thdraw…</source>
            <translation>撤销导入(&amp;T)…</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>以前的导入</translation>
        </message>
        <message>
            <source>What stayed as it is</source>
            <translation>保持原样的</translation>
        </message>
        <message>
            <source>withdrawn %1</source>
            <translation>%1 已撤销</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Withdrawn: %1 taken back, %2 as they were before.</source>
            <translation>已撤销：收回 %1 条，恢复原值 %2 条。</translation>
        </message>
        <message>
            <source>%1 stayed as they are:</source>
            <translation>保持原样 %1 条：</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Somebody has worked on it since.</source>
            <translation>之后有人改动过。</translation>
        </message>
        <message>
            <source>It is in use.</source>
            <translation>正在使用。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>编号或名称</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>保留的原因</translation>
        </message>
    </context>
    <context>
        <name>guitai::ResultPanel</name>
        <message>
            <source>E&amp;xport as csv…</source>
            <translation>导出为 csv(&amp;X)…</translation>
        </message>
        <message>
            <source>Every row of the file can be used.</source>
            <translation>文件的每一行都可以用。</translation>
        </message>
        <message>
            <source>Rows not taken, and remarks</source>
            <translation>未采用的行和附注</translation>
        </message>
        <message>
            <source>New estates: %1. Until their acceptance and developer are told, warranties there stay undecided.</source>
            <translation>新楼盘：%1。在补填竣工验收日期和开发商之前，那里的质保无法判断。</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>住户</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>As they were</source>
            <translation>没有变化</translation>
        </message>
        <message>
            <source>Rows not taken</source>
            <translation>未采用的行</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>附注</translation>
        </message>
        <message>
            <source>%1 – rows not taken.csv</source>
            <translation>%1－未采用的行.csv</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::SourceBar</name>
        <message>
            <source>It is a</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>&amp;Estate of all rows</source>
            <translation>所有行的楼盘(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>管理处(&amp;S)</translation>
        </message>
        <message>
            <source>An&amp;other file…</source>
            <translation>换一个文件(&amp;O)…</translation>
        </message>
    </context>
    <context>
        <name>guitai::WithdrawForm</name>
        <message>
            <source>&amp;Withdraw the import</source>
            <translation>撤销这次导入(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>Stands in the journal</source>
            <translation>写入日志</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>Take back everything that “%1” brought? What somebody has worked on since, or what is in use, stays and is named.</source>
            <translation>要收回“%1”带来的全部内容吗？之后有人改动过的、正在使用的会保留，并逐一列出。</translation>
        </message>
    </context>
    <context>
        <name>guitai::WorkBar</name>
        <message>
            <source>C&amp;ancel</source>
            <translation>取消(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>guitai::Importing</name>
        <message>
            <source>Choose a roster or ledger</source>
            <translation>选择名册或台账</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
            <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Save the list of rows</source>
            <translation>保存行清单</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>名册</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>没有采用</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Nothing had to be written: it was all there already.</source>
            <translation>不需要写入：内容都已经有了。</translation>
        </message>
        <message>
            <source>Imported: %1 new records, %2 changed, %3 rows not taken.</source>
            <translation>已导入：新增 %1 条，更改 %2 条，没有采用 %3 行。</translation>
        </message>
        <message>
            <source>Imported: %1 new cases, %3 rows not taken.</source>
            <translation>已导入：新增案卷 %1 件，没有采用 %3 行。</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 / %2 行</translation>
        </message>
        <message>
            <source>%1 rows read</source>
            <translation>已读 %1 行</translation>
        </message>
    </context>
    <context>
        <name>guitai::CaseWords</name>
        <message>
            <source>We have decided that %1 bears the cost.</source>
            <translation>经核定，本次维修费用由%1承担。</translation>
        </message>
        <message>
            <source>The fee is %1.</source>
            <translation>收费标准：%1。</translation>
        </message>
        <message>
            <source>%1: does this case again</source>
            <translation>%1：重做本案</translation>
        </message>
        <message>
            <source>%1: done again by this case</source>
            <translation>%1：由本案重做</translation>
        </message>
    </context>
    <context>
        <name>guitai::RecordHistory</name>
        <message>
            <source>Changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>In use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>录入</translation>
        </message>
    </context>
    <context>
        <name>guitai::TermWords</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n 年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::TermEditor</name>
        <message>
            <source>like 2 years</source>
            <translation>如 2年、18个月</translation>
        </message>
        <message>
            <source>This is no length of time. Write it like 2 years or 18 months.</source>
            <translation>这不是期限。请写成 2年 或 18个月。</translation>
        </message>
    </context>
    <context>
        <name>guitai::ChecksEditor</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>guitai::DirectoryLines</name>
        <message>
            <source>acceptance date missing</source>
            <translation>缺竣工验收日期</translation>
        </message>
    </context>
    <context>
        <name>guitai::DirectoryTree</name>
        <message>
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>已停用</translation>
        </message>
    </context>
    <context>
        <name>guitai::DirectoryBrowser</name>
        <message>
            <source>Show retired ones</source>
            <translation>显示已停用</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>档案列表</translation>
        </message>
        <message>
            <source>Find a resident or a room</source>
            <translation>查找住户或房号</translation>
        </message>
        <message>
            <source>139…, 3-1-502, zs, 张三</source>
            <translation>电话、房号、姓名或拼音</translation>
        </message>
    </context>
    <context>
        <name>guitai::RecordEditor</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>What was typed and not saved: %1</source>
            <translation>放弃已输入而未保存的内容：%1</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>What you typed is here again; somebody else has saved this record since.</source>
            <translation>您上次输入的内容还在；其间他人已保存过这份资料。</translation>
        </message>
        <message>
            <source>What you typed the last time is here again.</source>
            <translation>您上次输入、尚未保存的内容还在。</translation>
        </message>
        <message>
            <source>Throw mine away</source>
            <translation>放弃我的修改</translation>
        </message>
        <message>
            <source>Retired: no longer offered anywhere.</source>
            <translation>已停用：不再出现在任何候选中。</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这份资料已不在档案中。</translation>
        </message>
        <message>
            <source>%1 saved this record at %2 while you were typing; yours is not saved.</source>
            <translation>您输入期间，%1 在 %2 保存了这份资料；您的修改尚未保存。</translation>
        </message>
        <message>
            <source>Their changes stand here now, and yours over them. Save again if that is right.</source>
            <translation>现在显示的是对方保存的内容加上您的修改。确认无误请再次保存。</translation>
        </message>
    </context>
    <context>
        <name>guitai::RecordPast</name>
        <message>
            <source>Cases of the room</source>
            <translation>此房案卷</translation>
        </message>
        <message>
            <source>Enter opens the case file</source>
            <translation>回车打开案卷</translation>
        </message>
        <message>
            <source>History of the record</source>
            <translation>资料变更记录</translation>
        </message>
        <message>
            <source>No case of this room yet</source>
            <translation>此房尚无案卷</translation>
        </message>
        <message>
            <source>No change yet</source>
            <translation>尚无变更</translation>
        </message>
    </context>
    <context>
        <name>guitai::DirectoryPage</name>
        <message>
            <source>Directory</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Rooms and residents</source>
            <translation>房屋与住户</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Fee standard</source>
            <translation>收费标准</translation>
        </message>
        <message>
            <source>Contractors</source>
            <translation>保修单位</translation>
        </message>
        <message>
            <source>No estate yet. Import the roster, or enter the first estate by hand.</source>
            <translation>还没有楼盘。请导入业主名册，或手工录入第一个楼盘。</translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>导入名册</translation>
        </message>
        <message>
            <source>No contractor yet. Who is entered here is named on the room card as long as the warranty runs.</source>
            <translation>还没有保修单位。登记后，保修期内的房屋卡上会显示由谁负责。</translation>
        </message>
        <message>
            <source>Take a call from there</source>
            <translation>受理此处来电</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>档案类别</translation>
        </message>
        <message>
            <source>Import a roster or ledger…</source>
            <translation>导入名册或台账…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n estate(s) without the day of completion acceptance: who pays under warranty stays open there.</source>
            <translation>
                <numerusform>%n 个楼盘缺竣工验收日期：保修责任无法认定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter it for %1</source>
            <translation>补录 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n other record(s) with changes that are not saved yet.</source>
            <translation>
                <numerusform>另有 %n 份资料的修改尚未保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续编辑</translation>
        </message>
    </context>
    <context>
        <name>guitai::StepTaker</name>
        <message>
            <source>Recorded: %1</source>
            <translation>已记录：%1</translation>
        </message>
        <message>
            <source>The paper is out.</source>
            <translation>已打印。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>已撤回：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::WorkRows</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房号</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>报修人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
    </context>
    <context>
        <name>guitai::CaseActs</name>
        <message>
            <source>%1 – %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Open the case file</source>
            <translation>打开案卷</translation>
        </message>
        <message>
            <source>Copied the dispatch message of %1.</source>
            <translation>已复制 %1 的派工消息。</translation>
        </message>
        <message>
            <source>No paper of this office has the number “%1”. Scan it again, or find the order by its room.</source>
            <translation>没有编号为“%1”的单据。请重新扫码，或按房号查找派工单。</translation>
        </message>
        <message>
            <source>%1 is not the order that is being worked on: this is its case file.</source>
            <translation>%1 不是正在办理的派工单，已打开它的案卷。</translation>
        </message>
        <message>
            <source>Shift hand-over</source>
            <translation>交接班</translation>
        </message>
    </context>
    <context>
        <name>guitai::WorklistPage</name>
        <message>
            <source>Worklist</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>等我办</translation>
        </message>
        <message>
            <source>Whole site</source>
            <translation>全处</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Running deadlines, the most urgent first</source>
            <translation>进行中的时限，最急的在前</translation>
        </message>
        <message>
            <source>Whose deadlines</source>
            <translation>谁的时限</translation>
        </message>
        <message>
            <source>Kind of deadline</source>
            <translation>时限种类</translation>
        </message>
        <message>
            <source>All deadlines</source>
            <translation>全部时限</translation>
        </message>
        <message>
            <source>%1 next step · %2 case file · %3 other steps · %4 copy the dispatch message</source>
            <translation>%1 下一步 · %2 案卷 · %3 其他步骤 · %4 复制派工消息</translation>
        </message>
        <message>
            <source>Nothing is overdue.</source>
            <translation>没有超时的事项。</translation>
        </message>
        <message>
            <source>No deadline of this kind is running.</source>
            <translation>没有进行中的这类时限。</translation>
        </message>
        <message>
            <source>Nothing waits for you. What waits for the others stands under “Whole site”.</source>
            <translation>没有等您办理的事项。等别人办理的见“全处”。</translation>
        </message>
        <message>
            <source>No deadline is running. The next call begins one: %1.</source>
            <translation>没有进行中的时限。受理下一个来电：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) are being handed over to you.</source>
            <translation>
                <numerusform>%n 件案卷移交给您，等您接受。</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept… (%1)</source>
            <translation>接受…（%1）</translation>
        </message>
    </context>
    <context>
        <name>guitai::BoardPage</name>
        <message>
            <source>Dispatch</source>
            <translation>派工</translation>
        </message>
        <message>
            <source>A returned paper order: scan its code here.</source>
            <translation>纸单交回时，在此页直接扫码。</translation>
        </message>
        <message>
            <source>Also waiting</source>
            <translation>还有待办</translation>
        </message>
        <message>
            <source>No step leads an order back to here. Its case file offers to take the last step back.</source>
            <translation>没有能退回到这一列的步骤。要撤回上一步，请打开案卷。</translation>
        </message>
    </context>
    <context>
        <name>guitai::UnwrittenPanel</name>
        <message>
            <source>Write down the order of %1, %2</source>
            <translation>补填 %1 的派工单，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n emergency(ies) to write down</source>
            <translation>
                <numerusform>%n 件急修待补填</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::HandoverRows</name>
        <message>
            <source>Case</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房号</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Next deadline</source>
            <translation>下一时限</translation>
        </message>
        <message>
            <source>From</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>Offered to</source>
            <translation>已移交给</translation>
        </message>
    </context>
    <context>
        <name>guitai::HandoverDialog</name>
        <message>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>There is nothing to hand over or to accept.</source>
            <translation>这里没有可移交或待接受的案卷。</translation>
        </message>
        <message>
            <source>Check &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Check none</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>Shift hand-over</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>Hand over or accept</source>
            <translation>移交或接受</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>接班人(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>备注(&amp;N)</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>Space checks a case, Ctrl+A all. Ctrl+Enter does it, Esc leaves.</source>
            <translation>空格勾选，Ctrl+A 全选；Ctrl+Enter 办理，Esc 离开。</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) checked</source>
            <translation>
                <numerusform>已选 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Say who takes over: a name, its initials, or a role.</source>
            <translation>请写明接班人：姓名、拼音首字母或岗位。</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) accepted: you follow them up now.</source>
            <translation>
                <numerusform>已接受 %n 件，今后由您跟进。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) offered to %1: they stay yours until accepted.</source>
            <translation>
                <numerusform>已向 %1 移交 %n 件，对方接受前仍由您跟进。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed, because of %1: %2</source>
            <translation>因 %1 未能办理，所有案卷都没有变动：%2</translation>
        </message>
    </context>
    <context>
        <name>guitai::DispatchMessage</name>
        <message>
            <source>[Dispatch] %1 · %2</source>
            <translation>【派工】%1 · %2</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>地点：%1</translation>
        </message>
        <message>
            <source>What: %1</source>
            <translation>内容：%1</translation>
        </message>
        <message>
            <source>Be there by: %1</source>
            <translation>请于 %1 前到场</translation>
        </message>
        <message>
            <source>Appointed for: %1</source>
            <translation>预约：%1</translation>
        </message>
        <message>
            <source>Be there within %1 minutes</source>
            <translation>请在 %1 分钟内到场</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>负责：%1</translation>
        </message>
        <message>
            <source>Fee: %1</source>
            <translation>收费：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::Figures</name>
        <message>
            <source>notified within five minutes</source>
            <translation>五分钟派单率</translation>
        </message>
        <message>
            <source>arrived in time</source>
            <translation>及时率</translation>
        </message>
        <message>
            <source>completed within the limit</source>
            <translation>时限完成率</translation>
        </message>
        <message>
            <source>completed within two hours</source>
            <translation>2小时完成率</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>返修率</translation>
        </message>
        <message>
            <source>orders returned in time</source>
            <translation>交单及时率</translation>
        </message>
        <message>
            <source>revisited in time</source>
            <translation>回访及时率</translation>
        </message>
        <message>
            <source>revisited</source>
            <translation>回访率</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>满意率</translation>
        </message>
        <message>
            <source>feedback given as promised</source>
            <translation>投诉按期反馈率</translation>
        </message>
        <message>
            <source>received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>完工</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未结案</translation>
        </message>
        <message>
            <source>Orders of which the team was notified within five minutes, of those registered in the period.</source>
            <translation>本期登记的派工单中，五分钟内通知维修组的比例。</translation>
        </message>
        <message>
            <source>Minor and urgent repairs reached within fifteen minutes, of those notified in the period.</source>
            <translation>本期通知的零修、急修中，十五分钟内到场的比例。</translation>
        </message>
        <message>
            <source>Orders completed within their limit of 24 or 72 hours, of those with a limit completed in the period.</source>
            <translation>本期完工且有时限的派工单中，在 24 或 72 小时时限内完成的比例。</translation>
        </message>
        <message>
            <source>Minor, urgent and shared minor repairs done within two hours, of those completed in the period.</source>
            <translation>本期完工的零修、急修和公共小项中，两小时内完成的比例。</translation>
        </message>
        <message>
            <source>Orders that do another one again, of all completed in the period.</source>
            <translation>本期完工的派工单中，属于返修的比例。</translation>
        </message>
        <message>
            <source>Orders whose paper was back within 24 hours, of all completed in the period.</source>
            <translation>本期完工的派工单中，24 小时内交回的比例。</translation>
        </message>
        <message>
            <source>Orders revisited within 72 hours, of those returned in the period.</source>
            <translation>本期交回的派工单中，72 小时内回访的比例。</translation>
        </message>
        <message>
            <source>Orders revisited at all, of those returned in the period.</source>
            <translation>本期交回的派工单中，已回访的比例。</translation>
        </message>
        <message>
            <source>Answers satisfied or roughly satisfied, of all revisits answered in the period.</source>
            <translation>本期有答复的回访中，满意和基本满意的比例。</translation>
        </message>
        <message>
            <source>Opinions told by the promised day, of the promises fallen due in the period.</source>
            <translation>本期到期的承诺中，按期反馈的比例。</translation>
        </message>
        <message>
            <source>Cases registered in the period.</source>
            <translation>本期登记的案卷。</translation>
        </message>
        <message>
            <source>Orders completed in the period, and what they cost the owners.</source>
            <translation>本期完工的派工单及其收费。</translation>
        </message>
        <message>
            <source>Cases that nobody has closed yet.</source>
            <translation>尚未结案的案卷。</translation>
        </message>
    </context>
    <context>
        <name>guitai::FigureFaces</name>
        <message>
            <source>Fees: %1 yuan</source>
            <translation>收费 %1 元</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>nothing to count</source>
            <translation>本期无单可计</translation>
        </message>
        <message>
            <source>The target is that of %1.</source>
            <translation>目标依据 %1。</translation>
        </message>
        <message>
            <source>%1 points on the day before</source>
            <translation>较前日 %1 个百分点</translation>
        </message>
        <message>
            <source>%1 points on the week before</source>
            <translation>较上周 %1 个百分点</translation>
        </message>
        <message>
            <source>%1 points on the month before</source>
            <translation>较上月 %1 个百分点</translation>
        </message>
        <message numerus="yes">
            <source>the day before %n case(s)</source>
            <translation>
                <numerusform>前日 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the week before %n case(s)</source>
            <translation>
                <numerusform>上周 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the month before %n case(s)</source>
            <translation>
                <numerusform>上月 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::ChartCard</name>
        <message>
            <source>%1: numbers as a table</source>
            <translation>%1：以表格显示数字</translation>
        </message>
        <message>
            <source>Numbers as a table (%1)</source>
            <translation>以表格显示数字（%1）</translation>
        </message>
    </context>
    <context>
        <name>guitai::ScopeBar</name>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>统计期长短</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>上一期</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>下一期</translation>
        </message>
        <message>
            <source>Back to the present</source>
            <translation>回到本期</translation>
        </message>
        <message>
            <source>%1, back to the present</source>
            <translation>%1，回到本期</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>管理处</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>楼盘</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>All sites</source>
            <translation>全部管理处</translation>
        </message>
        <message>
            <source>All estates</source>
            <translation>全部楼盘</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>数据截至 %1</translation>
        </message>
    </context>
    <context>
        <name>guitai::CasesPanel</name>
        <message>
            <source>Back to the figures</source>
            <translation>返回看板</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>报修内容</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>There is no case on this side.</source>
            <translation>这一项没有案卷。</translation>
        </message>
        <message>
            <source>Which side of the figure</source>
            <translation>看指标的哪一部分</translation>
        </message>
        <message>
            <source>The cases behind a figure</source>
            <translation>指标明细</translation>
        </message>
        <message>
            <source>Not done again %1</source>
            <translation>未返修 %1</translation>
        </message>
        <message>
            <source>Failed %1</source>
            <translation>未达标 %1</translation>
        </message>
        <message>
            <source>Done again %1</source>
            <translation>返修 %1</translation>
        </message>
        <message>
            <source>Reached %1</source>
            <translation>达标 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房号</translation>
        </message>
    </context>
    <context>
        <name>guitai::Overview</name>
        <message>
            <source>Received and completed</source>
            <translation>每日受理与完工</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完工</translation>
        </message>
        <message>
            <source>Nothing came in and nothing was completed in this period.</source>
            <translation>本期没有受理，也没有完工。</translation>
        </message>
        <message>
            <source>Faults by part (Pareto)</source>
            <translation>故障部位（帕累托）</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部位</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>No case came in in this period.</source>
            <translation>本期没有受理案卷。</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>账龄</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>没有未结案件。</translation>
        </message>
        <message>
            <source>Orders completed by worker</source>
            <translation>维修人员完工量</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>维修人员</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>派工单</translation>
        </message>
        <message>
            <source>Nothing was completed in this period.</source>
            <translation>本期没有完工。</translation>
        </message>
        <message>
            <source>Estates compared: cases received</source>
            <translation>各楼盘受理量</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>楼盘</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Overdue now</source>
            <translation>当前超时</translation>
        </message>
        <message>
            <source>Nothing is overdue.</source>
            <translation>没有超时事项。</translation>
        </message>
        <message>
            <source>Open now, by age in days</source>
            <translation>当前未结案件（按账龄天数）</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>房号</translation>
        </message>
        <message>
            <source>All that is overdue at this site, in the worklist</source>
            <translation>在工作台中列出本管理处全部超时事项</translation>
        </message>
        <message>
            <source>All %1…</source>
            <translation>全部 %1 项…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
    </context>
    <context>
        <name>guitai::DashboardPage</name>
        <message>
            <source>Dashboard</source>
            <translation>看板</translation>
        </message>
    </context>
    <context>
        <name>guitai::ChartBars</name>
        <message>
            <source>%1: %2 received</source>
            <translation>%1：受理 %2</translation>
        </message>
        <message>
            <source>%1: %2 completed</source>
            <translation>%1：完工 %2</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>受理 %1</translation>
        </message>
        <message>
            <source>Completed %1</source>
            <translation>完工 %1</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, together with those before %2</source>
            <translation>%1，累计 %2</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 · %2 so far</source>
            <translation>%1 · 累计 %2</translation>
        </message>
    </context>
    <context>
        <name>guitai::CallBanner</name>
        <message>
            <source>%1 is calling. The call is kept and comes up when you leave this window (Esc).</source>
            <translation>%1 来电。来电已留存，离开本窗口（Esc）后显示。</translation>
        </message>
    </context>
    <context>
        <name>guitai::BusyNotice</name>
        <message>
            <source>Cancel (Esc)</source>
            <translation>取消 (Esc)</translation>
        </message>
        <message>
            <source>Another program or an import is writing to the data file. This goes on by itself as soon as it is done.</source>
            <translation>别的程序或导入正在写数据文件，写完后自动继续。</translation>
        </message>
    </context>
    <context>
        <name>guitai::DeadlineNotice</name>
        <message>
            <source>%1, %2: %3, %4</source>
            <translation>%1 %2：%3，%4</translation>
        </message>
    </context>
    <context>
        <name>guitai::RecordWords</name>
        <message>
            <source>New %1</source>
            <translation>新增%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::LookCard</name>
        <message>
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>外观(&amp;T)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>&amp;Rows</source>
            <translation>行距(&amp;R)</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>&amp;Sound</source>
            <translation>提示音(&amp;S)</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>Heard when a deadline nears</source>
            <translation>临近时限时响一声</translation>
        </message>
        <message>
            <source>All of this counts at once and for you alone; another language when Guitai starts the next time.</source>
            <translation>以上立即生效，只对您在本机上有效；改换语言后，下次启动时生效。</translation>
        </message>
    </context>
    <context>
        <name>guitai::PaperChoice</name>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <source>Print calibration page</source>
            <translation>打印校准页</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Usual printer</source>
            <translation>常用打印机</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Shift to the right</source>
            <translation>向右修正</translation>
        </message>
        <message>
            <source>Shift down</source>
            <translation>向下修正</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>每次询问</translation>
        </message>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1（现在不在）</translation>
        </message>
        <message>
            <source>Choose a usual printer first.</source>
            <translation>请先选择常用打印机。</translation>
        </message>
    </context>
    <context>
        <name>guitai::PaperCard</name>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>The shift puts right a printer that takes its paper in beside the mark; it is this printer's on this paper. The calibration page says how much is missing. Files are never shifted.</source>
            <translation>打印机进纸有偏差时，用修正值校正；修正值属于这台打印机和这种纸。偏差多少，打印校准页即可读出。存成文件时不作修正。</translation>
        </message>
        <message>
            <source>The print service of this computer does not answer. What is chosen stays chosen.</source>
            <translation>本机的打印服务没有应答。已作的选择保持不变。</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Set one up in the system's settings, then open this page again.</source>
            <translation>本机没有安装打印机。请在系统设置中安装，然后重新打开本页。</translation>
        </message>
        <message>
            <source>The calibration page is on its way to %1.</source>
            <translation>校准页已送往打印机 %1。</translation>
        </message>
    </context>
    <context>
        <name>guitai::RulesCard</name>
        <message>
            <source>Regulation</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>岗位权限</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>保修</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>责任认定</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>What of the regulation is shown</source>
            <translation>显示制度的哪一部分</translation>
        </message>
        <message>
            <source>%1 · version %2 · in force since %3 · to be read only: the cases under way keep the version they began with</source>
            <translation>%1 · 第 %2 版 · %3 起施行 · 只供查阅；已受理的案卷沿用受理时的版本</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n heating and cooling season(s)</source>
            <translation>
                <numerusform>%n 个采暖、供冷期</numerusform>
            </translation>
        </message>
        <message>
            <source>Until</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Who may take it</source>
            <translation>可办理的岗位</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部位</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Contractor answers for</source>
            <translation>保修单位负责</translation>
        </message>
        <message>
            <source>Developer answers for at least</source>
            <translation>开发商至少负责</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>又称</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>话术</translation>
        </message>
        <message>
            <source>[last day of the contractor's warranty]</source>
            <translation>〔建安保修到期日〕</translation>
        </message>
        <message>
            <source>[last day of the developer's warranty]</source>
            <translation>〔开发商保质到期日〕</translation>
        </message>
        <message>
            <source>[fee standard]</source>
            <translation>〔收费标准〕</translation>
        </message>
    </context>
    <context>
        <name>guitai::FormSamples</name>
        <message>
            <source>Form</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
    </context>
    <context>
        <name>guitai::FileCard</name>
        <message>
            <source>The folder of the backup</source>
            <translation>备份到哪个文件夹</translation>
        </message>
        <message>
            <source>Data file</source>
            <translation>数据文件</translation>
        </message>
        <message>
            <source>&amp;Back up now…</source>
            <translation>立即备份(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>立即核验(&amp;C)</translation>
        </message>
        <message>
            <source>What is not as the journal says</source>
            <translation>与日志不符之处</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1</source>
            <translation>
                <numerusform>%n 个文件，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema version</source>
            <translation>结构版本</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>最近备份</translation>
        </message>
        <message>
            <source>the command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>%1, by %2, %3</source>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在核验</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>The copy is being checked</source>
            <translation>正在检查副本</translation>
        </message>
        <message>
            <source>%1 of %2 journal lines</source>
            <translation>日志 %1 / %2 行</translation>
        </message>
        <message>
            <source>The data file is backed up.</source>
            <translation>数据文件已备份。</translation>
        </message>
        <message>
            <source>%1 (%2 journal lines, %3 records)</source>
            <translation>%1（日志 %2 行，档案 %3 条）</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No backup yet: whatever happens to this computer happens to all that was entered.</source>
            <translation>还没有备份：这台电脑一旦出事，录入的一切都会丢失。</translation>
        </message>
    </context>
    <context>
        <name>guitai::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>管理处</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Data file</source>
            <translation>数据文件</translation>
        </message>
        <message>
            <source>Section; Enter goes into it</source>
            <translation>栏目；按回车进入</translation>
        </message>
        <message>
            <source>The site is saved; it stands so on every paper from now on.</source>
            <translation>管理处资料已保存，今后的单据都照此打印。</translation>
        </message>
    </context>
    <context>
        <name>guitai::Findings</name>
        <message>
            <source>Journal line %1 is missing</source>
            <translation>日志第 %1 行缺失</translation>
        </message>
        <message>
            <source>Journal line %1 was changed</source>
            <translation>日志第 %1 行被改动</translation>
        </message>
        <message>
            <source>The journal was cut or replaced from line %1 on: the backup's end is not on it</source>
            <translation>日志从第 %1 行起被截断或替换：备份的末行不在其中</translation>
        </message>
        <message>
            <source>The sealed values of journal line %1 are missing</source>
            <translation>日志第 %1 行的封存内容缺失</translation>
        </message>
        <message>
            <source>The sealed values of journal line %1 were changed</source>
            <translation>日志第 %1 行的封存内容被改动</translation>
        </message>
        <message>
            <source>%1 %2 is not what journal line %3 left</source>
            <translation>%1 %2 与日志第 %3 行留下的不符</translation>
        </message>
        <message>
            <source>%1 %2 of journal line %3 is missing</source>
            <translation>日志第 %3 行的 %1 %2 缺失</translation>
        </message>
        <message>
            <source>%1 %2 was made by no journal line</source>
            <translation>没有任何日志行产生过 %1 %2</translation>
        </message>
        <message>
            <source>%1 %2 cannot be read (journal line %3)</source>
            <translation>%1 %2 无法读取（日志第 %3 行）</translation>
        </message>
        <message>
            <source>Journal line %1, taken again, comes to something else</source>
            <translation>重新执行日志第 %1 行，结果不同</translation>
        </message>
        <message>
            <source>All is as the journal says.</source>
            <translation>一切与日志相符。</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s): keep this file as it is, and compare it with the latest good backup.</source>
            <translation>
                <numerusform>发现 %n 处问题：请保持本文件原样，并与最近的完好备份比对。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::CardList</name>
        <message>
            <source>No order here</source>
            <translation>没有派工单</translation>
        </message>
    </context>
    <context>
        <name>guitai::UnsavedRecords</name>
        <message>
            <source>What you type is not kept: %1</source>
            <translation>所输入的内容未能保存：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::Keeping</name>
        <message>
            <source>Backed up and checked: %1. Its journal ends at line %2, %3.</source>
            <translation>已备份并检查无误：%1。其日志止于第 %2 行，%3。</translation>
        </message>
        <message>
            <source>The data file does not say so: %1</source>
            <translation>数据文件未能记下这次备份：%1</translation>
        </message>
    </context>
    <context>
        <name>guitai::OpenList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>guitai::ClearAction</name>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
    </context>
</TS>
