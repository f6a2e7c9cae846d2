// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_page.h"

#include "customers/customer_command.h"
#include "customers/customer_documents_tab.h"
#include "customers/customer_history_tab.h"
#include "customers/customer_invoices_tab.h"
#include "customers/customer_letters_tab.h"
#include "customers/customer_litigation_tab.h"
#include "customers/customer_payments_tab.h"
#include "customers/customer_persons_tab.h"
#include "customers/customer_record_tab.h"
#include "customers/customer_statement_tab.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "tables/list_place.h"
#include "today/block_line.h"
#include "today/contact_block.h"
#include "today/customer_header.h"
#include "today/tab_button.h"
#include "widgets/ageing_bar.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

CustomerPage::CustomerPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::User, m_stack)),
      m_content(new QWidget(m_stack)),
      m_header(new CustomerHeader(m_content)),
      m_back(new QPushButton(m_content)),
      m_call(new QPushButton(m_content)),
      m_letter(new QPushButton(m_content)),
      m_blocks(new BlockLine(m_content)),
      m_ageing(new AgeingBar(m_content)),
      m_tabRow(new QHBoxLayout),
      m_tabGroup(new QButtonGroup(this)),
      m_tabStack(new QStackedWidget(m_content)),
      m_status(plainLabel({}, TextRole::Caption, this))
{
    m_status->setObjectName("customerStatus");
    m_status->hide();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 12, 20, size::gap);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_blocks);
    auto* figures = new QHBoxLayout;
    makeFigures(*figures);
    column->addLayout(figures);
    column->addWidget(m_ageing);
    makeTabs();
    column->addLayout(m_tabRow);
    column->addWidget(m_tabStack, 1);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connectTabs();
    connectFigures();
    addShortcuts();
    chooseTab(0);
}

QWidget* CustomerPage::makeHead()
{
    auto* head = new QWidget(m_content);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::gap);
    m_back->setObjectName("customerBack");
    m_call->setObjectName("customerCall");
    m_letter->setObjectName("customerLetter");
    setLook(m_back, "look", "link");
    setLook(m_call, "look", "primary");
    line->addWidget(m_back);
    line->addWidget(m_header, 1);
    line->addWidget(m_letter);
    line->addWidget(m_call);
    return head;
}

void CustomerPage::makeFigures(QHBoxLayout& row)
{
    row.setSpacing(10);
    const char* const names[] = {"customer.callable", "customer.overdue", "customer.balance", "customer.unallocated",
                                 "customer.lateness"};
    for (std::size_t i = 0; i < figureTotal; ++i) {
        m_figures[i] = new FigureCard(m_content);
        m_figures[i]->setObjectName(QLatin1String(names[i]));
        row.addWidget(m_figures[i], 1);
    }
}

template <typename Tab>
Tab* CustomerPage::addTab()
{
    auto* tab = new Tab(context(), m_tabStack);
    auto* button = new TabButton(m_content);
    button->setObjectName("customerTab." + tab->key());
    const int place = static_cast<int>(m_tabs.size());
    connect(button, &TabButton::clicked, this, [this, place] {
        chooseTab(place);
        takeFocus();
    });
    connect(tab, &RiskTab::summaryChanged, this, &CustomerPage::updateTexts);
    m_tabGroup->addButton(button); // alone, they would take buttons inside the tabs for their neighbours
    m_tabRow->addWidget(button);
    m_tabStack->addWidget(tab);
    m_tabs.push_back(tab);
    m_parts.push_back(tab);
    m_buttons.push_back(button);
    return tab;
}

void CustomerPage::makeTabs()
{
    m_tabRow->setSpacing(size::half);
    m_invoices = addTab<CustomerInvoicesTab>();
    m_payments = addTab<CustomerPaymentsTab>();
    addTab<CustomerPersonsTab>();
    m_history = addTab<CustomerHistoryTab>();
    m_letters = addTab<CustomerLettersTab>();
    m_documents = addTab<CustomerDocumentsTab>();
    m_record = addTab<CustomerRecordTab>();
    addTab<CustomerStatementTab>();
    addTab<CustomerLitigationTab>();
    m_tabRow->addStretch(1);
}

void CustomerPage::connectTabs()
{
    connect(m_back, &QPushButton::clicked, this, [this] { context().goBack(); });
    connect(m_call, &QPushButton::clicked, this, &CustomerPage::callNow);
    connect(m_letter, &QPushButton::clicked, this, &CustomerPage::writeLetter);
    connect(m_blocks, &BlockLine::endWanted, this, &CustomerPage::endBlock);
    connect(&m_header->contact(), &ContactBlock::edited, this, &CustomerPage::editField);
    connect(&m_header->contact(), &ContactBlock::left, this, &CustomerPage::takeFocus);
    connect(&m_header->contact(), &ContactBlock::callWanted, this, [this](const QString&) { callNow(); });
    connect(m_empty, &EmptyState::stepTaken, this, [this] { context().show("customers"); });
    connect(m_invoices, &CustomerInvoicesTab::attachWanted, this, [this] {
        chooseTab(m_documents->key());
        m_documents->attachTo(m_invoices->chosenItems(), m_invoices->chosenNumbers());
    });
    connect(m_history, &CustomerHistoryTab::letterWanted, this, [this](qint64 reminder) {
        chooseTab(m_letters->key());
        m_letters->selectReminder(ReminderId{reminder});
        takeFocus();
    });
    connect(m_record, &CustomerRecordTab::blockWanted, this, &CustomerPage::block);
    connect(m_record, &CustomerRecordTab::customerWanted, this,
            [this](qint64 customer) { context().show(key(), QString::number(customer) + '/' + m_record->key()); });
}

/// Every figure leads to the lines that make it.
void CustomerPage::connectFigures()
{
    const auto lead = [this](Figure figure, const QString& tab, auto narrow) {
        connect(m_figures[figure], &FigureCard::opened, this, [this, tab, narrow] {
            if (!m_view) return;
            narrow();
            chooseTab(tab);
            takeFocus();
        });
    };
    lead(Callable, m_invoices->key(), [this] { m_invoices->showOpen(); });
    lead(Overdue, m_invoices->key(), [this] { m_invoices->showOverdue(); });
    lead(Balance, QStringLiteral("statement"), [] {});
    lead(Unallocated, m_payments->key(), [this] { m_payments->showToAllocate(); });
    lead(Lateness, m_invoices->key(), [this] { m_invoices->showEvery(); });
    connect(m_ageing, &AgeingBar::partOpened, this, [this](int bucket) {
        if (!m_view) return;
        context().show("invoices", ListPlace().narrow(static_cast<AgeBucket>(bucket)).of(m_customer).text());
    });
}

void CustomerPage::nameLinks()
{
    m_figures[Callable]->setLink(tr("Open invoices"));
    m_figures[Overdue]->setLink(tr("Overdue invoices"));
    m_figures[Balance]->setLink(tr("Statement"));
    m_figures[Unallocated]->setLink(tr("Payments to allocate"));
    m_figures[Lateness]->setLink(tr("Every invoice"));
}

void CustomerPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(Qt::CTRL | Qt::Key_Tab, [this] { stepTab(+1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { stepTab(-1); });
    add(QKeySequence::Find, [this] { current().focusFilter(); });
    add(QKeySequence::Undo, [this] { current().undo(); });
    add(Qt::Key_Insert, [this] { current().begin(); });
    add(Qt::CTRL | Qt::Key_R, [this] { callNow(); });
    add(Qt::CTRL | Qt::Key_L, [this] { writeLetter(); });
    add(Qt::CTRL | Qt::Key_B, [this] { block(); });
}

RiskTab& CustomerPage::current() const
{
    return *m_tabs[static_cast<std::size_t>(m_tabStack->currentIndex())];
}

void CustomerPage::chooseTab(int tab)
{
    m_tabStack->setCurrentIndex(tab);
    m_buttons[static_cast<std::size_t>(tab)]->setChecked(true);
    updateTexts();
}

void CustomerPage::chooseTab(const QString& key)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->key() == key) chooseTab(static_cast<int>(i));
    }
}

void CustomerPage::stepTab(int by)
{
    const int count = m_tabStack->count();
    chooseTab((m_tabStack->currentIndex() + by + count) % count);
    takeFocus();
}

QString CustomerPage::title() const
{
    return tr("Customer");
}

QWidget* CustomerPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> CustomerPage::keys() const
{
    QList<std::pair<QString, QString>> keys = {{QStringLiteral("Ctrl+Tab"), tr("Next tab")},
                                               {tr("Alt+Left"), tr("Back to where you came from")},
                                               {QStringLiteral("Ctrl+R"), tr("Call: the customer in the call queue")},
                                               {QStringLiteral("Ctrl+L"), tr("Reminder letter")},
                                               {QStringLiteral("Ctrl+B"), tr("Leave in peace until a day")},
                                               {QStringLiteral("Ctrl+F"), tr("Filter the list")},
                                               {QStringLiteral("Ctrl+Z"), tr("Undo the last action")}};
    return keys + current().keys();
}

void CustomerPage::updateTexts()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->isCounted()) m_buttons[i]->setTexts(m_tabs[i]->title(), m_tabs[i]->count());
        else m_buttons[i]->setName(m_tabs[i]->title());
    }
    m_status->setText(m_view ? current().summary() : QString());
}

QStringList CustomerPage::places() const
{
    QStringList places;
    for (const RiskTab* tab : m_tabs) places << tab->key();
    return places;
}

void CustomerPage::retranslate()
{
    m_back->setText(tr("← Back"));
    m_back->setAccessibleName(tr("Back to where you came from"));
    m_call->setText(tr("Call"));
    m_letter->setText(tr("Reminder letter…"));
    setPlainToolTip(m_back, QStringLiteral("Alt+←"));
    setPlainToolTip(m_call, QStringLiteral("Ctrl+R"));
    setPlainToolTip(m_letter, QStringLiteral("Ctrl+L"));
    m_empty->setTexts(tr("No customer is open"),
                      tr("Enter on a customer opens it here from any list, with everything that is known of it."),
                      tr("List of customers"));
    m_header->retranslate();
    m_ageing->retranslate();
    for (RiskTab* tab : m_tabs) tab->retranslate();
    nameLinks();
    showFigures();
    if (m_view) {
        m_header->setSheet(m_view->sheet);
        m_blocks->setSheet(m_view->sheet);
    }
    updateTexts();
}

void CustomerPage::takeFocus()
{
    m_isFocusWanted = m_view == nullptr;
    if (m_stack->currentWidget() == m_empty) {
        m_empty->setFocus();
        return;
    }
    if (m_view == nullptr) return;
    current().takeFocus();
    QWidget* focused = focusWidget();
    const bool isInside = focused != nullptr && focused->hasFocus() && isAncestorOf(focused);
    if (!isInside) m_buttons[static_cast<std::size_t>(m_tabStack->currentIndex())]->setFocus();
}

} // namespace encours::ui
