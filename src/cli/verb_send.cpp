// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_terminal.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/outbox_text.h"
#include "cli/verbs.h"
#include "desk/outbox/outbox.h"
#include "letters/letter.h"
#include "words/words.h"

#include <cstdlib>

namespace encours {
namespace {

constexpr auto passwordVariable = "ENCOURS_SMTP_PASSWORD";

/// From the environment or asked for on the terminal; never an argument, which every user of the machine may read.
MailSecret secretFor(const Session& session, const MailSettings& settings)
{
    if (settings.server.user.empty()) return MailSecret{};
    if (const char* const given = std::getenv(passwordVariable); given != nullptr && *given != '\0') {
        return MailSecret{given};
    }
    return MailSecret{
        askSecret(session.words("cli.send.password", {{"value", settings.server.user}})).value_or(std::string{})};
}

/// Where test mode sends; the sender's own address otherwise.
std::string testAddress(const Desk& desk, const MailSettings& settings)
{
    if (!settings.testAddress.empty()) return settings.testAddress;
    return settings.fromAddress.empty() ? desk.settings().company.email : settings.fromAddress;
}

Result<ExitStatus> rehearse(Session& session, Desk& desk, const MailSettings& settings)
{
    ENCOURS_ASSIGN(auto lines, listMessages(desk));
    std::erase_if(lines, [](const MessageLine& line) { return line.fact.state() != MailState::Approved; });
    ENCOURS_ASSIGN(const bool isPaused, isOutboxPaused(desk));
    if (settings.isTest) session.say(session.words("cli.send.test", {{"value", testAddress(desk, settings)}}));
    if (isPaused) session.warn(session.words("cli.send.paused"));
    session.say(session.words("cli.send.would", {{"count", std::to_string(lines.size())}}));
    Json messages = Json::array();
    for (const MessageLine& line : lines) messages.push_back(messageJson(line));
    session.print({{"dry_run", true},
                   {"configured", settings.isConfigured()},
                   {"test", settings.isTest},
                   {"paused", isPaused},
                   {"messages", std::move(messages)}});
    return ExitStatus::Done;
}

Json resultJson(const Session& session, const SendResult& result)
{
    Json refused = Json::array();
    for (const MessageRefused& each : result.refused) {
        refused.push_back({{"message", each.message.value}, {"error", faultJson(each.fault, session.language())}});
    }
    Json stoppedBy = nullptr;
    if (result.stoppedBy) {
        stoppedBy = faultJson(*result.stoppedBy, session.language());
        stoppedBy["text"] = wordsForStop(session.language(), result);
    }
    return {{"sent", result.sent},
            {"failed", result.failed},
            {"unknown", result.unknown},
            {"tested", result.tested},
            {"cancelled", result.cancelled},
            {"waiting", result.waiting},
            {"stopped_by", std::move(stoppedBy)},
            {"unanswered", result.unanswered ? Json(result.unanswered->value) : Json(nullptr)},
            {"refused", std::move(refused)}};
}

Result<ExitStatus> send(Session& session, bool isDryRun)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(*desk));
    if (isDryRun) return rehearse(session, *desk, settings);
    if (!settings.isConfigured()) return faultAbout(FaultCode::MailNotConfigured, "mail.host", "field");
    const auto transport = session.parts().makeTransport();
    const auto printer = session.parts().makePrinter();
    if (settings.isTest) session.say(session.words("cli.send.test", {{"value", testAddress(*desk, settings)}}));
    ENCOURS_ASSIGN(const SendResult result,
                   (SendOutbox{*desk, *transport, *printer}.execute(secretFor(session, settings))));
    for (const MessageRefused& each : result.refused) {
        session.warn(session.words("cli.outbox.refused", {{"value", std::to_string(each.message.value)},
                                                          {"reason", wordsFor(session.language(), each.fault)}}));
    }
    const bool isSaid = !result.refused.empty() && result.refused.back().fault == result.stoppedBy;
    if (result.stoppedBy && !isSaid) session.warn(wordsForStop(session.language(), result));
    session.say(session.words("cli.send.done", {{"sent", std::to_string(result.sent)},
                                                {"failed", std::to_string(result.failed)},
                                                {"cancelled", std::to_string(result.cancelled)},
                                                {"unknown", std::to_string(result.unknown)},
                                                {"waiting", std::to_string(result.waiting)}}));
    if (result.tested > 0) {
        session.say(session.words("cli.send.tested", {{"tested", std::to_string(result.tested)}}));
    }
    session.print(resultJson(session, result));
    return result.stoppedBy || result.failed > 0 || result.unknown > 0 ? ExitStatus::Refused : ExitStatus::Done;
}

Result<ExitStatus> checkServer(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(*desk));
    if (!settings.isConfigured()) return faultAbout(FaultCode::MailNotConfigured, "mail.host", "field");
    const MailSecret secret = secretFor(session, settings);
    if (!settings.server.user.empty() && secret.isEmpty()) {
        return faultAbout(FaultCode::MailPasswordMissing, settings.server.user);
    }
    ENCOURS_TRY(session.parts().makeTransport()->check(settings.server, secret));
    session.say(session.words("cli.mail-check.done", {{"value", settings.server.host}}));
    session.print({{"host", settings.server.host}, {"port", settings.server.port}, {"reachable", true}});
    return ExitStatus::Done;
}

} // namespace

void addSend(Verbs& verbs)
{
    auto isDryRun = std::make_shared<bool>(false);
    auto verb =
        verbs.add("send", "Send the approved e-mail; the password stands in ENCOURS_SMTP_PASSWORD or is asked for",
                  [isDryRun](Session& session) { return send(session, *isDryRun); });
    verb.flag("--dry-run", *isDryRun, "Say what would be sent, send nothing");
}

void addMailCheck(Verbs& verbs)
{
    verbs.add("mail-check", "Connect to the mail server and log in, and send nothing",
              [](Session& session) { return checkServer(session); });
}

} // namespace encours
