// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/field_editor.h"

#include <QJsonObject>

class QGridLayout;
class QLabel;
class QToolButton;

namespace guitai {

/// A list as a small table, one row for each object or plain value. The last row is always blank: typing there makes
/// another; a row that is left emptied goes. Ctrl+- takes the row away.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const FieldLayout& field, StepSetting setting, QWidget* parent);
    ~ListEditor() override;
    Q_DISABLE_COPY_MOVE(ListEditor)

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] QWidget* stopAt(const QString& path) const override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        QList<FieldEditor*> cells;
        QToolButton* remove = nullptr;
        QJsonObject hidden; ///< members that are kept and not shown
    };

    void addHeadings();
    void addRow();
    void dropRow(qsizetype index);
    void removeRow(qsizetype index);
    void dropEmptied(const QWidget* left, const QWidget* now);
    void arrange();
    void onCellChanged();
    void showTotal();
    [[nodiscard]] QJsonValue valueOf(const Row& row) const;
    [[nodiscard]] bool isBlank(const Row& row) const;
    [[nodiscard]] qsizetype rowOf(const QWidget* inside) const;

    StepSetting m_setting;
    QList<FieldLayout> m_members; ///< those that are shown; one without a name for plain values
    QStringList m_hidden;
    QGridLayout* m_grid;
    QLabel* m_nothing; ///< in a list to be read only
    QLabel* m_total = nullptr;
    QList<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace guitai
