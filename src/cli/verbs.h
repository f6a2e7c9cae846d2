// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Does a verb once its options are read. A Fault is printed by the caller.
using VerbAction = std::function<Result<ExitStatus>(Session&)>;

/// The verbs of the program, each with what it does. One add… function per verb, in `verb_<name>.cpp`.
class Verbs {
public:
    explicit Verbs(CLI::App& app) : m_app(app) {}
    /// A new verb; its options are added to what is returned.
    CLI::App& add(const std::string& name, const std::string& does, VerbAction action);
    /// What the verb that was given does.
    [[nodiscard]] const VerbAction& chosen() const;

private:
    CLI::App& m_app;
    std::vector<std::pair<CLI::App*, VerbAction>> m_verbs;
};

/// `--key` and `--dry-run`.
void addChangeOptions(CLI::App& verb, ChangeOptions& change);
/// An option that may be given several times, one value each.
CLI::Option* addRepeatedOption(CLI::App& verb, const std::string& name, std::vector<std::string>& values,
                               const std::string& does);

void addInit(Verbs& verbs);
void addDemo(Verbs& verbs);
void addImport(Verbs& verbs);
void addBatches(Verbs& verbs);
void addUndoImport(Verbs& verbs);
void addLists(Verbs& verbs);
void addExplain(Verbs& verbs);
void addContact(Verbs& verbs);
void addUndo(Verbs& verbs);
void addCustomer(Verbs& verbs);
void addIncomplete(Verbs& verbs);
void addSettings(Verbs& verbs);
void addResolveDispute(Verbs& verbs);
void addLitigation(Verbs& verbs);
void addLetters(Verbs& verbs);
void addAged(Verbs& verbs);
void addDue(Verbs& verbs);
void addHolidays(Verbs& verbs);
void addBackup(Verbs& verbs);
void addRestore(Verbs& verbs);
void addVerify(Verbs& verbs);
void addBench(Verbs& verbs);

} // namespace encours
