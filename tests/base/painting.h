// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace guitai {

struct Colour
{
    Q_GADGET
public:
    enum class Name { Red, DeepBlue };
    Q_ENUM(Name)
};

struct BrushTag
{
    static constexpr const char* name = "brush";
};

struct Stroke
{
    qint64 length = 0;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple{Field{"length", &Stroke::length}, Field{"note", &Stroke::note, Secrecy::Sealed}};
    }
    bool operator==(const Stroke&) const = default;
};

struct Painting
{
    QString title;
    bool sold = true;
    Colour::Name colour = Colour::Name::Red;
    Money price;
    Id<BrushTag> brush;
    QDate hung;
    QDateTime finishedAt;
    std::optional<bool> liked;
    std::optional<Stroke> signature;
    QList<Stroke> strokes;
    QStringList tags;
    QByteArray digest;

    static constexpr auto fields()
    {
        return std::tuple{Field{"title", &Painting::title, Secrecy::Sealed},
                          Field{"sold", &Painting::sold},
                          Field{"colour", &Painting::colour},
                          Field{"price", &Painting::price},
                          Field{"brush", &Painting::brush},
                          Field{"hung", &Painting::hung},
                          Field{"finishedAt", &Painting::finishedAt},
                          Field{"liked", &Painting::liked},
                          Field{"signature", &Painting::signature},
                          Field{"strokes", &Painting::strokes},
                          Field{"tags", &Painting::tags},
                          Field{"digest", &Painting::digest}};
    }
    bool operator==(const Painting&) const = default;
};

} // namespace guitai
