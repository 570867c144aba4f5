// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/room_panel.h"

#include "ui/intake/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

namespace {

constexpr qsizetype mostCases = 6;

QString day(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("—");
}

void clear(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the very button that was pressed
        delete item;
    }
}

} // namespace

RoomPanel::RoomPanel(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_empty(captionLabel(tr("Who lives there, the warranty dates and earlier repairs appear here."), this)),
      m_card(new QWidget(this)),
      m_head(plainLabel({}, m_card, FontRole::Section)),
      m_detail(captionLabel({}, m_card)),
      m_terms(new QWidget(m_card)),
      m_past(captionLabel({}, m_card)),
      m_cases(new QWidget(m_card)),
      m_duplicate(new InlineProblem(m_card)),
      m_rework(new InlineProblem(m_card))
{
    for (auto* label : {m_empty, m_head, m_detail, m_past})
        label->setWordWrap(true);
    m_terms->setLayout(new QGridLayout);
    m_terms->layout()->setContentsMargins({});
    static_cast<QGridLayout*>(m_terms->layout())->setVerticalSpacing(metrics::halfGrid / 2);
    m_cases->setLayout(new QVBoxLayout);
    m_cases->layout()->setContentsMargins({});
    m_cases->layout()->setSpacing(metrics::halfGrid);

    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins({});
    card->setSpacing(metrics::grid);
    for (QWidget* part :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_duplicate),
          static_cast<QWidget*>(m_rework), static_cast<QWidget*>(m_past), m_cases, m_terms})
        card->addWidget(part);
    card->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_card);
    column->addStretch();
    m_card->hide();

    connect(m_duplicate, &InlineProblem::actionChosen, this, [this] { Q_EMIT caseWanted(m_duplicateOf); });
    connect(m_rework, &InlineProblem::actionChosen, this, [this] { Q_EMIT reworkWanted(m_redoes); });
}

void RoomPanel::show(const std::optional<RoomSheet>& sheet, const QString& part)
{
    m_empty->setVisible(!sheet);
    m_card->setVisible(sheet.has_value());
    if (!sheet)
        return;
    const QString known = m_seat.procedure.part(part) ? part : QString();
    showHead(*sheet);
    showWarnings(*sheet, known);
    showTerms(*sheet, known);
    showCases(*sheet);
}

void RoomPanel::showHead(const RoomSheet& sheet)
{
    const auto& room = *sheet.place.room;
    m_head->setText(sheet.place.place().text);
    QStringList details;
    if (room.area)
        details << tr("%1 m²").arg(QLocale::c().toString(static_cast<double>(*room.area) / 100, 'f', 1));
    details << tr("handed over %1").arg(day(room.handedOverOn)) << tr("accepted %1").arg(day(sheet.place.acceptedOn()))
            << word(m_seat.procedure, sheet.place.estate.developer);
    for (const auto& resident : sheet.residents)
        details << QStringLiteral("%1 %2").arg(word(m_seat.procedure, resident.kind), resident.name);
    if (!room.note.isEmpty())
        details << room.note;
    m_detail->setText(details.join(QStringLiteral(" · ")));
}

/// The part of the fault alone once it is chosen; before that all of them.
void RoomPanel::showTerms(const RoomSheet& sheet, const QString& part)
{
    auto& grid = *static_cast<QGridLayout*>(m_terms->layout());
    clear(grid);
    const QDate today = m_seat.now().toTimeZone(m_seat.zone).date();
    grid.addWidget(captionLabel(tr("Warranty"), m_terms), 0, 0);
    grid.addWidget(captionLabel(tr("Contractor"), m_terms), 0, 1);
    grid.addWidget(captionLabel(tr("Developer"), m_terms), 0, 2);
    int row = 1;
    const auto put = [&](int column, const std::optional<QDate>& end) {
        const bool runs = end && *end >= today;
        auto* label =
            plainLabel(end ? day(end) + (runs ? QStringLiteral(" ✓") : QStringLiteral(" ✗")) : day(end), m_terms);
        if (end)
            setInk(*label, runs ? currentTheme().good : currentTheme().muted);
        label->setAccessibleName(!end   ? tr("no date")
                                 : runs ? tr("runs until %1").arg(day(end))
                                        : tr("ended %1").arg(day(end)));
        grid.addWidget(label, row, column);
    };
    for (const auto& terms : sheet.terms) {
        if (!part.isEmpty() && terms.part != part)
            continue;
        grid.addWidget(plainLabel(terms.label, m_terms), row, 0);
        put(1, terms.ends.contractor);
        put(2, terms.ends.developer);
        ++row;
        if (!part.isEmpty() && terms.contractor)
            grid.addWidget(
                captionLabel(tr("Contractor: %1 %2").arg(terms.contractor->name, terms.contractor->phone), m_terms),
                row++, 0, 1, 3);
    }
}

void RoomPanel::showCases(const RoomSheet& sheet)
{
    QStringList past{tr("%n case(s) in twelve months", nullptr, sheet.lastYear)};
    if (sheet.lastAnswer)
        past << tr("last revisit: %1").arg(word(m_seat.procedure, *sheet.lastAnswer));
    m_past->setText(past.join(QStringLiteral(" · ")));
    clear(*m_cases->layout());
    const auto all = sheet.open + sheet.ended;
    for (const auto& each : all.first(std::min(mostCases, all.size())))
        addCase(each);
}

void RoomPanel::addCase(const RoomCase& each)
{
    const auto* part = m_seat.procedure.part(each.part);
    auto* button = new QPushButton(m_cases);
    button->setFlat(true);
    button->setText(QStringLiteral("%1  %2  %3")
                        .arg(each.registeredAt.toTimeZone(m_seat.zone).date().toString(Qt::ISODate),
                             part ? part->label : each.item, word(m_seat.procedure, each.state)));
    button->setAccessibleName(tr("Case %1: %2").arg(each.number, button->text()));
    button->setIcon(each.closedAt ? iconOf(Icon::Check, Tone::Good) : iconOf(Icon::Clock, Tone::Soon));
    connect(button, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT caseWanted(id); });
    static_cast<QVBoxLayout*>(m_cases->layout())->addWidget(button, 0, Qt::AlignLeft);
}

void RoomPanel::showWarnings(const RoomSheet& sheet, const QString& part)
{
    const auto open = part.isEmpty() ? QList<RoomCase>() : sheet.openOf(part);
    const auto mended = part.isEmpty() ? QList<RoomCase>() : sheet.mendedLately(part, m_seat.now());
    m_duplicate->setProblem(
        open.isEmpty() ? QString() : tr("%1 about the same part is still open.").arg(open.first().number), Tone::Soon);
    m_duplicate->setAction(open.isEmpty() ? QString() : tr("Open it"));
    if (!open.isEmpty())
        m_duplicateOf = open.first().id;
    m_rework->setProblem(
        mended.isEmpty()
            ? QString()
            : tr("%1 mended the same part within 30 days. Is it the same fault?").arg(mended.first().order),
        Tone::Soon);
    m_rework->setAction(mended.isEmpty() ? QString() : tr("Register as rework"));
    if (!mended.isEmpty())
        m_redoes = mended.first().order;
}

} // namespace guitai
