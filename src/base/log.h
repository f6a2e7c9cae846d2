// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace encours {

/// Which part of the program speaks.
enum class LogChannel : std::uint8_t { App, Store, Sql, Exchange, Ui };

/// Writes a sentence to the log: one before a long step, one with its counts after it. Ids only, never a customer's
/// name, amount or note. Nothing happens until startLog(); any thread may write.
void logInfo(LogChannel channel, std::string_view sentence);
void logWarning(LogChannel channel, std::string_view sentence); ///< somebody must act
void logError(LogChannel channel, std::string_view sentence);   ///< the operation was lost

/// Starts to write to a file, readable by its owner only; at 5 MB it is put aside as `name.1.log`, of which three are
/// kept. A later call changes the file. Errors: FileNotWritable{file,reason}.
Result<Done> startLog(const std::filesystem::path& file);
/// Writes what is pending and stops.
void stopLog();

} // namespace encours
