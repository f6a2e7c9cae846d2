// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/letters/keep_letter.h"
#endif

class QComboBox;
class QLineEdit;

namespace encours::ui {

class AppContext;
class DateEdit;

/// How a letter left the house and what proves it. The proof is one of the customer's documents: it is attached on the
/// customer's page first.
class DispatchForm : public SidePanel {
    Q_OBJECT
public:
    explicit DispatchForm(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// What is known already; the day of the letter when nothing is.
    void prepare(const encours::LetterLine& line);
#endif
    void focusFirst();
    void retranslate();

signals:
    void left();
    /// Everything typed can be read; the panel carries it out.
    void entered(const encours::LetterDispatch& dispatch);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillKinds();
    void fillProofs();
    void save();

    AppContext& m_context;
    QComboBox* m_kind;
    DateEdit* m_postedOn;
    QLineEdit* m_reference;
    DateEdit* m_deliveredOn;
    QComboBox* m_proof;
    QLabel* m_kindCaption;
    QLabel* m_postedCaption;
    QLabel* m_referenceCaption;
    QLabel* m_deliveredCaption;
    QLabel* m_proofCaption;
    QLabel* m_notice;
    QPushButton* m_back;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    encours::LetterDispatch m_dispatch;
#endif
};

} // namespace encours::ui
