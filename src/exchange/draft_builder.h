// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_draft.h"
#include "exchange/readers.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// Lets a map of strings be searched with a view, without making a string.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// A cell of the file: where it stands and what it says.
struct Cell {
    std::int64_t line = 0;
    std::string_view column; ///< as the file spells it
    std::string_view value;
};

/// Gathers what a reader finds: rejects, warnings and customers, each with its checks. One for each file read.
class DraftBuilder {
public:
    static constexpr std::size_t mostRejects = 1'000;
    static constexpr std::size_t mostWarningsOfAKind = 200;

    DraftBuilder(ImportDraft& draft, const ReadOptions& options) : m_draft(draft), m_options(options) {}

    void reject(const Cell& cell, Fault fault);
    [[nodiscard]] bool isFull() const { return m_draft.report.rejects.size() >= mostRejects; }
    void warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments);

    /// The customer of this code, made when it is new. Nothing, and a reject, when the code is not usable.
    [[nodiscard]] std::optional<std::size_t> customer(const Cell& code);
    [[nodiscard]] const std::string& codeOf(std::size_t customer) const { return m_draft.customers[customer].code; }
    /// States a field of a customer; the first statement counts. Values that are not usable are rejects (name, amount)
    /// or warnings (terms, means, choices, days).
    void setField(std::size_t customer, CustomerField field, const Cell& cell);

private:
    struct Known {
        std::string seenName; ///< the raw name last checked: rows repeat it
        std::array<bool, customerFieldCount> isSet{};
    };

    void setName(std::size_t customer, const Cell& cell);
    void setCompanyNumber(std::size_t customer, CustomerField field, const Cell& cell);
    void keep(std::size_t customer, CustomerField field, std::string value);

    ImportDraft& m_draft;
    const ReadOptions& m_options;
    TextMap<std::size_t> m_customersByCell; ///< by the code as the file writes it
    TextMap<std::size_t> m_customersByCode;
    std::vector<Known> m_known;
    std::unordered_map<int, std::size_t> m_warningsOfKind;
};

/// What the name of a FEC tells: `123456789FEC20220831.txt`.
struct LedgerFileName {
    std::string siren;
    std::optional<Date> closingOn;
};
[[nodiscard]] LedgerFileName readLedgerFileName(std::string_view fileName);
/// A day written in a file's name, as `echeancier_20220831.csv` or `balance 2022-08-31.csv`.
[[nodiscard]] std::optional<Date> dateInFileName(std::string_view fileName);

} // namespace encours
