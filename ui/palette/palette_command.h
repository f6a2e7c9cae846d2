// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

#ifndef Q_MOC_RUN
#include <optional>
#include <string>
#endif

namespace encours::ui {

/// Something that the window can do now, found by its name in either language or by another word for it.
struct PaletteCommand {
    QString id;         ///< the same in every language and at every start
    QString title;      ///< in the language of the window
    QString otherTitle; ///< in the other language
    QString detail;     ///< where it belongs, e.g. the page it acts on
    QString keys;       ///< that do the same, as people read them; may be empty
    Icon icon = Icon::None;
    std::function<void()> run;
};

#ifndef Q_MOC_RUN
/// How well a command answers, best first; the same scale as SearchMatch.
enum class CommandMatch : std::uint8_t { Exact, Prefix, WordStart, Inside };

/// Commands made ready to be searched as one types. Each typed word must be found: in the title, in the title of the other
/// language, or among the other words that people use for the command. Accents and capitals do not matter.
class CommandSearch {
public:
    struct Hit {
        std::size_t command = 0;
        CommandMatch match = CommandMatch::Inside;
    };

    void setCommands(std::vector<PaletteCommand> commands);
    [[nodiscard]] const std::vector<PaletteCommand>& commands() const { return m_commands; }
    /// The best first, of equal ones in the order given. Nothing typed finds nothing.
    [[nodiscard]] std::vector<Hit> find(const QString& typed) const;
    /// Every command, in the order given.
    [[nodiscard]] std::vector<Hit> all() const;
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString& id) const;

private:
    struct Entry {
        std::string title; ///< folded, as the ones below
        std::string otherTitle;
        std::string synonyms;
    };
    std::vector<PaletteCommand> m_commands;
    std::vector<Entry> m_entries;
};

/// Other words for a command, in French and English, divided by blanks; empty for one without.
[[nodiscard]] QString synonymsOf(const QString& commandId);
#endif

} // namespace encours::ui
