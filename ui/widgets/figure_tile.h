// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <optional>

namespace guitai {

/// What a tile shows.
struct FigureFace
{
    QString title;
    QString value;                      ///< "97.4%"
    QStringList notes;                  ///< below it; the last are left out where they find no room
    std::optional<State> state;         ///< its shape at the top; none where nothing is judged
    QList<std::optional<double>> trend; ///< the oldest first, this one last; gaps where there was nothing to count
    QString spoken;                     ///< all of it in words, also the tool tip

    bool operator==(const FigureFace&) const = default;
};

/// A figure with its state and where it comes from, as a button that opens what lies behind it.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    void show(const FigureFace& face);
    [[nodiscard]] const FigureFace& face() const { return m_face; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRectF& inner) const;
    void paintTrend(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QString notesWithin(int width) const;

    FigureFace m_face;
};

} // namespace guitai
