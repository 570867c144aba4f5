// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "ui/importing/file_prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace guitai {

class EmptyState;
class FigureRow;
class InlineProblem;
class TextTable;

/// What came of an import, or would: the counts, the estates that are new, and every row that was not taken with its
/// reason.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(const FilePrompts& prompts, QWidget* parent = nullptr);

    /// `path` is that of the imported file: the list of rows is offered beside it.
    void show(TableKind kind, const ImportResult& result, const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void layOut();
    void showFigures(TableKind kind);
    void showRows();
    void exportRows();

    const FilePrompts& m_prompts;
    ImportResult m_result;
    QString m_path;
    FigureRow* m_figures;
    InlineProblem* m_newEstates;
    QLabel* m_rowsHead;
    QPushButton* m_export;
    InlineProblem* m_trouble;
    TextTable* m_rows;
    QTableView* m_view;
    EmptyState* m_allTaken;
};

} // namespace guitai
