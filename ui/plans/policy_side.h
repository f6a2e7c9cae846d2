// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace encours::ui {

class AppContext;
class PreviewPane;
class TabButton;
class VersionsPane;

/// What stands beside an editor of the policy: what its changes would do today, or the versions that were kept.
class PolicySide : public QWidget {
    Q_OBJECT
public:
    /// `part`: what is edited, for the names of the tabs: `plans`, `targets`.
    PolicySide(AppContext& context, const QString& part, QWidget* parent = nullptr);

    [[nodiscard]] PreviewPane& preview() { return *m_preview; }
    [[nodiscard]] VersionsPane& versions() { return *m_versions; }
    [[nodiscard]] bool areVersionsShown() const;
    void forget();
    void retranslate();

signals:
    void versionsShown(); ///< they are to be read

private:
    TabButton* m_previewButton;
    TabButton* m_versionsButton;
    QStackedWidget* m_stack;
    PreviewPane* m_preview;
    VersionsPane* m_versions;
};

} // namespace encours::ui
