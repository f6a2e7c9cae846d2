// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "print/letter_layout.h"

#include <vector>
#endif

namespace encours::ui {

/// The pages of a letter below each other, as large as asked for. A page is drawn once for a size, when it comes into sight.
class LetterSheets : public QWidget {
    Q_OBJECT
public:
    explicit LetterSheets(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setLetter(encours::LaidOutLetter letter);
    [[nodiscard]] const encours::LaidOutLetter& letter() const { return m_letter; }
#endif
    void setPixelsPerMm(double pixelsPerMm);
    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QRect sheetRect(int page) const;
    [[nodiscard]] int pageAt(int y) const; ///< the nearest one; −1 without pages
    /// How many pixels stand beside a sheet, left and right together.
    [[nodiscard]] static int sideRoom();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize sheetSize() const;
    const QPixmap& pictureOf(int page);
    void resizeToPages();

#ifndef Q_MOC_RUN
    encours::LaidOutLetter m_letter;
    std::vector<QPixmap> m_pictures; ///< null until a page was in sight
#endif
    double m_pixelsPerMm = 3;
};

} // namespace encours::ui
