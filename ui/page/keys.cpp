// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/keys.h"

#include "ui/steps/composition.h"
#include "ui/widgets/key_hint.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace guitai {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("guitai::Keys", text);
}

// NOLINTNEXTLINE(readability-function-size): a table, a line for each key
QList<Key> makeTable()
{
    using Place = Key::Place;
    return {
        {Key::GoIntake, Place::Everywhere, Qt::Key_F2, say(QT_TRANSLATE_NOOP("guitai::Keys", "Take a call"))},
        {Key::GoWorklist, Place::Everywhere, Qt::Key_F3, say(QT_TRANSLATE_NOOP("guitai::Keys", "What waits for me"))},
        {Key::GoDispatch, Place::Everywhere, Qt::Key_F4, say(QT_TRANSLATE_NOOP("guitai::Keys", "The dispatch board"))},
        {Key::GoDashboard, Place::Everywhere, Qt::Key_F8, say(QT_TRANSLATE_NOOP("guitai::Keys", "See the figures"))},
        {Key::GoImport, Place::Everywhere, Qt::CTRL | Qt::Key_I,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Import a roster or ledger"))},
        {Key::GoDirectory, Place::Everywhere, Qt::CTRL | Qt::Key_D,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Rooms, residents, staff, prices"))},
        {Key::GoSettings, Place::Everywhere, Qt::CTRL | Qt::Key_Comma,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Settings"))},
        {Key::Find, Place::Everywhere, Qt::CTRL | Qt::Key_K,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Find people, rooms and papers"))},
        {Key::ChangeSeat, Place::Everywhere, Qt::CTRL | Qt::Key_L,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Somebody else sits down"))},
        {Key::Undo, Place::Everywhere, Qt::CTRL | Qt::Key_Z,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Take back what was just recorded"))},
        {Key::Help, Place::Everywhere, Qt::Key_F1, say(QT_TRANSLATE_NOOP("guitai::Keys", "Show the keys"))},
        {Key::TimeIsNow, Place::Everywhere, Qt::CTRL | Qt::Key_Semicolon,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Now, where a time is wanted"))},
        {Key::RegisterAndPrint, Place::Intake, Qt::CTRL | Qt::Key_Return,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Register and print the order"))},
        {Key::RegisterOnly, Place::Intake, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Register only"))},
        {Key::NewCall, Place::Intake, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The next caller"))},
        {Key::ParkCall, Place::Intake, Qt::CTRL | Qt::Key_T,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Park this call and take another"))},
        {Key::NextCall, Place::Intake, Qt::CTRL | Qt::Key_Tab,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The next parked call"))},
        {Key::DropCall, Place::Intake, Qt::CTRL | Qt::Key_W,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Throw this call away"))},
        {Key::Unregistered, Place::Intake, Qt::CTRL | Qt::Key_N,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Somebody who is not in the archive"))},
        {Key::Overrule, Place::Intake, Qt::CTRL | Qt::Key_J,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Overrule the judgement"))},
        {Key::TakeNext, Place::Lists, Qt::Key_Space,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The next step of what is chosen"))},
        {Key::OpenCase, Place::Lists, Qt::Key_Return, say(QT_TRANSLATE_NOOP("guitai::Keys", "Open its case file"))},
        {Key::OtherSteps, Place::Lists, Qt::SHIFT | Qt::Key_F10,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Its other steps"))},
        {Key::CopyMessage, Place::Lists, Qt::CTRL | Qt::Key_C,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Copy the dispatch message"))},
        {Key::HandOver, Place::Lists, Qt::CTRL | Qt::Key_H, say(QT_TRANSLATE_NOOP("guitai::Keys", "Shift hand-over"))},
        {Key::Beside, Place::Lists, Qt::CTRL | Qt::Key_F,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The filters, or what stands beside"))},
        {Key::LikeliestStep, Place::CaseFile, Qt::CTRL | Qt::Key_Return,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The likeliest step"))},
        {Key::NextTab, Place::CaseFile, Qt::CTRL | Qt::Key_Tab, say(QT_TRANSLATE_NOOP("guitai::Keys", "The next tab"))},
        {Key::PrintPaper, Place::CaseFile, Qt::CTRL | Qt::Key_P, say(QT_TRANSLATE_NOOP("guitai::Keys", "Print"))},
        {Key::AddAttachment, Place::CaseFile, Qt::CTRL | Qt::Key_O,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Attach a photo or scan"))},
        {Key::PasteAttachment, Place::CaseFile, QKeySequence::Paste,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Attach the picture or file that was copied"))},
        {Key::RemoveRow, Place::CaseFile, Qt::CTRL | Qt::Key_Minus,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Take a row of a list away"))},
        {Key::CloseCaseFile, Place::CaseFile, Qt::Key_Escape, say(QT_TRANSLATE_NOOP("guitai::Keys", "Back"))},
        {Key::FindRecord, Place::Directory, Qt::CTRL | Qt::Key_F,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Find a resident or a room"))},
        {Key::NextSection, Place::Directory, Qt::CTRL | Qt::Key_Tab,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The next section"))},
        {Key::SaveRecord, Place::Directory, Qt::CTRL | Qt::Key_Return, say(QT_TRANSLATE_NOOP("guitai::Keys", "Save"))},
        {Key::NewRecord, Place::Directory, Qt::CTRL | Qt::Key_N,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "A new one in what is chosen"))},
        {Key::NewTopRecord, Place::Directory, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "A new estate, site or contractor"))},
        {Key::RetireRecord, Place::Directory, Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Retire it, or use it again"))},
        {Key::DropEdits, Place::Directory, Qt::CTRL | Qt::Key_W,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Throw away what was typed"))},
        {Key::CallFromRecord, Place::Directory, Qt::CTRL | Qt::Key_R,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Take a call from there"))},
        {Key::ToRecords, Place::Directory, Qt::Key_Escape, say(QT_TRANSLATE_NOOP("guitai::Keys", "To the list"))},
        {Key::EarlierPeriod, Place::Dashboard, Qt::CTRL | Qt::Key_PageUp,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The period before"))},
        {Key::LaterPeriod, Place::Dashboard, Qt::CTRL | Qt::Key_PageDown,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The period after"))},
        {Key::NumbersAsTable, Place::Dashboard, Qt::Key_T,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The numbers of a chart as a table, and back"))},
        {Key::LeaveCases, Place::Dashboard, Qt::Key_Escape,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Back from the cases to the figures"))},
    };
}

const Key& keyOf(Key::Name name)
{
    const auto& table = keyTable();
    return *std::ranges::find(table, name, &Key::name);
}

} // namespace

const QList<Key>& keyTable()
{
    static const QList<Key> table = makeTable();
    return table;
}

QKeySequence sequenceOf(Key::Name name)
{
    return keyOf(name).sequence;
}

QString keyText(Key::Name name)
{
    return KeyHint::textOf(sequenceOf(name));
}

void bindKey(Key::Name name, QWidget& scope, std::function<void()> act)
{
    auto* composition = scope.findChild<Composition*>(QString(), Qt::FindDirectChildrenOnly);
    if (!composition)
        composition = new Composition(&scope);
    const QKeySequence usual = sequenceOf(name);
    QList<QKeySequence> keys{usual};
    if (usual[0].key() == Qt::Key_Return)
        keys << QKeyCombination(usual[0].keyboardModifiers(), Qt::Key_Enter);
    if (name == Key::Help)
        keys << Qt::Key_Question; // where nothing is being written
    auto* shortcut = new QShortcut(&scope);
    shortcut->setKeys(keys);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, &scope, [composition, act = std::move(act)] {
        if (!composition->isRunning())
            act();
    });
}

} // namespace guitai
