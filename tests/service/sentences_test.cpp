// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sentences.h"

#include "core/base/tokens.h"
#include "core/procedure/ruleset.h"
#include "core/service/directory_service.h"
#include "core/steps/case_steps.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace guitai {

namespace {

/// The Chinese words for as long as it lives.
class InChinese
{
public:
    InChinese()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/guitai_zh_CN.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(InChinese)

private:
    QTranslator m_translator;
};

bool isChinese(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("\\p{Han}")));
}

template <class Code>
void checkEverySentence()
{
    for (const auto& name : tokens<Code>()) {
        INFO(name.toStdString());
        const QString source = QString::fromUtf8(sourceSentence(*fromToken<Code>(name)));
        const QString chinese = QCoreApplication::translate("guitai::Sentences", source.toUtf8().constData());
        CHECK_FALSE(source.isEmpty());
        CHECK(chinese != source);
        CHECK(isChinese(chinese));
        // Every placeholder of the one stands in the other.
        for (int i = 1; i <= 3; ++i)
            CHECK(source.contains(QStringLiteral("%%1").arg(i)) == chinese.contains(QStringLiteral("%%1").arg(i)));
    }
}

void collectNames(const QList<FieldShape>& fields, QSet<QString>& names)
{
    for (const auto& field : fields) {
        names << field.name;
        collectNames(field.members, names);
    }
}

} // namespace

TEST_CASE("every refusal and every error has its sentence in Chinese")
{
    const InChinese chinese;
    checkEverySentence<Refusal::Code>();
    checkEverySentence<Error::Code>();
}

TEST_CASE("a sentence names fields, states and times as people do")
{
    const InChinese chinese;
    const auto rules = builtInRuleset();
    REQUIRE(rules);
    const auto* procedure = &rules->procedures.first();
    const auto said = [&](Refusal::Code code, QStringList args) {
        return sentence(Refusal{code, {}, std::move(args)}, procedure);
    };
    CHECK(said(Refusal::Code::FieldMissing, {QStringLiteral("reporterName")}).contains(QStringLiteral("“报修人”")));
    CHECK(said(Refusal::Code::WrongState, {QStringLiteral("caseState.notified")}).contains(QStringLiteral("待到场")));
    CHECK(said(Refusal::Code::TimeOutOfOrder, {QStringLiteral("arrivedAt"), QStringLiteral("2026-11-23T02:00:00Z")})
              .contains(QStringLiteral("2026-11-23 10:00")));
    CHECK(sentence(Error{Error::Code::FileMissing, {QStringLiteral("/a/%2.db")}, {}})
              .contains(QStringLiteral("/a/%2.db")));
}

TEST_CASE("every property of every step has a label in Chinese")
{
    const InChinese chinese;
    QSet<QString> names;
    for (const auto& step : stepShapes())
        collectNames(step.fields, names);
    for (const auto& fields : {shapesOf<Site>(), shapesOf<Staff>(), shapesOf<Estate>(), shapesOf<Building>(),
                               shapesOf<Room>(), shapesOf<Resident>(), shapesOf<FeeItem>()})
        collectNames(fields, names);
    for (const auto& name : names) {
        INFO(name.toStdString());
        CHECK(isChinese(fieldLabel(name)));
    }
}

TEST_CASE("no translation is left unfinished")
{
    QFile file(QStringLiteral(GUITAI_TRANSLATIONS "/guitai_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"translation")
            continue;
        ++count;
        CHECK_FALSE(xml.attributes().hasAttribute(QStringLiteral("type")));
        CHECK_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty());
    }
    CHECK_FALSE(xml.hasError());
    CHECK(count > 200);
}

TEST_CASE("values are filled in once, whatever stands in them")
{
    CHECK(filled(QStringLiteral("%1 and %2"), {QStringLiteral("%2"), QStringLiteral("b")}) ==
          QStringLiteral("%2 and b"));
    CHECK(filled(QStringLiteral("100 % of %1%"), {}) == QStringLiteral("100 % of —%"));
}

} // namespace guitai
