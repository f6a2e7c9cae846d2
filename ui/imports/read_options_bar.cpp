// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/read_options_bar.h"

#include "imports/import_words.h"
#include "support/format.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr const char* encodings[] = {"UTF-8", "UTF-8 (BOM)", "Windows-1252", "ISO-8859-15", "UTF-16LE"};

void select(QComboBox* combo, const QVariant& value, const QString& word)
{
    const QSignalBlocker blocker(combo);
    int index = combo->findData(value);
    if (index < 0) {
        combo->addItem(word, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

ReadOptionsBar::ReadOptionsBar(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_kind = addCombo("importKind");
    m_encoding = addCombo("importEncoding");
    m_separator = addCombo("importSeparator");
    m_decimalMark = addCombo("importDecimalMark");
    m_dateForm = addCombo("importDates");
    line->addStretch();
    fill();
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_chosen.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
        emit changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_chosen.encoding = toStd(m_encoding->currentData().toString());
        emit changed();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_chosen.separator = static_cast<char>(m_separator->currentData().toInt());
        emit changed();
    });
    connect(m_decimalMark, &QComboBox::activated, this, [this] {
        m_chosen.decimalMark = static_cast<DecimalMark>(m_decimalMark->currentData().toInt());
        emit changed();
    });
    connect(m_dateForm, &QComboBox::activated, this, [this] {
        m_chosen.dateForm = static_cast<DateForm>(m_dateForm->currentData().toInt());
        emit changed();
    });
}

QComboBox* ReadOptionsBar::addCombo(const char* name)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setMinimumWidth(136);
    QLabel* caption = plainLabel({}, TextRole::Caption, this);
    caption->setBuddy(combo);
    m_captions << caption;
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(caption);
    column->addWidget(combo);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    return combo;
}

void ReadOptionsBar::fill()
{
    const QList<QComboBox*> combos = {m_kind, m_encoding, m_separator, m_decimalMark, m_dateForm};
    QVariantList held;
    for (QComboBox* combo : combos) {
        held << combo->currentData();
        combo->blockSignals(true);
        combo->clear();
    }
    for (const auto kind :
         {ImportKind::Fec, ImportKind::Customers, ImportKind::Invoices, ImportKind::Payments, ImportKind::OpenItems}) {
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    }
    for (const char* encoding : encodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    for (const char separator : {'\t', ';', ',', '|'}) m_separator->addItem(separatorWords(separator), int{separator});
    for (const auto mark : {DecimalMark::Comma, DecimalMark::Dot}) {
        m_decimalMark->addItem(decimalMarkWords(mark), static_cast<int>(mark));
    }
    for (const auto form : {DateForm::DayMonthYear, DateForm::MonthDayYear, DateForm::YearMonthDay}) {
        m_dateForm->addItem(dateFormWords(form), static_cast<int>(form));
    }
    for (qsizetype i = 0; i < combos.size(); ++i) {
        combos[i]->setCurrentIndex(held[i].isValid() ? combos[i]->findData(held[i]) : -1);
        combos[i]->blockSignals(false);
    }
}

void ReadOptionsBar::forget()
{
    m_chosen = ReadOptions{};
}

void ReadOptionsBar::showForm(const FileForm& form)
{
    select(m_kind, static_cast<int>(form.kind), kindWords(form.kind));
    select(m_encoding, toQ(form.encoding), toQ(form.encoding));
    select(m_separator, int{form.separator}, separatorWords(form.separator));
    select(m_decimalMark, static_cast<int>(form.decimalMark), decimalMarkWords(form.decimalMark));
    select(m_dateForm, static_cast<int>(form.dateForm), dateFormWords(form.dateForm));
}

void ReadOptionsBar::retranslate()
{
    const QString captions[] = {tr("Kind of file"), tr("Encoding"), tr("Separator"), tr("Decimals"), tr("Dates")};
    const QList<QComboBox*> combos = {m_kind, m_encoding, m_separator, m_decimalMark, m_dateForm};
    for (qsizetype i = 0; i < combos.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        combos[i]->setAccessibleName(captions[i]);
    }
    fill();
}

} // namespace encours::ui
