// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/condition_row_edit.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "widgets/calm_wheel.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"
#include "words/policy_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int noneOf = static_cast<int>(targetComparisonCount); ///< after the comparisons of the core
constexpr int fieldWidth = 132;
constexpr int choiceWidth = 80;
constexpr int comparisonWidth = 100;

QString codeWord(TargetField field, const std::string& code)
{
    const char* family = field == TargetField::Means    ? "means."
                         : field == TargetField::Sector ? "trade-sector."
                                                        : "debtor-kind.";
    const std::string key = family + code;
    return hasWords(currentLanguage(), key) ? capitalised(toQ(words(currentLanguage(), key))) : toQ(code);
}

bool isChosen(const ConditionRow& row)
{
    return row.comparison != TargetComparison::AnyOf && !targetCodesOf(row.field).empty();
}

bool isNumber(TargetField field)
{
    const TargetValue value = targetValueOf(field);
    return value != TargetValue::YesNo && value != TargetValue::Code && value != TargetValue::Text;
}

/// `1 234,5` as people type it → `1234.5` as conditions are written.
std::string plainNumber(QString text)
{
    text.remove(QLatin1Char(' ')).remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QChar(0x20AC));
    return toStd(text.replace(QLatin1Char(','), QLatin1Char('.')));
}

/// The names of fields are longer than the box: what is left of them ends in an ellipsis.
class ElidingBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

ConditionRowEdit::ConditionRowEdit(QWidget* parent)
    : QWidget(parent),
      m_field(new ElidingBox(this)),
      m_comparison(new QComboBox(this)),
      m_choice(new ElidingBox(this)),
      m_text(new QLineEdit(this)),
      m_remove(new QToolButton(this))
{
    m_field->setObjectName("conditionField");
    m_comparison->setObjectName("conditionComparison");
    m_choice->setObjectName("conditionChoice");
    m_text->setObjectName("conditionValue");
    m_remove->setObjectName("removeCondition");
    setLook(m_remove, "look", "quiet");
    m_remove->setIcon(themedIcon(Icon::Cross));
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_field->setMinimumWidth(fieldWidth);
    m_comparison->setFixedWidth(comparisonWidth);
    for (QComboBox* box : {m_field, m_choice}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        connect(box, &QComboBox::currentTextChanged, box, [box](const QString& text) { setPlainToolTip(box, text); });
    }
    m_choice->setMinimumWidth(choiceWidth);
    for (QComboBox* box : {m_field, m_choice}) box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QComboBox* box : {m_field, m_comparison, m_choice}) calmWheel(box);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::half);
    line->addWidget(m_field, 2);
    line->addWidget(m_comparison);
    line->addWidget(m_choice, 1);
    line->addWidget(m_text, 1);
    line->addWidget(m_remove);
    connect(m_field, &QComboBox::activated, this, &ConditionRowEdit::fieldChosen);
    connect(m_comparison, &QComboBox::activated, this, &ConditionRowEdit::comparisonChosen);
    connect(m_choice, &QComboBox::activated, this, &ConditionRowEdit::readValues);
    connect(m_text, &QLineEdit::textEdited, this, &ConditionRowEdit::readValues);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRowEdit::removeWanted);
    retranslate();
}

void ConditionRowEdit::setRow(const ConditionRow& row)
{
    m_row = row;
    m_field->setCurrentIndex(static_cast<int>(row.field));
    fillComparisons();
    fillValues();
}

void ConditionRowEdit::fillFields()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    for (std::size_t i = 0; i < targetFieldCount; ++i) {
        m_field->addItem(capitalised(toQ(wordsFor(currentLanguage(), static_cast<TargetField>(i)))));
    }
    m_field->setCurrentIndex(static_cast<int>(m_row.field));
    setPlainToolTip(m_field, m_field->currentText());
}

void ConditionRowEdit::fillComparisons()
{
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    for (int i = 0; i <= noneOf; ++i) {
        const auto comparison = static_cast<TargetComparison>(std::min(i, static_cast<int>(TargetComparison::AnyOf)));
        if (!canCompare(m_row.field, comparison)) continue;
        m_comparison->addItem(i == noneOf ? tr("none of") : toQ(wordsFor(currentLanguage(), comparison)), i);
    }
    m_comparison->setCurrentIndex(
        m_comparison->findData(m_row.isNegated ? noneOf : static_cast<int>(m_row.comparison)));
}

void ConditionRowEdit::fillValues()
{
    const bool isList = isChosen(m_row);
    m_choice->setVisible(isList);
    m_text->setVisible(!isList);
    if (isList) {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const std::string& code : targetCodesOf(m_row.field)) {
            const bool isYesNo = targetValueOf(m_row.field) == TargetValue::YesNo;
            m_choice->addItem(isYesNo ? (code == "yes" ? tr("yes") : tr("no")) : codeWord(m_row.field, code),
                              toQ(code));
        }
        const int place = m_row.values.empty() ? -1 : m_choice->findData(toQ(m_row.values.front()));
        m_choice->setCurrentIndex(std::max(0, place));
        setPlainToolTip(m_choice, m_choice->currentText());
        m_row.values = {toStd(m_choice->currentData().toString())};
        return;
    }
    QStringList values;
    for (const std::string& value : m_row.values) values << toQ(value);
    m_text->setText(values.join(QStringLiteral(", ")));
    m_text->setAlignment(isNumber(m_row.field) && m_row.comparison != TargetComparison::AnyOf ? Qt::AlignRight
                                                                                              : Qt::AlignLeft);
    m_text->setPlaceholderText(m_row.comparison == TargetComparison::AnyOf ? tr("separated by commas") : QString());
}

void ConditionRowEdit::fieldChosen()
{
    const auto field = static_cast<TargetField>(m_field->currentIndex());
    if (field == m_row.field) return;
    if (targetValueOf(field) != targetValueOf(m_row.field) || !targetCodesOf(field).empty()) m_row.values.clear();
    m_row.field = field;
    makeComparable(m_row);
    fillComparisons();
    fillValues();
    emit changed();
}

void ConditionRowEdit::comparisonChosen()
{
    const int chosen = m_comparison->currentData().toInt();
    m_row.isNegated = chosen == noneOf;
    m_row.comparison = m_row.isNegated ? TargetComparison::AnyOf : static_cast<TargetComparison>(chosen);
    makeComparable(m_row);
    fillValues();
    emit changed();
}

void ConditionRowEdit::readValues()
{
    m_row.values.clear();
    if (isChosen(m_row)) {
        m_row.values.push_back(toStd(m_choice->currentData().toString()));
    } else if (m_row.comparison == TargetComparison::AnyOf) {
        for (const QString& value : m_text->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!value.trimmed().isEmpty()) m_row.values.push_back(toStd(value.simplified()));
        }
    } else {
        const QString text = m_text->text().simplified();
        if (!text.isEmpty()) m_row.values.push_back(isNumber(m_row.field) ? plainNumber(text) : toStd(text));
    }
    emit changed();
}

void ConditionRowEdit::setWrong(bool isWrong)
{
    setLook(m_text, "wrong", isWrong);
    setLook(m_choice, "wrong", isWrong);
}

void ConditionRowEdit::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ConditionRowEdit::retranslate()
{
    fillFields();
    fillComparisons();
    fillValues();
    m_field->setAccessibleName(tr("Field"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_choice->setAccessibleName(tr("Value"));
    m_text->setAccessibleName(tr("Value"));
    m_remove->setAccessibleName(tr("Remove the condition"));
}

} // namespace encours::ui
