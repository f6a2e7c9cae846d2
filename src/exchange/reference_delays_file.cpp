// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reference_delays_file.h"

#include "base/contract.h"
#include "base/resource.h"
#include "exchange/cells.h"
#include "exchange/rows.h"

#include <charconv>

namespace encours {
namespace {

enum Column : std::size_t { Kind, Sector, From, To, Days, Source, Checked };
constexpr std::size_t columnCount = 7;

Fault notListed(const char* field, std::string_view text)
{
    return {FaultCode::ValueNotListed, {{"field", field}, {"value", shownValue(text)}}, {}};
}

Result<ReferenceDelay> delayFrom(const Row& row)
{
    if (row.fault) return *row.fault;
    if (row.fields.size() != columnCount) {
        return Fault{FaultCode::FieldCountWrong,
                     {{"expected", std::to_string(columnCount)}, {"actual", std::to_string(row.fields.size())}},
                     {}};
    }
    const auto cell = [&](Column column) { return trimmed(row.fields[column]); };
    ReferenceDelay delay;
    const auto kind = parseReferenceKind(cell(Kind));
    if (!kind) return notListed("kind", cell(Kind));
    delay.kind = *kind;
    delay.sector = std::string{cell(Sector)};
    ENCOURS_ASSIGN(delay.from, parseDate(cell(From)));
    ENCOURS_ASSIGN(delay.to, parseDate(cell(To)));
    ENCOURS_ASSIGN(delay.tenths, parseTenths(cell(Days)));
    delay.source = std::string{cell(Source)};
    ENCOURS_ASSIGN(delay.checkedOn, parseDate(cell(Checked)));
    ENCOURS_TRY(checkReferenceDelay(delay));
    return delay;
}

} // namespace

Result<std::int64_t> parseTenths(std::string_view text)
{
    const std::string_view number = trimmed(text);
    const std::size_t mark = number.find_first_of(",.");
    const std::string_view whole = number.substr(0, mark);
    const std::string_view digit = mark == std::string_view::npos ? "0" : number.substr(mark + 1);
    std::int64_t days = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), days);
    const bool isWhole = error == std::errc{} && end == whole.data() + whole.size() && days >= 0 && days < 1'000;
    const bool isDigit = digit.size() == 1 && digit.front() >= '0' && digit.front() <= '9';
    if (!isWhole || !isDigit) return notListed("days", text);
    return days * 10 + (digit.front() - '0');
}

Result<ReferenceDelays> readReferenceDelaysFile(std::string_view bytes)
{
    RowReader reader{bytes, {';', Quotes::Literal, rowEndOf(bytes)}};
    std::vector<ReferenceDelay> rows;
    Row row;
    bool isHead = true;
    while (reader.next(row)) {
        const bool isSkipped = isHead || row.isBlank();
        isHead = false;
        if (isSkipped) continue;
        ENCOURS_ASSIGN(ReferenceDelay delay, delayFrom(row));
        rows.push_back(std::move(delay));
    }
    return ReferenceDelays{std::move(rows)};
}

const ReferenceDelays& shippedReferenceDelays()
{
    static const ReferenceDelays shipped = [] {
        const auto bytes = findResource("reference-values/france.csv");
        expect(bytes.has_value(), "the reference delays are not shipped");
        auto read = readReferenceDelaysFile(*bytes);
        expect(read.isDone(), "the shipped reference delays are damaged");
        return *std::move(read);
    }();
    return shipped;
}

} // namespace encours
