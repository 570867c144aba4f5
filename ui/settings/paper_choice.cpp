// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_choice.h"

#include "ui/papers/print_shift.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

namespace {

constexpr int nameLength = 12; ///< characters that are always in sight
constexpr qreal shiftStep = 0.5;

QDoubleSpinBox* shiftBox(const char* name)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(-largestShift, largestShift);
    box->setDecimals(1);
    box->setSingleStep(shiftStep);
    box->setSuffix(PaperChoice::tr(" mm"));
    return box;
}

QComboBox* nameBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(nameLength);
    return box;
}

} // namespace

PaperChoice::PaperChoice(FormTemplate form, QWidget* parent)
    : QWidget(parent),
      m_form(std::move(form)),
      m_printer(nameBox("printer")),
      m_paper(nameBox("paper")),
      m_copies(new QSpinBox),
      m_right(shiftBox("shiftRight")),
      m_down(shiftBox("shiftDown")),
      m_calibrate(new QPushButton(iconOf(Icon::Print), tr("Print calibration page"), this))
{
    setObjectName(m_form.id);
    m_copies->setObjectName(QStringLiteral("copies"));
    m_calibrate->setObjectName(QStringLiteral("calibrate"));
    for (const auto& paper : m_form.papers)
        m_paper->addItem(paper.name, paper.id);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper(m_form, habitFor(m_form.id)).id));
    m_paper->setEnabled(m_paper->count() > 1);
    layOut();
    offer(std::nullopt);
    showCopies();
    connectParts();
}

void PaperChoice::layOut()
{
    using Label = FieldRow::LabelPlace;
    const auto labelled = [this](const QString& label, QWidget* editor) {
        auto* row = new FieldRow(label, editor, this, Label::Above);
        editor->setAccessibleName(tr("%1: %2").arg(m_form.title, row->accessibleName()));
        scrollPast(*editor);
        return row;
    };
    auto* where = new QHBoxLayout;
    where->addWidget(labelled(tr("Usual printer"), m_printer), 2);
    where->addWidget(labelled(tr("Paper"), m_paper), 2);
    where->addWidget(labelled(tr("Copies"), m_copies), 1);
    auto* shift = new QHBoxLayout;
    shift->addWidget(labelled(tr("Shift to the right"), m_right), 1);
    shift->addWidget(labelled(tr("Shift down"), m_down), 1);
    shift->addWidget(m_calibrate, 3, Qt::AlignBottom | Qt::AlignLeft);
    m_calibrate->setAccessibleName(tr("%1: %2").arg(m_form.title, m_calibrate->text()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(plainLabel(m_form.title, this, FontRole::Strong));
    for (auto* row : {where, shift}) {
        row->setSpacing(metrics::cardGap);
        column->addLayout(row);
    }
    tabThrough({m_printer, m_paper, m_copies, m_right, m_down, m_calibrate});
}

void PaperChoice::connectParts()
{
    connect(m_printer, &QComboBox::activated, this, &PaperChoice::keep);
    connect(m_paper, &QComboBox::activated, this, [this] {
        showCopies();
        keep();
    });
    connect(m_copies, &QSpinBox::valueChanged, this, &PaperChoice::keep);
    for (auto* box : {m_right, m_down})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PaperChoice::keepShift);
    connect(m_calibrate, &QPushButton::clicked, this, &PaperChoice::calibrationWanted);
}

/// One that is usual and not there now stays usual: it may only be switched off.
void PaperChoice::offer(const std::optional<QStringList>& printers)
{
    const QString usual = habitFor(m_form.id).printer;
    m_printer->clear();
    m_printer->addItem(tr("Ask each time"), QString());
    const QStringList names = printers.value_or(QStringList());
    for (const auto& name : names)
        m_printer->addItem(name, name);
    if (m_printer->findData(usual) < 0)
        m_printer->addItem(printers ? tr("%1 (not there now)").arg(usual) : usual, usual);
    m_printer->setCurrentIndex(m_printer->findData(usual));
    showShift();
}

QString PaperChoice::printer() const
{
    return m_printer->currentData().toString();
}

const Paper& PaperChoice::paper() const
{
    return m_form.papers.at(m_paper->currentIndex());
}

void PaperChoice::showCopies()
{
    const QSignalBlocker quiet(m_copies);
    const int most = std::max(1, static_cast<int>(paper().copies.size()));
    const auto habit = habitFor(m_form.id);
    m_copies->setRange(1, most);
    m_copies->setValue(habit.paper == paper().id && habit.copies > 0 ? habit.copies : most);
    m_copies->setEnabled(most > 1);
}

void PaperChoice::showShift()
{
    const bool known = !printer().isEmpty();
    const QPointF shift = known ? shiftFor(printer(), {paper().width, paper().height}) : QPointF();
    for (const auto& [box, value] : {std::pair(m_right, shift.x()), std::pair(m_down, shift.y())}) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
        box->setEnabled(known);
    }
    m_calibrate->setEnabled(known);
    m_calibrate->setToolTip(known ? QString() : tr("Choose a usual printer first."));
}

void PaperChoice::keep()
{
    setHabit(m_form.id, {.printer = printer(), .paper = paper().id, .copies = m_copies->value()});
    showShift();
}

void PaperChoice::keepShift()
{
    setShift(printer(), {paper().width, paper().height}, {m_right->value(), m_down->value()});
    Q_EMIT shiftChanged();
}

} // namespace guitai
