// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/today_desk.h"
#endif

#include <QWidget>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace encours::ui {

class DossierPanel;
class ReasonsPanel;
class ScriptPanel;
class TabButton;
class TimelinePanel;

/// The right of the cockpit in three leaves: why today and what happened; what to say; everything else that is known. Only
/// the leaf in sight is filled.
class CockpitSide : public QWidget {
    Q_OBJECT
public:
    enum Leaf { Why, Say, Dossier, leafCount };

    explicit CockpitSide(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::ui::SheetPtr& sheet, const encours::PriorityWeights& weights);
#endif
    void clear();
    void showLeaf(Leaf leaf);
    void showNextLeaf();
    void openNextObjection(); ///< on the leaf where they stand
    [[nodiscard]] Leaf leaf() const { return m_leaf; }
    [[nodiscard]] ReasonsPanel& reasons() { return *m_reasons; }
    [[nodiscard]] DossierPanel& dossier() { return *m_dossier; }
    void retranslate();

private:
    [[nodiscard]] QScrollArea* addLeaf(const char* name, QWidget* content);
    void fill();

    std::array<TabButton*, leafCount> m_tabs{};
    QStackedWidget* m_leaves;
    ReasonsPanel* m_reasons;
    TimelinePanel* m_timeline;
    ScriptPanel* m_script;
    DossierPanel* m_dossier;
    Leaf m_leaf = Why;
#ifndef Q_MOC_RUN
    SheetPtr m_sheet;
    encours::PriorityWeights m_weights;
    std::array<bool, leafCount> m_isFilled{};
#endif
};

} // namespace encours::ui
