// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/order_card.h"

#include "core/base/joined.h"
#include "core/base/quantity.h"
#include "core/service/case_words.h"
#include "forms/case_paper.h"
#include "ui/casefile/facts.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/state_dot.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guitai {

OrderCard::OrderCard(const Seat& seat, const ShownCase& shown, const DispatchOrder& order, QWidget* parent)
    : QWidget(parent), m_seat(seat), m_issuedAt(order.issuedAt.value_or(shown.file.happenedAt))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(head(shown, order));
    column->addWidget(facts(shown, order));
    if (!order.materials.isEmpty() || order.labour.fen != 0)
        column->addWidget(money(order));
}

QWidget* OrderCard::head(const ShownCase& shown, const DispatchOrder& order)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    const QString number = order.number.isEmpty() ? tr("to be back-filled") : shown.number(order);
    row->addWidget(new ElidedLabel(number, line, FontRole::Strong), 1);
    if (order.ended())
        row->addWidget(new StateDot(State::Waiting, order.voidedAt ? tr("void") : tr("declined"), line));
    else if (order.printCount == 0)
        row->addWidget(new StateDot(State::Soon, tr("not printed yet"), line));
    if (order.number.isEmpty())
        return line;
    auto* print = new QPushButton(iconOf(Icon::Print), order.printCount > 0 ? tr("Print again") : tr("Print"), line);
    print->setObjectName(u"printOrder%1"_s.arg(order.ordinal));
    print->setAccessibleName(tr("Print order %1").arg(order.number));
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this,
            [this, ordinal = order.ordinal] { Q_EMIT printWanted({.form = dispatchOrderForm, .order = ordinal}); });
    row->addWidget(print);
    return line;
}

QString OrderCard::time(const std::optional<QDateTime>& at) const
{
    return momentBeside(m_issuedAt, at, m_seat.zone);
}

FactList* OrderCard::facts(const ShownCase& shown, const DispatchOrder& order)
{
    auto* list = new FactList(this);
    const auto& procedure = *shown.procedure;
    list->add(tr("Issued"), joinedByDots({moment(order.issuedAt, m_seat.zone), shown.person(order.issuedBy),
                                          order.backfilled ? tr("back-filled") : QString()}));
    list->add(tr("Kind"), joinedByDots({word(procedure, order.repairClass),
                                        order.redoes.isEmpty() ? QString() : tr("does %1 again").arg(order.redoes)}));
    list->add(tr("Printed"), order.printCount == 0
                                 ? QString()
                                 : tr("%n time(s), first %1", nullptr, order.printCount).arg(time(order.printedAt)));
    list->add(tr("Worker"), joinedByDots({shown.person(order.assignee), order.unit}));
    list->add(tr("Notified"), time(order.notifiedAt));
    if (order.appointedAt)
        list->add(tr("Appointed"), joinedByDots({time(order.appointedAt), word(procedure, order.wishedBy)}));
    list->add(tr("Arrived"), time(order.arrivedAt));
    addWaits(*list, shown, order);
    list->add(tr("Completed"), time(order.completedAt));
    list->addLong(tr("Findings"), order.findings);
    if (order.completedAt)
        list->add(tr("Signed"), joinedByDots({order.ownerSigned ? tr("by the owner") : tr("not signed"),
                                              order.ownerOpinion ? word(procedure, *order.ownerOpinion) : QString()}));
    addEnding(*list, shown, order);
    return list;
}

void OrderCard::addWaits(FactList& list, const ShownCase& shown, const DispatchOrder& order)
{
    const auto& procedure = *shown.procedure;
    for (const auto& hold : order.holds)
        list.addLong(tr("On hold"),
                     joinedByDots({tr("%1 to %2").arg(time(hold.from), hold.until ? time(hold.until) : tr("now")),
                                   word(procedure, hold.reason), hold.note}));
    for (const auto& change : order.reclassified)
        list.addLong(
            tr("Changed"),
            joinedByDots({time(change.at), tr("%1 to %2").arg(word(procedure, change.from), word(procedure, change.to)),
                          change.reason}));
    for (const auto& told : order.told)
        list.addLong(tr("Told"),
                     joinedByDots({time(told.at), tr("expected %1").arg(time(told.expected)), told.situation}));
}

void OrderCard::addEnding(FactList& list, const ShownCase& shown, const DispatchOrder& order)
{
    list.add(tr("Returned"), time(order.returnedAt));
    if (const auto* revisit = order.answeredRevisit())
        list.add(tr("Revisited"),
                 joinedByDots({time(revisit->at), shown.person(revisit->by),
                               revisit->satisfaction ? word(*shown.procedure, *revisit->satisfaction) : QString()}));
    if (order.declinedAt)
        list.addLong(tr("Declined"), joinedByDots({time(order.declinedAt), order.endReason}));
    if (order.voidedAt)
        list.addLong(tr("Void"), joinedByDots({time(order.voidedAt), order.endReason}));
}

/// What was used, what it costs, and what is to be paid.
QWidget* OrderCard::money(const DispatchOrder& order)
{
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::cardGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto put = [&](int row, int column, const QString& text, FontRole role = FontRole::Body) {
        auto* label = role == FontRole::Caption ? captionLabel(text, table) : plainLabel(text, table, role);
        grid->addWidget(label, row, column, Qt::AlignRight);
    };
    const auto name = [&](int row, const QString& text, FontRole role = FontRole::Body) {
        grid->addWidget(new ElidedLabel(text, table, role), row, 0);
    };
    int row = 0;
    if (!order.materials.isEmpty()) {
        name(row, tr("Material"), FontRole::Caption);
        put(row, 1, tr("Quantity"), FontRole::Caption);
        put(row, 2, tr("Price"), FontRole::Caption);
        put(row, 3, tr("Sum (yuan)"), FontRole::Caption);
    }
    for (const auto& material : order.materials) {
        name(++row, material.name);
        put(row, 1, u"%1 %2"_s.arg(quantityText(material.quantity), material.unit).trimmed());
        put(row, 2, toYuan(material.price));
        put(row, 3, toYuan(material.sum()));
    }
    name(++row, tr("Labour"));
    put(row, 3, toYuan(order.labour));
    name(++row, tr("Total"), FontRole::Strong);
    put(row, 3, toYuan(order.total()), FontRole::Strong);
    return table;
}

} // namespace guitai
