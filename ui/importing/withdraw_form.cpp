// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/withdraw_form.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace guitai {

WithdrawForm::WithdrawForm(QWidget* parent)
    : QWidget(parent),
      m_question(plainLabel({}, this)),
      m_reason(new QLineEdit),
      m_confirm(new QPushButton(iconOf(Icon::Undo), tr("&Withdraw the import"), this)),
      m_drop(new QPushButton(tr("&Keep it"), this))
{
    m_reason->setObjectName(QStringLiteral("withdrawReason"));
    m_reason->setPlaceholderText(tr("Stands in the journal"));
    m_confirm->setObjectName(QStringLiteral("withdrawConfirm"));
    m_drop->setObjectName(QStringLiteral("withdrawDrop"));
    m_question->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(new FieldRow(tr("&Reason"), m_reason, this), 1);
    row->addWidget(m_confirm, 0, Qt::AlignTop);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_question);
    column->addLayout(row);
    QWidget::setTabOrder(m_reason, m_confirm);
    QWidget::setTabOrder(m_confirm, m_drop);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &WithdrawForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &WithdrawForm::confirm);
    connect(m_drop, &QPushButton::clicked, this, &WithdrawForm::dropped);
    hide();
}

void WithdrawForm::begin(const PastImport& past)
{
    m_batch = past.batch.id;
    m_question->setText(tr("Take back everything that “%1” brought? What somebody has worked on since, or what is in "
                           "use, stays and is named.")
                            .arg(past.batch.file));
    m_reason->clear();
    m_confirm->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void WithdrawForm::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT confirmed(reason);
}

void WithdrawForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace guitai
