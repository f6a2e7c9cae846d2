// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runs/run_files.h"

#include "base/platform_files.h"
#include "desk/letters/read_wording.h"
#include "letters/printed_forms.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace encours {

namespace {

/// Letters that were written on the same letterhead.
struct Batch {
    std::int64_t letterhead = 0;
    LetterPaper paper;
    std::vector<Letter> letters;
};

Result<Batch*> batchOf(Desk& desk, std::vector<Batch>& batches, std::int64_t letterhead, PdfKind kind)
{
    const auto known = std::ranges::find(batches, letterhead, &Batch::letterhead);
    if (known != batches.end()) return &*known;
    ENCOURS_ASSIGN(Letterhead read, letterheadOf(desk, letterhead));
    batches.push_back({letterhead, {std::move(read), kind}, {}});
    return &batches.back();
}

Result<std::vector<Batch>> readBatches(Desk& desk, DunningRunId run, PdfKind kind)
{
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({{}, run, {}, {}}));
    std::vector<Batch> batches;
    for (const WrittenLetter& fact : letters) {
        if (fact.channel != LetterChannel::Paper) continue;
        auto wording = wordingOf(desk, fact);
        if (!wording && wording.fault().code == FaultCode::LetterErased) continue;
        if (!wording) return wording.fault();
        ENCOURS_ASSIGN(Batch* const batch, batchOf(desk, batches, fact.letterheadVersion, kind));
        batch->letters.push_back(std::move(wording->letter));
    }
    return batches;
}

/// What the book holds may have been written by another program: a name is made fit for a file once more.
std::string fileNameOf(const Letter& letter, std::set<std::string>& taken)
{
    constexpr std::string_view ending = ".pdf";
    std::string_view proposed = letter.fileName;
    if (proposed.ends_with(ending)) proposed.remove_suffix(ending.size());
    const std::string stem = safeFileStem(proposed);
    std::string name = stem;
    for (int number = 2; !taken.insert(name).second; ++number) name = fmt::format("{}_{}", stem, number);
    return name + std::string{ending};
}

} // namespace

Result<StoredRun> findRun(Desk& desk, DunningRunId run)
{
    ENCOURS_ASSIGN(const auto runs, desk.store().runs());
    const auto found = std::ranges::find(runs, run, &StoredRun::id);
    if (found == runs.end()) return faultAbout(FaultCode::RunUnknown, std::to_string(run.value));
    return *found;
}

Result<Done> makeRunFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && isFolderWritable(folder)) return Done{};
    return Fault{FaultCode::FolderNotWritable,
                 {{"file", folder.string()}, {"reason", error ? error.message() : "read-only"}},
                 "cannot make the folder"};
}

Result<std::vector<std::filesystem::path>> printKeptLetters(Desk& desk, LetterPrinter& printer, const StoredRun& run,
                                                            const RunTarget& target, const Progress& progress,
                                                            const Cancellation& cancellation)
{
    ENCOURS_ASSIGN(const std::vector<Batch> batches, readBatches(desk, run.id, target.kind));
    std::vector<std::filesystem::path> files;
    std::set<std::string> taken;
    std::size_t total = 0;
    for (const Batch& batch : batches) total += batch.letters.size();
    for (const Batch& batch : batches) {
        if (cancellation.isRequested()) return files;
        const std::string part = &batch == &batches.front() ? "" : fmt::format("_{}", &batch - batches.data() + 1);
        const auto merged =
            target.folder / fmt::format("relances_{}_{}{}.pdf", formatIsoDate(run.on), run.id.value, part);
        if (target.isMerged) {
            ENCOURS_TRY(printer.print(batch.letters, batch.paper, merged));
            files.push_back(merged);
        }
        if (!target.isSeparate) continue;
        for (const Letter& letter : batch.letters) {
            if (cancellation.isRequested()) return files;
            progress.say(static_cast<std::int64_t>(taken.size()), static_cast<std::int64_t>(total));
            const auto file = target.folder / fileNameOf(letter, taken);
            ENCOURS_TRY(printer.print(std::span{&letter, 1}, batch.paper, file));
            files.push_back(file);
        }
    }
    return files;
}

Result<std::vector<std::filesystem::path>> printRun(Desk& desk, LetterPrinter& printer, const RunTarget& target,
                                                    const Progress& progress, const Cancellation& cancellation)
{
    ENCOURS_ASSIGN(const StoredRun run, findRun(desk, target.run));
    ENCOURS_TRY(makeRunFolder(target.folder));
    return printKeptLetters(desk, printer, run, target, progress, cancellation);
}

} // namespace encours
