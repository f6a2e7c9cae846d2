// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_files.h"
#include "letters/letter.h"

#include <functional>

namespace encours::test {

/// Writes what letters say as plain text, so that a test sees which were printed and what stood on them; or refuses as a full
/// disk would.
class FilePrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                       const std::filesystem::path& file) override
    {
        if (beforePrint) beforePrint();
        if (isBroken) {
            return Fault{FaultCode::FileNotWritable, {{"file", file.string()}, {"reason", "full"}}, "full"};
        }
        return writeFileAtomically(file, pdfOf(letters, paper));
    }
    [[nodiscard]] std::string pdfOf(std::span<const Letter> letters, const LetterPaper&) override
    {
        std::string text;
        for (const Letter& letter : letters) {
            for (const std::string& line : letter.recipient) text += line + "\n";
            text += letter.placeAndDate + "\n" + letter.subject + "\n";
            for (const LetterRow& row : letter.rows) text += row.number + " " + row.amount + "\n";
            text += letter.total + "\f";
        }
        return text;
    }

    bool isBroken = false;
    std::function<void()> beforePrint;
};

} // namespace encours::test
