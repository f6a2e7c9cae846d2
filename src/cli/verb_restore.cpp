// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "desk/keep_safe.h"

namespace encours {
namespace {

Result<ExitStatus> restore(Session& session, const std::string& name)
{
    ENCOURS_ASSIGN(const std::filesystem::path book, session.bookFile());
    const std::filesystem::path copy{std::u8string{name.begin(), name.end()}};
    ENCOURS_ASSIGN(const std::filesystem::path former, restoreBook(book, copy, *session.clock()));
    session.say(session.words("cli.restore.done", {{"file", former.empty() ? "–" : former.string()}}));
    session.print({{"file", book.string()}, {"former", former.empty() ? Json(nullptr) : Json(former.string())}});
    return ExitStatus::Done;
}

} // namespace

void addRestore(Verbs& verbs)
{
    auto name = std::make_shared<std::string>();
    auto verb = verbs.add("restore", "Put a copy in the place of the book; the book is kept beside it",
                          [name](Session& session) { return restore(session, *name); });
    verb.option("file", *name, "The copy").required();
}

} // namespace encours
