// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/leave_form.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int shortestName = 8; ///< characters

void setItems(QComboBox* box, const QStringList& items, const QString& otherwise)
{
    const QString chosen = box->currentText().isEmpty() ? otherwise : box->currentText();
    box->clear();
    box->addItems(items);
    box->setCurrentIndex(static_cast<int>(items.indexOf(chosen)));
}

} // namespace

LeaveForm::LeaveForm(QWidget* parent)
    : Card(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_from(new QComboBox(this)),
      m_fromOn(new DateEdit(this)),
      m_untilOn(new DateEdit(this)),
      m_to(new QComboBox(this)),
      m_hand(new QPushButton(this)),
      m_problem(wrappedLabel({}, TextRole::Body, this))
{
    m_from->setObjectName("leaveFrom");
    m_fromOn->setObjectName("leaveFromOn");
    m_untilOn->setObjectName("leaveUntilOn");
    m_to->setObjectName("leaveTo");
    m_hand->setObjectName("handOver");
    m_problem->setObjectName("leaveProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    QWidget* const fields[] = {m_from, m_to, m_fromOn, m_untilOn};
    for (int i = 0; i < 4; ++i) {
        m_captions[i] = plainLabel({}, TextRole::Caption, this);
        m_captions[i]->setBuddy(fields[i]);
        grid->addWidget(m_captions[i], i / 2 * 2, i % 2);
        grid->addWidget(fields[i], i / 2 * 2 + 1, i % 2);
    }
    for (int column : {0, 1}) grid->setColumnStretch(column, 1);
    for (QComboBox* box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestName);
    }
    for (DateEdit* edit : {m_fromOn, m_untilOn}) connect(edit, &QLineEdit::returnPressed, this, &LeaveForm::collect);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(m_hand, 0, Qt::AlignLeft);
    connect(m_hand, &QPushButton::clicked, this, &LeaveForm::collect);
}

void LeaveForm::setNames(const QStringList& names, const QString& me)
{
    setItems(m_from, names, me);
    setItems(m_to, names, {});
    const bool isPossible = names.size() > 1;
    for (QWidget* field : std::initializer_list<QWidget*>{m_from, m_fromOn, m_untilOn, m_to, m_hand})
        field->setEnabled(isPossible);
    setPlainToolTip(m_hand, isPossible ? QString() : tr("There must be two people to stand in for each other."));
}

void LeaveForm::setToday(Date today)
{
    m_fromOn->setToday(today);
    m_untilOn->setToday(today);
}

bool LeaveForm::isRead(DateEdit* edit)
{
    const auto day = edit->commit();
    if (day && *day) return true;
    refuse(day ? tr("Say from which day to which day.") : toQ(wordsFor(currentLanguage(), day.fault())));
    edit->setFocus();
    return false;
}

void LeaveForm::collect()
{
    m_problem->hide();
    if (m_from->currentIndex() < 0 || m_to->currentIndex() < 0) {
        refuse(tr("Say who is away and who stands in."));
        (m_from->currentIndex() < 0 ? m_from : m_to)->setFocus();
        return;
    }
    if (!isRead(m_fromOn) || !isRead(m_untilOn)) return;
    emit wanted({toStd(m_from->currentText()), toStd(m_to->currentText()), *m_fromOn->date(), *m_untilOn->date()});
}

void LeaveForm::accepted()
{
    m_problem->hide();
    m_fromOn->setDate(std::nullopt);
    m_untilOn->setDate(std::nullopt);
    m_to->setCurrentIndex(-1);
}

void LeaveForm::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void LeaveForm::retranslate()
{
    m_title->setText(tr("Hand customers over during a leave"));
    const QString captions[] = {tr("Who is away"), tr("Who stands in"), tr("First day"), tr("Last day")};
    QWidget* const fields[] = {m_from, m_to, m_fromOn, m_untilOn};
    for (int i = 0; i < 4; ++i) {
        m_captions[i]->setText(captions[i]);
        fields[i]->setAccessibleName(captions[i]);
    }
    m_hand->setText(tr("Hand over"));
    m_fromOn->retranslate();
    m_untilOn->retranslate();
}

} // namespace encours::ui
