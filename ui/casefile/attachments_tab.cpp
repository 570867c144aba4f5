// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/attachments_tab.h"

#include "core/service/sentences.h"
#include "ui/casefile/attachment_model.h"
#include "ui/casefile/picture.h"
#include "ui/casefile/viewers.h"
#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_problem.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr QSize pictureLimit{4096, 4096};
constexpr QSize cellSize{128, 124};

/// Documents that their programs only show: nothing that would be run.
bool isDocument(const QString& suffix)
{
    static const QStringList kinds{u"pdf"_s,  u"txt"_s, u"csv"_s, u"doc"_s, u"docx"_s, u"xls"_s,
                                   u"xlsx"_s, u"wps"_s, u"et"_s,  u"odt"_s, u"ods"_s,  u"mp4"_s};
    return kinds.contains(suffix.toLower());
}

/// A name that came from outside, as the last part of a path and nothing else.
QString fileNameOf(const Attachment& attachment)
{
    QString name = QFileInfo(AttachmentModel::nameOf(attachment)).fileName();
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c); });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype longest = 80; // of three bytes each, below what file systems take
    const qsizetype tail = qMin<qsizetype>(name.size(), 12);
    if (name.size() > longest)
        name = name.left(longest - tail) + name.right(tail);
    return name.isEmpty() ? u"attachment"_s : name;
}

/// All of it, or nothing that looks like it.
bool copyTo(const QString& path, QFile& from)
{
    QFile copy(path);
    bool whole = copy.open(QIODevice::WriteOnly | QIODevice::Truncate);
    while (whole && !from.atEnd()) {
        const QByteArray part = from.read(1 << 20);
        whole = !part.isEmpty() && copy.write(part) == part.size();
    }
    if (whole && copy.flush())
        return true;
    copy.remove();
    return false;
}

} // namespace

AttachmentsTab::AttachmentsTab(Seat& seat, FileAsker& asker, QWidget* parent)
    : QStackedWidget(parent),
      m_asker(asker),
      m_files(seat.office),
      m_model(new AttachmentModel(seat, m_files, this)),
      m_empty(new EmptyState(Icon::Image, tr("No photo or scan yet. Drop one here, paste it, or choose a file."),
                             tr("Attach a file…"), this)),
      m_list(new QListView),
      m_problem(new InlineProblem),
      m_add(new QPushButton(iconOf(Icon::Add), tr("Attach…"))),
      m_cite(new QPushButton(tr("Name a paper…"))),
      m_save(new QPushButton(iconOf(Icon::Export), tr("Save a copy…")))
{
    addWidget(m_empty);
    addWidget(listPage());
    connect(m_empty, &EmptyState::actionChosen, this, &AttachmentsTab::fileWanted);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsTab::fileWanted);
    connect(m_cite, &QPushButton::clicked, this, &AttachmentsTab::numberWanted);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsTab::saveCopy);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { open(m_model->at(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentsTab::followCurrent);
}

QWidget* AttachmentsTab::listPage()
{
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setModel(m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(AttachmentModel::pictureSize);
    m_list->setGridSize(cellSize);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    setFrameless(*m_list);
    m_add->setObjectName(u"attachFile"_s);
    m_add->setToolTip(keyText(Key::AddAttachment));
    m_cite->setObjectName(u"citePaper"_s);
    m_cite->setToolTip(tr("A paper that is kept elsewhere, by its number"));
    m_save->setObjectName(u"saveCopy"_s);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    for (auto* button : {m_add, m_cite, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    followCurrent();
    return page;
}

void AttachmentsTab::show(const ShownCase& shown)
{
    const int current = m_list->currentIndex().row();
    m_model->show(shown);
    const int rows = m_model->rowCount();
    setCurrentIndex(rows == 0 ? 0 : 1);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(qBound(0, current, rows - 1)));
    m_problem->setProblem({});
    followCurrent();
}

void AttachmentsTab::followCurrent()
{
    const auto current = m_list->currentIndex();
    m_save->setEnabled(current.isValid() && !m_model->at(current.row()).digest.isEmpty());
}

void AttachmentsTab::open(const Attachment& attachment)
{
    m_problem->setProblem({});
    if (attachment.digest.isEmpty()) {
        m_problem->setProblem(tr("Of this paper only the number was written down."), Tone::Accent);
        return;
    }
    const auto file = m_files.open(attachment);
    if (!file) {
        m_problem->setProblem(sentence(file.error()));
        return;
    }
    if (const auto picture = readPicture(**file, pictureLimit)) {
        PictureViewer(AttachmentModel::nameOf(attachment), *picture, window()).exec();
        return;
    }
    (*file)->seek(0);
    openElsewhere(attachment, **file);
}

void AttachmentsTab::openElsewhere(const Attachment& attachment, QFile& file)
{
    const QString name = fileNameOf(attachment);
    if (!isDocument(QFileInfo(name).suffix())) {
        m_problem->setProblem(tr("This file cannot be shown here. Save a copy to use it."), Tone::Soon);
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString path = m_copies->filePath(name);
    if (!copyTo(path, file) || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_problem->setProblem(tr("No program opens this file. Save a copy to use it."), Tone::Soon);
}

void AttachmentsTab::saveCopy()
{
    const auto& attachment = m_model->at(m_list->currentIndex().row());
    const auto file = m_files.open(attachment);
    if (!file) {
        m_problem->setProblem(sentence(file.error()));
        return;
    }
    const QString path = m_asker.toSave(fileNameOf(attachment), window());
    if (path.isEmpty())
        return;
    const QFileInfo target(path);
    if (!copyTo(path, **file))
        m_problem->setProblem(sentence(Error{Error::Code::WriteFailed, {target.fileName()}, {}}));
    else
        m_problem->setProblem(tr("Saved as %1.").arg(target.fileName()), Tone::Good);
}

} // namespace guitai
