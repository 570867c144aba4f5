// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_dialog.h"

#include "core/service/sentences.h"
#include "ui/page/phrases.h"
#include "ui/steps/busy_notice.h"
#include "ui/steps/choice_edit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr QSize usualSize{920, 600};
const QString giving = u"give"_s;
const QString taking = u"take"_s;

} // namespace

HandoverDialog::HandoverDialog(Seat& seat, QWidget* parent)
    : QDialog(parent),
      m_seat(seat),
      m_cases(seat.office),
      m_people(seat.office, seat.procedure, m_noCase),
      m_rows(seat),
      m_side(new Segmented({{giving, tr("Hand over")}, {taking, tr("Accept")}}, this)),
      m_view(new QTableView(this)),
      m_none(new EmptyState(Icon::Check, tr("There is nothing to hand over or to accept."), {}, this)),
      m_count(captionLabel({}, this)),
      m_all(new QPushButton(tr("Check &all"), this)),
      m_to(new ChoiceEdit(
          [this](const QString& typed) { return m_people.choices(QString::fromLatin1(StaffTag::name), typed); }, this)),
      m_note(new QLineEdit(this)),
      m_problem(new InlineProblem(this)),
      m_take(new QPushButton(this))
{
    setObjectName(u"handover"_s);
    setWindowTitle(tr("Shift hand-over"));
    m_side->setObjectName(u"side"_s);
    m_side->setAccessibleName(tr("Hand over or accept"));
    m_view->setObjectName(u"handoverCases"_s);
    m_view->setAccessibleName(tr("Cases"));
    m_to->setObjectName(u"to"_s);
    m_note->setObjectName(u"note"_s);
    m_take->setObjectName(u"take"_s);
    makePlainTable(*m_view);
    setFrameless(*m_view);
    m_view->setModel(&m_rows);
    m_view->setItemDelegateForColumn(HandoverRows::Next, new ChipDelegate(m_view));
    layOut();
    wire();
    const auto offered = HandoverQuery(seat.office.database()).countOffered(seat.person.id);
    const bool waits = offered && *offered > 0;
    m_side->setValue(waits ? taking : giving);
    turnTo(waits ? HandoverRows::Side::Take : HandoverRows::Side::Give);
    m_view->setFocus();
}

void HandoverDialog::layOut()
{
    auto* card = new Card(this);
    card->body().addWidget(m_view);
    card->body().addWidget(m_none);
    m_toRow = new FieldRow(tr("&To"), m_to, this);
    m_noteRow = new FieldRow(tr("&Note"), m_note, this);
    FieldRow::align({m_toRow, m_noteRow});
    auto* head = new QHBoxLayout;
    head->addWidget(m_side);
    head->addStretch();
    head->addWidget(m_count);
    head->addWidget(m_all);
    m_busy = new BusyNotice({m_side, m_all, card, m_toRow, m_noteRow, m_take}, this);
    auto* foot = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Leave"), this);
    foot->addWidget(m_take);
    foot->addWidget(leave);
    foot->addStretch();
    foot->addWidget(captionLabel(tr("Space checks a case, Ctrl+A all. Ctrl+Enter does it, Esc leaves."), this));
    for (auto* button : {m_take, leave, m_all})
        button->setAutoDefault(false);
    makePrimary(*m_take);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::cardGap);
    column->addWidget(plainLabel(windowTitle(), this, FontRole::Page));
    column->addLayout(head);
    column->addWidget(card, 1);
    column->addWidget(m_toRow);
    column->addWidget(m_noteRow);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    column->addLayout(foot);
    tabThrough({m_side, m_all, card, m_toRow, m_noteRow, m_take, leave});
    resize(usualSize);
}

void HandoverDialog::wire()
{
    connect(m_side, &Segmented::valueChanged, this, [this](const QString& side) {
        turnTo(side == taking ? HandoverRows::Side::Take : HandoverRows::Side::Give);
    });
    connect(&m_rows, &HandoverRows::checkedChanged, this, &HandoverDialog::showChecked);
    connect(&m_rows, &HandoverRows::troubled, this, [this](const QString& why) { m_problem->setProblem(why); });
    const auto turnAll = [this] { m_rows.checkAll(m_rows.checked().size() < m_rows.rowCount()); };
    connect(m_all, &QPushButton::clicked, this, turnAll);
    connect(m_to, &QLineEdit::textChanged, m_toRow, [this] { m_toRow->setProblem({}); });
    connect(m_take, &QPushButton::clicked, this, &HandoverDialog::accept);
    connect(&m_retry, &BusyRetry::waitingChanged, m_busy, &BusyNotice::setWaiting);
    connect(m_busy, &BusyNotice::actionChosen, &m_retry, &BusyRetry::cancel);
    const auto onKey = [this](const QKeySequence& key, QWidget& scope, auto act) {
        auto* shortcut = new QShortcut(key, &scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Space, *m_view, [this] {
        if (m_view->currentIndex().isValid())
            m_rows.toggle(m_view->currentIndex().row());
    });
    onKey(QKeySequence::SelectAll, *m_view, turnAll);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(Qt::CTRL | key, *this, [this] { accept(); });
}

void HandoverDialog::turnTo(HandoverRows::Side side)
{
    m_problem->setProblem({});
    m_rows.show(side);
    const bool gives = side == HandoverRows::Side::Give;
    if (!gives)
        m_rows.checkAll(true); // whoever takes over a shift takes it whole
    m_toRow->setVisible(gives);
    m_noteRow->setVisible(gives);
    const bool any = m_rows.rowCount() > 0;
    m_view->setVisible(any);
    m_none->setVisible(!any);
    m_all->setEnabled(any);
    m_view->resizeColumnsToContents();
    if (any)
        m_view->setCurrentIndex(m_rows.index(0, 0));
    showChecked();
}

void HandoverDialog::showChecked()
{
    const auto count = static_cast<int>(m_rows.checked().size());
    m_count->setText(tr("%n case(s) checked", nullptr, count));
    m_take->setText(m_rows.side() == HandoverRows::Side::Give ? tr("Hand over") : tr("Accept"));
    m_take->setEnabled(count > 0);
    m_all->setText(count > 0 && count == m_rows.rowCount() ? tr("Check none") : tr("Check &all"));
}

std::optional<QList<AnyCaseStep>> HandoverDialog::steps()
{
    m_toRow->setProblem({});
    if (m_rows.side() == HandoverRows::Side::Take)
        return QList<AnyCaseStep>{AcceptHandover{}};
    if (!m_to->chosen().isUndefined())
        return QList<AnyCaseStep>{OfferHandover{.to = {m_to->chosen().toInteger()}, .note = m_note->text().trimmed()}};
    m_toRow->setProblem(tr("Say who takes over: a name, its initials, or a role."));
    m_to->setFocus();
    return std::nullopt;
}

void HandoverDialog::accept()
{
    const auto ids = m_rows.checked();
    const auto wanted = ids.isEmpty() || m_retry.isWaiting() ? std::nullopt : steps();
    if (!wanted)
        return;
    QList<Act> acts;
    for (const CaseId id : ids)
        acts << Act{.actor = m_seat.person.id, .target = id, .steps = *wanted, .seenRevision = {}, .draft = {}};
    m_problem->setProblem({});
    m_retry.begin([this, acts] { return m_cases.takeAll(acts); },
                  [this, ids](const auto& taken) { finish(taken, ids); });
}

void HandoverDialog::finish(const std::expected<QList<CaseFile>, Stopped>& taken, const QList<CaseId>& ids)
{
    if (!taken) {
        m_problem->setProblem(sentenceOf(taken.error(), ids));
        m_rows.refresh();
        return;
    }
    const auto count = static_cast<int>(ids.size());
    Q_EMIT handedOver(
        m_rows.side() == HandoverRows::Side::Take
            ? tr("%n case(s) accepted: you follow them up now.", nullptr, count)
            : tr("%n case(s) offered to %1: they stay yours until accepted.", nullptr, count).arg(m_to->text()));
    QDialog::accept();
}

void HandoverDialog::reject()
{
    if (m_retry.isWaiting())
        m_retry.cancel();
    else
        QDialog::reject();
}

/// All were refused because of one: it is named.
QString HandoverDialog::sentenceOf(const Stopped& stopped, const QList<CaseId>& ids) const
{
    const QString number = m_people.nameOf(QString::fromLatin1(CaseTag::name), ids.at(stopped.act).value);
    return tr("Nothing was changed, because of %1: %2")
        .arg(number, reasonOf(stopped.trouble, m_seat.procedure, m_seat.zone));
}

void HandoverDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) // Enter alone does nothing at once
        QDialog::keyPressEvent(event);
}

} // namespace guitai
