// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_legal_values.h"

#include "base/platform_files.h"
#include "exchange/legal_values_file.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::int64_t largestFile = 10'000'000; ///< bytes; every value of a century is less than a hundredth of it

const LegalValue* sameRow(const LegalValues& values, LegalName name, Date from)
{
    for (const LegalValue& row : values.rows()) {
        if (row.name == name && row.from == from) return &row;
    }
    return nullptr;
}

/// Rows that differ from what is known.
std::vector<LegalValue> newRows(const std::vector<LegalValue>& values, const LegalValues& known)
{
    std::vector<LegalValue> added;
    for (const LegalValue& value : values) {
        const LegalValue* const same = sameRow(known, value.name, value.from);
        if (same == nullptr || !(*same == value)) added.push_back(value);
    }
    return added;
}

std::string canonicalText(const std::vector<LegalValue>& values)
{
    std::string text;
    for (const LegalValue& value : values) {
        text += fmt::format("{}|{}|{}|{}|{};", factsOf(value.name).code, formatIsoDate(value.from), value.value,
                            value.source, formatIsoDate(value.checkedOn));
    }
    return text;
}

} // namespace

LegalValues legalValuesWithoutBook()
{
    return shippedLegalValues();
}

std::vector<LegalValueRow> ShowLegalValues::execute(Date day) const
{
    const auto values = m_desk.legalValues();
    const LegalValues shippedValues = shippedLegalValues();
    std::vector<LegalValueRow> rows;
    for (const LegalValue& value : values->rows()) {
        const LegalValue* const shipped = sameRow(shippedValues, value.name, value.from);
        const bool isOwn = shipped == nullptr || !(*shipped == value);
        const LegalValue* const inForce = values->find(value.name, day);
        rows.push_back({value, isOwn, inForce != nullptr && inForce->from == value.from});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LegalValueRow& left, const LegalValueRow& right) {
        if (left.value.name != right.value.name) return left.value.name < right.value.name;
        return left.value.from > right.value.from;
    });
    return rows;
}

std::vector<std::pair<LegalName, HalfYear>> ShowLegalValues::missing(Date day, int days) const
{
    return m_desk.legalValues()->missingWithin(day, days);
}

Result<int> EditLegalValues::add(const std::vector<LegalValue>& values, const std::string& key)
{
    for (const LegalValue& value : values) {
        ENCOURS_TRY(checkLegalValue(value));
    }
    const CommandHeader header = m_desk.header("legal-values", key, canonicalText(values));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return static_cast<int>(values.size());
    const std::vector<LegalValue> added = newRows(values, *m_desk.legalValues());
    if (added.empty()) return 0;
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const LegalValue& value : added) {
            ENCOURS_TRY(writer.addLegalValue(value));
        }
        return Done{};
    });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.reload());
    return static_cast<int>(added.size());
}

Result<LegalValuesImported> EditLegalValues::import(const std::filesystem::path& file, bool isDryRun,
                                                    const std::string& key)
{
    ENCOURS_ASSIGN(const std::string bytes, readStableFile(file, largestFile));
    ENCOURS_ASSIGN(LegalValuesFile draft, readLegalValuesFile(bytes, file.filename().string()));
    LegalValuesImported imported{0, std::move(draft.rejects)};
    if (!imported.rejects.empty()) return imported;
    if (isDryRun) {
        imported.added = static_cast<int>(newRows(draft.rows, *m_desk.legalValues()).size());
        return imported;
    }
    ENCOURS_ASSIGN(imported.added, add(draft.rows, key));
    return imported;
}

Result<Done> EditLegalValues::exportTo(const std::filesystem::path& file) const
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        return Fault{FaultCode::FileExists, {{"file", file.filename().string()}}, "the file exists"};
    }
    const auto values = m_desk.legalValues();
    return writeFileAtomically(file, writeLegalValuesFile(values->rows()));
}

} // namespace encours
