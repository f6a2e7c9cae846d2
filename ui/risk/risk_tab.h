// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "base/id.h"
#endif

#include <utility>

namespace encours::ui {

class AppContext;

/// One register of the risk page. A tab keeps its selection and what is being typed while another one is shown.
class RiskTab : public QWidget {
    Q_OBJECT
public:
    explicit RiskTab(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString key() const = 0;   ///< `instruments`, `penalties`, …; object name of the tab
    [[nodiscard]] virtual QString title() const = 0; ///< in the language of the window, now
    /// A line for the status bar: counts and sums of what is shown.
    [[nodiscard]] virtual QString summary() const { return {}; }
    [[nodiscard]] virtual QList<std::pair<QString, QString>> keys() const { return {}; }
    [[nodiscard]] virtual int count() const { return 0; } ///< beside the title: lines of the register
    [[nodiscard]] virtual bool isCounted() const { return true; }

    virtual void bookOpened() {}
    virtual void bookClosed() {}
    virtual void refresh() {} ///< read again on the reader thread, then show
    virtual void retranslate() {}
    virtual void takeFocus() { setFocus(); }
    virtual void focusFilter() {}
    virtual void begin() {} ///< opens the form for a new line, where there is one
    virtual void undo() {}  ///< takes back the last action
    /// Selects the first line of a customer as soon as the register is there.
    virtual void openCustomer(encours::CustomerId) {}

signals:
    void summaryChanged();

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

} // namespace encours::ui
