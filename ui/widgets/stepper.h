// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace guitai {

struct Stage
{
    enum class Standing { Open, Current, Done };

    QString label; ///< who acts: 主任签发
    QString note;  ///< when and by whom, below it
    Standing standing = Standing::Open;
};

/// A chain of sign-offs from left to right.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);
    explicit Stepper(const QList<Stage>& stages, QWidget* parent = nullptr);

    void setStages(const QList<Stage>& stages);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString spoken(const Stage& stage);

    QList<Stage> m_stages;
};

} // namespace guitai
