// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encours::ui {

class AppContext;
class MainWindow;

/// Draws every page in both themes, both languages and three sizes into `folder`, named
/// `<page>-<language>-<theme>-<size>.png`, or `<page>.<place>-…` when a page has places. Returns how many were written; fewer than all when the folder cannot be written.
int takeScreenshots(MainWindow& window, AppContext& context, const QString& folder);

} // namespace encours::ui
