// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encours::ui {

class AppContext;

/// One section of the settings page, chosen by a tab. It keeps what is being typed while another one is shown.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString key() const = 0;   ///< `company`, `legal-values`, `contracts`; object name
    [[nodiscard]] virtual QString title() const = 0; ///< in the language of the window, now
    [[nodiscard]] virtual QList<std::pair<QString, QString>> keys() const { return {}; }

    virtual void bookOpened() {}
    virtual void bookClosed() {}
    virtual void refresh() {}
    virtual void retranslate() {}
    virtual void takeFocus() { setFocus(); }

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

} // namespace encours::ui
