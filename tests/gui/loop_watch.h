// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>

namespace encours::ui {

/// Sees how long the event loop of this thread stands still. Another thread asks it for a sign of life every few milliseconds;
/// what passes until it answers is a time in which no key and no click is heard. Beside that time it knows how much of it was
/// computed on this thread, which a busy machine does not make longer.
class LoopWatch {
public:
    LoopWatch() : m_cpuAt(cpuNow()), m_asker([this] { ask(); }) {}
    ~LoopWatch()
    {
        {
            const std::lock_guard guard{m_mutex};
            m_isDone = true;
        }
        m_done.notify_one();
        m_asker.join();
    }
    LoopWatch(const LoopWatch&) = delete;
    LoopWatch& operator=(const LoopWatch&) = delete;

    /// Begins anew.
    void reset()
    {
        QCoreApplication::processEvents();
        m_cpuAt = cpuNow();
        m_worstCpu = 0;
        m_worstWall = 0;
    }
    [[nodiscard]] double worstComputedMs() const { return m_worstCpu; }
    [[nodiscard]] double worstSilenceMs() const { return m_worstWall; }

private:
    using Clock = std::chrono::steady_clock;

    static double cpuNow()
    {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void ask()
    {
        std::unique_lock lock{m_mutex};
        while (!m_done.wait_for(lock, std::chrono::milliseconds(2), [this] { return m_isDone; })) {
            if (!m_isAsked.exchange(true)) {
                const auto asked = Clock::now();
                QMetaObject::invokeMethod(&m_seat, [this, asked] { answer(asked); }, Qt::QueuedConnection);
            }
        }
    }

    void answer(Clock::time_point asked)
    {
        const double cpu = cpuNow();
        m_worstCpu = std::max(m_worstCpu, cpu - m_cpuAt);
        m_worstWall = std::max(m_worstWall, std::chrono::duration<double, std::milli>(Clock::now() - asked).count());
        m_cpuAt = cpu;
        m_isAsked = false;
    }

    QObject m_seat;
    double m_cpuAt;
    double m_worstCpu = 0;
    double m_worstWall = 0;
    std::atomic<bool> m_isAsked = false;
    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_isDone = false; ///< under m_mutex
    std::thread m_asker;
};

} // namespace encours::ui
