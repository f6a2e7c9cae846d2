// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reader.h"

#include "exchange/cells.h"
#include "exchange/column_synonyms.h"
#include "exchange/draft_builder.h"
#include "exchange/foreign_amounts.h"
#include "exchange/rows.h"
#include "exchange/table_columns.h"
#include "exchange/table_kinds.h"
#include "receivables/names.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

constexpr std::int64_t rowsBetweenReports = 4'096;
constexpr std::size_t labelLimit = 250;
constexpr std::size_t codeLimit = 40;

std::string ledgerOf(ImportKind kind)
{
    return std::string{importKindCode(kind)};
}

class TableReader {
public:
    TableReader(std::string_view text, const FileForm& form, const ReadOptions& options, ImportDraft& draft)
        : m_text(text),
          m_form(form),
          m_options(options),
          m_draft(draft),
          m_builder(draft, options),
          m_foreignAmounts(m_builder, options.currency, form.decimalMark),
          m_rowCurrency(options.currency)
    {
        for (const auto& [code, name] : form.columns) {
            if (const auto column = columnIndex(form.header, name)) m_places.try_emplace(code, *column);
        }
    }

    Result<Done> read(const Progress& progress, const Cancellation& cancellation);

private:
    [[nodiscard]] RowReader rows() const
    {
        return RowReader{m_text, {m_form.separator, Quotes::Rfc4180, rowEndOf(m_text)}};
    }
    void warnOfColumns();
    void learnSense();
    bool hasRightWidth(const Row& row);
    void readRow(const Row& row);
    void readLine(const Row& row, std::size_t customer);
    bool readDays(const Row& row, DraftLine& line);
    std::optional<Date> requiredDay(const Row& row, std::string_view code);
    bool readOptionalDay(const Row& row, std::string_view code, std::optional<Date>& day);
    bool readNumber(const Row& row, DraftLine& line);
    bool readMoney(const Row& row, DraftLine& line);
    std::optional<std::int64_t> statedAmount(const Row& row);
    std::optional<std::int64_t> amountIn(const Row& row, std::string_view code);
    std::optional<std::int64_t> withSense(const Row& row, std::int64_t amountMinor);
    bool readCurrency(const Row& row);
    bool isNumberNew(const Row& row, const DraftLine& line);
    bool addToTotals(const Row& row, std::int64_t amountMinor);
    void finish();

    [[nodiscard]] bool has(std::string_view code) const { return m_places.contains(code); }
    [[nodiscard]] Cell cell(const Row& row, std::string_view code) const
    {
        const auto place = m_places.find(code);
        if (place == m_places.end()) return {row.line, {}, {}};
        return {row.line, m_form.header[place->second], row.fields[place->second]};
    }
    [[nodiscard]] std::string_view value(const Row& row, std::string_view code) const
    {
        return trimmed(cell(row, code).value);
    }
    bool refuse(const Cell& at, Fault fault)
    {
        m_builder.reject(at, std::move(fault));
        return false;
    }
    bool refuseMissing(const Cell& at)
    {
        return refuse(at, Fault{FaultCode::FieldMissing, {{"column", std::string{at.column}}}, {}});
    }

    std::string_view m_text;
    const FileForm& m_form;
    const ReadOptions& m_options;
    ImportDraft& m_draft;
    DraftBuilder m_builder;
    TableForeignAmounts m_foreignAmounts;
    Currency m_rowCurrency;        ///< of the row being read
    TextMap<std::size_t> m_places; ///< field code → index of the column
    TextMap<std::vector<std::size_t>> m_linesByNumber;
    SenseWords m_sense;
    std::int64_t m_negatives = 0;
    std::int64_t m_debitMinor = 0;
    std::int64_t m_creditMinor = 0;
    std::int64_t m_blankSince = 0;
};

Result<Done> TableReader::read(const Progress& progress, const Cancellation& cancellation)
{
    warnOfColumns();
    learnSense();
    RowReader reader = rows();
    Row row;
    bool isBeforeHeader = true;
    for (std::int64_t count = 0; reader.next(row); ++count) {
        if (count % rowsBetweenReports == 0) {
            if (cancellation.isRequested()) return FaultCode::ImportCancelled;
            progress.say(static_cast<std::int64_t>(reader.position()), static_cast<std::int64_t>(m_text.size()));
        }
        if (isBeforeHeader) {
            isBeforeHeader = row.fault || headerNames(row) != m_form.header;
            continue;
        }
        readRow(row);
        if (m_builder.isFull()) break;
    }
    if (isBeforeHeader) return Fault{FaultCode::HeaderMissing, {{"file", m_draft.report.file}}, {}};
    finish();
    progress.say(static_cast<std::int64_t>(m_text.size()), static_cast<std::int64_t>(m_text.size()));
    return Done{};
}

void TableReader::warnOfColumns()
{
    for (std::size_t at = 0; at < m_form.header.size(); ++at) {
        const std::string& name = m_form.header[at];
        const bool isUsed = std::ranges::any_of(m_places, [&](const auto& place) { return place.second == at; });
        if (isUsed || name.empty()) continue;
        const auto field = fieldOfColumn(columnKey(name));
        const auto rival = field ? m_places.find(*field) : m_places.end();
        if (rival == m_places.end()) {
            m_builder.warn(WarningCode::ColumnIgnored, {{"column", shownValue(name)}});
        } else {
            m_builder.warn(WarningCode::ColumnAmbiguous,
                           {{"column", shownValue(m_form.header[rival->second])}, {"other", shownValue(name)}});
        }
    }
}

/// "1" alone does not tell its side: Sage writes 0 and 1, others 1 and -1. The whole column tells.
void TableReader::learnSense()
{
    const auto place = m_places.find("sense");
    if (place == m_places.end()) return;
    RowReader reader = rows();
    Row row;
    while (reader.next(row)) {
        if (!row.fault && place->second < row.fields.size()) m_sense.see(trimmed(row.fields[place->second]));
    }
}

bool TableReader::hasRightWidth(const Row& row)
{
    const std::size_t expected = m_form.header.size();
    bool isRight = row.fields.size() >= expected;
    for (std::size_t at = expected; isRight && at < row.fields.size(); ++at) isRight = trimmed(row.fields[at]).empty();
    if (isRight) return true;
    return refuse({row.line, {}, {}},
                  Fault{FaultCode::FieldCountWrong,
                        {{"expected", std::to_string(expected)}, {"actual", std::to_string(row.fields.size())}},
                        {}});
}

void TableReader::readRow(const Row& row)
{
    if (!row.fault && row.isBlank()) {
        if (m_blankSince == 0) m_blankSince = row.line;
        return;
    }
    m_blankSince = 0;
    ++m_draft.report.linesRead;
    if (row.fault) return m_builder.reject({row.line, {}, {}}, *row.fault);
    if (!hasRightWidth(row)) return;
    const auto customer = m_builder.customer(cell(row, "customer"));
    if (!customer) return;
    const bool isOfLines = m_form.kind != ImportKind::Customers;
    for (const auto& [code, place] : m_places) {
        const auto field = parseCustomerField(code);
        // On a line the means is the line's own, and the IBAN is the account that the customer pays to.
        const bool isOfLine = isOfLines && (field == CustomerField::Means || field == CustomerField::Iban);
        if (field && !isOfLine)
            m_builder.setField(*customer, *field, {row.line, m_form.header[place], row.fields[place]});
    }
    ++m_draft.report.linesUsed;
    if (isOfLines) readLine(row, *customer);
}

void TableReader::readLine(const Row& row, std::size_t customer)
{
    DraftLine line;
    line.line = row.line;
    line.customerCode = m_builder.codeOf(customer);
    if (!readNumber(row, line) || !readDays(row, line) || !readCurrency(row) || !readMoney(row, line)) return;
    if (line.amount.isZero()) return m_builder.warn(WarningCode::ZeroAmount, {{"line", std::to_string(row.line)}});
    CutText label = cutText(cell(row, "label").value, labelLimit);
    if (label.wasCut) m_builder.warn(WarningCode::LabelCut, {{"line", std::to_string(row.line)}});
    line.label = std::move(label.text);
    line.means = parsePaymentMeans(value(row, "means")).value_or(PaymentMeans::Unknown);
    if (line.means == PaymentMeans::Unknown &&
        (line.kind == ItemKind::Payment || line.kind == ItemKind::PaymentReturn)) {
        line.means = meansOfLabel(line.label);
    }
    line.lettering = cutText(cell(row, "lettering").value, codeLimit).text;
    line.paysNumber = cutText(cell(row, "invoice").value, 100).text;
    line.isDisputed = isYes(value(row, "disputed"));
    if (!isNumberNew(row, line) || !addToTotals(row, line.amount.minorUnits())) return;
    ImportReport& report = m_draft.report;
    report.firstOn = report.firstOn ? earlier(*report.firstOn, line.bookedOn) : line.bookedOn;
    report.lastOn = report.lastOn ? later(*report.lastOn, line.bookedOn) : line.bookedOn;
    m_draft.lines.push_back(std::move(line));
}

bool TableReader::readNumber(const Row& row, DraftLine& line)
{
    const Cell number = cell(row, "number");
    if (trimmed(number.value).empty()) return m_form.kind == ImportKind::Invoices ? refuseMissing(number) : true;
    const auto parsed = DocumentNumber::parse(number.value);
    if (!parsed) return refuse(number, parsed.fault());
    line.number = parsed->text();
    return true;
}

std::optional<Date> TableReader::requiredDay(const Row& row, std::string_view code)
{
    const Cell day = cell(row, code);
    if (trimmed(day.value).empty()) {
        refuseMissing(day);
        return std::nullopt;
    }
    const auto parsed = documentDay(parseDate(trimmed(day.value), m_form.dateForm), day.value);
    if (parsed) return *parsed;
    refuse(day, parsed.fault());
    return std::nullopt;
}

bool TableReader::readOptionalDay(const Row& row, std::string_view code, std::optional<Date>& day)
{
    if (isNoDate(value(row, code))) return true;
    day = requiredDay(row, code);
    return day.has_value();
}

bool TableReader::readDays(const Row& row, DraftLine& line)
{
    std::optional<Date> booked;
    if (!readOptionalDay(row, "due", line.dueOn) || !readOptionalDay(row, "booked", booked)) return false;
    if (m_form.kind != ImportKind::Payments && !readOptionalDay(row, "settled", line.settledOn)) return false;
    if (m_form.kind != ImportKind::Payments &&
        !(readOptionalDay(row, "delivered", line.deliveredOn) && readOptionalDay(row, "received", line.receivedOn) &&
          readOptionalDay(row, "ordered", line.orderedOn))) {
        return false;
    }
    // A statement of what is open may leave out when it was issued.
    const bool mayLackIssue =
        m_form.kind == ImportKind::OpenItems && isNoDate(value(row, "issued")) && (booked || line.dueOn);
    if (mayLackIssue) {
        line.issuedOn = booked ? *booked : *line.dueOn;
    } else {
        const auto issued = requiredDay(row, "issued");
        if (!issued) return false;
        line.issuedOn = *issued;
    }
    line.bookedOn = booked.value_or(line.issuedOn);
    return true;
}

bool TableReader::readCurrency(const Row& row)
{
    const auto currency = m_foreignAmounts.currencyOf(cell(row, "currency"));
    if (currency) m_rowCurrency = *currency;
    return currency.has_value();
}

std::optional<std::int64_t> TableReader::amountIn(const Row& row, std::string_view code)
{
    const Cell amountCell = cell(row, code);
    const std::string_view text = trimmed(amountCell.value);
    if (text.empty() || text == "-") return 0;
    const auto amount = parseAmount(text, m_rowCurrency, m_form.decimalMark, ExcessDigits::Refuse);
    if (amount) return amount->minorUnits();
    refuse(amountCell, amount.fault());
    return std::nullopt;
}

/// Debit − credit, or the amount with its side; nothing after a reject.
std::optional<std::int64_t> TableReader::statedAmount(const Row& row)
{
    if (has("amount")) {
        if (value(row, "amount").empty() && m_form.kind != ImportKind::OpenItems) {
            refuseMissing(cell(row, "amount"));
            return std::nullopt;
        }
        const auto amount = amountIn(row, "amount");
        return amount ? withSense(row, *amount) : std::nullopt;
    }
    const auto debit = amountIn(row, "debit");
    const auto credit = amountIn(row, "credit");
    if (!debit || !credit) return std::nullopt;
    if (*debit != 0 && *credit != 0) {
        refuse(cell(row, "credit"), Fault{FaultCode::DebitAndCredit, {}, {}});
        return std::nullopt;
    }
    return *debit - *credit;
}

std::optional<std::int64_t> TableReader::withSense(const Row& row, std::int64_t amountMinor)
{
    const Cell sense = cell(row, "sense");
    if (!has("sense") || (trimmed(sense.value).empty() && amountMinor == 0)) return amountMinor;
    const auto side = m_sense.side(trimmed(sense.value));
    if (side) return *side == BookSide::Debit ? amountMinor : -amountMinor;
    refuse(sense, Fault{FaultCode::SenseUnknown, {{"value", std::string{sense.value}}}, {}});
    return std::nullopt;
}

bool TableReader::readMoney(const Row& row, DraftLine& line)
{
    const auto stated = statedAmount(row);
    if (!stated) return false;
    const auto kind = kindOfWords(value(row, "kind"));
    const bool hasSides = has("sense") || !has("amount");
    std::int64_t amountMinor = *stated;
    if (m_form.kind == ImportKind::Payments) {
        // A list of payments states what came in as positive; in a book of debits and credits it is a credit.
        if (!hasSides) amountMinor = -amountMinor;
        line.kind = amountMinor > 0 ? ItemKind::PaymentReturn : ItemKind::Payment;
    } else {
        const bool isCreditKind = kind == ItemKind::CreditNote || kind == ItemKind::Payment;
        if (!hasSides && isCreditKind && amountMinor > 0) amountMinor = -amountMinor;
        if (amountMinor < 0 && !kind && !hasSides) ++m_negatives;
        line.kind = kindOfAmount(kind, amountMinor, meansOfLabel(value(row, "label")) != PaymentMeans::Unknown);
    }
    line.isOpening = line.kind == ItemKind::OpeningBalance;
    return m_foreignAmounts.book({cell(row, "currency"), cell(row, "book_amount"), cell(row, "rate")},
                                 Money{amountMinor, m_rowCurrency}, line);
}

/// An invoice may stand once in a list. What is open may be listed by instalments: one line for each due date.
bool TableReader::isNumberNew(const Row& row, const DraftLine& line)
{
    if (line.number.empty() || m_form.kind == ImportKind::Payments) return true;
    std::vector<std::size_t>& others = m_linesByNumber[line.customerCode + '\x1F' + line.number];
    const bool isTwice = std::ranges::any_of(others, [&](std::size_t index) {
        const DraftLine& other = m_draft.lines[index];
        if (m_form.kind == ImportKind::Invoices) return true;
        return other.amount.isPositive() == line.amount.isPositive() && other.dueOn == line.dueOn &&
               other.kind == line.kind;
    });
    if (isTwice) return refuse(cell(row, "number"), Fault{FaultCode::NumberTwice, {{"value", line.number}}, {}});
    others.push_back(m_draft.lines.size());
    return true;
}

bool TableReader::addToTotals(const Row& row, std::int64_t amountMinor)
{
    std::int64_t& total = amountMinor > 0 ? m_debitMinor : m_creditMinor;
    const std::int64_t size = amountMinor > 0 ? amountMinor : -amountMinor;
    if (m_debitMinor + m_creditMinor + size > Money::largest) {
        return refuse(cell(row, has("amount") ? "amount" : "debit"), Fault{FaultCode::AmountOverflow, {}, {}});
    }
    total += size;
    return true;
}

void TableReader::finish()
{
    m_draft.report.debitTotal = Money{m_debitMinor, m_options.currency};
    m_draft.report.creditTotal = Money{m_creditMinor, m_options.currency};
    if (m_blankSince != 0) m_builder.warn(WarningCode::UnreachableTail, {{"line", std::to_string(m_blankSince)}});
    if (m_negatives > 0) m_builder.warn(WarningCode::NegativeAmount, {{"count", std::to_string(m_negatives)}});
    m_foreignAmounts.warnOfRates();
    if (m_form.kind != ImportKind::OpenItems) return;
    m_draft.closingOn = dateInFileName(m_draft.report.file);
    if (m_draft.closingOn) m_builder.warn(WarningCode::FileNameDate, {{"on", formatIsoDate(*m_draft.closingOn)}});
}

} // namespace

Result<Done> readTable(std::string_view text, const FileForm& form, const ReadOptions& options, ImportDraft& draft,
                       const Progress& progress, const Cancellation& cancellation)
{
    draft.ledger = ledgerOf(form.kind);
    return TableReader{text, form, options, draft}.read(progress, cancellation);
}

} // namespace encours
