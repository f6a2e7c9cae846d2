// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace encours::ui {
namespace {

constexpr qint64 progressIntervalMs = 50;

QThread* startThread(const char* name)
{
    auto* thread = new QThread;
    thread->setObjectName(QString::fromLatin1(name));
    // The portfolio's recursions are shallow, but sanitizers and sorting of large books want more than the platform's least.
    thread->setStackSize(8U << 20U);
    thread->start();
    return thread;
}

QObject* seatOn(QThread* thread)
{
    auto* seat = new QObject;
    seat->moveToThread(thread);
    return seat;
}

void stop(QThread* thread, QObject* seat)
{
    thread->quit();
    thread->wait();
    delete seat;
    delete thread;
}

} // namespace

DeskRunner::DeskRunner(QObject* parent)
    : QObject(parent),
      m_deskThread(startThread("desk")),
      m_readerThread(startThread("reader")),
      m_deskSeat(seatOn(m_deskThread)),
      m_readerSeat(seatOn(m_readerThread))
{
}

DeskRunner::~DeskRunner()
{
    m_cancellation.request();
    stop(m_deskThread, m_deskSeat);
    stop(m_readerThread, m_readerSeat);
}

bool DeskRunner::isBusy() const
{
    return m_pending > 0;
}

void DeskRunner::submit(QThread* thread, std::function<void()> work, std::function<void()> deliver)
{
    ++m_pending;
    QObject* seat = thread == m_deskThread ? m_deskSeat : m_readerSeat;
    QMetaObject::invokeMethod(
        seat,
        [this, work = std::move(work), deliver = std::move(deliver)]() mutable {
            work();
            work = nullptr; // what the work held is let go on its own thread
            QMetaObject::invokeMethod(
                this,
                [this, deliver = std::move(deliver)] {
                    --m_pending;
                    deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Progress DeskRunner::beginJob(const QString& title, const Cancellation& cancellation)
{
    m_cancellation = cancellation;
    ++m_jobs;
    emit jobStarted(title);
    auto lastTold = std::make_shared<QElapsedTimer>();
    return Progress{[this, lastTold](std::int64_t done, std::int64_t total) {
        if (lastTold->isValid() && lastTold->elapsed() < progressIntervalMs && done != total) return;
        lastTold->start();
        QMetaObject::invokeMethod(this, [this, done, total] { emit jobProgress(done, total); }, Qt::QueuedConnection);
    }};
}

void DeskRunner::endJob()
{
    if (--m_jobs == 0) emit jobEnded();
}

void DeskRunner::cancelLongJob()
{
    if (m_jobs > 0) m_cancellation.request();
}

void DeskRunner::drain()
{
    while (m_pending > 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace encours::ui
