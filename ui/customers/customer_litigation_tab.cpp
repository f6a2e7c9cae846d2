// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_litigation_tab.h"

#include "desk/dossiers/dossier_gaps.h"
#include "risk/item_check_list.h"
#include "risk/produce_diligence.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace encours::ui {
namespace {

constexpr int claimWidthLeast = 288;
constexpr int claimWidthMost = 440;

std::filesystem::path pathOf(const QString& folder)
{
    return std::filesystem::path(folder.toStdU16String());
}

bool isSameCandidate(const ClaimCandidate& left, const ClaimCandidate& right)
{
    return left.item == right.item && left.dueOn == right.dueOn && left.open == right.open;
}

} // namespace

CustomerLitigationTab::CustomerLitigationTab(AppContext& context, QWidget* parent)
    : RiskTab(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Gavel, m_stack)),
      m_content(new QWidget(m_stack))
{
    setObjectName("customer.litigation");
    auto* line = new QHBoxLayout(m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(makeClaim(), 2);
    line->addWidget(makeFindings(), 3);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(&m_items->items(), &ItemCheckModel::tickedChanged, this, [this] {
        if (!m_isTicking) load(false);
    });
    connect(m_produce, &QPushButton::clicked, this, &CustomerLitigationTab::produce);
    connect(m_diligence, &QPushButton::clicked, this, &CustomerLitigationTab::produceDiligence);
    addShortcuts();
}

QWidget* CustomerLitigationTab::makeClaim()
{
    auto* card = new Card(m_content);
    card->setMinimumWidth(claimWidthLeast);
    card->setMaximumWidth(claimWidthMost);
    m_claimTitle = plainLabel({}, TextRole::Title, card);
    m_items = new ItemCheckList(card);
    m_items->setObjectName("litigationItems");
    m_sums = wrappedLabel({}, TextRole::Body, card);
    m_sums->setObjectName("litigationSums");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 12);
    column->setSpacing(size::grid);
    m_claimTitle->setContentsMargins(size::gap, 0, size::gap, 0);
    m_sums->setContentsMargins(size::gap, 0, size::gap, 0);
    column->addWidget(m_claimTitle);
    column->addWidget(m_items, 1);
    column->addWidget(m_sums);
    return card;
}

QWidget* CustomerLitigationTab::makeFindings()
{
    auto* card = new Card(m_content);
    m_findingsTitle = plainLabel({}, TextRole::Title, card);
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("litigationProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    auto* content = new QWidget;
    m_findings = new QVBoxLayout(content);
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_findings->setSpacing(size::half);
    m_findings->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName("litigationFindings");
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_zip = new QCheckBox(card);
    m_zip->setObjectName("litigationZip");
    m_zip->setChecked(true);
    m_diligence = new QPushButton(card);
    m_diligence->setObjectName("litigationDiligence");
    m_produce = new QPushButton(card);
    m_produce->setObjectName("litigationProduce");
    setLook(m_produce, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addStretch(1);
    foot->addWidget(m_diligence);
    foot->addWidget(m_produce);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_findingsTitle);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(m_zip);
    column->addLayout(foot);
    return card;
}

void CustomerLitigationTab::addShortcuts()
{
    auto* produceKey = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    produceKey->setContext(Qt::WidgetWithChildrenShortcut);
    produceKey->setAutoRepeat(false);
    connect(produceKey, &QShortcut::activated, this, &CustomerLitigationTab::produce);
}

QString CustomerLitigationTab::title() const
{
    return tr("Litigation");
}

QString CustomerLitigationTab::summary() const
{
    if (!m_preview) return {};
    return tr("%n invoice(s) claimed", nullptr, static_cast<int>(m_preview->claimed.size())) + QStringLiteral(" · ") +
           tr("%n document(s) of the file", nullptr, m_preview->documents);
}

QList<std::pair<QString, QString>> CustomerLitigationTab::keys() const
{
    return {{tr("Space"), tr("Claim the invoice, or leave it out")},
            {tr("Ctrl+Enter"), tr("Produce the file for the court")}};
}

void CustomerLitigationTab::setView(const CustomerViewPtr& view)
{
    const bool isOther = !view || !m_view || view->customer().id != m_view->customer().id;
    m_view = view;
    ++m_turn;
    if (isOther) {
        m_preview.reset();
        m_isTicking = true;
        m_items->items().setItems({});
        m_isTicking = false;
        m_problem->hide();
        m_stack->setCurrentIndex(0);
    }
    m_isStale = view != nullptr;
    if (isVisible()) loadStale();
}

void CustomerLitigationTab::bookClosed()
{
    setView(nullptr);
}

void CustomerLitigationTab::showEvent(QShowEvent* event)
{
    RiskTab::showEvent(event);
    loadStale();
}

void CustomerLitigationTab::loadStale()
{
    if (!m_isStale || !m_view) return;
    m_isStale = false;
    load(!m_preview.has_value());
}

/// First: what a controller would claim. Then: what is ticked.
void CustomerLitigationTab::load(bool isFirst)
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_view) return;
    const std::vector<ItemId> items = isFirst ? std::vector<ItemId>{} : m_items->items().ticked();
    ++m_turn;
    if (!isFirst && items.empty()) {
        m_produce->setEnabled(false);
        m_sums->setText(tr("Tick at least one invoice."));
        return;
    }
    context().runner().run(
        this, [desk, customer = m_view->customer().id, items] { return previewDossier(*desk, customer, items); },
        [this, isFirst, turn = m_turn](Result<DossierPreview> preview) {
            if (turn == m_turn && context().desk() != nullptr) takePreview(std::move(preview), isFirst);
        });
}

void CustomerLitigationTab::takePreview(Result<DossierPreview> preview, bool isFirst)
{
    if (!preview && !isFirst) return load(true); // what was ticked may have been paid meanwhile
    if (!preview) {
        const bool isNothing = preview.fault().code == FaultCode::NothingToClaim;
        m_preview.reset();
        m_empty->setTexts(isNothing ? tr("Nothing to claim") : tr("The claim cannot be computed"),
                          isNothing ? tr("Overdue invoices of this customer stand here once there are some: they make "
                                         "the file for the court.")
                                    : context().sentence(preview.fault()));
        m_stack->setCurrentIndex(1);
        emit summaryChanged();
        return;
    }
    const bool isListed =
        !isFirst && m_preview && std::ranges::equal(m_preview->candidates, preview->candidates, isSameCandidate);
    m_preview = std::move(*preview);
    m_isTicking = true;
    std::vector<CheckedItem> items;
    for (const ClaimCandidate& candidate : m_preview->candidates) {
        items.push_back({candidate.item, toQ(candidate.number), candidate.dueOn, candidate.open});
    }
    if (!isListed) m_items->items().setItems(std::move(items));
    if (isFirst) tickUsual();
    m_isTicking = false;
    m_stack->setCurrentIndex(2);
    showPreview();
    emit summaryChanged();
}

void CustomerLitigationTab::tickUsual()
{
    for (std::size_t row = 0; row < m_preview->candidates.size(); ++row) {
        const bool isClaimed =
            std::ranges::find(m_preview->claimed, m_preview->candidates[row].item) != m_preview->claimed.end();
        const QModelIndex index = m_items->items().index(static_cast<int>(row), ItemCheckModel::Number);
        m_items->items().setData(index, isClaimed ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

void CustomerLitigationTab::showPreview()
{
    if (!m_preview) return;
    const Money total = m_preview->principal + m_preview->interest + m_preview->indemnities;
    m_sums->setText(QStringList{tr("Principal: %1").arg(amountText(m_preview->principal)),
                                tr("Interest: %1").arg(amountText(m_preview->interest)),
                                tr("Indemnities: %1").arg(amountText(m_preview->indemnities)),
                                tr("Total claimed: %1").arg(amountText(total))}
                        .join('\n'));
    m_produce->setEnabled(!m_isWorking && context().binder() != nullptr);
    m_diligence->setEnabled(!m_isWorking && context().binder() != nullptr);
    showFindings();
}

void CustomerLitigationTab::showFindings()
{
    while (QLayoutItem* old = m_findings->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const std::vector<DossierFinding> findings = gatherFindings(m_preview->findings);
    m_findingsTitle->setText(findings.empty() ? tr("Nothing is missing")
                                              : tr("%n point(s) to check", nullptr, static_cast<int>(findings.size())));
    for (const DossierFinding& finding : findings) {
        QLabel* what = wrappedLabel(toQ(findingText(currentLanguage(), finding)), TextRole::Strong);
        what->setObjectName("finding." + toQ(dossierGapCode(finding.gap)));
        QLabel* mend = wrappedLabel(toQ(mendText(currentLanguage(), finding)), TextRole::Body);
        mend->setContentsMargins(0, 0, 0, size::grid);
        m_findings->addWidget(what);
        m_findings->addWidget(mend);
    }
}

void CustomerLitigationTab::produce()
{
    Desk* desk = context().desk();
    DocumentBinder* binder = context().binder();
    if (desk == nullptr || binder == nullptr || !m_preview || m_isWorking || !m_produce->isEnabled()) return;
    const QString folder = doors().chooseFolder(this, tr("Folder for the file"));
    if (folder.isEmpty()) return;
    DossierRequest request;
    request.customer = m_view->customer().id;
    request.items = m_items->items().ticked();
    request.folder = pathOf(folder);
    request.hasZip = m_zip->isChecked();
    request.language = currentLanguage();
    m_isWorking = true;
    m_problem->hide();
    showPreview();
    context().runner().runLong(
        this, tr("Producing the file for the court"),
        [desk, request, binder, printer = &context().printer()](const Progress& progress,
                                                                const Cancellation& cancellation) {
            return WriteDossier(*desk, *printer, *binder).execute(request, progress, cancellation);
        },
        [this](const Result<DossierWritten>& written) { takeWritten(written); });
}

void CustomerLitigationTab::takeWritten(const Result<DossierWritten>& written)
{
    m_isWorking = false;
    if (m_preview) showPreview();
    if (!written) {
        m_problem->setText(context().sentence(written.fault()));
        m_problem->show();
        return;
    }
    if (written->isCancelled) {
        context().toast(tr("Nothing was written."));
        return;
    }
    const QString folder = QString::fromStdU16String(written->pdf.parent_path().u16string());
    context().toast(tr("File of %n piece(s) written.", nullptr, written->pieces), Tone::Green, tr("Open the folder"),
                    [folder] { doors().openOutside(folder); });
}

void CustomerLitigationTab::produceDiligence()
{
    if (m_view) ui::produceDiligence(context(), this, m_view->customer().id, false);
}

void CustomerLitigationTab::takeFocus()
{
    if (m_stack->currentIndex() == 2) m_items->setFocus();
    else setFocus();
}

void CustomerLitigationTab::retranslate()
{
    m_claimTitle->setText(tr("Claimed invoices"));
    m_items->setAccessibleName(tr("Claimed invoices"));
    m_items->items().retranslate();
    m_zip->setText(tr("Also every piece as a file (ZIP)"));
    m_produce->setText(tr("Produce the file…"));
    m_diligence->setText(tr("Proof of diligence…"));
    setPlainToolTip(m_produce, tr("Ctrl+Enter"));
    showPreview();
}

} // namespace encours::ui
