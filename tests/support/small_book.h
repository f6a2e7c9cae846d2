// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/edit_book.h"
#include "desk/record_contact.h"
#include "desk/todays_lists.h"
#include "store/store.h"
#include "support/temp_book.h"

#include <algorithm>
#include <string_view>

namespace encours::test {

/// A book on Friday 20 November 2026 with smallLedger: C1 owes F1 (1 200,00 due 31 August) and F2 (300,00 due
/// 30 September), C2 owes F3 (450,50 due 15 October).
class SmallBook : public testing::Test {
protected:
    SmallBook() { EXPECT_TRUE(m_book.import("factures.csv", smallLedger).isDone()); }

    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] Date today() { return m_book.desk().today(); }
    [[nodiscard]] CustomerId customer(std::string_view code) const { return m_book.customer(code); }
    [[nodiscard]] const Account& account(std::string_view code) const { return m_book.account(code); }

    [[nodiscard]] ItemId itemOf(std::string_view code, std::string_view number) const
    {
        const Account& known = account(code);
        const auto found = std::find_if(known.items.begin(), known.items.end(),
                                        [number](const Item& item) { return item.number == number; });
        expect(found != known.items.end(), "the test knows its invoices");
        return found->id;
    }
    [[nodiscard]] AccountDecision decisionOf(std::string_view code)
    {
        return *TodaysLists{desk()}.explain(customer(code), today());
    }
    [[nodiscard]] bool isCalled(std::string_view code) { return decisionOf(code).call.has_value(); }
    /// Takes back the last action and gives its kind, "" when nothing could be taken back.
    std::string undo()
    {
        const auto undone = UndoLastAction{desk()}.execute();
        return undone ? undone->kind : std::string{};
    }
    /// Entries of the journal, to see that nothing was written.
    [[nodiscard]] std::int64_t journalLength() { return desk().store().chainHead()->seq.value; }

    TempBook m_book;
};

} // namespace encours::test
