// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/vector_case.h"

#include <gtest/gtest.h>

#include <cctype>
#include <cstdlib>
#include <iostream>
#include <set>

using namespace encours::vectors;

namespace {

/// Groups whose rules exist in the program: no case of theirs may go unchecked.
const std::set<std::string, std::less<>> doneGroups{
    "due_date",
    "split",
    "instalment_amounts",
    "easter",
    "holiday",
    "holiday_count",
    "next_business_day",
    "ageing",
    "aging",
    "amount_parse",
    "amount_format",
    "fec_open_items",
    "period",
    "ceiling",
    "compliance",
    "instalments",
    "settlement",
    "parse",
    "default_rate",
    "floor_rate",
    "floor_check",
    "legal_rate",
    "interest",
    "interest_quarter",
    "indemnity",
    "fee",
    "reminder_date",
    "siren",
    "siret",
    "vat",
    "vat_key",
    "iban",
    "rib_key",
    "phone",
    "ics",
    "kpi",
    "countback",
    "dunning_level",
    "dunning_eligibility",
    "dunning_state",
    "condition",
};

class VectorTest : public testing::Test {
public:
    VectorTest(const VectorCase& vector, const Check& check) : m_vector(vector), m_check(check) {}

    void TestBody() override
    {
        const std::string about = m_vector.file + " " + m_vector.id + "\n  input    " + m_vector.input.dump();
        Finding finding;
        try {
            finding = m_check(m_vector);
        } catch (const std::exception& failure) {
            FAIL() << about << "\n  expected " << m_vector.expected.dump() << "\n  failed   " << failure.what();
        }
        if (!finding.convention.empty()) {
            std::cout << "peer convention: " << m_vector.group << ' ' << m_vector.id << ": " << finding.convention
                      << '\n';
        }
        if (!finding.notComparable.empty()) GTEST_SKIP() << about << "\n  unknown: " << finding.notComparable;
        EXPECT_TRUE(finding.actual == finding.expected)
            << about << "\n  expected " << finding.expected.dump() << "\n  actual   " << finding.actual.dump();
    }

private:
    const VectorCase& m_vector;
    const Check& m_check;
};

class UnknownGroups : public testing::Test {
public:
    explicit UnknownGroups(const std::map<std::string, int>& counts) : m_counts(counts) {}

    void TestBody() override
    {
        for (const auto& [group, count] : m_counts) {
            std::cout << "unknown group " << group << ": " << count << " vectors\n";
            EXPECT_FALSE(doneGroups.contains(group)) << group << " must have a check";
        }
    }

private:
    const std::map<std::string, int>& m_counts;
};

class SomeVectors : public testing::Test {
public:
    explicit SomeVectors(std::size_t count) : m_count(count) {}
    void TestBody() override { EXPECT_GT(m_count, 0U) << "no vector was found"; }

private:
    std::size_t m_count;
};

/// A filter of GoogleTest gives `-`, `.`, `:`, `*`, `?` a meaning of their own.
std::string testName(std::string id)
{
    for (char& character : id) {
        if (std::isalnum(static_cast<unsigned char>(character)) == 0) character = '_';
    }
    return id;
}

void registerCases(const std::vector<VectorCase>& cases, const Checks& checks, std::map<std::string, int>& unknown)
{
    std::set<std::string> names;
    for (const VectorCase& vector : cases) {
        const auto check = checks.find(vector.group);
        if (check == checks.end()) {
            ++unknown[vector.group];
            continue;
        }
        std::string name = testName(vector.id);
        while (!names.insert(vector.group + '.' + name).second) name += "_again";
        testing::RegisterTest(vector.group.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                              [&vector, check] { return new VectorTest{vector, check->second}; });
    }
}

} // namespace

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    const char* const folder = std::getenv("ENCOURS_VECTORS");

    Checks checks;
    addTermChecks(checks);
    addInstalmentChecks(checks);
    addCalendarChecks(checks);
    addMoneyChecks(checks);
    addAgeingChecks(checks);
    addFecChecks(checks);
    addCeilingChecks(checks);
    addInstalmentPlanChecks(checks);
    addSettlementChecks(checks);
    addPayDayChecks(checks);
    addIdentifierChecks(checks);
    addIndicatorChecks(checks);
    addLateFeeChecks(checks);
    addPeerFeeChecks(checks);
    addPeerDunningChecks(checks);
    addReminderDateChecks(checks);
    try {
        const std::vector<VectorCase> cases = readVectors(folder != nullptr ? folder : ENCOURS_DEFAULT_VECTORS);
        std::map<std::string, int> unknown;
        registerCases(cases, checks, unknown);
        testing::RegisterTest("Vectors", "UnknownGroupsAreNamed", nullptr, nullptr, __FILE__, __LINE__,
                              [&unknown] { return new UnknownGroups{unknown}; });
        testing::RegisterTest("VectorFiles", "HoldCases", nullptr, nullptr, __FILE__, __LINE__,
                              [&cases] { return new SomeVectors{cases.size()}; });
        return RUN_ALL_TESTS();
    } catch (const std::exception& failure) {
        std::cerr << "The vectors cannot be read: " << failure.what() << '\n';
        return 1;
    }
}
