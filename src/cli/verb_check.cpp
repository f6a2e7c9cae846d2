// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/closures.h"
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "receivables/identifiers.h"
#include "receivables/payment_terms.h"

namespace encours {
namespace {

struct CheckOptions {
    std::string kind;
    std::string value;
};

/// What a check found, whatever was checked.
struct Finding {
    bool isAcceptable = false;
    std::string verdict;
    std::string printed; ///< as it should be written
    std::string text;    ///< sentence
};

Finding findingOf(const Session& session, const IdentifierCheck& check)
{
    const std::string verdict{identifierVerdictCode(check.verdict)};
    return {check.isAcceptable(), verdict, check.printed, session.words("identifier-verdict." + verdict)};
}

/// Of a wording that is either read or refused.
template <typename Wording>
Finding findingOf(const Session& session, const Result<Wording>& wording)
{
    if (!wording) {
        return {false, std::string{faultName(wording.fault().code)}, "", wordsFor(session.language(), wording.fault())};
    }
    const std::string verdict{identifierVerdictCode(IdentifierVerdict::Valid)};
    return {true, verdict, wording->text(), session.words("identifier-verdict." + verdict)};
}

Result<Finding> find(const Session& session, const CheckOptions& options)
{
    if (options.kind == "terms") return findingOf(session, PaymentTerms::parse(options.value));
    if (options.kind == "closures") return findingOf(session, Closures::parse(options.value));
    const auto kind = parseIdentifierKind(options.kind);
    if (!kind) return unknownValue("check", options.kind);
    return findingOf(session, checkIdentifier(*kind, options.value));
}

Result<ExitStatus> check(Session& session, const CheckOptions& options)
{
    ENCOURS_ASSIGN(const Finding finding, find(session, options));
    Json json{{"kind", options.kind},       {"value", options.value},
              {"verdict", finding.verdict}, {"is_acceptable", finding.isAcceptable},
              {"printed", finding.printed}, {"text", finding.text}};
    if (finding.isAcceptable) {
        session.say(finding.printed);
        session.print(json);
        return ExitStatus::Done;
    }
    json["error"] = {{"code", finding.verdict}, {"text", finding.text}, {"arguments", {{"value", options.value}}}};
    session.print(json);
    if (!session.isJson()) session.warn(finding.text);
    return ExitStatus::Refused;
}

} // namespace

void addCheck(Verbs& verbs)
{
    auto options = std::make_shared<CheckOptions>();
    auto verb = verbs.add("check", "Check an identifier or a wording",
                          [options](Session& session) { return check(session, *options); });
    verb.option("kind", options->kind, "siren, siret, vat, iban, rib, ics, rf, phone, postcode, terms or closures")
        .required();
    verb.option("value", options->value, "What to check").required();
}

} // namespace encours
