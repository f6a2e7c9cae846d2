// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_reader.h"

#include "exchange/cells.h"
#include "exchange/column_synonyms.h"
#include "exchange/draft_builder.h"
#include "exchange/fec_entries.h"
#include "exchange/foreign_amounts.h"
#include "exchange/rows.h"
#include "exchange/table_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t labelLimit = 250;
constexpr std::size_t codeLimit = 40;
constexpr std::int64_t rowsBetweenReports = 8'192;

/// A line of a customer's account whose kind is known only when its whole entry has been read.
struct PendingLine {
    DraftLine line;
    std::size_t entry = 0;
    bool isOpeningJournal = false;
    bool looksLikeOpening = false;
};

/// What every line of a ledger says, whatever its account.
struct LedgerLine {
    std::string_view account;
    AccountClass accountClass = AccountClass::Other;
    Date bookedOn;
    std::int64_t amountMinor = 0; ///< debit − credit
    std::size_t entry = 0;
};

class FecReader {
public:
    FecReader(std::string_view text, const FileForm& form, const ReadOptions& options, ImportDraft& draft)
        : m_text(text),
          m_form(form),
          m_options(options),
          m_draft(draft),
          m_builder(draft, options),
          m_columns(findFecColumns(form.header)),
          m_foreignAmounts(m_builder, options.currency)
    {
    }

    Result<Done> read(const Progress& progress, const Cancellation& cancellation);

private:
    void warnOfColumns();
    void readRow(RowReader& reader, Row& row);
    bool hasRightWidth(RowReader& reader, Row& row);
    void readLine(const Row& row);
    std::optional<std::int64_t> amountOf(const Row& row);
    std::optional<std::int64_t> signedAmountOf(const Row& row);
    std::optional<Money> amountIn(const Row& row, FecColumn column);
    std::optional<LedgerLine> ledgerLineOf(const Row& row);
    void readCustomerLine(const Row& row, const LedgerLine& ledger);
    std::optional<std::size_t> customerOf(const Row& row, std::string_view account);
    void describe(const Row& row, PendingLine& pending);
    [[nodiscard]] bool isWrittenNegative(const Row& row) const;
    bool addToTotals(const Row& row, std::int64_t amountMinor);
    bool isOpening(std::string_view journal, std::string_view label);
    void finish();
    void joinDoubtfulCustomers();
    void warnOfWhole();

    [[nodiscard]] Cell cell(const Row& row, FecColumn column) const
    {
        const auto place = m_columns.place(column);
        if (!place) return {row.line, {}, {}};
        return {row.line, m_form.header[*place], row.fields[*place]};
    }
    [[nodiscard]] std::string_view value(const Row& row, FecColumn column) const
    {
        return withoutQuotes(cell(row, column).value);
    }

    std::string_view m_text;
    const FileForm& m_form;
    const ReadOptions& m_options;
    ImportDraft& m_draft;
    DraftBuilder m_builder;
    FecColumns m_columns;
    LedgerForeignAmounts m_foreignAmounts;
    FecEntries m_entries;
    LedgerDates m_bookedDates;
    LedgerDates m_pieceDates;
    std::vector<PendingLine> m_pending;
    std::map<std::pair<std::string, std::string>, bool, std::less<>> m_openingJournals;
    std::int64_t m_debitMinor = 0;
    std::int64_t m_creditMinor = 0;
    std::int64_t m_doubtfulCount = 0;
    std::int64_t m_doubtfulMinor = 0;
    std::int64_t m_advanceCount = 0;
    std::int64_t m_advanceMinor = 0;
    std::int64_t m_blankSince = 0;
};

Result<Done> FecReader::read(const Progress& progress, const Cancellation& cancellation)
{
    if (const auto missing = m_columns.missing()) {
        return Fault{FaultCode::ColumnMissing, {{"column", std::string{*missing}}, {"file", m_draft.report.file}}, {}};
    }
    warnOfColumns();
    const std::string_view start = trimmed(m_text.substr(0, 65'536));
    const bool isQuoted = start.substr(0, start.find_first_of("\r\n")).find('"') != std::string_view::npos;
    RowReader reader{m_text, {m_form.separator, isQuoted ? Quotes::Rfc4180 : Quotes::Literal, rowEndOf(m_text)}};
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
        readRow(reader, row);
        if (m_builder.isFull()) break;
    }
    if (isBeforeHeader) return Fault{FaultCode::HeaderMissing, {{"file", m_draft.report.file}}, {}};
    finish();
    progress.say(static_cast<std::int64_t>(m_text.size()), static_cast<std::int64_t>(m_text.size()));
    return Done{};
}

void FecReader::warnOfColumns()
{
    // Ledgers of professions that keep cash accounts add these (A47 A-1 VIII); they say nothing of customers.
    constexpr std::array<std::string_view, 4> cashColumns{"daterglt", "moderglt", "natop", "idclient"};
    for (const std::size_t place : m_columns.unknown) {
        const std::string& name = m_form.header[place];
        const std::string key = columnKey(name);
        const bool isKnown = std::ranges::find(cashColumns, std::string_view{key}) != cashColumns.end();
        if (!isKnown && !trimmed(name).empty())
            m_builder.warn(WarningCode::ColumnIgnored, {{"column", shownValue(name)}});
    }
    for (const std::size_t place : m_columns.repeated) {
        const std::string& name = m_form.header[place];
        m_builder.warn(WarningCode::ColumnAmbiguous, {{"column", shownValue(name)}, {"other", shownValue(name)}});
    }
}

void FecReader::readRow(RowReader& reader, Row& row)
{
    if (!row.fault && row.isBlank()) {
        if (m_blankSince == 0) m_blankSince = row.line;
        return;
    }
    m_blankSince = 0;
    ++m_draft.report.linesRead;
    if (row.fault) return m_builder.reject({row.line, {}, {}}, *row.fault);
    if (hasRightWidth(reader, row)) readLine(row);
}

bool FecReader::hasRightWidth(RowReader& reader, Row& row)
{
    const std::size_t expected = m_form.header.size();
    // A line feed inside a label, in a file whose lines end with CRLF.
    while (row.fields.size() < expected && row.endedInLoneFeed && reader.appendNextLine(row)) {
        if (row.fault) {
            m_builder.reject({row.line, {}, {}}, *row.fault);
            return false;
        }
    }
    const bool isBlankBeyond = row.fields.size() > expected &&
                               std::all_of(row.fields.begin() + static_cast<std::ptrdiff_t>(expected), row.fields.end(),
                                           [](std::string_view field) { return trimmed(field).empty(); });
    if (row.fields.size() == expected || isBlankBeyond) return true;
    m_builder.reject({row.line, {}, {}},
                     Fault{FaultCode::FieldCountWrong,
                           {{"expected", std::to_string(expected)}, {"actual", std::to_string(row.fields.size())}},
                           {}});
    return false;
}

void FecReader::readLine(const Row& row)
{
    const auto ledger = ledgerLineOf(row);
    if (!ledger) return;
    ImportReport& report = m_draft.report;
    report.firstOn = report.firstOn ? earlier(*report.firstOn, ledger->bookedOn) : ledger->bookedOn;
    report.lastOn = report.lastOn ? later(*report.lastOn, ledger->bookedOn) : ledger->bookedOn;
    m_entries.add(ledger->entry, ledger->account, ledger->accountClass, ledger->amountMinor);
    if (ledger->accountClass == AccountClass::Advance && ledger->amountMinor != 0) {
        ++m_advanceCount;
        if (__builtin_add_overflow(m_advanceMinor, ledger->amountMinor, &m_advanceMinor))
            m_advanceMinor = Money::largest;
    }
    const bool isCustomers =
        ledger->accountClass == AccountClass::Customer || ledger->accountClass == AccountClass::Doubtful;
    if (isCustomers) readCustomerLine(row, *ledger);
}

/// Checks what must be right on every line; nothing after a reject.
std::optional<LedgerLine> FecReader::ledgerLineOf(const Row& row)
{
    const auto missing = [&](const Cell& at) {
        m_builder.reject(at, Fault{FaultCode::FieldMissing, {{"column", std::string{at.column}}}, {}});
    };
    const Cell bookedCell = cell(row, FecColumn::EcritureDate);
    const std::string_view booked = withoutQuotes(bookedCell.value);
    if (booked.empty()) {
        missing(bookedCell);
        return std::nullopt;
    }
    const auto bookedOn = m_bookedDates.read(booked);
    if (!bookedOn) {
        m_builder.reject(bookedCell, bookedOn.fault());
        return std::nullopt;
    }
    const auto amountMinor = amountOf(row);
    if (!amountMinor) return std::nullopt;
    const std::string_view account = value(row, FecColumn::CompteNum);
    if (account.empty()) {
        missing(cell(row, FecColumn::CompteNum));
        return std::nullopt;
    }
    const std::string_view number = value(row, FecColumn::EcritureNum);
    const std::string_view piece = value(row, FecColumn::PieceRef);
    const std::size_t entry =
        m_entries.entry(value(row, FecColumn::JournalCode), number.empty() ? piece : number, booked);
    return LedgerLine{account, accountClassOf(account), *bookedOn, *amountMinor, entry};
}

std::optional<Money> FecReader::amountIn(const Row& row, FecColumn column)
{
    const Cell amountCell = cell(row, column);
    const auto amount = parseLedgerAmount(amountCell.value, m_options.currency);
    if (!amount) {
        m_builder.reject(amountCell, amount.fault());
        return std::nullopt;
    }
    return *amount;
}

/// Debit − credit in minor units; nothing after a reject.
std::optional<std::int64_t> FecReader::amountOf(const Row& row)
{
    if (m_columns.hasSense()) return signedAmountOf(row);
    const auto debit = amountIn(row, FecColumn::Debit);
    const auto credit = amountIn(row, FecColumn::Credit);
    if (!debit || !credit) return std::nullopt;
    if (!debit->isZero() && !credit->isZero()) {
        m_builder.reject(cell(row, FecColumn::Credit), Fault{FaultCode::DebitAndCredit, {}, {}});
        return std::nullopt;
    }
    return debit->minorUnits() - credit->minorUnits();
}

std::optional<std::int64_t> FecReader::signedAmountOf(const Row& row)
{
    const auto amount = amountIn(row, FecColumn::Montant);
    if (!amount) return std::nullopt;
    const Cell senseCell = cell(row, FecColumn::Sens);
    const std::string_view sense = withoutQuotes(senseCell.value);
    if (sense == "D" || sense == "d" || sense == "+1" || sense == "1" || sense == "+") return amount->minorUnits();
    if (sense == "C" || sense == "c" || sense == "-1" || sense == "-") return -amount->minorUnits();
    if (amount->isZero() && sense.empty()) return 0;
    m_builder.reject(senseCell, Fault{FaultCode::SenseUnknown, {{"value", std::string{sense}}}, {}});
    return std::nullopt;
}

void FecReader::readCustomerLine(const Row& row, const LedgerLine& ledger)
{
    const auto customer = customerOf(row, ledger.account);
    if (!customer) return;
    ++m_draft.report.linesUsed;
    if (ledger.amountMinor == 0) return m_builder.warn(WarningCode::ZeroAmount, {{"line", std::to_string(row.line)}});
    const Cell pieceCell = cell(row, FecColumn::PieceDate);
    Date issuedOn = ledger.bookedOn;
    if (!isNoDate(withoutQuotes(pieceCell.value))) {
        const auto piece = m_pieceDates.read(pieceCell.value);
        if (!piece) return m_builder.reject(pieceCell, piece.fault());
        issuedOn = *piece;
    }
    if (!addToTotals(row, ledger.amountMinor)) return;
    if (ledger.accountClass == AccountClass::Doubtful) {
        ++m_doubtfulCount;
        m_doubtfulMinor += ledger.amountMinor;
    }
    PendingLine& pending = m_pending.emplace_back();
    pending.entry = ledger.entry;
    pending.line.line = row.line;
    pending.line.customerCode = m_builder.codeOf(*customer);
    pending.line.issuedOn = issuedOn;
    pending.line.bookedOn = ledger.bookedOn;
    pending.line.amount = Money{ledger.amountMinor, m_options.currency};
    pending.line.account = cutText(ledger.account, codeLimit).text;
    describe(row, pending);
}

/// The customer is named by the auxiliary account, else by the account itself (many firms use 411DUPONT).
std::optional<std::size_t> FecReader::customerOf(const Row& row, std::string_view account)
{
    Cell code = cell(row, FecColumn::CompAuxNum);
    const bool hasAuxiliary = !withoutQuotes(code.value).empty();
    if (!hasAuxiliary) code = {row.line, cell(row, FecColumn::CompteNum).column, account};
    const auto customer = m_builder.customer(code);
    if (!customer) return std::nullopt;
    Cell name = cell(row, FecColumn::CompAuxLib);
    if (withoutQuotes(name.value).empty()) name = hasAuxiliary ? Cell{} : cell(row, FecColumn::CompteLib);
    const std::size_t rejects = m_draft.report.rejects.size();
    m_builder.setField(*customer, CustomerField::Name, name);
    if (m_draft.report.rejects.size() > rejects) return std::nullopt;
    return customer;
}

void FecReader::describe(const Row& row, PendingLine& pending)
{
    const std::string_view journal = value(row, FecColumn::JournalCode);
    const std::string_view journalLabel = value(row, FecColumn::JournalLib);
    const std::string_view piece = value(row, FecColumn::PieceRef);
    const std::string_view label = value(row, FecColumn::EcritureLib);
    pending.line.journal = cutText(journal, codeLimit).text;
    pending.line.entry = cutText(value(row, FecColumn::EcritureNum), codeLimit).text;
    pending.line.number = cutText(piece, 100).text;
    CutText cut = cutText(label, labelLimit);
    if (cut.wasCut) m_builder.warn(WarningCode::LabelCut, {{"line", std::to_string(row.line)}});
    pending.line.label = std::move(cut.text);
    const std::string_view lettering = value(row, FecColumn::EcritureLet);
    if (lettering.find_first_not_of("*. ") != std::string_view::npos)
        pending.line.lettering = cutText(lettering, codeLimit).text;
    pending.isOpeningJournal = isOpening(journal, journalLabel);
    pending.looksLikeOpening = !pending.isOpeningJournal && looksLikeOpening(piece, label);
    pending.line.means = meansOfLabel(label);
    if (pending.line.means == PaymentMeans::Unknown) pending.line.means = meansOfLabel(journalLabel);
    pending.line.original = m_foreignAmounts.read(
        {cell(row, FecColumn::Montantdevise), cell(row, FecColumn::Idevise), isWrittenNegative(row)},
        pending.line.customerCode, pending.line.amount);
}

bool FecReader::isWrittenNegative(const Row& row) const
{
    return std::ranges::any_of(
        std::array{FecColumn::Debit, FecColumn::Credit, FecColumn::Montant},
        [&](FecColumn column) { return value(row, column).find('-') != std::string_view::npos; });
}

/// False, after a reject, when the sums of the file leave the range in which sums are safe.
bool FecReader::addToTotals(const Row& row, std::int64_t amountMinor)
{
    std::int64_t& total = amountMinor > 0 ? m_debitMinor : m_creditMinor;
    const std::int64_t size = amountMinor > 0 ? amountMinor : -amountMinor;
    if (m_debitMinor + m_creditMinor + size > Money::largest) {
        m_builder.reject(cell(row, m_columns.hasSense() ? FecColumn::Montant : FecColumn::Debit),
                         Fault{FaultCode::AmountOverflow, {}, {}});
        return false;
    }
    total += size;
    return true;
}

bool FecReader::isOpening(std::string_view journal, std::string_view label)
{
    const std::pair<std::string, std::string> key{journal, label};
    const auto known = m_openingJournals.find(key);
    if (known != m_openingJournals.end()) return known->second;
    return m_openingJournals.emplace(key, isOpeningJournal(journal, label)).first->second;
}

void FecReader::finish()
{
    m_draft.lines.reserve(m_pending.size());
    for (PendingLine& pending : m_pending) {
        DraftLine& line = pending.line;
        const FecEntryFacts& entry = m_entries.facts(pending.entry);
        line.isOpening =
            pending.isOpeningJournal || (pending.looksLikeOpening && line.bookedOn == m_draft.report.firstOn);
        line.kind = kindOfLine(entry, line.isOpening, line.amount.minorUnits());
        const bool isPayment = line.kind == ItemKind::Payment || line.kind == ItemKind::PaymentReturn;
        if (!isPayment) line.means = PaymentMeans::Unknown;
        if (isPayment && entry.bankMeans != PaymentMeans::Unknown) line.means = entry.bankMeans;
        m_draft.lines.push_back(std::move(line));
    }
    m_draft.report.debitTotal = Money{m_debitMinor, m_options.currency};
    m_draft.report.creditTotal = Money{m_creditMinor, m_options.currency};
    joinDoubtfulCustomers();
    warnOfWhole();
}

/// Without auxiliary accounts a doubtful customer has two accounts, 411DUPONT and 416DUPONT: one customer all the same.
void FecReader::joinDoubtfulCustomers()
{
    TextMap<bool> codes;
    for (const DraftCustomer& customer : m_draft.customers) codes.emplace(customer.code, true);
    const auto joined = [&](const std::string& code) {
        const bool isOther = (code.starts_with("416") || code.starts_with("413")) && code.size() > 3;
        std::string usual = isOther ? "411" + code.substr(3) : code;
        return codes.contains(usual) ? usual : code;
    };
    TextMap<bool> used;
    for (DraftLine& line : m_draft.lines) {
        if (line.account == line.customerCode) line.customerCode = joined(line.customerCode);
        used.emplace(line.customerCode, true);
    }
    std::erase_if(m_draft.customers, [&](const DraftCustomer& customer) {
        return !used.contains(customer.code) && joined(customer.code) != customer.code;
    });
}

void FecReader::warnOfWhole()
{
    if (m_form.separator != '\t' && m_form.separator != '|') {
        m_builder.warn(WarningCode::SeparatorUnusual, {{"separator", std::string(1, m_form.separator)}});
    }
    if (m_blankSince != 0) m_builder.warn(WarningCode::UnreachableTail, {{"line", std::to_string(m_blankSince)}});
    for (const auto& [entry, difference] : m_entries.unbalanced()) {
        m_builder.warn(WarningCode::EntryUnbalanced,
                       {{"entry", shownValue(entry)}, {"difference_cents", std::to_string(difference)}});
    }
    m_foreignAmounts.warnOfMissing();
    const auto sum = [&](WarningCode code, std::int64_t count, std::int64_t amountMinor) {
        if (count > 0)
            m_builder.warn(code, {{"count", std::to_string(count)}, {"amount_cents", std::to_string(amountMinor)}});
    };
    sum(WarningCode::DoubtfulAccounts, m_doubtfulCount, m_doubtfulMinor);
    sum(WarningCode::AdvanceAccounts, m_advanceCount, m_advanceMinor);
    const auto closingOn = m_draft.closingOn;
    if (closingOn && m_draft.report.firstOn &&
        (*m_draft.report.lastOn > *closingOn || *m_draft.report.firstOn > *closingOn)) {
        m_builder.warn(WarningCode::FileNameDate, {{"on", formatIsoDate(*closingOn)}});
    }
}

} // namespace

Result<Done> readFec(std::string_view text, const FileForm& form, const ReadOptions& options, ImportDraft& draft,
                     const Progress& progress, const Cancellation& cancellation)
{
    const LedgerFileName name = readLedgerFileName(draft.report.file);
    draft.ledger = name.siren.empty() ? "fec" : "fec:" + name.siren;
    draft.closingOn = name.closingOn;
    return FecReader{text, form, options, draft}.read(progress, cancellation);
}

} // namespace encours
