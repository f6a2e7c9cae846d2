// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#endif

class QLabel;

namespace encours::ui {

class RiskTab;

/// A page that is one register with its panel. It is read only while it is in sight.
class RegisterPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    /// `12` selects the first line of customer 12.
    void showPlace(const QString& place) override;

protected:
    explicit RegisterPage(AppContext& context, QWidget* parent);
    /// Once, by the constructor of the page.
    void setRegister(RiskTab* tab);
    void showEvent(QShowEvent* event) override;

private:
    void refreshStale();

    RiskTab* m_tab = nullptr;
    QLabel* m_status;
    bool m_isStale = false;
#ifndef Q_MOC_RUN
    encours::Date m_day; ///< that the register was read for
#endif
};

} // namespace encours::ui
