// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/page/keys.h"
#include "ui/theme/icon.h"

#include <QWidget>

#include <functional>

namespace guitai {

/// One page of the frame. It is built once, shows what the core says, and asks the frame for what lies elsewhere.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Icon::Name icon, QString title, Key::Place keys, QWidget* parent)
        : QWidget(parent), m_icon(icon), m_title(std::move(title)), m_keys(keys)
    {}

    [[nodiscard]] Icon::Name icon() const { return m_icon; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] Key::Place keys() const { return m_keys; }

    /// Whether this person is to see it at all.
    [[nodiscard]] virtual bool isOffered() const { return true; }
    /// Comes to the front: the cursor goes where work begins.
    virtual void enter() = 0;
    /// Something was written somewhere: shows the present state, and keeps what is being typed.
    virtual void refresh() {}
    /// The seat is not what it was: its site, zone, roles or rules. Of the page in front refresh() follows.
    virtual void renew() {}
    /// Another page comes, or the window goes: keeps what is typed.
    virtual void keep() {}
    /// How much waits here for this person, counted to 100 at most.
    [[nodiscard]] virtual int waiting() { return 0; }
    /// The window goes: what the page does beside it ends soon, so that the others can keep what is typed.
    virtual void endWork() {}

Q_SIGNALS:
    void caseWanted(CaseId id);
    void said(const QString& sentence); ///< done: a toast
    /// As said(), with a way back for as long as it stands there.
    void undoOffered(const QString& sentence, const std::function<void()>& undo);
    void written(); ///< a step of ours was saved

private:
    Icon::Name m_icon;
    QString m_title;
    Key::Place m_keys;
};

} // namespace guitai
