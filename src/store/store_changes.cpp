// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

namespace encours {

Result<std::optional<std::vector<CustomerId>>> Store::customersChangedSince(JournalSeq known)
{
    using Changed = std::optional<std::vector<CustomerId>>;
    ENCOURS_ASSIGN(Statement * others, m_queries.get("select_whole_book_changes_since"));
    ENCOURS_TRY(others->start({known.value}));
    ENCOURS_ASSIGN([[maybe_unused]] const bool hasCount, others->next());
    const bool isMoreThanAccounts = others->integer(0) > 0;
    others->finish();
    if (isMoreThanAccounts) {
        return Changed{};
    }
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_customers_since"));
    constexpr std::size_t tables = 26;
    const std::vector<SqlValue> values(tables, SqlValue{known.value});
    ENCOURS_TRY(rows->bind(values));
    std::vector<CustomerId> customers;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return Changed{std::move(customers)};
        }
        customers.push_back(CustomerId{rows->integer(0)});
    }
}

Result<std::optional<std::string>> Store::dayList(Date listedOn)
{
    using Content = std::optional<std::string>;
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_day_list"));
    ENCOURS_TRY(rows->start({std::int64_t{listedOn.dayNumber()}}));
    ENCOURS_ASSIGN(const bool hasRow, rows->next());
    Content content = hasRow ? Content{rows->bytes(0)} : Content{};
    rows->finish();
    return content;
}

Result<std::optional<std::string>> Store::attachmentContent(AttachmentId attachment)
{
    using Content = std::optional<std::string>;
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_attachment_content"));
    ENCOURS_TRY(rows->start({attachment.value}));
    ENCOURS_ASSIGN(const bool hasRow, rows->next());
    Content content = hasRow && !rows->isNull(0) ? Content{rows->bytes(0)} : Content{};
    rows->finish();
    return content;
}

Result<std::vector<Date>> Store::dayListDays()
{
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_day_list_days"));
    ENCOURS_TRY(rows->start({}));
    std::vector<Date> days;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return days;
        }
        if (const auto day = Date::fromDayNumber(rows->integer(0))) {
            days.push_back(*day);
        }
    }
}

Result<std::vector<JournalStamp>> Store::journalStamps()
{
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_journal_stamps"));
    ENCOURS_TRY(rows->start({}));
    std::vector<JournalStamp> stamps;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return stamps;
        }
        stamps.push_back({JournalSeq{rows->integer(0)}, Moment{rows->integer(1)}, std::string{rows->text(2)}});
    }
}

Result<std::vector<SettingVersion>> Store::settingVersions(std::string_view name)
{
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_setting_versions"));
    ENCOURS_TRY(rows->start({name}));
    std::vector<SettingVersion> versions;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return versions;
        }
        versions.push_back({JournalSeq{rows->integer(1)}, Moment{rows->integer(2)}, std::string{rows->text(3)},
                            std::string{rows->text(0)}});
    }
}

} // namespace encours
