// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_rows.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace encours::ui {
namespace {

constexpr std::size_t mostCommands = 6;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

/// On one line, and no longer than anybody reads.
QString shown(const std::string& text)
{
    return toQ(text).left(longestShown).simplified();
}

/// The same part counted in QChars; the whole when `length` is 0.
MarkedPart markedIn(const Found& found)
{
    const QString before = toQ(std::string_view(found.value).substr(0, found.from));
    const QString part = toQ(std::string_view(found.value).substr(found.from, found.length));
    return {static_cast<int>(before.size()), static_cast<int>(part.size())};
}

MarkedPart movedBy(MarkedPart part, qsizetype by)
{
    return {part.from + static_cast<int>(by), part.length};
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty()) filled << part;
    }
    return filled.join(QStringLiteral(" · "));
}

Icon iconOf(ItemKind kind)
{
    const bool isMoney = kind == ItemKind::Payment || kind == ItemKind::PaymentReturn;
    return isMoney ? Icon::Payment : Icon::File;
}

PaletteRow customerRow(const Found& found)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Customer;
    row.customer = found.customer;
    row.icon = Icon::User;
    row.title = shown(found.customerName);
    const QString value = shown(found.value);
    QString code = shown(found.customerCode);
    if (code == row.title) code.clear();
    switch (found.field) {
    case SearchField::Name:
        row.detail = code;
        if (value == row.title) row.markedTitle = markedIn(found);
        break;
    case SearchField::Code:
        if (value == row.title) row.markedTitle = markedIn(found);
        row.detail = value == row.title ? QString() : joined({code, value == code ? QString() : value});
        if (value == code) row.markedDetail = markedIn(found);
        break;
    default: {
        const QString before = joined({code, shown(found.person)});
        row.detail = joined({before, value});
        row.markedDetail = movedBy(found.length > 0 ? markedIn(found) : MarkedPart{0, static_cast<int>(value.size())},
                                   row.detail.size() - value.size());
    }
    }
    return row;
}

PaletteRow itemRow(const Found& found, Date today)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Item;
    row.customer = found.customer;
    row.item = found.item->id;
    row.icon = iconOf(found.item->kind);
    row.isPayment = found.item->kind == ItemKind::Payment;
    const QString kind = capitalised(toQ(wordsFor(currentLanguage(), found.item->kind)));
    const QString number = shown(found.item->number);
    row.title = number.isEmpty() ? kind : QStringLiteral("%1 %2").arg(kind, number);
    if (found.field == SearchField::Number) row.markedTitle = movedBy(markedIn(found), kind.size() + 1);
    const bool isOwed = found.item->amount > Money{0};
    const QString day = dateText(found.item->dueOn);
    const bool isPast = today > found.item->dueOn;
    row.detail = joined({shown(found.customerName), !isOwed  ? day
                                                    : isPast ? PaletteWords::tr("was due %1").arg(day)
                                                             : PaletteWords::tr("due %1").arg(day)});
    row.right = amountText(found.item->amount);
    return row;
}

enum class Section : std::uint8_t { Customers, Commands, Items };

struct Part {
    Section section = Section::Customers;
    int best = 0; ///< as SearchMatch and CommandMatch
    std::vector<PaletteRow> rows;
};

void add(Part& part, int match, PaletteRow row)
{
    part.best = part.rows.empty() ? match : std::min(part.best, match);
    part.rows.push_back(std::move(row));
}

QString titleOf(Section section)
{
    switch (section) {
    case Section::Customers: return PaletteWords::tr("Customers");
    case Section::Commands: return PaletteWords::tr("Commands");
    case Section::Items: break;
    }
    return PaletteWords::tr("Invoices and payments");
}

} // namespace

QString PaletteRow::spoken() const
{
    return joined({title, detail, right});
}

PaletteRow rowOf(const Found& found, Date today)
{
    return found.item ? itemRow(found, today) : customerRow(found);
}

PaletteRow rowOf(const PaletteCommand& command)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Command;
    row.command = command.id;
    row.title = command.title;
    row.detail = command.detail;
    row.right = command.keys;
    row.icon = command.icon;
    return row;
}

std::vector<PaletteRow> rowsOf(const std::vector<Found>& found, const CommandSearch& commands,
                               const std::vector<CommandSearch::Hit>& hits, Date today)
{
    std::array<Part, 3> parts{Part{Section::Customers, 0, {}}, Part{Section::Commands, 0, {}},
                              Part{Section::Items, 0, {}}};
    for (const Found& one : found) add(parts[one.item ? 2 : 0], static_cast<int>(one.match), rowOf(one, today));
    for (const CommandSearch::Hit& hit : hits) {
        if (parts[1].rows.size() == mostCommands) break;
        add(parts[1], static_cast<int>(hit.match), rowOf(commands.commands()[hit.command]));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.best < b.best; });
    std::vector<PaletteRow> rows;
    for (Part& part : parts) {
        if (part.rows.empty()) continue;
        rows.push_back(sectionRow(titleOf(part.section)));
        std::move(part.rows.begin(), part.rows.end(), std::back_inserter(rows));
    }
    return rows;
}

std::vector<PaletteRow> rowsOf(const CommandSearch& commands, const std::vector<CommandSearch::Hit>& hits)
{
    std::vector<PaletteRow> rows;
    if (!hits.empty()) rows.push_back(sectionRow(titleOf(Section::Commands)));
    for (const CommandSearch::Hit& hit : hits) rows.push_back(rowOf(commands.commands()[hit.command]));
    return rows;
}

PaletteRow sectionRow(const QString& title)
{
    PaletteRow row;
    row.title = title;
    return row;
}

} // namespace encours::ui
