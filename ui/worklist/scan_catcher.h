// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QWidget;

namespace guitai {

/// Hears a scanner on a page without text fields: it types the code of a paper faster than a hand can, and Enter behind
/// it, to whatever has the keyboard. None of that reaches the page. A single letter is a hand's and goes on to where it
/// was meant.
class ScanCatcher : public QObject
{
    Q_OBJECT

public:
    explicit ScanCatcher(QWidget* page);

Q_SIGNALS:
    void scanned(const QString& code); ///< in capitals

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool take(const QKeyEvent& key);
    [[nodiscard]] bool endsCode(const QKeyEvent& key) const;
    void giveBack();

    QWidget* m_page;
    QString m_code;
    QTimer m_pause;
    bool m_givingBack = false;
};

} // namespace guitai
