// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_page.h"

#include "people/people_choice.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "today/block_line.h"
#include "today/cockpit.h"
#include "today/contact_block.h"
#include "today/customer_header.h"
#include "today/desk_today.h"
#include "today/invoice_table.h"
#include "today/outcome_keys.h"
#include "today/outcome_panel.h"
#include "today/queue_order_bar.h"
#include "today/queue_panel.h"
#include "today/queue_view.h"
#include "today/status_line.h"
#include "today/task_panel.h"
#include "today/weights_panel.h"
#include "today/why_panel.h"
#include "widgets/empty_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace encours::ui {

namespace {

constexpr int queueWidth = 410;
constexpr QSize rightMin(580, 440); ///< below, the cockpit is cut rather than the window made larger
constexpr int dayCheckMs = 60'000;

/// Ctrl with each key that a digit may be: `1` and, on an AZERTY keyboard, `&`.
QList<QPair<QKeySequence, int>> digitSequences()
{
    QList<QPair<QKeySequence, int>> sequences;
    for (int digit = 0; digit <= 9; ++digit) {
        sequences.append({QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)), digit});
    }
    for (const Qt::Key key :
         {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus,
          Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla, Qt::Key_Agrave}) {
        sequences.append({QKeySequence(Qt::CTRL | key), *digitOf(key)});
    }
    return sequences;
}

} // namespace

TodayPage::TodayPage(AppContext& context, QWidget* parent)
    : TodayPage(context, [&context] { return std::make_unique<DeskToday>(context); }, parent)
{
}

TodayPage::TodayPage(AppContext& context, DeskMaker makeDesk, QWidget* parent)
    : Page(context, parent), m_makeDesk(std::move(makeDesk))
{
    setObjectName(key());
    setFocusPolicy(Qt::StrongFocus);
    m_time.start();
    build();
    connectPanels();
    connectCall();
    connectOrder();
    buildShortcuts();
    retranslate();
}

TodayPage::~TodayPage()
{
    delete m_status.data(); // without a parent while another page's status is shown
}

void TodayPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_queue = new QueuePanel(m_splitter);
    m_queue->setMinimumWidth(300);
    m_people = new PeopleChoice(context(), m_queue);
    m_queue->addBesideFilter(m_people);
    connect(&context(), &AppContext::scopeChanged, this, [this] {
        if (m_presenter) m_presenter->reload();
    });
    connect(m_people, &QComboBox::activated, this, &TodayPage::focusQueue);
    m_right = new QStackedWidget(m_splitter);
    m_right->setMinimumSize(rightMin);
    m_cockpit = new Cockpit(m_right);
    m_empty = new EmptyState(Icon::Phone, m_right);
    m_empty->setObjectName(QStringLiteral("emptyList"));
    m_right->addWidget(new QWidget(m_right)); // shown while the first lists are being made
    m_right->addWidget(m_cockpit);
    m_right->addWidget(m_empty);
    m_weights = new WeightsPanel(m_right);
    m_why = new WhyPanel(m_right);
    m_right->addWidget(m_weights);
    m_right->addWidget(m_why);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({queueWidth, 1000});
    row->addWidget(m_splitter);
    m_status = new StatusLine;
    m_dayTimer = new QTimer(this);
    m_dayTimer->setInterval(dayCheckMs);
    connect(m_dayTimer, &QTimer::timeout, this, &TodayPage::checkDay);
}

void TodayPage::connectPanels()
{
    connect(m_queue, &QueuePanel::tabChosen, this, [this](int tab) { chooseTab(static_cast<ListTab>(tab)); });
    connect(m_queue, &QueuePanel::filterChanged, this, [this](const QString& text) {
        const CustomerId kept = m_shown;
        m_queue->model().setFilter(text);
        select(kept, 0);
    });
    connect(m_queue, &QueuePanel::filterLeft, this, &TodayPage::focusQueue);
    connect(&m_queue->view(), &QueueView::rowChosen, this, &TodayPage::chooseRow);
    OutcomePanel& outcomes = m_cockpit->outcomes();
    connect(&outcomes, &OutcomePanel::entryReady, this, &TodayPage::recordEntry);
    connect(&outcomes, &OutcomePanel::entryLeft, this, &TodayPage::focusQueue);
    connect(&outcomes, &OutcomePanel::choosingChanged, this, [this](bool isChoosing) {
        if (m_isByInvoice && !isChoosing) m_cockpit->invoices().startSaying();
        else m_cockpit->invoices().setChoosing(m_cockpit->outcomes().firstTicks());
    });
    connect(&m_cockpit->invoices(), &InvoiceTable::circuitWanted, &outcomes, &OutcomePanel::openCircuit);
    connect(&m_cockpit->invoices(), &InvoiceTable::blockWanted, &outcomes, &OutcomePanel::openBlock);
    connect(&m_cockpit->blocks(), &BlockLine::endWanted, this, &TodayPage::endBlock);
    connect(&m_cockpit->invoices().model(), &InvoiceModel::chosenChanged, this, &TodayPage::updateChosen);
    connect(m_cockpit, &Cockpit::listWanted, this,
            [this](const QString& page, const QString& place) { context().show(page, place); });
    ContactBlock& contact = m_cockpit->header().contact();
    connect(&contact, &ContactBlock::edited, this, &TodayPage::editField);
    connect(&contact, &ContactBlock::left, this, &TodayPage::focusQueue);
    connect(&m_cockpit->tasks(), &TaskPanel::litigationWanted, &outcomes, &OutcomePanel::openLitigation);
    connect(&m_cockpit->tasks(), &TaskPanel::contactWanted, &contact,
            [&contact] { contact.edit(CustomerField::Phone); });
    connect(&m_cockpit->tasks(), &TaskPanel::riskWanted, this,
            [this](const QString& place) { this->context().show(QStringLiteral("risk"), place); });
    connect(&m_cockpit->tasks(), &TaskPanel::customerWanted, this,
            [this](const QString& place) { this->context().show(QStringLiteral("customer"), place); });
    connect(&m_cockpit->tasks(), &TaskPanel::verdictGiven, this, &TodayPage::giveVerdict);
    connect(m_status, &StatusLine::undoWanted, this, &TodayPage::undo);
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (!m_queue->filter().text().isEmpty()) m_queue->filter().clear();
        else if (m_presenter->day()->isNarrowed && m_presenter->day()->customers > 0) this->context().setScope({});
        else this->context().show(QStringLiteral("imports"));
    });
}

void TodayPage::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    for (const auto& [keys, digit] : digitSequences()) add(keys, [this, digit = digit] { pressDigit(digit); });
    add(QKeySequence::Undo, [this] { undo(); });
    add(QKeySequence::Find, [this] { m_queue->focusFilter(); });
    add(Qt::CTRL | Qt::Key_L, [this] { writeLetter(); });
    add(Qt::CTRL | Qt::Key_E, [this] { explainShown(); });
    add(Qt::CTRL | Qt::Key_T, [this] { m_queue->order().focusMinutes(); });
    add(Qt::CTRL | Qt::Key_P, [this] { openWeights(); });
    const auto step = [this](int by) {
        const int count = static_cast<int>(listTabCount);
        chooseTab(static_cast<ListTab>((static_cast<int>(m_queue->tab()) + by + count) % count));
    };
    add(Qt::CTRL | Qt::Key_Tab, [step] { step(+1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [step] { step(-1); });
}

void TodayPage::connectPresenter()
{
    TodayPresenter* presenter = m_presenter.get();
    connect(presenter, &TodayPresenter::dayReady, this, &TodayPage::showDay);
    connect(presenter, &TodayPresenter::dayRefused, this,
            [this](const QString& sentence) { context().toast(sentence, Tone::Red); });
    connect(presenter, &TodayPresenter::sheetReady, this, [this](qint64 customer) {
        if (customer == m_shown.value) showCustomer();
    });
    connect(presenter, &TodayPresenter::sheetRefused, this, [this](qint64 customer, const QString& sentence) {
        if (customer == m_shown.value) context().toast(sentence, Tone::Red);
    });
    connect(presenter, &TodayPresenter::actionTaken, this, &TodayPage::onTaken);
    connect(presenter, &TodayPresenter::actionKept, this, [this] { context().notifyChanged(); });
    connect(presenter, &TodayPresenter::actionRefused, this, &TodayPage::onRefused);
    connect(presenter, &TodayPresenter::actionUndone, this, &TodayPage::onUndone);
    connect(presenter, &TodayPresenter::undoKept, this, [this] { context().notifyChanged(); });
    connect(presenter, &TodayPresenter::earlierActionUndone, this, [this](qint64 customer) {
        m_wanted = CustomerId{customer};
        context().toast(tr("The last action before this session was undone."));
        context().notifyChanged();
    });
    connect(presenter, &TodayPresenter::undoRefused, this,
            [this](const QString& sentence) { context().toast(sentence, Tone::Red); });
    connect(presenter, &TodayPresenter::letterWritten, this, [this](const QString& name, const QString& file) {
        context().toast(tr("%1: reminder letter written").arg(name), Tone::Green, tr("Open"),
                        [file] { doors().openOutside(file); });
        context().notifyChanged();
    });
    connect(presenter, &TodayPresenter::letterRefused, this, [this](const QString& name, const QString& sentence) {
        context().toast(tr("%1: no letter. %2").arg(name, sentence), Tone::Red);
    });
}

QString TodayPage::title() const
{
    return tr("Call queue");
}

QWidget* TodayPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> TodayPage::keys() const
{
    return {{QStringLiteral("1 … 9, 0"), tr("Record what the customer said (with Ctrl in a text field)")},
            {tr("Enter"), tr("Record the open entry")},
            {tr("Esc"), tr("Leave the entry")},
            {tr("Space"), tr("Next customer without recording")},
            {tr("Backspace"), tr("Back to the customer before")},
            {QStringLiteral("↑ ↓"), tr("Move in the list")},
            {QStringLiteral("Ctrl+Z"), tr("Undo the last action")},
            {QStringLiteral("Ctrl+F"), tr("Filter the list")},
            {QStringLiteral("Ctrl+Tab"), tr("Next list")},
            {QStringLiteral("Ctrl+L"), tr("Write the reminder letter")},
            {QStringLiteral("Ctrl+E"), tr("Explain why this customer stands here")},
            {QStringLiteral("Ctrl+T"), tr("Say how much time there is")},
            {QStringLiteral("Ctrl+P"), tr("Change the weights of the reasons")},
            {QStringLiteral("A"), tr("Call, and start the clock; once more to stop it")},
            {QStringLiteral("R"), tr("The customer called: a call received")},
            {QStringLiteral("F"), tr("Answer invoice by invoice")},
            {QStringLiteral("S"), tr("Next leaf at the right: why, what to say, file")},
            {QStringLiteral("O"), tr("Next objection with the facts against it")},
            {QStringLiteral("C, B"), tr("On invoices: circuit, leave in peace")}};
}

void TodayPage::bookOpened()
{
    m_desk = m_makeDesk();
    m_presenter = std::make_unique<TodayPresenter>(*m_desk);
    connectPresenter();
    m_isFirstDay = true;
    m_weights->setWeights(m_desk->weights());
    m_dayTimer->start();
    m_presenter->reload();
    loadLedgerAge();
}

void TodayPage::bookClosed()
{
    m_dayTimer->stop();
    m_presenter.reset();
    m_desk.reset();
    m_shown = {};
    m_call.turnTo({});
    m_isByInvoice = false;
    m_wanted = {};
    m_visitWanted = {};
    m_isVisiting = false;
    m_ranking.reset();
    m_queue->order().clearMinutes();
    m_queue->order().showUse(nullptr);
    m_weights->setDay(nullptr);
    m_skipped.clear();
    m_keptDay.reset();
    m_lastWords.clear();
    m_status->setLast({});
    m_status->setNext({});
    m_queue->model().setDay(nullptr, m_queue->tab(), {});
    m_right->setCurrentIndex(0);
}

void TodayPage::refresh()
{
    if (m_presenter) m_presenter->reloadSoon();
    loadLedgerAge();
}

void TodayPage::checkDay()
{
    if (!m_presenter || !m_presenter->day() || m_presenter->day()->day == m_presenter->today()) return;
    m_presenter->forgetSheets();
    m_presenter->reload();
    loadLedgerAge();
}

void TodayPage::retranslate()
{
    m_queue->retranslate();
    m_people->retranslate();
    m_cockpit->retranslate();
    m_status->retranslate();
    m_weights->retranslate();
    m_why->retranslate();
    setAccessibleName(title());
    if (!m_presenter) return;
    m_presenter->reload(); // the lists are in words
    if (m_presenter->day()) {
        updateCounts();
        updateRightSide();
        showCustomer();
    }
}

void TodayPage::takeFocus()
{
    m_queue->view().setFocus(Qt::OtherFocusReason);
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const auto digit = digitOf(*event);
    if (modifiers != Qt::NoModifier) {
        event->ignore();
    } else if (digit) {
        if (!event->isAutoRepeat()) pressDigit(*digit);
    } else {
        switch (event->key()) {
        case Qt::Key_Space: skip(); break;
        case Qt::Key_Backspace: goBack(); break;
        case Qt::Key_Up: m_queue->view().move(-1); break;
        case Qt::Key_Down: m_queue->view().move(+1); break;
        case Qt::Key_Escape:
            if (m_right->currentWidget() == m_why) emit m_why->closed();
            else if (m_isByInvoice && !m_cockpit->outcomes().isEntryOpen()) leaveByInvoice();
            else m_cockpit->outcomes().leave();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->isAutoRepeat()) m_cockpit->outcomes().submit();
            break;
        default:
            if (event->isAutoRepeat() || !pressLetter(event->key())) event->ignore();
        }
    }
}

} // namespace encours::ui
