// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/checks_dialog.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {

ChecksDialog::ChecksDialog(const std::vector<VerifyCheck>& checks, QWidget* parent) : QDialog(parent)
{
    setObjectName("checksDialog");
    setWindowTitle(tr("Verification of the book"));
    const auto failed =
        std::count_if(checks.begin(), checks.end(), [](const VerifyCheck& check) { return !check.isOk; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, size::gap);
    column->setSpacing(size::gap);
    column->addWidget(plainLabel(
        failed == 0 ? tr("Everything holds.")
                    : tr("%n check(s) failed: restore a copy before going on.", nullptr, static_cast<int>(failed)),
        TextRole::Title, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::gap);
    grid->setVerticalSpacing(size::grid);
    int row = 0;
    for (const VerifyCheck& check : checks) {
        const std::string key = "check." + check.name;
        const QString words =
            toQ(hasWords(currentLanguage(), key) ? encours::words(currentLanguage(), key) : check.name);
        grid->addWidget(new Pill(check.isOk ? Status{Icon::Check, tr("holds"), Tone::Green}
                                            : Status{Icon::Cross, tr("broken"), Tone::Red},
                                 this),
                        row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(plainLabel(words, TextRole::Body, this), row, 1);
        grid->addWidget(plainLabel(toQ(check.detail), TextRole::Caption, this), row, 2);
        ++row;
    }
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    setLook(close, "look", "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addWidget(buttons);
}

} // namespace encours::ui
