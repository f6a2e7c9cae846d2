// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/imports_page.h"

#include "imports/import_models.h"
#include "imports/import_preview.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

ImportsPage::ImportsPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Import, this))
{
    m_preview = new ImportPreviewPanel(context, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list = makeList());
    m_stack->addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::gap, 20, size::gap);
    column->addWidget(m_stack);
    connect(m_empty, &EmptyState::stepTaken, this, &ImportsPage::chooseFile);
    connect(m_preview, &ImportPreviewPanel::left, this, [this] {
        refresh();
        m_stack->setCurrentWidget(m_batches->rowCount() > 0 ? m_list : m_empty);
        takeFocus();
    });
}

QWidget* ImportsPage::makeList()
{
    auto* list = new QWidget(this);
    m_hint = plainLabel({}, TextRole::Body, list);
    setLook(m_hint, "look", "muted");
    m_choose = new QPushButton(list);
    m_choose->setObjectName("chooseImportFile");
    setLook(m_choose, "look", "primary");
    m_undo = new QPushButton(list);
    m_undo->setObjectName("undoImport");
    m_undo->setEnabled(false);
    auto* card = new Card(list);
    m_batches = new BatchModel(this);
    m_table = new DenseTable(card);
    m_table->setObjectName("batches");
    m_table->setModel(m_batches);
    m_table->horizontalHeader()->setSectionResizeMode(BatchModel::Counts, QHeaderView::Stretch);
    (new QVBoxLayout(card))->addWidget(m_table);
    card->layout()->setContentsMargins(1, size::half, 1, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_choose);
    line->addSpacing(size::grid);
    line->addWidget(m_hint);
    line->addStretch();
    line->addWidget(m_undo);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(card, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportsPage::chooseFile);
    connect(m_undo, &QPushButton::clicked, this, &ImportsPage::undoSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsPage::updateUndo);
    return list;
}

QString ImportsPage::title() const
{
    return tr("Imports");
}

QList<std::pair<QString, QString>> ImportsPage::keys() const
{
    return {{"Ctrl+I", tr("Choose a file to import")}, {tr("Esc"), tr("Stop reading or importing")}};
}

void ImportsPage::bookOpened()
{
    m_stack->setCurrentWidget(m_empty);
}

void ImportsPage::bookClosed()
{
    m_preview->forget();
    m_batches->setBatches({}, context().today());
    m_stack->setCurrentWidget(m_empty);
}

void ImportsPage::refresh()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return ListBatches(*desk).execute(); },
        [this](Result<std::vector<BatchLine>> batches) {
            if (context().desk() == nullptr) return;
            if (batches) {
                showBatches(std::move(batches).value());
            } else {
                context().toast(batches.fault());
            }
        });
}

void ImportsPage::showBatches(std::vector<BatchLine> batches)
{
    const BatchLine* chosen = m_batches->at(m_table->currentIndex().row());
    const BatchId kept = chosen != nullptr ? chosen->id : BatchId{};
    int row = 0;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        if (batches[i].id == kept) row = static_cast<int>(i);
    }
    m_batches->setBatches(std::move(batches), context().today());
    m_table->resizeColumnsToContents();
    if (m_batches->rowCount() > 0) m_table->setCurrentIndex(m_batches->index(row, 0));
    updateUndo();
    if (m_stack->currentWidget() == m_preview) return;
    m_stack->setCurrentWidget(m_batches->rowCount() > 0 ? m_list : m_empty);
    if (hasFocus()) takeFocus();
}

void ImportsPage::updateUndo()
{
    const BatchLine* batch = m_batches->at(m_table->currentIndex().row());
    m_undo->setEnabled(batch != nullptr && !batch->isUndone);
}

void ImportsPage::undoSelected()
{
    const BatchLine* batch = m_batches->at(m_table->currentIndex().row());
    if (batch == nullptr) return;
    const QString file = toQ(batch->file);
    const bool isMeant = doors().confirm(
        this,
        {tr("Undo an import"),
         tr("Everything that %1 brought is taken back, for every past day too. What people entered stays.").arg(file),
         tr("Undo this import")});
    if (isMeant) undo(batch->id, file);
}

void ImportsPage::undo(BatchId batch, const QString& file)
{
    Desk* desk = context().desk();
    context().runner().runLong(
        this, tr("Undoing %1").arg(file),
        [desk, batch](const Progress&, const Cancellation&) { return UndoImport(*desk).execute(batch); },
        [this, file](const Result<BatchLine>& undone) {
            if (!undone) {
                context().toast(undone.fault());
                return;
            }
            context().toast(tr("%1 is undone").arg(file));
            context().notifyChanged();
        });
}

void ImportsPage::preview(const QString& file)
{
    m_stack->setCurrentWidget(m_preview);
    m_preview->open(file);
}

void ImportsPage::chooseFile()
{
    const QString file = doors().openFile(this, tr("Choose the file to import"),
                                          tr("Ledgers and tables (*.txt *.csv *.tsv);;All files (*)"));
    if (!file.isEmpty()) preview(file);
}

void ImportsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_preview) {
        m_preview->takeFocus();
    } else if (m_stack->currentWidget() == m_list) {
        m_table->setFocus();
    } else {
        m_empty->setFocus();
    }
}

void ImportsPage::retranslate()
{
    m_empty->setTexts(
        tr("Bring your ledger in"),
        tr("Drop the export of your accounting package anywhere on this window: a FEC, or a table of customers, "
           "invoices, payments or open items. You see what it would do before anything changes."),
        tr("Choose a file…"));
    m_hint->setText(tr("or drop a file anywhere on the window"));
    m_choose->setText(tr("Choose a file…"));
    m_undo->setText(tr("Undo this import"));
    m_table->setAccessibleName(tr("Past imports"));
    m_batches->retranslate();
    m_preview->retranslate();
}

} // namespace encours::ui
