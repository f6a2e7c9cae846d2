// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/outbox_text.h"
#include "cli/verbs.h"
#include "desk/outbox/outbox.h"
#include "letters/letter.h"
#include "words/mail_words.h"
#include "words/words.h"

#include <algorithm>
#include <charconv>

namespace encours {
namespace {

struct OutboxOptions {
    std::string action = "list";
    std::vector<std::string> messages;
    bool isAll = false;
    std::string state;
    std::string customer;
    std::int64_t letter = 0;
    std::string to;
    std::string subject;
    std::string body;
    std::vector<std::string> documents;
    std::string out = ".";
    ChangeOptions change;
};

Result<std::int64_t> numberFrom(std::string_view option, const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size() && number > 0;
    if (!isNumber) return unknownValue(option, text);
    return number;
}

/// The lines that the options leave: of a customer, in a state.
Result<std::vector<MessageLine>> linesWanted(Desk& desk, const OutboxOptions& options)
{
    ENCOURS_ASSIGN(const auto customer, optionalCustomer(desk, options.customer));
    ENCOURS_ASSIGN(auto lines, listMessages(desk, customer));
    if (options.state.empty()) return lines;
    const auto state = parseMailState(options.state);
    if (!state) return unknownValue("--state", options.state);
    std::erase_if(lines, [&](const MessageLine& line) { return line.fact.state() != *state; });
    return lines;
}

/// The messages that were named, else with `--all` every one that the options leave and that may go there.
Result<std::vector<MailMessageId>> messagesNamed(Desk& desk, const OutboxOptions& options, MailState state)
{
    std::vector<MailMessageId> messages;
    for (const std::string& text : options.messages) {
        ENCOURS_ASSIGN(const std::int64_t number, numberFrom("messages", text));
        messages.push_back(MailMessageId{number});
    }
    if (!options.isAll) return messages;
    ENCOURS_ASSIGN(const auto lines, linesWanted(desk, options));
    for (const MessageLine& line : lines) {
        if (mayFollow(line.fact.state(), state)) messages.push_back(line.fact.id);
    }
    std::ranges::sort(messages);
    const auto repeated = std::ranges::unique(messages);
    messages.erase(repeated.begin(), repeated.end());
    return messages;
}

Result<ExitStatus> decide(Session& session, const OutboxOptions& options, MailState state)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const auto messages, messagesNamed(*desk, options, state));
    if (messages.empty() && !options.isAll) return faultAbout(FaultCode::TextMissing, "message", "field");
    const MessagesDecided decided = DecideMessages{*desk}.execute(messages, state, options.change.key);
    Json done = Json::array();
    for (const MailMessageId message : decided.done) done.push_back(message.value);
    Json refused = Json::array();
    for (const MessageRefused& each : decided.refused) {
        refused.push_back({{"message", each.message.value}, {"error", faultJson(each.fault, session.language())}});
        session.warn(session.words("cli.outbox.refused", {{"value", std::to_string(each.message.value)},
                                                          {"reason", wordsFor(session.language(), each.fault)}}));
    }
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.say(session.words("cli.outbox.decided", {{"count", std::to_string(decided.done.size())},
                                                     {"state", wordsFor(session.language(), state)}}));
    session.print({{"done", std::move(done)},
                   {"refused", std::move(refused)},
                   {"state", mailStateCode(state)},
                   {"dry_run", options.change.isDryRun}});
    return decided.refused.empty() ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> draft(Session& session, const OutboxOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    DraftRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.customer));
    if (options.letter > 0) request.letter = LetterId{options.letter};
    request.to = options.to;
    request.subject = options.subject;
    request.body = options.body;
    for (const std::string& text : options.documents) {
        ENCOURS_ASSIGN(const std::int64_t number, numberFrom("--document", text));
        request.attachments.push_back(AttachmentId{number});
    }
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_ASSIGN(const MailMessageId message, DraftMessage{*desk}.execute(request));
    session.say(options.change.isDryRun
                    ? session.words("cli.dry-run")
                    : session.words("cli.outbox.drafted", {{"value", std::to_string(message.value)}}));
    session.print(
        {{"message", message.isStored() ? Json(message.value) : Json(nullptr)}, {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session& session, Desk& desk, MailMessageId message)
{
    ENCOURS_ASSIGN(const auto lines, listMessages(desk));
    for (const MessageLine& line : lines) {
        if (line.fact.id != message) continue;
        showMessage(session, line);
        return ExitStatus::Done;
    }
    return faultAbout(FaultCode::MessageUnknown, std::to_string(message.value));
}

Result<ExitStatus> exportOne(Session& session, Desk& desk, MailMessageId message, const std::string& folder)
{
    const auto printer = session.parts().makePrinter();
    ENCOURS_ASSIGN(const auto file, exportMessage(desk, *printer, message, folder));
    session.say(session.words("cli.outbox.exported", {{"file", file.string()}}));
    session.print({{"message", message.value}, {"file", file.string()}});
    return ExitStatus::Done;
}

Result<ExitStatus> link(Session& session, Desk& desk, MailMessageId message)
{
    ENCOURS_ASSIGN(const std::string address, messageLink(desk, message));
    session.say(address);
    session.print({{"message", message.value}, {"link", address}});
    return ExitStatus::Done;
}

Result<ExitStatus> resume(Session& session, const OutboxOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    if (!options.change.isDryRun) ENCOURS_TRY(resumeOutbox(*desk, options.change.key));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.outbox.resumed"));
    session.print({{"paused", options.change.isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> list(Session& session, const OutboxOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto lines, linesWanted(*desk, options));
    showMessages(session, lines);
    return ExitStatus::Done;
}

Result<ExitStatus> outbox(Session& session, const OutboxOptions& options)
{
    if (options.action == "list") return list(session, options);
    if (options.action == "draft") return draft(session, options);
    if (options.action == "resume") return resume(session, options);
    if (options.action == "approve") return decide(session, options, MailState::Approved);
    if (options.action == "cancel") return decide(session, options, MailState::Cancelled);
    if (options.action == "sent") return decide(session, options, MailState::Sent);
    const bool isOfOne = options.action == "show" || options.action == "export" || options.action == "link";
    if (!isOfOne) return unknownValue("outbox", options.action);
    if (options.messages.size() != 1) return faultAbout(FaultCode::TextMissing, "message", "field");
    ENCOURS_ASSIGN(const std::int64_t number, numberFrom("message", options.messages.front()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    if (options.action == "show") return show(session, *desk, MailMessageId{number});
    if (options.action == "export") return exportOne(session, *desk, MailMessageId{number}, options.out);
    return link(session, *desk, MailMessageId{number});
}

} // namespace

void addOutbox(Verbs& verbs)
{
    auto options = std::make_shared<OutboxOptions>();
    auto verb = verbs.add("outbox", "E-mail of the book: list, show, draft, approve, cancel, export; what became of it",
                          [options](Session& session) { return outbox(session, *options); });
    verb.option("action", options->action, "list, show, draft, approve, cancel, sent, export, link, resume");
    verb.option("messages", options->messages, "Numbers of messages");
    verb.flag("--all", options->isAll, "Every message that --state and --customer leave and that may go there");
    verb.option("--state", options->state,
                "Only those that are drafted, approved, handed-over, sent, unknown, failed or cancelled");
    verb.option("--customer", options->customer, "Code of a customer; with draft: whom to write to");
    verb.option("--letter", options->letter, "With draft: number of the letter that it carries");
    verb.option("--to", options->to, "With draft: address; the customer's when absent");
    verb.option("--subject", options->subject, "With draft: subject; the letter's when absent");
    verb.option("--body", options->body, "With draft: text; the letter's when absent");
    verb.repeated("--document", options->documents, "With draft: number of a document of the customer to attach");
    verb.option("--out", options->out, "With export: folder");
    addChangeOptions(verb, options->change);
}

} // namespace encours
