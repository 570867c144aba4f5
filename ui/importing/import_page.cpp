// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "ui/importing/columns_panel.h"
#include "ui/importing/drop_area.h"
#include "ui/importing/past_panel.h"
#include "ui/importing/result_panel.h"
#include "ui/importing/source_bar.h"
#include "ui/importing/work_bar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace guitai {

ImportPage::ImportPage(Seat& seat, QWidget* parent, FilePrompts prompts)
    : Page(Icon::Import, tr("Import"), Key::Place::Everywhere, parent),
      m_seat(seat),
      m_prompts(std::move(prompts)),
      m_stages(new Stepper(this)),
      m_notice(new InlineProblem(this)),
      m_barred(new InlineProblem(this)),
      m_drop(new DropArea(this)),
      m_source(new SourceBar(seat)),
      m_sourceCard(new Card(this)),
      m_columns(new ColumnsPanel),
      m_columnsCard(new Card(this)),
      m_outcome(new ResultPanel(m_prompts)),
      m_outcomeCard(new Card(this)),
      m_past(new PastPanel(seat)),
      m_pastCard(new Card(this)),
      m_work(new WorkBar(this)),
      m_actions(new QWidget(this)),
      m_back(new QPushButton(tr("&Back"), m_actions)),
      m_forward(new QPushButton(m_actions)),
      m_job(new ImportJob(seat.office, seat.office.database().path(), seat.person.id, this))
{
    setObjectName(QStringLiteral("importPage"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_barred->setObjectName(QStringLiteral("barred"));
    setAcceptDrops(true);
    layOut();
    connectParts();
    m_past->refresh();
    go(Stage::File);
}

void ImportPage::layOut()
{
    layOutActions();
    m_sourceCard->body().addWidget(m_source);
    m_columnsCard->body().addWidget(m_columns, 1);
    m_outcomeCard->body().addWidget(m_outcome, 1);
    m_pastCard->body().addWidget(m_past, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_stages);
    column->addWidget(m_notice);
    column->addWidget(m_barred);
    column->addWidget(m_sourceCard);
    column->addWidget(m_drop, 3);
    column->addWidget(m_columnsCard, 1);
    column->addWidget(m_outcomeCard, 4);
    column->addWidget(m_pastCard, 3);
    column->addWidget(m_work);
    column->addWidget(m_actions);
    m_work->hide();
}

void ImportPage::layOutActions()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_forward->setDefault(true);
    m_forward->installEventFilter(this);
    makePrimary(*m_forward);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_forward);
}

void ImportPage::connectParts()
{
    connect(m_drop, &DropArea::chooseWanted, this, &ImportPage::choose);
    connect(m_source, &SourceBar::otherFileWanted, this, &ImportPage::choose);
    connect(m_source, &SourceBar::kindChanged, this, &ImportPage::guess);
    connect(m_source, &SourceBar::estateChanged, this, [this] {
        m_columns->setEstateGiven(!m_source->estate().isEmpty());
        showActions();
    });
    connect(m_columns, &ColumnsPanel::changed, this, [this] {
        m_source->setEstateAsked(!m_columns->columns().has(Column::Estate));
        m_columns->setEstateGiven(!m_source->estate().isEmpty());
        showActions();
    });
    connect(m_outcome, &ResultPanel::said, this, &ImportPage::said);
    connect(m_past, &PastPanel::withdrawWanted, this, &ImportPage::withdraw);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_forward, &QPushButton::clicked, this, &ImportPage::forward);
    connect(m_work, &WorkBar::cancelWanted, this, [this] { m_job->cancel(); });
    connect(m_job, &ImportJob::progressed, m_work, &WorkBar::show);
    connect(m_job, &ImportJob::runningChanged, this, [this](bool running) {
        for (auto* part : QList<QWidget*>{m_drop, m_sourceCard, m_columnsCard, m_outcomeCard, m_pastCard})
            part->setEnabled(!running);
        m_work->setVisible(running);
        showActions();
    });
}

void ImportPage::enter()
{
    if (m_job->isRunning())
        m_work->setFocus(Qt::OtherFocusReason);
    else if (m_stage == Stage::File && isBarred())
        m_past->setFocus(Qt::OtherFocusReason);
    else if (m_stage == Stage::File)
        m_drop->button().setFocus(Qt::OtherFocusReason);
    else if (m_stage != Stage::Columns || !m_columns->beginMissing())
        m_forward->setFocus(Qt::OtherFocusReason);
}

void ImportPage::endWork()
{
    m_job->cancel();
}

void ImportPage::refresh()
{
    m_past->refresh();
    m_source->refresh();
    askRole();
}

/// The second click of a double click is not one: by then the button may say another word, and write.
bool ImportPage::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || Page::eventFilter(watched, event);
}

void ImportPage::go(Stage stage)
{
    m_stage = stage;
    m_source->setLocked(stage != Stage::Columns);
    const QList<std::pair<QWidget*, bool>> parts{
        {m_drop, stage == Stage::File},
        {m_sourceCard, stage == Stage::Columns || stage == Stage::Check},
        {m_columnsCard, stage == Stage::Columns},
        {m_outcomeCard, stage == Stage::Check || stage == Stage::Done},
        {m_pastCard, stage == Stage::File || stage == Stage::Done},
    };
    // What goes goes first: both at once would be higher than the window, and would make it grow.
    for (const bool shown : {false, true})
        for (const auto& [part, wanted] : parts)
            if (wanted == shown)
                part->setVisible(wanted);
    showStages();
    askRole();
    if (isVisible())
        enter();
}

void ImportPage::showStages()
{
    const QStringList labels{tr("File"), tr("Columns"), tr("Check"), tr("Import")};
    const auto now = static_cast<int>(m_stage);
    QList<guitai::Stage> stages;
    for (int i = 0; i < labels.size(); ++i) {
        using Standing = guitai::Stage::Standing;
        const bool done = i < now || m_stage == Stage::Done;
        stages << guitai::Stage{.label = labels.at(i),
                                .note = i == 0 && m_stage == Stage::Done ? m_source->shownName() : QString(),
                                .standing = done       ? Standing::Done
                                            : i == now ? Standing::Current
                                                       : Standing::Open};
    }
    m_stages->setStages(stages);
}

void ImportPage::showActions()
{
    m_actions->setVisible(m_stage != Stage::File);
    m_actions->setEnabled(!m_job->isRunning());
    m_back->setVisible(m_stage == Stage::Columns || m_stage == Stage::Check);
    const bool writes = m_result.created + m_result.changed > 0;
    switch (m_stage) {
    case Stage::File:
        return;
    case Stage::Columns:
        m_forward->setText(tr("&Check without writing"));
        m_forward->setEnabled(m_columns->isComplete() && !isBarred());
        return;
    case Stage::Check:
        m_forward->setText(tr("&Import now"));
        m_forward->setEnabled(writes && !isBarred());
        return;
    case Stage::Done:
        m_forward->setText(tr("&Next file"));
        m_forward->setEnabled(true);
        return;
    }
}

void ImportPage::forward()
{
    m_notice->setProblem({});
    if (m_stage == Stage::Done)
        go(Stage::File);
    else
        run(m_stage == Stage::Columns);
}

void ImportPage::back()
{
    m_notice->setProblem({});
    go(m_stage == Stage::Check ? Stage::Columns : Stage::File);
}

void ImportPage::choose()
{
    const QString path = m_prompts.open(this);
    if (!path.isEmpty())
        take(path);
}

} // namespace guitai
