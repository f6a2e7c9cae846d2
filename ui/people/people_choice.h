// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace encours::ui {

class AppContext;

/// Whose customers the lists show: everybody's, mine, a colleague's, nobody's. Stands over the call queue and the lists of
/// customers and invoices; they all share context().scope(), so that one choice speaks for all of them.
class PeopleChoice : public QComboBox {
    Q_OBJECT
public:
    explicit PeopleChoice(AppContext& context, QWidget* parent = nullptr);

    void retranslate();

private:
    void loadNames();
    void fill();
    void choose();

    AppContext& m_context;
    QStringList m_names;
    bool m_isLoaded = false; ///< m_names are those of the open book
};

} // namespace encours::ui
