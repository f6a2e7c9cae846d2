// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "receivables/company.h"

#include <string>
#include <vector>
#endif

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class AppContext;
class Card;
class TermsCheck;

/// What a book that was just made still lacks, in two steps that may both be left out: what letters are headed with and who
/// sits here, then the ledger. Everything can be said later in the settings.
class StartSteps : public QWidget {
    Q_OBJECT
public:
    explicit StartSteps(AppContext& context, QWidget* parent = nullptr);

    /// First step, for the open book.
    void begin();
    void takeFocus();
    void retranslate();

signals:
    void finished(const QString& file); ///< a file to import, or nothing

private:
    QWidget* makeHead();
    Card* makeLetterhead();
    Card* makeLedger();
    void addField(QGridLayout* grid, int place);
    void checkFields();
    void save();
    void showLedger();
    void chooseFile();
    void updateSteps();

    AppContext& m_context;
    QLabel* m_title;
    QLabel* m_steps;
    QStackedWidget* m_stack;
    QLabel* m_headTitle;
    QLabel* m_headHint;
    QLabel* m_remark;
    TermsCheck* m_termsCheck;
    QComboBox* m_role;
    QLabel* m_roleCaption;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_later;
    QLabel* m_ledgerTitle;
    QLabel* m_ledgerText;
    QLabel* m_ledgerKinds;
    QPushButton* m_choose;
    QPushButton* m_skip;
#ifndef Q_MOC_RUN
    struct Field {
        std::string code;
        QLabel* caption;
        QLineEdit* edit;
    };
    [[nodiscard]] QLineEdit* edit(std::string_view code) const;
    [[nodiscard]] encours::BookSettings edited() const;
    std::vector<Field> m_fields;
    encours::BookSettings m_before;
#endif
};

} // namespace encours::ui
