// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <random>

namespace guitai {

/// Chance that falls the same way every time, on every platform: std's distributions would not.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// From `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most)
    {
        return least + static_cast<int>(m_engine() % static_cast<quint32>(most - least + 1));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    [[nodiscard]] const T& pick(const QList<T>& list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

} // namespace guitai
