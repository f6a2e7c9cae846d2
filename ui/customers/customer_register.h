// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "customers/customer_part.h"

#include <initializer_list>
#endif

class QPushButton;

namespace encours::ui {

class ChoiceButton;

/// A tab of the customer page that is a table with a panel: its rows come from the view that the page has read.
class CustomerRegister : public RegisterTab, public CustomerPart {
    Q_OBJECT
public:
    [[nodiscard]] QString key() const override { return m_place; }
    void bookClosed() override;
#ifndef Q_MOC_RUN
    void setView(const CustomerViewPtr& view) override;

protected:
    CustomerRegister(AppContext& context, const QString& place, Icon icon, std::vector<RegisterColumn> columns,
                     QWidget* parent);

    [[nodiscard]] const CustomerViewPtr& view() const { return m_view; }
    /// Makes the rows of the view; gives their number. Never called without a view.
    virtual std::size_t makeRows() = 0;
    virtual void dropRows() = 0;
    virtual void customerChanged() {} ///< another customer: forms are emptied
    /// Table and panel stand even without a line: other choices have some, or a form is open.
    [[nodiscard]] virtual bool isContentWanted() const { return false; }

    void load() override;
    void forget() override;
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override;
    void takeEmptyStep() override { begin(); }

    /// Buttons above the table of which one is chosen, Alt+1 and so on press them; the first is chosen at first.
    void addChoices(std::initializer_list<const char*> names);
    [[nodiscard]] int choice() const { return m_choice; }
    void choose(int choice);
    void setChoiceTexts(const QStringList& texts);
    [[nodiscard]] encours::CustomerId customer() const;
#endif

private:
    QString m_place;
    int m_choice = 0;
#ifndef Q_MOC_RUN
    CustomerViewPtr m_view;
    std::vector<ChoiceButton*> m_choices;
#endif
};

} // namespace encours::ui
