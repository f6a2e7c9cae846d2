// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/customer_file/attachments.h"
#include "desk/customer_file/customer_file.h"
#include "words/customer_file_words.h"

namespace encours {
namespace {

struct DocumentOptions {
    std::string customer;
    std::string file;
    std::string kind = "other";
    std::string invoices;
    std::int64_t saved = 0;
    std::string out;
    std::int64_t removed = 0;
    ChangeOptions change;
};

Json rowJson(const AttachmentRow& row)
{
    return {{"document", row.attachment.id.value},
            {"kind", attachmentKindCode(row.attachment.kind)},
            {"on", formatIsoDate(row.attachment.on)},
            {"name", row.attachment.name},
            {"bytes", row.attachment.size},
            {"digest", row.attachment.digest},
            {"invoices", row.numbers},
            {"erased", row.attachment.isErased},
            {"safe_to_open", row.isSafeToOpen}};
}

Result<ExitStatus> showDocuments(Session& session, const Desk& desk, CustomerId customer)
{
    ENCOURS_ASSIGN(const CustomerFile file, (ShowCustomerFile{desk}.execute(customer, session.today())));
    const auto language = session.language();
    Json list = Json::array();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.date")},
                 {session.words("cli.column.kind")},
                 {session.words("cli.column.file"), Table::Align::Left, 48},
                 {session.words("cli.column.size"), Table::Align::Right},
                 {session.words("cli.column.number"), Table::Align::Left, 40}}};
    for (const AttachmentRow& row : file.attachments) {
        list.push_back(rowJson(row));
        table.add({std::to_string(row.attachment.id.value), formatDate(row.attachment.on, language),
                   wordsFor(language, row.attachment.kind),
                   row.attachment.isErased ? session.words("cli.document.erased") : row.attachment.name,
                   std::to_string(row.attachment.size), joined(row.numbers)});
    }
    session.say(table.isEmpty() ? session.words("cli.document.none") : table.text());
    session.print({{"customer", file.account->customer.code}, {"documents", std::move(list)}});
    return ExitStatus::Done;
}

Result<ExitStatus> save(Session& session, Desk& desk, CustomerId customer, const DocumentOptions& options)
{
    ENCOURS_ASSIGN(const AttachedDocument document,
                   OpenAttachment{desk}.execute(customer, AttachmentId{options.saved}));
    const std::filesystem::path out = options.out.empty() ? document.name : options.out;
    std::error_code ignored;
    if (std::filesystem::exists(out, ignored)) return faultAbout(FaultCode::FileExists, out.string(), "file");
    ENCOURS_TRY(writeFileAtomically(out, document.bytes));
    session.say(session.words("cli.document.saved", {{"file", out.string()}}));
    session.print({{"document", options.saved}, {"file", out.string()}, {"bytes", document.bytes.size()}});
    return ExitStatus::Done;
}

Result<AttachmentId> attach(Desk& desk, CustomerId customer, const DocumentOptions& options)
{
    AttachmentRequest request;
    request.customer = customer;
    request.file = options.file;
    const auto kind = parseAttachmentKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    request.kind = *kind;
    ENCOURS_ASSIGN(request.items, debitsByNumber(desk, customer, options.invoices));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return AttachDocument{desk}.execute(request);
}

Result<ExitStatus> document(Session& session, const DocumentOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    if (options.saved > 0) return save(session, *desk, customer, options);
    AttachmentId id{options.removed};
    if (options.removed > 0) {
        ENCOURS_TRY(RemoveAttachment{*desk}.execute({customer, id, options.change.key, options.change.isDryRun}));
    } else if (!options.file.empty()) {
        ENCOURS_ASSIGN(id, attach(*desk, customer, options));
    } else {
        return showDocuments(session, *desk, customer);
    }
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", desk->portfolio()->share(customer)->customer.code},
                   {"document", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"removed", options.removed > 0},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addDocument(Verbs& verbs)
{
    auto options = std::make_shared<DocumentOptions>();
    auto verb = verbs.add("document", "Show the documents of a customer, attach one, save one or take one off",
                          [options](Session& session) { return document(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("file", options->file, "A file to copy into the book");
    verb.option("--kind", options->kind,
                "invoice, order, delivery-note, contract, correspondence, proof-of-dispatch or other");
    verb.option("--invoices", options->invoices, "Numbers of the invoices it belongs to, separated by commas");
    verb.option("--save", options->saved, "Number of a document to write to a file");
    verb.option("--out", options->out, "The file to write; its own name when absent");
    verb.option("--remove", options->removed, "Number of a document to take off the account");
    addChangeOptions(verb, options->change);
}

} // namespace encours
