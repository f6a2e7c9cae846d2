// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/customer_file/customer_file.h"
#include "desk/customer_file/personal_data.h"

#include <QString>

#include <string_view>

namespace encours::ui {

/// How the file of a customer speaks, in the language of the window.

[[nodiscard]] QString roleWord(PersonRole role);
[[nodiscard]] QString attachmentWord(AttachmentKind kind);
/// `3,4 Mo`.
[[nodiscard]] QString sizeText(std::int64_t bytes);

/// A folder of this session for documents that are looked at: taken away when the program ends.
[[nodiscard]] QString viewingFolder();
/// Writes bytes whole or not at all, readable by nobody else. Errors: FileNotWritable{file,reason}.
[[nodiscard]] Result<Done> writeFile(const QString& file, std::string_view bytes);

} // namespace encours::ui
