// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTest>
#include <QWidget>

namespace encours::ui {

/// Types a text as a keyboard does. QTest knows the keys of ASCII only and ends the program at an accent.
inline void typeInto(QWidget& widget, const QString& text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(&widget, letter.toLatin1());
            continue;
        }
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event{kind, 0, Qt::NoModifier, QString{letter}};
            QCoreApplication::sendEvent(&widget, &event);
        }
    }
}

} // namespace encours::ui
