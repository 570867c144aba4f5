// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/widgets/card.h"

namespace guitai {

class TimeLine;

/// The journal of the case in words, the newest first: Enter on a line opens what was attached, or shows a text that
/// is too long for it.
class Story : public Card
{
    Q_OBJECT

public:
    explicit Story(Seat& seat, QWidget* parent = nullptr);

    void show(const ShownCase& shown);

Q_SIGNALS:
    void attachmentWanted(const Attachment& attachment);

private:
    void open(int row);

    /// What stands behind a line, beside its words.
    struct Behind
    {
        std::optional<Attachment> attachment;
        QString title;
        QString whole; ///< empty where the line shows all of it
    };

    TimeLine* m_lines;
    QList<Behind> m_behind;
};

} // namespace guitai
