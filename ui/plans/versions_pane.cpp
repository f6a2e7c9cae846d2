// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/versions_pane.h"

#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int whoWidth = 104;
constexpr int mostLines = 12;

} // namespace

VersionsPane::VersionsPane(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_model(new RegisterModel({{0}, {whoWidth}}, this)),
      m_table(new DenseTable(this)),
      m_changes(wrappedLabel({}, TextRole::Caption, this)),
      m_show(new QPushButton(this)),
      m_restore(new QPushButton(this))
{
    setObjectName("versions");
    m_table->setObjectName("versionTable");
    m_changes->setObjectName("versionChanges");
    m_show->setObjectName("showVersion");
    m_restore->setObjectName("restoreVersion");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, whoWidth);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_changes->setContentsMargins(12, 0, 12, 0);
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
    column->addWidget(m_changes);
    column->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsPane::showCurrent);
    connect(m_table, &DenseTable::rowOpened, this, [this] { emit showWanted(currentDocument()); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showWanted(currentDocument()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(currentDocument()); });
}

void VersionsPane::setPart(const QString& name, Describe describe)
{
    m_describe = std::move(describe);
    if (name != m_name) m_versions.clear();
    m_name = name;
    fill();
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().run(
        this, [desk, name = toStd(name)] { return versionsOf(*desk, name); },
        [this, name](Result<std::vector<PolicyVersion>> versions) {
            if (name != m_name || !versions || m_context.desk() == nullptr) return;
            m_versions = std::move(versions).value();
            std::reverse(m_versions.begin(), m_versions.end());
            fill();
        });
}

void VersionsPane::forget()
{
    m_name.clear();
    m_versions.clear();
    fill();
}

void VersionsPane::fill()
{
    RegisterSource source;
    source.rows = m_versions.size();
    source.cell = [this](std::size_t row, int column) {
        const PolicyVersion& version = m_versions[row];
        RegisterCell cell;
        cell.text = column == 0 ? momentText(version.at, m_context.today()) : toQ(version.actor);
        if (column == 0 && version.document.empty()) cell.text += QStringLiteral(" · ") + tr("removed");
        cell.isStrong = column == 0 && row == 0;
        return cell;
    };
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->setSource(std::move(source));
    if (m_model->rowCount() > 0) m_table->selectRow(std::min(before, m_model->rowCount() - 1));
    showCurrent();
}

QString VersionsPane::currentDocument() const
{
    const auto row = m_model->sourceRow(m_table->currentIndex().row());
    return row ? toQ(m_versions[*row].document) : QString();
}

void VersionsPane::showCurrent()
{
    const QString document = currentDocument();
    const auto lines = document.isEmpty() || !m_describe ? std::nullopt : m_describe(toStd(document));
    m_show->setEnabled(lines.has_value());
    m_restore->setEnabled(lines && !lines->isEmpty());
    if (m_versions.empty()) {
        m_changes->setText(tr("Never changed in this book: what ships with the program is in force."));
    } else if (!lines) {
        m_changes->clear();
    } else if (lines->isEmpty()) {
        m_changes->setText(tr("This version is in force."));
    } else {
        QStringList shown = lines->mid(0, mostLines);
        if (lines->size() > mostLines) shown << QStringLiteral("…");
        m_changes->setText(tr("Otherwise than today:") + '\n' + shown.join('\n'));
    }
}

void VersionsPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void VersionsPane::retranslate()
{
    setAccessibleName(tr("Versions"));
    m_title->setText(tr("Versions, newest first"));
    m_model->setTitles({tr("When"), tr("Who")});
    m_table->setAccessibleName(tr("Versions"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show this version in the editor"));
    m_restore->setText(tr("Restore"));
    m_restore->setAccessibleName(tr("Restore this version"));
    fill();
}

} // namespace encours::ui
