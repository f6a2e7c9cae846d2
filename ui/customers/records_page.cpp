// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/records_page.h"

#include "customers/customer_editor.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int editorWidth = 408;

} // namespace

RecordsPage::RecordsPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Records, this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_status(plainLabel({}, TextRole::Caption, this))
{
    m_editor = new CustomerEditor(context, m_split);
    m_split->addWidget(makeList());
    m_split->addWidget(m_editor);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setProperty("look", "gap");
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    m_editor->setMinimumWidth(320);
    m_split->setSizes({10'000, editorWidth});
    QHeaderView* header = m_table->horizontalHeader();
    if (context.settings().restore("records", header)) {
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    context.settings().restore("records.split", m_split);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::gap, 20, size::gap);
    column->addWidget(m_stack);
    m_status->hide();
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (hasCustomers()) m_all->setChecked(true);
        else this->context().show("imports");
    });
    connect(m_all, &QPushButton::toggled, this, &RecordsPage::refresh);
    connect(m_editor, &CustomerEditor::saved, this, &RecordsPage::customerSaved);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        selectRow(0);
        updateStatus();
    });
    auto* search = new QShortcut(QKeySequence::Find, this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    auto* explain = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    explain->setContext(Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, this, &RecordsPage::explainSelected);
}

RecordsPage::~RecordsPage()
{
    context().settings().save("records", m_table->horizontalHeader());
    context().settings().save("records.split", m_split);
}

QWidget* RecordsPage::makeList()
{
    auto* card = new Card(this);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName("recordsFilter");
    m_filter->setClearButtonEnabled(true);
    m_all = new QPushButton(card);
    m_all->setCheckable(true);
    setLook(m_all, "look", "choice");
    m_all->setObjectName("allCustomers");
    m_why = new QPushButton(card);
    m_why->setObjectName("whyCustomer");
    connect(m_why, &QPushButton::clicked, this, &RecordsPage::explainSelected);
    m_count = plainLabel({}, TextRole::Caption, card);
    m_model = new IncompleteModel(this);
    m_table = new DenseTable(card);
    m_table->setObjectName("records");
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(IncompleteModel::Overdue, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(IncompleteModel::Name, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{IncompleteModel::Code, 96}, std::pair{IncompleteModel::Overdue, 112},
          std::pair{IncompleteModel::Balance, 112}, std::pair{IncompleteModel::Missing, 336}}) {
        header->resizeSection(column, width);
    }
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        const CustomerId kept = m_selected;
        m_model->sort(section, order);
        selectRow(m_model->rowOf(kept).value_or(0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::showCurrent);
    connect(m_table, &DenseTable::rowOpened, m_editor, &CustomerEditor::focusFirstMissing);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::gap);
    line->addWidget(m_filter, 1);
    line->addWidget(m_all);
    line->addWidget(m_why);
    line->addWidget(m_count);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return card;
}

QString RecordsPage::title() const
{
    return tr("Records to complete");
}

QWidget* RecordsPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> RecordsPage::keys() const
{
    return {{tr("Enter"), tr("Fill in the selected record; save and go to the next one")},
            {"Ctrl+E", tr("Explain why the customer is called today, or why not")},
            {"Ctrl+F", tr("Filter the list")}};
}

void RecordsPage::bookOpened()
{
    m_filter->clear();
    m_all->setChecked(false);
    m_selected = CustomerId{};
}

void RecordsPage::bookClosed()
{
    m_model->setRows({});
    m_editor->showCustomer(std::nullopt);
    m_stack->setCurrentWidget(m_empty);
}

void RecordsPage::refresh()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().read(
        this,
        [desk, day = context().today(), isAll = m_all->isChecked()] {
            return isAll ? allRows(*desk, day) : incompleteRows(*desk, day);
        },
        [this](std::vector<IncompleteRow> rows) {
            if (context().desk() != nullptr) showRows(std::move(rows));
        });
}

void RecordsPage::showRows(std::vector<IncompleteRow> rows)
{
    const int before = m_table->currentIndex().row();
    const CustomerId kept = m_selected;
    const bool hadFocus = isAncestorOf(focusWidget()) && m_editor->isAncestorOf(focusWidget());
    m_model->setRows(std::move(rows));
    sayWhyEmpty();
    m_stack->setCurrentWidget(m_model->total() > 0 ? static_cast<QWidget*>(m_split) : m_empty);
    // A record that is complete has left the list: the one below has moved up to its place.
    const auto same = m_model->rowOf(kept);
    selectRow(same ? *same + (m_advance ? 1 : 0) : qMax(0, before));
    if (m_advance && hadFocus) m_editor->focusFirstMissing();
    m_advance = false;
    updateStatus();
}

void RecordsPage::selectRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0) {
        m_selected = CustomerId{};
        m_editor->showCustomer(std::nullopt);
        return;
    }
    m_table->setCurrentIndex(m_model->index(qMin(row, last), IncompleteModel::Name));
    showCurrent();
}

void RecordsPage::showCurrent()
{
    const IncompleteRow* row = m_model->at(m_table->currentIndex().row());
    if (row == nullptr) return;
    m_selected = row->record.customer;
    m_editor->showCustomer(m_selected);
}

void RecordsPage::customerSaved()
{
    const bool wasChanged = !m_editor->changes().empty();
    m_advance = wasChanged;
    if (wasChanged) {
        context().notifyChanged();
        return;
    }
    selectRow(m_table->currentIndex().row() + 1);
    m_editor->focusFirstMissing();
}

void RecordsPage::explainSelected()
{
    if (m_selected.isStored()) context().show("today", QStringLiteral("why/%1").arg(m_selected.value));
}

void RecordsPage::updateStatus()
{
    Money overdue;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Money amount = m_model->at(i)->record.overdue;
        overdue = i == 0 ? amount : overdue + amount;
    }
    m_count->setText(tr("%n record(s)", nullptr, m_model->rowCount()));
    const int total = static_cast<int>(m_model->total());
    m_status->setText(
        (m_all->isChecked() ? tr("%n customer(s)", nullptr, total) : tr("%n record(s) to complete", nullptr, total)) +
        QStringLiteral(" · ") + tr("%1 overdue").arg(amountText(overdue)));
}

void RecordsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_split) {
        m_table->setFocus();
    } else {
        m_empty->setFocus();
    }
}

bool RecordsPage::hasCustomers() const
{
    return context().desk() != nullptr && context().desk()->portfolio()->size() > 0;
}

void RecordsPage::sayWhyEmpty()
{
    m_empty->setTexts(
        hasCustomers() ? tr("Every record is complete") : tr("No customer yet"),
        tr("Customers who owe something and whose telephone, e-mail, address, contact or terms are unknown stand "
           "here, the most overdue first. A customers table completes them all at once."),
        hasCustomers() ? tr("Show all customers") : tr("Import customers…"));
}

void RecordsPage::retranslate()
{
    sayWhyEmpty();
    m_all->setText(tr("All customers"));
    m_all->setAccessibleName(m_all->text());
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why the selected customer is called today, or why not"));
    m_filter->setPlaceholderText(tr("Filter the list…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_table->setAccessibleName(tr("Records to complete"));
    m_model->retranslate();
    m_editor->retranslate();
    updateStatus();
}

} // namespace encours::ui
