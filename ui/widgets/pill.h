// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"
#include "widgets/icons.h"

#include <QWidget>

namespace encours::ui {

/// A status: an icon, a word and a colour that supports them.
struct Status {
    Icon icon = Icon::None;
    QString word;
    Tone tone = Tone::Neutral;
};

/// Shows one Status as a rounded chip. Its accessible name is the word.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    explicit Pill(const Status& status, QWidget* parent = nullptr);

    void setStatus(const Status& status);
    [[nodiscard]] const Status& status() const { return m_status; }
    /// A pill that can be clicked and focused shows it under the pointer.
    void setClickable(bool clickable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Status m_status;
    bool m_isClickable = false;
};

/// For delegates: size of a pill, and painting it left-aligned and vertically centred in `place` (cut to its width).
[[nodiscard]] QSize pillSize(const Status& status);
void paintPill(QPainter* painter, const QRect& place, const Status& status);

} // namespace encours::ui
