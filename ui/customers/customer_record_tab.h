// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/risk_tab.h"

#ifndef Q_MOC_RUN
#include "customers/customer_part.h"
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class CompletenessCard;
class CustomerFields;
class FileCard;

/// "Fiche": every field of the customer, with what can be said of each while it is typed, and beside it what the file lacks,
/// a deposit, who is left in peace, duplicates and personal data.
class CustomerRecordTab : public RiskTab, public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerRecordTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("record"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookClosed() override;
    void retranslate() override;
    void takeFocus() override;
    void focusFilter() override; ///< the first field that is missing
    void undo() override;
    void save();
#ifndef Q_MOC_RUN
    void setView(const CustomerViewPtr& view) override;
#endif

signals:
    void blockWanted();
    void customerWanted(qint64 customer);

private:
    QWidget* makeFields();
    QWidget* makeSide();
    void updateButton();

    CustomerFields* m_fields;
    QLabel* m_problem;
    QPushButton* m_save;
    CompletenessCard* m_completeness = nullptr;
    bool m_isSaving = false;
    bool m_isSaved = false; ///< what comes next from the book replaces what was typed
#ifndef Q_MOC_RUN
    std::vector<FileCard*> m_cards;
    CustomerViewPtr m_view;
#endif
};

} // namespace encours::ui
