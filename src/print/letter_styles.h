// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/text_shaper.h"

namespace encours {

// How the parts of a letter, and of a report that looks like one, are set.

inline constexpr TextStyle senderNameStyle{13, 5.6, true, Ink::Text};
inline constexpr TextStyle senderStyle{8.5, 3.9, false, Ink::Muted};
inline constexpr TextStyle dispatchStyle{9, 4.2, true, Ink::Text};
inline constexpr TextStyle referenceStyle{8.5, 4.2, false, Ink::Muted};
inline constexpr TextStyle dateStyle{9.5, 4.2, false, Ink::Text};
inline constexpr TextStyle subjectStyle{10.5, 5, true, Ink::Text};
inline constexpr TextStyle labelStyle{8.5, 4.9, false, Ink::Muted};
inline constexpr TextStyle detailStyle{9.5, 4.9, false, Ink::Text};
inline constexpr TextStyle sumStyle{9.5, 4.9, false, Ink::Text};
inline constexpr TextStyle lastSumStyle{10.5, 5.2, true, Ink::Text};
inline constexpr TextStyle signatureStyle{9.5, 4.6, true, Ink::Text};
inline constexpr TextStyle roleStyle{9.5, 4.6, false, Ink::Muted};
inline constexpr TextStyle enclosureStyle{8.5, 4, false, Ink::Muted};
inline constexpr TextStyle footerStyle{7, 3.2, false, Ink::Muted};
inline constexpr TextStyle runningHeadStyle{8.5, 4, false, Ink::Muted};
inline constexpr TextStyle annexTitleStyle{12, 5.4, true, Ink::Text};
inline constexpr TextStyle markStyle{9, 4, true, Ink::Text};

inline constexpr double rightColumn = 110;  ///< date, signature and, unless it is moved, the address share one edge
inline constexpr double bodyCapitals = 3.3; ///< from a paragraph's upper edge to its first baseline
inline constexpr double footerBottom = 288; ///< last baseline
inline constexpr double continuationTop = 29;
inline constexpr double hairRule = 0.15;

/// Room between things, in millimetres.
struct Spacing {
    double linePitch = 4.6;
    double paragraphGap = 2.4;
    double rowPadding = 1;
    double signing = 13; ///< for a hand-written signature

    [[nodiscard]] TextStyle bodyStyle() const { return {9.5, linePitch, false, Ink::Text}; }
};
inline constexpr Spacing comfortable{};
inline constexpr Spacing compact{4.4, 1.8, 0.65, 10.5};

} // namespace encours
