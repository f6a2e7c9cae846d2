// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/identifier_remark.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

namespace encours::ui {

QString identifierText(IdentifierKind kind)
{
    return toQ(words(currentLanguage(), "identifier." + std::string(identifierKindCode(kind))));
}

QString verdictText(IdentifierVerdict verdict)
{
    return toQ(words(currentLanguage(), "identifier-verdict." + std::string(identifierVerdictCode(verdict))));
}

QString identifierRemark(IdentifierKind kind, const QString& text)
{
    if (text.trimmed().isEmpty()) return {};
    const IdentifierCheck check = checkIdentifier(kind, toStd(text.trimmed()));
    return check.isAcceptable() ? QString() : verdictText(check.verdict);
}

} // namespace encours::ui
