// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/json_parts.h"
#include "desk/edit_legal_values.h"
#include "desk/keep_safe.h"
#include "desk/people/people.h"

#include <cstdlib>
#include <ostream>
#include <system_error>

namespace encours {
namespace {

namespace fs = std::filesystem;

std::filesystem::path fromUtf8(const std::string& text)
{
    return fs::path{std::u8string{text.begin(), text.end()}};
}

} // namespace

Session::Session(CliParts parts, const GlobalOptions& options)
    : m_parts(std::move(parts)),
      m_book(options.book),
      m_todayText(options.today),
      m_language(options.language == "en" ? Language::English : Language::French),
      m_isJson(options.isJson),
      m_clock(std::make_shared<SystemClock>())
{
}

Session::~Session()
{
    m_desk.reset();
    if (m_rehearsalFolder.empty()) return;
    std::error_code ignored;
    fs::remove_all(m_rehearsalFolder, ignored);
}

Result<Done> Session::prepare()
{
    if (m_todayText.empty()) return Done{};
    ENCOURS_ASSIGN(const Date today, parseDate(m_todayText));
    m_clock = std::make_shared<ChosenDayClock>(today);
    return Done{};
}

std::string Session::actor() const
{
    for (const char* name : {"ENCOURS_ACTOR", "USER", "LOGNAME", "USERNAME"}) {
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
    }
    return "encoursctl";
}

Result<std::filesystem::path> Session::bookFile() const
{
    if (m_book.empty()) return Fault{FaultCode::RequestMalformed, {{"reason", "no-book"}}, "no --db"};
    return fromUtf8(m_book);
}

Result<Desk*> Session::keep(Result<std::unique_ptr<Desk>> desk)
{
    if (!desk) return desk.fault();
    m_desk = std::move(desk).value();
    const auto people = m_desk->people();
    if (const Colleague* known = people->byLogin(m_desk->actor())) m_desk->setActor(known->name);
    if (m_desk->isOnNetworkDisk()) warn(words("cli.network-disk"));
    return m_desk.get();
}

Result<Desk*> Session::desk()
{
    if (m_desk) return m_desk.get();
    ENCOURS_ASSIGN(const fs::path file, bookFile());
    return keep(Desk::open(file, m_clock, actor()));
}

Result<Desk*> Session::deskFor(const ChangeOptions& change)
{
    if (!change.isDryRun) return desk();
    ENCOURS_ASSIGN(Desk* const book, desk());
    if (book->isOnServer()) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "dry-run-on-server"}}, "no copy to rehearse on"};
    }
    std::error_code error;
    m_rehearsalFolder = fs::temp_directory_path(error) / ("encours-" + newKey());
    if (!error) fs::create_directory(m_rehearsalFolder, error);
    if (!error) fs::permissions(m_rehearsalFolder, fs::perms::owner_all, error);
    if (error) {
        return Fault{FaultCode::FolderNotWritable,
                     {{"file", m_rehearsalFolder.string()}, {"reason", error.message()}},
                     "rehearsal folder"};
    }
    const auto copy = m_rehearsalFolder / "rehearsal.encours";
    ENCOURS_TRY(KeepSafe{*book}.backup(copy));
    m_desk.reset();
    return keep(Desk::open(copy, m_clock, actor()));
}

Result<Desk*> Session::createBook(const BookSettings& settings)
{
    ENCOURS_ASSIGN(fs::path file, bookFile());
    return keep(Desk::create({std::move(file), settings}, m_clock, actor()));
}

Result<std::shared_ptr<const LegalValues>> Session::legalValues()
{
    if (!hasBook()) return std::make_shared<const LegalValues>(legalValuesWithoutBook());
    ENCOURS_ASSIGN(const Desk* const book, desk());
    return book->legalValues();
}

Result<BookRules> Session::bookRules()
{
    if (!hasBook()) return BookRules{};
    ENCOURS_ASSIGN(const Desk* const book, desk());
    return book->settings().rules;
}

std::string Session::words(std::string_view key, const WordArguments& arguments) const
{
    const auto currency = m_desk ? m_desk->settings().currency : Currency::euro();
    return encours::words(m_language, key, arguments, currency);
}

void Session::say(std::string_view line)
{
    if (!m_isJson) m_parts.out << line << '\n';
}

void Session::warn(std::string_view line)
{
    m_parts.err << line << '\n';
}

void Session::print(const Json& json)
{
    if (m_isJson) m_parts.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitStatus Session::refuse(const Fault& fault, Json report)
{
    report["error"] = faultJson(fault, m_language);
    print(report);
    if (!m_isJson) warn(wordsFor(m_language, fault));
    if (fault.code == FaultCode::BugFound) return ExitStatus::Bug;
    return isStoreFault(fault.code) ? ExitStatus::Unreachable : ExitStatus::Refused;
}

} // namespace encours
