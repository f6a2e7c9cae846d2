// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legal_values_file.h"
#include "stories/story_parts.h"
#include "stories/terms.h"

#include <algorithm>

namespace encours::stories {

namespace {

enum class Knowledge : std::uint8_t {
    UntilThen, ///< the facts that had happened by then: the list as it was worked
    All,       ///< all of the story: the list as of that day, seen from its end
};

Account accountOf(const Story& story, std::size_t place, Date day, Knowledge knowledge)
{
    const StoryCustomer& customer = story.customers[place];
    test::AccountBuilder builder{customer.code, static_cast<std::int64_t>(place) + 1};
    for (const auto& [field, value] : customer.fields) builder.field(field, value);
    for (const StoryFact& fact : story.facts) {
        if (fact.customer != place) continue;
        if (fact.on <= day || knowledge == Knowledge::All) fact.apply(builder);
    }
    return builder.build();
}

/// The book of a story on a day.
struct StoryDay {
    std::shared_ptr<const Portfolio> portfolio;
    DunningContext context;
    DayLists lists;

    StoryDay(const Story& story, Date day, Knowledge knowledge)
        : portfolio(makePortfolio(story, day, knowledge)),
          context(makeContext(story, *portfolio, day)),
          lists(makeLists(*portfolio, context))
    {
    }

    [[nodiscard]] const Account& account(std::size_t place) const
    {
        return *portfolio->find(CustomerId{static_cast<std::int64_t>(place) + 1});
    }

private:
    static std::shared_ptr<const Portfolio> makePortfolio(const Story& story, Date day, Knowledge knowledge)
    {
        std::vector<Account> accounts;
        for (std::size_t place = 0; place < story.customers.size(); ++place)
            accounts.push_back(accountOf(story, place, day, knowledge));
        return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    }

    static DunningContext makeContext(const Story& story, const Portfolio& portfolio, Date day)
    {
        static const LegalValues legal = shippedLegalValues();
        DunningContext context = contextFor(portfolio, std::make_shared<const DunningPolicy>(story.policy), day,
                                            HolidayZone::France, story.rules, legal);
        if (story.computesAverages) return context;
        context.averages.averageInvoice = Money(story.averageInvoice);
        context.averages.inTopTurnover.clear();
        for (std::size_t place = 0; place < story.customers.size(); ++place) {
            if (std::ranges::find(story.topCustomers, story.customers[place].code) == story.topCustomers.end())
                continue;
            context.averages.inTopTurnover[CustomerId{static_cast<std::int64_t>(place) + 1}] = true;
        }
        return context;
    }
};

std::string dayText(Date day)
{
    return formatDate(day, Language::French);
}

std::string join(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text.empty() ? "personne" : text;
}

void checkList(const Expectation& expectation, const StoryDay& day, std::vector<Failure>& failures)
{
    std::vector<std::string> actual;
    for (const Call& call : day.lists.calls) {
        if (call.phase == *expectation.list) actual.push_back(day.portfolio->find(call.customer)->customer.code);
    }
    if (actual == expectation.wantedList) return;
    failures.push_back({expectation.line, "liste " + wordsFor(phaseTerms(), *expectation.list) + " du " +
                                              dayText(day.lists.day) + " : attendu " + join(expectation.wantedList) +
                                              ", trouvé " + join(actual)});
}

/// The lists of the day say of an account what is decided for it alone, and say it once.
void checkAgreement(const Expectation& expectation, const StoryDay& day, const AccountDecision& decision,
                    CustomerId customer, std::vector<Failure>& failures)
{
    std::vector<const Call*> calls;
    for (const Call& call : day.lists.calls) {
        if (call.customer == customer) calls.push_back(&call);
    }
    const bool agrees = decision.call ? calls.size() == 1 && calls.front()->points == decision.call->points &&
                                            calls.front()->callable == decision.call->callable &&
                                            calls.front()->phase == decision.call->phase &&
                                            calls.front()->reasons == decision.call->reasons
                                      : calls.empty();
    if (!agrees) failures.push_back({expectation.line, "l’explication et la liste ne disent pas la même chose"});
}

void checkDay(const Story& story, const Expectation& expectation, Date on, Knowledge knowledge,
              std::vector<Failure>& failures)
{
    const StoryDay day{story, on, knowledge};
    if (expectation.list) return checkList(expectation, day, failures);
    const Account& account = day.account(expectation.customer);
    const AccountDecision decision = decide(account, day.context);
    for (const Check& check : expectation.checks) {
        const auto found = check(decision);
        if (!found) continue;
        const std::string_view clock = knowledge == Knowledge::All ? " (avec les faits ultérieurs)" : "";
        failures.push_back({expectation.line, account.customer.code + " le " + dayText(on) + std::string{clock} +
                                                  " : " + *found + "\n    [" + summaryOf(decision) + "]"});
    }
    checkAgreement(expectation, day, decision, account.customer.id, failures);
}

} // namespace

std::vector<Failure> failuresOf(const Story& story)
{
    std::vector<Failure> failures;
    for (const Expectation& expectation : story.expectations) {
        for (Date on = expectation.from; on <= expectation.to; on = on.plusDays(1)) {
            const std::size_t before = failures.size();
            checkDay(story, expectation, on, Knowledge::UntilThen, failures);
            if (failures.size() == before) checkDay(story, expectation, on, Knowledge::All, failures);
        }
    }
    return failures;
}

} // namespace encours::stories
