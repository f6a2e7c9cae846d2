// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

#include <filesystem>
#include <memory>
#include <span>

namespace encours {

/// The least that printing letters can take: the same lines of text on as many pages, drawn one by one into PDF files without
/// any layout. Only measurements use it.
class PrintFloor {
public:
    virtual ~PrintFloor() = default;
    virtual Result<Done> drawTogether(const std::filesystem::path& file) = 0;
    /// A file for each letter.
    virtual Result<Done> drawApart(const std::filesystem::path& folder) = 0;
};

/// A printer that can be measured.
class MeasurablePrinter {
public:
    virtual ~MeasurablePrinter() = default;
    [[nodiscard]] virtual std::unique_ptr<PrintFloor> floorOf(std::span<const Letter> letters) const = 0;
};

} // namespace encours
