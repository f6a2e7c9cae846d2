// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/kept_lists_tab.h"

#include "base/fold.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 380;
constexpr int dayWidth = 240;

Tone toneOf(Phase phase)
{
    switch (phase) {
    case Phase::Preventive: return Tone::Green;
    case Phase::Prelitigation: return Tone::Amber;
    case Phase::Litigation: return Tone::Red;
    }
    return Tone::Neutral;
}

} // namespace

KeptListsTab::KeptListsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "keptCalls", Icon::Clock, {{216}, {132}, {64, true}, {112, true}, {0}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("keptCallPanel");
    m_panel->setMinimumWidth(340);
    buildPanel();
    setTop(makeTop());
    setSide(m_panel, panelWidth);
}

QWidget* KeptListsTab::makeTop()
{
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, size::half);
    line->setSpacing(size::grid);
    m_dayCaption = plainLabel({}, TextRole::Strong, top);
    m_day = new QComboBox(top);
    m_day->setObjectName("keptDay");
    m_day->setMinimumWidth(dayWidth);
    m_before = new QPushButton(QStringLiteral("‹"), top);
    m_before->setObjectName("keptDayBefore");
    m_after = new QPushButton(QStringLiteral("›"), top);
    m_after->setObjectName("keptDayAfter");
    m_note = plainLabel({}, TextRole::Caption, top);
    m_note->setObjectName("keptNote");
    for (QWidget* widget : {static_cast<QWidget*>(m_dayCaption), static_cast<QWidget*>(m_before),
                            static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_after)})
        line->addWidget(widget);
    line->addWidget(m_note, 1);
    connect(m_day, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_days.size())) m_wanted = m_days[static_cast<std::size_t>(index)];
        loadDay();
    });
    connect(m_before, &QPushButton::clicked, this, [this] { stepDay(1); });
    connect(m_after, &QPushButton::clicked, this, [this] { stepDay(-1); });
    const auto add = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { stepDay(by); });
    };
    add(Qt::CTRL | Qt::Key_PageUp, 1);
    add(Qt::CTRL | Qt::Key_PageDown, -1);
    return top;
}

void KeptListsTab::buildPanel()
{
    auto* pills = new QHBoxLayout;
    m_phase = new Pill(m_panel);
    pills->addWidget(m_phase);
    pills->addStretch();
    const auto section = [this](QLabel*& title, QLabel*& text, const char* name) {
        title = plainLabel({}, TextRole::Strong, m_panel);
        text = wrappedLabel({}, TextRole::Body, m_panel);
        text->setObjectName(name);
    };
    section(m_reasonsTitle, m_reasons, "keptReasons");
    section(m_itemsTitle, m_items, "keptItems");
    QVBoxLayout& body = m_panel->body();
    body.addLayout(pills);
    for (QWidget* part : {m_reasonsTitle, m_reasons, m_itemsTitle, m_items}) body.addWidget(part);
    m_open = m_panel->addVerb("keptCustomer", true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_shown) context().show("today", QString::number(m_shown->value));
    });
}

QString KeptListsTab::title() const
{
    return tr("Lists as they were");
}

QList<std::pair<QString, QString>> KeptListsTab::keys() const
{
    return {{QStringLiteral("Ctrl+PgUp"), tr("The morning before")},
            {QStringLiteral("Ctrl+PgDown"), tr("The morning after")}};
}

void KeptListsTab::bookOpened()
{
    RegisterTab::bookOpened();
    m_wanted.reset();
}

void KeptListsTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return ShowKeptList(*desk).days(); },
        [this](Result<std::vector<Date>> days) {
            if (context().desk() == nullptr) return;
            if (!days) {
                showRefusal(days.fault());
                return;
            }
            m_days = std::move(days).value();
            std::reverse(m_days.begin(), m_days.end());
            fillDays();
            loadDay();
        });
}

void KeptListsTab::fillDays()
{
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    for (const Date day : m_days)
        m_day->addItem(tr("%1 · %2").arg(weekdayDateText(day), relativeDayText(day, context().today())));
    if (m_days.empty()) return;
    const auto place = m_wanted ? std::find(m_days.begin(), m_days.end(), *m_wanted) : m_days.begin();
    m_wanted = place != m_days.end() ? *place : m_days.front();
    m_day->setCurrentIndex(place != m_days.end() ? static_cast<int>(place - m_days.begin()) : 0);
}

void KeptListsTab::loadDay()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    m_after->setEnabled(m_day->currentIndex() > 0);
    m_before->setEnabled(m_day->currentIndex() + 1 < m_day->count());
    if (!m_wanted || m_days.empty()) {
        m_list.reset();
        showContent(false);
        showRows(0);
        return;
    }
    context().runner().run(
        this, [desk, day = *m_wanted] { return ShowKeptList(*desk).execute(day); },
        [this, day = *m_wanted](Result<std::optional<KeptList>> list) {
            if (context().desk() == nullptr || day != m_wanted) return;
            if (!list) {
                showRefusal(list.fault());
                return;
            }
            m_list = std::move(list).value();
            m_note->setText(m_list ? tr("%n task(s) stood beside. Names are those of today; nothing else has changed.",
                                        nullptr, m_list->tasks)
                                   : QString());
            showContent(true);
            showRows(m_list ? m_list->calls.size() : 0);
        });
}

void KeptListsTab::stepDay(int by)
{
    const int wanted = m_day->currentIndex() + by;
    if (wanted >= 0 && wanted < m_day->count()) m_day->setCurrentIndex(wanted);
}

void KeptListsTab::forget()
{
    m_days.clear();
    m_list.reset();
    m_wanted.reset();
    m_shown.reset();
    fillDays();
}

std::string KeptListsTab::nameOf(CustomerId customer) const
{
    const Desk* desk = context().desk();
    const auto portfolio = desk != nullptr ? desk->portfolio() : nullptr;
    const Account* account = portfolio ? portfolio->find(customer) : nullptr;
    return account != nullptr ? account->customer.displayName() : std::string("–");
}

QString KeptListsTab::summary() const
{
    if (!m_list) return {};
    Money sum(0, currency());
    for (const KeptCall& call : m_list->calls) sum += call.callable;
    return QStringList{tr("%n call(s)", nullptr, static_cast<int>(m_list->calls.size())),
                       tr("%1 to claim").arg(amountText(sum))}
        .join(QStringLiteral(" · "));
}

QStringList KeptListsTab::titles() const
{
    return {tr("Customer"), tr("List"), tr("Points"), tr("To claim"), tr("First reason")};
}

RegisterCell KeptListsTab::cell(std::size_t row, int column) const
{
    const KeptCall& call = at(row);
    RegisterCell cell;
    switch (column) {
    case Customer:
        cell.text = toQ(nameOf(call.customer));
        cell.isStrong = true;
        break;
    case List:
        cell.pills = {Status{Icon::None, wordOf(call.phase), toneOf(call.phase)}};
        cell.order = static_cast<std::int64_t>(call.phase);
        break;
    case Points:
        cell.text = QString::number(call.points);
        cell.order = call.points;
        break;
    case Callable:
        cell.text = dashedAmountText(call.callable);
        cell.setAmount(call.callable);
        break;
    case Why:
        if (!call.reasons.empty())
            cell.text = toQ(wordsFor(currentLanguage(), call.reasons.front(), call.callable.currency()));
        break;
    default: break;
    }
    return cell;
}

std::string KeptListsTab::searchKey(std::size_t row) const
{
    std::string text = nameOf(at(row).customer);
    for (const KeptItem& item : at(row).items) text += ' ' + item.number;
    return foldForSearch(text);
}

RegisterTab::EmptyTexts KeptListsTab::emptyTexts() const
{
    if (isRefused()) return {tr("The list cannot be read"), refusal(), tr("Go to the call queue")};
    return {tr("No morning kept yet"),
            tr("The list of a day is kept when it is first shown in the call queue, and stands here with its reasons "
               "from then on."),
            tr("Go to the call queue")};
}

void KeptListsTab::takeEmptyStep()
{
    context().show("today");
}

void KeptListsTab::showLine(std::optional<std::size_t> row)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_phase), static_cast<QWidget*>(m_reasonsTitle), static_cast<QWidget*>(m_reasons),
          static_cast<QWidget*>(m_itemsTitle), static_cast<QWidget*>(m_items), static_cast<QWidget*>(m_open)})
        part->setVisible(row.has_value());
    m_shown = row ? std::optional(at(*row).customer) : std::nullopt;
    if (row) showCall(at(*row));
    else m_panel->setHead(tr("No call selected"));
}

void KeptListsTab::showCall(const KeptCall& call)
{
    const Currency currency = call.callable.currency();
    m_panel->setHead(toQ(nameOf(call.customer)),
                     tr("%1 to claim, %2 points").arg(amountText(call.callable)).arg(call.points));
    m_phase->setStatus({Icon::None, wordOf(call.phase), toneOf(call.phase)});
    QStringList reasons;
    for (const Reason& reason : call.reasons) {
        const QString text = toQ(wordsFor(currentLanguage(), reason, currency));
        reasons << (reason.points != 0 ? tr("%1  %2").arg(reason.points).arg(text) : text);
    }
    for (const Reason& reason : call.litigationReasons) reasons << toQ(wordsFor(currentLanguage(), reason, currency));
    if (!call.step.empty()) reasons << tr("step %1 of the plan").arg(toQ(call.step));
    m_reasons->setText(reasons.join('\n'));
    m_reasons->setMinimumHeight(
        m_reasons->heightForWidth(std::max(1, m_reasons->width()))); // wrapped lines are not squeezed
    QStringList items;
    for (const KeptItem& item : call.items) {
        items << tr("%1 · due %2 · %3 · %4")
                     .arg(toQ(item.number), dateText(item.dueOn), amountText(item.open), wordOf(item.state));
    }
    m_items->setText(items.join('\n'));
    m_items->setMinimumHeight(m_items->heightForWidth(std::max(1, m_items->width()))); // wrapped lines are not squeezed
}

void KeptListsTab::focusPanel()
{
    if (m_shown) m_open->click();
}

void KeptListsTab::retranslate()
{
    m_panel->setAccessibleName(tr("Selected call"));
    m_dayCaption->setText(tr("The list of"));
    m_day->setAccessibleName(tr("The list of"));
    m_before->setAccessibleName(tr("The morning before"));
    m_after->setAccessibleName(tr("The morning after"));
    for (QPushButton* step : {m_before, m_after}) setPlainToolTip(step, step->accessibleName());
    m_reasonsTitle->setText(tr("Why it stood on the list"));
    m_itemsTitle->setText(tr("Invoices, that morning"));
    m_open->setText(tr("Open the customer"));
    fillDays();
    RegisterTab::retranslate();
}

} // namespace encours::ui
