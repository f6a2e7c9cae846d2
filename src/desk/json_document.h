// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

using OrderedJson = nlohmann::ordered_json;

/// Parses a document. Errors: DocumentMalformed{line,column,reason}.
Result<OrderedJson> parseDocument(std::string_view text);

/// Reads the members of one object of a document and says which one does not fit, by its path (`steps[2].offset_days`).
/// The first misfit is kept; what is read after it does not matter. Members that nobody asked for are misfits too: a
/// misspelt name must not be passed over.
class ObjectReader {
public:
    explicit ObjectReader(const OrderedJson& object, std::string path = {});

    /// Each leaves the value alone when the member is absent, unless it is required.
    void text(std::string_view name, std::string& value, bool isRequired = false);
    void number(std::string_view name, int& value, std::int64_t smallest, std::int64_t largest);
    void integer(std::string_view name, std::int64_t& value, std::int64_t smallest, std::int64_t largest);
    void yesNo(std::string_view name, bool& value);
    void day(std::string_view name, Date& value);
    void day(std::string_view name, std::optional<Date>& value);
    void texts(std::string_view name, std::vector<std::string>& values);
    /// A text that is one of a list of codes.
    template <typename Enum, typename Parse>
    void choice(std::string_view name, Enum& value, Parse parse)
    {
        std::string code;
        text(name, code);
        if (code.empty()) return;
        if (const auto found = parse(code)) value = *found;
        else misfit(name, code);
    }
    /// An array of objects, each read by `read`.
    void objects(std::string_view name, const std::function<void(ObjectReader&)>& read);
    /// Each member of an object that maps texts to texts.
    void pairs(std::string_view name, const std::function<void(const std::string&, const OrderedJson&)>& read);

    void misfit(std::string_view name, std::string_view reason);
    /// Refuses members that were not asked for, then says what did not fit.
    [[nodiscard]] Result<Done> finish();

private:
    const OrderedJson* member(std::string_view name);
    [[nodiscard]] std::string pathOf(std::string_view name) const;

    const OrderedJson& m_object;
    std::string m_path;
    std::vector<std::string> m_asked;
    std::optional<Fault> m_misfit;
};

} // namespace encours
