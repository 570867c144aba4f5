// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "ui/page/seat.h"

#include <QDir>
#include <QTemporaryDir>

class QWidget;

namespace guitai {

class MainWindow;

/// The pictures of one look, taken of the real window on a demonstration file at a fixed time.
class Album
{
public:
    Album(const QDir& folder, QString look);
    ~Album();
    Q_DISABLE_COPY_MOVE(Album)

    [[nodiscard]] bool fill();

private:
    [[nodiscard]] QString dataFile() const { return m_files.filePath(QStringLiteral("demo.guitai")); }
    void take(QWidget& widget, const QString& name);
    void takeIntake(const QSize& size);
    void takeCases();
    void takeLists();
    void takeEmptyDay();
    void takeWaiting();
    void takeUndo();
    void takeLikeliestStep(CaseState state);
    void takeImport();
    void takeDirectory();
    void takeLargeBuilding();
    void takeDashboard(const QSize& size);
    void takeSettings();
    void takeLarge();
    void takePages(const QString& how);
    void takeDialogs();
    void type(const QString& objectName, const QString& text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void open(Office& office, const QString& account = QStringLiteral("receptionist"));

    QDir m_folder;
    QString m_look;
    QTemporaryDir m_files;
    ManualClock m_clock;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    QList<CaseFile> m_oneOfEach; ///< a case in each state that the demonstration has
};

} // namespace guitai
