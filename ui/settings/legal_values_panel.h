// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/edit_legal_values.h"

#include <utility>
#include <vector>
#endif

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class DenseTable;
class LegalValueForm;
class LegalValuesModel;

/// Every rate, delay and limit that the law sets, with its days, its source and when somebody last compared it with that
/// source. Values are added, never changed; what will be missing soon is said on top.
class LegalValuesPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit LegalValuesPanel(AppContext& context, QWidget* parent = nullptr);
    ~LegalValuesPanel() override; ///< remembers widths

    [[nodiscard]] QString key() const override { return QStringLiteral("legal-values"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    /// How many half-yearly rates will be missing soon.
    [[nodiscard]] int missingCount() const;

    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

signals:
    void missingChanged();

private:
    QWidget* makeBanner();
    QWidget* makeTable();
    void fillChoices();
    void chooseRows();
    void showRows(std::vector<encours::LegalValueRow> rows);
    void showMissing();
    void fillInMissing();
    void add(const encours::LegalValue& value);
    void importFile();
    void confirmImport(const QString& file, const encours::LegalValuesImported& found);
    void exportFile();

    QFrame* m_banner;
    QLabel* m_bannerText;
    QPushButton* m_bannerStep;
    QLineEdit* m_filter;
    QComboBox* m_choice;
    QLabel* m_count;
    QPushButton* m_import;
    QPushButton* m_export;
    LegalValuesModel* m_model;
    DenseTable* m_table;
    QLabel* m_problem;
    LegalValueForm* m_form;
#ifndef Q_MOC_RUN
    std::vector<std::pair<encours::LegalName, encours::HalfYear>> m_missing;
#endif
};

} // namespace encours::ui
