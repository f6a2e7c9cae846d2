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
class CallSession;
class BlockLine;
class CustomerHeader;
class FigureCard;
class FreshnessGate;
class InvoiceTable;
class OutcomePanel;
class CockpitSide;
class TaskPanel;

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
    [[nodiscard]] CockpitSide& side() { return *m_side; }
    [[nodiscard]] FreshnessGate& gate() { return *m_gate; }
    [[nodiscard]] BlockLine& blocks() { return *m_blocks; }
    void retranslate();

signals:
    /// A figure was opened: the page and the place of the list that makes it.
    void listWanted(const QString& page, const QString& place);

private:
    void buildFigures(QHBoxLayout& row);
    void showFigures();
    void openFigures();
    [[nodiscard]] encours::ui::EntrySubject subject(encours::Date callBackDay) const;

    FreshnessGate* m_gate;
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
    CockpitSide* m_side;
    OutcomePanel* m_outcomes;
#ifndef Q_MOC_RUN
    SheetPtr m_sheet;
#endif
};

} // namespace encours::ui
