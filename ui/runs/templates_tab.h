// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/risk_tab.h"

#ifndef Q_MOC_RUN
#include "desk/letters/letter_office.h"
#include "desk/templates/edit_templates.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace encours::ui {

class TabButton;
class TemplateFieldsPane;
class TemplatePreviewPane;
class TemplateVersionsPane;
class WordingEdit;

/// The wordings of letters: their list at the left, the chosen one in the middle, the letter that it makes at the right, or the
/// fields that it may ask for, or its versions. What is typed is kept until it is saved or given up, for each wording by itself.
class TemplatesTab : public RiskTab {
    Q_OBJECT
public:
    explicit TemplatesTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("templates"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    void focusFilter() override;
    void begin() override;
    void undo() override;

private:
    enum Side { Preview, Fields, Versions, sideTotal };

    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildEditor();
    [[nodiscard]] QWidget* buildSide();
    void connectParts();
    void addKeys();
    void showSide(int side);
    void showList();
    void showTemplate();
    void chooseRow(int row);
    void chooseLanguage();
    void typed();
    void check();
    void updateVerbs();
    void updateVersions();
    void save();
    void discard();
    void restoreShipped();
    void addNamed();
    void remove();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString keptText() const;
#ifndef Q_MOC_RUN
    using Place = std::pair<std::string, encours::Language>;
    struct Loaded {
        std::vector<encours::TemplateRow> rows;
        std::shared_ptr<const encours::LetterOffice> office;
    };
    void load();
    void take(Loaded loaded);
    [[nodiscard]] const encours::TemplateRow* current() const;
    [[nodiscard]] QString rowText(const encours::TemplateRow& row) const;
    /// Does one change on the desk thread; refused: the editor says why. Done: `said` stands at the top of the window.
    void carryOut(std::function<encours::Result<encours::Done>(encours::Desk&)> work, const QString& said,
                  const Place& next, bool givesUpDraft = true);
#endif

    QComboBox* m_language;
    QListWidget* m_list;
    QLineEdit* m_newName;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_head;
    QLabel* m_use;
    WordingEdit* m_edit;
    QLabel* m_problem;
    QPushButton* m_nextProblem;
    QPushButton* m_shipped;
    QPushButton* m_discard;
    QPushButton* m_save;
    std::vector<TabButton*> m_sideButtons;
    QStackedWidget* m_side;
    TemplatePreviewPane* m_preview;
    TemplateFieldsPane* m_fields;
    TemplateVersionsPane* m_versions;
    QTimer* m_timer;
    bool m_isSaving = false;
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    std::vector<encours::TemplateRow> m_rows;
    std::vector<std::size_t> m_shown; ///< rows of the chosen language
    std::shared_ptr<const encours::LetterOffice> m_office;
    std::map<Place, QString> m_drafts;
    std::optional<Place> m_place;
    std::vector<encours::Fault> m_faults;
    /// What stood there before the last change that was made here; "" = as shipped.
    std::optional<std::pair<Place, std::string>> m_before;
#endif
};

} // namespace encours::ui
