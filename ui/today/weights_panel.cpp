// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/weights_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/calm_wheel.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"
#include "words/explain_words.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace encours::ui {
namespace {

constexpr int wholePercent = 100;
constexpr int mostPercent = 500;
constexpr int sliderStep = 10;
constexpr int spinWidth = 88;
constexpr int columns = 2;
constexpr int cells = 5; ///< name, slider, number, calls, gap

} // namespace

WeightsPanel::WeightsPanel(QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel({}, TextRole::Title, this)),
      m_hint(wrappedLabel({}, TextRole::Caption, this)),
      m_state(plainLabel({}, TextRole::Caption, this)),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_close(new QPushButton(this)),
      m_reset(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("weights"));
    m_state->setObjectName(QStringLiteral("weightsState"));
    m_problem->setObjectName(QStringLiteral("weightsProblem"));
    m_close->setObjectName(QStringLiteral("closeWeights"));
    m_reset->setObjectName(QStringLiteral("resetWeights"));
    m_save->setObjectName(QStringLiteral("saveWeights"));
    setLook(m_save, "look", "primary");
    setTone(m_problem, Tone::Red);
    auto* card = new Card(this);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    buildRows(*grid);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, size::grid, 1, size::grid);
    inner->addWidget(scroll);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_reset);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(card, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    m_problem->hide();
    connect(m_close, &QPushButton::clicked, this, &WeightsPanel::closed);
    connect(m_save, &QPushButton::clicked, this, &WeightsPanel::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_tried.percent.clear();
        fill();
        rank();
    });
    retranslate();
}

void WeightsPanel::buildRows(QGridLayout& grid)
{
    grid.setContentsMargins(size::gap, size::half, size::gap, size::half);
    grid.setHorizontalSpacing(size::grid);
    grid.setVerticalSpacing(2);
    QWidget* parent = grid.parentWidget();
    const auto& codes = weighableReasons();
    const int half = static_cast<int>((codes.size() + columns - 1) / columns);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const QString code = toQ(reasonName(codes[i]));
        Row row{codes[i], wrappedLabel({}, TextRole::Body, parent), new QSlider(Qt::Horizontal, parent),
                new QSpinBox(parent), plainLabel({}, TextRole::Caption, parent)};
        row.slider->setObjectName(QStringLiteral("slide.") + code);
        row.slider->setRange(0, mostPercent);
        row.slider->setSingleStep(sliderStep);
        row.slider->setPageStep(wholePercent / 2);
        calmWheel(row.slider);
        row.spin->setObjectName(QStringLiteral("weight.") + code);
        row.spin->setRange(0, mostPercent);
        row.spin->setSingleStep(sliderStep);
        row.spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.spin->setFixedWidth(spinWidth);
        calmWheel(row.spin);
        row.calls->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int line = static_cast<int>(i) % half;
        const int left = static_cast<int>(i) / half * cells;
        grid.addWidget(row.name, line, left);
        grid.addWidget(row.slider, line, left + 1);
        grid.addWidget(row.spin, line, left + 2);
        grid.addWidget(row.calls, line, left + 3);
        connect(row.slider, &QSlider::valueChanged, this, [this, i](int percent) { change(i, percent); });
        connect(row.spin, &QSpinBox::valueChanged, this, [this, i](int percent) { change(i, percent); });
        m_rows.push_back(row);
    }
    for (int i = 0; i < columns; ++i) {
        grid.setColumnStretch(i * cells, 3);
        grid.setColumnStretch(i * cells + 1, 2);
    }
    grid.setColumnMinimumWidth(cells - 1, size::grid);
}

void WeightsPanel::setWeights(const PriorityWeights& weights)
{
    m_kept = weights;
    m_tried = weights;
    m_problem->hide();
    fill();
}

void WeightsPanel::setDay(const DayPtr& day)
{
    if (m_ranking && m_ranking->day() == day) return;
    m_ranking = day ? std::make_unique<LiveRanking>(day) : nullptr;
    for (const Row& row : m_rows) {
        const int calls = m_ranking ? m_ranking->callsWith(row.code) : 0;
        row.calls->setText(calls > 0 ? countText(calls) : QStringLiteral("–"));
        setPlainToolTip(row.calls, tr("%n call(s) of today", nullptr, calls));
    }
    m_state->clear();
    if (isChanged()) rank();
}

void WeightsPanel::fill()
{
    m_isFilling = true;
    for (const Row& row : m_rows) {
        const int percent = m_tried.of(row.code);
        row.slider->setValue(percent);
        row.spin->setValue(percent);
    }
    m_isFilling = false;
    updateButtons();
}

void WeightsPanel::change(std::size_t row, int percent)
{
    if (m_isFilling) return;
    m_isFilling = true;
    m_rows[row].slider->setValue(percent);
    m_rows[row].spin->setValue(percent);
    m_isFilling = false;
    if (percent == wholePercent) m_tried.percent.erase(m_rows[row].code);
    else m_tried.percent[m_rows[row].code] = percent;
    rank();
}

void WeightsPanel::rank()
{
    m_problem->hide();
    updateButtons();
    if (!m_ranking) return;
    QElapsedTimer watch;
    watch.start();
    emit ranked(m_ranking->rank(m_tried));
    m_state->setText(tr("List put in order again in %1 ms").arg(countText(watch.elapsed())));
}

void WeightsPanel::updateButtons()
{
    m_save->setEnabled(isChanged());
    m_reset->setEnabled(!m_tried.percent.empty());
    m_close->setText(isChanged() ? tr("Discard") : tr("Close"));
    m_close->setAccessibleName(isChanged() ? tr("Discard the weights") : tr("Close the weights"));
}

void WeightsPanel::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void WeightsPanel::takeFocus()
{
    if (!m_rows.empty()) m_rows.front().slider->setFocus(Qt::OtherFocusReason);
}

void WeightsPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) emit closed();
    else if (isEnter && !event->isAutoRepeat() && m_save->isEnabled()) emit saveWanted();
    else QWidget::keyPressEvent(event);
}

void WeightsPanel::retranslate()
{
    m_title->setText(tr("How much each reason counts"));
    m_hint->setText(
        tr("In per cent of its points. The list at the left follows at once; behind each reason stands how many "
           "calls of today have it."));
    for (const Row& row : m_rows) {
        const QString name = capitalised(toQ(ruleName(currentLanguage(), row.code)));
        row.name->setText(name);
        row.slider->setAccessibleName(name);
        row.spin->setAccessibleName(tr("%1, in per cent").arg(name));
        row.spin->setSuffix(QStringLiteral(" %"));
    }
    m_reset->setText(tr("All back to 100 %"));
    m_reset->setAccessibleName(m_reset->text());
    m_save->setText(tr("Save the weights"));
    m_save->setAccessibleName(m_save->text());
    updateButtons();
}

} // namespace encours::ui
