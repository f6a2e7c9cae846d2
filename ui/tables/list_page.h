// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#include "desk/tables/table_columns.h"
#endif

class QSplitter;

namespace encours::ui {

class ListView;
class PeopleChoice;

/// A page that is one long list, with a panel about the current line at the right where it needs one. Read only while it is in
/// sight. Its places are those of ListPlace. The page's key() must be that of its list: `customers`, `invoices`, `payments`.
class ListPage : public Page {
    Q_OBJECT
public:
    ~ListPage() override; ///< remembers the split

    [[nodiscard]] QString title() const override; ///< as the list is called
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    void showPlace(const QString& place) override;
    [[nodiscard]] QString currentPlace() const override;

protected:
#ifndef Q_MOC_RUN
    ListPage(AppContext& context, encours::TableKind kind, QWidget* parent = nullptr);
#endif
    /// Once, by the constructor of the page: the panel at the right.
    void setSide(QWidget* side, int width);
    [[nodiscard]] ListView& list() const { return *m_list; }
    virtual void openLine();      ///< Enter on a line: its customer's page
    virtual void lineChanged() {} ///< another line is current, or the book has changed: fill the panel
    virtual void takeEmptyStep(); ///< to the imports
    void showEvent(QShowEvent* event) override;

private:
    void refreshStale();

    ListView* m_list;
    QSplitter* m_split;
    PeopleChoice* m_people;
    bool m_isStale = false;
#ifndef Q_MOC_RUN
    encours::TableKind m_kind;
    encours::Date m_day; ///< that the list was read for
#endif
};

} // namespace encours::ui
