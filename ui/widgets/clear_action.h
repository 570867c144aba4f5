// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QLineEdit;

namespace guitai {

/// The cross at the end of a line that empties it, there while there is something to empty and it may be. Not Qt's
/// own, which is a picture from elsewhere and fades for longer than metrics::longestMotionMs.
class ClearAction : public QAction
{
    Q_OBJECT

public:
    /// Belongs to the line.
    explicit ClearAction(QLineEdit& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QLineEdit& m_line;
};

} // namespace guitai
