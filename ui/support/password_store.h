// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace encours::ui {

/// Where a password is kept for the person before this machine: the keyring of the desktop. Never in the book, never in a file of
/// ours. Answers come on the UI thread, later; `problem` is "" when there is none.
class PasswordStore {
public:
    virtual ~PasswordStore() = default;
    virtual void read(const QString& entry,
                      const std::function<void(const QString& password, const QString& problem)>& then) = 0;
    virtual void write(const QString& entry, const QString& password,
                       const std::function<void(const QString& problem)>& then) = 0;
    virtual void remove(const QString& entry, const std::function<void(const QString& problem)>& then) = 0;
};

} // namespace encours::ui
