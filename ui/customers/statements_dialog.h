// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QDialog>

#ifndef Q_MOC_RUN
#include "desk/statements/write_statement.h"

#include <vector>
#endif

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace encours::ui {

class AppContext;
class DateEdit;

#ifndef Q_MOC_RUN
/// Whom one may mean on the list of customers.
struct StatementAudience {
    std::vector<encours::CustomerId> selected; ///< none unless several lines are
    std::vector<encours::CustomerId> shown;    ///< what search and filters leave
};
#endif

/// Statements of account as letters for many customers at once: for whom, as of which day, in which files. They are written
/// behind the window, may be stopped between two customers, and whoever gets none is named with the reason. The dialog closes
/// by itself when everybody has got one.
class StatementsDialog : public QDialog {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    StatementsDialog(AppContext& context, StatementAudience audience, QWidget* parent);
#endif

    void reject() override; ///< while statements are being written: stops them and stays

private:
    void build();
    void addQuestion(QGridLayout& grid);
    void addFiles(QGridLayout& grid);
    void fillChoices();
    void setTexts();
    void readSettings();
    bool chooseFolder();
    void showFolder();
    void write();
    void setWorking(bool isWorking);
    void showProgress(qint64 done, qint64 total);
#ifndef Q_MOC_RUN
    void say(const QString& sentence, Tone tone);
    [[nodiscard]] encours::StatementsRequest request(encours::Date asOf) const;
    void work(const encours::StatementsRequest& request);
    void finish(const encours::Result<encours::LettersWritten>& written);
    void showResult(const encours::LettersWritten& written);
    void showRefused(const std::vector<encours::LetterRefused>& refused);

    StatementAudience m_audience;
#endif

    AppContext& m_context;
    QWidget* m_form; ///< everything that is asked
    QComboBox* m_whom;
    DateEdit* m_asOf;
    QComboBox* m_language;
    QCheckBox* m_ageing;
    QCheckBox* m_penalties;
    QCheckBox* m_isMerged;
    QCheckBox* m_isSeparate;
    QCheckBox* m_isArchive;
    QLabel* m_whomCaption = nullptr;
    QLabel* m_asOfCaption = nullptr;
    QLabel* m_languageCaption = nullptr;
    QLabel* m_folderText;
    QPushButton* m_choose;
    QLabel* m_said; ///< a refusal, what is under way, or what came of it
    QProgressBar* m_progress;
    QLabel* m_refusedCaption;
    QPlainTextEdit* m_refused;
    QPushButton* m_close;
    QPushButton* m_open;
    QPushButton* m_write;
    QString m_folder;
    bool m_isWorking = false;
};

} // namespace encours::ui
