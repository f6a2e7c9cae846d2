// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/file_cards.h"

class QComboBox;

namespace encours::ui {

#ifndef Q_MOC_RUN
/// Asks where to, and saves everything known of a customer, or of one of its persons. Refusals are messages.
void handOutPersonalData(QWidget* parent, AppContext& context, encours::CustomerId customer,
                         encours::ContactPersonId person);
#endif

/// What the customer may ask about its personal data: a file with everything known, and its erasure as far as the law
/// allows.
class PersonalDataCard : public FileCard {
    Q_OBJECT
public:
    explicit PersonalDataCard(AppContext& context, QWidget* parent = nullptr);
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void fill(const CustomerView& view) override;
#endif

private:
    void exportData();
    void eraseData();

    QLabel* m_text;
    QPushButton* m_export;
    QLabel* m_scopeCaption;
    QComboBox* m_scope;
    QPushButton* m_erase;
    QLabel* m_problem;
#ifndef Q_MOC_RUN
    encours::CustomerId m_customer;
#endif
};

} // namespace encours::ui
