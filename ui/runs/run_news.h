// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"
#include "widgets/card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace encours::ui {

/// What there is to say of a run above the list: what came of it, or that it waits to be continued. Hidden while there is nothing.
class RunNews : public Card {
    Q_OBJECT
public:
    explicit RunNews(const char* name, QWidget* parent = nullptr);

    void say(const QString& text, Tone tone);
    void silence();
    /// A link behind the text.
    QPushButton* addVerb(const char* name);

private:
    QLabel* m_text;
    QHBoxLayout* m_line;
};

} // namespace encours::ui
