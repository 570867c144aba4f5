// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/step_taker.h"

#include "core/service/case_words.h"
#include "forms/case_paper.h"
#include "ui/page/phrases.h"
#include "ui/steps/busy_notice.h"

#include <QBuffer>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

std::unexpected<Trouble> unknownStep(const QString& step)
{
    return std::unexpected(Trouble(Error{Error::Code::NotFound, {step}, {}}));
}

} // namespace

StepTaker::StepTaker(Seat& seat, Papers& papers, QWidget& page)
    : QObject(&page),
      m_seat(seat),
      m_papers(papers),
      m_page(page),
      m_cases(seat.office),
      m_files(seat.office),
      m_notice(new BusyNotice({}, &page))
{
    connect(&m_retry, &BusyRetry::waitingChanged, m_notice, &BusyNotice::setWaiting);
    connect(m_notice, &BusyNotice::actionChosen, &m_retry, &BusyRetry::cancel);
}

StepTaker::~StepTaker() = default;

QWidget* StepTaker::notice() const
{
    return m_notice;
}

void StepTaker::begin(const ShownCase& shown, const QString& step)
{
    if (m_retry.isWaiting())
        return;
    if (m_asking && (m_asking->dialog().isWaiting() || m_target == shown.file.id)) {
        m_asking->dialog().open(); // it was put aside while it waited
        return;
    }
    if (step == QLatin1String(MarkPrinted::name))
        print(shown, {.form = dispatchOrderForm, .order = shown.file.standingOrder()->ordinal});
    else if (needsInput(step))
        ask(shown, step);
    else
        takeAtOnce(shown.file, step, tr("Recorded: %1").arg(shown.procedure->label(u"step."_s + step)));
}

void StepTaker::attach(const ShownCase& shown, IncomingFile file)
{
    m_drafts.remove(QString::fromLatin1(Attach::name)); // it was of another file
    ask(shown, QString::fromLatin1(Attach::name), std::move(file));
}

void StepTaker::print(const ShownCase& shown, const PaperWish& wish)
{
    const CaseFile file = shown.file; // the page may show another before the dialog is answered
    if (!m_papers.ask(file, wish, m_page.window()))
        return;
    if (wish.order)
        Q_EMIT taken(m_cases.read(file.id).value_or(file), QString::fromLatin1(MarkPrinted::name));
    Q_EMIT said(tr("The paper is out."));
    Q_EMIT ended();
}

void StepTaker::leave()
{
    if (!m_asking || !m_asking->dialog().isVisible())
        return;
    if (m_asking->dialog().isWaiting())
        m_asking->dialog().hide();
    else
        m_asking->dialog().reject(); // which keeps what was typed
}

void StepTaker::forget()
{
    if (m_asking && !m_asking->dialog().isWaiting())
        m_asking.reset();
    m_drafts.clear();
}

void StepTaker::ask(const ShownCase& shown, const QString& step, std::optional<IncomingFile> file)
{
    Q_EMIT troubled({});
    if (std::exchange(m_target, shown.file.id) != shown.file.id)
        m_drafts.clear();
    m_asking = std::make_unique<StepAsking>(
        m_seat, shown, step, m_drafts, [this](const QJsonObject& input) { return takeAsked(input); }, &m_page);
    auto& dialog = m_asking->dialog();
    if (file)
        dialog.preset({{u"fileName"_s, file->name},
                       {u"kind"_s, token(file->picture ? AttachmentKind::Photo : AttachmentKind::Other)}});
    m_asking->file = std::move(file);
    connect(&dialog, &QDialog::finished, this, &StepTaker::afterDialog, Qt::QueuedConnection);
    dialog.open();
}

/// Only once the dialog has come to its end may anybody who listens go on to something else.
void StepTaker::afterDialog()
{
    if (!m_asking || m_asking->dialog().isVisible())
        return;
    const auto asked = std::move(m_asking);
    if (const auto after = std::exchange(m_after, std::nullopt))
        tell(*after, asked->step(), tr("Recorded: %1").arg(procedureOf(*after).label(u"step."_s + asked->step())));
    Q_EMIT ended();
}

void StepTaker::takeAtOnce(const CaseFile& file, const QString& step, const QString& done)
{
    Q_EMIT troubled({});
    m_retry.begin(
        [this, id = file.id, revision = file.revision, step]() -> Outcome<CaseFile> {
            const auto read = readStep(step, {});
            return read && *read ? write(id, **read, revision) : unknownStep(step);
        },
        [this, file, step, done](const Outcome<CaseFile>& after) {
            if (!after) {
                tellTrouble(file, after.error());
                return;
            }
            tell(*after, step, done);
            Q_EMIT ended();
        });
}

Outcome<CaseFile> StepTaker::takeAsked(const QJsonObject& input)
{
    const auto read = readStep(m_asking->step(), input);
    if (!read)
        return unknownStep(m_asking->step());
    if (!*read)
        return std::unexpected(Trouble(read->error()));
    const auto* attach = std::get_if<Attach>(&**read);
    auto after = attach && m_asking->file ? writeFile(m_target, *attach, *m_asking->file)
                                          : write(m_target, **read, m_asking->seenRevision);
    if (after) {
        m_after = *after;
        return after;
    }
    const auto* error = std::get_if<Error>(&after.error());
    if (error && error->code == Error::Code::StaleRevision) // told so, the same may be tried again
        m_asking->seenRevision = m_cases.read(m_target).value_or(CaseFile{}).revision;
    if (!BusyRetry::isBusy(after.error()) && !m_asking->dialog().isVisible()) {
        tellTrouble(m_asking->caseFile(), after.error());
        QMetaObject::invokeMethod(&m_asking->dialog(), &QDialog::reject, Qt::QueuedConnection); // keeps what was typed
    }
    return after;
}

Outcome<CaseFile> StepTaker::write(CaseId target, const AnyCaseStep& step, qint64 seenRevision)
{
    return m_cases.take({.actor = m_seat.person.id, .target = target, .steps = {step}, .seenRevision = seenRevision});
}

Outcome<CaseFile> StepTaker::writeFile(CaseId target, const Attach& step, const IncomingFile& file)
{
    if (!file.path.isEmpty())
        return m_files.attachFile(m_seat.person.id, target, step, file.path);
    QBuffer bytes;
    bytes.setData(file.bytes);
    bytes.open(QIODevice::ReadOnly);
    return m_files.attach(m_seat.person.id, target, step, bytes);
}

void StepTaker::tell(const CaseFile& after, const QString& step, const QString& done)
{
    Q_EMIT taken(after, step);
    const auto offers = m_cases.offers(after, m_seat.person.id);
    const auto* back = offers ? offerOf(*offers, TakeBack::name) : nullptr;
    if (back && !back->barred)
        Q_EMIT undoOffered(done, [this, after, step] { takeBack(after, step); });
    else
        Q_EMIT said(done);
}

/// Of `file` as it was left by the step: whatever came after it stays.
void StepTaker::takeBack(const CaseFile& file, const QString& step)
{
    if (!m_retry.isWaiting())
        takeAtOnce(file, QString::fromLatin1(TakeBack::name),
                   tr("Taken back: %1").arg(procedureOf(file).label(u"step."_s + step)));
}

void StepTaker::tellTrouble(const CaseFile& file, const Trouble& trouble)
{
    Q_EMIT troubled(reasonOf(trouble, procedureOf(file), m_seat.zone));
}

const Procedure& StepTaker::procedureOf(const CaseFile& file) const
{
    return *guitai::procedureOf(m_seat.office, file).value_or(&m_seat.procedure);
}

} // namespace guitai
