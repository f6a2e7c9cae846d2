// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/letters/edit_letterhead.h"

#include <optional>
#endif

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace encours::ui {

class Card;
class LetterPreview;

/// "Papier à en-tête": logo, window of the envelope and corrections of the address, fold marks, the days that letters give; the
/// test page at the right shows each change at once and is printed by its button.
class LetterheadPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit LetterheadPanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("letterhead"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    Card* makeCard();
    void makeFields(Card* card);
    void connectFields();
    void chooseLogo();
    void removeLogo();
    void printTestPage();
    void save();
    void fieldsChanged(); ///< shows the page as the fields have it
    void fillWindows();
    void tellLogo();
#ifndef Q_MOC_RUN
    /// What the fields say, and what the book keeps.
    struct Paper {
        encours::Letterhead letterhead;
        int daysToPay = 0;
        int daysOfNotice = 0;

        friend bool operator==(const Paper&, const Paper&) = default;
    };
    [[nodiscard]] Paper typed() const;
    void show(const Paper& paper);
    [[nodiscard]] encours::LetterPaper testPaper() const;
    [[nodiscard]] encours::Letter testPage() const;

    std::optional<Paper> m_kept; ///< nothing: not read yet
    std::string m_logo;
#endif
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_logoCaption;
    QLabel* m_logoText;
    QPushButton* m_chooseLogo;
    QPushButton* m_removeLogo;
    QLabel* m_windowCaption;
    QComboBox* m_window;
    QLabel* m_rightCaption;
    QDoubleSpinBox* m_right;
    QLabel* m_downCaption;
    QDoubleSpinBox* m_down;
    QCheckBox* m_foldMarks;
    QLabel* m_payCaption;
    QSpinBox* m_daysToPay;
    QLabel* m_noticeCaption;
    QSpinBox* m_daysOfNotice;
    QLabel* m_problem;
    QPushButton* m_test;
    QPushButton* m_save;
    LetterPreview* m_preview;
    quint64 m_turn = 0;
};

} // namespace encours::ui
