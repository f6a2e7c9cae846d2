// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_roles.h"

#include "widgets/pill.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace encours::ui {
namespace {

/// A chip: a button where it can be pressed, else a text.
class AccessiblePill : public QAccessibleWidget {
public:
    explicit AccessiblePill(Pill* pill) : QAccessibleWidget(pill), m_pill(pill) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isButton() ? QAccessible::Button : QAccessible::StaticText;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isButton() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isButton()) emit m_pill->clicked();
        else QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] bool isButton() const { return m_pill->focusPolicy() != Qt::NoFocus; }
    Pill* m_pill;
};

QAccessibleInterface* interfaceOf(const QString& type, QObject* object)
{
    if (type == QLatin1String("encours::ui::Pill")) return new AccessiblePill(static_cast<Pill*>(object));
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) return nullptr;
    for (const char* chart : {"encours::ui::BarChart", "encours::ui::PartsBar", "encours::ui::AgeingBar"}) {
        if (type == QLatin1String(chart)) return new QAccessibleWidget(widget, QAccessible::Chart);
    }
    if (type == QLatin1String("encours::ui::LetterPreview"))
        return new QAccessibleWidget(widget, QAccessible::Document);
    if (type == QLatin1String("encours::ui::Page")) return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static bool isInstalled = false;
    if (!isInstalled) QAccessible::installFactory(interfaceOf);
    isInstalled = true;
}

} // namespace encours::ui
