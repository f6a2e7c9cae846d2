// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/desk.h"
#endif

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class AppContext;
class Card;

/// Shown while no book is open: make one, look at the demonstration, open an existing one.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(AppContext& context, QWidget* parent = nullptr);

    void retranslate();
    void refreshRecent();
    /// Puts the cursor into the company's name.
    void takeFocus();

signals:
    void createWanted(const encours::NewBook& book);
    void demonstrationWanted();
    void openWanted();
    void recentWanted(const QString& file);

private:
    Card* makeCreateCard();
    Card* makeDemonstrationCard();
    Card* makeOpenCard();
    void proposeFile();
    void chooseFile();
    void submit();

    AppContext& m_context;
    QLabel* m_welcome;
    QLabel* m_promise;
    QLabel* m_createTitle;
    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QLabel* m_fileCaption;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_problem;
    QPushButton* m_create;
    QLabel* m_demoTitle;
    QLabel* m_demoText;
    QPushButton* m_demo;
    QLabel* m_openTitle;
    QLabel* m_openText;
    QPushButton* m_open;
    QVBoxLayout* m_recent;
};

} // namespace encours::ui
