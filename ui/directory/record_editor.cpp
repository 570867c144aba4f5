// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/record_editor.h"

#include "core/service/naming.h"
#include "core/service/sentences.h"
#include "ui/directory/directory_lines.h"
#include "ui/directory/record_words.h"
#include "ui/directory/unsaved_records.h"
#include "ui/page/keys.h"
#include "ui/steps/form_trouble.h"
#include "ui/steps/step_form.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/step_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString retiredField = u"retired"_s;

bool isRetired(const QJsonObject& record)
{
    return record[retiredField].toBool();
}

} // namespace

RecordEditor::RecordEditor(Seat& seat, UnsavedRecords& unsaved, const ChoiceSource& choices, QWidget* parent)
    : Card(parent),
      m_seat(seat),
      m_choices(choices),
      m_unsaved(unsaved),
      m_title(plainLabel({}, this, FontRole::Section)),
      m_stack(new QStackedWidget(this)),
      m_barred(new InlineProblem(this)),
      m_notice(new InlineProblem(this)),
      m_problem(new InlineProblem(this)),
      m_unkept(new InlineProblem(this)),
      m_save(new StepButton(tr("Save"), this)),
      m_retire(new QPushButton(this)),
      m_drop(new QPushButton(iconOf(Icon::Undo), tr("Throw away"), this))
{
    m_barred->setObjectName(u"recordBarred"_s);
    m_notice->setObjectName(u"recordNotice"_s);
    m_problem->setObjectName(u"recordProblem"_s);
    m_unkept->setObjectName(u"unkept"_s);
    m_save->setObjectName(u"saveRecord"_s);
    m_save->setKey(sequenceOf(Key::SaveRecord));
    m_save->setPrimary(true);
    m_retire->setObjectName(u"retireRecord"_s);
    m_retire->setToolTip(keyText(Key::RetireRecord));
    m_drop->setObjectName(u"dropEdits"_s);
    m_drop->setToolTip(tr("What was typed and not saved: %1").arg(keyText(Key::DropEdits)));
    layOut();
    connect(m_save, &StepButton::chosen, this, &RecordEditor::save);
    connect(m_retire, &QPushButton::clicked, this, &RecordEditor::retire);
    connect(m_drop, &QPushButton::clicked, this, &RecordEditor::dropEdits);
    connect(m_notice, &InlineProblem::actionChosen, this, &RecordEditor::showTheirs);
    connect(&m_unsaved, &UnsavedRecords::changed, this, &RecordEditor::showDraft);
    connect(&m_unsaved, &UnsavedRecords::changed, this, &RecordEditor::unsavedChanged);
    const auto showUnkept = [this] { m_unkept->setProblem(m_unsaved.trouble()); };
    connect(&m_unsaved, &UnsavedRecords::troubleChanged, this, showUnkept);
    showUnkept();
}

void RecordEditor::layOut()
{
    m_title->setWordWrap(true);
    body().addWidget(m_title);
    body().addWidget(m_barred);
    body().addWidget(m_notice);
    body().addWidget(m_stack, 1);
    body().addWidget(m_problem);
    body().addWidget(m_unkept);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_save, 1);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    row->addWidget(m_retire, 0, Qt::AlignTop);
    body().addLayout(row);
}

StepSetting RecordEditor::setting() const
{
    return {.procedure = m_seat.procedure, .choices = m_choices, .clock = m_seat.clock(), .zone = m_seat.zone};
}

void RecordEditor::turnTo(const RecordKind& kind)
{
    m_kind = &kind;
    auto*& form = m_forms[m_kind];
    if (!form) {
        form = new StepForm(layoutOf(kind.step), setting());
        form->setObjectName(kind.step);
        connect(form, &StepForm::changed, this, &RecordEditor::showState);
        auto* scroll = new ContentScroll(form, m_stack);
        scroll->setObjectName(kind.name);
        m_stack->addWidget(scroll);
    }
    m_form = form;
    m_stack->setCurrentWidget(m_stack->findChild<ContentScroll*>(kind.name));
}

/// What the place of a new record says of it already.
QJsonObject RecordEditor::fresh() const
{
    QJsonObject record = m_kind->fresh;
    const QString above = DirectoryLines::kindAbove(m_key.kind);
    if (!above.isEmpty())
        record.insert(above, m_key.parent);
    else if (std::ranges::find(m_kind->fields, u"site"_s, &FieldShape::name) != m_kind->fields.end())
        record.insert(u"site"_s, m_seat.site.id.value);
    return record;
}

QString RecordEditor::title() const
{
    if (m_key.kind == u"ruleset")
        return fieldLabel(u"fees"_s);
    const QString above = DirectoryLines::kindAbove(m_key.kind);
    if (m_key.id == 0) {
        const QString place = nameOf(m_seat.office, above, m_key.parent);
        return place.isEmpty() ? newWords(m_key.kind) : tr("%1 in %2").arg(newWords(m_key.kind), place);
    }
    QString name = nameOf(m_seat.office, m_key.kind, m_key.id);
    if (above != u"room" && above != u"site")
        return name;
    return tr("%1 – %2").arg(name, nameOf(m_seat.office, above, m_seen[above].toInteger()));
}

void RecordEditor::open(const RecordKey& key)
{
    if (m_form && key == m_key)
        return;
    keep();
    m_key = key;
    turnTo(*recordKind(key.kind));
    read();
}

void RecordEditor::read()
{
    const auto stored =
        m_key.id == 0 ? Result<std::optional<QJsonObject>>(fresh()) : m_kind->find(m_seat.office, m_key.id);
    m_seen = stored ? stored->value_or(QJsonObject()) : QJsonObject();
    display();
    if (!stored || !*stored)
        bar(stored ? tr("This record is no longer there.") : sentence(stored.error()));
}

/// A form without its record would be saved as a new one.
void RecordEditor::bar(const QString& problem)
{
    m_problem->setProblem(problem);
    m_form->setReadOnly(true);
    m_save->setEnabled(false);
    m_drop->setEnabled(false);
    m_retire->hide();
}

/// The stored record, and over it what was typed the last time.
void RecordEditor::display()
{
    m_notice->setProblem({});
    m_notice->setAction({});
    m_problem->setProblem({});
    m_title->setText(title());
    setAccessibleName(m_title->text());
    m_form->setValue(m_seen);
    if (const auto* draft = m_unsaved.find(m_key)) {
        m_form->restore(draft->typed);
        const bool changed = m_key.id != 0 && draft->seen != m_seen;
        if (m_key.id != 0)
            m_seen = draft->seen; // so that saving tells what has happened since
        m_notice->setProblem(changed ? tr("What you typed is here again; somebody else has saved this record since.")
                                     : tr("What you typed the last time is here again."),
                             changed ? Tone::Soon : Tone::Accent);
        if (changed)
            m_notice->setAction(tr("Throw mine away"));
    } else if (isRetired(m_seen)) {
        m_notice->setProblem(tr("Retired: no longer offered anywhere."), Tone::Soon);
    }
    m_retire->setText(isRetired(m_seen) ? tr("Use again") : tr("Retire"));
    m_retire->setIcon(iconOf(isRetired(m_seen) ? Icon::Undo : Icon::Remove));
    showRights();
}

void RecordEditor::showRights()
{
    m_barred->setProblem(reasonAgainst(m_seat, m_kind->name), Tone::Neutral);
    m_form->setReadOnly(isBarred());
    m_save->setVisible(!isBarred());
    m_retire->setVisible(!isBarred() && m_key.id != 0 && m_kind->fresh.contains(retiredField));
    showState();
}

bool RecordEditor::isBarred() const
{
    return !m_barred->problem().isEmpty();
}

void RecordEditor::showState()
{
    const bool touched = m_form->isTouched();
    m_save->setEnabled(touched || m_key.id == 0);
    m_drop->setEnabled(touched);
    m_drop->setVisible(touched || !isBarred());
    Q_EMIT unsavedChanged();
}

void RecordEditor::refresh()
{
    if (!m_form)
        return;
    showRights();
    if (m_key.id == 0)
        return;
    const auto stored = m_kind->find(m_seat.office, m_key.id);
    if (!stored || !*stored) {
        bar(stored ? tr("This record is no longer there.") : sentence(stored.error()));
        return;
    }
    if (**stored == m_seen)
        return;
    if (!m_form->isTouched()) {
        m_seen = **stored;
        display();
        return;
    }
    const auto who = m_seat.office.staleness(subjectOf(m_seat.office, *m_kind, m_key.id)).args;
    const auto at = readIsoTime(who.value(1));
    m_notice->setProblem(tr("%1 saved this record at %2 while you were typing; yours is not saved.")
                             .arg(who.value(0), at ? at->toTimeZone(m_seat.zone).toString(u"HH:mm"_s) : QString()),
                         Tone::Soon);
    m_notice->setAction(tr("Throw mine away"));
}

/// Another editor of this window may have it open too.
void RecordEditor::showDraft(const RecordKey& key)
{
    if (!m_form || key != m_key)
        return;
    const auto* draft = m_unsaved.find(key);
    if (draft ? draft->typed != m_form->value() : m_form->isTouched())
        read();
}

/// What is typed gives way to what somebody else has saved.
void RecordEditor::showTheirs()
{
    m_unsaved.drop(m_key);
    read();
    beginTyping();
}

void RecordEditor::keep()
{
    if (!m_form)
        return;
    if (m_form->isTouched())
        m_unsaved.keep({.key = m_key, .typed = m_form->value(), .seen = m_key.id == 0 ? QJsonObject() : m_seen});
    else
        m_unsaved.drop(m_key);
}

QList<RecordKey> RecordEditor::unsaved() const
{
    QList<RecordKey> keys;
    for (const auto& draft : m_unsaved.all())
        if (draft.key != m_key)
            keys << draft.key;
    if (m_form && m_form->isTouched())
        keys << m_key;
    return keys;
}

void RecordEditor::save()
{
    if (m_form && !m_form->isComposing() && m_save->isEnabled() && !isBarred())
        put(m_form->value());
}

void RecordEditor::retire()
{
    if (!m_form || m_retire->isHidden())
        return;
    QJsonObject record = m_form->value();
    record[retiredField] = !isRetired(m_seen);
    put(record);
}

void RecordEditor::dropEdits()
{
    if (m_form && m_form->isTouched())
        showTheirs();
}

void RecordEditor::put(const QJsonObject& record)
{
    m_form->clearProblems();
    m_problem->setProblem({});
    if (!m_form->showUnread())
        return;
    const auto written = m_kind->put(m_seat.office, m_seat.person.id, record, m_key.id == 0 ? QJsonObject() : m_seen);
    if (!written) {
        showTrouble(*m_form, *m_problem, written.error(), setting());
        const auto* error = std::get_if<Error>(&written.error());
        if (error && error->code == Error::Code::StaleRevision)
            takeOver(record);
        return;
    }
    m_unsaved.drop(m_key);
    m_seen = *written;
    m_key = {.kind = m_key.kind, .id = (*written)[u"id"_s].toInteger(m_key.id)};
    display();
    const auto key = m_key; // whoever hears of it may open another
    Q_EMIT saved(key);
}

/// Somebody else was first: what they wrote stands in the form, and over it what was changed here.
void RecordEditor::takeOver(const QJsonObject& typed)
{
    const auto stored = m_kind->find(m_seat.office, m_key.id);
    if (!stored || !*stored)
        return;
    QJsonObject merged = **stored;
    for (const auto& field : m_kind->fields)
        if (const auto mine = typed[field.name]; mine != m_seen[field.name])
            merged[field.name] = mine;
    m_seen = **stored;
    m_form->setValue(m_seen);
    m_form->restore(merged);
    m_notice->setProblem(tr("Their changes stand here now, and yours over them. Save again if that is right."),
                         Tone::Soon);
    m_notice->setAction(tr("Throw mine away"));
}

void RecordEditor::beginTyping(const QString& field)
{
    if (!m_form)
        return;
    auto* wanted = field.isEmpty() ? nullptr : m_form->findChild<QWidget*>(field);
    if (!wanted)
        wanted = m_form->firstEditor();
    if (!wanted || !wanted->isEnabled())
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(wanted))
        line->end(false); // what stands there is gone on with
}

} // namespace guitai
