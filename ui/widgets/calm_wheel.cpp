// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calm_wheel.h"

#include <QEvent>
#include <QWidget>

namespace encours::ui {
namespace {

class WheelFilter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore(); // for the page around it
        return true;
    }
};

} // namespace

void calmWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelFilter(field));
}

} // namespace encours::ui
