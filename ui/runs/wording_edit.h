// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace encours::ui {

/// What is wrong in a line of a wording.
struct LineMark {
    int line = 0; ///< from 1
    QString sentence;
};

/// The wording of a letter while it is edited: plain text of one width, numbered lines, those that do not fit filled in red
/// with the reason as tooltip. Tab leaves it, as everywhere.
class WordingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WordingEdit(QWidget* parent = nullptr);

    /// What stands in it, its no-break spaces kept.
    [[nodiscard]] QString wording() const;
    void setMarks(std::vector<LineMark> marks);
    [[nodiscard]] const std::vector<LineMark>& marks() const { return m_marks; }
    /// Puts the cursor into the next line that does not fit, from the top again after the last; false when all fit.
    bool goToNextMark();
    /// Puts a field where the cursor is. What is selected, or what will be typed, stands inside a section without a text.
    void insertField(const QString& written);

    // For the margin that shows the numbers.
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent* event);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMarks();
    [[nodiscard]] const LineMark* markOf(int line) const;

    QWidget* m_margin;
    std::vector<LineMark> m_marks;
};

} // namespace encours::ui
