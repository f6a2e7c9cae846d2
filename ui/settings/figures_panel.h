// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/figures/figure_settings.h"

#include <array>
#include <optional>
#endif

class QGridLayout;
class QLabel;
class QPushButton;

namespace encours::ui {

class Card;
class ReferenceDelaysCard;

/// "Chiffres": how the firm wants the figures of the dashboard, the aged balance and their exports counted, and the
/// published delays that they stand beside. All fields of the first card are saved together by the button or Enter.
class FiguresPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit FiguresPanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("figures"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    static constexpr std::size_t fieldCount = 9;

    Card* makeCard();
    void addField(std::size_t place, QWidget* card, QGridLayout* grid);
    void updateButton();
    void save();
    void refuse(const QString& sentence, QWidget* field);
    [[nodiscard]] QString typed(std::size_t place) const;
    void showText(std::size_t place, const QString& text);
#ifndef Q_MOC_RUN
    void showSettings(const encours::FigureSettings& settings);
    [[nodiscard]] QWidget* fieldOf(const encours::Fault& fault) const;

    std::array<QLabel*, fieldCount> m_captions{};
    std::array<QWidget*, fieldCount> m_fields{};   ///< in the order of figureSettingCodes()
    std::array<QString, fieldCount> m_shown{};     ///< as they were shown last
    std::optional<encours::FigureSettings> m_kept; ///< as the book keeps them
#endif
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_save;
    ReferenceDelaysCard* m_references;
    quint64 m_turn = 0;
};

} // namespace encours::ui
