// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "receivables/erasure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How long what is known of people is kept once a customer owes nothing and no business was done, in months.
struct RetentionPeriods {
    int contacts = 36; ///< names, telephones, e-mails, persons: 3 years (CNIL, gestion commerciale)
    int notes = 60;    ///< notes, causes of disputes: 5 years, the limitation between merchants (C. com. L110-4)
    int documents =
        120; ///< name, address, bank account, documents: 10 years after the financial year (C. com. L123-22)

    friend bool operator==(const RetentionPeriods&, const RetentionPeriods&) = default;
};

/// The periods of a book, kept as settings. On the thread of the store.
class KeepPeriods {
public:
    explicit KeepPeriods(Desk& desk) : m_desk(desk) {}
    Result<RetentionPeriods> read();
    /// Errors: RequestMalformed{reason} (less than 1 or more than 600 months, or not contacts ≤ notes ≤ documents), KeyReused,
    /// Store….
    Result<Done> save(const RetentionPeriods& periods, const std::string& key = {});

private:
    Desk& m_desk;
};

struct ErasureRequest {
    CustomerId customer;
    ErasureScope scope = ErasureScope::Contacts;
    ContactPersonId person; ///< for Person
    std::string key;
    bool isDryRun = false;
};

/// Blanks personal data for good, in every version that was ever stored; that it was done stays in the journal, which still
/// verifies. Also of the customers that are merged into this one. Cannot be undone. Copies of the book that were taken before still hold the data until they expire. Errors:
/// CustomerUnknown, PersonUnknown{value}, StillOwing{customer} (not for Person), RetentionRunning{customer,value} (Notes and
/// Everything before their period is over), KeyReused, Store….
class ErasePersonalData {
public:
    explicit ErasePersonalData(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const ErasureRequest& request);

private:
    Desk& m_desk;
};

/// A customer whose data may not be kept longer.
struct ErasureDue {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    ErasureScope scope = ErasureScope::Contacts; ///< the widest that is due
    Date lastBusinessOn;
    Date dueOn; ///< when the period of `scope` ended
};

/// The last day on which something happened with a customer: a line, a payment, a call, a letter; nothing: none is known.
[[nodiscard]] std::optional<Date> lastBusinessOn(const Account& account);
/// The day from which data of this kind may no longer be kept. A financial year may end a year after its first line.
[[nodiscard]] Date keptUntil(const RetentionPeriods& periods, ErasureScope scope, Date lastBusinessOn);
/// Whether an account still holds something that an erasure of this kind takes away and a narrower one does not.
[[nodiscard]] bool hasToErase(const Account& account, ErasureScope scope);

/// Customers who owe nothing, are owed nothing and whose periods are over, oldest first; only those who still have something
/// to erase. Any thread.
class ShowErasuresDue {
public:
    explicit ShowErasuresDue(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<ErasureDue> execute(const RetentionPeriods& periods, Date day) const;

private:
    const Desk& m_desk;
};

/// What a customer or a person is given who asks what is known of them (RGPD, art. 15 and 20).
struct PersonalDataFile {
    std::string fileName; ///< proposed, e.g. `donnees-personnelles-C0012-2026-11-22.json`
    std::string document; ///< JSON, UTF-8
};

/// Texts about the people of a customer, of calls and notes, are given with their day and without the names of ours.
struct PersonalDataRequest {
    CustomerId customer;
    ContactPersonId person; ///< only this one; none: everything known of the customer
    Language language = Language::French;
};

/// Errors: CustomerUnknown, PersonUnknown{value}, Store….
class ExportPersonalData {
public:
    explicit ExportPersonalData(Desk& desk) : m_desk(desk) {}
    Result<PersonalDataFile> execute(const PersonalDataRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
