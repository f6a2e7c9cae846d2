// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_bar.h"

#include "support/desk_runner.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace encours::ui {
namespace {

constexpr int progressWidth = 160;
constexpr int progressSteps = 1000;

} // namespace

StatusBar::StatusBar(DeskRunner& runner, QWidget* parent)
    : QFrame(parent),
      m_line(new QHBoxLayout(this)),
      m_job(plainLabel({}, TextRole::Caption, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_book(plainLabel({}, TextRole::Caption, this))
{
    setObjectName("statusBar");
    setProperty("look", "status");
    setFixedHeight(32);
    m_job->setObjectName("jobTitle");
    m_progress->setObjectName("jobProgress");
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_cancel->setObjectName("jobCancel");
    setLook(m_cancel, "look", "link");
    m_book->setObjectName("bookName");
    m_line->setContentsMargins(size::railWidth + 20, 0, 20, 0);
    m_line->setSpacing(size::gap);
    m_line->addStretch(1);
    m_line->addWidget(m_job);
    m_line->addWidget(m_progress);
    m_line->addWidget(m_cancel);
    m_line->addWidget(m_book);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        widget->hide();
        connect(&runner, &DeskRunner::jobEnded, widget, &QWidget::hide);
    }
    connect(&runner, &DeskRunner::jobStarted, this, &StatusBar::startJob);
    connect(&runner, &DeskRunner::jobProgress, this, &StatusBar::tellProgress);
    connect(m_cancel, &QPushButton::clicked, &runner, &DeskRunner::cancelLongJob);
}

void StatusBar::setPageWidget(QWidget* widget)
{
    if (m_pageWidget != nullptr) {
        m_line->removeWidget(m_pageWidget);
        m_pageWidget->hide();
    }
    m_pageWidget = widget;
    if (widget == nullptr) return;
    m_line->insertWidget(0, widget, 10);
    widget->show();
}

void StatusBar::setBookName(const QString& name)
{
    m_book->setText(name);
}

void StatusBar::retranslate()
{
    m_cancel->setText(tr("Cancel (Esc)"));
    m_progress->setAccessibleName(tr("Progress"));
}

void StatusBar::startJob(const QString& title)
{
    m_job->setText(title);
    m_progress->setRange(0, 0);
    m_job->show();
    m_progress->show();
    m_cancel->show();
}

void StatusBar::tellProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(qMin(done, total) * progressSteps / total));
}

} // namespace encours::ui
