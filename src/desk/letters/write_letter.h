// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/compose_letter.h"
#include "receivables/mail_message.h"
#include "receivables/written_letter.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// One letter that a person writes to one customer, beside any run.
struct LetterOrder {
    LetterWish wish;
    LetterChannel channel = LetterChannel::Paper;
    std::filesystem::path file; ///< of the PDF; not read for an e-mail
    PdfKind kind = PdfKind::Pdf14;
    std::string key;
};
struct OrderedLetter {
    LetterId letter;
    std::optional<MailMessageId> message; ///< the draft in the outbox
};

/// Composes the letter and prints it, then keeps it: nothing is kept of a letter whose file could not be written. By e-mail, it is
/// kept and drafted in the outbox; without an address nothing is kept. The same key writes the same and keeps it once.
/// Errors: those of ComposeLetter, MailAddressMissing{customer}, FolderNotWritable, FileNotWritable, KeyReused, Store….
class WriteLetter {
public:
    WriteLetter(Desk& desk, LetterPrinter& printer) : m_desk(desk), m_printer(printer) {}
    Result<OrderedLetter> execute(const LetterOrder& order);

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
};

} // namespace encours
