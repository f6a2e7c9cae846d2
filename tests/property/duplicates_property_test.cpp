// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/duplicate_keys.h"
#include "property/generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

std::string randomWord(Generator& generator, int least, int most)
{
    std::string word;
    for (int length = generator.small(least, most); length > 0; --length) {
        word += static_cast<char>('a' + generator.small(0, 3)); // few letters: neighbours meet often
    }
    return word;
}

/// Distance with neighbours exchanged (optimal string alignment), by the book.
int distanceOf(const std::string& left, const std::string& right)
{
    std::vector<std::vector<int>> steps(left.size() + 1, std::vector<int>(right.size() + 1));
    for (std::size_t row = 0; row <= left.size(); ++row) steps[row][0] = static_cast<int>(row);
    for (std::size_t column = 0; column <= right.size(); ++column) steps[0][column] = static_cast<int>(column);
    for (std::size_t row = 1; row <= left.size(); ++row) {
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const int change = left[row - 1] == right[column - 1] ? 0 : 1;
            steps[row][column] =
                std::min({steps[row - 1][column] + 1, steps[row][column - 1] + 1, steps[row - 1][column - 1] + change});
            const bool isExchange =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            if (isExchange) steps[row][column] = std::min(steps[row][column], steps[row - 2][column - 2] + 1);
        }
    }
    return steps[left.size()][right.size()];
}

/// A few slips of the pen.
std::string slipped(Generator& generator, std::string word)
{
    for (int slips = generator.small(0, 2); slips > 0 && !word.empty(); --slips) {
        const auto at = static_cast<std::size_t>(generator.small(0, static_cast<int>(word.size()) - 1));
        const char letter = static_cast<char>('a' + generator.small(0, 3));
        switch (generator.small(0, 3)) {
        case 0: word.erase(at, 1); break;
        case 1: word.insert(at, 1, letter); break;
        case 2: word[at] = letter; break;
        default:
            if (at + 1 < word.size()) std::swap(word[at], word[at + 1]);
        }
    }
    return word;
}

} // namespace

TEST(DuplicatesProperty, OneLetterIsADistanceOfOne)
{
    Generator generator(61);
    int neighbours = 0;
    for (int number = 0; number < caseCount; ++number) {
        const std::string left = randomWord(generator, 1, 12);
        const std::string right = generator.chance(70) ? slipped(generator, left) : randomWord(generator, 1, 12);
        const bool isOne = distanceOf(left, right) == 1;
        neighbours += isOne ? 1 : 0;
        ASSERT_EQ(differByOneLetter(left, right), isOne) << "case " << number << ": " << left << " / " << right;
        ASSERT_EQ(differByOneLetter(right, left), isOne) << "case " << number;
    }
    EXPECT_GT(neighbours, caseCount / 10) << "the cases must reach what they test";
}

TEST(DuplicatesProperty, NamesThatDifferByOneLetterMeet)
{
    Generator generator(62);
    for (int number = 0; number < caseCount; ++number) {
        const std::string left = randomWord(generator, 6, 20);
        const std::string right = slipped(generator, left);
        if (right.size() < 6 || (left != right && !differByOneLetter(left, right))) continue;
        const auto mine = nearbyKeys(left);
        const auto theirs = nearbyKeys(right);
        const bool meet =
            std::ranges::any_of(mine, [&](const std::string& key) { return std::ranges::binary_search(theirs, key); });
        ASSERT_TRUE(meet) << "case " << number << ": " << left << " / " << right;
    }
}

TEST(DuplicatesProperty, AKeyForgetsOrderCaseAndForm)
{
    Generator generator(63);
    for (int number = 0; number < caseCount; ++number) {
        std::vector<std::string> words;
        for (int count = generator.small(1, 4); count > 0; --count) words.push_back(randomWord(generator, 3, 8) + "x");
        std::string name;
        for (const std::string& word : words) name += word + ' ';
        for (std::size_t index = words.size(); index > 1; --index) {
            std::swap(words[index - 1],
                      words[static_cast<std::size_t>(generator.small(0, static_cast<int>(index) - 1))]);
        }
        std::string other = generator.chance(50) ? "SARL " : "";
        for (const std::string& word : words) {
            for (const char letter : word) {
                other += generator.chance(50) ? static_cast<char>(letter - 'a' + 'A') : letter;
            }
            other += generator.chance(30) ? "-" : "  ";
        }
        ASSERT_EQ(nameKey(name), nameKey(other)) << "case " << number;
    }
}
