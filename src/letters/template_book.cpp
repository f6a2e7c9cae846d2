// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template_book.h"

#include "base/resource.h"
#include "letters/template_syntax.h"

#include <algorithm>
#include <tuple>

namespace encours {
namespace {

constexpr std::string_view ending = ".mustache";

std::string folderOf(Language language)
{
    return language == Language::French ? "letters/fr/" : "letters/en/";
}

/// Whether there is anything to write: a wording without a block is no wording.
bool isReadable(const TemplateEntry& entry)
{
    return kindOfTemplate(entry.code) && !cutWording(entry.text, entry.language).empty();
}

} // namespace

std::optional<std::string_view> shippedWording(LetterKind kind, Language language)
{
    return findResource(folderOf(language) + std::string{letterKindCode(kind)} + std::string{ending});
}

TemplateBook::TemplateBook()
{
    for (const Language language : {Language::French, Language::English}) {
        for (const LetterKind kind : allLetterKinds()) {
            const auto text = shippedWording(kind, language);
            if (text) put({std::string{letterKindCode(kind)}, language, std::string{*text}, 0});
        }
    }
}

void TemplateBook::put(TemplateEntry entry)
{
    if (!isReadable(entry)) return;
    auto place = std::pair{entry.code, entry.language};
    m_entries.insert_or_assign(std::move(place), std::move(entry));
}

const TemplateEntry* TemplateBook::find(std::string_view code, Language language) const
{
    const auto exact = m_entries.find(std::pair{std::string{code}, language});
    if (exact != m_entries.end()) return &exact->second;
    const auto kind = kindOfTemplate(code);
    if (!kind) return nullptr;
    const auto general = m_entries.find(std::pair{std::string{letterKindCode(*kind)}, language});
    return general == m_entries.end() ? nullptr : &general->second;
}

std::vector<const TemplateEntry*> TemplateBook::all() const
{
    std::vector<const TemplateEntry*> entries;
    for (const auto& [place, entry] : m_entries) entries.push_back(&entry);
    std::ranges::stable_sort(entries, [](const TemplateEntry* left, const TemplateEntry* right) {
        const auto rank = [](const TemplateEntry& entry) {
            return std::tuple{*kindOfTemplate(entry.code), std::string_view{entry.code}, entry.language};
        };
        return rank(*left) < rank(*right);
    });
    return entries;
}

} // namespace encours
