// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/contract.h"
#include "base/fault.h"

#include <optional>
#include <utility>
#include <variant>

namespace encours {

/// The value of an operation that has nothing to say but that it was done.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

/// Either what was asked for or the reason why it was refused. A refusal is a value: no exception crosses a folder's
/// border. A Result may not be dropped.
template <typename T>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Fault fault) : m_held(std::in_place_index<1>, std::move(fault)) {} // NOLINT: implicit on purpose
    Result(FaultCode code) : Result(Fault{code, {}, {}}) {}                   // NOLINT: implicit on purpose

    [[nodiscard]] bool isDone() const { return m_held.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return isDone(); }

    [[nodiscard]] const T& value() const&
    {
        expect(isDone(), "value() of a refusal");
        return std::get<0>(m_held);
    }
    [[nodiscard]] T& value() &
    {
        expect(isDone(), "value() of a refusal");
        return std::get<0>(m_held);
    }
    [[nodiscard]] T&& value() &&
    {
        expect(isDone(), "value() of a refusal");
        return std::get<0>(std::move(m_held));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Fault& fault() const
    {
        expect(!isDone(), "fault() of a success");
        return std::get<1>(m_held);
    }

private:
    std::variant<T, Fault> m_held;
};

} // namespace encours

/// Leaves the function with the refusal of `expression`, when it is one; for operations whose value is not needed.
#define ENCOURS_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto tried_ = (expression); !tried_) {                                                                     \
            return tried_.fault();                                                                                     \
        }                                                                                                              \
    } while (false)

#define ENCOURS_CONCAT_INNER(a, b) a##b
#define ENCOURS_CONCAT(a, b) ENCOURS_CONCAT_INNER(a, b)
#define ENCOURS_ASSIGN_INNER(held, declaration, expression)                                                            \
    auto held = (expression);                                                                                          \
    if (!held) {                                                                                                       \
        return held.fault();                                                                                           \
    }                                                                                                                  \
    declaration = std::move(held).value() // NOLINT: a declaration cannot be parenthesised

/// Declares a variable with the value of `expression`, or leaves the function with its refusal.
#define ENCOURS_ASSIGN(declaration, expression)                                                                        \
    ENCOURS_ASSIGN_INNER(ENCOURS_CONCAT(held_, __LINE__), declaration, expression)
