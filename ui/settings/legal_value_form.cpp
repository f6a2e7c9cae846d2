// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/legal_value_form.h"

#include "settings/legal_words.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int halfYearsBack = 40; ///< that can be corrected
constexpr int fromWidth = 176;
constexpr int dayWidth = 144;
constexpr int valueWidth = 112;
constexpr int nameLength = 24; ///< characters; the list beneath shows them whole

HalfYear before(HalfYear half)
{
    return HalfYear::of(half.first().plusDays(-1));
}

} // namespace

LegalValueForm::LegalValueForm(QWidget* parent)
    : Card(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_name(new QComboBox(this)),
      m_from(new QStackedWidget(this)),
      m_half(new QComboBox(m_from)),
      m_day(new DateEdit(m_from)),
      m_value(new QLineEdit(this)),
      m_source(new QLineEdit(this)),
      m_checkedOn(new DateEdit(this)),
      m_add(new QPushButton(this)),
      m_problem(wrappedLabel({}, TextRole::Body, this))
{
    build();
    connect(m_name, &QComboBox::currentIndexChanged, this, &LegalValueForm::nameChosen);
    for (QLineEdit* edit : {m_value, m_source, static_cast<QLineEdit*>(m_day), static_cast<QLineEdit*>(m_checkedOn)}) {
        connect(edit, &QLineEdit::returnPressed, this, &LegalValueForm::collect);
        connect(edit, &QLineEdit::textEdited, this, [edit] { setLook(edit, "wrong", false); });
    }
    connect(m_add, &QPushButton::clicked, this, &LegalValueForm::collect);
}

void LegalValueForm::build()
{
    m_name->setObjectName("legalName");
    connect(m_name, &QComboBox::currentTextChanged, this,
            [this](const QString& name) { setPlainToolTip(m_name, name); });
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(nameLength);
    m_half->setObjectName("legalHalfYear");
    m_day->setObjectName("legalFrom");
    m_from->addWidget(m_half);
    m_from->addWidget(m_day);
    m_from->setFixedWidth(fromWidth);
    m_from->setFixedHeight(size::controlHeight);
    m_value->setObjectName("legalValue");
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFixedWidth(valueWidth);
    m_value->setMaxLength(40);
    m_source->setObjectName("legalSource");
    m_source->setMaxLength(500);
    m_checkedOn->setObjectName("legalCheckedOn");
    m_checkedOn->setFixedWidth(dayWidth);
    m_add->setObjectName("addLegalValue");
    setLook(m_add, "look", "primary");
    m_problem->setObjectName("legalProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    QWidget* const fields[] = {m_name, m_from, m_value, m_source, m_checkedOn};
    const int stretches[] = {3, 0, 0, 4, 0};
    for (int i = 0; i < 5; ++i) {
        m_captions[i] = plainLabel({}, TextRole::Caption, this);
        grid->addWidget(m_captions[i], 0, i);
        grid->addWidget(fields[i], 1, i);
        grid->setColumnStretch(i, stretches[i]);
    }
    grid->addWidget(m_add, 1, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, size::gap);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_problem);
}

LegalName LegalValueForm::name() const
{
    return static_cast<LegalName>(m_name->currentData().toInt());
}

void LegalValueForm::setKnown(std::shared_ptr<const LegalValues> known, Date today)
{
    m_known = std::move(known);
    m_today = today;
    m_day->setToday(today);
    m_checkedOn->setToday(today);
    if (!m_checkedOn->date()) m_checkedOn->setDate(today);
    if (m_name->count() == 0) fillNames();
    // What a person is writing is not taken away by a change that comes from elsewhere.
    if (m_value->text().isEmpty() && m_source->text().isEmpty()) nameChosen();
}

HalfYear LegalValueForm::nextMissing(LegalName name) const
{
    HalfYear half = HalfYear::of(m_today);
    while (m_known != nullptr && m_known->find(name, half.first()) != nullptr && half.last() < Date::last())
        half = half.next();
    return half;
}

void LegalValueForm::propose(LegalName name, HalfYear half)
{
    m_name->setCurrentIndex(m_name->findData(static_cast<int>(name)));
    m_half->setCurrentIndex(m_half->findData(half.first().dayNumber()));
    m_value->setFocus();
    m_value->selectAll();
}

void LegalValueForm::nameChosen()
{
    if (m_name->currentIndex() < 0) return;
    const LegalNameFacts& facts = factsOf(name());
    m_from->setCurrentWidget(facts.isHalfYearly ? static_cast<QWidget*>(m_half) : m_day);
    m_captions[2]->setText(tr("Value (%1)").arg(legalUnitText(facts.unit)));
    m_value->setAccessibleName(m_captions[2]->text());
    m_problem->hide();
    fillHalfYears();
}

void LegalValueForm::fillHalfYears()
{
    HalfYear half = nextMissing(name());
    m_half->clear();
    for (int i = 0; i < halfYearsBack; ++i) {
        m_half->addItem(halfYearText(half), half.first().dayNumber());
        half = before(half);
    }
    m_half->setCurrentIndex(0);
}

void LegalValueForm::complain(QLineEdit* field, const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    setLook(field, "wrong", true);
    field->setFocus();
}

std::optional<Date> LegalValueForm::from()
{
    if (factsOf(name()).isHalfYearly) return *Date::fromDayNumber(m_half->currentData().toInt());
    const auto day = m_day->commit();
    if (day && *day) return *day;
    complain(m_day, day ? tr("From which day does it hold?") : toQ(wordsFor(currentLanguage(), day.fault())));
    return std::nullopt;
}

void LegalValueForm::collect()
{
    m_problem->hide();
    LegalValue value;
    value.name = name();
    const auto from = this->from();
    if (!from) return;
    value.from = *from;
    const auto amount = readLegalAmount(value.name, toStd(m_value->text().trimmed()));
    if (!amount) {
        complain(m_value, toQ(wordsFor(currentLanguage(), amount.fault())));
        return;
    }
    value.value = *amount;
    const auto checkedOn = m_checkedOn->commit();
    if (!checkedOn) {
        complain(m_checkedOn, toQ(wordsFor(currentLanguage(), checkedOn.fault())));
        return;
    }
    value.source = toStd(m_source->text().trimmed());
    value.checkedOn = checkedOn->value_or(m_today);
    emit wanted(value);
}

void LegalValueForm::refuse(const Fault& fault)
{
    complain(fault.code == FaultCode::SourceMissing ? m_source : m_value, toQ(wordsFor(currentLanguage(), fault)));
}

void LegalValueForm::accepted()
{
    m_value->clear();
    m_source->clear();
    m_problem->hide();
    nameChosen();
    m_value->setFocus();
}

void LegalValueForm::takeFocus()
{
    m_name->setFocus();
}

void LegalValueForm::fillNames()
{
    const QVariant held = m_name->currentData();
    const QSignalBlocker blocker(m_name);
    m_name->clear();
    for (std::size_t i = 0; i < legalNameCount; ++i) {
        m_name->addItem(legalNameText(static_cast<LegalName>(i)), static_cast<int>(i));
    }
    m_name->setCurrentIndex(qMax(0, m_name->findData(held)));
    setPlainToolTip(m_name, m_name->currentText()); // long ones are cut
}

void LegalValueForm::retranslate()
{
    m_title->setText(tr("Add a value"));
    const QString captions[] = {tr("Value of the law"), tr("From"), tr("Value"), tr("Source"), tr("Checked on")};
    for (int i = 0; i < 5; ++i) m_captions[i]->setText(captions[i]);
    m_name->setAccessibleName(captions[0]);
    m_half->setAccessibleName(captions[1]);
    m_day->setAccessibleName(captions[1]);
    m_source->setAccessibleName(captions[3]);
    m_source->setPlaceholderText(tr("Article, order or address where you read it"));
    m_checkedOn->setAccessibleName(captions[4]);
    m_add->setText(tr("Add the value"));
    m_day->retranslate();
    m_checkedOn->retranslate();
    const QVariant half = m_half->currentData();
    fillNames();
    nameChosen();
    if (half.isValid()) m_half->setCurrentIndex(m_half->findData(half));
}

} // namespace encours::ui
