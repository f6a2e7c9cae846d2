// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readers.h"

#include "base/digest.h"
#include "exchange/cells.h"
#include "exchange/encoding.h"
#include "exchange/fec_reader.h"
#include "exchange/table_reader.h"

#include <algorithm>

namespace encours {
namespace {

std::string separatorName(char separator)
{
    return separator == '\t' ? "tab" : std::string(1, separator);
}

} // namespace

Result<ImportDraft> readDraft(std::string_view bytes, const std::string& fileName, const FileForm& form,
                              const ReadOptions& options, const Progress& progress, const Cancellation& cancellation)
{
    if (cancellation.isRequested()) return FaultCode::ImportCancelled;
    ImportDraft draft;
    draft.digest = digestOf(bytes).toHex();
    ImportReport& report = draft.report;
    report.kind = form.kind;
    report.file = fileName;
    report.separator = separatorName(form.separator);
    report.debitTotal = Money{0, options.currency};
    report.creditTotal = Money{0, options.currency};
    ENCOURS_ASSIGN(const DecodedText decoded, decodeText(bytes, fileName, options.encoding));
    report.encoding = decoded.encoding();
    if (decoded.wasGuessed())
        report.warnings.push_back({WarningCode::EncodingGuessed, {{"encoding", decoded.encoding()}}});
    const auto read = form.kind == ImportKind::Fec ? readFec : readTable;
    ENCOURS_TRY(read(decoded.text(), form, options, draft, progress, cancellation));
    return draft;
}

Result<std::vector<std::pair<std::string, std::string>>> parseMapping(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto malformed = [&] { return Fault{FaultCode::MappingMalformed, {{"value", shownValue(text)}}, {}}; };
    std::string_view rest = text;
    while (true) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view pair = rest.substr(0, comma);
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos) return malformed();
        const std::string code{trimmed(pair.substr(0, equals))};
        const std::string name{trimmed(pair.substr(equals + 1))};
        const bool isTwice = std::ranges::any_of(pairs, [&](const auto& other) { return other.first == code; });
        if (code.empty() || name.empty() || isTwice) return malformed();
        pairs.emplace_back(code, name);
        if (comma == rest.size()) return pairs;
        rest.remove_prefix(comma + 1);
    }
}

} // namespace encours
