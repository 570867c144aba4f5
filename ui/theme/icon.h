// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QObject>

namespace guitai {

/// The program's own icons: a name for each file in resources/icons ("ContactSheet" is contact-sheet.svg).
struct Icon
{
    Q_GADGET
public:
    enum Name {
        Phone,
        Counter,
        Dispatch,
        CaseFile,
        ContactSheet,
        Archive,
        Search,
        Print,
        Pdf,
        Add,
        Remove,
        Edit,
        Check,
        Close,
        Warning,
        Overdue,
        Info,
        Clock,
        Person,
        Home,
        Wrench,
        Attachment,
        Image,
        Undo,
        Import,
        Export,
        DropFile,
        Keyboard,
        Lock,
        ChevronLeft,
        ChevronRight,
        ChevronDown,
        Star,
        Filter,
        Calendar,
        Dashboard,
        Table,
        Refresh,
        Worklist,
        Handover,
    };
    Q_ENUM(Name)
};

/// An icon in the colour of the text, or of the tone; disabled ones are faint. Drawn anew for each size, device
/// pixel ratio and theme.
[[nodiscard]] QIcon iconOf(Icon::Name name);
[[nodiscard]] QIcon iconOf(Icon::Name name, Tone tone);

/// Paints into the rectangle, with a colour of the painter's choice.
void paintIcon(QPainter& painter, const QRectF& rect, Icon::Name name, const QColor& ink);

/// ":/icons/contact-sheet.svg"
[[nodiscard]] QString iconPath(Icon::Name name);

} // namespace guitai
