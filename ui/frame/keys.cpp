// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/keys.h"

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

QList<Key> makeTable()
{
    using Place = Key::Place;
    return {
        {Key::GoIntake, Place::Everywhere, Qt::Key_F2, say(QT_TRANSLATE_NOOP("guitai::Keys", "Take a call"))},
        {Key::GoImport, Place::Everywhere, Qt::CTRL | Qt::Key_I,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Import a roster or ledger"))},
        {Key::Find, Place::Everywhere, Qt::CTRL | Qt::Key_K,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Find people, rooms and papers"))},
        {Key::ChangeSeat, Place::Everywhere, Qt::CTRL | Qt::Key_L,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Somebody else sits down"))},
        {Key::Undo, Place::Everywhere, Qt::CTRL | Qt::Key_Z,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Take back what was just recorded"))},
        {Key::Help, Place::Everywhere, Qt::Key_F1, say(QT_TRANSLATE_NOOP("guitai::Keys", "Show the keys"))},
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
        {Key::LikeliestStep, Place::CaseFile, Qt::CTRL | Qt::Key_Return,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "The likeliest step"))},
        {Key::NextTab, Place::CaseFile, Qt::CTRL | Qt::Key_Tab, say(QT_TRANSLATE_NOOP("guitai::Keys", "The next tab"))},
        {Key::PrintPaper, Place::CaseFile, Qt::CTRL | Qt::Key_P, say(QT_TRANSLATE_NOOP("guitai::Keys", "Print"))},
        {Key::AddAttachment, Place::CaseFile, Qt::CTRL | Qt::Key_O,
         say(QT_TRANSLATE_NOOP("guitai::Keys", "Attach a photo or scan"))},
        {Key::CloseCaseFile, Place::CaseFile, Qt::Key_Escape, say(QT_TRANSLATE_NOOP("guitai::Keys", "Back"))},
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
