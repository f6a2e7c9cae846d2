// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/keep_letter.h"
#include "desk/letters/kept_object.h"

#include <algorithm>

namespace encours {

namespace {

// Members that are empty are left out: most letters use few of them, and the book keeps each for ten years.

void put(OrderedJson& object, const char* name, const std::string& text)
{
    if (!text.empty()) object[name] = text;
}

void put(OrderedJson& object, const char* name, const std::vector<std::string>& texts)
{
    if (!texts.empty()) object[name] = texts;
}

template <typename Value, typename Write>
void putEach(OrderedJson& object, const char* name, const std::vector<Value>& values, Write write)
{
    if (values.empty()) return;
    OrderedJson list = OrderedJson::array();
    for (const Value& value : values) list.push_back(write(value));
    object[name] = std::move(list);
}

OrderedJson rowJson(const LetterRow& row)
{
    OrderedJson json = OrderedJson::object();
    put(json, "number", row.number);
    put(json, "issued", row.issuedOn);
    put(json, "due", row.dueOn);
    put(json, "late", row.daysLate);
    put(json, "amount", row.amount);
    put(json, "running", row.runningTotal);
    put(json, "original", row.original);
    put(json, "paid", row.paid);
    return json;
}

OrderedJson detailJson(const LetterDetail& detail)
{
    OrderedJson json = OrderedJson::object();
    put(json, "label", detail.label);
    put(json, "value", detail.value);
    return json;
}

OrderedJson subtotalJson(const LetterSubtotal& subtotal)
{
    OrderedJson json{{"after", subtotal.afterRow}};
    put(json, "label", subtotal.label);
    put(json, "amount", subtotal.amount);
    return json;
}

OrderedJson annexJson(const LetterAnnex& annex)
{
    OrderedJson json = OrderedJson::object();
    put(json, "title", annex.title);
    put(json, "opening", annex.opening);
    putEach(json, "columns", annex.table.columns, [](const LetterTable::Column& column) {
        OrderedJson written = OrderedJson::object();
        put(written, "title", column.title);
        if (column.isNumber) written["number"] = true;
        return written;
    });
    putEach(json, "rows", annex.table.rows,
            [](const std::vector<std::string>& cells) { return OrderedJson{{"cells", cells}}; });
    put(json, "total", annex.table.total);
    put(json, "closing", annex.closing);
    return json;
}

void putTable(OrderedJson& json, const Letter& letter)
{
    put(json, "table_header", letter.tableHeader);
    putEach(json, "rows", letter.rows, rowJson);
    putEach(json, "subtotals", letter.subtotals, subtotalJson);
    put(json, "total_label", letter.totalLabel);
    put(json, "total", letter.total);
    put(json, "carried_forward", letter.carriedForward);
    put(json, "brought_forward", letter.broughtForward);
    putEach(json, "breakdown", letter.breakdown, detailJson);
}

LetterRow readRow(KeptObject& kept)
{
    return {kept.text("number"), kept.text("issued"),  kept.text("due"),      kept.text("late"),
            kept.text("amount"), kept.text("running"), kept.text("original"), kept.text("paid")};
}

LetterDetail readDetail(KeptObject& kept)
{
    return {kept.text("label"), kept.text("value")};
}

LetterSubtotal readSubtotal(KeptObject& kept)
{
    return {static_cast<std::size_t>(std::max(std::int64_t{0}, kept.number("after"))), kept.text("label"),
            kept.text("amount")};
}

LetterTable::Column readColumn(KeptObject& kept)
{
    return {kept.text("title"), kept.yesNo("number")};
}

LetterAnnex readAnnex(KeptObject& kept)
{
    LetterAnnex annex;
    annex.title = kept.text("title");
    annex.opening = kept.texts("opening");
    annex.table.columns = kept.each<LetterTable::Column>("columns", readColumn);
    annex.table.rows = kept.each<std::vector<std::string>>("rows", [&](KeptObject& row) {
        std::vector<std::string> cells = row.texts("cells");
        if (cells.size() != annex.table.columns.size()) row.spoil();
        return cells;
    });
    annex.table.total = kept.texts("total");
    annex.closing = kept.texts("closing");
    return annex;
}

void readTable(KeptObject& kept, Letter& letter)
{
    letter.tableHeader = kept.texts("table_header");
    letter.rows = kept.each<LetterRow>("rows", readRow);
    letter.subtotals = kept.each<LetterSubtotal>("subtotals", readSubtotal);
    letter.totalLabel = kept.text("total_label");
    letter.total = kept.text("total");
    letter.carriedForward = kept.text("carried_forward");
    letter.broughtForward = kept.text("brought_forward");
    letter.breakdown = kept.each<LetterDetail>("breakdown", readDetail);
}

Language readLanguage(KeptObject& kept)
{
    const std::string code = kept.text("language");
    if (code != "fr" && code != "en") kept.spoil();
    return code == "en" ? Language::English : Language::French;
}

void readLetterParts(KeptObject& kept, Letter& letter)
{
    letter.language = readLanguage(kept);
    letter.sender = kept.texts("sender");
    letter.recipient = kept.texts("recipient");
    letter.dispatch = kept.text("dispatch");
    letter.references = kept.texts("references");
    letter.placeAndDate = kept.text("place_and_date");
    letter.subject = kept.text("subject");
    letter.salutation = kept.text("salutation");
    letter.opening = kept.texts("opening");
    readTable(kept, letter);
    letter.request = kept.texts("request");
    letter.payment = kept.each<LetterDetail>("payment", readDetail);
    letter.closing = kept.texts("closing");
    letter.signature = kept.texts("signature");
    letter.enclosures = kept.texts("enclosures");
    letter.annexes = kept.each<LetterAnnex>("annexes", readAnnex);
    letter.legalMentions = kept.texts("legal_mentions");
    letter.mark = kept.text("mark");
    letter.fileName = kept.text("file_name");
    letter.title = kept.text("title");
}

} // namespace

std::string letterDocument(const Letter& letter, const LetterMail& mail)
{
    OrderedJson json{{"language", letter.language == Language::English ? "en" : "fr"}};
    put(json, "sender", letter.sender);
    put(json, "recipient", letter.recipient);
    put(json, "dispatch", letter.dispatch);
    put(json, "references", letter.references);
    put(json, "place_and_date", letter.placeAndDate);
    put(json, "subject", letter.subject);
    put(json, "salutation", letter.salutation);
    put(json, "opening", letter.opening);
    putTable(json, letter);
    put(json, "request", letter.request);
    putEach(json, "payment", letter.payment, detailJson);
    put(json, "closing", letter.closing);
    put(json, "signature", letter.signature);
    put(json, "enclosures", letter.enclosures);
    putEach(json, "annexes", letter.annexes, annexJson);
    put(json, "legal_mentions", letter.legalMentions);
    put(json, "mark", letter.mark);
    put(json, "file_name", letter.fileName);
    put(json, "title", letter.title);
    put(json, "mail_subject", mail.subject);
    put(json, "mail_paragraphs", mail.paragraphs);
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

Result<LetterFromDocument> readLetterDocument(std::string_view document)
{
    ENCOURS_ASSIGN(const OrderedJson json, parseKept(document));
    bool isSound = true;
    KeptObject kept{json, isSound};
    LetterFromDocument read;
    readLetterParts(kept, read.letter);
    read.mail.subject = kept.text("mail_subject");
    read.mail.paragraphs = kept.texts("mail_paragraphs");
    if (!isSound) return spoiltDocument();
    return read;
}

} // namespace encours
