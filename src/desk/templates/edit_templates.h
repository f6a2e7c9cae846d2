// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "letters/letter_fields.h"
#include "letters/template_book.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// One wording as the list of templates shows it.
struct TemplateRow {
    TemplateEntry entry;
    LetterKind kind = LetterKind::Reminder1;
    bool isNamed = false;           ///< `reminder-1.vip`: made in this book
    bool isSound = true;            ///< false: it no longer passes the check, for instance after an update
    std::vector<std::string> steps; ///< of plans that ask for it: `standard · R1`
};

/// Every wording of the book, by kind, name and language. On the thread of the store.
[[nodiscard]] Result<std::vector<TemplateRow>> listTemplates(Desk& desk);
/// Steps of plans that ask for a template, `plan · step`. Any thread.
[[nodiscard]] std::vector<std::string> stepsAskingFor(const DunningPolicy& policy, std::string_view code);

/// One wording that a template had, oldest first. On the thread of the store.
struct TemplateVersion {
    JournalSeq seq;
    Moment at;
    std::string actor;
    std::string text; ///< "" = as shipped again, or removed
};
[[nodiscard]] Result<std::vector<TemplateVersion>> templateVersions(Desk& desk, std::string_view code,
                                                                    Language language);

/// What stands in the way of saving a wording; none: it may be saved. Pure. TemplateUnknown{value} for a code that names no
/// kind, else TemplateMalformed{field,line,reason} in the order of the lines.
[[nodiscard]] std::vector<Fault> checkTemplate(std::string_view code, Language language, std::string_view text);

/// Line ends of one kind, one at the end: the form in which a wording is kept and compared.
[[nodiscard]] std::string keptWording(std::string_view typed);

/// Changes the wordings of the book. Each is one setting, kept with all its versions. Errors: TemplateUnknown{value},
/// TemplateMalformed{field,line,reason} (the first that is wrong), RequestMalformed{reason} (`template-in-use`), KeyReused,
/// Store….
class EditTemplates {
public:
    explicit EditTemplates(Desk& desk) : m_desk(desk) {}
    /// Adds a template of a kind, or makes a new version. The wording that ships is no version: it becomes as shipped again.
    Result<Done> save(std::string_view code, Language language, std::string_view text, const std::string& key = {});
    /// A kind as it ships; a template with a name of its own is removed in this language.
    Result<Done> restoreShipped(std::string_view code, Language language, const std::string& key = {});
    /// As it was by this entry of the journal; it is checked again. TemplateUnknown when there is no such version.
    Result<Done> restoreVersion(std::string_view code, Language language, JournalSeq version,
                                const std::string& key = {});
    /// A template with a name of its own, in both languages, that no plan asks for.
    Result<Done> remove(std::string_view code, const std::string& key = {});

private:
    Desk& m_desk;
};

} // namespace encours
