// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace guitai {

/// One entry of the navigation: a page and its key.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Icon::Name icon, const QString& title, const QKeySequence& key, QWidget* parent);

    void setBadge(int count); ///< none for 0
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int narrowWidth() const;
    [[nodiscard]] int widthInWords() const;
    void paintWords(QPainter& painter, const QRectF& room, const QColor& ink) const;
    void paintBadge(QPainter& painter, const QRectF& room) const;

    Icon::Name m_icon;
    QString m_title;
    QString m_key;
    QString m_badge;
    bool m_narrow = false;
};

/// The pages down the left side.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    enum class Place { Above, Below };
    /// Those below stand at the foot of the column.
    void add(const Page& page, const QKeySequence& key, Place place = Place::Above);
    void setCurrent(int index);
    void setBadge(int index, int count);
    void setOffered(int index, bool offered);
    /// Icons and badges alone.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    int m_above = 0; ///< how many there are
    QList<NavigationButton*> m_buttons;
};

} // namespace guitai
