// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/import_file.h"

#include <optional>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class AppContext;
class Card;
class ColumnMapping;
class DenseTable;
class ImportSummary;
class Pill;
class ReadOptionsBar;
class RejectModel;
class SampleModel;

/// One file before and after its import: how it is read (read again at every change, off the UI thread), its first rows,
/// what importing it would do, and what was refused. The book changes only by the button named by its verb.
class ImportPreviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreviewPanel(AppContext& context, QWidget* parent = nullptr);

    void open(const QString& file);
    void forget(); ///< the book is closed
    void retranslate();
    void takeFocus();
    /// True while a reading or an import is under way.
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

signals:
    void left(); ///< back to the list of imports
    void imported(qint64 batch);

private:
    enum class Stage { Reading, Ready, Refused, Done };

    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeFoot();
    void readAgain();
    void showPreview(encours::Result<encours::ImportPreview> preview);
    void showReport(const encours::ImportReport& report);
    void runImport();
    void finishImport(encours::Result<encours::ImportReport> report);
    void setStage(Stage stage);
    void say(const QString& text, int tone);
    void updateButton();

    AppContext& m_context;
    QString m_file;
    Stage m_stage = Stage::Reading;
    bool m_isWorking = false;
    bool m_isImporting = false; ///< the book is being written: nothing else may start
    quint64 m_reading = 0;      ///< number of the latest reading; older ones are thrown away

    QPushButton* m_back;
    QLabel* m_name;
    Pill* m_state;
    ReadOptionsBar* m_options;
    QLabel* m_message;
    SampleModel* m_sample;
    DenseTable* m_sampleTable;
    QLabel* m_sampleCaption;
    ColumnMapping* m_mapping;
    QLabel* m_mappingCaption;
    Card* m_mappingCard;
    RejectModel* m_rejects;
    DenseTable* m_rejectTable;
    QLabel* m_rejectCaption;
    Card* m_rejectCard;
    ImportSummary* m_summary;
    QPushButton* m_cancel;
    QPushButton* m_import;
#ifndef Q_MOC_RUN
    std::optional<encours::ImportReport> m_report;
#endif
};

} // namespace encours::ui
