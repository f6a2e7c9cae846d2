// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/list_page.h"

namespace encours::ui {

/// "Factures" (F4): every invoice and credit note of the book, settled ones too. Figures all over the window lead here.
class InvoicesPage : public ListPage {
    Q_OBJECT
public:
    explicit InvoicesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("invoices"); }
    [[nodiscard]] Icon icon() const override { return Icon::File; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F4; }
    void retranslate() override;
    [[nodiscard]] QStringList places() const override;
    [[nodiscard]] QString placeTitle(const QString& place) const override;
};

} // namespace encours::ui
