// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QFrame>

class QLabel;

namespace encours::ui {

/// A panel with a thin border and round corners on the page. Put a layout into it; `contentMargins` of 12 are usual.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
};

/// A card that shows one figure: caption above, value in strong, an optional remark behind it in a tone.
class FigureCard : public Card {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setFigure(const QString& figure);
    void setRemark(const QString& remark, Tone tone = Tone::Neutral);
    /// The figure leads to the list that makes it, by a click or Enter; `what` says which. Empty: it leads nowhere.
    void setLink(const QString& what);

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_remark;
};

} // namespace encours::ui
