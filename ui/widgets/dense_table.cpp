// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dense_table.h"

#include "support/language.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int cellPadding = 8;
constexpr int boxGap = 6;
constexpr int boxSide = 14;
constexpr int boxRadius = 3;
constexpr int rounding = 2; ///< advances are fractions of a pixel

QString cellText(const QModelIndex& index)
{
    const auto pills = index.data(PillsRole).value<QList<Status>>();
    if (pills.isEmpty()) return index.data(Qt::DisplayRole).toString();
    QStringList words;
    for (const Status& status : pills) words << status.word;
    return words.join(", ");
}

/// A cell must not break out of its column where the text is pasted.
QString forClipboard(QString text)
{
    return text.replace('\t', ' ').replace('\n', ' ').remove(QChar(0x202F)).replace(QChar(0x00A0), ' ');
}

/// A figure is pasted as a number: without groups, nothing for none.
QString figureForClipboard(QString text)
{
    if (text == QStringLiteral("–")) return {};
    if (currentLanguage() == Language::English) text.remove(',');
    return forClipboard(std::move(text)).remove(' ').replace(QChar(0x2212), '-');
}

bool isFigure(const QModelIndex& index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// Widens the columns that are narrower than their titles, where another column gives the room.
class TitleRoom : public QObject {
public:
    explicit TitleRoom(QHeaderView* header) : QObject(header), m_header(header)
    {
        header->installEventFilter(this);
        connect(header, &QHeaderView::sectionCountChanged, this, [this] { follow(); });
        connect(&Theme::current(), &Theme::changed, this, [this] { widen(); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) widen();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (m_model != m_header->model()) {
            if (m_model) m_model->disconnect(this);
            m_model = m_header->model();
            if (m_model) connect(m_model, &QAbstractItemModel::headerDataChanged, this, [this] { widen(); });
        }
        widen();
    }

    [[nodiscard]] bool hasGivingColumn() const
    {
        for (int column = 0; column < m_header->count(); ++column) {
            const bool isShown = !m_header->isSectionHidden(column);
            if (isShown && m_header->sectionResizeMode(column) == QHeaderView::Stretch) return true;
        }
        return false;
    }

    void widen()
    {
        if (!m_model || !m_header->isVisible() || !hasGivingColumn()) return;
        const QFontMetrics metrics(Theme::current().font(TextRole::Strong));
        for (int column = 0; column < m_header->count(); ++column) {
            const bool isFixed = m_header->sectionResizeMode(column) == QHeaderView::Interactive;
            if (!isFixed || m_header->isSectionHidden(column)) continue;
            const QString title = m_model->headerData(column, Qt::Horizontal).toString();
            const int needed = metrics.horizontalAdvance(title) + 2 * cellPadding + rounding;
            if (m_header->sectionSize(column) < needed) m_header->resizeSection(column, needed);
        }
    }

    QHeaderView* m_header;
    QPointer<QAbstractItemModel> m_model;
};

} // namespace

DenseTable::DenseTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(size::rowHeight);
    verticalHeader()->setMinimumSectionSize(size::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    new TitleRoom(horizontalHeader());
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowOpened(index.row()); });
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

/// The columns as they stand: what is hidden stays behind.
void DenseTable::copySelection(bool withHeader) const
{
    if (model() == nullptr || selectionModel() == nullptr) return;
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) columns << column;
    }
    QStringList lines;
    const auto line = [&columns](auto&& textOf) {
        QStringList cells;
        for (const int column : columns) cells << textOf(column);
        return cells.join('\t');
    };
    if (withHeader) {
        lines << line([this](int column) {
            QString title = model()->headerData(column, Qt::Horizontal).toString();
            for (const QChar arrow : {QChar(0x2191), QChar(0x2193)}) title.remove(arrow);
            return forClipboard(title.trimmed());
        });
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& left, const QModelIndex& right) { return left.row() < right.row(); });
    for (const QModelIndex& row : rows) {
        lines << line([&row](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            return isFigure(cell) ? figureForClipboard(cellText(cell)) : forClipboard(cellText(cell));
        });
    }
    QApplication::clipboard()->setText(lines.join('\n'));
}

void DenseTable::hideSortArrows()
{
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0px; height: 0px; }"));
}

bool DenseTable::tickCurrent()
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    if (!first.isValid() || !first.flags().testFlag(Qt::ItemIsUserCheckable)) return false;
    const bool isTicked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model()->setData(first, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DenseTable::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Space && tickCurrent()) {
        event->accept();
    } else if (event->key() == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copySelection(false);
    } else if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(true);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowOpened(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DenseTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void DenseTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void DenseTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid()) return;
    // Without a line to mark, the table itself shows that the keys go there.
    QPainter painter(viewport());
    painter.setPen(Theme::current().colours().accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void DenseTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow) return;
    m_hoveredRow = row;
    viewport()->update();
}

void RowDelegate::paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ThemeColours& colours = Theme::current().colours();
    const auto* table = qobject_cast<const DenseTable*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.selection);
    } else if (table != nullptr && table->hoveredRow() == index.row()) {
        painter->fillRect(option.rect, colours.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const bool isCurrent = table != nullptr && table->hasFocus() && table->currentIndex().row() == index.row();
    if (isCurrent && index.column() == 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    }
}

void RowDelegate::paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle& style = *option.widget->style();
    box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const ThemeColours& colours = Theme::current().colours();
    const QRectF square =
        QRectF(box.rect.center().x() - boxSide / 2.0, box.rect.center().y() - boxSide / 2.0, boxSide, boxSide);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isTicked ? colours.accent : colours.muted);
    painter->setBrush(isTicked ? colours.accent : colours.field);
    painter->drawRoundedRect(square, boxRadius, boxRadius);
    if (isTicked) paintIcon(painter, Icon::Check, square.adjusted(1, 1, -1, -1), colours.onAccent);
    painter->setFont(Theme::current().font(TextRole::Body));
    painter->setPen(colours.text);
    const QRect cell = option.rect.adjusted(box.rect.right() - option.rect.left() + boxGap, 0, 0, -1);
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRow(painter, option, index);
    if (index.data(Qt::CheckStateRole).isValid()) {
        paintBox(painter, option, index);
        painter->restore();
        return;
    }
    const QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const auto pills = index.data(PillsRole).value<QList<Status>>();
    if (!pills.isEmpty()) {
        painter->setClipRect(cell);
        int left = cell.left();
        for (const Status& status : pills) {
            paintPill(painter, QRect(left, cell.top(), cell.right() - left + 1, cell.height()), status);
            left += pillSize(status).width() + size::half;
            if (left + size::gap > cell.right()) break;
        }
        painter->restore();
        return;
    }
    const ThemeColours& colours = Theme::current().colours();
    const QVariant tone = index.data(ToneRole);
    const bool isStrong = index.data(StrongRole).toBool();
    const QFont font = Theme::current().font(isStrong ? TextRole::Strong : TextRole::Body);
    painter->setFont(font);
    painter->setPen(tone.isValid()                   ? Theme::current().tone(static_cast<Tone>(tone.toInt())).ink
                    : index.data(MutedRole).toBool() ? colours.muted
                                                     : colours.text);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const int alignment = aligned.isValid() ? aligned.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const QString text =
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, cell.width());
    painter->drawText(cell, alignment | Qt::TextSingleLine, text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto pills = index.data(PillsRole).value<QList<Status>>();
    int width = 2 * cellPadding;
    if (pills.isEmpty()) {
        const bool isStrong = index.data(StrongRole).toBool();
        const QFontMetrics metrics(Theme::current().font(isStrong ? TextRole::Strong : TextRole::Body));
        width += metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2;
    }
    for (const Status& status : pills) width += pillSize(status).width() + size::half;
    return {width, size::rowHeight};
}

} // namespace encours::ui
