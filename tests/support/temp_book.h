// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_files.h"
#include "calendar/clock.h"
#include "desk/desk.h"
#include "desk/import_file.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <string_view>

namespace encours::test {

/// A folder of its own that goes away with the test.
class TempFolder {
public:
    TempFolder()
    {
        static int counter = 0;
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        std::string name = info == nullptr ? "none" : std::string{info->test_suite_name()} + "." + info->name();
        for (char& c : name) {
            c = c == '/' ? '_' : c;
        }
        m_path = std::filesystem::temp_directory_path() /
                 ("encours-" + name + "-" + std::to_string(++counter) + "-" + newKey().substr(0, 8));
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Writes a file into the folder and gives its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const
    {
        const auto written = writeFileAtomically(m_path / name, bytes);
        expect(written.isDone(), "a test can write its files");
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// A book in a folder of its own, on a day that the test chooses.
class TempBook {
public:
    explicit TempBook(Date today = Date::of(2026, 11, 20)) : m_clock(std::make_shared<FixedClock>(today))
    {
        BookSettings settings;
        settings.company.name = "Les Jardins de Test";
        settings.company.addressLine1 = "1 rue des Essais";
        settings.company.postalCode = "69001";
        settings.company.city = "Lyon";
        auto created = Desk::create({file(), settings}, m_clock, "testeuse");
        expect(created.isDone(), created ? "" : created.fault().detail);
        m_desk = std::move(*created);
    }

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "livre.encours"; }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] std::shared_ptr<FixedClock> sharedClock() { return m_clock; }
    void close() { m_desk.reset(); }
    void reopen()
    {
        m_desk.reset();
        auto opened = Desk::open(file(), m_clock, "testeuse");
        expect(opened.isDone(), opened ? "" : opened.fault().detail);
        m_desk = std::move(*opened);
    }

    Result<ImportReport> import(std::string_view name, std::string_view bytes)
    {
        ImportRequest request;
        request.file = m_folder.write(name, bytes);
        return ImportFile{*m_desk}.execute(request);
    }

    [[nodiscard]] CustomerId customer(std::string_view code) const
    {
        const Account* account = m_desk->portfolio()->findByCode(code);
        expect(account != nullptr, "the test knows its customers");
        return account->customer.id;
    }
    [[nodiscard]] const Account& account(std::string_view code) const
    {
        return *m_desk->portfolio()->find(customer(code));
    }
    /// Cents owed in the whole book on a day.
    [[nodiscard]] std::int64_t totalOn(Date day) const
    {
        return ageingOf(*m_desk->portfolio(), day).total().minorUnits();
    }

private:
    TempFolder m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Desk> m_desk;
};

/// An invoices table with one line for each invoice, for tests that need some book.
inline constexpr std::string_view smallLedger = "client;nom;numero;date facture;echeance;montant\n"
                                                "C1;Moreau;F1;2026-08-01;2026-08-31;1200,00\n"
                                                "C1;Moreau;F2;2026-09-01;2026-09-30;300,00\n"
                                                "C2;Girard;F3;2026-09-15;2026-10-15;450,50\n";

} // namespace encours::test
