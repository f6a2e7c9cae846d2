// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_statement_tab.h"

#include "base/fold.h"
#include "desk/statement_figures.h"
#include "desk/statements/write_statement.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "support/doors.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <filesystem>

namespace encours::ui {
namespace {

constexpr int dayWidth = 128;

} // namespace

CustomerStatementTab::CustomerStatementTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "statement", Icon::Letter,
                       {{96}, {144}, {120}, {96}, {120, true}, {120, true}, {128, true}, {0}}, parent),
      m_from(new DateEdit(this)),
      m_asOf(new DateEdit(this)),
      m_openOnly(new QCheckBox(this)),
      m_fromCaption(plainLabel({}, TextRole::Caption, this)),
      m_asOfCaption(plainLabel({}, TextRole::Caption, this)),
      m_problem(plainLabel({}, TextRole::Body, this)),
      m_letter(new QPushButton(this)),
      m_sums(wrappedLabel({}, TextRole::Body, this))
{
    build();
    for (DateEdit* day : {m_from, m_asOf}) {
        connect(day, &DateEdit::dateChanged, this, &CustomerStatementTab::scopeChanged);
        connect(day, &QLineEdit::returnPressed, this, [this, day] {
            if (day->commit()) scopeChanged();
        });
    }
    connect(m_openOnly, &QCheckBox::toggled, this, &CustomerStatementTab::scopeChanged);
    connect(m_letter, &QPushButton::clicked, this, &CustomerStatementTab::writeLetter);
    auto* letter = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L, this);
    letter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(letter, &QShortcut::activated, this, &CustomerStatementTab::writeLetter);
}

void CustomerStatementTab::build()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::grid);
    m_from->setObjectName("statementFrom");
    m_asOf->setObjectName("statementAsOf");
    m_openOnly->setObjectName("statementOpenOnly");
    m_problem->setObjectName("statementProblem");
    m_sums->setObjectName("statementSums");
    m_letter->setObjectName("statementLetter");
    setLook(m_letter, "look", "primary");
    setTone(m_problem, Tone::Red);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fromCaption->setBuddy(m_from);
    m_asOfCaption->setBuddy(m_asOf);
    for (DateEdit* day : {m_from, m_asOf}) day->setFixedWidth(dayWidth);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fromCaption, m_from, m_asOfCaption, m_asOf, m_openOnly})
        line->addWidget(part);
    line->addWidget(m_problem, 1);
    line->addWidget(m_letter);
    setTop(bar);
    auto* foot = new QWidget(this);
    auto* sums = new QHBoxLayout(foot);
    sums->setContentsMargins(12, 0, 12, 0);
    sums->addWidget(m_sums);
    setBelow(foot, size::controlHeight);
}

QString CustomerStatementTab::title() const
{
    return tr("Statement");
}

QString CustomerStatementTab::summary() const
{
    if (!m_statement) return {};
    const AccountStatement& statement = m_statement->statement;
    return tr("%n line(s) · balance on %1: %2", nullptr, static_cast<int>(statement.lines.size()))
        .arg(dateText(statement.asOf), amountText(statement.closing));
}

QList<std::pair<QString, QString>> CustomerStatementTab::keys() const
{
    return {{QStringLiteral("Ctrl+Shift+L"), tr("Statement as a letter on the letterhead")},
            {QStringLiteral("Ctrl+E, Ctrl+P"), tr("Export the statement, print it")}};
}

void CustomerStatementTab::customerChanged()
{
    m_statement.reset();
    ++m_turn;
    m_scope = {};
    m_scope.asOf = context().today();
    m_problem->clear();
    for (DateEdit* day : {m_from, m_asOf}) day->setToday(m_scope.asOf);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietAsOf(m_asOf);
    const QSignalBlocker quietOpen(m_openOnly);
    m_from->setDate(std::nullopt);
    m_asOf->setDate(m_scope.asOf);
    m_openOnly->setChecked(false);
    m_from->setEnabled(true);
}

void CustomerStatementTab::scopeChanged()
{
    if (readDays()) load();
}

bool CustomerStatementTab::readDays()
{
    m_problem->clear();
    m_from->setEnabled(!m_openOnly->isChecked());
    const auto from = m_from->typed();
    const auto asOf = m_asOf->typed();
    if (!from || !asOf) {
        m_problem->setText(context().sentence(from ? asOf.fault() : from.fault()));
        return false;
    }
    m_scope.asOf = asOf->value_or(context().today());
    m_scope.kind = m_openOnly->isChecked() ? StatementKind::OpenOnly : StatementKind::AllLines;
    m_scope.from = m_openOnly->isChecked() ? std::nullopt : *from;
    return true;
}

void CustomerStatementTab::load()
{
    const Desk* desk = context().desk();
    if (desk == nullptr || !view()) return;
    context().runner().read(
        this, [desk, customer = customer(), scope = m_scope] { return ShowStatement(*desk).execute(customer, scope); },
        [this, turn = ++m_turn](Result<StatementView> statement) {
            if (turn != m_turn || context().desk() == nullptr) return;
            if (!statement) {
                m_problem->setText(context().sentence(statement.fault()));
                return;
            }
            m_statement = std::move(*statement);
            showRows(makeRows());
            showContent(true);
            showSums();
        });
}

std::size_t CustomerStatementTab::makeRows()
{
    return m_statement ? m_statement->statement.lines.size() : 0;
}

void CustomerStatementTab::dropRows()
{
    m_statement.reset();
    ++m_turn;
    m_sums->clear();
}

void CustomerStatementTab::showSums()
{
    if (!m_statement) return;
    const AccountStatement& statement = m_statement->statement;
    QStringList parts;
    if (statement.from) parts << tr("Balance brought forward %1").arg(amountText(statement.opening));
    parts << tr("Balance on %1: %2").arg(dateText(statement.asOf), amountText(statement.closing));
    parts << tr("not due %1").arg(amountText(statement.ageing.notDue));
    parts << tr("overdue %1").arg(amountText(statement.ageing.overdue()));
    if (!statement.ageing.bills.isZero()) parts << tr("bills %1").arg(amountText(statement.ageing.bills));
    if (!statement.ageing.unallocated.isZero())
        parts << tr("unallocated %1").arg(amountText(statement.ageing.unallocated));
    m_sums->setText(parts.join(QStringLiteral(" · ")));
}

QStringList CustomerStatementTab::titles() const
{
    return {tr("Day"),   tr("Number"), tr("Kind"),    tr("Due on"),
            tr("Debit"), tr("Credit"), tr("Balance"), tr("Settled by")};
}

RegisterCell CustomerStatementTab::cell(std::size_t row, int column) const
{
    const StatementLine& shown = m_statement->statement.lines[row];
    const Money amount = m_scope.kind == StatementKind::OpenOnly ? shown.open : shown.item.amount;
    RegisterCell cell;
    switch (column) {
    case On:
        cell.text = dateText(shown.item.bookedOn);
        cell.setDay(shown.item.bookedOn);
        break;
    case Number:
        cell.text = numberOf(shown.item);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(wordOf(shown.item.kind)); break;
    case Due: {
        const bool isDue = shown.item.isDebit();
        cell.text = isDue ? dateText(shown.item.dueOn) : QStringLiteral("–");
        if (isDue) cell.setDay(shown.item.dueOn);
        if (isDue && !shown.isSettled() && shown.item.dueOn < m_scope.asOf) cell.tone = Tone::Red;
        break;
    }
    case Debit:
    case Credit: {
        const bool isHere = (column == Debit) == amount.isPositive();
        cell.text = isHere ? bareAmountText(amount.absolute()) : QString();
        if (isHere) cell.setAmount(amount.absolute());
        break;
    }
    case Balance:
        cell.text = bareAmountText(shown.balance);
        cell.order = shown.balance.minorUnits(); // a running balance sums to nothing
        cell.isMuted = true;
        break;
    default: cell.text = toQ(matchesText(shown, currentLanguage())); cell.isMuted = true;
    }
    return cell;
}

std::string CustomerStatementTab::searchKey(std::size_t row) const
{
    const StatementLine& shown = m_statement->statement.lines[row];
    return foldForSearch(
        toStd(QStringList{numberOf(shown.item), wordOf(shown.item.kind), dateText(shown.item.bookedOn),
                          bareAmountText(shown.item.amount.absolute()), toQ(matchesText(shown, currentLanguage()))}
                  .join(' ')));
}

std::int64_t CustomerStatementTab::rowId(std::size_t row) const
{
    return m_statement->statement.lines[row].item.id.value;
}

RegisterTab::EmptyTexts CustomerStatementTab::emptyTexts() const
{
    return {tr("Nothing on this account yet"),
            tr("Invoices, credit notes and payments stand here by day, with the balance after each of them."),
            tr("Import a ledger…")};
}

void CustomerStatementTab::takeEmptyStep()
{
    context().show("imports");
}

/// With what was brought forward, the sums and every currency: what the customer is sent.
std::function<FigureTable()> CustomerStatementTab::figures() const
{
    if (!m_statement) return [] { return FigureTable{}; };
    return [statement = *m_statement, language = currentLanguage()] { return statementFigures(statement, language); };
}

void CustomerStatementTab::writeLetter()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !view() || !readDays()) return;
    const QString folder = doors().chooseFolder(this, tr("Folder for the letter"));
    if (folder.isEmpty()) return;
    StatementLetterRequest request;
    request.customer = customer();
    request.asOf = m_scope.asOf;
    request.folder = std::filesystem::path(folder.toStdU16String());
    request.language = currentLanguage();
    context().runner().run(
        this,
        [desk, request, printer = &context().printer()] { return WriteStatement(*desk, *printer).execute(request); },
        [this](const Result<std::filesystem::path>& file) {
            if (!file) {
                context().toast(file.fault());
                return;
            }
            const QString name = QString::fromStdU16String(file->u16string());
            context().toast(tr("Statement written as %1.").arg(QFileInfo(name).fileName()), Tone::Green, tr("Open"),
                            [name] { doors().openOutside(name); });
        });
}

void CustomerStatementTab::retranslate()
{
    nameField(m_fromCaption, tr("From"));
    nameField(m_asOfCaption, tr("To"));
    m_from->setPlaceholderText(tr("the beginning"));
    for (DateEdit* day : {m_from, m_asOf}) day->retranslate();
    m_openOnly->setText(tr("Only what is open"));
    m_letter->setText(tr("Statement as a letter…"));
    showSums();
    RegisterTab::retranslate();
}

} // namespace encours::ui
