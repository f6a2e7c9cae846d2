// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/import_preview.h"

#include "imports/column_mapping.h"
#include "imports/import_models.h"
#include "imports/import_summary.h"
#include "imports/import_words.h"
#include "imports/read_options_bar.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sideWidth = 344;
constexpr int widestSampleColumn = 220;

ImportRequest requestFor(const QString& file, const ReadOptions& options)
{
    ImportRequest request;
    request.file = std::filesystem::path(file.toStdU16String());
    request.options = options;
    return request;
}

DenseTable* tableIn(Card* card, const char* name, QAbstractItemModel* model)
{
    auto* table = new DenseTable(card);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QVBoxLayout* columnIn(Card* card, QLabel* caption, QWidget* content)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, 1);
    column->setSpacing(size::half);
    caption->setContentsMargins(12, 0, 12, 0);
    column->addWidget(caption);
    column->addWidget(content, 1);
    return column;
}

} // namespace

ImportPreviewPanel::ImportPreviewPanel(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName("importPreview");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_options = new ReadOptionsBar(this);
    column->addWidget(m_options);
    m_message = wrappedLabel({}, TextRole::Body, this);
    m_message->setObjectName("importMessage");
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connect(m_options, &ReadOptionsBar::changed, this, &ImportPreviewPanel::readAgain);
    connect(m_mapping, &ColumnMapping::changed, this, &ImportPreviewPanel::readAgain);
}

QWidget* ImportPreviewPanel::makeHead()
{
    auto* head = new QWidget(this);
    m_back = new QPushButton(head);
    m_back->setObjectName("importBack");
    setLook(m_back, "look", "link");
    m_name = plainLabel({}, TextRole::Title, head);
    m_name->setObjectName("importFileName");
    m_state = new Pill(head);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_state);
    line->addStretch();
    line->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &ImportPreviewPanel::left);
    return head;
}

QWidget* ImportPreviewPanel::makeBody()
{
    auto* body = new QWidget(this);
    auto* sampleCard = new Card(body);
    m_sample = new SampleModel(this);
    m_sampleTable = tableIn(sampleCard, "importSample", m_sample);
    m_sampleCaption = plainLabel({}, TextRole::Caption, sampleCard);
    columnIn(sampleCard, m_sampleCaption, m_sampleTable);

    m_rejectCard = new Card(body);
    m_rejects = new RejectModel(this);
    m_rejectTable = tableIn(m_rejectCard, "importRejects", m_rejects);
    m_rejectCaption = plainLabel({}, TextRole::Strong, m_rejectCard);
    setTone(m_rejectCaption, Tone::Red);
    columnIn(m_rejectCard, m_rejectCaption, m_rejectTable);
    m_rejectCard->hide();

    m_mappingCard = new Card(body);
    m_mapping = new ColumnMapping(m_mappingCard);
    m_mappingCaption = plainLabel({}, TextRole::Strong, m_mappingCard);
    auto* mappingColumn = columnIn(m_mappingCard, m_mappingCaption, m_mapping);
    mappingColumn->setContentsMargins(size::gap, 12, size::half, size::grid);
    m_mappingCaption->setContentsMargins(0, 0, 0, 0);
    m_mappingCard->hide();
    m_summary = new ImportSummary(body);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_rejectCard, 1);
    left->addWidget(sampleCard, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_summary, 3);
    right->addWidget(m_mappingCard, 4);
    auto* side = new QWidget(body);
    side->setFixedWidth(sideWidth);
    side->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(left, 1);
    line->addWidget(side);
    return body;
}

QWidget* ImportPreviewPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName("importCancel");
    m_import = new QPushButton(foot);
    m_import->setObjectName("importRun");
    setLook(m_import, "look", "primary");
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isImporting) {
            m_context.runner().cancelLongJob();
        } else {
            emit left();
        }
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Done) {
            m_context.show("today");
        } else {
            runImport();
        }
    });
    return foot;
}

void ImportPreviewPanel::open(const QString& file)
{
    if (m_isImporting) {
        m_context.toast(tr("An import is under way: wait for it, or cancel it first."), Tone::Amber);
        return;
    }
    m_file = file;
    m_name->setText(QFileInfo(file).fileName());
    m_options->forget();
    m_mapping->showForm(FileForm{});
    m_report.reset();
    readAgain();
}

void ImportPreviewPanel::forget()
{
    ++m_reading;
    m_report.reset();
    m_isWorking = false;
    m_isImporting = false;
}

void ImportPreviewPanel::takeFocus()
{
    (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_sampleTable)->setFocus();
}

void ImportPreviewPanel::readAgain()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_file.isEmpty()) return;
    if (m_isWorking) m_context.runner().cancelLongJob();
    const quint64 reading = ++m_reading;
    m_isWorking = true;
    setStage(Stage::Reading);
    ReadOptions options = m_options->chosen();
    // Once a person touches one column, what the combos say is the whole mapping.
    if (sender() == m_mapping) options.columns = m_mapping->columns();
    m_context.runner().runLong(
        this, tr("Reading %1").arg(QFileInfo(m_file).fileName()),
        [desk, request = requestFor(m_file, options)](const Progress& progress, const Cancellation& cancellation) {
            return ImportFile(*desk).preview(request, progress, cancellation);
        },
        [this, reading](Result<ImportPreview> preview) {
            if (reading != m_reading) return;
            m_isWorking = false;
            showPreview(std::move(preview));
        });
}

void ImportPreviewPanel::showPreview(Result<ImportPreview> preview)
{
    if (!preview) {
        m_report.reset();
        m_rejectCard->hide();
        setStage(Stage::Refused);
        say(m_context.sentence(preview.fault()), static_cast<int>(Tone::Red));
        return;
    }
    m_options->showForm(preview->form);
    m_mappingCard->setVisible(preview->form.kind != ImportKind::Fec);
    m_mapping->showForm(preview->form);
    m_sample->setForm(preview->form);
    m_sampleTable->resizeColumnsToContents();
    for (int column = 0; column < m_sample->columnCount(); ++column) {
        if (m_sampleTable->columnWidth(column) > widestSampleColumn)
            m_sampleTable->setColumnWidth(column, widestSampleColumn);
    }
    m_sampleTable->setCurrentIndex(m_sample->index(0, 0));
    showReport(preview->report);
    setStage(preview->report.rejects.empty() ? Stage::Ready : Stage::Refused);
    takeFocus();
}

void ImportPreviewPanel::showReport(const ImportReport& report)
{
    m_report = report;
    m_summary->showReport(report);
    m_rejects->setRejects(report.rejects);
    m_rejectCard->setVisible(!report.rejects.empty());
    if (!report.rejects.empty()) {
        m_rejectTable->resizeColumnsToContents();
        m_rejectTable->setCurrentIndex(m_rejects->index(0, 0));
    }
    if (report.wasSameFile) {
        say(tr("This very file was imported before: importing it again changes nothing."),
            static_cast<int>(Tone::Amber));
    } else if (!report.rejects.empty()) {
        say(tr("Nothing is imported while a line is refused. Correct the file or how it is read."),
            static_cast<int>(Tone::Red));
    } else {
        m_message->hide();
    }
    m_rejectCaption->setText(tr("%n line(s) refused", nullptr, static_cast<int>(report.rejects.size())));
}

void ImportPreviewPanel::runImport()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_isWorking || m_stage != Stage::Ready) return;
    m_isWorking = true;
    m_isImporting = true;
    m_import->setEnabled(false);
    m_options->setEnabled(false);
    m_mapping->setEnabled(false);
    m_cancel->setText(tr("Cancel (Esc)"));
    const quint64 reading = ++m_reading;
    ReadOptions options = m_options->chosen();
    if (m_mappingCard->isVisible()) options.columns = m_mapping->columns();
    m_context.runner().runLong(
        this, tr("Importing %1").arg(QFileInfo(m_file).fileName()),
        [desk, request = requestFor(m_file, options)](const Progress& progress, const Cancellation& cancellation) {
            return ImportFile(*desk).execute(request, progress, cancellation);
        },
        [this, reading](Result<ImportReport> report) {
            if (reading != m_reading) return;
            m_isWorking = false;
            m_isImporting = false;
            finishImport(std::move(report));
        });
}

void ImportPreviewPanel::finishImport(Result<ImportReport> report)
{
    if (!report) {
        setStage(Stage::Ready);
        say(m_context.sentence(report.fault()), static_cast<int>(Tone::Red));
        return;
    }
    showReport(*report);
    setStage(report->rejects.empty() ? Stage::Done : Stage::Refused);
    if (!report->rejects.empty()) return;
    m_context.notifyChanged();
    m_import->setFocus();
    emit imported(report->batch.value);
}

void ImportPreviewPanel::setStage(Stage stage)
{
    m_stage = stage;
    m_options->setEnabled(stage != Stage::Done);
    m_mapping->setEnabled(stage != Stage::Done);
    updateButton();
    switch (stage) {
    case Stage::Reading: m_state->setStatus({Icon::Clock, tr("reading"), Tone::Neutral}); break;
    case Stage::Ready: m_state->setStatus({Icon::Check, tr("ready"), Tone::Blue}); break;
    case Stage::Refused: m_state->setStatus({Icon::Cross, tr("refused"), Tone::Red}); break;
    case Stage::Done: m_state->setStatus({Icon::Check, tr("imported"), Tone::Green}); break;
    }
}

void ImportPreviewPanel::updateButton()
{
    const bool hasNews = m_report && !m_report->wasSameFile && !m_report->accepted.nothing();
    m_import->setEnabled(m_stage == Stage::Done || (m_stage == Stage::Ready && hasNews));
    if (m_stage == Stage::Done) {
        m_import->setText(tr("See whom to call"));
    } else if (m_stage == Stage::Ready && hasNews) {
        m_import->setText(tr("Import %n line(s)", nullptr, static_cast<int>(m_report->linesUsed)));
    } else {
        m_import->setText(tr("Import"));
    }
    m_cancel->setText(m_stage == Stage::Done ? tr("Back to the imports") : tr("Do not import"));
}

void ImportPreviewPanel::say(const QString& text, int tone)
{
    m_message->setText(text);
    setTone(m_message, static_cast<Tone>(tone));
    m_message->setVisible(!text.isEmpty());
}

void ImportPreviewPanel::retranslate()
{
    m_options->retranslate();
    m_back->setText(tr("All imports"));
    m_sampleCaption->setText(tr("First rows of the file"));
    m_sampleTable->setAccessibleName(tr("First rows of the file"));
    m_rejectTable->setAccessibleName(tr("Refused lines"));
    m_mappingCaption->setText(tr("Which column holds what"));
    m_rejects->retranslate();
    if (m_report) showReport(*m_report);
    setStage(m_stage);
}

} // namespace encours::ui
