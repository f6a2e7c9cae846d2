// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/template_fields_pane.h"

#include "base/fold.h"
#include "desk/templates/template_words.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int nameWidth = 168;

} // namespace

TemplateFieldsPane::TemplateFieldsPane(QWidget* parent)
    : Card(parent),
      m_filter(new QLineEdit(this)),
      m_model(new RegisterModel({{nameWidth}, {0}}, this)),
      m_table(new DenseTable(this)),
      m_sample(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("templateFields");
    m_filter->setObjectName("templateFieldFilter");
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName("templateFieldTable");
    m_sample->setObjectName("templateFieldSample");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->resizeSection(0, nameWidth);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_filter);
    m_sample->setContentsMargins(12, 0, 12, 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 0);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_sample);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RegisterModel::setFilter);
    connect(m_table, &DenseTable::rowOpened, this, [this](int shown) {
        if (const auto row = m_model->sourceRow(shown)) emit fieldWanted(m_rows[*row].written);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const auto row = m_model->sourceRow(index.row());
        m_sample->setText(row && !m_rows[*row].sample.isEmpty() ? tr("For example: %1").arg(m_rows[*row].sample)
                                                                : tr("Enter puts it into the wording."));
    });
}

void TemplateFieldsPane::setKind(LetterKind kind, Language language)
{
    m_kind = kind;
    m_language = language;
    fill();
}

void TemplateFieldsPane::fill()
{
    const Language speech = currentLanguage();
    m_rows.clear();
    const auto fields = fieldsOf(m_kind);
    for (const LetterField* field : fields) {
        m_rows.push_back({toQ(field->name), toQ(writtenField(*field)),
                          capitalised(toQ(fieldWords(speech, field->name))), toQ(sampleOf(*field, m_language))});
    }
    const auto blocks = blocksOf(m_kind);
    for (const LetterBlock* block : blocks) {
        const QString name = QStringLiteral("[%1]").arg(toQ(block->name));
        m_rows.push_back({name, '\n' + name + '\n', capitalised(toQ(blockWords(speech, block->name))), {}});
    }
    RegisterSource source;
    source.rows = m_rows.size();
    source.cell = [this](std::size_t row, int column) {
        RegisterCell cell;
        cell.text = column == 0 ? m_rows[row].name : m_rows[row].description;
        cell.isStrong = column == 0;
        return cell;
    };
    source.searchKey = [this](std::size_t row) {
        return foldForSearch(toStd(m_rows[row].name + ' ' + m_rows[row].description));
    };
    m_model->setSource(std::move(source));
    m_sample->setText(tr("Enter puts it into the wording."));
}

void TemplateFieldsPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
}

void TemplateFieldsPane::focusFilter()
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->selectAll();
}

void TemplateFieldsPane::retranslate()
{
    setAccessibleName(tr("Fields"));
    m_filter->setPlaceholderText(tr("Filter the fields"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_model->setTitles({tr("Field"), tr("What it gives")});
    m_table->setAccessibleName(tr("Fields and blocks of this template"));
    fill();
}

} // namespace encours::ui
