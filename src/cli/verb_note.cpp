// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/customer_file/customer_file.h"
#include "desk/customer_file/notes.h"

namespace encours {
namespace {

struct NoteOptions {
    std::string customer;
    std::string text;
    ChangeOptions change;
};

Result<ExitStatus> showNotes(Session& session, const Desk& desk, CustomerId customer)
{
    ENCOURS_ASSIGN(const CustomerFile file, (ShowCustomerFile{desk}.execute(customer, session.today())));
    Json list = Json::array();
    for (const AccountNote& note : file.notes) {
        list.push_back(
            {{"note", note.id.value}, {"on", formatIsoDate(note.on)}, {"actor", note.actor}, {"text", note.text}});
        session.say(formatDate(note.on, session.language()) + "  " + note.actor + "\n" + note.text + "\n");
    }
    if (file.notes.empty()) session.say(session.words("cli.note.none"));
    session.print({{"customer", file.account->customer.code}, {"notes", std::move(list)}});
    return ExitStatus::Done;
}

Result<ExitStatus> note(Session& session, const NoteOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    if (options.text.empty()) return showNotes(session, *desk, customer);
    const NoteRequest request{customer, options.text, options.change.key, options.change.isDryRun};
    ENCOURS_ASSIGN(const AccountNoteId id, AddNote{*desk}.execute(request));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.note.done"));
    session.print({{"customer", desk->portfolio()->share(customer)->customer.code},
                   {"note", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addNote(Verbs& verbs)
{
    auto options = std::make_shared<NoteOptions>();
    auto verb = verbs.add("note", "Show the notes of a customer, or add one; the customer may ask to read it",
                          [options](Session& session) { return note(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("text", options->text, "The note; all notes are shown when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
