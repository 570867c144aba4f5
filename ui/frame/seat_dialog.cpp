// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/seat_dialog.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/service/case_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace guitai {

namespace {

/// Letters go to the next person whose name begins so, in pinyin or as it is written.
class StaffList : public QListWidget
{
public:
    explicit StaffList(QWidget* parent) : QListWidget(parent) { m_pause.setSingleShot(true); }

    void keyboardSearch(const QString& letters) override
    {
        constexpr std::chrono::milliseconds pause{1000};
        if (!m_pause.isActive())
            m_typed.clear();
        m_pause.start(pause);
        m_typed += fold(letters);
        for (int row = 0; row < count(); ++row)
            if (beginsWith(item(row)->text(), m_typed)) {
                setCurrentRow(row);
                return;
            }
    }

private:
    QString m_typed;
    QTimer m_pause;
};

} // namespace

SeatDialog::SeatDialog(const QList<Staff>& staff, const Procedure& procedure, StaffId last, QWidget* parent)
    : QDialog(parent), m_list(new StaffList(this))
{
    setObjectName(QStringLiteral("seatDialog"));
    setWindowTitle(tr("Guitai"));
    m_list->setObjectName(QStringLiteral("staff"));
    m_list->setAccessibleName(tr("Who sits at the counter?"));
    for (const auto& person : staff) {
        QStringList roles;
        for (const Role role : person.roles)
            roles << word(procedure, role);
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2").arg(person.name, roles.join(QStringLiteral("、"))));
        item->setData(Qt::UserRole, person.id.value);
        m_list->addItem(item);
        const bool answers = person.roles.contains(Role::Receptionist) && !m_list->currentItem();
        if (person.id == last || answers)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);

    auto* sit = new QPushButton(tr("Sit down"), this);
    sit->setObjectName(QStringLiteral("sit"));
    sit->setDefault(true);
    sit->setEnabled(m_list->count() > 0);
    makePrimary(*sit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(metrics::grid);
    column->addWidget(plainLabel(tr("Who sits at the counter?"), this, FontRole::Page));
    column->addWidget(
        captionLabel(tr("Every step is recorded under this name. ↑ ↓ or letters choose, Enter sits down."), this));
    column->addWidget(m_list, 1);
    column->addWidget(sit, 0, Qt::AlignRight);
    m_list->setFocus();
    connect(sit, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
}

StaffId SeatDialog::chosen() const
{
    const auto* item = m_list->currentItem();
    return item ? StaffId{item->data(Qt::UserRole).toLongLong()} : StaffId{};
}

} // namespace guitai
