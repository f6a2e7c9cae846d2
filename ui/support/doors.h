// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace encours::ui {

/// A question with one verb to do it and a way back.
struct Question {
    QString title;
    QString text;
    QString verb; ///< names the primary button
};

/// Everything that stops the window to ask a person. Tests put their own answers in. "" = the person went back.
struct Doors {
    std::function<QString(QWidget*, const QString& title, const QString& filter)> openFile;
    std::function<QString(QWidget*, const QString& title, const QString& suggested, const QString& filter)> saveFile;
    std::function<QString(QWidget*, const QString& title)> chooseFolder;
    /// Where to print, a PDF file among others; nothing: the person went back.
    std::function<std::shared_ptr<QPrinter>(QWidget*, const QString& title)> choosePrinter;
    std::function<bool(QWidget*, const Question&)> confirm;
    std::function<void(QWidget*, const QString& title, const QString& text)> tell;
    std::function<void(const QString& fileOrAddress)> openOutside; ///< a PDF in the viewer, tel:, mailto:
};

/// The real doors at first; assign to replace one.
[[nodiscard]] Doors& doors();
/// Puts the real ones back.
void resetDoors();

} // namespace encours::ui
