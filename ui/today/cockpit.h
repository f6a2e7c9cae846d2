// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/entry_form.h"
#include "today/today_desk.h"
#endif

#include <QWidget>

class QHBoxLayout;

namespace encours::ui {

class AgeingBar;
class CallBrief;
class BlockLine;
class CustomerHeader;
class FigureCard;
class InvoiceTable;
class OutcomePanel;
class ReasonsPanel;
class TaskPanel;
class TimelinePanel;

/// Everything that a call with one customer needs, on one screen: who, how much, why today, what happened, what was said.
class Cockpit : public QWidget {
    Q_OBJECT
public:
    explicit Cockpit(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::ui::SheetPtr& sheet, encours::Date callBackDay,
                  std::optional<encours::TaskKind> preferred, const encours::PriorityWeights& weights);
    [[nodiscard]] const encours::ui::SheetPtr& sheet() const { return m_sheet; }
    /// A customer whose sheet is still being read: what the list knows already.
    void setExpected(const encours::ui::QueueRow& row, const encours::ui::EntrySubject& subject);
#endif
    [[nodiscard]] OutcomePanel& outcomes() { return *m_outcomes; }
    [[nodiscard]] CustomerHeader& header() { return *m_header; }
    [[nodiscard]] InvoiceTable& invoices() { return *m_invoices; }
    [[nodiscard]] TaskPanel& tasks() { return *m_tasks; }
    [[nodiscard]] CallBrief& brief() { return *m_brief; }
    [[nodiscard]] ReasonsPanel& reasons() { return *m_reasons; }
    [[nodiscard]] BlockLine& blocks() { return *m_blocks; }
    void retranslate();

private:
    void buildFigures(QHBoxLayout& row);
    [[nodiscard]] QWidget* buildSide();
    void showFigures();
    [[nodiscard]] encours::ui::EntrySubject subject(encours::Date callBackDay) const;

    CustomerHeader* m_header;
    TaskPanel* m_tasks;
    CallBrief* m_brief;
    BlockLine* m_blocks;
    FigureCard* m_callable = nullptr;
    FigureCard* m_overdue = nullptr;
    FigureCard* m_balance = nullptr;
    FigureCard* m_lateness = nullptr;
    AgeingBar* m_ageing;
    InvoiceTable* m_invoices;
    ReasonsPanel* m_reasons;
    TimelinePanel* m_timeline;
    OutcomePanel* m_outcomes;
#ifndef Q_MOC_RUN
    SheetPtr m_sheet;
#endif
};

} // namespace encours::ui
