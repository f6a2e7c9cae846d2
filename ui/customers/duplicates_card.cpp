// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicates_card.h"

#include "customers/customer_command.h"
#include "desk/customer_file/file_words.h"
#include "risk/side_panel.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/customer_picker.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

DuplicatesCard::DuplicatesCard(AppContext& context, QWidget* parent)
    : FileCard(context, parent),
      m_text(addText("duplicatesText")),
      m_pickCaption(plainLabel({}, TextRole::Caption, this)),
      m_pick(new CustomerPicker(this)),
      m_merge(new QPushButton(this))
{
    setObjectName("duplicatesCard");
    m_pick->setObjectName("duplicatePicker");
    m_merge->setObjectName("mergePicked");
    m_pickCaption->setBuddy(m_pick);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_pick, 1);
    line->addWidget(m_merge);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_pickCaption);
    column->addLayout(line);
    connect(m_pick, &CustomerPicker::customerChanged, this,
            [this] { m_merge->setEnabled(m_pick->customer().has_value()); });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (m_pick->customer() && view()) askMerge(*m_pick->customer(), view()->customer().id);
    });
    m_merge->setEnabled(false);
    retranslate();
}

void DuplicatesCard::fill(const CustomerView& view)
{
    if (view.customer().id != m_looked) {
        m_pairs.clear();
        m_pick->setCustomer(std::nullopt);
    }
    m_pick->setPortfolio(context().desk() != nullptr ? context().desk()->portfolio() : nullptr);
    showPairs();
    look();
}

/// The comparison passes over the whole book: it is made behind the window, and the file stands meanwhile.
void DuplicatesCard::look()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !view()) return;
    const CustomerId customer = view()->customer().id;
    context().runner().run(
        this, [desk] { return FindDuplicates::notDuplicates(*desk); },
        [this, desk, customer, turn = ++m_turn](const Result<FindDuplicates::KnownDistinct>& distinct) {
            if (!distinct || turn != m_turn || context().desk() != desk) return;
            context().runner().read(
                this, [desk, customer, known = *distinct] { return FindDuplicates(*desk).execute(known, customer); },
                [this, customer, turn](std::vector<DuplicatePair> pairs) {
                    if (turn != m_turn || !view()) return;
                    m_pairs = std::move(pairs);
                    m_looked = customer;
                    clearRows();
                    showPairs();
                });
        });
}

void DuplicatesCard::showPairs()
{
    showMerged();
    for (const DuplicatePair& pair : m_pairs) showPair(pair);
    const bool isNothing = m_pairs.empty() && view()->file.merged.empty();
    m_text->setText(isNothing ? tr("No other customer looks like this one.") : QString());
    m_text->setVisible(isNothing);
}

void DuplicatesCard::showMerged()
{
    for (const MergedRow& row : view()->file.merged) {
        QLabel* text = wrappedLabel({}, TextRole::Body, this);
        text->setText(tr("%1 (%2) was merged into this customer.").arg(toQ(row.name), toQ(row.code)));
        rows().addWidget(text);
        auto* line = new QHBoxLayout;
        QPushButton* link = addLink(*line, tr("Take them apart"), QStringLiteral("split.%1").arg(row.merge.value));
        line->addStretch();
        rows().addLayout(line);
        connect(link, &QPushButton::clicked, this, [this, row] { split(row); });
    }
}

void DuplicatesCard::showPair(const DuplicatePair& pair)
{
    const bool isKept = pair.keep == view()->customer().id;
    const CustomerId other = isKept ? pair.other : pair.keep;
    QStringList signs;
    for (const DuplicateSign sign : pair.signs) signs << toQ(wordsFor(currentLanguage(), sign));
    QLabel* text = wrappedLabel({}, TextRole::Body, this);
    text->setText(QStringLiteral("%1 (%2) · %3\n%4: %5")
                      .arg(toQ(isKept ? pair.otherName : pair.keepName), toQ(isKept ? pair.otherCode : pair.keepCode),
                           amountText(isKept ? pair.otherOpen : pair.keepOpen),
                           capitalised(toQ(wordsFor(currentLanguage(), pair.certainty))),
                           signs.join(QStringLiteral(", "))));
    rows().addWidget(text);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    const QString number = QString::number(other.value);
    QPushButton* mergeLink = addLink(*line, tr("Merge…"), "merge." + number);
    QPushButton* lookLink = addLink(*line, tr("Look at it"), "look." + number);
    QPushButton* apartLink = addLink(*line, tr("Two customers"), "apart." + number);
    line->addStretch();
    rows().addLayout(line);
    // The one with the later business stays, whichever of both is looked at.
    connect(mergeLink, &QPushButton::clicked, this, [this, pair] { askMerge(pair.other, pair.keep); });
    connect(lookLink, &QPushButton::clicked, this, [this, other] { emit customerWanted(other.value); });
    connect(apartLink, &QPushButton::clicked, this, [this, other] { keepApart(other); });
}

QString DuplicatesCard::nameOf(CustomerId customer) const
{
    const Account* account = context().desk()->portfolio()->find(customer);
    return account == nullptr ? QString()
                              : tr("%1 (%2)").arg(toQ(account->customer.displayName()), toQ(account->customer.code));
}

void DuplicatesCard::askMerge(CustomerId duplicate, CustomerId into)
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    MergeRequest request;
    request.customer = duplicate;
    request.into = into;
    request.key = newKey();
    context().runner().read(
        this, [desk, request] { return MergeCustomers(*desk).preview(request); },
        [this, request](const Result<MergePreview>& preview) {
            if (context().desk() == nullptr) return;
            if (!preview) context().toast(preview.fault());
            else merge(request, *preview);
        });
}

void DuplicatesCard::merge(const MergeRequest& request, const MergePreview& preview)
{
    const QString gone = nameOf(request.customer);
    const QString kept = nameOf(request.into);
    QStringList text{
        tr("%1 goes out of all lists; %2 stays and takes its lines, also those that later imports bring.")
            .arg(gone, kept),
        tr("%n line(s) of the ledger move; the balance goes from %1 to %2.", nullptr, static_cast<int>(preview.items))
            .arg(amountText(preview.openBefore), amountText(preview.openAfter))};
    int taken = 0;
    for (const MergePreview::Field& field : preview.fields) taken += field.isTaken ? 1 : 0;
    if (taken > 0) text << tr("%n field(s) that the file lacks are taken over.", nullptr, taken);
    text << tr("Both can be taken apart again at any time.");
    if (!doors().confirm(this, {tr("Merge two customers"), text.join(QStringLiteral("\n\n")), tr("Merge")})) return;
    CustomerCommand command;
    command.work = [request](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(MergeCustomers(desk).execute(request));
        return Done{};
    };
    command.said = tr("%1 merged into %2").arg(gone, kept);
    command.done = [this, into = request.into] { emit customerWanted(into.value); };
    carryOut(context(), this, std::move(command));
}

void DuplicatesCard::split(const MergedRow& row)
{
    const SplitRequest request{view()->customer().id, row.merge, newKey(), false};
    CustomerCommand command;
    command.work = [request](Desk& desk) { return SplitCustomer(desk).execute(request); };
    command.said = tr("%1 stands on its own again").arg(toQ(row.name));
    carryOut(context(), this, std::move(command));
}

void DuplicatesCard::keepApart(CustomerId other)
{
    DistinctRequest request;
    request.first = view()->customer().id;
    request.second = other;
    request.key = newKey();
    CustomerCommand command;
    command.work = [request](Desk& desk) { return DeclareDistinct(desk).execute(request); };
    command.said = tr("Kept as two customers");
    command.inverse = [request](Desk& desk) mutable {
        request.areDistinct = false;
        request.key = newKey();
        return DeclareDistinct(desk).execute(request);
    };
    carryOut(context(), this, std::move(command));
}

void DuplicatesCard::retranslate()
{
    setTitle(tr("Duplicates"));
    nameField(m_pickCaption, tr("Merge another customer into this one"));
    m_pick->setPlaceholderText(tr("Name or code"));
    m_merge->setText(tr("Merge…"));
    setView(view());
}

} // namespace encours::ui
