// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace encours::ui {

class DeskRunner;

/// Foot of the window: what the page says at the left, long work with its progress and Cancel, the book at the right.
class StatusBar : public QFrame {
    Q_OBJECT
public:
    StatusBar(DeskRunner& runner, QWidget* parent);

    /// Shows the status widget of the current page (null: none); the page keeps owning it.
    void setPageWidget(QWidget* widget);
    void setBookName(const QString& name);
    void retranslate();

private:
    void startJob(const QString& title);
    void tellProgress(qint64 done, qint64 total);

    QHBoxLayout* m_line;
    QWidget* m_pageWidget = nullptr;
    QLabel* m_job;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_book;
};

} // namespace encours::ui
