// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "desk/named_account.h"
#include "desk/runs/run_choice.h"
#include "store/store.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace encours {

namespace {

Result<Done> check(const RunChoice& choice, const Desk& desk)
{
    if (choice.letters.empty()) return faultAbout(FaultCode::RequestMalformed, "run-empty", "reason");
    ENCOURS_TRY(checkHappened(choice.on, desk.today()));
    if (choice.on < desk.today()) return faultAbout(FaultCode::DateInThePast, formatDate(choice.on, Language::French));
    for (const RunChoice::Letter& letter : choice.letters) {
        if (!kindOfTemplate(letter.templateCode)) return faultAbout(FaultCode::TemplateUnknown, letter.templateCode);
    }
    return Done{};
}

/// Nobody gets two letters of one run.
RunChoice withoutRepeats(const RunChoice& choice)
{
    RunChoice once = choice;
    std::set<CustomerId> seen;
    std::erase_if(once.letters, [&](const RunChoice::Letter& letter) { return !seen.insert(letter.customer).second; });
    return once;
}

} // namespace

Result<DunningRunId> StartRun::execute(const RunChoice& choice, const std::string& key)
{
    const RunChoice once = withoutRepeats(choice);
    const CommandHeader header = m_desk.header("run", key, formatIsoDate(once.on) + "|" + runDocument(once, {}));
    const std::string content = runDocument(once, header.key);
    const auto startedBefore = [&]() -> Result<DunningRunId> {
        ENCOURS_ASSIGN(const auto runs, m_desk.store().runs());
        for (const StoredRun& run : runs) {
            if (run.content == content) return run.id;
        }
        return FaultCode::UndoneAlready;
    };
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return startedBefore();
    ENCOURS_TRY(check(once, m_desk));
    DunningRunId id;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.addRun(once.on, content));
        return Done{};
    }));
    if (recorded.wasRecordedBefore) return startedBefore();
    logInfo(LogChannel::App, fmt::format("Started a run of {} letters.", once.letters.size()));
    return id;
}

Result<std::vector<RunLine>> listRuns(Desk& desk)
{
    ENCOURS_ASSIGN(const auto runs, desk.store().runs());
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({}));
    std::map<DunningRunId, int> written;
    for (const WrittenLetter& letter : letters) {
        if (letter.run) ++written[*letter.run];
    }
    std::vector<RunLine> lines;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        ENCOURS_ASSIGN(const RunFromDocument planned, readRunDocument(run->content));
        RunLine& line = lines.emplace_back();
        line.run = run->id;
        line.on = run->on;
        line.actor = run->actor;
        line.startedAt = run->startedAt;
        line.planned = static_cast<int>(planned.choice.letters.size());
        line.written = written[run->id];
        line.isEnded = run->endedOn.has_value();
    }
    return lines;
}

} // namespace encours
