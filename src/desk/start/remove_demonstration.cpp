// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/start/remove_demonstration.h"

#include "base/log.h"
#include "base/platform_files.h"
#include "store/copies.h"
#include "store/store.h"

namespace encours {
namespace {

std::filesystem::path beside(const std::filesystem::path& book, const char* ending)
{
    std::filesystem::path file = book;
    file += ending;
    return file;
}

Result<Done> checkIsDemonstration(const std::filesystem::path& book)
{
    ENCOURS_ASSIGN(const auto store, Store::open(book, [](Store&) -> Result<Done> { return Done{}; }));
    ENCOURS_ASSIGN(const BookSettings settings, store->settings());
    if (!settings.isDemonstration) return Fault{FaultCode::NotDemonstration, {}, "not a demonstration"};
    return Done{};
}

Result<Done> removeFile(const std::filesystem::path& file)
{
    std::error_code error;
    std::filesystem::remove(file, error);
    if (!error) return Done{};
    return Fault{
        FaultCode::FileNotWritable, {{"file", file.filename().string()}, {"reason", error.message()}}, "not removed"};
}

} // namespace

Result<Done> removeDemonstration(const std::filesystem::path& book)
{
    if (Location{book}.isOnServer()) return faultAbout(FaultCode::StoreOnServer, Location{book}.name(), "file");
    std::error_code error;
    if (!std::filesystem::exists(book, error)) {
        return Fault{FaultCode::StoreMissing, {{"file", book.filename().string()}}, "no such file"};
    }
    ENCOURS_ASSIGN([[maybe_unused]] const FileLock lock, FileLock::acquire(beside(book, ".lock")));
    ENCOURS_TRY(checkIsDemonstration(book));
    logInfo(LogChannel::App, "Remove the demonstration book…");
    ENCOURS_TRY(removeFile(book));
    for (const char* ending : {"-journal", "-wal", "-shm"}) ENCOURS_TRY(removeFile(beside(book, ending)));
    std::filesystem::remove_all(copiesFolder(book), error);
    ENCOURS_TRY(removeFile(beside(book, ".lock")));
    logInfo(LogChannel::App, "Removed.");
    return Done{};
}

} // namespace encours
