// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customer_picker.h"

#include "base/fold.h"
#include "support/format.h"
#include "support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr std::size_t mostMatches = 50;
constexpr int rowsShown = 8;

} // namespace

void CustomerMatches::setPortfolio(std::shared_ptr<const Portfolio> portfolio)
{
    if (portfolio == m_portfolio) return;
    beginResetModel();
    m_portfolio = std::move(portfolio);
    m_entries.clear();
    m_matches.clear();
    endResetModel();
}

void CustomerMatches::index()
{
    if (!m_entries.empty() || !m_portfolio) return;
    m_entries.reserve(m_portfolio->size());
    m_portfolio->forEach([this](const Account& account) {
        const Customer& customer = account.customer;
        m_entries.push_back({customer.id, foldForSearch(customer.code), foldForSearch(customer.displayName())});
    });
}

void CustomerMatches::search(const QString& typed)
{
    index();
    const std::string wanted = foldForSearch(toStd(typed));
    std::vector<CustomerId> beginning;
    std::vector<CustomerId> within;
    for (const Entry& entry : m_entries) {
        if (wanted.empty() || beginning.size() == mostMatches) break;
        if (entry.code.starts_with(wanted) || entry.name.starts_with(wanted)) {
            beginning.push_back(entry.customer);
        } else if (within.size() < mostMatches &&
                   (entry.name.find(wanted) != std::string::npos || entry.code.find(wanted) != std::string::npos)) {
            within.push_back(entry.customer);
        }
    }
    beginResetModel();
    m_matches = std::move(beginning);
    for (const CustomerId customer : within) {
        if (m_matches.size() < mostMatches) m_matches.push_back(customer);
    }
    endResetModel();
}

std::optional<CustomerId> CustomerMatches::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_matches.size() ? std::optional(m_matches[place]) : std::nullopt;
}

QString CustomerMatches::textOf(CustomerId customer) const
{
    const Account* account = m_portfolio ? m_portfolio->find(customer) : nullptr;
    if (account == nullptr) return {};
    const std::string& name = account->customer.displayName();
    if (name == account->customer.code) return toQ(name);
    return QStringLiteral("%1 · %2").arg(toQ(name), toQ(account->customer.code));
}

std::optional<CustomerId> CustomerMatches::meant(const QString& typed)
{
    const std::string wanted = foldForSearch(toStd(typed));
    index();
    const auto isCode = [&wanted](const Entry& entry) { return entry.code == wanted; };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), isCode);
    if (found != m_entries.end()) return found->customer;
    search(typed);
    return m_matches.size() == 1 ? std::optional(m_matches.front()) : std::nullopt;
}

int CustomerMatches::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant CustomerMatches::data(const QModelIndex& index, int role) const
{
    const auto customer = at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    return customer && isText ? textOf(*customer) : QVariant();
}

CustomerPicker::CustomerPicker(QWidget* parent)
    : QLineEdit(parent), m_matches(new CustomerMatches(this)), m_completer(new QCompleter(m_matches, this))
{
    setMaxLength(120);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsShown);
    m_completer->setWidget(this); // the line edit's own use of a completer would write the match into the text
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(m_matches->at(index.row())); });
    connect(this, &QLineEdit::textEdited, this, &CustomerPicker::search);
}

void CustomerPicker::setPortfolio(std::shared_ptr<const Portfolio> portfolio)
{
    m_matches->setPortfolio(std::move(portfolio));
}

void CustomerPicker::setCustomer(const std::optional<CustomerId>& customer)
{
    choose(customer);
}

void CustomerPicker::choose(const std::optional<CustomerId>& customer)
{
    const bool isNew = customer != m_customer;
    m_customer = customer;
    setLook(this, "wrong", false);
    setText(customer ? m_matches->textOf(*customer) : QString());
    setCursorPosition(0);
    if (m_completer->popup()->isVisible()) m_completer->popup()->hide();
    if (isNew) emit customerChanged();
}

void CustomerPicker::search(const QString& typed)
{
    setLook(this, "wrong", false);
    const bool wasChosen = m_customer.has_value();
    m_customer.reset();
    m_matches->search(typed);
    if (m_matches->rowCount() > 0) m_completer->complete();
    else m_completer->popup()->hide();
    if (wasChosen) emit customerChanged();
}

bool CustomerPicker::takeMatch()
{
    if (m_customer || text().trimmed().isEmpty()) return false;
    const QModelIndex marked = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    auto found = m_matches->at(marked.isValid() ? marked.row() : -1);
    if (!found) found = m_matches->meant(text());
    if (!found) found = m_matches->at(0);
    if (found) choose(found);
    else setLook(this, "wrong", true);
    return true;
}

bool CustomerPicker::event(QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QLineEdit::event(event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab) takeMatch();
    if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible() && m_matches->rowCount() > 0 && !m_customer) {
        m_completer->complete();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // The first Enter takes the match, only the next one is the form's.
    if (isEnter && takeMatch()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CustomerPicker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) selectAll();
}

void CustomerPicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_customer || text().trimmed().isEmpty()) return;
    if (const auto found = m_matches->meant(text())) choose(found);
    else setLook(this, "wrong", true);
}

} // namespace encours::ui
