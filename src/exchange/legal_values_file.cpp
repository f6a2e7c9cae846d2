// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legal_values_file.h"

#include "base/contract.h"
#include "base/fold.h"
#include "base/resource.h"
#include "exchange/cells.h"
#include "exchange/draft_builder.h"
#include "exchange/encoding.h"
#include "exchange/rows.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace encours {
namespace {

enum Column : std::size_t { NameColumn, FromColumn, ValueColumn, SourceColumn, CheckedColumn };
constexpr std::array<std::string_view, 5> columnNames{"name", "from", "value", "source", "checked_on"};
constexpr std::int64_t largestFile = 10'000'000;
constexpr std::size_t longestSource = 500;

/// Where each column stands, under one separator.
struct Header {
    char separator = ';';
    std::int64_t line = 0;
    std::size_t width = 0;
    std::array<std::optional<std::size_t>, columnNames.size()> places;
    std::array<std::string, columnNames.size()> spellings;

    [[nodiscard]] std::ptrdiff_t found() const
    {
        return std::ranges::count_if(places, [](const auto& place) { return place.has_value(); });
    }
};

RowReader rowsOf(std::string_view text, char separator)
{
    return RowReader{text, {separator, Quotes::Rfc4180, rowEndOf(text)}};
}

Header headerWith(std::string_view text, char separator)
{
    Header header;
    header.separator = separator;
    RowReader reader = rowsOf(text, separator);
    Row row;
    while (reader.next(row) && !row.fault && row.isBlank()) {}
    header.line = row.line;
    header.width = row.fields.size();
    for (std::size_t at = 0; at < row.fields.size(); ++at) {
        const auto name = std::ranges::find(columnNames, foldForSearch(trimmed(row.fields[at])));
        if (name == columnNames.end()) continue;
        const auto column = static_cast<std::size_t>(name - columnNames.begin());
        header.places[column] = at;
        header.spellings[column] = trimmed(row.fields[at]);
    }
    return header;
}

Result<Header> headerOf(std::string_view text, const std::string& fileName)
{
    Header best = headerWith(text, ';');
    for (const char separator : {',', '\t'}) {
        Header other = headerWith(text, separator);
        if (other.found() > best.found()) best = std::move(other);
    }
    if (best.found() == 0) return Fault{FaultCode::HeaderMissing, {{"file", fileName}}, {}};
    for (std::size_t column = 0; column < columnNames.size(); ++column) {
        if (best.places[column]) continue;
        return Fault{FaultCode::ColumnMissing, {{"column", std::string{columnNames[column]}}, {"file", fileName}}, {}};
    }
    return best;
}

Result<std::int64_t> wholeNumber(std::string_view text, const LegalNameFacts& name)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size()) return number;
    return Fault{FaultCode::ValueNotListed, {{"field", std::string{name.code}}, {"value", shownValue(text)}}, {}};
}

Result<std::int64_t> valueOf(std::string_view text, LegalName name)
{
    const LegalNameFacts& facts = factsOf(name);
    if (facts.unit == LegalUnit::Rate) {
        ENCOURS_ASSIGN(const Rate rate, Rate::parse(text));
        return std::int64_t{rate.bp()};
    }
    if (facts.unit != LegalUnit::Cents) return wholeNumber(text, facts);
    ENCOURS_ASSIGN(const Money amount, parseAmount(text, Currency::euro(), DecimalMark::Detect, ExcessDigits::Refuse));
    return amount.minorUnits();
}

class FileReader {
public:
    FileReader(std::string_view text, const std::string& fileName, Header header)
        : m_text(text), m_fileName(fileName), m_header(std::move(header))
    {
    }

    Result<LegalValuesFile> read()
    {
        RowReader reader = rowsOf(m_text, m_header.separator);
        Row row;
        bool hasRows = false;
        while (m_file.rejects.size() < DraftBuilder::mostRejects && reader.next(row)) {
            if (row.line <= m_header.line || (!row.fault && row.isBlank())) continue;
            hasRows = true;
            readRow(row);
        }
        if (!hasRows) return Fault{FaultCode::HeaderOnly, {{"file", m_fileName}}, {}};
        if (!m_file.rejects.empty()) m_file.rows.clear();
        return std::move(m_file);
    }

private:
    [[nodiscard]] std::string_view cell(const Row& row, Column column) const
    {
        return trimmed(row.fields[*m_header.places[column]]);
    }

    void refuse(const Row& row, Fault fault)
    {
        m_file.rejects.push_back({{m_fileName, row.line, {}, {}}, std::move(fault)});
    }
    void refuse(const Row& row, Column column, Fault fault)
    {
        m_file.rejects.push_back(
            {{m_fileName, row.line, m_header.spellings[column], shownValue(cell(row, column))}, std::move(fault)});
    }

    [[nodiscard]] bool hasRightWidth(const Row& row) const
    {
        bool isRight = row.fields.size() >= m_header.width;
        for (std::size_t at = m_header.width; isRight && at < row.fields.size(); ++at)
            isRight = trimmed(row.fields[at]).empty();
        return isRight;
    }

    void readRow(const Row& row)
    {
        if (row.fault) return refuse(row, *row.fault);
        if (!hasRightWidth(row)) {
            return refuse(row, Fault{FaultCode::FieldCountWrong,
                                     {{"expected", std::to_string(m_header.width)},
                                      {"actual", std::to_string(row.fields.size())}},
                                     {}});
        }
        for (const Column column : {NameColumn, FromColumn, ValueColumn, CheckedColumn}) {
            if (!cell(row, column).empty()) continue;
            return refuse(row, column, Fault{FaultCode::FieldMissing, {{"column", m_header.spellings[column]}}, {}});
        }
        readValue(row);
    }

    void readValue(const Row& row)
    {
        const auto name = parseLegalName(cell(row, NameColumn));
        if (!name) return refuse(row, NameColumn, faultAbout(FaultCode::LegalNameUnknown, cell(row, NameColumn)));
        const auto from = parseDate(cell(row, FromColumn));
        if (!from) return refuse(row, FromColumn, from.fault());
        const auto value = valueOf(cell(row, ValueColumn), *name);
        if (!value) return refuse(row, ValueColumn, value.fault());
        const auto checkedOn = parseDate(cell(row, CheckedColumn));
        if (!checkedOn) return refuse(row, CheckedColumn, checkedOn.fault());
        std::string source = cleanLine(cell(row, SourceColumn)).text;
        if (codePointCount(source) > longestSource) {
            return refuse(
                row, SourceColumn,
                Fault{FaultCode::TextTooLong, {{"field", "source"}, {"limit", std::to_string(longestSource)}}, {}});
        }
        keep(row, {*name, *from, *value, std::move(source), *checkedOn});
    }

    void keep(const Row& row, LegalValue value)
    {
        if (const auto checked = checkLegalValue(value); !checked) {
            return refuse(row, columnOf(value, checked.fault()), checked.fault());
        }
        const auto [known, isNew] = m_values.try_emplace({value.name, value.from}, value.value);
        if (isNew) {
            m_file.rows.push_back(std::move(value));
        } else if (known->second != value.value) {
            const std::string place = std::string{factsOf(value.name).code} + ' ' + formatIsoDate(value.from);
            refuse(row, ValueColumn, faultAbout(FaultCode::NumberTwice, place));
        }
    }

    /// The cell that a rule about the whole row speaks of.
    static Column columnOf(const LegalValue& value, const Fault& fault)
    {
        if (fault.code == FaultCode::SourceMissing) return SourceColumn;
        const bool isMisplaced = factsOf(value.name).isHalfYearly && HalfYear::of(value.from).first() != value.from;
        return isMisplaced ? FromColumn : ValueColumn;
    }

    std::string_view m_text;
    const std::string& m_fileName;
    Header m_header;
    LegalValuesFile m_file;
    std::map<std::pair<LegalName, Date>, std::int64_t> m_values;
};

std::string fieldText(std::string_view text)
{
    if (text.find_first_of(";\"\r\n") == std::string_view::npos) return std::string{text};
    std::string field = "\"";
    for (const char sign : text) {
        if (sign == '"') field += '"';
        field += sign;
    }
    return field + '"';
}

std::string numberText(const LegalValue& value)
{
    const LegalUnit unit = factsOf(value.name).unit;
    if (unit != LegalUnit::Rate && unit != LegalUnit::Cents) return std::to_string(value.value);
    std::string text = formatPlainAmount(Money{value.value});
    std::ranges::replace(text, '.', ',');
    return text;
}

} // namespace

Result<LegalValuesFile> readLegalValuesFile(std::string_view bytes, const std::string& fileName)
{
    const auto refusal = [&](FaultCode code) { return Fault{code, {{"file", fileName}}, {}}; };
    if (static_cast<std::int64_t>(bytes.size()) > largestFile) {
        return Fault{FaultCode::FileTooLarge, {{"file", fileName}, {"limit", std::to_string(largestFile)}}, {}};
    }
    if (bytes.empty()) return refusal(FaultCode::FileEmpty);
    if (looksBinary(bytes)) return refusal(FaultCode::FileBinary);
    ENCOURS_ASSIGN(const DecodedText decoded, decodeText(bytes, fileName, std::nullopt));
    if (trimmed(decoded.text()).empty()) return refusal(FaultCode::FileEmpty);
    ENCOURS_ASSIGN(Header header, headerOf(decoded.text(), fileName));
    return FileReader{decoded.text(), fileName, std::move(header)}.read();
}

std::string writeLegalValuesFile(std::span<const LegalValue> rows)
{
    std::string text;
    for (const std::string_view name : columnNames) {
        if (!text.empty()) text += ';';
        text += name;
    }
    text += '\n';
    for (const LegalValue& row : rows) {
        text += factsOf(row.name).code;
        for (const std::string& field :
             {formatIsoDate(row.from), numberText(row), fieldText(row.source), formatIsoDate(row.checkedOn)}) {
            text += ';';
            text += field;
        }
        text += '\n';
    }
    return text;
}

LegalValues shippedLegalValues()
{
    static const LegalValues shipped = [] {
        const auto bytes = findResource("legal-values/france.csv");
        expect(bytes.has_value(), "the legal values are not shipped");
        auto file = readLegalValuesFile(*bytes, "france.csv");
        expect(file.isDone() && file->rejects.empty(), "the shipped legal values are damaged");
        return LegalValues{std::move(file->rows)};
    }();
    return shipped;
}

} // namespace encours
