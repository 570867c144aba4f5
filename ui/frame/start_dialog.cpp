// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_dialog.h"

#include "core/service/demo/demo.h"
#include "core/service/office.h"
#include "core/service/sentences.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guitai {

namespace {

constexpr int leastWidth = 400;

} // namespace

StartDialog::StartDialog(QString proposed, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_path(std::move(proposed)),
      m_clock(clock),
      m_company(new QLineEdit),
      m_site(new QLineEdit),
      m_problem(new InlineProblem(this))
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowTitle(tr("Guitai"));
    m_company->setObjectName(QStringLiteral("company"));
    m_site->setObjectName(QStringLiteral("site"));
    auto* begin = new QPushButton(tr("Begin"), this);
    auto* open = new QPushButton(tr("Open a data file…"), this);
    auto* demo = new QPushButton(tr("Look around in a demonstration"), this);
    begin->setObjectName(QStringLiteral("begin"));
    open->setObjectName(QStringLiteral("open"));
    demo->setObjectName(QStringLiteral("demo"));
    makePrimary(*begin);
    begin->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(metrics::grid);
    setMinimumWidth(leastWidth);
    auto* company = new FieldRow(tr("Company"), m_company, this);
    auto* site = new FieldRow(tr("Site"), m_site, this);
    FieldRow::align({company, site});
    auto* where = captionLabel(tr("The data file will be %1").arg(QDir::toNativeSeparators(m_path)), this);
    where->setWordWrap(true);
    column->addWidget(plainLabel(tr("A new counter"), this, FontRole::Page));
    column->addWidget(company);
    column->addWidget(site);
    column->addWidget(where);
    column->addWidget(m_problem);
    column->addWidget(begin);
    column->addSpacing(metrics::grid);
    column->addWidget(open);
    column->addWidget(demo);
    m_company->setFocus();
    connect(begin, &QPushButton::clicked, this, &StartDialog::found);
    connect(open, &QPushButton::clicked, this, &StartDialog::openOther);
    connect(demo, &QPushButton::clicked, this, &StartDialog::makeDemonstration);
}

bool StartDialog::makeFolder()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    const bool made = QDir().mkpath(folder);
    if (!made)
        m_problem->setProblem(sentence(Error{Error::Code::FileReadOnly, {folder}, {}}));
    return made;
}

void StartDialog::found()
{
    if (m_company->text().trimmed().isEmpty() || m_site->text().trimmed().isEmpty()) {
        m_problem->setProblem(tr("Name the company and its site first: they stand on every paper."));
        (m_company->text().trimmed().isEmpty() ? m_company : m_site)->setFocus();
        return;
    }
    if (!makeFolder())
        return;
    const auto made = Office::found(m_path, m_company->text().trimmed(), m_site->text().trimmed(), m_clock);
    if (made)
        accept();
    else
        m_problem->setProblem(sentence(made.error()));
}

void StartDialog::openOther()
{
    const QString chosen =
        askForFile(this, tr("Open a data file"), QFileInfo(m_path).absolutePath(), tr("Data files (*.guitai)"));
    if (chosen.isEmpty())
        return;
    m_path = chosen;
    accept();
}

void StartDialog::makeDemonstration()
{
    const QString path = QFileInfo(m_path).absoluteDir().filePath(QStringLiteral("demo.guitai"));
    if (!makeFolder())
        return;
    if (!QFileInfo::exists(path)) {
        const auto made = makeDemo(path, m_clock.now());
        if (!made) {
            const auto* error = std::get_if<Error>(&made.error());
            m_problem->setProblem(error ? sentence(*error) : sentence(std::get<Refusal>(made.error()), nullptr));
            return;
        }
    }
    m_path = path;
    accept();
}

} // namespace guitai
