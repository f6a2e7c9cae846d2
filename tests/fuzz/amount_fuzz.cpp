// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "money/amount_text.h"

#include <cstddef>
#include <string_view>

/// Any bytes as an amount: refused, or within range and read back from its plain form.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    using namespace encours;
    const std::string_view text{reinterpret_cast<const char*>(bytes), count};
    const auto check = [](const Result<Money>& amount) {
        if (!amount) return;
        expect(amount->absolute().minorUnits() <= Money::largest, "an amount beyond the largest");
        const auto again =
            parseAmount(formatPlainAmount(*amount), Currency::euro(), DecimalMark::Dot, ExcessDigits::Refuse);
        expect(again.isDone() && *again == *amount, "an amount that does not read back");
    };
    for (const DecimalMark mark : {DecimalMark::Detect, DecimalMark::Comma, DecimalMark::Dot}) {
        check(parseAmount(text, Currency::euro(), mark, ExcessDigits::Refuse));
        check(parseAmount(text, Currency::euro(), mark, ExcessDigits::RoundHalfAwayFromZero));
    }
    check(parseLedgerAmount(text, Currency::euro()));
    return 0;
}
