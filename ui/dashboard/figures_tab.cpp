// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figures_tab.h"

#include "dashboard/share_bar_delegate.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/indicator_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sideWidth = 360;
constexpr int definitionHeight = 160;
constexpr int dayWidth = 76;

} // namespace

FiguresTab::FiguresTab(AppContext& context, QWidget* parent) : DashboardTab(context, parent)
{
    setObjectName("figuresTab");
    fillRows();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(makeFigures(), 1);
    line->addWidget(makeSide());
}

void FiguresTab::fillRows()
{
    for (const IndicatorFamily family : allIndicatorFamilies()) {
        m_rows.push_back({family, std::nullopt});
        for (const IndicatorCode code : membersOf(family)) m_rows.push_back({family, code});
    }
}

QWidget* FiguresTab::makeFigures()
{
    auto* card = new Card(this);
    m_model = new RegisterModel({{0}, {152, true}, {152, true}, {96, true}, {132}}, this);
    m_table = new DenseTable(card);
    m_table->setObjectName("figureTable");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = Now; column <= Sense; ++column)
        header->resizeSection(column, m_model->columns()[static_cast<std::size_t>(column)].width);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::half, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(makeDefinition(card));
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &FiguresTab::toggleDefinition);
    connect(m_table, &DenseTable::rowOpened, this, &FiguresTab::openRow);
    return card;
}

QWidget* FiguresTab::makeDefinition(QWidget* parent)
{
    m_definition = new QWidget(parent);
    m_definition->setObjectName("figuresDefinition");
    m_definition->setFixedHeight(definitionHeight);
    m_formula = wrappedLabel({}, TextRole::Strong, m_definition);
    m_formula->setObjectName("figuresFormula");
    m_meaning = wrappedLabel({}, TextRole::Body, m_definition);
    m_meaning->setObjectName("figuresMeaning");
    m_remark = wrappedLabel({}, TextRole::Caption, m_definition);
    m_remark->setObjectName("figuresRemark");
    auto* column = new QVBoxLayout(m_definition);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::half);
    for (QLabel* label : {m_formula, m_meaning, m_remark}) column->addWidget(label);
    column->addStretch(1);
    return m_definition;
}

QWidget* FiguresTab::makeSide()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeVariants(content));
    column->addWidget(makeReferences(content));
    column->addWidget(makeCost(content));
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    scroll->setWidget(content);
    return scroll;
}

QWidget* FiguresTab::makeVariants(QWidget* parent)
{
    auto* card = new Card(parent);
    m_variantTitle = plainLabel({}, TextRole::Strong, card);
    m_variantRemark = wrappedLabel({}, TextRole::Caption, card);
    m_variantModel = new RegisterModel({{0}, {176, true}}, this);
    m_variants = new DenseTable(card);
    m_variants->setObjectName("dsoVariants");
    m_variants->setModel(m_variantModel);
    m_variants->horizontalHeader()->hide();
    m_variants->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_variants->horizontalHeader()->resizeSection(1, m_variantModel->columns()[1].width);
    m_variants->setFixedHeight(static_cast<int>(dsoVariants().size()) * size::rowHeight + 2);
    m_variants->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_variants->setItemDelegateForColumn(
        1, new ShareBarDelegate([this](int row) { return variantBar(row); }, dayWidth, this));
    connect(m_variants, &DenseTable::rowOpened, this,
            [this](int row) { emit figureWanted(toQ(indicatorCode(dsoVariants()[static_cast<std::size_t>(row)]))); });
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, size::grid);
    column->setSpacing(size::half);
    m_variantTitle->setContentsMargins(11, 0, 11, 0);
    m_variantRemark->setContentsMargins(11, 0, 11, 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_variantTitle), static_cast<QWidget*>(m_variants),
                            static_cast<QWidget*>(m_variantRemark)})
        column->addWidget(widget);
    return card;
}

QWidget* FiguresTab::makeReferences(QWidget* parent)
{
    auto* card = new Card(parent);
    m_referenceTitle = plainLabel({}, TextRole::Strong, card);
    m_referenceText = wrappedLabel({}, TextRole::Body, card);
    m_referenceText->setObjectName("figureReferences");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::half);
    column->addWidget(m_referenceTitle);
    column->addWidget(m_referenceText);
    return card;
}

QWidget* FiguresTab::makeCost(QWidget* parent)
{
    auto* card = new Card(parent);
    m_costTitle = plainLabel({}, TextRole::Strong, card);
    m_costText = wrappedLabel({}, TextRole::Body, card);
    m_costText->setObjectName("figureCost");
    m_settings = new QPushButton(card);
    m_settings->setObjectName("figureSettings");
    setLook(m_settings, "look", "link");
    connect(m_settings, &QPushButton::clicked, this, [this] { context().show("settings", "figures"); });
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::half);
    column->addWidget(m_costTitle);
    column->addWidget(m_costText);
    column->addWidget(m_settings, 0, Qt::AlignLeft);
    return card;
}

QString FiguresTab::title() const
{
    return tr("Indicators");
}

QList<std::pair<QString, QString>> FiguresTab::keys() const
{
    return {{QStringLiteral("↵"), tr("What the figure is made of")},
            {tr("Space"), tr("Show or hide the formula and the definition")}};
}

QString FiguresTab::status() const
{
    if (!m_view) return {};
    const auto count = static_cast<int>(m_view->figures.figures.size());
    return tr("%n figure(s)", nullptr, count);
}

void FiguresTab::takeFocus()
{
    if (!m_table->currentIndex().isValid()) m_table->selectRow(1); // the first row is a heading
    m_table->setFocus();
}

void FiguresTab::toggleDefinition()
{
    m_definition->setVisible(m_definition->isHidden());
}

void FiguresTab::openRow(int row)
{
    const auto place = m_model->sourceRow(row);
    if (place && m_rows[*place].code) emit figureWanted(toQ(indicatorCode(*m_rows[*place].code)));
}

void FiguresTab::retranslate()
{
    m_table->setAccessibleName(tr("Indicators"));
    m_variants->setAccessibleName(tr("DSO, side by side"));
    m_variantTitle->setText(tr("DSO, side by side"));
    m_referenceTitle->setText(tr("Delays that others have published"));
    m_costTitle->setText(tr("Cost of dunning"));
    m_settings->setText(tr("Settings of the figures…"));
    m_settings->setAccessibleName(tr("Settings of the figures"));
    m_variantRemark->setText(tr(
        "Whole period, months used up, month before: the same receivables, other sales. The last two split the first "
        "one into what is not due and what is late."));
    showFigures();
    showReferences();
    showCost();
}

} // namespace encours::ui
