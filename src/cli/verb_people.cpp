// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/people/edit_people.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct PeopleOptions {
    std::string action = "show";
    std::string name;
    std::string newName;
    std::string role;
    std::string login;
    std::string to;
    std::string fromOn;
    std::string untilOn;
    ChangeOptions change;
};

Json handOverJson(const HandOver& handOver)
{
    return {{"from", handOver.from},
            {"to", handOver.to},
            {"from_on", formatIsoDate(handOver.fromOn)},
            {"until_on", formatIsoDate(handOver.untilOn)}};
}

Json rowJson(const PersonRow& row)
{
    return {{"name", row.colleague.name},
            {"role", deskRoleCode(row.colleague.role)},
            {"login", row.colleague.login},
            {"recorded", row.isRecorded},
            {"customers", row.customers},
            {"owing", row.owing},
            {"overdue_cents", row.overdue.minorUnits()},
            {"absence", row.absence ? handOverJson(*row.absence) : Json()},
            {"standing_in_for", row.standingInFor}};
}

void show(Session& session, const Desk& desk)
{
    const auto language = session.language();
    const PeopleBoard board = ShowPeople{desk}.execute(session.today());
    Table table{{{session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.role")},
                 {session.words("cli.column.login")},
                 {session.words("cli.column.customers"), Table::Align::Right},
                 {session.words("cli.column.overdue"), Table::Align::Right},
                 {session.words("cli.column.away"), Table::Align::Left, 50},
                 {session.words("cli.column.stands-in-for"), Table::Align::Left, 40}}};
    Json rows = Json::array();
    for (const PersonRow& row : board.rows) {
        rows.push_back(rowJson(row));
        const std::string away =
            !row.absence ? ""
                         : session.words("cli.people.away",
                                         {{"to", row.absence->to}, {"on", formatIsoDate(row.absence->untilOn)}});
        table.add({row.colleague.name,
                   row.isRecorded ? session.words("desk-role." + std::string{deskRoleCode(row.colleague.role)}) : "",
                   row.colleague.login, std::to_string(row.customers), formatBareAmount(row.overdue, language), away,
                   joined(row.standingInFor)});
    }
    Json handOvers = Json::array();
    for (const HandOver& handOver : board.handOvers) handOvers.push_back(handOverJson(handOver));
    session.say(table.isEmpty() ? session.words("cli.people.none") : table.text());
    if (board.customersOfNobody > 0) {
        session.say(session.words("cli.people.nobody", {{"count", std::to_string(board.customersOfNobody)}}));
    }
    session.print({{"me", desk.actor()},
                   {"people", std::move(rows)},
                   {"hand_overs", std::move(handOvers)},
                   {"customers_of_nobody", board.customersOfNobody}});
}

Result<Colleague> colleagueFrom(const PeopleOptions& options, Colleague colleague)
{
    if (!options.role.empty()) {
        const auto role = parseDeskRole(options.role);
        if (!role) return unknownValue("--role", options.role);
        colleague.role = *role;
    }
    if (!options.login.empty()) colleague.login = options.login == "-" ? "" : options.login;
    if (!options.newName.empty()) colleague.name = options.newName;
    return colleague;
}

Result<Done> change(Desk& desk, const PeopleOptions& options)
{
    const auto people = desk.people();
    const Colleague* known = people->find(options.name);
    ENCOURS_ASSIGN(const Colleague wanted,
                   colleagueFrom(options, known != nullptr ? *known : Colleague{.name = options.name}));
    return EditPeople{desk}.change(options.name, wanted, options.change.key);
}

Result<Done> handOver(Desk& desk, const PeopleOptions& options, Date today)
{
    HandOver leave{options.name, options.to, today, today};
    ENCOURS_ASSIGN(leave.fromOn, dateOr(options.fromOn, today));
    ENCOURS_ASSIGN(leave.untilOn, dateOr(options.untilOn, leave.fromOn));
    return EditPeople{desk}.handOver(leave, options.change.key);
}

Result<Done> act(Desk& desk, const PeopleOptions& options, Date today, const std::string& login)
{
    const std::string& key = options.change.key;
    if (options.action == "add") {
        ENCOURS_ASSIGN(const Colleague colleague, colleagueFrom(options, Colleague{.name = options.name}));
        return EditPeople{desk}.add(colleague, key);
    }
    if (options.action == "me") {
        Colleague me{.name = options.name};
        me.login = login;
        ENCOURS_ASSIGN(const Colleague colleague, colleagueFrom(options, me));
        return EditPeople{desk}.introduce(colleague, key);
    }
    if (options.action == "change") return change(desk, options);
    if (options.action == "remove") return EditPeople{desk}.remove(options.name, key);
    if (options.action == "hand-over") return handOver(desk, options, today);
    if (options.action == "back") {
        ENCOURS_ASSIGN(const Date fromOn, dateOr(options.fromOn, today));
        return EditPeople{desk}.cancelHandOver(options.name, fromOn, key);
    }
    return unknownValue("people", options.action);
}

Result<ExitStatus> people(Session& session, const PeopleOptions& options)
{
    if (options.action == "show") {
        ENCOURS_ASSIGN(const Desk* const desk, session.desk());
        show(session, *desk);
        return ExitStatus::Done;
    }
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_TRY(act(*desk, options, session.today(), session.actor()));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    show(session, *desk);
    return ExitStatus::Done;
}

} // namespace

void addPeople(Verbs& verbs)
{
    auto options = std::make_shared<PeopleOptions>();
    auto verb = verbs.add("people", "Who works in the book, whose customers are whose, and who stands in for whom",
                          [options](Session& session) { return people(session, *options); });
    verb.option("action", options->action, "show, me, add, change, remove, hand-over, back");
    verb.option("name", options->name, "Who; as customers name their controller");
    verb.option("--rename", options->newName, "With change: the new name");
    verb.option("--role", options->role, "controller, manager, salesperson or reader");
    verb.option("--login", options->login, "Account on the machine by which the person is known; - for none");
    verb.option("--to", options->to, "With hand-over: who stands in");
    verb.option("--from", options->fromOn, "First day of the leave (YYYY-MM-DD); today when not given");
    verb.option("--until", options->untilOn, "Last day of the leave");
    addChangeOptions(verb, options->change);
}

} // namespace encours
