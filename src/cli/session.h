// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/desk.h"
#include "letters/document_binder.h"
#include "letters/letter.h"
#include "letters/management_sheet.h"
#include "mail/mail_transport.h"
#include "words/words.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace encours {

/// Objects keep the order in which keys were added: people read them too.
using Json = nlohmann::ordered_json;

/// What the command line promises to scripts.
enum class ExitStatus : int {
    Done = 0,
    Bug = 1,         ///< a bug of ours
    Refused = 2,     ///< the request or the input was refused; nothing changed
    Unreachable = 3, ///< the store could not be reached, or is not sound
};

/// The parts that main() puts together.
struct CliParts {
    std::ostream& out;
    std::ostream& err;
    std::function<std::unique_ptr<LetterPrinter>()> makePrinter;
    std::function<std::unique_ptr<ManagementPrinter>()> makeManagementPrinter = {};
    std::function<std::unique_ptr<DocumentBinder>()> makeBinder = {};
    std::function<std::unique_ptr<MailTransport>()> makeTransport = {};
};

/// Options that stand before the verb (or after it).
struct GlobalOptions {
    std::string book;  ///< `--db` or ENCOURS_DB
    std::string today; ///< `--today`, "" = the machine's day
    std::string language = "fr";
    bool isJson = false;
};

/// Options of every verb that changes something.
struct ChangeOptions {
    std::string key;
    bool isDryRun = false;
};

/// One run of the program: the book it works on, the day it believes in, and where it speaks. JSON goes to `out`, one
/// document; sentences go to `out` in text mode and to `err` when they are no answer.
class Session {
public:
    Session(CliParts parts, const GlobalOptions& options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Reads `--today`. Errors: DateMalformed, DateImpossible.
    Result<Done> prepare();

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] Date today() const { return m_clock->today(); }
    [[nodiscard]] std::shared_ptr<const Clock> clock() const { return m_clock; }
    [[nodiscard]] std::string actor() const;
    [[nodiscard]] const CliParts& parts() const { return m_parts; }

    /// The path that `--db` names. Errors: RequestMalformed when there is none.
    [[nodiscard]] Result<std::filesystem::path> bookFile() const;
    [[nodiscard]] bool hasBook() const { return !m_book.empty(); }
    /// The open book, opened when first asked for. Errors: as Desk::open.
    Result<Desk*> desk();
    /// The book for a change; on a dry run a copy that is thrown away, so that everything is checked and nothing stays.
    Result<Desk*> deskFor(const ChangeOptions& change);
    /// Creates the book that `--db` names. Errors: as Desk::create.
    Result<Desk*> createBook(const BookSettings& settings);
    /// What rules are computed with: those of the book, or what the program ships when no book was named. Errors: as
    /// Desk::open.
    Result<std::shared_ptr<const LegalValues>> legalValues();
    Result<BookRules> bookRules();

    [[nodiscard]] std::string words(std::string_view key, const WordArguments& arguments = {}) const;
    /// A line for people; nothing in JSON mode.
    void say(std::string_view line);
    /// A line beside the answer, on `err`.
    void warn(std::string_view line);
    /// The answer for scripts; nothing in text mode.
    void print(const Json& json);
    /// Says why nothing was done and gives the exit status that goes with it. `report` holds keys beside `error`.
    ExitStatus refuse(const Fault& fault, Json report = Json::object());

private:
    Result<Desk*> keep(Result<std::unique_ptr<Desk>> desk);

    CliParts m_parts;
    std::string m_book;
    std::string m_todayText;
    Language m_language;
    bool m_isJson;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Desk> m_desk;
    std::filesystem::path m_rehearsalFolder;
};

} // namespace encours
