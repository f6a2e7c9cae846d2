// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifndef Q_MOC_RUN
#include "desk/dashboard/dashboard.h"
#include "desk/forecast/kept_forecasts.h"

#include <memory>
#include <optional>
#endif

namespace encours::ui {

class AppContext;

/// Asks for forecasts, one at a time, the last question wins: whatever is under way for an older one is asked to stop. First
/// the forecast, then the back-test. In a large book both show how far they are in the status bar and stop by Esc. While the
/// widget that it belongs to is out of sight, nothing is computed: commands shall not wait for it.
class ForecastSource : public QObject {
    Q_OBJECT
public:
    explicit ForecastSource(AppContext& context, QObject* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Answers are kept there; sources that share it never compute the same twice.
    void share(std::shared_ptr<encours::KeptForecasts> kept) { m_kept = std::move(kept); }
    /// The forecast of the view's day and portfolio.
    void ask(const std::shared_ptr<const encours::DashboardView>& view, int weeks);
    /// The last answer; it stays until the next one is there. Null before the first.
    [[nodiscard]] const std::shared_ptr<const encours::ForecastView>& forecast() const { return m_forecast; }
    /// Of the same question as forecast(); null until it is there.
    [[nodiscard]] const std::shared_ptr<const encours::BackTest>& backTest() const { return m_test; }
#endif
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// The user stopped it: nothing will come until somebody asks again.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    void askAgain();
    void forget();

signals:
    void changed(); ///< an answer came, a question began, or it was stopped

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rest();
    void resume();
#ifndef Q_MOC_RUN
    struct Question {
        std::shared_ptr<const encours::Portfolio> portfolio;
        encours::FactorContract factor;
        encours::Date asOf;
        int weeks = 0;

        friend bool operator==(const Question&, const Question&) = default;
    };
    void endWithout(const Question& question);
    void begin();
    void beginTest(const Question& question);
    template <typename Value, typename Work, typename Then>
    void compute(const QString& title, Work work, Then then);

    AppContext& m_context;
    std::shared_ptr<encours::KeptForecasts> m_kept;
    std::optional<Question> m_wanted;
    encours::Cancellation m_stale; ///< of the question under way
    std::shared_ptr<const encours::ForecastView> m_forecast;
    std::shared_ptr<const encours::BackTest> m_test;
#endif
    bool m_isAsking = false;
    bool m_isStopped = false;
    bool m_isResting = false; ///< out of sight before the answer was whole
    quint64 m_book = 0;
};

} // namespace encours::ui
