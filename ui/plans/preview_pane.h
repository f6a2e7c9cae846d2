// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "base/cancellation.h"
#include "plans/change_model.h"

#include <array>
#include <memory>
#include <optional>
#endif

class QGridLayout;
class QLabel;
class QListView;
class QTimer;

namespace encours::ui {

class AppContext;

/// What a policy that is being edited would do to today's lists, before it is saved: calls and money by list, and each
/// customer whose day changes. Computed behind the window some moments after the last change; a newer wish replaces one
/// that has not begun, and an answer to an older wish is thrown away.
class PreviewPane : public Card {
    Q_OBJECT
public:
    explicit PreviewPane(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Unchanged: the policy that is kept, so that the lists of today stand there to be compared with.
    void setPolicy(std::shared_ptr<const encours::DunningPolicy> policy, bool isChanged);
    /// The draft breaks a rule: nothing can be computed until it is put right.
    void showProblem(const QString& sentence);
#endif
    void forget();
    void retranslate();
    [[nodiscard]] bool isComputing() const { return m_isRunning || m_isWanted; }

signals:
    void customerChosen(qint64 customer);

private:
    void buildFigures(QGridLayout& grid);
    void compute();
    void updateTexts();

    AppContext& m_context;
    QLabel* m_title;
    QLabel* m_state;
    QListView* m_list;
    ChangeModel* m_model;
    QTimer* m_timer;
    bool m_isChanged = false;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< the policy changed since the computation began
    QString m_problem;
#ifndef Q_MOC_RUN
    struct Line {
        QLabel* list;
        QLabel* before;
        QLabel* after;
        QLabel* amount;
    };
    std::array<Line, 5> m_lines{}; ///< the head, the three lists, the sum
    std::shared_ptr<const encours::DunningPolicy> m_policy;
    encours::Cancellation m_cancellation; ///< of the computation that waits or runs
    PreviewPtr m_preview;
#endif
};

} // namespace encours::ui
