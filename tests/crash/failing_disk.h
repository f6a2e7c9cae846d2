// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours::test {

/// A SQLite file system that behaves like the usual one until a chosen operation that changes a file, which fails. It
/// becomes the default one of this process when the first object is made; while none is armed it lets everything pass.
class FailingDisk {
public:
    enum class Failure : unsigned char { Full, InputOutput };
    enum class Lasts : unsigned char { Once, ForGood };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The n-th write, sync, truncation or deletion from now on fails (from 1).
    void failAt(int operation, Failure failure, Lasts lasts);
    /// Lets everything pass again and gives the number of operations since failAt().
    int heal();
};

} // namespace encours::test
