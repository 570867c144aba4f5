// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace guitai {

struct Choice
{
    QString token; ///< what value() answers
    QString label;
};

class Segment;

/// One of a few, all in sight. One stop in the tab order; then ← → choose, so do the figures 1 to 9 and the first
/// letter of a label (of its pinyin, for Chinese). Enter is left to the page. Assistive techniques see radio buttons.
class Segmented : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit Segmented(QWidget* parent = nullptr);
    explicit Segmented(const QList<Choice>& choices, QWidget* parent = nullptr);

    /// Keeps the value if it is among them, and the keyboard where only the labels are others.
    void setChoices(const QList<Choice>& choices);
    [[nodiscard]] QString value() const { return m_value; } ///< empty while nothing is chosen
    void setValue(const QString& token);                    ///< an unknown token chooses nothing

Q_SIGNALS:
    void valueChanged(const QString& token);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    friend class Segment;
    [[nodiscard]] bool takeKey(int key, const QString& text);
    [[nodiscard]] bool chooseByLetter(QChar letter);
    void choose(qsizetype index);
    void moveBy(int by);
    [[nodiscard]] qsizetype chosen() const;
    void settle();

    QHBoxLayout* m_row;
    QList<Choice> m_choices;
    QList<Segment*> m_segments;
    QString m_value;
};

} // namespace guitai
