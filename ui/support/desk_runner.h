// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>

#ifndef Q_MOC_RUN
#include "base/cancellation.h"
#include "base/result.h"

#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#endif

class QThread;

namespace encours::ui {

#ifndef Q_MOC_RUN
/// Runs `work`; a bug inside becomes BugFound when the work gives a Result, else nothing comes out and `bug` is filled.
template <typename Work>
auto guarded(Work& work, QString& bug) -> std::optional<std::invoke_result_t<Work&>>
{
    using Value = std::invoke_result_t<Work&>;
    const auto refuse = [&bug](const char* what) -> std::optional<Value> {
        bug = QString::fromUtf8(what);
        if constexpr (std::is_constructible_v<Value, Fault>) {
            return std::optional<Value>{Value{Fault{FaultCode::BugFound, {{"detail", what}}, what}}};
        } else {
            return std::nullopt;
        }
    };
    try {
        return std::optional<Value>{work()};
    } catch (const std::exception& exception) {
        return refuse(exception.what());
    } catch (...) {
        return refuse("unknown exception");
    }
}
#endif

/// Keeps the window alive while the desk works. Two threads stand behind it: the desk thread does everything that needs
/// the store, one after the other in the order given; the reader thread does pure computations over the portfolio.
/// Results come back to the UI thread through its event loop, and are thrown away when their receiver is gone.
class DeskRunner : public QObject {
    Q_OBJECT
public:
    explicit DeskRunner(QObject* parent = nullptr);
    ~DeskRunner() override; ///< waits for work under way

#ifndef Q_MOC_RUN
    /// Runs `work` on the desk thread, then `then(value)` on the UI thread if `receiver` still lives.
    template <typename Work, typename Then>
    void run(QObject* receiver, Work work, Then then)
    {
        post(m_deskThread, receiver, std::move(work), std::move(then));
    }

    /// The same on the reader thread, for pure computations (TodaysLists, ShowCustomer…).
    template <typename Work, typename Then>
    void read(QObject* receiver, Work work, Then then)
    {
        post(m_readerThread, receiver, std::move(work), std::move(then));
    }

    /// Long work on the desk thread with progress and cancel: `work(progress, cancellation)`. The shell shows it in the
    /// status bar, Esc asks to stop. `title` says what is done, e.g. "Importing grand-livre.txt".
    template <typename Work, typename Then>
    void runLong(QObject* receiver, const QString& title, Work work, Then then)
    {
        const Cancellation cancellation;
        auto progress = beginJob(title, cancellation);
        post(
            m_deskThread, receiver,
            [work = std::move(work), progress, cancellation]() mutable { return work(progress, cancellation); },
            [this, receiver = QPointer<QObject>(receiver), then = std::move(then)](auto value) mutable {
                endJob();
                if (receiver) then(std::move(value));
            },
            [this] { endJob(); });
    }
#endif

    /// True while anything waits or runs.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isLongJobRunning() const { return m_jobs > 0; }
    /// Asks the long work under way to stop; its own answer still comes.
    void cancelLongJob();
    /// Works through the event loop until nothing is left (tests, closing a book).
    void drain();

signals:
    void jobStarted(const QString& title);
    void jobProgress(qint64 done, qint64 total); ///< at most 20 a second; total 0 = unknown
    void jobEnded();                             ///< the last of them
    /// A computation that gives no Result ended by a bug.
    void bugFound(const QString& detail);

private:
#ifndef Q_MOC_RUN
    template <typename Work, typename Then>
    void post(QThread* thread, QObject* receiver, Work work, Then then, std::function<void()> otherwise = {})
    {
        using Value = std::invoke_result_t<Work&>;
        struct Held {
            Work work;
            Then then;
            std::optional<Value> value;
            QString bug;
        };
        auto held = std::make_shared<Held>(Held{std::move(work), std::move(then), std::nullopt, {}});
        const QPointer<QObject> guard(receiver);
        submit(
            thread, [held] { held->value = guarded(held->work, held->bug); },
            [this, held, guard, otherwise = std::move(otherwise)] {
                if (!held->value) {
                    if (otherwise) otherwise();
                    emit bugFound(held->bug);
                } else if (guard || otherwise) {
                    held->then(std::move(*held->value));
                }
            });
    }
    Progress beginJob(const QString& title, const Cancellation& cancellation);
    Cancellation m_cancellation;
#endif
    void endJob();
    void submit(QThread* thread, std::function<void()> work, std::function<void()> deliver);

    QThread* m_deskThread;
    QThread* m_readerThread;
    QObject* m_deskSeat; ///< lives on the desk thread, so that calls can be queued to it
    QObject* m_readerSeat;
    int m_pending = 0; ///< UI thread only
    int m_jobs = 0;    ///< long ones, under way or waiting
};

} // namespace encours::ui
