// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_page.h"

namespace encours::ui {

class CampaignsTab;

/// The campaigns of the book.
class CampaignsPage : public RegisterPage {
    Q_OBJECT
public:
    explicit CampaignsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("campaigns"); }
    [[nodiscard]] Icon icon() const override { return Icon::Calendar; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::SHIFT | Qt::Key_F4; }
    [[nodiscard]] QStringList places() const override { return {QStringLiteral("progress"), QStringLiteral("own")}; }
    void showPlace(const QString& place) override; ///< `own`: the form of an own campaign

private:
    CampaignsTab* m_campaigns;
};

} // namespace encours::ui
