// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace guitai {

class Segmented;

/// How the program looks to this person on this computer.
class LookCard : public Card
{
    Q_OBJECT

public:
    explicit LookCard(QWidget* parent = nullptr);

    /// What is kept; somebody may have changed it in another window.
    void refresh();

Q_SIGNALS:
    void lookChanged(); ///< and is kept

private:
    void keep();
    [[nodiscard]] Segmented* add(const QString& label, const char* name, Segmented* choice);

    Segmented* m_theme;
    Segmented* m_density;
    Segmented* m_text;
    Segmented* m_language;
    Segmented* m_sound;
};

} // namespace guitai
