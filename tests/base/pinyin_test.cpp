// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString name;
    QString full; ///< all expected keys, in any order, apart by a space
    QString initials;
};

const Example examples[] = {
    {u"张三"_s, u"zhangsan"_s, u"zs"_s},
    {u"单雄"_s, u"shanxiong danxiong"_s, u"sx dx"_s},
    {u"曾国"_s, u"zengguo cengguo"_s, u"zg cg"_s},
    {u"解放"_s, u"xiefang jiefang"_s, u"xf jf"_s},
    {u"仇英"_s, u"qiuying chouying"_s, u"qy cy"_s},
    {u"查良"_s, u"zhaliang chaliang"_s, u"zl cl"_s},
    {u"区大海"_s, u"oudahai qudahai"_s, u"odh qdh"_s},
    {u"朴正"_s, u"piaozheng puzheng"_s, u"pz"_s},
    {u"翟明"_s, u"zhaiming diming"_s, u"zm dm"_s},
    {u"尉迟恭"_s, u"yuchigong weichigong"_s, u"ycg wcg"_s},
    {u"万俟明"_s, u"moqiming"_s, u"mqm"_s},
    {u"长孙明"_s, u"zhangsunming changsunming"_s, u"zsm csm"_s},
    {u"单于明"_s, u"chanyuming shanyuming danyuming"_s, u"cym sym dym"_s},
    {u"盖叫"_s, u"gejiao gaijiao"_s, u"gj"_s},
    {u"缪斯"_s, u"miaosi mousi"_s, u"ms"_s},
    {u"员明"_s, u"yunming yuanming"_s, u"ym"_s},
    {u"乐明"_s, u"yueming leming"_s, u"ym lm"_s},
    {u"覃明"_s, u"qinming tanming"_s, u"qm tm"_s},
    {u"洗明"_s, u"xianming ximing"_s, u"xm"_s},
    {u"冼明"_s, u"xianming"_s, u"xm"_s},
    {u"召明"_s, u"shaoming zhaoming"_s, u"sm zm"_s},
    {u"澹台明"_s, u"tantaiming"_s, u"ttm"_s},
    {u"阚明"_s, u"kanming"_s, u"km"_s},
    {u"闾丘明"_s, u"lvqiuming luqiuming"_s, u"lqm"_s},
    {u"吕布"_s, u"lvbu lubu"_s, u"lb"_s},
    {u"吕女"_s, u"lvnv lunv lvnu lunu"_s, u"ln"_s},
    {u"李茜"_s, u"liqian lixi"_s, u"lq lx"_s},
    {u"崔明娜"_s, u"cuimingna cuimingnuo"_s, u"cmn"_s},
    {u"区国朝"_s, u"ouguochao ouguozhao quguochao quguozhao"_s, u"ogc ogz qgc qgz"_s},
    {u"李晟"_s, u"lisheng licheng"_s, u"ls lc"_s},
    {u"王婷"_s, u"wangting"_s, u"wt"_s},
    {u"重庆"_s, u"chongqing zhongqing"_s, u"cq zq"_s},
};

} // namespace

TEST_CASE("a name is found by every reading of its characters, in full and by initials")
{
    for (const Example& example : examples) {
        INFO(example.name.toStdString());
        const PinyinKeys keys = pinyinKeys(example.name);
        for (const QString& key : example.full.split(u' ')) {
            INFO(key.toStdString());
            CHECK(keys.full.contains(key));
        }
        for (const QString& key : example.initials.split(u' ')) {
            INFO(key.toStdString());
            CHECK(keys.initials.contains(key));
        }
    }
}

TEST_CASE("a name that reads one way has one key, and the likeliest reading comes first")
{
    CHECK(pinyinKeys(u"张三") == PinyinKeys{{u"zhangsan"_s}, {u"zs"_s}});
    CHECK(pinyinKeys(u"陈") == PinyinKeys{{u"chen"_s}, {u"c"_s}});
    CHECK(pinyinKeys(u"尉迟恭").full.first() == u"yuchigong"_s);
    CHECK(pinyinKeys(u"曾行乐").full.first() == u"zengxingle"_s);
    CHECK(pinyinKeys(u"曾行乐").initials.contains(u"chy"_s));
}

TEST_CASE("letters and digits of a name stay, punctuation and space go")
{
    CHECK(pinyinKeys(u" Ｔom 李 ") == PinyinKeys{{u"tomli"_s}, {u"toml"_s}});
    CHECK(pinyinKeys(u"PC小区").initials == QStringList{u"pcxq"_s});
    CHECK(pinyinKeys(u"阿卜杜·热合曼").full.contains(u"abudureheman"_s));
    CHECK(pinyinKeys(u"3幢").full.first() == u"3chuang"_s);
    CHECK(pinyinKeys(u"張偉").full.first() == u"zhangwei"_s);
    CHECK(pinyinKeys(u"𠮷田").full.first() == u"𠮷tian"_s);
}

TEST_CASE("the number of pinyin keys is bounded whatever comes in")
{
    const QString hostile[] = {
        QString(),
        u" "_s,
        u"\" OR *"_s,
        u"🙂"_s,
        QString(QChar(0xD800)),
        QString(QChar(0xDFFF)) + u"张"_s,
        u"\u202e张\u202c三"_s,
        QString(10'000, u'曾'),
        QString(10'000, u'a'),
        u"行乐朝长重晟茜娜"_s,
    };
    for (const QString& name : hostile) {
        const PinyinKeys keys = pinyinKeys(name);
        CHECK(keys.full.size() <= mostPinyinKeys);
        CHECK(keys.initials.size() <= keys.full.size());
        for (const QString& key : keys.full)
            CHECK(key.size() <= 6 * 24);
    }
    CHECK(pinyinKeys(u"🙂").full.isEmpty());
    CHECK(pinyinKeys(u"\u202e张\u202c三").full == QStringList{u"zhangsan"_s});
}

TEST_CASE("the pinyin keys of a hundred thousand names", "[.bench]")
{
    const QString names = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"_s;
    const qsizetype count = names.size();
    QElapsedTimer timer;
    timer.start();
    qsizetype keys = 0;
    for (qsizetype i = 0; i < 100'000; ++i)
        keys += pinyinKeys(QString(names[i % count]) + names[i * 7 % count] + names[i * 13 % count]).full.size();
    WARN(keys << " keys in " << timer.elapsed() << " ms");
    CHECK(keys >= 100'000);
}
