// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/campaigns.h"

#include <optional>
#endif

class QCheckBox;
class QLineEdit;

namespace encours::ui {

class AppContext;
class DateEdit;

/// The panel that fills in a campaign of the book's own: when it runs, which due dates and which invoices it is about, whom it
/// leaves out, what is asked. How many customers and how much money it selects now follows what is typed.
class CampaignForm : public SidePanel {
    Q_OBJECT
public:
    explicit CampaignForm(AppContext& context, QWidget* parent = nullptr);

    void prepare(); ///< empty fields with the next weeks proposed
    void focusFirst();
    void retranslate();

signals:
    void left();
    /// Everything typed can be read; the page saves it.
    void entered(const encours::Campaign& campaign);

private:
    void addFields();
    void askForPreview();
    void save();
#ifndef Q_MOC_RUN
    void showPreview(const encours::CampaignProgress& progress);
    /// What is typed now; the first problem is told to `refuse` when it is given.
    [[nodiscard]] std::optional<encours::Campaign> typed(SidePanel* refusing) const;
#endif

    AppContext& m_context;
    QLineEdit* m_name;
    DateEdit* m_opensOn;
    DateEdit* m_closesOn;
    DateEdit* m_dueFrom;
    DateEdit* m_dueTo;
    QLineEdit* m_condition;
    QLineEdit* m_segments;
    QCheckBox* m_asksClosures;
    QCheckBox* m_asksBill;
    QLineEdit* m_discount;
    DateEdit* m_payBy;
    QLabel* m_preview;
    QPushButton* m_cancel;
    QPushButton* m_save;
    int m_asked = 0; ///< only the answer to the latest question is shown
#ifndef Q_MOC_RUN
    std::vector<QLabel*> m_captions; ///< in the order of the fields
#endif
};

} // namespace encours::ui
