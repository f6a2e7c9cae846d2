// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"
#include "exchange/reconciliation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// Recognises and reads, as the desk does; the options' guesses are the file's own.
Result<ImportDraft> readBytes(std::string_view bytes, const std::string& fileName, const ReadOptions& options = {});

/// The bytes of a file of tests/data.
std::string testData(const std::string& fileName);

/// A book in memory that plans are applied to: a few maps in place of the store.
class LedgerModel {
public:
    struct Item {
        std::string ledger;
        std::string customer;
        DraftLine line;
        bool isLive = true;
    };
    struct Allocation {
        std::int64_t debit = 0;
        std::int64_t credit = 0;
        std::int64_t amountMinor = 0;
        bool isLive = true;
        bool isByHand = false;
    };

    /// Reads, compares and applies; the test fails on a refusal or on rejects.
    ImportPlan import(std::string_view bytes, const std::string& fileName, const ReadOptions& options = {});
    void apply(const ImportDraft& draft, const ImportPlan& plan);
    [[nodiscard]] KnownLedger known(const std::string& ledger) const;
    /// What a person allocates between two live lines that bear these numbers; gives its id.
    std::int64_t allocateByHand(const std::string& debit, const std::string& credit, std::int64_t cents);
    void enterField(const std::string& customer, CustomerField field, const std::string& value);

    [[nodiscard]] std::int64_t balance(Date day) const;
    [[nodiscard]] std::int64_t balance(const std::string& customer, Date day) const;
    [[nodiscard]] std::vector<std::int64_t> liveItems() const;
    [[nodiscard]] std::vector<std::int64_t> liveAllocations() const;
    [[nodiscard]] std::map<std::int64_t, std::int64_t> openItems()
        const; ///< what is left of each live item, signed; never 0
    [[nodiscard]] std::int64_t openDebits() const;
    /// Numbers of the open items of a customer with what is open, by number.
    [[nodiscard]] std::map<std::string, std::int64_t> openByNumber(const std::string& customer) const;
    /// A text that is equal for two books that hold the same live facts, whatever their ids.
    [[nodiscard]] std::string picture() const;
    /// Empty when all is well: allocations join live items of one customer and never use more than there is.
    [[nodiscard]] std::string brokenInvariant() const;

    std::map<std::int64_t, Item> items;
    std::map<std::int64_t, Allocation> allocations;
    std::map<std::string, std::map<CustomerField, std::string>> customers; ///< by code
    std::map<std::string, std::map<CustomerField, std::string>> entered;
    PaymentTerms defaultTerms = PaymentTerms::netDays(30);

private:
    std::int64_t sideId(const PlannedSide& side, const std::vector<std::int64_t>& newIds) const;

    std::map<std::string, std::int64_t> m_customerIds;
    std::map<std::string, std::vector<KnownCoverage>> m_coverages;
    std::int64_t m_lastId = 0;
};

} // namespace encours::test
