// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace encours {

/// A wish to stop, shared by whoever may ask for it and the long work that looks at it now and then. Copies share the
/// wish; any thread may ask and look.
class Cancellation {
public:
    void request() { m_requested->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isRequested() const { return m_requested->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_requested = std::make_shared<std::atomic<bool>>(false);
};

/// Told by long work how far it is. Called on the thread that works; `total` is 0 while unknown.
struct Progress {
    std::function<void(std::int64_t done, std::int64_t total)> report;

    /// Does nothing when nobody listens.
    void say(std::int64_t done, std::int64_t total) const
    {
        if (report) report(done, total);
    }
};

} // namespace encours
