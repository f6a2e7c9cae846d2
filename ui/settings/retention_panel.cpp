// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/retention_panel.h"

#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int contentWidth = 1080;
constexpr int fieldWidth = 96;
constexpr int longestNumber = 4;

enum Column { Customer, Scope, LastBusiness, DueOn };

std::vector<RegisterColumn> columns()
{
    return {{0}, {320}, {168}, {168}};
}

QString scopeWord(ErasureScope scope)
{
    switch (scope) {
    case ErasureScope::Person:
    case ErasureScope::Contacts: return RetentionPanel::tr("Contacts and their details");
    case ErasureScope::Notes: return RetentionPanel::tr("Contacts, notes and what was said");
    case ErasureScope::Everything: return RetentionPanel::tr("Everything, with name, address and documents");
    }
    return {};
}

std::array<int, 3> monthsOf(const RetentionPeriods& periods)
{
    return {periods.contacts, periods.notes, periods.documents};
}

} // namespace

RetentionPanel::RetentionPanel(AppContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_table(new DenseTable(this)), m_model(new RegisterModel(columns(), this))
{
    auto* content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makePeriodsCard());
    column->addWidget(makeDueCard(), 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(20, 0, 20, size::gap);
    all->addWidget(content, 1);
    all->addStretch(0);
}

Card* RetentionPanel::makePeriodsCard()
{
    auto* card = new Card(this);
    m_periodsTitle = plainLabel({}, TextRole::Strong, card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(size::grid);
    grid->setColumnStretch(2, 1);
    const char* const names[] = {"retention.contacts", "retention.notes", "retention.documents"};
    for (std::size_t i = 0; i < periodTotal; ++i) {
        m_edits[i] = new QLineEdit(card);
        m_edits[i]->setObjectName(QLatin1String(names[i]));
        m_edits[i]->setMaxLength(longestNumber);
        m_edits[i]->setFixedWidth(fieldWidth);
        m_edits[i]->setAlignment(Qt::AlignRight);
        m_captions[i] = plainLabel({}, TextRole::Body, card);
        m_captions[i]->setBuddy(m_edits[i]);
        m_hints[i] = wrappedLabel({}, TextRole::Caption, card);
        const int row = static_cast<int>(i);
        grid->addWidget(m_captions[i], row, 0);
        grid->addWidget(m_edits[i], row, 1);
        grid->addWidget(m_hints[i], row, 2);
        connect(m_edits[i], &QLineEdit::textEdited, this, &RetentionPanel::updateButton);
        connect(m_edits[i], &QLineEdit::returnPressed, this, &RetentionPanel::save);
    }
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("retentionProblem");
    setTone(m_problem, Tone::Red);
    m_save = new QPushButton(card);
    m_save->setObjectName("saveRetention");
    setLook(m_save, "look", "primary");
    connect(m_save, &QPushButton::clicked, this, &RetentionPanel::save);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_periodsTitle);
    column->addLayout(grid);
    column->addLayout(foot);
    return card;
}

Card* RetentionPanel::makeDueCard()
{
    auto* card = new Card(this);
    m_dueTitle = plainLabel({}, TextRole::Strong, card);
    m_dueText = wrappedLabel({}, TextRole::Body, card);
    m_dueText->setObjectName("erasuresDueText");
    m_table->setObjectName("erasuresDue");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    QHeaderView* header = m_table->horizontalHeader();
    const auto widths = columns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = widths[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    connect(m_table, &DenseTable::rowOpened, this, &RetentionPanel::openRow);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->addWidget(m_dueTitle);
    head->addWidget(m_dueText);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    return card;
}

QString RetentionPanel::title() const
{
    return tr("Personal data");
}

QList<std::pair<QString, QString>> RetentionPanel::keys() const
{
    return {{tr("Enter"), tr("Save the periods; open the customer of a line")}};
}

void RetentionPanel::bookOpened()
{
    m_periods.reset();
    refresh();
}

void RetentionPanel::bookClosed()
{
    ++m_turn;
    m_periods.reset();
    showDue({});
    for (QLineEdit* edit : m_edits) edit->clear();
    m_problem->clear();
    updateButton();
}

void RetentionPanel::refresh()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return KeepPeriods(*desk).read(); },
        [this, desk, turn = ++m_turn](const Result<RetentionPeriods>& periods) {
            if (turn != m_turn || context().desk() != desk) return;
            if (!periods) {
                refuse(context().sentence(periods.fault()));
                return;
            }
            const bool isUntouched = !m_periods || typed() == m_periods;
            m_periods = *periods;
            if (isUntouched) showPeriods(*periods); // what is being typed stays
            updateButton();
            context().runner().read(
                this,
                [desk, kept = *periods, day = context().today()] { return ShowErasuresDue(*desk).execute(kept, day); },
                [this, turn](std::vector<ErasureDue> due) {
                    if (turn == m_turn) showDue(std::move(due));
                });
        });
}

void RetentionPanel::showPeriods(const RetentionPeriods& periods)
{
    const auto months = monthsOf(periods);
    for (std::size_t i = 0; i < periodTotal; ++i) m_edits[i]->setText(QString::number(months[i]));
}

std::optional<RetentionPeriods> RetentionPanel::typed() const
{
    std::array<int, periodTotal> months{};
    for (std::size_t i = 0; i < periodTotal; ++i) {
        bool isNumber = false;
        months[i] = m_edits[i]->text().trimmed().toInt(&isNumber);
        if (!isNumber) return std::nullopt;
    }
    return RetentionPeriods{months[0], months[1], months[2]};
}

void RetentionPanel::updateButton()
{
    m_save->setEnabled(m_periods.has_value() && typed() != m_periods);
}

void RetentionPanel::refuse(const QString& sentence, QWidget* field)
{
    m_problem->setText(sentence);
    if (field == nullptr) return;
    setLook(field, "wrong", true);
    field->setFocus(Qt::OtherFocusReason);
}

void RetentionPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_periods) return;
    m_problem->clear();
    for (QLineEdit* edit : m_edits) setLook(edit, "wrong", false);
    const auto periods = typed();
    if (!periods) {
        for (QLineEdit* edit : m_edits) {
            bool isNumber = false;
            edit->text().trimmed().toInt(&isNumber);
            if (isNumber) continue;
            refuse(tr("Enter a whole number of months."), edit);
            return;
        }
    }
    if (periods == m_periods) return;
    context().runner().run(
        this, [desk, wanted = *periods, key = newKey()] { return KeepPeriods(*desk).save(wanted, key); },
        [this](const Result<Done>& done) {
            if (!done) {
                refuse(context().sentence(done.fault()), m_edits[0]);
                return;
            }
            m_periods = typed();
            context().toast(tr("Retention periods saved."), Tone::Green);
            context().notifyChanged();
        });
}

void RetentionPanel::showDue(std::vector<ErasureDue> due)
{
    m_due = std::move(due);
    RegisterSource source;
    source.rows = m_due.size();
    source.cell = [this](std::size_t row, int column) {
        const ErasureDue& shown = m_due[row];
        RegisterCell cell;
        switch (column) {
        case Customer:
            cell.text = QStringLiteral("%1 · %2").arg(toQ(shown.customerName), toQ(shown.customerCode));
            cell.isStrong = true;
            break;
        case Scope: cell.text = scopeWord(shown.scope); break;
        case LastBusiness:
            cell.text = dateText(shown.lastBusinessOn);
            cell.setDay(shown.lastBusinessOn);
            break;
        default: cell.text = dateText(shown.dueOn); cell.setDay(shown.dueOn);
        }
        return cell;
    };
    m_model->setSource(std::move(source));
    m_table->setVisible(!m_due.empty());
    if (!m_due.empty()) m_table->selectRow(0);
    m_dueText->setText(
        m_due.empty() ? tr("Nobody's data has been kept too long. Customers who owe nothing stand here once their "
                           "period is over; nothing is erased by itself.")
                      : tr("These customers owe nothing and their period is over. Enter opens one of them, where its "
                           "data can be erased; nothing is erased by itself."));
}

void RetentionPanel::openRow()
{
    const int row = m_table->currentIndex().row();
    const auto source = row < 0 ? std::nullopt : m_model->sourceRow(row);
    if (source) context().show("customer", QStringLiteral("%1/record").arg(m_due[*source].customer.value));
}

void RetentionPanel::takeFocus()
{
    m_edits[0]->setFocus();
    m_edits[0]->selectAll();
}

void RetentionPanel::retranslate()
{
    m_periodsTitle->setText(tr("How long what is known of people is kept"));
    const std::array captions{tr("Contacts and their details, in months"),
                              tr("Notes and causes of disputes, in months"),
                              tr("Name, address, bank account, documents, in months")};
    const std::array hints{tr("3 years after the last business is usual (CNIL)"),
                           tr("5 years: limitation between merchants (C. com. L110-4)"),
                           tr("10 years: accounting documents (C. com. L123-22)")};
    for (std::size_t i = 0; i < periodTotal; ++i) {
        m_captions[i]->setText(captions[i]);
        m_edits[i]->setAccessibleName(captions[i]);
        m_hints[i]->setText(hints[i]);
    }
    m_save->setText(tr("Save the periods"));
    m_dueTitle->setText(tr("Due for erasure"));
    m_table->setAccessibleName(tr("Customers whose data is due for erasure"));
    m_model->setTitles({tr("Customer"), tr("What may be erased"), tr("Last business on"), tr("Period ended on")});
    showDue(std::vector<ErasureDue>(m_due));
}

} // namespace encours::ui
