// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#ifndef Q_MOC_RUN
#include "palette/palette_command.h"
#include "palette/palette_rows.h"
#include "support/desk_runner.h"

#include <memory>
#include <vector>
#endif

class QLabel;
class QLineEdit;
class QListView;

namespace encours::ui {

class AppContext;
class PaletteModel;

/// Ctrl+K: everything of the book by name, code, number, amount, telephone or e-mail, and every command, over the window.
/// The search runs on threads of its own, so that it never waits for what a page reads. Enter pressed before the answer is
/// there is kept for it. Before anything is typed it shows what was opened last, and where one may go.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(AppContext& context, QWidget* window);
    ~CommandPalette() override;

#ifndef Q_MOC_RUN
    /// Shows the palette over the window with the commands of the moment.
    void open(std::vector<PaletteCommand> commands);
    /// Whether an answer is awaited (tests).
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Waits for it (tests).
    void drain();
#endif
    void close();
    void place(); ///< the window changed its size
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
#ifndef Q_MOC_RUN
    void search();
    void ask();
    [[nodiscard]] bool isForCommands() const;
    void answered(quint64 question, std::vector<Found> found);
    void showRows(std::vector<PaletteRow> rows);
    [[nodiscard]] std::vector<PaletteRow> firstRows() const;
    void addCustomer(const PaletteRow& row, std::vector<PaletteRow>& rows) const;
    [[nodiscard]] const PaletteRow* current() const;
    void remember(const PaletteRow& row);
    void openRow(const PaletteRow& row, bool isToCall);
    void forgetBook();
#endif
    void build();
    void step(int by);
    void select(int row);
    void choose(bool isToCall);
    void fitHeight();
    void sayState();
    bool takeKey(QKeyEvent* event);

    AppContext& m_context;
    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    QLabel* m_empty;
    QLabel* m_hints;
    QLabel* m_count;
    QPointer<QWidget> m_before; ///< gets the focus back
#ifndef Q_MOC_RUN
    DeskRunner m_runner;
    std::shared_ptr<FindAnything> m_find; ///< of the open book
    CommandSearch m_commands;
    std::vector<PaletteRow> m_recent; ///< newest first, of the open book
    std::vector<Found> m_found;
#endif
    quint64 m_question = 0;
    bool m_isSearching = false;
    bool m_isAwaited = false; ///< the answer to what stands in the field
    bool m_isAskedAgain = false;
    bool m_isEnterPending = false;
    bool m_isPendingCall = false;
};

} // namespace encours::ui
