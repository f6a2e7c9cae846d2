// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_book.h"
#include "desk/measure_book.h"
#include "money/amount_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <numeric>

namespace encours {
namespace {

constexpr std::string_view header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\t"
    "PieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";
constexpr int invoicesPerCustomer = 33;
constexpr int vatPerThousand = 200;

/// Items that allocations join, each group under its first item.
class Groups {
public:
    explicit Groups(std::size_t count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    std::size_t of(std::size_t item)
    {
        while (m_parents[item] != item) {
            m_parents[item] = m_parents[m_parents[item]];
            item = m_parents[item];
        }
        return item;
    }
    void join(std::size_t left, std::size_t right)
    {
        const std::size_t first = of(left);
        const std::size_t second = of(right);
        m_parents[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::size_t> m_parents;
};

/// A lettering code for each item of a group that sums to nothing; "" for the others.
std::vector<std::string> letteringOf(const DemoBook& book)
{
    Groups groups{book.items.size()};
    std::vector<std::int64_t> sums(book.items.size());
    for (const auto& allocation : book.allocations) groups.join(allocation.debit, allocation.credit);
    for (std::size_t item = 0; item < book.items.size(); ++item) sums[groups.of(item)] += book.items[item].cents;
    std::vector<std::string> codes(book.items.size());
    for (std::size_t item = 0; item < book.items.size(); ++item) {
        const auto group = groups.of(item);
        if (sums[group] == 0) codes[item] = fmt::format("L{}", group);
    }
    return codes;
}

std::string compact(Date day)
{
    const auto [year, month, number] = day.parts();
    return fmt::format("{:04}{:02}{:02}", year, month, number);
}

std::string comma(std::int64_t cents)
{
    auto text = formatPlainAmount(Money{cents});
    std::ranges::replace(text, '.', ',');
    return text;
}

struct EntryText {
    const DemoItem& item;
    const std::string& customer;
    std::size_t number;
    std::string day;
};

/// One line of an entry: positive cents are a debit.
void addLine(std::string& text, const EntryText& entry, std::string_view account, std::int64_t cents,
             std::string_view code)
{
    const bool isCustomer = account == "411000";
    const auto journal = entry.item.kind == ItemKind::Payment ? "BQ" : "VT";
    fmt::format_to(std::back_inserter(text),
                   "{0}\t{0}\t{1}\t{2}\t{3}\t{3}\t{4}\t{4}\t{5}\t{2}\t{5}\t{6}\t{7}\t{8}\t\t{2}\t\t\n", journal,
                   entry.number, entry.day, account, isCustomer ? entry.customer : "", entry.item.number,
                   comma(std::max<std::int64_t>(cents, 0)), comma(std::max<std::int64_t>(-cents, 0)), code);
}

void addEntry(std::string& text, const EntryText& entry, std::string_view code)
{
    const auto cents = entry.item.cents;
    addLine(text, entry, "411000", cents, code);
    if (entry.item.kind == ItemKind::Payment) return addLine(text, entry, "512000", -cents, "");
    const auto tax = cents * vatPerThousand / (1000 + vatPerThousand);
    addLine(text, entry, "707000", -(cents - tax), "");
    if (tax != 0) addLine(text, entry, "445710", -tax, "");
}

} // namespace

Result<std::string> generateFec(int invoices)
{
    DemoRequest request;
    request.invoices = invoices;
    request.customers = std::max(1, invoices / invoicesPerCustomer);
    request.until = Date::of(2026, 11, 20);
    ENCOURS_TRY(checkDemoRequest(request));
    ENCOURS_ASSIGN(const DemoBook book, generateDemoBook(request));
    const auto codes = letteringOf(book);
    std::string text{header};
    for (std::size_t index = 0; index < book.items.size(); ++index) {
        const auto& item = book.items[index];
        addEntry(text, {item, book.customers[item.customer].code, index + 1, compact(item.bookedOn)}, codes[index]);
    }
    return text;
}

} // namespace encours
