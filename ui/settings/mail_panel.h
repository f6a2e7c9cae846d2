// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/outbox/mail_settings.h"

#include <array>
#include <optional>
#endif

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class Card;

/// "Courriel": the server, the sender, the rate, test mode and approval, saved together; the password, which goes to the
/// keyring and never into the book; and a test of the connection.
class MailPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit MailPanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("mail"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    static constexpr std::size_t fieldCount = 14;

    Card* makeCard();
    Card* makePasswordCard();
    void addField(std::size_t place, QWidget* card, QGridLayout* grid);
    void nameFields();
    void fillChoices();
    void updateButtons();
    void save();
    void keepPassword();
    void forgetPassword();
    void testConnection();
    void check(const QString& password);
    void tell(const QString& sentence, bool isWrong);
    [[nodiscard]] QString typed(std::size_t place) const;
    void showText(std::size_t place, const QString& text);
#ifndef Q_MOC_RUN
    void showSettings(const encours::MailSettings& settings);
    void refuse(const encours::Fault& fault);

    std::array<QLabel*, fieldCount> m_captions{};
    std::array<QWidget*, fieldCount> m_fields{}; ///< in the order of mailSettingCodes()
    std::array<QString, fieldCount> m_shown{};   ///< as they were shown last
    std::optional<encours::MailSettings> m_kept; ///< as the book keeps them
#endif
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_save;
    QLabel* m_passwordTitle;
    QLabel* m_passwordAbout;
    QLabel* m_passwordCaption;
    QLineEdit* m_password;
    QPushButton* m_keep;
    QPushButton* m_forget;
    QPushButton* m_test;
    QLabel* m_answer;
    bool m_isTesting = false;
    quint64 m_turn = 0;
};

} // namespace encours::ui
