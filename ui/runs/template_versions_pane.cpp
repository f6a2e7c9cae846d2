// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/template_versions_pane.h"

#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int whoWidth = 136;

/// Lines of one text that the other has not.
int linesOnlyIn(const QStringList& text, QStringList other)
{
    int count = 0;
    for (const QString& line : text) {
        if (!other.removeOne(line)) ++count;
    }
    return count;
}

} // namespace

TemplateVersionsPane::TemplateVersionsPane(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_model(new RegisterModel({{0}, {whoWidth}}, this)),
      m_table(new DenseTable(this)),
      m_remark(wrappedLabel({}, TextRole::Caption, this)),
      m_show(new QPushButton(this)),
      m_restore(new QPushButton(this))
{
    setObjectName("templateVersions");
    m_table->setObjectName("templateVersionTable");
    m_remark->setObjectName("templateVersionRemark");
    m_show->setObjectName("showTemplateVersion");
    m_restore->setObjectName("restoreTemplateVersion");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, whoWidth);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_remark->setContentsMargins(12, 0, 12, 0);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->setSpacing(size::grid);
    foot->addWidget(m_show);
    foot->addWidget(m_restore);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addLayout(foot);
    const auto show = [this] {
        if (const int row = currentRow(); row >= 0) emit showWanted(m_rows[static_cast<std::size_t>(row)].text);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplateVersionsPane::showCurrent);
    connect(m_table, &DenseTable::rowOpened, this, show);
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0) emit restoreWanted(m_rows[static_cast<std::size_t>(row)].version);
    });
}

void TemplateVersionsPane::setTemplate(const std::string& code, Language language, const QString& shipped,
                                       const QString& kept)
{
    m_shipped = shipped;
    m_kept = kept;
    const quint64 turn = ++m_turn;
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().run(
        this, [desk, code, language] { return templateVersions(*desk, code, language); },
        [this, turn](const Result<std::vector<TemplateVersion>>& versions) {
            if (turn != m_turn || !versions || m_context.desk() == nullptr) return;
            setVersions(*versions);
        });
}

void TemplateVersionsPane::setVersions(const std::vector<TemplateVersion>& versions)
{
    m_rows.clear();
    for (const TemplateVersion& version : versions) {
        const bool isShipped = version.text.empty();
        m_rows.push_back({version.seq.value, momentText(version.at, m_context.today()), toQ(version.actor),
                          isShipped ? m_shipped : toQ(version.text)});
        if (isShipped) m_rows.back().when += QStringLiteral(" · ") + tr("as shipped");
    }
    std::reverse(m_rows.begin(), m_rows.end());
    if (!m_shipped.isEmpty()) m_rows.push_back({0, tr("As shipped"), QStringLiteral("–"), m_shipped});
    fill();
}

void TemplateVersionsPane::forget()
{
    ++m_turn;
    m_rows.clear();
    m_shipped.clear();
    m_kept.clear();
    fill();
}

void TemplateVersionsPane::fill()
{
    RegisterSource source;
    source.rows = m_rows.size();
    source.cell = [this](std::size_t row, int column) {
        RegisterCell cell;
        cell.text = column == 0 ? m_rows[row].when : m_rows[row].who;
        cell.isStrong = column == 0 && row == 0;
        return cell;
    };
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->setSource(std::move(source));
    if (m_model->rowCount() > 0) m_table->selectRow(std::min(before, m_model->rowCount() - 1));
    showCurrent();
}

int TemplateVersionsPane::currentRow() const
{
    const auto row = m_model->sourceRow(m_table->currentIndex().row());
    return row && *row < m_rows.size() ? static_cast<int>(*row) : -1;
}

void TemplateVersionsPane::showCurrent()
{
    const int row = currentRow();
    const bool isThere = row >= 0 && !m_rows[static_cast<std::size_t>(row)].text.isEmpty();
    const QString text = isThere ? m_rows[static_cast<std::size_t>(row)].text : QString();
    const bool isKept = text.trimmed() == m_kept.trimmed();
    m_show->setEnabled(isThere);
    m_restore->setEnabled(isThere && !isKept);
    if (!isThere) {
        m_remark->setText(row < 0 ? QString() : tr("The template was removed here."));
    } else if (isKept) {
        m_remark->setText(tr("This version is in force."));
    } else {
        const int added = linesOnlyIn(text.split('\n'), m_kept.split('\n'));
        m_remark->setText(tr("%n line(s) otherwise than in force now.", nullptr, std::max(1, added)));
    }
}

void TemplateVersionsPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TemplateVersionsPane::retranslate()
{
    setAccessibleName(tr("Versions"));
    m_title->setText(tr("Versions, newest first"));
    m_model->setTitles({tr("When"), tr("Who")});
    m_table->setAccessibleName(tr("Versions of the template"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show this version in the editor"));
    m_restore->setText(tr("Restore"));
    m_restore->setAccessibleName(tr("Restore this version"));
    fill();
}

} // namespace encours::ui
