// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifndef Q_MOC_RUN
#include "desk/desk.h"
#include "desk/keep_safe.h"

#include <vector>
#endif

class QWidget;

namespace encours::ui {

class AppContext;

/// What can be done with a book as a whole: make, open, keep safe. Questions go through doors(); refusals are said in words
/// and leave the open book as it was.
class BookActions : public QObject {
    Q_OBJECT
public:
    BookActions(AppContext& context, QWidget* window);

    void create(const encours::NewBook& book);
    void open(const QString& file);
    void chooseAndOpen();
    /// Opens the demonstration book in the user's data folder; makes it first when it is not there.
    void openDemonstration();
    /// Deletes the demonstration book, after a question: the one that is open, else the one in the user's data folder.
    void removeDemonstration();
    [[nodiscard]] bool hasDemonstration() const;
    void backup();
    void verify();
    /// Puts a copy in the place of the open book, after a question.
    void restore(const QString& copy);
    void chooseAndRestore();
    [[nodiscard]] std::vector<encours::BackupFile> automaticCopies() const;

    [[nodiscard]] static QString demonstrationFile();
    [[nodiscard]] static QString bookFilter();
    /// A recent book as lists name it: `dupont — ~/Documents`.
    [[nodiscard]] static QString nameOfRecent(const QString& file);

signals:
    void created(); ///< a book was made by hand and stands open
    void demonstrationRemoved();

private:
    void finish(encours::Result<std::unique_ptr<encours::Desk>> opened);
    void refuse(const encours::Fault& fault);
    void showChecks(const std::vector<encours::VerifyCheck>& checks);

    AppContext& m_context;
    QWidget* m_window;
};

} // namespace encours::ui
