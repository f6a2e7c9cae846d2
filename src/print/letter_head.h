// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page.h"
#include "print/stationery.h"
#include "print/text_shaper.h"

namespace encours {

/// Sets what stands above the subject of a letter: logo, sender, address in its window, how it is sent, references, place and
/// date, fold marks. Nothing but the address stands where the window may show it. Returns the baseline of the subject.
[[nodiscard]] double setLetterHead(Page& page, const Letter& letter, const Stationery& stationery,
                                   const TextShaper& shaper);

} // namespace encours
