// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#ifndef Q_MOC_RUN
#include "desk/letters/keep_letter.h"

#include <functional>
#include <optional>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class AppContext;
class DispatchForm;
class LetterPreview;
class SidePanel;

/// A letter as it was kept: how it looked, what became of it. It is opened, saved and printed again word for word, and its proof
/// of dispatch is entered here. Any register of letters may show it beside its table.
class LetterPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit LetterPanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setLetter(const std::optional<encours::LetterLine>& line);
#endif
    void clear(); ///< the book is gone
    void retranslate();
    /// Opens the letter as a PDF in the viewer of the system.
    void openLetter();
    void saveLetter();
    void enterDispatch();
    /// Prints every letter of the run that this one belongs to again, into a folder.
    void printRun();

signals:
    void left(); ///< a form was closed: the table takes the focus again

private:
    void buildDetails();
    void showFacts();
    void askForLetter();
    void leaveForm();
#ifndef Q_MOC_RUN
    void record(const encours::LetterDispatch& dispatch);
    /// Reads the wording on the thread of the store and prints it, to `file` or under its own name into `folder`.
    void printTo(const QString& folder, const QString& file, std::function<void(const QString& file)> then);

    std::optional<encours::LetterLine> m_line;
    std::optional<encours::LetterId> m_shown; ///< whose wording stands in the preview
#endif

    AppContext& m_context;
    SidePanel* m_details;
    DispatchForm* m_form;
    QLabel* m_facts;
    LetterPreview* m_preview;
    QPushButton* m_dispatch;
    QPushButton* m_save;
    QPushButton* m_open;
    QPushButton* m_run;
    QString m_fileName;       ///< of the letter in the preview
    bool m_isReading = false; ///< one wording at a time; the last one wanted follows
};

} // namespace encours::ui
