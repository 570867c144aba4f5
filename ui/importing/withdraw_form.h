// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/past_imports.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guitai {

/// Asks, in place, why an import is to be withdrawn.
class WithdrawForm : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawForm(QWidget* parent = nullptr);

    void begin(const PastImport& past);
    [[nodiscard]] BatchId batch() const { return m_batch; }

Q_SIGNALS:
    void confirmed(const QString& reason);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    BatchId m_batch;
    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_drop;
};

} // namespace guitai
