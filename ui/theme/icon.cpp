// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Reads the colours when it paints, so that an icon outlives a change of theme.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(Icon::Name name, std::optional<Tone> tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, QIcon::Off);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = ink(mode);
        const QString key =
            u"guitai-icon-%1-%2-%3x%4"_s.arg(m_name).arg(colour.rgba()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintIcon(painter, QRectF(QPointF(), size), m_name, colour);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        const Theme& theme = currentTheme();
        QColor colour = m_tone ? theme.ink(*m_tone) : theme.text;
        if (mode == QIcon::Disabled) {
            colour = theme.muted;
            colour.setAlphaF(0.6F);
        }
        return colour;
    }

    Icon::Name m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QString iconPath(Icon::Name name)
{
    QString file;
    for (const QChar letter : QString::fromLatin1(QMetaEnum::fromType<Icon::Name>().valueToKey(name))) {
        if (letter.isUpper() && !file.isEmpty())
            file += u'-';
        file += letter.toLower();
    }
    return u":/icons/%1.svg"_s.arg(file);
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon::Name name, const QColor& ink)
{
    QFile file(iconPath(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paintIcon", qPrintable(file.fileName()));
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(drawing);
    painter.save();
    painter.setOpacity(painter.opacity() * ink.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
    painter.restore();
}

QIcon iconOf(Icon::Name name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon iconOf(Icon::Name name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

} // namespace guitai
