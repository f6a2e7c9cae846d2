// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/today_desk.h"
#endif

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

class QTimer;

namespace encours::ui {

/// One thing a person did on the page, from the key press until it is undone or forgotten.
struct WorkedAction {
    enum class Kind : std::uint8_t { Contact, Verdict, Litigation, Edit, Circuit, Block, BlockEnd };
    enum class Stage : std::uint8_t { Underway, Kept, Refused };

    Kind kind = Kind::Contact;
    Stage stage = Stage::Underway;
    CustomerId customer;
    ListTab tab = ListTab::Prelitigation;
    QString name;                    ///< of the customer
    ContactRequest contact;          ///< for Kind::Contact
    std::optional<JournalSeq> entry; ///< once kept, when the desk tells it
    bool isUndoWanted = false;       ///< undone before it was kept: taken back as soon as it is
    bool leavesList = true;
};
using ActionPtr = std::shared_ptr<WorkedAction>;

/// The state of the page without its widgets: the day, the customers worked and not yet confirmed by the desk, the
/// sheets at hand, and what can be undone. Paint first, commit behind: every action changes what is shown at once, the
/// desk's answer only confirms it or brings the customer back.
class TodayPresenter : public QObject {
    Q_OBJECT
public:
    explicit TodayPresenter(TodayDesk& desk, QObject* parent = nullptr);
    ~TodayPresenter() override;

    [[nodiscard]] const DayPtr& day() const { return m_day; }
    [[nodiscard]] Date today() const { return m_desk.today(); }
    /// Customers out of the lists because they were worked since the day was made.
    [[nodiscard]] const std::unordered_set<CustomerId>& worked() const { return m_worked; }
    [[nodiscard]] SheetPtr sheet(CustomerId customer) const;
    [[nodiscard]] bool isAnythingUnderway() const { return m_underway > 0; }
    [[nodiscard]] ActionPtr lastAction() const;
    [[nodiscard]] int treated(ListTab tab) const;
    [[nodiscard]] int total(ListTab tab) const;
    [[nodiscard]] int remaining(ListTab tab) const;
    [[nodiscard]] Money promisedToday() const;

    /// Makes the lists again off this thread; several wishes at once are one.
    void reload();
    void reloadSoon();
    /// Asks for a customer's sheet unless a fresh one is at hand; sheetReady() follows. Neighbours may be asked for ahead.
    void fetch(CustomerId customer);
    void forgetSheets();

    /// `isLast`: nothing more is said in this conversation, the customer leaves the list.
    void record(ContactRequest request, ListTab tab, const QString& name, bool isLast = true);
    void pass(LitigationRequest request, ListTab tab, const QString& name);
    void resolve(DisputeVerdict verdict, ListTab tab, const QString& name);
    void edit(CustomerId customer, const FieldChanges& changes, const QString& name);
    void noteCircuit(const CircuitRequest& request, ListTab tab, const QString& name);
    void block(const BlockRequest& request, ListTab tab, const QString& name);
    void endBlock(const EndBlockRequest& request, ListTab tab, const QString& name);
    void writeLetter(CustomerId customer, const std::filesystem::path& folder, const QString& name);
    void undo();

signals:
    void dayReady();
    void dayRefused(const QString& sentence);
    void sheetReady(qint64 customer);
    void sheetRefused(qint64 customer, const QString& sentence);
    /// An action was taken up and is shown as done.
    void actionTaken(const encours::ui::ActionPtr& action);
    void actionKept(const encours::ui::ActionPtr& action);
    /// The desk refused it: the customer is back. `sentence` says what happened.
    void actionRefused(const encours::ui::ActionPtr& action, const QString& sentence);
    void actionUndone(const encours::ui::ActionPtr& action);
    /// The desk has taken it back too (or could not: undoRefused() came first).
    void undoKept(const encours::ui::ActionPtr& action);
    /// Something from before this page was opened was undone.
    void earlierActionUndone(qint64 customer);
    void undoRefused(const QString& sentence);
    void letterWritten(const QString& name, const QString& file);
    void letterRefused(const QString& name, const QString& sentence);

private:
    ActionPtr take(WorkedAction action);
    /// One that is no contact, begun on a list.
    ActionPtr take(WorkedAction::Kind kind, CustomerId customer, ListTab tab, const QString& name, bool leavesList);
    template <typename T>
    TodayDesk::Answer<T> confirm(const ActionPtr& action);
    void keep(const ActionPtr& action, std::optional<JournalSeq> entry);
    void refuse(const ActionPtr& action, const Fault& fault);
    void takeBack(const ActionPtr& action);
    void bringBack(const ActionPtr& action);
    void undoEarlier();
    void forget(CustomerId customer);
    void receiveDay(const Result<DayPtr>& day);
    void receiveSheet(CustomerId customer, const Result<SheetPtr>& sheet);

    TodayDesk& m_desk;
    DayPtr m_day;
    QTimer* m_reloadTimer;
    bool m_isLoading = false;
    bool m_isLoadWanted = false; ///< again, when the one under way is there
    int m_underway = 0;
    int m_changes = 0;       ///< actions taken, kept or taken back
    int m_changesAtLoad = 0; ///< when the lists under way were asked for
    std::unordered_set<CustomerId> m_worked;
    std::unordered_map<CustomerId, SheetPtr> m_sheets;
    std::unordered_set<CustomerId> m_stale; ///< sheets made before the last day: shown until the fresh one is there
    std::unordered_set<CustomerId> m_fetching;
    std::vector<ActionPtr> m_actions; ///< oldest first, what can be undone
};

} // namespace encours::ui
