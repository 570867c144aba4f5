// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_card.h"

#include "ui/settings/preferences.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented.h"

#include <QLabel>
#include <QVBoxLayout>

namespace guitai {

namespace {

const QString silent = QStringLiteral("silent");
const QString audible = QStringLiteral("audible");

QList<Choice> textSizes()
{
    QList<Choice> sizes;
    for (int percent = 100; percent <= Look::largestText; percent += 25)
        sizes << Choice{QString::number(percent), QStringLiteral("%1 %").arg(percent)};
    return sizes;
}

} // namespace

LookCard::LookCard(QWidget* parent) : Card(tr("This computer"), parent)
{
    m_theme = add(tr("&Theme"), "theme",
                  new Segmented({{nameOf(ThemeChoice::System), tr("As the system")},
                                 {nameOf(ThemeChoice::Light), tr("Light")},
                                 {nameOf(ThemeChoice::Dark), tr("Dark")}}));
    m_density = add(
        tr("&Rows"), "density",
        new Segmented({{nameOf(Density::Comfortable), tr("Comfortable")}, {nameOf(Density::Compact), tr("Compact")}}));
    m_text = add(tr("Te&xt size"), "textSize", new Segmented(textSizes()));
    m_language = add(tr("&Language"), "language", new Segmented({{chinese, tr("Chinese")}, {english, tr("English")}}));
    m_sound = add(tr("&Sound"), "sound",
                  new Segmented({{silent, tr("Silent")}, {audible, tr("Heard when a deadline nears")}}));
    FieldRow::align(findChildren<FieldRow*>());
    auto* note =
        captionLabel(tr("All of this counts at once and for you alone; another language when Guitai starts the "
                        "next time."),
                     this);
    note->setWordWrap(true);
    body().addWidget(note);
    refresh();
    for (auto* choice : {m_theme, m_density, m_text})
        connect(choice, &Segmented::valueChanged, this, &LookCard::keep);
    connect(m_language, &Segmented::valueChanged, this, &saveLanguage);
    connect(m_sound, &Segmented::valueChanged, this, [](const QString& sound) { saveSound(sound == audible); });
}

Segmented* LookCard::add(const QString& label, const char* name, Segmented* choice)
{
    choice->setObjectName(QString::fromLatin1(name));
    body().addWidget(new FieldRow(label, choice, this));
    return choice;
}

void LookCard::refresh()
{
    const Look look = savedLook();
    const QList<std::pair<Segmented*, QString>> values{{m_theme, nameOf(look.theme)},
                                                       {m_density, nameOf(look.density)},
                                                       {m_text, QString::number(look.textPercent)},
                                                       {m_language, savedLanguage()},
                                                       {m_sound, savedSound() ? audible : silent}};
    for (const auto& [choice, value] : values) {
        const QSignalBlocker quiet(choice);
        choice->setValue(value);
    }
}

void LookCard::keep()
{
    saveLook({.theme = themeChoiceOf(m_theme->value()),
              .density = densityOf(m_density->value()),
              .textPercent = m_text->value().toInt()});
    Q_EMIT lookChanged();
}

} // namespace guitai
