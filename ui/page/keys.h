// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace guitai {

/// Everything that the keyboard does beyond moving and typing, in one table. Most are bound from here; TimeIsNow,
/// PasteAttachment and RemoveRow belong to the editor that has the keyboard and stand here to be shown.
struct Key
{
    Q_GADGET
public:
    enum Name {
        // everywhere
        GoIntake,
        GoWorklist,
        GoDispatch,
        GoDashboard,
        GoImport,
        GoDirectory,
        GoSettings,
        Find,
        ChangeSeat,
        Undo,
        Help,
        TimeIsNow,
        // 受理
        RegisterAndPrint,
        RegisterOnly,
        NewCall,
        ParkCall,
        NextCall,
        DropCall,
        Unregistered,
        Overrule,
        // 工作台, 派工
        TakeNext,
        OpenCase,
        OtherSteps,
        CopyMessage,
        HandOver,
        Beside,
        // 案卷
        LikeliestStep,
        NextTab,
        PrintPaper,
        AddAttachment,
        PasteAttachment,
        RemoveRow,
        CloseCaseFile,
        // 档案
        FindRecord,
        NextSection,
        SaveRecord,
        NewRecord,
        NewTopRecord,
        RetireRecord,
        DropEdits,
        CallFromRecord,
        ToRecords,
        // 看板
        EarlierPeriod,
        LaterPeriod,
        NumbersAsTable,
        LeaveCases,
    };
    Q_ENUM(Name)

    enum class Place { Everywhere, Intake, Lists, CaseFile, Directory, Dashboard };

    Name name = Help;
    Place place = Place::Everywhere;
    QKeySequence sequence;
    QString text; ///< what it does
};

/// The whole table, in the language of the user.
[[nodiscard]] const QList<Key>& keyTable();
[[nodiscard]] QKeySequence sequenceOf(Key::Name name);
/// As keycaps show it: "Ctrl+Enter".
[[nodiscard]] QString keyText(Key::Name name);

/// Does `act` on the key while `scope` or something inside it has the keyboard, but never while an input method
/// composes there: its keys are its own.
void bindKey(Key::Name name, QWidget& scope, std::function<void()> act);

} // namespace guitai
