// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/todays_lists.h"
#include "widgets/pill.h"

#include <QString>

#include <vector>

namespace encours::ui {

/// How states look and read on this page, in the language of the window.
[[nodiscard]] Status itemStatus(const CallItem& item);
/// Beside the state, for an item that was assigned to the factor.
[[nodiscard]] Status factoredStatus();
/// Insolvency proceedings by their gravest judgment.
[[nodiscard]] Status insolvencyStatus(const Insolvency& insolvency);
/// What deserves a pill beside the customer's name: insolvency, doubt, broken promises, open and closed disputes, litigation.
[[nodiscard]] std::vector<Status> customerStatuses(const CustomerSheet& sheet);
/// `C00123 · 45 j fin de mois · virement`: what is known of it.
[[nodiscard]] QString customerLine(const Customer& customer);

/// How far an invoice has come in the customer's house, in a word for a narrow column; `–` when nobody has said anything.
[[nodiscard]] QString circuitWord(const CircuitState& state);
/// The same as a sentence: what was said last, when, by whom, and who has the next thing to do.
[[nodiscard]] QString circuitSentence(const CircuitState& state);

struct TimelineLine {
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral;
    QString day;
    QString text;
};
[[nodiscard]] TimelineLine timelineLine(const TimelineEntry& entry);

} // namespace encours::ui
