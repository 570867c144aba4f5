// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace guitai {

/// A step that may be taken: its name and its key. One that a rule bars stays in sight and in the tab order, grey
/// and with the reason below it; pressing it does nothing but make the reason stand out and be read aloud.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepButton(const QString& label, QWidget* parent = nullptr);

    void setKey(const QKeySequence& key);  ///< shown only: the binding is the page's
    void setPrimary(bool primary);         ///< the likeliest step, filled with the accent
    void setBarred(const QString& reason); ///< empty opens the step
    [[nodiscard]] bool isBarred() const { return !m_reason.isEmpty(); }
    [[nodiscard]] QString reason() const { return m_reason; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(); ///< the step is open and was pressed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void press();
    [[nodiscard]] bool filled() const { return m_primary && !isBarred() && isEnabled(); }
    [[nodiscard]] QRect reasonRect(int width) const;
    void paintGround(QPainter& painter) const;
    void paintReason(QPainter& painter) const;

    QString m_key;
    QString m_reason;
    bool m_primary = false;
    bool m_insisted = false; ///< a barred step was pressed
};

} // namespace guitai
