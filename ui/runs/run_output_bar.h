// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/runs/dunning_run.h"
#endif

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace encours::ui {

class AppContext;

/// The fourth step of a dunning run: what will be written, where to, in which files, and the one button that does it.
class RunOutputBar : public Card {
    Q_OBJECT
public:
    explicit RunOutputBar(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setPlan(int letters, int messages, encours::Money claimed);
    /// Folder and files as chosen; a folder of this session where none was chosen.
    [[nodiscard]] encours::RunTarget target() const;
#endif
    [[nodiscard]] bool hasFolder() const { return !m_folder.isEmpty(); }
    /// Asks for the folder; false when the person went back.
    bool chooseFolder();
    /// Why nothing can be written now; "" takes the sentence away.
    void refuse(const QString& why);
    void setWorking(bool isWorking);
    void setProgress(qint64 done, qint64 total);
    void retranslate();

signals:
    void produceWanted();

private:
    void build();
    void showFolder();
    void showPlan();

    AppContext& m_context;
    QLabel* m_step;
    QLabel* m_plan;
    QProgressBar* m_progress;
    QLabel* m_folderText;
    QPushButton* m_choose;
    QCheckBox* m_isMerged;
    QCheckBox* m_isSeparate;
    QCheckBox* m_isArchive;
    QPushButton* m_produce;
    QString m_folder;
    QString m_refusal;
    int m_letters = 0;
    int m_messages = 0;
    bool m_isWorking = false;
#ifndef Q_MOC_RUN
    encours::Money m_claimed;
#endif
};

} // namespace encours::ui
