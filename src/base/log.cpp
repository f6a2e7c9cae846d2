// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/platform_files.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <array>
#include <memory>
#include <mutex>

namespace encours {
namespace {

constexpr std::size_t largestFile = 5 * 1024 * 1024;
constexpr std::size_t filesKept = 3;
constexpr std::array<const char*, 5> channelNames{"app", "store", "sql", "exchange", "ui"};

/// One logger for each channel over one file; none while the log is off.
struct Loggers {
    std::mutex mutex;
    std::array<std::shared_ptr<spdlog::logger>, channelNames.size()> byChannel;
};

Loggers& loggers()
{
    static Loggers all;
    return all;
}

void write(LogChannel channel, spdlog::level::level_enum level, std::string_view sentence)
{
    std::shared_ptr<spdlog::logger> logger;
    {
        const std::lock_guard lock{loggers().mutex};
        logger = loggers().byChannel.at(static_cast<std::size_t>(channel));
    }
    if (logger) logger->log(level, spdlog::string_view_t{sentence.data(), sentence.size()});
}

/// The file must never be readable by others, not even for the moment between its creation and a chmod.
spdlog::file_event_handlers ownerOnly()
{
    spdlog::file_event_handlers handlers;
    handlers.before_open = [](const spdlog::filename_t& name) {
        if (!createPrivateFile(name)) {
            [[maybe_unused]] const auto restricted = restrictToOwner(name);
        }
    };
    return handlers;
}

} // namespace

void logInfo(LogChannel channel, std::string_view sentence)
{
    write(channel, spdlog::level::info, sentence);
}

void logWarning(LogChannel channel, std::string_view sentence)
{
    write(channel, spdlog::level::warn, sentence);
}

void logError(LogChannel channel, std::string_view sentence)
{
    write(channel, spdlog::level::err, sentence);
}

Result<Done> startLog(const std::filesystem::path& file)
{
    try {
        const auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), largestFile, filesKept,
                                                                                 false, ownerOnly());
        sink->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %n %l %v");
        const std::lock_guard lock{loggers().mutex};
        for (std::size_t index = 0; index < channelNames.size(); ++index) {
            auto logger = std::make_shared<spdlog::logger>(channelNames[index], sink);
            logger->flush_on(spdlog::level::info);
            loggers().byChannel[index] = std::move(logger);
        }
    } catch (const spdlog::spdlog_ex& failure) {
        return Fault{FaultCode::FileNotWritable, {{"file", file.string()}, {"reason", failure.what()}}, {}};
    }
    return Done{};
}

void stopLog()
{
    const std::lock_guard lock{loggers().mutex};
    for (auto& logger : loggers().byChannel) {
        if (logger) logger->flush();
        logger.reset();
    }
}

} // namespace encours
