// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/json_document.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Parses what the program itself wrote into the book, however long it is. Errors: DocumentMalformed.
[[nodiscard]] Result<OrderedJson> parseKept(std::string_view document);

/// Reads members of such an object. What is absent is empty, and what a later version added is passed over: a letter must be
/// printed again for ten years. Anything of another form spoils the whole.
class KeptObject {
public:
    KeptObject(const OrderedJson& object, bool& isSound);

    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] std::vector<std::string> texts(std::string_view name);
    [[nodiscard]] std::int64_t number(std::string_view name);
    [[nodiscard]] std::vector<std::int64_t> numbers(std::string_view name);
    [[nodiscard]] bool yesNo(std::string_view name);
    /// Each element of an array of objects.
    template <typename Value, typename Read>
    [[nodiscard]] std::vector<Value> each(std::string_view name, Read read)
    {
        std::vector<Value> values;
        forEach(name, [&](KeptObject& element) { values.push_back(read(element)); });
        return values;
    }
    void spoil() { m_isSound = false; }

private:
    const OrderedJson* member(std::string_view name);
    void forEach(std::string_view name, const std::function<void(KeptObject&)>& read);

    const OrderedJson& m_object;
    bool& m_isSound;
};

[[nodiscard]] Fault spoiltDocument();

} // namespace encours
