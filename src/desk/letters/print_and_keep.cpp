// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/print_and_keep.h"

#include "base/log.h"
#include "desk/letters/keep_letter.h"

#include <fmt/format.h>
#include <set>

namespace encours {
namespace {

Result<Done> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && isFolderWritable(folder)) return Done{};
    return Fault{FaultCode::FolderNotWritable,
                 {{"file", folder.string()}, {"reason", error ? error.message() : "read-only"}},
                 "cannot make the folder"};
}

/// Two customers' codes may come to one name of a file; neither letter may take the other's place.
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name,
                               std::set<std::string>& taken)
{
    std::string free = name;
    const std::filesystem::path wanted{name};
    for (int count = 2; !taken.insert(free).second; ++count) {
        free = fmt::format("{}-{}{}", wanted.stem().string(), count, wanted.extension().string());
    }
    return folder / free;
}

Result<Done> keep(Desk& desk, const ComposedLetter& letter, const PrintOrder& order)
{
    if (order.isKept && order.isKept(letter)) return Done{};
    const std::string key = order.key.empty() ? newKey() : fmt::format("{}:{}", order.key, letter.customer.value);
    ENCOURS_TRY(keepLetter(desk, letter, LetterChannel::Paper, std::nullopt, key));
    return Done{};
}

Result<std::vector<std::filesystem::path>> printTogether(Desk& desk, LetterPrinter& printer, const LetterPaper& paper,
                                                         std::span<const ComposedLetter> letters,
                                                         const PrintOrder& order, const Progress& progress)
{
    std::vector<Letter> together;
    for (const ComposedLetter& composed : letters) together.push_back(composed.letter);
    const std::filesystem::path file = order.folder / order.mergedName;
    ENCOURS_TRY(printer.print(together, paper, file));
    std::int64_t kept = 0;
    for (const ComposedLetter& composed : letters) {
        progress.say(kept++, static_cast<std::int64_t>(letters.size()));
        ENCOURS_TRY(keep(desk, composed, order));
    }
    return std::vector{file};
}

} // namespace

Result<std::vector<std::filesystem::path>> printAndKeep(Desk& desk, LetterPrinter& printer, const LetterOffice& office,
                                                        std::span<const ComposedLetter> letters,
                                                        const PrintOrder& order, const Progress& progress,
                                                        const Cancellation& cancellation)
{
    logInfo(LogChannel::App, fmt::format("Write {} letters…", letters.size()));
    ENCOURS_TRY(makeFolder(order.folder));
    const LetterPaper paper = office.paper(order.kind);
    std::vector<std::filesystem::path> files;
    if (!order.isSeparate) {
        if (letters.empty() || cancellation.isRequested()) return files;
        return printTogether(desk, printer, paper, letters, order, progress);
    }
    std::vector<Letter> printed;
    std::set<std::string> taken;
    for (const ComposedLetter& composed : letters) {
        if (cancellation.isRequested()) break;
        progress.say(static_cast<std::int64_t>(printed.size()), static_cast<std::int64_t>(letters.size()));
        const std::filesystem::path file = freeName(order.folder, composed.letter.fileName, taken);
        ENCOURS_TRY(printer.print(std::span{&composed.letter, 1}, paper, file));
        ENCOURS_TRY(keep(desk, composed, order));
        files.push_back(file);
        printed.push_back(composed.letter);
    }
    if (!order.mergedName.empty() && !printed.empty()) {
        const std::filesystem::path file = freeName(order.folder, order.mergedName, taken);
        ENCOURS_TRY(printer.print(printed, paper, file));
        files.push_back(file);
    }
    return files;
}

} // namespace encours
