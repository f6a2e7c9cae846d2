// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/steps_table.h"

#include "plans/steps_model.h"
#include "support/format.h"
#include "widgets/amount_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>
#include <algorithm>

namespace encours::ui {
namespace {

constexpr int editRowHeight = 32; ///< a field fits
constexpr int fewestRows = 2;
constexpr int mostRows = 14;
constexpr int offsetLimit = 730;
constexpr int codeLimit = 12;
constexpr int templateLimit = 40;
constexpr int choiceWidth = 72; ///< a combo box fits
constexpr int mostWidth = 160;

} // namespace

StepsTable::StepsTable(StepsModel& model, QWidget* parent) : DenseTable(parent), m_model(model)
{
    setObjectName("planSteps");
    setModel(&model);
    setItemDelegate(new StepDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                    QAbstractItemView::SelectedClicked);
    verticalHeader()->setDefaultSectionSize(editRowHeight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hideSortArrows();
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(StepsModel::Template, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    connect(this, &DenseTable::rowOpened, this, [this] {
        if (currentIndex().isValid() && state() != EditingState) edit(currentIndex());
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &StepsTable::fitHeight);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &StepsTable::fitHeight);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &StepsTable::fitHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &StepsTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &StepsTable::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &StepsTable::fitColumns);
    fitHeight();
    fitColumns();
}

void StepsTable::fitHeight()
{
    const int rows = qBound(fewestRows, m_model.rowCount(), mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * editRowHeight + 2);
}

void StepsTable::fitColumns()
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Strong));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == StepsModel::Template) continue;
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(title) + 2 * size::grid + 2;
        if (!StepsModel::choices(column).isEmpty()) width = qMax(width, choiceWidth);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            width = qMax(width, itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
        }
        horizontalHeader()->resizeSection(column, qMin(width, mostWidth));
    }
}

void StepsTable::select(int row, int column)
{
    if (m_model.rowCount() == 0) return;
    setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)), qMax(0, column)));
    setFocus(Qt::OtherFocusReason);
}

void StepsTable::addStep()
{
    const int after = currentIndex().isValid() ? currentIndex().row() : m_model.rowCount() - 1;
    select(m_model.add(after), StepsModel::Offset);
}

void StepsTable::removeCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    m_model.removeStep(current.row());
    select(current.row(), current.column());
}

void StepsTable::moveCurrent(int by)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && m_model.moveStep(current.row(), by)) select(current.row() + by, current.column());
}

void StepsTable::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Insert) {
        addStep();
    } else if (event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : +1);
    } else {
        DenseTable::keyPressEvent(event);
    }
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    const auto* table = qobject_cast<const StepsTable*>(option.widget);
    if (table == nullptr || !table->hasFocus() || table->currentIndex() != index) return;
    painter->save();
    painter->setPen(Theme::current().colours().accent);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    painter->restore();
}

QWidget* StepDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto named = [&name](QWidget* editor) {
        editor->setObjectName("stepEditor");
        editor->setAccessibleName(name);
        return editor;
    };
    if (const QStringList choices = StepsModel::choices(index.column()); !choices.isEmpty()) {
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        box->view()->setMinimumWidth(box->sizeHint().width()); // the column may be narrower than its words
        auto* self = const_cast<StepDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return named(box);
    }
    switch (index.column()) {
    case StepsModel::Offset: {
        auto* spin = new QSpinBox(parent);
        spin->setRange(-offsetLimit, offsetLimit);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        return named(spin);
    }
    case StepsModel::Smallest: {
        auto* amount = new AmountEdit(parent);
        amount->setCurrency(static_cast<const StepsModel*>(index.model())->currency());
        return named(amount);
    }
    default: break;
    }
    auto* line = static_cast<QLineEdit*>(RowDelegate::createEditor(parent, option, index));
    line->setMaxLength(index.column() == StepsModel::Code ? codeLimit : templateLimit);
    return named(line);
}

void StepDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto* spin = qobject_cast<QSpinBox*>(editor)) {
        spin->setValue(value.toInt());
        spin->selectAll();
    } else if (auto* amount = qobject_cast<AmountEdit*>(editor)) {
        const Currency currency = static_cast<const StepsModel*>(index.model())->currency();
        const auto minor = value.toLongLong();
        amount->setAmount(minor == 0 ? std::nullopt : std::optional(Money(minor, currency)));
    } else {
        RowDelegate::setEditorData(editor, index);
    }
}

void StepDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentIndex(), Qt::EditRole);
    } else if (auto* spin = qobject_cast<QSpinBox*>(editor)) {
        spin->interpretText();
        model->setData(index, spin->value(), Qt::EditRole);
    } else if (auto* amount = qobject_cast<AmountEdit*>(editor)) {
        const auto typed = amount->commit();
        if (!typed) return; // what cannot be read leaves the step as it was
        const qlonglong minor = *typed && (*typed)->isPositive() ? (*typed)->minorUnits() : 0;
        model->setData(index, minor, Qt::EditRole);
    } else {
        RowDelegate::setModelData(editor, model, index);
    }
}

void StepDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, 0));
}

} // namespace encours::ui
