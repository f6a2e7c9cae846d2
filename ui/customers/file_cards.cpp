// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/file_cards.h"

#include "customers/customer_command.h"
#include "desk/customer_file/file_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"
#include "words/dunning_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

FileCard::FileCard(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_title(plainLabel({}, TextRole::Strong, this)), m_body(new QVBoxLayout)
{
    m_body->setSpacing(size::half);
    m_rows = m_body;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addLayout(m_body);
}

void FileCard::setView(const CustomerViewPtr& view)
{
    m_view = view;
    clearRows();
    if (m_view) fill(*m_view);
}

void FileCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QLabel* FileCard::addText(const char* name)
{
    QLabel* text = wrappedLabel({}, TextRole::Body, this);
    text->setObjectName(QLatin1String(name));
    m_body->addWidget(text);
    return text;
}

void FileCard::clearRows()
{
    // Its buttons may be the ones that asked for it: they go when the event is over.
    if (m_rowHolder != nullptr) {
        m_rowHolder->hide();
        m_rowHolder->setParent(nullptr);
        m_rowHolder->deleteLater();
    }
    m_rowHolder = new QWidget(this);
    m_rows = new QVBoxLayout(m_rowHolder);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(size::half);
    m_body->addWidget(m_rowHolder);
}

QPushButton* FileCard::addLink(QHBoxLayout& line, const QString& text, const QString& name)
{
    auto* button = new QPushButton(withoutMnemonics(text), m_rowHolder != nullptr ? m_rowHolder : this);
    button->setObjectName(name);
    setLook(button, "look", "link");
    line.addWidget(button);
    return button;
}

CompletenessCard::CompletenessCard(AppContext& context, QWidget* parent)
    : FileCard(context, parent), m_text(addText("completenessText"))
{
    setObjectName("completenessCard");
    retranslate();
}

void CompletenessCard::fill(const CustomerView& view)
{
    const FileCompleteness& file = view.file.completeness;
    m_text->setText(file.gaps.empty()
                        ? tr("Nothing is missing: this customer can be called, written to and claimed from.")
                        : tr("%1 % complete · %2 of %3 known").arg(file.percent()).arg(file.known).arg(file.wanted));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(size::half);
    const auto pill = [&pills](const QString& yes, const QString& no, bool is) {
        pills->addWidget(new Pill(is ? Status{Icon::Check, yes, Tone::Green} : Status{Icon::Warning, no, Tone::Amber}));
    };
    pill(tr("can be called"), tr("cannot be called"), file.canCall());
    pill(tr("can be written to"), tr("no letter possible"), file.canWrite());
    pills->addStretch();
    rows().addLayout(pills);
    for (const FileGap gap : file.gaps) {
        auto* line = new QHBoxLayout;
        line->setSpacing(size::grid);
        const QString word = capitalised(toQ(wordsFor(currentLanguage(), gap)));
        QPushButton* link = addLink(*line, word, "gap." + toQ(fileGapCode(gap)));
        link->setAccessibleName(tr("Fill in: %1").arg(word));
        QLabel* use =
            plainLabel(toQ(wordsFor(currentLanguage(), hinderedBy(gap))), TextRole::Caption, link->parentWidget());
        line->addWidget(use);
        line->addStretch();
        rows().addLayout(line);
        connect(link, &QPushButton::clicked, this, [this, gap] { emit fieldWanted(static_cast<int>(fieldFor(gap))); });
    }
}

void CompletenessCard::retranslate()
{
    setTitle(tr("Completeness of the file"));
    setView(view());
}

DepositCard::DepositCard(AppContext& context, QWidget* parent)
    : FileCard(context, parent), m_text(addText("depositText"))
{
    setObjectName("depositCard");
    retranslate();
}

void DepositCard::fill(const CustomerView& view)
{
    const DepositAdvice& advice = view.file.deposit;
    setVisible(advice.isAdvised());
    QStringList text{toQ(wordsFor(currentLanguage(), advice))};
    for (const DepositReason& reason : advice.reasons)
        text << QStringLiteral("· ") + capitalised(toQ(wordsFor(currentLanguage(), reason)));
    m_text->setText(text.join('\n'));
}

void DepositCard::retranslate()
{
    setTitle(tr("Deposit on the next order"));
    setView(view());
}

BlocksCard::BlocksCard(AppContext& context, QWidget* parent)
    : FileCard(context, parent), m_text(addText("blocksText")), m_block(new QPushButton(this))
{
    setObjectName("blocksCard");
    m_block->setObjectName("newBlock");
    auto* line = new QHBoxLayout;
    line->addWidget(m_block);
    line->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_block, &QPushButton::clicked, this, &BlocksCard::blockWanted);
    retranslate();
}

void BlocksCard::fill(const CustomerView& view)
{
    int live = 0;
    for (const BlockRow& row : view.blocks) {
        if (row.status == BlockStatus::Over) continue;
        ++live;
        const QString about = row.numbers.empty() ? tr("the whole account")
                                                  : tr("%n invoice(s)", nullptr, static_cast<int>(row.numbers.size()));
        const QString days = tr("from %1 to %2 included").arg(dateText(row.block.fromOn), dateText(row.lastDay));
        QLabel* text = wrappedLabel({}, TextRole::Body, this);
        text->setText(QStringLiteral("%1, %2\n%3 · %4")
                          .arg(capitalised(about), days, toQ(wordsFor(currentLanguage(), row.block.kind)),
                               toQ(row.block.reason)));
        rows().addWidget(text);
        auto* line = new QHBoxLayout;
        QPushButton* link = addLink(*line, tr("Take it off"), QStringLiteral("endBlock.%1").arg(row.block.id.value));
        line->addStretch();
        rows().addLayout(line);
        connect(link, &QPushButton::clicked, this, [this, block = row.block.id.value] { end(block); });
    }
    m_text->setText(live > 0 ? QString() : tr("Nothing is left in peace: this customer is chased as the plan says."));
    m_text->setVisible(live == 0);
}

void BlocksCard::end(qint64 block)
{
    if (!view()) return;
    const EndBlockRequest request{view()->customer().id, BlockId{block}, newKey(), false};
    CustomerCommand command;
    command.work = [request](Desk& desk) { return EndBlock(desk).execute(request); };
    command.said = tr("Block taken off");
    carryOut(context(), this, std::move(command));
}

void BlocksCard::retranslate()
{
    setTitle(tr("Left in peace"));
    m_block->setText(tr("Leave in peace…"));
    setView(view());
}

} // namespace encours::ui
