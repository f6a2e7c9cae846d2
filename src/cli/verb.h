// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace encours {

/// An option or argument of a verb. The library that reads the command line stays behind this header: it costs twenty
/// seconds of compiling in every file that sees it.
class Option {
public:
    explicit Option(CLI::Option* option) : m_option(option) {}
    Option& required();
    Option& excludes(const Option& other);

private:
    CLI::Option* m_option;
};

/// A verb of the program while its options are declared. A name without dashes is an argument by position. What a person
/// types is written to `value`, which must live until the verb has run.
class Verb {
public:
    explicit Verb(CLI::App* verb) : m_verb(verb) {}
    Option option(const std::string& name, std::string& value, const std::string& does);
    Option option(const std::string& name, int& value, const std::string& does);
    Option option(const std::string& name, std::int64_t& value, const std::string& does);
    Option option(const std::string& name, std::uint64_t& value, const std::string& does);
    /// Takes one value or several in a row.
    Option option(const std::string& name, std::vector<std::string>& values, const std::string& does);
    /// May be given several times, one value each.
    Option repeated(const std::string& name, std::vector<std::string>& values, const std::string& does);
    Option flag(const std::string& name, bool& value, const std::string& does);

private:
    CLI::App* m_verb;
};

} // namespace encours
