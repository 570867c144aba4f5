// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_card.h"

#include "core/service/finding_words.h"
#include "core/service/sentences.h"
#include "ui/casefile/facts.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text_table.h"
#include "ui/widgets/work_bar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString folderSetting = u"backup/folder"_s;
constexpr int findingsHeight = 200;

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// The keyboard, where nobody has gone on to another page.
void giveBack(QPushButton& button)
{
    if (button.isVisible())
        button.setFocus(Qt::OtherFocusReason);
}

} // namespace

QString FileCard::askForBackupFolder(QWidget* over)
{
    const QString folder = usableFolder(QSettings().value(folderSetting).toString(),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return askForFolder(over, tr("The folder of the backup"), folder);
}

FileCard::FileCard(Seat& seat, FolderPrompt prompt, QWidget* parent)
    : Card(tr("Data file"), parent),
      m_seat(seat),
      m_prompt(std::move(prompt)),
      m_noBackup(new InlineProblem(this)),
      m_backUp(new QPushButton(iconOf(Icon::Export), tr("&Back up now…"), this)),
      m_check(new QPushButton(iconOf(Icon::Check), tr("&Check now"), this)),
      m_bar(new WorkBar(this)),
      m_outcome(new InlineProblem(this)),
      m_findings(new TextTable(this)),
      m_view(new QTableView(this)),
      m_looker(new KeepingJob(seat.office, seat.person.id, this)),
      m_job(new KeepingJob(seat.office, seat.person.id, this))
{
    m_noBackup->setObjectName(u"noBackup"_s);
    m_backUp->setObjectName(u"backUp"_s);
    makePrimary(*m_backUp);
    m_check->setObjectName(u"check"_s);
    m_outcome->setObjectName(u"fileOutcome"_s);
    m_view->setObjectName(u"findings"_s);
    m_view->setAccessibleName(tr("What is not as the journal says"));
    m_view->setModel(m_findings);
    layOut();
    connect(m_backUp, &QPushButton::clicked, this, &FileCard::backUp);
    connect(m_check, &QPushButton::clicked, this, &FileCard::check);
    connect(m_bar, &WorkBar::cancelWanted, m_job, &KeepingJob::cancel);
    connect(m_job, &KeepingJob::progressed, this, &FileCard::showProgress);
    connect(m_job, &KeepingJob::runningChanged, this, [this](bool running) {
        for (auto* button : {m_backUp, m_check})
            button->setEnabled(!running);
        m_bar->setVisible(running);
    });
}

void FileCard::layOut()
{
    makePlainTable(*m_view);
    setFrameless(*m_view);
    m_view->horizontalHeader()->hide();
    m_view->setFixedHeight(findingsHeight);
    m_view->hide();
    m_bar->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_check);
    buttons->addStretch();
    body().addWidget(m_noBackup);
    body().addLayout(buttons);
    body().addWidget(m_bar);
    body().addWidget(m_outcome);
    body().addWidget(m_view);
}

void FileCard::refresh()
{
    if (m_looker->isRunning())
        return;
    m_looker->look([this](const Result<FileFacts>& facts) { showFacts(facts); });
}

void FileCard::showFacts(const Result<FileFacts>& facts)
{
    if (!facts) {
        showTrouble(facts.error());
        return;
    }
    delete m_facts;
    m_facts = new FactList(this);
    m_facts->setObjectName(u"fileFacts"_s);
    m_facts->add(tr("Where"), QDir::toNativeSeparators(m_seat.office.database().path()));
    m_facts->add(tr("Size"), sizeWords(facts->bytes));
    m_facts->add(tr("Attachments"), facts->attachments.count == 0
                                        ? tr("none")
                                        : tr("%n file(s), %1", nullptr, static_cast<int>(facts->attachments.count))
                                              .arg(sizeWords(facts->attachments.bytes)));
    m_facts->add(tr("Schema version"), QString::number(facts->version));
    m_facts->add(tr("Last backup"), facts->backup ? backupWords(*facts->backup) : QString());
    body().insertWidget(0, m_facts);
    m_noBackup->setProblem(
        facts->backup ? QString()
                      : tr("No backup yet: whatever happens to this computer happens to all that was entered."),
        Tone::Soon);
}

QString FileCard::backupWords(const LastBackup& backup) const
{
    const auto by = m_seat.office.staff.find(backup.actor);
    const QString who = by && *by ? (*by)->name : tr("the command line");
    return tr("%1, by %2, %3").arg(moment(backup.at, m_seat.zone), who, QDir::toNativeSeparators(backup.target));
}

void FileCard::begin(Work work)
{
    m_working = work;
    m_outcome->setProblem({});
    m_view->hide();
    m_bar->begin(work == Work::BackingUp ? tr("Backing up") : tr("Checking"));
}

void FileCard::showProgress(qint64 done, qint64 total)
{
    QString words;
    if (m_working == Work::BackingUp && total > 0)
        words = tr("%1 of %2").arg(sizeWords(done), sizeWords(total));
    else if (m_working == Work::BackingUp)
        words = tr("The copy is being checked");
    else if (total > 0)
        words = tr("%1 of %2 journal lines").arg(done).arg(total);
    m_bar->show(done, total, words);
}

/// Every backup has a name of its own, so that no older one is ever written over.
void FileCard::backUp()
{
    const QString folder = m_prompt(this);
    if (folder.isEmpty() || m_job->isRunning())
        return;
    const QFileInfo file(m_seat.office.database().path());
    const QString name = u"%1-%2.%3"_s.arg(
        file.completeBaseName(), m_seat.now().toTimeZone(m_seat.zone).toString(u"yyyyMMdd-HHmmss"_s), file.suffix());
    const QString target = QDir(folder).filePath(name);
    begin(Work::BackingUp);
    m_job->backUp(target, [this, folder, target](const Result<BackedUp>& done) {
        giveBack(*m_backUp);
        if (!done) {
            showTrouble(done.error());
            return;
        }
        QSettings().setValue(folderSetting, folder);
        m_outcome->setProblem(words(*done, target), done->unnoted ? Tone::Soon : Tone::Good);
        Q_EMIT said(tr("The data file is backed up."));
        Q_EMIT written();
        refresh();
    });
}

void FileCard::check()
{
    begin(Work::Checking);
    m_job->check([this](const Result<VerifyReport>& report) {
        giveBack(*m_check);
        if (report)
            showReport(*report);
        else
            showTrouble(report.error());
    });
}

void FileCard::showReport(const VerifyReport& report)
{
    const bool sound = report.findings.isEmpty();
    m_outcome->setProblem(
        tr("%1 (%2 journal lines, %3 records)")
            .arg(verdict(report), QLocale().toString(report.lines), QLocale().toString(report.records)),
        sound ? Tone::Good : Tone::Overdue);
    QList<TextRow> rows;
    for (const auto& finding : report.findings)
        rows << TextRow{.cells = {words(finding)}, .icon = Icon::Overdue, .tone = Tone::Overdue};
    m_findings->show({m_view->accessibleName()}, rows);
    m_view->setVisible(!sound);
}

void FileCard::showTrouble(const Error& error)
{
    m_outcome->setProblem(sentence(error), error.code == Error::Code::Cancelled ? Tone::Accent : Tone::Overdue);
}

} // namespace guitai
