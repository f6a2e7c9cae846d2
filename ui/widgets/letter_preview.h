// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace encours {
struct Letter;
struct LetterPaper;
} // namespace encours

namespace encours::ui {

class LetterSheets;

/// A letter as it will lie on paper, drawn by the painter of the PDF: sharp at any size, in the colours of paper whatever the
/// theme. Page up and page down turn the pages, + and − or Ctrl and the wheel change the size, 0 fits the page to the width.
/// A screen reader is told the text of the page in sight. Object names: `letterPreview` (itself, unless its owner names it),
/// `letterSheets`, `letterPage` (the label "Page 1 of 2"), `letterSmaller`, `letterLarger`, `letterFit`.
class LetterPreview : public QWidget {
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);
    ~LetterPreview() override;

#ifndef Q_MOC_RUN
    /// Stays on the page in sight and at the size that was chosen when the letter that it shows is written anew.
    void showLetter(const encours::Letter& letter, const encours::LetterPaper& paper);
#endif
    void clear();
    /// Why there is nothing to see: shown in place of the sheets until the next letter. clear() brings the usual words back.
    void showNothing(const QString& reason);

    [[nodiscard]] int pageCount() const; ///< 0: nothing is shown
    [[nodiscard]] int page() const;      ///< in sight, from 0
    void setPage(int page);
    [[nodiscard]] QString pageText() const; ///< what the page in sight says, line by line
    [[nodiscard]] int sizePercent() const;  ///< 100: as large as paper

    /// For the owner's shortcuts and buttons.
    void enlarge();
    void reduce();
    void fitToWidth();

signals:
    void pageTurned(int page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void retranslate();
    void setPixelsPerMm(double pixelsPerMm);
    void showSheets(bool hasSheets);
    void tellPage();

    LetterSheets* m_sheets;
    QScrollArea* m_scroll;
    QLabel* m_nothing;
    QWidget* m_bar;
    QLabel* m_page;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_fit;
    QString m_reason;        ///< "": the usual words
    bool m_fitsWidth = true; ///< until a person chooses a size
    int m_shownPage = -1;
};

} // namespace encours::ui
