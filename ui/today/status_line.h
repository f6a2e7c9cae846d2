// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours::ui {

/// Foot of the page: how far the list is, what was promised today, the last action with its way back, who comes next.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setProgress(int treated, int total, const QString& promised);
    void setLast(const QString& text); ///< "" = nothing to undo
    void setNext(const QString& name);
    void retranslate();

signals:
    void undoWanted();

private:
    QLabel* m_progress;
    QLabel* m_treated;
    QLabel* m_promised;
    QLabel* m_last;
    QPushButton* m_undo;
    QLabel* m_next;
    QString m_nextName;
};

} // namespace encours::ui
