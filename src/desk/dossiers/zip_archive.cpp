// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/zip_archive.h"

#include <algorithm>
#include <memory>

#include <zip.h>

namespace encours {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

Fault failed(std::string what)
{
    return Fault{FaultCode::BugFound, {{"detail", what}}, std::move(what)};
}

bool isPlainName(const std::string& name)
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '.' || letter == '_' || letter == '-';
    };
    return !name.empty() && name.front() != '.' && std::ranges::all_of(name, isPlain);
}

/// As MS-DOS wrote days: the format knows no time zone.
zip_uint16_t dosDate(Date on)
{
    const Date::Parts parts = on.parts();
    constexpr int firstYear = 1980;
    return static_cast<zip_uint16_t>(((parts.year - firstYear) << 9) | (parts.month << 5) | parts.day);
}

Result<Done> addEntry(zip_t& archive, const ZipEntry& entry, Date on)
{
    constexpr zip_uint16_t noon = 12 << 11;
    if (!isPlainName(entry.name)) return failed("a name in an archive");
    Source source{zip_source_buffer(&archive, entry.bytes.data(), entry.bytes.size(), 0)};
    if (!source) return failed("zip source");
    const zip_int64_t index = zip_file_add(&archive, entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) return failed(zip_strerror(&archive));
    static_cast<void>(source.release()); // belongs to the archive now
    if (zip_file_set_dostime(&archive, static_cast<zip_uint64_t>(index), noon, dosDate(on), 0) != 0) {
        return failed(zip_strerror(&archive));
    }
    return Done{};
}

Result<std::string> contentOf(zip_source_t& source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(&source, &stat) != 0 || zip_source_open(&source) != 0) return failed("zip source");
    std::string bytes(stat.size, '\0');
    const zip_int64_t count = zip_source_read(&source, bytes.data(), bytes.size());
    zip_source_close(&source);
    if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) return failed("zip source");
    return bytes;
}

} // namespace

Result<std::string> zipArchive(const std::vector<ZipEntry>& entries, Date on)
{
    zip_error_t error;
    zip_error_init(&error);
    Source memory{zip_source_buffer_create(nullptr, 0, 0, &error)};
    if (!memory) return failed("zip source");
    Archive archive{zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error)};
    if (!archive) return failed(zip_error_strerror(&error));
    zip_source_keep(memory.get()); // one share for the archive, one for the reading afterwards
    for (const ZipEntry& entry : entries) ENCOURS_TRY(addEntry(*archive, entry, on));
    if (zip_close(archive.get()) != 0) return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed
    return contentOf(*memory);
}

} // namespace encours
