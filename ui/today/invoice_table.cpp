// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/invoice_table.h"

#include "support/theme.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace encours::ui {

namespace {

constexpr int boxGap = 6;
constexpr int boxWidth = 22;      ///< the first column leaves room for a box to tick
constexpr int headerPadding = 20;
constexpr int spareMax = 48;

/// A row of the table; its first cell may carry a box to tick.
class InvoiceDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant ticked = index.data(Qt::CheckStateRole);
        if (!ticked.isValid()) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        paintRow(painter, option, index);
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        const QStyle& style = *option.widget->style();
        box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
        const bool isTicked = ticked.toInt() == Qt::Checked;
        box.state = (box.state & ~QStyle::State_HasFocus) | (isTicked ? QStyle::State_On : QStyle::State_Off);
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        painter->setFont(Theme::current().font(TextRole::Body));
        painter->setPen(Theme::current().colours().text);
        const QRect cell = option.rect.adjusted(box.rect.right() - option.rect.left() + boxGap, 0, 0, -1);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
};

/// A table whose keys, but for moving, ticking and copying, belong to the page.
class QuietTable : public DenseTable {
public:
    using DenseTable::DenseTable;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isTick = event->key() == Qt::Key_Space &&
                            (currentIndex().siblingAtColumn(0).flags() & Qt::ItemIsUserCheckable);
        const bool isCopy = event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier);
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: DenseTable::keyPressEvent(event); return;
        default: break;
        }
        if (isTick) tick();
        else if (isCopy) DenseTable::keyPressEvent(event);
        else event->ignore();
    }

private:
    void tick()
    {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        const bool isTicked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(first, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

InvoiceTable::InvoiceTable(QWidget* parent) : Card(parent), m_view(new QuietTable(this))
{
    setObjectName(QStringLiteral("invoiceCard"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(1, 2, 1, 2);
    box->setSpacing(0);
    m_view->setObjectName(QStringLiteral("invoices"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new InvoiceDelegate(m_view));
    m_view->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the list
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionsClickable(false);
    // Room is kept for an arrow as soon as one is styled, which would push the titles off their columns.
    m_view->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0px; height: 0px; }"));
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
    if (m_model.rowCount() > 0) m_view->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
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
    for (int column = 0; column < InvoiceModel::StateColumn; ++column) {
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
