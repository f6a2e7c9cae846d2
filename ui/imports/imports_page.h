// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "desk/import_file.h"
#endif

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class BatchModel;
class DenseTable;
class EmptyState;
class ImportPreviewPanel;

/// F9: files of the accounting package come in here, and every past import can be taken back.
class ImportsPage : public Page {
    Q_OBJECT
public:
    explicit ImportsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("imports"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Import; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F9; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

    void preview(const QString& file);
    void chooseFile();

private:
    QWidget* makeList();
    void showBatches(std::vector<encours::BatchLine> batches);
    void updateUndo();
    void undoSelected();
    void undo(encours::BatchId batch, const QString& file);

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_choose;
    QPushButton* m_undo;
    BatchModel* m_batches;
    DenseTable* m_table;
    ImportPreviewPanel* m_preview;
};

} // namespace encours::ui
