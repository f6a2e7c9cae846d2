// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/forecast_source.h"

#include "shell/app_context.h"
#include "support/format.h"

#include <QEvent>

#include <utility>

namespace encours::ui {
namespace {

/// Above it an answer with its test takes longer than people wait for without a word, or than the slider may wait for the
/// thread of the readers: some 300 ms.
constexpr std::size_t manyLines = 5'000;

bool isLarge(const Portfolio& portfolio)
{
    std::size_t lines = 0;
    for (std::size_t place = 0; place < portfolio.size() && lines < manyLines; ++place)
        lines += portfolio.at(place).items.size();
    return lines >= manyLines;
}

/// The wish of a newer question becomes that of the work under way.
Progress listening(const Progress& progress, const Cancellation& stale, const Cancellation& cancellation)
{
    return {[progress, stale, wish = cancellation](std::int64_t done, std::int64_t total) mutable {
        if (stale.isRequested()) wish.request();
        progress.say(done, total);
    }};
}

} // namespace

ForecastSource::ForecastSource(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_kept(std::make_shared<KeptForecasts>())
{
    if (parent != nullptr) parent->installEventFilter(this);
}

bool ForecastSource::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide) rest();
    if (event->type() == QEvent::Show) resume();
    return QObject::eventFilter(watched, event);
}

void ForecastSource::rest()
{
    if (!m_isAsking) return;
    m_isResting = true;
    m_stale.request();
}

void ForecastSource::resume()
{
    if (!std::exchange(m_isResting, false)) return;
    if (m_wanted && !m_isAsking) begin(); // else the work under way ends first, and begins again
}

void ForecastSource::ask(const std::shared_ptr<const DashboardView>& view, int weeks)
{
    if (!view || !view->portfolio || m_context.desk() == nullptr) return;
    const Question question{view->portfolio, view->rules.book.factor, view->question.asOf, weeks};
    if (m_wanted == question && !m_isResting) return; // answered, under way, or stopped
    m_wanted = question;
    m_isStopped = false;
    m_isResting = false;
    m_stale.request(); // whatever runs is for an older question
    if (!m_isAsking) begin();
}

void ForecastSource::askAgain()
{
    m_isStopped = false;
    if (m_wanted && !m_isAsking) begin();
}

void ForecastSource::forget()
{
    m_stale.request();
    m_wanted.reset();
    m_forecast.reset();
    m_test.reset();
    m_kept->forget();
    m_isAsking = false;
    m_isStopped = false;
    m_isResting = false;
    ++m_book; // answers under way are for the book before
}

/// Small books are read beside everything else; in a large one the status bar shows the work, and Esc stops it.
template <typename Value, typename Work, typename Then>
void ForecastSource::compute(const QString& title, Work work, Then then)
{
    using Answer = std::shared_ptr<const Value>;
    m_isAsking = true;
    m_stale = Cancellation();
    const auto receive = [this, book = m_book, then = std::move(then)](Answer answer) {
        if (book != m_book) return;
        m_isAsking = false;
        then(std::move(answer));
    };
    if (!isLarge(*m_wanted->portfolio)) {
        m_context.runner().read(this, [work, stale = m_stale]() -> Answer { return work(Progress(), stale); }, receive);
        return;
    }
    m_context.runner().runLong(
        this, title,
        [work, stale = m_stale](const Progress& progress, const Cancellation& cancellation) -> Answer {
            return work(listening(progress, stale, cancellation), cancellation);
        },
        receive);
}

/// No answer: another question was asked meanwhile (or this one once more), nobody looks, or somebody pressed Esc.
void ForecastSource::endWithout(const Question& question)
{
    if (m_isResting) return;
    if (m_wanted != question || m_stale.isRequested()) begin();
    else m_isStopped = true;
}

void ForecastSource::begin()
{
    const Question question = *m_wanted;
    compute<ForecastView>(
        tr("Forecasting the cash of %1").arg(dateText(question.asOf)),
        [kept = m_kept, question](const Progress& progress, const Cancellation& cancellation) {
            const ShowForecast show(question.portfolio, question.factor);
            return kept->forecast(show, question.asOf, question.weeks, progress, cancellation);
        },
        [this, question](std::shared_ptr<const ForecastView> forecast) {
            if (forecast && m_wanted == question) {
                m_forecast = std::move(forecast);
                m_test.reset();
                if (!m_isResting) beginTest(question);
            } else {
                endWithout(question);
            }
            emit changed();
        });
    emit changed();
}

void ForecastSource::beginTest(const Question& question)
{
    compute<BackTest>(
        tr("Testing the forecast on the past"),
        [kept = m_kept, question](const Progress& progress, const Cancellation& cancellation) {
            const ShowForecast show(question.portfolio, question.factor);
            return kept->backTest(show, question.asOf, question.weeks, progress, cancellation);
        },
        [this, question](std::shared_ptr<const BackTest> test) {
            if (test && m_wanted == question) m_test = std::move(test);
            else endWithout(question);
            emit changed();
        });
}

} // namespace encours::ui
