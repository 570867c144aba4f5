// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reporter_fields.h"

#include "core/service/sentences.h"
#include "ui/intake/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/held_width.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace guitai {

namespace {

constexpr int phoneWidth = 15 * metrics::grid; // eleven digits: one that is cut looks like another number

} // namespace

ReporterFields::ReporterFields(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_name(new QLineEdit),
      m_phone(new QLineEdit),
      m_kind(new Segmented(choicesOf<ResidentKind>(seat.procedure))),
      m_estate(new QComboBox),
      m_place(new QLineEdit),
      m_nameRow(new FieldRow(tr("Reporter"), m_name, this)),
      m_phoneRow(new FieldRow(tr("Phone"), m_phone, this)),
      m_estateRow(new FieldRow(tr("Estate"), m_estate, this)),
      m_placeRow(new FieldRow(tr("Place"), m_place, this))
{
    m_name->setObjectName(QStringLiteral("reporterName"));
    m_phone->setObjectName(QStringLiteral("reporterPhone"));
    m_kind->setObjectName(QStringLiteral("reporterKind"));
    m_estate->setObjectName(QStringLiteral("estate"));
    m_place->setObjectName(QStringLiteral("place"));
    m_kind->setAccessibleName(tr("Relation to the room"));
    m_place->setPlaceholderText(tr("Where it is: building 2, east corridor"));
    fillEstates();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::grid);
    grid->addWidget(m_nameRow, 0, 0);
    grid->addWidget(m_kind, 0, 1, Qt::AlignTop);
    grid->addWidget(m_phoneRow, 0, 2);
    m_nameRow->sayIn(*grid, 1);
    m_phoneRow->sayIn(*grid, 2);
    grid->addWidget(m_estateRow, 3, 0);
    grid->addWidget(m_placeRow, 3, 1, 1, 2);
    m_estateRow->sayIn(*grid, 4);
    m_placeRow->sayIn(*grid, 5);
    grid->setColumnStretch(0, 1);
    new HeldWidth(*m_phone, phoneWidth);

    for (auto* line : {m_name, m_phone, m_place})
        connect(line, &QLineEdit::textEdited, this, &ReporterFields::edited);
    connect(m_kind, &Segmented::valueChanged, this, &ReporterFields::edited);
    connect(m_estate, &QComboBox::activated, this, &ReporterFields::edited);
}

void ReporterFields::fillEstates()
{
    const auto all = m_seat.office.estates.list();
    if (!all)
        m_estateRow->setProblem(sentence(all.error(), m_seat.zone));
    for (const auto& estate : all.value_or(std::vector<Estate>()))
        if (!estate.retired)
            m_estate->addItem(estate.name, estate.id.value);
}

void ReporterFields::show(const RegisterRepair& report)
{
    const QSignalBlocker quiet(this);
    m_name->setText(report.reporterName);
    m_phone->setText(report.reporterPhone);
    m_kind->setValue(token(report.reporterKind));
    m_place->setText(report.place);
    if (const int at = m_estate->findData(report.estate.value_or(EstateId{}).value); at >= 0)
        m_estate->setCurrentIndex(at);
    m_estateRow->setVisible(!report.room);
    m_placeRow->setVisible(!report.room);
}

void ReporterFields::read(RegisterRepair& report) const
{
    report.reporterName = m_name->text();
    report.reporterPhone = m_phone->text();
    report.reporterKind = fromToken<ResidentKind>(m_kind->value()).value_or(ResidentKind::Owner);
    if (report.room)
        return;
    report.place = m_place->text();
    const qint64 estate = m_estate->currentData().toLongLong();
    report.estate = estate ? std::optional(EstateId{estate}) : std::nullopt;
}

QList<QWidget*> ReporterFields::stops() const
{
    return {m_name, m_kind, m_phone, m_estate, m_place};
}

FieldRow* ReporterFields::row(const QString& field) const
{
    if (field == u"reporterName")
        return m_nameRow;
    if (field == u"reporterPhone")
        return m_phoneRow;
    if (field == u"place" || field == u"room")
        return m_placeRow;
    return field == u"estate" ? m_estateRow : nullptr;
}

} // namespace guitai
