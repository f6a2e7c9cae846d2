// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"

#include <vector>
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class FactList;

/// Everything else that is known of the customer: everybody who can be asked for, with role, hours and telephone; below, the
/// facts that a call may turn on.
class DossierPanel : public Card {
    Q_OBJECT
public:
    explicit DossierPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::CustomerSheet& sheet);
    /// Who is spoken to; nobody: the main contact.
    void showSpokenTo(encours::ContactPersonId person);
#endif
    void clear();
    void retranslate();

signals:
    /// A telephone was chosen; `person` is 0 for those whom the fields of the customer name.
    void callWanted(const QString& phone, qint64 person);
    /// Somebody is on the line already: said of whom to record.
    void spokenToChosen(qint64 person);

private:
    struct Row {
        QWidget* whole;
        QPushButton* name;
        QLabel* details;
        QPushButton* phone;
        QPushButton* mobile;
    };
    void buildRow(std::size_t place, QVBoxLayout& column);
    void showPerson(Row& row, const encours::CallPerson& person);
    void callFrom(std::size_t place, bool isMobile);

    QLabel* m_title;
    std::vector<Row> m_rows; ///< made once, shown as needed
    FactList* m_facts;
    QLabel* m_empty;
#ifndef Q_MOC_RUN
    std::vector<encours::CallPerson> m_persons;
    encours::ContactPersonId m_spokenTo;
#endif
};

} // namespace encours::ui
