// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#ifndef Q_MOC_RUN
#include "desk/save_figures.h"

#include <functional>
#include <memory>
#endif

class QMenu;
class QPushButton;

namespace encours::ui {

class AppContext;
class DenseTable;

/// What every list does with its table: columns are hidden, moved, widened and sorted as people like, remembered and put back;
/// rows are saved as a workbook or a table (Ctrl+E) and printed (Ctrl+P). The header has a menu for the columns, and so has
/// the button.
class TableTools : public QObject {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    /// What is shown, as a table of figures. It is asked for on the window's thread; what it gives runs behind it.
    using FigureMaker = std::function<encours::FigureTable()>;
    using FigureSource = std::function<FigureMaker()>;

    /// `name` is what the layout is remembered under. The keys work while `scope` or something in it has the focus.
    TableTools(AppContext& context, DenseTable& table, const QString& name, QWidget* scope);
    void setFigures(FigureSource source) { m_figures = std::move(source); }
#endif
    /// The column that cannot be hidden: what the line is about.
    void setFirstColumn(int column) { m_firstColumn = column; }
    /// Call it once the columns stand as they are meant, sort included: this is what "Reset the columns" brings back. Then
    /// brings back what people have made of it; false when they have made nothing.
    bool restore();
    void save() const;
    void setFileName(const QString& name) { m_fileName = name; } ///< suggested, without ending
    void setTitle(const QString& title) { m_title = title; }
    [[nodiscard]] QPushButton* columnsButton() const { return m_columns; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    void retranslate();
    void resetColumns();
    void exportRows();
    void printRows();

signals:
    void columnsChanged(); ///< shown, hidden or reset

private:
    void fillColumnMenu(QMenu& menu);
    void fillExportMenu(QMenu& menu);
    void setColumnShown(int column, bool isShown);
    void showMenu(const QPoint& place);
    void saveTo(const QString& file);
    [[nodiscard]] QString layoutName() const;

    AppContext& m_context;
    DenseTable& m_table;
    QString m_name;
    QString m_fileName;
    QString m_title;
    QByteArray m_first; ///< state of the header before anybody touched it
    QPushButton* m_columns;
    QPushButton* m_export;
    int m_firstColumn = 0;
    bool m_isWorking = false;
#ifndef Q_MOC_RUN
    void print(std::shared_ptr<const encours::FigureTable> table);
    FigureSource m_figures;
#endif
};

} // namespace encours::ui
