// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QScrollArea;
class QStackedWidget;

namespace encours::ui {

class DueDateCard;
class EmptyState;
class IdentifierCard;
class LateFeesCard;

/// The rules of the trade by hand, for no customer: due dates, late-payment charges, identifiers. Everything is computed as it
/// is typed; nothing is recorded.
class CalculationsPage : public Page {
    Q_OBJECT
public:
    explicit CalculationsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("calculations"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railWord() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Calculator; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F12; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    DueDateCard* m_dueDate;
    LateFeesCard* m_lateFees;
    IdentifierCard* m_identifiers;
};

} // namespace encours::ui
