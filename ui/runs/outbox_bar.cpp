// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/outbox_bar.h"

#include "support/format.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int progressWidth = 160;
constexpr int passwordWidth = 220;
constexpr int longestPassword = 500;

} // namespace

OutboxBar::OutboxBar(QWidget* parent)
    : Card(parent),
      m_notice(wrappedLabel({}, TextRole::Body, this)),
      m_step(new QPushButton(this)),
      m_passwordLine(new QWidget(this)),
      m_passwordCaption(plainLabel({}, TextRole::Body, m_passwordLine)),
      m_password(new QLineEdit(m_passwordLine)),
      m_keep(new QCheckBox(m_passwordLine)),
      m_give(new QPushButton(m_passwordLine)),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_standing(plainLabel({}, TextRole::Caption, this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(this)),
      m_send(new QPushButton(this))
{
    m_notice->setObjectName("outboxNotice");
    m_step->setObjectName("outboxStep");
    m_password->setObjectName("outboxPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    m_password->setMaximumWidth(passwordWidth);
    m_passwordCaption->setBuddy(m_password);
    m_keep->setObjectName("outboxKeepPassword");
    m_keep->setChecked(true);
    m_give->setObjectName("outboxGivePassword");
    m_problem->setObjectName("outboxProblem");
    setTone(m_problem, Tone::Red);
    m_standing->setObjectName("outboxStanding");
    m_progress->setObjectName("outboxProgress");
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_stop->setObjectName("outboxStop");
    m_send->setObjectName("outboxSend");
    setLook(m_send, "look", "primary");
    auto* password = new QHBoxLayout(m_passwordLine);
    password->setContentsMargins(0, 0, 0, 0);
    password->setSpacing(size::grid);
    password->addWidget(m_passwordCaption);
    password->addWidget(m_password);
    password->addWidget(m_keep);
    password->addWidget(m_give);
    password->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_notice, 1);
    line->addWidget(m_step);
    line->addWidget(m_standing);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::grid);
    column->addLayout(line);
    column->addWidget(m_passwordLine);
    column->addWidget(m_problem);
    m_passwordLine->hide();
    m_problem->hide();
    connect(m_send, &QPushButton::clicked, this, &OutboxBar::sendWanted);
    connect(m_stop, &QPushButton::clicked, this, &OutboxBar::stopWanted);
    connect(m_give, &QPushButton::clicked, this, &OutboxBar::givePassword);
    connect(m_password, &QLineEdit::returnPressed, this, &OutboxBar::givePassword);
    connect(m_step, &QPushButton::clicked, this,
            [this] { m_state.settings.isConfigured() ? emit resumeWanted() : emit settingsWanted(); });
    showIdle();
}

void OutboxBar::setState(const State& state)
{
    m_state = state;
    showNotice();
}

/// The one thing that matters most: nothing can leave, nothing may leave, nothing reaches a customer.
void OutboxBar::showNotice()
{
    const MailSettings& settings = m_state.settings;
    const bool isStopped = !settings.isConfigured() || m_state.isPaused;
    m_step->setVisible(isStopped);
    setTone(m_notice, isStopped || settings.isTest ? Tone::Amber : Tone::Neutral);
    if (!settings.isConfigured()) {
        m_notice->setText(tr("No mail server is set up. A message can leave as a file or a link for another program."));
        m_step->setText(tr("Set up e-mail"));
    } else if (m_state.isPaused) {
        m_notice->setText(tr("Paused: this book no longer lies where it last sent; it may be a copy. Nothing leaves "
                             "until somebody says that it may."));
        m_step->setText(tr("This book may send…"));
    } else if (settings.isTest) {
        m_notice->setText(tr("Test mode: every message goes to %1, none to a customer.").arg(m_state.testAddress));
    } else {
        m_notice->setText(tr("Messages leave through %1.").arg(toQ(settings.server.host)));
    }
    m_send->setText(settings.isTest ? tr("Try %n message(s)", nullptr, m_state.waiting)
                                    : tr("Send %n message(s)", nullptr, m_state.waiting));
    m_send->setEnabled(!isStopped && m_state.waiting > 0 && !m_stop->isVisibleTo(this));
}

void OutboxBar::showProgress(int done, int total)
{
    m_standing->setText(tr("%1 of %2").arg(countText(qMax(0, done)), countText(total)));
    m_progress->setMaximum(qMax(1, total));
    m_progress->setValue(qMax(0, done));
    m_standing->show();
    m_progress->show();
    m_stop->show();
    m_send->setEnabled(false);
    m_passwordLine->hide();
    m_problem->hide();
}

void OutboxBar::showPause(int seconds)
{
    m_standing->setText(tr("%1 – the next one in %n second(s), as the rate asks", nullptr, seconds)
                            .arg(QStringLiteral("%1/%2").arg(m_progress->value()).arg(m_progress->maximum())));
}

void OutboxBar::showIdle()
{
    m_standing->hide();
    m_progress->hide();
    m_stop->hide();
    showNotice();
}

void OutboxBar::askPassword(const QString& problem)
{
    showIdle();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_passwordLine->show();
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
}

void OutboxBar::leavePassword()
{
    m_password->clear();
    m_passwordLine->hide();
    m_problem->hide();
}

void OutboxBar::givePassword()
{
    const QString password = m_password->text();
    if (password.isEmpty()) return;
    leavePassword();
    emit passwordGiven(password, m_keep->isChecked());
}

void OutboxBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_passwordLine->isVisible()) {
        Card::keyPressEvent(event);
        return;
    }
    leavePassword();
    m_send->setFocus(Qt::OtherFocusReason);
}

void OutboxBar::retranslate()
{
    m_passwordCaption->setText(tr("Password of the server"));
    m_password->setAccessibleName(m_passwordCaption->text());
    m_keep->setText(tr("Keep it in the keyring"));
    m_keep->setAccessibleName(m_keep->text());
    m_give->setText(tr("Continue"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Messages sent"));
    showNotice();
}

} // namespace encours::ui
