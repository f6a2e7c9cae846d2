// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/people/edit_people.h"

#include <functional>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class Card;
class DenseTable;
class LeaveForm;
class PersonForm;
class RegisterModel;

/// Who sits before the program, who works in the book and with which customers, and who stands in for whom during a leave.
class PeoplePanel : public SettingsSection {
    Q_OBJECT
public:
    explicit PeoplePanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    Card* makeMeCard();
    Card* makePeopleCard();
    Card* makeLeavesCard();
    void showMe();
    void saveMe();
    void showBoard(encours::PeopleBoard board);
    void choosePerson();
    void savePerson(const QString& formerName, const encours::Colleague& colleague);
    void removePerson(const QString& name);
    void handOver(const encours::HandOver& handOver);
    void cancelLeave();
    void updateLeaveButton();
    void choosePersonNamed(const QString& name);
#ifndef Q_MOC_RUN
    /// Does it on the desk thread, then `accepted` or `refused` with the sentence.
    void command(std::function<encours::Result<encours::Done>(encours::EditPeople&)> work,
                 std::function<void()> accepted, std::function<void(const QString&)> refused);
#endif

    QLabel* m_meTitle;
    QLabel* m_meHint;
    QLabel* m_meCaptions[2];
    QLineEdit* m_meName;
    QComboBox* m_meRole;
    QPushButton* m_meSave;
    QLabel* m_meProblem;
    QLabel* m_peopleTitle;
    QLabel* m_nobody;
    RegisterModel* m_people;
    DenseTable* m_peopleTable;
    PersonForm* m_person;
    QLabel* m_leavesTitle;
    QLabel* m_noLeaves;
    QPushButton* m_cancelLeave;
    RegisterModel* m_leaves;
    DenseTable* m_leavesTable;
    LeaveForm* m_leave;
    QString m_wanted; ///< to be chosen when the list comes back
#ifndef Q_MOC_RUN
    encours::PeopleBoard m_board;
#endif
};

} // namespace encours::ui
