// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace guitai {

/// One entry of the navigation: a page and its key.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Icon::Name icon, const QString& title, const QKeySequence& key, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon::Name m_icon;
    QString m_key;
};

/// The pages down the left side.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void add(const Page& page, const QKeySequence& key);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QList<NavigationButton*> m_buttons;
};

} // namespace guitai
