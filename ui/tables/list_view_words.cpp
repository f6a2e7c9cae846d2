// SPDX-License-Identifier: GPL-3.0-or-later
// What the list says around its rows: chips, counts, sums, and why there is nothing.
#include "desk/tables/table_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_model.h"
#include "tables/list_view.h"
#include "tables/list_words.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <set>
#include <utility>

namespace encours::ui {
namespace {

constexpr int chipTextLimit = 40; ///< letters of a value
constexpr int valuesOffered = 30; ///< of a menu

QString shortened(const QString& text)
{
    return text.size() <= chipTextLimit ? text : text.left(chipTextLimit - 1) + QChar(0x2026);
}

/// Every value that customers have in a field, with "none" first when some have none.
std::vector<std::string> valuesOf(const Portfolio& portfolio, CustomerField field)
{
    std::set<std::string> values;
    portfolio.forEach([&](const Account& account) {
        if (!account.mergedInto) values.insert(account.customer.field(field));
    });
    return {values.begin(), values.end()};
}

} // namespace

QPushButton* ListView::addValueChip(const QString& text, std::function<void()> takeOff)
{
    auto* chip = new ChoiceButton(m_more->parentWidget());
    chip->setAutoExclusive(false);
    setLook(chip, "look", "chip");
    chip->setChecked(true);
    chip->setIcon(themedIcon(Icon::Cross));
    chip->setText(withoutMnemonics(shortened(text)));
    chip->setAccessibleName(tr("Take off the filter: %1").arg(text));
    setPlainToolTip(chip, chip->accessibleName());
    // The chip goes away with its filter: not while it is being clicked.
    connect(chip, &QPushButton::clicked, this, std::move(takeOff), Qt::QueuedConnection);
    m_chips->insertWidget(static_cast<int>(m_valueButtons.size()), chip);
    m_valueButtons << chip;
    chip->show();
    return chip;
}

void ListView::showChips()
{
    for (QPushButton* chip : m_valueButtons) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_valueButtons.clear();
    const Desk* desk = m_context.desk();
    for (QPushButton* chip : m_chipButtons) {
        const TableFilter filter{static_cast<FilterName>(chip->property("filter").toInt()), {}};
        chip->setChecked(std::ranges::find(m_filters, filter) != m_filters.end());
    }
    if (desk == nullptr) return;
    if (m_day) {
        addValueChip(tr("As of %1").arg(dateText(*m_day)), [this] {
            m_day.reset();
            load();
            showChips();
        })->setObjectName(m_name + "DayChip");
    }
    if (!scopeFilters().empty()) {
        QStringList names;
        for (const TableFilter& filter : scopeFilters()) names << toQ(filter.value);
        const QString whose = names.join(QString()).isEmpty() ? tr("nobody") : names.join(QStringLiteral(", "));
        addValueChip(tr("Customers of %1").arg(whose), [this] {
            m_isScopeOff = true;
            changeFilters(m_filters);
        })->setObjectName(m_name + "ScopeChip");
    }
    for (const TableFilter& filter : m_filters) {
        if (!takesValue(filter.name) && isFrequent(m_kind, filter.name)) continue;
        const QString text = toQ(filterWords(currentLanguage(), m_kind, filter, *desk->portfolio()));
        addValueChip(text, [this, filter] {
            auto filters = m_filters;
            std::erase(filters, filter);
            changeFilters(std::move(filters));
        })->setObjectName(m_name + "Chip." + toQ(filterCode(filter.name)));
    }
    showClear();
}

void ListView::showClear()
{
    m_clear->setVisible(!m_filters.empty() || m_day.has_value() || !m_search->text().isEmpty());
}

/// Filters that are wanted less often, and those with a value: who looks after the customer, its segment…
void ListView::fillMoreMenu()
{
    m_moreMenu->clear();
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    const auto toggle = [this](const TableFilter& filter) {
        auto filters = m_filters;
        if (std::erase(filters, filter) == 0) filters.push_back(filter);
        changeFilters(std::move(filters));
    };
    const auto addEntry = [&](QMenu* menu, const QString& text, const TableFilter& filter) {
        QAction* entry = menu->addAction(withoutMnemonics(shortened(text)));
        entry->setCheckable(true);
        entry->setChecked(std::ranges::find(m_filters, filter) != m_filters.end());
        connect(entry, &QAction::triggered, this, [toggle, filter] { toggle(filter); });
    };
    for (const FilterName filter : chipsOf(m_kind)) {
        if (!isFrequent(m_kind, filter))
            addEntry(m_moreMenu, toQ(wordsFor(currentLanguage(), m_kind, filter)), {filter, {}});
    }
    if (!m_moreMenu->isEmpty()) m_moreMenu->addSeparator();
    const auto portfolio = desk->portfolio();
    for (const auto& [filter, field] : {std::pair{FilterName::Controller, CustomerField::Controller},
                                        std::pair{FilterName::Salesperson, CustomerField::Salesperson},
                                        std::pair{FilterName::Segment, CustomerField::Segment}}) {
        if (!canFilter(m_kind, filter)) continue;
        const auto values = valuesOf(*portfolio, field);
        if (values.size() < 2) continue; // it would tell nothing apart
        QMenu* menu = m_moreMenu->addMenu(withoutMnemonics(toQ(wordsFor(currentLanguage(), m_kind, filter))));
        for (const std::string& value : values) {
            if (menu->actions().size() >= valuesOffered) break;
            addEntry(menu, value.empty() ? tr("None") : toQ(value), {filter, value});
        }
    }
}

void ListView::showBusy(bool isBusy)
{
    m_busyText->setVisible(isBusy);
    m_progress->setVisible(isBusy);
}

void ListView::showFooter()
{
    m_summary.clear();
    QString all;
    if (m_found && m_rows) {
        const auto shown = static_cast<qint64>(m_found->rows.size());
        const auto total = static_cast<qint64>(m_rows->rowCount());
        QStringList parts{
            shown == total
                ? tr("%1 line(s)", nullptr, static_cast<int>(shown)).arg(countText(shown))
                : tr("%1 of %2 line(s)", nullptr, static_cast<int>(total)).arg(countText(shown), countText(total))};
        const TableColumn column = amountOf(m_kind, m_found->query.filters);
        const QString heading = toQ(columnHeading(currentLanguage(), m_kind, column));
        if (m_sum) parts << tr("%1: %2").arg(heading, amountText(*m_sum));
        m_summary = parts.join(QStringLiteral(" · "));
        QStringList sums;
        for (const ColumnSum& sum : m_sums)
            sums << tr("%1: %2").arg(toQ(columnHeading(currentLanguage(), m_kind, sum.column)), amountText(sum.sum));
        all = sums.join('\n');
    }
    m_counts->setText(m_summary);
    m_counts->setAccessibleDescription(all);
    setPlainToolTip(m_counts, all);
}

void ListView::showSelection(std::size_t count, const QString& sum)
{
    m_selection->setText(count == 0 ? QString()
                                    : tr("selection %1: %2").arg(countText(static_cast<std::int64_t>(count)), sum));
}

/// Says why there is nothing, and what to do.
void ListView::showStack()
{
    const bool hasRows = m_rows && m_rows->rowCount() > 0;
    const bool isFound = m_model->rowCount() > 0;
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus() && focused != m_search && isAncestorOf(focused);
    QWidget* wanted = hasRows ? m_stack->widget(2) : m_empty;
    QWidget* rows = isFound ? static_cast<QWidget*>(m_table) : m_nothing;
    const bool isNew = wanted != m_stack->currentWidget() || rows != m_tableStack->currentWidget();
    m_stack->setCurrentWidget(wanted);
    m_tableStack->setCurrentWidget(rows);
    const bool isWanted = std::exchange(m_isFocusWanted, false);
    if (isVisible() && (isWanted || (isNew && hadFocus))) focusTable();
}

void ListView::sayWhyEmpty()
{
    m_nothing->setTexts(tr("No line matches"),
                        tr("Nothing in this list is what was typed and what the filters ask for."),
                        tr("Show everything"));
    if (m_emptyTexts.isEmpty()) {
        m_empty->setTexts(tr("Nothing here yet"), tr("Import the customer ledger to fill this list."),
                          tr("Import a ledger…"));
    } else {
        m_empty->setTexts(m_emptyTexts[0], m_emptyTexts[1], m_emptyTexts[2]);
    }
}

} // namespace encours::ui
