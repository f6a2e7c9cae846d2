// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_panel.h"

#include "desk/figures/indicator_families.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "words/indicator_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

std::vector<RegisterColumn> columns()
{
    return {{148}, {0}, {148}, {104}, {136, true}, {80, true}, {160, true}};
}

IndicatorFamily familyOf(IndicatorCode code)
{
    for (const IndicatorFamily family : allIndicatorFamilies()) {
        const std::vector<IndicatorCode>& members = membersOf(family);
        if (std::find(members.begin(), members.end(), code) != members.end()) return family;
    }
    return IndicatorFamily::Receivables;
}

void setOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FigurePanel::FigurePanel(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new RegisterModel(columns(), this))
{
    setObjectName("figurePanel");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(makeHead());
    all->addWidget(makeLines(), 1);
    connectParts();
}

QWidget* FigurePanel::makeHead()
{
    auto* card = new Card(this);
    m_back = new QPushButton(card);
    m_back->setObjectName("figureBack");
    setLook(m_back, "look", "link");
    m_export = new QPushButton(card);
    m_export->setObjectName("figureExport");
    m_title = plainLabel({}, TextRole::Title, card);
    m_title->setObjectName("figureTitle");
    m_value = plainLabel({}, TextRole::Title, card);
    m_value->setObjectName("figureValue");
    m_formula = wrappedLabel({}, TextRole::Body, card);
    m_formula->setObjectName("figureFormula");
    m_arithmetic = wrappedLabel({}, TextRole::Strong, card);
    m_arithmetic->setObjectName("figureArithmetic");
    m_definition = wrappedLabel({}, TextRole::Body, card);
    m_definition->setObjectName("figureDefinition");
    m_remark = wrappedLabel({}, TextRole::Caption, card);
    m_remark->setObjectName("figureRemark");
    m_basis = wrappedLabel({}, TextRole::Caption, card);
    m_basis->setObjectName("figureBasis");
    m_variants = new QWidget(card);
    m_variants->setObjectName("figureVariants");
    new FlowLayout(size::half, m_variants);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::gap);
    line->addWidget(m_back);
    line->addWidget(m_title, 1);
    line->addWidget(m_value);
    line->addWidget(m_export);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::half);
    column->addLayout(line);
    for (QWidget* part :
         {static_cast<QWidget*>(m_arithmetic), static_cast<QWidget*>(m_formula), static_cast<QWidget*>(m_definition),
          static_cast<QWidget*>(m_basis), static_cast<QWidget*>(m_remark), m_variants})
        column->addWidget(part);
    return card;
}

QWidget* FigurePanel::makeLines()
{
    auto* card = new Card(this);
    m_sides = new QWidget(card);
    auto* sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(size::half);
    for (std::size_t place = 0; place < m_sideButtons.size(); ++place) {
        m_sideButtons[place] = new ChoiceButton(m_sides);
        m_sideButtons[place]->setObjectName(place == 0 ? "figureNumerator" : "figureDenominator");
        sides->addWidget(m_sideButtons[place]);
    }
    m_filter = new QLineEdit(card);
    m_filter->setObjectName("figureFilter");
    m_filter->setClearButtonEnabled(true);
    m_table = new DenseTable(card);
    m_table->setObjectName("figureLines");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_model->columns()[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    m_foot = plainLabel({}, TextRole::Strong, card);
    m_foot->setObjectName("figureFoot");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::gap);
    line->addWidget(m_sides);
    line->addWidget(m_filter, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, size::grid);
    foot->addWidget(m_foot, 1);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, size::grid, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    return card;
}

void FigurePanel::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &FigurePanel::closed);
    connect(m_export, &QPushButton::clicked, this, &FigurePanel::exportFigure);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        if (m_model->rowCount() > 0) m_table->selectRow(0);
        showFoot();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) { m_model->sort(section, order); });
    connect(m_table, &DenseTable::rowOpened, this, [this] { openLine(false); });
    for (std::size_t place = 0; place < m_sideButtons.size(); ++place) {
        connect(m_sideButtons[place], &QPushButton::clicked, this,
                [this, place] { chooseSide(static_cast<int>(place)); });
    }
    const auto add = [this](const QKeySequence& key, QWidget* scope, Qt::ShortcutContext context, auto action) {
        auto* shortcut = new QShortcut(key, scope);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_Escape, this, Qt::WidgetWithChildrenShortcut, [this] {
        if (m_filter->text().isEmpty()) emit closed();
        else m_filter->clear();
    });
    add(Qt::Key_N, m_table, Qt::WidgetShortcut, [this] { chooseSide(0); });
    add(Qt::Key_D, m_table, Qt::WidgetShortcut, [this] { chooseSide(1); });
    add(Qt::CTRL | Qt::Key_F, this, Qt::WidgetWithChildrenShortcut, [this] { m_filter->setFocus(); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), m_table, Qt::WidgetShortcut, [this] { openLine(true); });
    add(Qt::Key_Down, m_filter, Qt::WidgetShortcut, [this] { m_table->setFocus(); });
}

void FigurePanel::showHead()
{
    if (!m_view) return;
    const Indicator* const figure = m_view->figures.find(m_code);
    if (figure == nullptr) return;
    const Language language = currentLanguage();
    const Indicator shown = shownIndicator(*figure, m_view->settings, m_view->rules.book.usualVat);
    m_title->setText(tr("%1 as of %2").arg(toQ(indicatorName(language, m_code)), dateText(m_view->question.asOf)));
    m_value->setText(toQ(indicatorText(language, shown, m_view->figures.currency)));
    m_formula->setText(tr("= %1").arg(toQ(indicatorFormula(language, m_code))));
    m_definition->setText(toQ(indicatorDefinition(language, m_code)));
    m_remark->setText(toQ(familyRemark(language, familyOf(m_code))));
    setOrHide(m_arithmetic, toQ(figureArithmetic(language, *figure, m_view->figures.currency)));
    QString basis = toQ(whyNoSum(language, m_code));
    if (shown.value != figure->value) {
        basis = tr("Shown without VAT; the lines below are with VAT and sum to %1.")
                    .arg(toQ(indicatorText(language, *figure, m_view->figures.currency)));
    }
    setOrHide(m_basis, basis);
    showVariants();
}

/// The figures that are read together, each with its value: the one in sight is marked, a click goes to another one.
void FigurePanel::showVariants()
{
    const std::vector<IndicatorCode>& members = membersOf(familyOf(m_code));
    if (m_variantCodes != members) {
        for (ChoiceButton* button : m_variantButtons) delete button;
        m_variantButtons.clear();
        m_variantCodes = members;
        for (const IndicatorCode code : members) {
            auto* button = new ChoiceButton(m_variants);
            button->setObjectName("figureVariant." + toQ(indicatorCode(code)));
            connect(button, &QPushButton::clicked, this, [this, code] { emit figureWanted(toQ(indicatorCode(code))); });
            m_variants->layout()->addWidget(button);
            m_variantButtons.push_back(button);
        }
    }
    for (std::size_t place = 0; place < members.size(); ++place) {
        const Indicator* const figure = m_view->figures.find(members[place]);
        ChoiceButton* const button = m_variantButtons[place];
        button->setVisible(figure != nullptr);
        if (figure == nullptr) continue;
        const Indicator shown = shownIndicator(*figure, m_view->settings, m_view->rules.book.usualVat);
        const QString value = toQ(indicatorText(currentLanguage(), shown, m_view->figures.currency));
        const QString name = toQ(indicatorShortName(currentLanguage(), members[place]));
        button->setText(withoutMnemonics(QStringLiteral("%1  %2").arg(name, value)));
        setPlainToolTip(button, toQ(indicatorName(currentLanguage(), members[place])));
        button->setChecked(members[place] == m_code);
    }
}

void FigurePanel::retranslate()
{
    m_back->setText(tr("← Back · Esc"));
    m_back->setAccessibleName(tr("Back to the dashboard"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the lines of the figure"));
    m_filter->setPlaceholderText(tr("Customer, number…"));
    m_filter->setAccessibleName(tr("Search in the lines"));
    m_table->setAccessibleName(tr("Lines that make the figure"));
    showHead();
    showSides();
    showFoot();
}

void FigurePanel::takeFocus()
{
    if (m_model->rowCount() > 0 || !m_back->isVisible()) m_table->setFocus();
    else m_back->setFocus();
}

QList<std::pair<QString, QString>> FigurePanel::keys() const
{
    return {{tr("Enter"), tr("Open the invoice, promise, dispute or customer of the line")},
            {QStringLiteral("Alt+Enter"), tr("Open the customer of the line")},
            {QStringLiteral("N / D"), tr("Lines of the numerator, of the denominator")},
            {QStringLiteral("Ctrl+F"), tr("Search in the lines")},
            {tr("Esc"), tr("Back to the dashboard")}};
}

} // namespace encours::ui
