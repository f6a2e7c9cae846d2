// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/import_summary.h"

#include "imports/import_words.h"
#include "support/format.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace encours::ui {
namespace {

constexpr int shownOfOneWarning =
    3; ///< a file with a thousand times the same remark says it three times and counts the rest

} // namespace

ImportSummary::ImportSummary(QWidget* parent) : Card(parent), m_column(new QVBoxLayout(this))
{
    setObjectName("importSummary");
    m_column->setContentsMargins(size::gap, 12, size::half, 12);
}

void ImportSummary::addFigure(const QString& name, const QString& figure, bool isStrong)
{
    QLabel* caption = plainLabel(name, isStrong ? TextRole::Strong : TextRole::Body, m_content);
    if (!isStrong) setLook(caption, "look", "muted");
    QLabel* value = plainLabel(figure, isStrong ? TextRole::Strong : TextRole::Body, m_content);
    value->setAlignment(Qt::AlignRight);
    m_grid->addWidget(caption, m_row, 0);
    m_grid->addWidget(value, m_row, 1);
    ++m_row;
}

void ImportSummary::addRule()
{
    auto* rule = new QFrame(m_content);
    rule->setProperty("look", "rule");
    m_grid->addWidget(rule, m_row++, 0, 1, 2);
}

void ImportSummary::addWarnings(const std::vector<ImportWarning>& warnings)
{
    std::map<WarningCode, int> seen;
    for (const ImportWarning& warning : warnings) {
        if (++seen[warning.code] > shownOfOneWarning) continue;
        auto* line = new QWidget(m_content);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(size::grid);
        QLabel* icon = plainLabel({}, TextRole::Body, line);
        icon->setPixmap(iconPixmap(Icon::Warning, 14, Theme::current().tone(Tone::Amber).ink, devicePixelRatioF()));
        icon->setFixedWidth(14);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(wrappedLabel(warningWords(warning), TextRole::Body, line), 1);
        m_grid->addWidget(line, m_row++, 0, 1, 2);
    }
    int rest = 0;
    for (const auto& [code, count] : seen) rest += qMax(0, count - shownOfOneWarning);
    if (rest == 0) return;
    m_grid->addWidget(
        plainLabel(tr("and %n more remark(s) of the same kinds", nullptr, rest), TextRole::Caption, m_content), m_row++,
        0, 1, 2);
}

void ImportSummary::showReport(const ImportReport& report)
{
    delete m_content;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    m_content = inner;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setVerticalSpacing(size::half);
    m_grid->setColumnStretch(0, 1);
    m_row = 0;
    addFigure(tr("Lines read"), countText(report.linesRead));
    addFigure(tr("Lines of customers"), countText(report.linesUsed));
    addFigure(tr("Period"), periodWords(report.firstOn, report.lastOn));
    addFigure(tr("Debit"), amountText(report.debitTotal));
    addFigure(tr("Credit"), amountText(report.creditTotal));
    addRule();
    for (const auto& [name, count] : countWords(report.accepted)) addFigure(name, count, true);
    if (report.accepted.nothing()) addFigure(tr("Nothing new"), QStringLiteral("–"), true);
    if (!report.warnings.empty()) {
        addRule();
        addWarnings(report.warnings);
    }
    m_grid->setRowStretch(m_row, 1);
    scroll->setWidget(inner);
    m_column->addWidget(scroll);
    m_content = scroll;
}

} // namespace encours::ui
