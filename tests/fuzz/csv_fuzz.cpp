// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"
#include "fuzz/draft_checks.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Any bytes as a table, of the kind that its columns tell and of each kind that a person could name.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    using namespace encours;
    const std::string_view text{reinterpret_cast<const char*>(bytes), count};
    RowReader reader{text, {',', Quotes::Rfc4180, rowEndOf(text)}};
    Row row;
    std::int64_t line = 0;
    while (reader.next(row)) {
        expect(row.line > line, "rows go forward");
        expect(row.fault.has_value() == row.fields.empty(), "a row has fields or a fault");
        line = row.line;
    }
    test::checkImport(text, "table.csv", std::nullopt);
    for (const ImportKind kind :
         {ImportKind::Customers, ImportKind::Invoices, ImportKind::Payments, ImportKind::OpenItems}) {
        test::checkImport(text, "table.csv", kind);
    }
    return 0;
}
