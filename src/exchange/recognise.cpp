// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/column_synonyms.h"
#include "exchange/encoding.h"
#include "exchange/readers.h"
#include "exchange/rows.h"
#include "exchange/table_columns.h"
#include "exchange/value_forms.h"

#include <algorithm>
#include <array>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t sampleRows = 20;
constexpr std::size_t rowsBeforeHeader = 10; ///< titles that some programs print above the header
constexpr std::size_t rowsLookedAt = 5'000;  ///< for decimal mark and date form
constexpr int fecColumnsThatTell = 8;
constexpr std::size_t widestHeader = 2'000;

/// A row that could be the header, under one separator.
struct HeaderGuess {
    char separator = ';';
    std::vector<std::string> names;
    std::int64_t line = 0;
    int telling = 0;
    int fecColumns = 0;
};

Fault fileFault(FaultCode code, const std::string& fileName)
{
    return Fault{code, {{"file", fileName}}, {}};
}

bool isBetter(const HeaderGuess& left, const HeaderGuess& right)
{
    if (left.telling != right.telling) return left.telling > right.telling;
    return left.telling > 0 && left.names.size() > right.names.size() && left.line == right.line;
}

HeaderGuess guessWith(std::string_view text, char separator, const ReadOptions& options)
{
    HeaderGuess best{separator, {}, 0, 0, 0};
    RowReader reader{text, {separator, Quotes::Rfc4180, rowEndOf(text)}};
    Row row;
    for (std::size_t read = 0; read < rowsBeforeHeader && reader.next(row);) {
        if (row.fault || row.isBlank()) continue;
        ++read;
        HeaderGuess guess{separator, headerNames(row), row.line, 0, 0};
        if (guess.names.size() > widestHeader) continue;
        guess.fecColumns = findFecColumns(guess.names).found();
        guess.telling = std::max(tellingColumns(guess.names, options.columns), guess.fecColumns);
        if (best.names.empty() || isBetter(guess, best)) best = std::move(guess);
    }
    return best;
}

HeaderGuess guessHeader(std::string_view text, const ReadOptions& options)
{
    if (options.separator) return guessWith(text, *options.separator, options);
    HeaderGuess best;
    for (const char separator : {'\t', '|', ';', ','}) {
        HeaderGuess guess = guessWith(text, separator, options);
        if (best.names.empty() || isBetter(guess, best)) best = std::move(guess);
    }
    return best;
}

/// A ledger's first row without its header: eighteen fields, the fourth a day.
bool looksLikeLedgerRow(std::string_view text)
{
    for (const char separator : {'\t', '|', ';'}) {
        RowReader reader{text, {separator, Quotes::Literal, rowEndOf(text)}};
        Row row;
        if (!reader.next(row) || row.fields.size() < 18) continue;
        if (parseCompactDate(withoutQuotes(row.fields[3]))) return true;
    }
    return false;
}

class Recogniser {
public:
    Recogniser(std::string_view text, const std::string& fileName, const ReadOptions& options)
        : m_text(text), m_fileName(fileName), m_options(options)
    {
    }

    Result<FileForm> form(std::string encoding)
    {
        const HeaderGuess header = guessHeader(m_text, m_options);
        m_form.encoding = std::move(encoding);
        m_form.separator = header.separator;
        m_form.header = header.names;
        const bool isLedger =
            m_options.kind == ImportKind::Fec || (!m_options.kind && header.fecColumns >= fecColumnsThatTell);
        const bool isHeaderlessLedger = header.fecColumns < 2 && looksLikeLedgerRow(m_text);
        if (header.telling == 0 || isHeaderlessLedger || (isLedger && header.fecColumns < 2)) {
            const bool isHeaderless = m_options.kind || isHeaderlessLedger;
            return fileFault(isHeaderless ? FaultCode::HeaderMissing : FaultCode::FileKindUnknown, m_fileName);
        }
        if (isLedger) {
            ENCOURS_TRY(fecColumns());
        } else {
            ENCOURS_TRY(tableColumns());
        }
        ENCOURS_TRY(lookAtRows(header.line));
        return m_form;
    }

private:
    Result<Done> fecColumns()
    {
        m_form.kind = ImportKind::Fec;
        const FecColumns columns = findFecColumns(m_form.header);
        if (const auto missing = columns.missing()) {
            return Fault{FaultCode::ColumnMissing, {{"column", std::string{*missing}}, {"file", m_fileName}}, {}};
        }
        for (std::size_t at = 0; at < fecColumnCount; ++at) {
            if (!columns.places[at]) continue;
            m_form.columns.emplace_back(fecColumnName(static_cast<FecColumn>(at)), m_form.header[*columns.places[at]]);
        }
        return Done{};
    }

    Result<Done> tableColumns()
    {
        ENCOURS_ASSIGN(const TableHeader table, TableHeader::read(m_form.header, m_options.columns));
        const auto kind = m_options.kind ? m_options.kind : table.kind();
        if (!kind) return fileFault(FaultCode::FileKindUnknown, m_fileName);
        m_form.kind = *kind;
        auto columns = table.columns(*kind);
        if (!columns) {
            Fault fault = columns.fault();
            fault.arguments.emplace_back("file", m_fileName);
            return fault;
        }
        m_form.columns = std::move(columns).value();
        return Done{};
    }

    /// Samples the first rows and learns how dates and amounts are written.
    Result<Done> lookAtRows(std::int64_t headerLine)
    {
        const std::vector<std::size_t> dates = indexesOf({"issued", "booked", "due", "settled"});
        const std::vector<std::size_t> amounts = indexesOf({"amount", "debit", "credit"});
        DateFormGuess dateForm;
        DecimalMarkGuess decimalMark;
        const bool isLedger = m_form.kind == ImportKind::Fec;
        // A ledger's labels may begin with a quotation mark that never closes.
        RowReader reader{m_text, {m_form.separator, isLedger ? Quotes::Literal : Quotes::Rfc4180, rowEndOf(m_text)}};
        Row row;
        std::size_t seen = 0;
        while (seen < rowsLookedAt && reader.next(row)) {
            const bool isRow = row.line > headerLine && (row.fault || !row.isBlank());
            if (!isRow) continue;
            ++seen;
            if (row.fault) continue;
            if (m_form.sample.size() < sampleRows) m_form.sample.push_back(sampleOf(row));
            for (const std::size_t at : dates)
                dateForm.see(at < row.fields.size() ? row.fields[at] : std::string_view{});
            for (const std::size_t at : amounts)
                decimalMark.see(at < row.fields.size() ? row.fields[at] : std::string_view{});
        }
        if (seen == 0) return fileFault(FaultCode::HeaderOnly, m_fileName);
        m_form.dateForm = m_options.dateForm.value_or(isLedger ? DateForm::YearMonthDay : dateForm.form());
        m_form.decimalMark = m_options.decimalMark.value_or(isLedger ? DecimalMark::Comma : decimalMark.mark());
        return Done{};
    }

    [[nodiscard]] std::vector<std::size_t> indexesOf(std::initializer_list<std::string_view> codes) const
    {
        std::vector<std::size_t> indexes;
        for (const auto& [code, name] : m_form.columns) {
            if (std::ranges::find(codes, std::string_view{code}) == codes.end()) continue;
            if (const auto at = columnIndex(m_form.header, name)) indexes.push_back(*at);
        }
        return indexes;
    }

    [[nodiscard]] std::vector<std::string> sampleOf(const Row& row) const
    {
        std::vector<std::string> cells;
        for (std::size_t at = 0; at < m_form.header.size(); ++at) {
            cells.push_back(at < row.fields.size() ? shownValue(withoutQuotes(row.fields[at])) : std::string{});
        }
        return cells;
    }

    std::string_view m_text;
    const std::string& m_fileName;
    const ReadOptions& m_options;
    FileForm m_form;
};

} // namespace

Result<FileForm> recognise(std::string_view bytes, const std::string& fileName, const ReadOptions& options)
{
    if (static_cast<std::int64_t>(bytes.size()) > largestImportFile) {
        return Fault{FaultCode::FileTooLarge, {{"file", fileName}, {"limit", std::to_string(largestImportFile)}}, {}};
    }
    if (bytes.empty()) return fileFault(FaultCode::FileEmpty, fileName);
    if (looksBinary(bytes)) return fileFault(FaultCode::FileBinary, fileName);
    ENCOURS_ASSIGN(const DecodedText decoded, decodeText(bytes, fileName, options.encoding));
    if (decoded.text().find_first_not_of(" \t\r\n\f\x1A") == std::string_view::npos)
        return fileFault(FaultCode::FileEmpty, fileName);
    return Recogniser{decoded.text(), fileName, options}.form(decoded.encoding());
}

} // namespace encours
