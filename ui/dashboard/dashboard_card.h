// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace encours::ui {

/// A figure at the head of the dashboard: caption, value, and below it what became of it. A click or Enter asks what it is
/// made of.
class DashboardCard : public Card {
    Q_OBJECT
public:
    explicit DashboardCard(QWidget* parent = nullptr);

    void setTexts(const QString& caption, const QString& figure);
    void setRemark(const QString& remark, Tone tone = Tone::Neutral);
    void setDefinition(const QString& definition); ///< under the pointer
    [[nodiscard]] QString figure() const { return m_figureText; }
    [[nodiscard]] QString remark() const { return m_remarkText; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_remark;
    QString m_captionText;
    QString m_figureText;
    QString m_remarkText;
};

} // namespace encours::ui
