// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include <CLI/CLI.hpp>

namespace encours {

Option& Option::required()
{
    m_option->required();
    return *this;
}

Option& Option::excludes(const Option& other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Option Verb::option(const std::string& name, std::string& value, const std::string& does)
{
    return Option{m_verb->add_option(name, value, does)};
}

Option Verb::option(const std::string& name, int& value, const std::string& does)
{
    return Option{m_verb->add_option(name, value, does)};
}

Option Verb::option(const std::string& name, std::int64_t& value, const std::string& does)
{
    return Option{m_verb->add_option(name, value, does)};
}

Option Verb::option(const std::string& name, std::uint64_t& value, const std::string& does)
{
    return Option{m_verb->add_option(name, value, does)};
}

Option Verb::option(const std::string& name, std::vector<std::string>& values, const std::string& does)
{
    return Option{m_verb->add_option(name, values, does)};
}

Option Verb::repeated(const std::string& name, std::vector<std::string>& values, const std::string& does)
{
    return Option{m_verb->add_option(name, values, does)
                      ->allow_extra_args(false)
                      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)};
}

Option Verb::flag(const std::string& name, bool& value, const std::string& does)
{
    return Option{m_verb->add_flag(name, value, does)};
}

} // namespace encours
