// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterhead.h"

#include "base/codes.h"
#include "letters/base64.h"

#include <array>
#include <nlohmann/json.hpp>

namespace encours {
namespace {

using Document = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> windowCodes{"dl-35", "dl-45", "none"};

Fault malformed(std::string_view reason)
{
    return {FaultCode::DocumentMalformed,
            {{"line", "1"}, {"column", "1"}, {"reason", std::string{reason}}},
            "document of a letterhead"};
}

Result<Done> readMove(const Document& value, const std::string& name, int& move)
{
    if (!value.is_number_integer()) return malformed(name);
    const auto steps = value.get<std::int64_t>();
    if (steps < -largestMoveHalfMm || steps > largestMoveHalfMm) return malformed(name);
    move = static_cast<int>(steps);
    return Done{};
}

Result<Done> readMember(Letterhead& letterhead, const std::string& name, const Document& value)
{
    if (name == "move_right_half_mm") return readMove(value, name, letterhead.moveRightHalfMm);
    if (name == "move_down_half_mm") return readMove(value, name, letterhead.moveDownHalfMm);
    if (name == "fold_marks") {
        if (!value.is_boolean()) return malformed(name);
        letterhead.hasFoldMarks = value.get<bool>();
        return Done{};
    }
    if (!value.is_string()) return malformed(name);
    const auto& text = value.get_ref<const std::string&>();
    if (name == "window") {
        const auto window = parseEnvelopeWindow(text);
        if (!window) return malformed(name);
        letterhead.window = *window;
        return Done{};
    }
    if (name != "logo") return malformed(name);
    auto bytes = fromBase64(text);
    if (!bytes || bytes->size() > largestLogo) return malformed(name);
    letterhead.logo = *std::move(bytes);
    return Done{};
}

} // namespace

std::string_view envelopeWindowCode(EnvelopeWindow window)
{
    return codeOf(windowCodes, window);
}

std::optional<EnvelopeWindow> parseEnvelopeWindow(std::string_view code)
{
    return parseCode<EnvelopeWindow>(windowCodes, code);
}

std::string letterheadDocument(const Letterhead& letterhead)
{
    Document document;
    document["window"] = envelopeWindowCode(letterhead.window);
    document["move_right_half_mm"] = letterhead.moveRightHalfMm;
    document["move_down_half_mm"] = letterhead.moveDownHalfMm;
    document["fold_marks"] = letterhead.hasFoldMarks;
    if (!letterhead.logo.empty()) document["logo"] = toBase64(letterhead.logo);
    return document.dump();
}

Result<Letterhead> readLetterhead(std::string_view text)
{
    const Document document = Document::parse(text, nullptr, false);
    if (!document.is_object()) return malformed("{ … }");
    Letterhead letterhead;
    for (const auto& [name, value] : document.items()) ENCOURS_TRY(readMember(letterhead, name, value));
    return letterhead;
}

} // namespace encours
