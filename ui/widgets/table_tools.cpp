// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_tools.h"

#include "calendar/date.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/table_print.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

#include <filesystem>
#include <utility>

namespace encours::ui {
namespace {

constexpr int leastWidth = 56; ///< of a column that comes back into sight
constexpr int usualWidth = 112;

/// A title without the arrow of the sorted column.
QString plainTitle(const QAbstractItemModel& model, int column)
{
    QString title = model.headerData(column, Qt::Horizontal).toString();
    for (const QChar arrow : {QChar(0x2191), QChar(0x2193)}) title.remove(arrow);
    return title.trimmed();
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setIcon(themedIcon(Icon::ChevronDown));
    return made;
}

/// A button's own menu would stop the window until it is closed.
QMenu* menuOf(QPushButton* button)
{
    auto* menu = new QMenu(button);
    menu->setObjectName(button->objectName() + "Menu");
    QObject::connect(button, &QPushButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + size::half))); });
    return menu;
}

} // namespace

TableTools::TableTools(AppContext& context, DenseTable& table, const QString& name, QWidget* scope)
    : QObject(scope),
      m_context(context),
      m_table(table),
      m_name(name),
      m_fileName(name),
      m_columns(button(name + "Columns", scope)),
      m_export(button(name + "Export", scope))
{
    QHeaderView* header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableTools::showMenu);
    QMenu* columns = menuOf(m_columns);
    QMenu* exports = menuOf(m_export);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(*columns); });
    connect(exports, &QMenu::aboutToShow, this, [this, exports] { fillExportMenu(*exports); });
    const auto add = [&](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_E, [this] { exportRows(); });
    add(QKeySequence::Print, [this] { printRows(); });
}

bool TableTools::restore()
{
    m_first = m_table.horizontalHeader()->saveState();
    return m_context.settings().restore(layoutName(), m_table.horizontalHeader());
}

void TableTools::save() const
{
    if (!m_first.isEmpty()) m_context.settings().save(layoutName(), m_table.horizontalHeader());
}

/// A table that has got another column is not the one that was arranged.
QString TableTools::layoutName() const
{
    return QStringLiteral("%1.%2").arg(m_name).arg(m_table.horizontalHeader()->count());
}

void TableTools::resetColumns()
{
    if (m_first.isEmpty()) return;
    QHeaderView* header = m_table.horizontalHeader();
    // The header tells of the sort only when it differs from what it remembers.
    header->restoreState(m_first);
    emit header->sortIndicatorChanged(header->sortIndicatorSection(), header->sortIndicatorOrder());
    emit columnsChanged();
}

void TableTools::setColumnShown(int column, bool isShown)
{
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionHidden(column, !isShown);
    const bool isSizable = header->sectionResizeMode(column) == QHeaderView::Interactive;
    if (isShown && isSizable && header->sectionSize(column) < leastWidth) header->resizeSection(column, usualWidth);
    emit columnsChanged();
}

void TableTools::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction* entry = menu.addAction(withoutMnemonics(plainTitle(*m_table.model(), column)));
        entry->setCheckable(true);
        entry->setChecked(!header->isSectionHidden(column));
        entry->setEnabled(column != m_firstColumn);
        connect(entry, &QAction::triggered, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("Reset the columns"));
    reset->setObjectName(m_name + "ResetColumns");
    connect(reset, &QAction::triggered, this, &TableTools::resetColumns);
}

void TableTools::fillExportMenu(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const QString& text, const QKeySequence& keys, auto action) {
        QAction* entry = menu.addAction(text, this, action);
        entry->setShortcut(keys); // shown; the key itself is the shortcut of the list
        entry->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Save as a workbook or CSV…"), Qt::CTRL | Qt::Key_E, [this] { exportRows(); });
    add(tr("Print…"), QKeySequence::Print, [this] { printRows(); });
    menu.addSeparator();
    add(tr("Copy the selected lines"), QKeySequence::Copy, [this] { m_table.copySelection(false); });
    add(tr("Copy them with the titles"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_table.copySelection(true); });
}

void TableTools::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(place));
}

void TableTools::exportRows()
{
    if (m_isWorking || !m_figures || m_table.model()->rowCount() == 0) return;
    const QString suggested = QStringLiteral("%1-%2.xlsx").arg(m_fileName, toQ(formatIsoDate(m_context.today())));
    QString file = doors().saveFile(&m_table, tr("Save the list"), suggested, tr("Workbook (*.xlsx);;Table (*.csv)"));
    if (file.isEmpty()) return;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind != QStringLiteral("csv") && kind != QStringLiteral("xlsx")) file += QStringLiteral(".xlsx");
    saveTo(file);
}

void TableTools::saveTo(const QString& file)
{
    const FigureMaker make = m_figures();
    if (!make) return;
    const auto path = std::filesystem::path(file.toStdU16String());
    std::error_code ignored;
    if (m_context.desk() != nullptr && std::filesystem::equivalent(path, m_context.desk()->file(), ignored)) {
        m_context.toast(Fault{FaultCode::FileExists, {{"file", toStd(file)}}, {}});
        return;
    }
    m_isWorking = true;
    const bool isCsv = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    m_context.runner().runLong(
        this, tr("Saving %1").arg(QFileInfo(file).fileName()),
        [make, path, isCsv, language = currentLanguage()](const Progress& progress,
                                                          const Cancellation& cancellation) -> Result<bool> {
            progress.say(0, 0);
            const std::vector<FigureTable> tables{make()};
            if (cancellation.isRequested()) return false;
            const SaveFigures save(language);
            ENCOURS_TRY(isCsv ? save.toCsv(tables.front(), path) : save.toXlsx(tables, path));
            return true;
        },
        [this, file](const Result<bool>& saved) {
            m_isWorking = false;
            if (!saved) return m_context.toast(saved.fault());
            if (!*saved) return;
            m_context.toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                            [file] { doors().openOutside(file); });
        });
}

void TableTools::printRows()
{
    if (m_isWorking || !m_figures || m_table.model()->rowCount() == 0) return;
    const FigureMaker make = m_figures();
    if (!make) return;
    m_isWorking = true;
    m_context.runner().read(this, make, [this](FigureTable table) {
        m_isWorking = false;
        print(std::make_shared<const FigureTable>(std::move(table)));
    });
}

/// Long lists ask first: nobody wants to find three hundred sheets at the printer.
void TableTools::print(std::shared_ptr<const FigureTable> table)
{
    constexpr int manyPages = 30;
    std::shared_ptr<QPrinter> printer = doors().choosePrinter(&m_table, tr("Print %1").arg(m_title));
    if (!printer) return;
    const TablePrint sheets(*printer, table);
    const int pages = sheets.pageCount();
    const bool isMuch = pages > manyPages;
    const Question question{tr("Print the list"),
                            tr("The list takes %n page(s). Narrow it first to print less.", nullptr, pages),
                            tr("Print all")};
    if (isMuch && !doors().confirm(&m_table, question)) return;
    m_isWorking = true;
    m_context.runner().read(
        this, [printer, sheets] { return sheets.paint(*printer); },
        [this, pages](bool isDone) {
            m_isWorking = false;
            if (isDone) m_context.toast(tr("%n page(s) printed", nullptr, pages), Tone::Green);
            else
                m_context.toast(tr("The list could not be printed: the printer or the file did not take it."),
                                Tone::Red);
        });
}

void TableTools::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Show and hide columns"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Save, print or copy the list"));
    setPlainToolTip(m_export, tr("Save (Ctrl+E), print (Ctrl+P) or copy (Ctrl+C) what is shown"));
}

} // namespace encours::ui
