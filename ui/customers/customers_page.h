// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/list_page.h"

class QPushButton;

namespace encours::ui {

/// "Clients" (F3): every customer with what it owes, by age. Enter opens its page; records that lack something, and
/// statements of account for many of them, are one button away.
class CustomersPage : public ListPage {
    Q_OBJECT
public:
    explicit CustomersPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("customers"); }
    [[nodiscard]] Icon icon() const override { return Icon::Records; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F3; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    [[nodiscard]] QStringList places() const override;
    [[nodiscard]] QString placeTitle(const QString& place) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showInvoices();
    void writeStatements();
    void showStatementsText();

    QPushButton* m_records;
    QPushButton* m_invoices;
    QPushButton* m_statements;
};

} // namespace encours::ui
