// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"
#endif

#include <QWidget>

#include <vector>

class QLabel;

namespace encours::ui {

class ContactBlock;
class Pill;

/// Who the customer is: name, code and terms, what stands out, whom to call.
class CustomerHeader : public QWidget {
    Q_OBJECT
public:
    explicit CustomerHeader(QWidget* parent = nullptr);

    void setName(const QString& name); ///< while the sheet is still being read
    void setSheet(const encours::CustomerSheet& sheet);
    [[nodiscard]] ContactBlock& contact() { return *m_contact; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showName();

    QString m_fullName;
    QString m_fullLine;
    QLabel* m_name;
    QLabel* m_line;
    std::vector<Pill*> m_pills;
    std::size_t m_statuses = 0; ///< how many of them say something
    ContactBlock* m_contact;
};

} // namespace encours::ui
