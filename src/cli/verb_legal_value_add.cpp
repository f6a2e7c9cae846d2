// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/legal_value_text.h"
#include "cli/verbs.h"
#include "desk/edit_legal_values.h"

namespace encours {
namespace {

struct LegalValueAddOptions {
    std::string name;
    std::string from;
    std::string value;
    std::string source;
    std::string checked;
    ChangeOptions change;
};

Result<LegalValue> valueFrom(const LegalValueAddOptions& options, Date today)
{
    LegalValue value;
    ENCOURS_ASSIGN(value.name, legalNameFrom(options.name));
    ENCOURS_ASSIGN(value.from, parseDate(options.from));
    ENCOURS_ASSIGN(value.value, parseLegalNumber(value.name, options.value));
    value.source = options.source;
    ENCOURS_ASSIGN(value.checkedOn, dateOr(options.checked, today));
    return value;
}

Result<ExitStatus> addValue(Session& session, const LegalValueAddOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const LegalValue value, valueFrom(options, session.today()));
    ENCOURS_ASSIGN(const int added, (EditLegalValues{*desk}.add({value}, options.change.key)));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    Json json = legalValueJson(value, session.language());
    json["added"] = added;
    json["dry_run"] = options.change.isDryRun;
    session.print(json);
    return ExitStatus::Done;
}

} // namespace

void addLegalValueAdd(Verbs& verbs)
{
    auto options = std::make_shared<LegalValueAddOptions>();
    auto verb = verbs.add("legal-value-add", "Enter a legal value with its source",
                          [options](Session& session) { return addValue(session, *options); });
    verb.option("--name", options->name, "Its name, e.g. ecb-rate; legal-values lists them").required();
    verb.option("--from", options->from, "First day (YYYY-MM-DD); of a half-yearly rate, of its half-year").required();
    verb.option("--value", options->value, "In per cent, euros, or whole days, weeks, months or years").required();
    verb.option("--source", options->source, "Article, order or address").required();
    verb.option("--checked", options->checked, "Day on which it was compared with its source; today when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
