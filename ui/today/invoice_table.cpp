// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/invoice_table.h"

#include "support/theme.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace encours::ui {

namespace {

constexpr int boxWidth = 22; ///< the first column leaves room for a box to tick
constexpr int headerPadding = 20;
constexpr int spareMax = 48;

/// A table whose keys, but for moving, ticking and copying, belong to the page.
class QuietTable : public DenseTable {
public:
    using DenseTable::DenseTable;

    std::function<void()> onCircuit;
    std::function<void()> onBlock;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isCopy = event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier);
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: DenseTable::keyPressEvent(event); return;
        default: break;
        }
        if (event->key() == Qt::Key_Space && tickCurrent()) return;
        if (event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
            if (event->key() == Qt::Key_C && onCircuit) return onCircuit();
            if (event->key() == Qt::Key_B && onBlock) return onBlock();
        }
        if (isCopy) DenseTable::keyPressEvent(event);
        else event->ignore();
    }
};

} // namespace

InvoiceTable::InvoiceTable(QWidget* parent) : Card(parent)
{
    auto* view = new QuietTable(this);
    view->onCircuit = [this] { emit circuitWanted(); };
    view->onBlock = [this] { emit blockWanted(); };
    m_view = view;
    setObjectName(QStringLiteral("invoiceCard"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(1, 2, 1, 2);
    box->setSpacing(0);
    m_view->setObjectName(QStringLiteral("invoices"));
    m_view->setModel(&m_model);
    m_view->setFocusPolicy(Qt::TabFocus);                           // a click leaves the keys with the list
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // circuit and blocks take several lines
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->hideSortArrows();
    m_legend = plainLabel({}, TextRole::Caption, this);
    m_legend->setObjectName(QStringLiteral("assumedLegend"));
    m_legend->setContentsMargins(size::grid, size::half, size::grid, size::half);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_legend->hide();
    box->addWidget(m_view, 1);
    box->addWidget(m_legend);
    retranslate();
}

void InvoiceTable::setSheet(const CustomerSheet* sheet)
{
    m_model.setSheet(sheet);
    m_legend->setVisible(m_model.hasAssumedDueDates());
    fitColumns();
    if (m_model.rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

void InvoiceTable::refreshSheet(const CustomerSheet& sheet)
{
    const int row = m_view->currentIndex().row();
    const bool hadFocus = m_view->hasFocus();
    m_model.refreshSheet(sheet);
    m_legend->setVisible(m_model.hasAssumedDueDates());
    fitColumns();
    if (m_model.rowCount() == 0) return;
    const int kept = std::clamp(row, 0, m_model.rowCount() - 1);
    m_view->selectionModel()->setCurrentIndex(m_model.index(kept, 0), QItemSelectionModel::NoUpdate);
    if (hadFocus) m_view->setFocus(Qt::OtherFocusReason);
}

void InvoiceTable::startSaying()
{
    m_view->clearSelection();
    m_model.setChoosing(FirstTicks::Nothing, {});
    const int row = std::max(0, m_model.firstUnsaidRow());
    m_view->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model.index(row, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void InvoiceTable::setChoosing(FirstTicks ticks)
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) rows.push_back(index.row());
    m_model.setChoosing(ticks, rows);
}

void InvoiceTable::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitColumns();
}

void InvoiceTable::fitColumns()
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Strong));
    std::array<int, InvoiceModel::ColumnCount> widths{};
    int total = 0;
    for (int column = 0; column < InvoiceModel::ColumnCount; ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_view->resizeColumnToContents(column);
        int width = std::max(m_view->columnWidth(column), metrics.horizontalAdvance(title) + headerPadding);
        if (column == InvoiceModel::NumberColumn) width += boxWidth;
        widths[static_cast<std::size_t>(column)] = width;
        total += width;
    }
    // Room to spare goes between the columns, so that the eye can follow a row.
    const int spare = std::clamp((m_view->viewport()->width() - total) / InvoiceModel::ColumnCount, 0, spareMax);
    for (int column = 0; column < InvoiceModel::CircuitColumn; ++column) {
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)] + spare);
    }
}

void InvoiceTable::retranslate()
{
    m_view->setAccessibleName(tr("Open invoices"));
    m_legend->setText(tr("≈ due date computed from the terms by default of the book"));
    emit m_model.headerDataChanged(Qt::Horizontal, 0, InvoiceModel::ColumnCount - 1);
}

} // namespace encours::ui
