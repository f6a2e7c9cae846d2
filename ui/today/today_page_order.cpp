// SPDX-License-Identifier: GPL-3.0-or-later
// In what order the list stands, the time there is, the weights of the reasons, and why a customer stands where it does.
#include "shell/app_context.h"
#include "support/format.h"
#include "today/cockpit.h"
#include "today/cockpit_side.h"
#include "today/entry_reading.h"
#include "today/outcome_panel.h"
#include "today/queue_order_bar.h"
#include "today/queue_panel.h"
#include "today/queue_view.h"
#include "today/reasons_panel.h"
#include "today/status_line.h"
#include "today/today_page.h"
#include "today/weights_panel.h"
#include "today/why_panel.h"

#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace encours::ui {

namespace {

const QString orderSetting = QStringLiteral("today.order");

} // namespace

void TodayPage::connectOrder()
{
    QueueOrderBar& order = m_queue->order();
    const std::string kept = toStd(context().settings().value(orderSetting).toString());
    order.setOrder(parseCallOrder(kept).value_or(CallOrder::Points));
    connect(&order, &QueueOrderBar::orderChosen, this, [this] {
        context().settings().setValue(orderSetting, toQ(callOrderCode(m_queue->order().order())));
        chooseOrder();
    });
    connect(&order, &QueueOrderBar::minutesChanged, this, &TodayPage::chooseOrder);
    connect(&order, &QueueOrderBar::weightsWanted, this, [this] {
        if (m_right->currentWidget() == m_weights) closeBeside();
        else openWeights();
    });
    connect(m_weights, &WeightsPanel::ranked, this, &TodayPage::showRanking);
    connect(m_weights, &WeightsPanel::saveWanted, this, &TodayPage::saveWeights);
    connect(m_weights, &WeightsPanel::closed, this, [this] {
        closeBeside();
        focusQueue();
    });
    connect(m_why, &WhyPanel::closed, this, [this] {
        closeBeside();
        focusQueue();
    });
    connect(&m_cockpit->side().reasons(), &ReasonsPanel::explainWanted, this, &TodayPage::explainShown);
}

bool TodayPage::isOrdered() const
{
    return m_queue->order().order() != CallOrder::Points || m_queue->order().minutes();
}

void TodayPage::chooseOrder()
{
    if (!m_presenter || !m_presenter->day()) return;
    m_isTopWanted = !m_cockpit->outcomes().isBegun() && !isBesideOpen();
    if (isOrdered()) loadRanking();
    else applyDay(nullptr);
}

void TodayPage::loadRanking()
{
    const DayPtr day = m_presenter->day();
    const CallOrder order = m_queue->order().order();
    const auto minutes = m_queue->order().minutes();
    m_desk->loadRanking(day, order, minutes,
                        [self = QPointer(this), day, order, minutes](const Result<RankingPtr>& ranking) {
                            if (!self || !self->m_presenter || self->m_presenter->day() != day) return;
                            const bool isWanted =
                                self->m_queue->order().order() == order && self->m_queue->order().minutes() == minutes;
                            if (!isWanted) return; // the answer to the newer wish is on its way
                            if (!ranking) self->context().toast(sentenceOf(ranking.fault()), Tone::Red);
                            self->applyDay(ranking ? *ranking : nullptr);
                        });
}

void TodayPage::applyRanking(const RankingPtr& ranking)
{
    m_ranking = ranking;
    showRanking(ranking);
}

void TodayPage::showRanking(const RankingPtr& ranking)
{
    m_isReordering = true;
    m_queue->model().setRanking(ranking);
    if (const auto row = m_queue->model().rowOf(m_shown)) m_queue->view().select(*row);
    m_isReordering = false;
    m_queue->order().showUse(ranking);
}

bool TodayPage::isBesideOpen() const
{
    const QWidget* shown = m_right->currentWidget();
    return shown == m_weights || shown == m_why;
}

void TodayPage::closeBeside()
{
    if (!isBesideOpen()) return;
    const bool wereWeights = m_right->currentWidget() == m_weights;
    m_right->setCurrentWidget(m_cockpit);
    m_queue->order().setWeightsShown(false);
    if (wereWeights) {
        m_weights->setWeights(m_desk->weights());
        applyRanking(m_ranking);
    }
    updateRightSide();
}

void TodayPage::openWeights()
{
    if (!m_presenter || !m_queue->model().day()) return;
    m_weights->setDay(m_queue->model().day());
    m_right->setCurrentWidget(m_weights);
    m_queue->order().setWeightsShown(true);
    m_weights->takeFocus();
}

void TodayPage::saveWeights()
{
    if (!m_desk) return;
    const PriorityWeights weights = m_weights->weights();
    m_desk->saveWeights(weights, [self = QPointer(this), weights](const Result<Done>& saved) {
        if (!self || !self->m_presenter) return;
        if (!saved) {
            self->m_weights->refuse(sentenceOf(saved.fault()));
            return;
        }
        self->m_weights->setWeights(weights);
        // The order that was tried stays until the lists made by it are there.
        const RankingPtr tried = self->m_queue->model().ranking();
        self->closeBeside();
        if (!self->isOrdered()) self->applyRanking(tried);
        self->focusQueue();
        self->context().toast(tr("Weights saved"), Tone::Green);
        self->context().notifyChanged();
        self->m_presenter->reloadSoon();
    });
}

void TodayPage::explainShown()
{
    if (!m_presenter || !m_shown.isStored()) return;
    if (m_right->currentWidget() != m_why) {
        closeBeside();
        m_right->setCurrentWidget(m_why);
        m_why->takeFocus();
    }
    m_why->showWaiting(m_shownName);
    m_desk->loadExplanation(m_shown,
                            [self = QPointer(this), customer = m_shown](const Result<ExplanationPtr>& explanation) {
                                if (!self || !self->m_presenter || self->m_shown != customer) return;
                                if (!explanation) {
                                    self->context().toast(sentenceOf(explanation.fault()), Tone::Red);
                                    return;
                                }
                                self->m_why->showExplanation(self->m_shownName, *explanation, self->m_desk->weights(),
                                                             self->m_presenter->today());
                            });
}

void TodayPage::visit(CustomerId customer, bool isExplained)
{
    m_visitWanted = {};
    m_isExplainWanted = false;
    if (!m_presenter || !m_presenter->day()) { // when the lists are there
        m_visitWanted = customer;
        m_isExplainWanted = isExplained;
        return;
    }
    closeBeside();
    for (const ListTab tab : {m_queue->tab(), ListTab::Litigation, ListTab::Prelitigation, ListTab::Preventive}) {
        const auto& rows = m_presenter->day()->rows[static_cast<std::size_t>(tab)];
        const auto isWanted = [customer](const QueueRow& row) { return row.customer == customer; };
        if (std::none_of(rows.begin(), rows.end(), isWanted)) continue;
        if (tab != m_queue->tab()) chooseTab(tab);
        if (!m_queue->model().rowOf(customer)) m_queue->filter().clear();
        break;
    }
    if (m_queue->model().rowOf(customer)) select(customer, 0);
    else showVisitor(customer);
    if (isExplained) explainShown();
}

void TodayPage::showVisitor(CustomerId customer)
{
    QueueRow row;
    row.customer = customer;
    row.name = nameOf(customer);
    m_queue->view().setCurrentIndex({});
    m_isVisiting = true;
    m_shown = customer;
    m_shownName = row.name;
    turnCall();
    m_status->setNext({});
    EntrySubject subject;
    subject.customer = customer;
    subject.today = m_presenter->today();
    subject.promiseDay = proposedPromiseDay(subject.today);
    subject.callBackDay = nextOpenDay();
    m_cockpit->setExpected(row, subject);
    m_cockpit->outcomes().clear(); // what is owed is known with the sheet
    m_presenter->fetch(customer);
    if (m_presenter->sheet(customer)) showCustomer();
    updateRightSide();
}

QStringList TodayPage::places() const
{
    return {QStringLiteral("list"), QStringLiteral("weights"), QStringLiteral("why")};
}

void TodayPage::showPlace(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char('/'));
    const bool isExplained = parts.first() == QStringLiteral("why");
    bool isCustomer = false;
    const CustomerId customer{parts.last().toLongLong(&isCustomer)};
    if (isCustomer) visit(customer, isExplained);
    else if (isExplained) explainShown();
    else if (parts.first() == QStringLiteral("weights")) openWeights();
    else closeBeside();
}

} // namespace encours::ui
