// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/tabbed_page.h"

namespace encours::ui {

/// F11: the registers of what endangers the receivables, one tab each: instruments, late-payment charges, factoring, limits,
/// proceedings, provisions.
class RiskPage : public TabbedPage {
    Q_OBJECT
public:
    explicit RiskPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("risk"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Shield; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F11; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
};

} // namespace encours::ui
