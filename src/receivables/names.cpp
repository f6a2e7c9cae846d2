// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/names.h"

#include "base/fold.h"

namespace encours {

bool wasCleaned(std::string_view text)
{
    return cleanLine(text).removed;
}

template <typename Rule>
Result<Line<Rule>> Line<Rule>::parse(std::string_view text)
{
    const auto invalid = [] { return Fault{FaultCode::TextInvalid, {{"field", std::string{Rule::field}}}, {}}; };
    if (!isValidUtf8(text)) return invalid();
    CleanedLine line = cleanLine(text);
    if (line.text.empty()) return invalid();
    if (codePointCount(line.text) > Rule::limit) {
        return Fault{
            FaultCode::TextTooLong, {{"field", std::string{Rule::field}}, {"limit", std::to_string(Rule::limit)}}, {}};
    }
    return Line{std::move(line.text)};
}

template class Line<CustomerCodeRule>;
template class Line<CustomerNameRule>;
template class Line<DocumentNumberRule>;

} // namespace encours
