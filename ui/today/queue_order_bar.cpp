// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_order_bar.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/plain_text.h"
#include "words/explain_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace encours::ui {
namespace {

constexpr int timeWidth = 104;
constexpr int timeLimit = 12;

} // namespace

QueueOrderBar::QueueOrderBar(QWidget* parent)
    : QWidget(parent),
      m_order(new QComboBox(this)),
      m_time(new QLineEdit(this)),
      m_weights(new QPushButton(this)),
      m_use(wrappedLabel({}, TextRole::Caption, this))
{
    m_order->setObjectName(QStringLiteral("queueOrder"));
    m_order->setFocusPolicy(Qt::TabFocus);
    for (const CallOrder order : allCallOrders()) m_order->addItem(QString(), static_cast<int>(order));
    m_time->setObjectName(QStringLiteral("capacity"));
    m_time->setFixedWidth(timeWidth);
    m_time->setMaxLength(timeLimit);
    m_time->installEventFilter(this);
    m_weights->setObjectName(QStringLiteral("openWeights"));
    m_weights->setCheckable(true);
    m_weights->setFocusPolicy(Qt::TabFocus);
    setLook(m_weights, "look", "choice");
    m_use->setObjectName(QStringLiteral("capacityUse"));
    m_use->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(size::half);
    line->addWidget(m_order, 1);
    line->addWidget(m_time);
    line->addWidget(m_weights);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addLayout(line);
    column->addWidget(m_use);
    connect(m_order, &QComboBox::activated, this, &QueueOrderBar::orderChosen);
    connect(m_time, &QLineEdit::textEdited, this, &QueueOrderBar::readMinutes);
    connect(m_weights, &QPushButton::clicked, this, [this] {
        showWeights();
        emit weightsWanted();
    });
    retranslate();
}

CallOrder QueueOrderBar::order() const
{
    return static_cast<CallOrder>(m_order->currentData().toInt());
}

void QueueOrderBar::setOrder(CallOrder order)
{
    m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(order))));
}

void QueueOrderBar::readMinutes()
{
    const QString text = m_time->text().simplified();
    const auto minutes = parseMinutes(toStd(text));
    setLook(m_time, "wrong", !text.isEmpty() && !minutes);
    if (!text.isEmpty() && !minutes) return; // still being typed
    if (minutes == m_minutes) return;
    m_minutes = minutes;
    emit minutesChanged();
}

void QueueOrderBar::clearMinutes()
{
    m_time->clear();
    setLook(m_time, "wrong", false);
    m_minutes.reset();
}

void QueueOrderBar::focusMinutes()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

void QueueOrderBar::showUse(const RankingPtr& ranking)
{
    m_shown = ranking && ranking->minutes ? ranking : nullptr;
    m_use->setVisible(m_shown != nullptr);
    if (!m_shown) return;
    QString text = tr("%n call(s) to do", nullptr, m_shown->planned);
    text = tr("%1 in %2").arg(text, toQ(minutesText(m_shown->used)));
    if (m_shown->deferred > 0) text += QStringLiteral(" · ") + tr("%n deferred", nullptr, m_shown->deferred);
    const bool isShort = m_shown->mandatoryMinutes > *m_shown->minutes;
    if (isShort)
        text += QStringLiteral(" · ") +
                tr("the mandatory ones alone ask for %1").arg(toQ(minutesText(m_shown->mandatoryMinutes)));
    m_use->setText(text);
    setTone(m_use, isShort ? Tone::Red : Tone::Neutral);
}

void QueueOrderBar::setWeightsShown(bool isShown)
{
    m_weights->setChecked(isShown);
}

void QueueOrderBar::setWeighted(bool isWeighted)
{
    m_isWeighted = isWeighted;
    showWeights();
}

void QueueOrderBar::showWeights()
{
    m_weights->setText(m_isWeighted ? tr("Weights ●") : tr("Weights"));
    m_weights->setAccessibleName(m_isWeighted ? tr("Weights, changed") : tr("Weights"));
    setPlainToolTip(m_weights, tr("How much each reason counts (Ctrl+P)"));
}

bool QueueOrderBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_time || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit left(); return true;
    case Qt::Key_Escape:
        m_time->clear();
        readMinutes();
        emit left();
        return true;
    default: return false;
    }
}

void QueueOrderBar::retranslate()
{
    for (int i = 0; i < m_order->count(); ++i) {
        const auto order = static_cast<CallOrder>(m_order->itemData(i).toInt());
        m_order->setItemText(i, tr("By %1").arg(toQ(wordsFor(currentLanguage(), order))));
    }
    m_order->setAccessibleName(tr("Order of the list"));
    m_time->setPlaceholderText(tr("I have 2 h 15"));
    m_time->setAccessibleName(tr("Time there is for calls today"));
    setPlainToolTip(m_time, tr("Time there is for calls: 2 h 15, 135, 45 min (Ctrl+T)"));
    showWeights();
    showUse(m_shown);
}

} // namespace encours::ui
