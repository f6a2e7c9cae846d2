// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/call_session.h"
#include "today/entry_form.h"
#include "today/today_presenter.h"
#endif
#include "shell/page.h"

#include <QElapsedTimer>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace encours::ui {

class Cockpit;
class EmptyState;
class PeopleChoice;
class QueuePanel;
class StatusLine;
class WeightsPanel;
class WhyPanel;

/// F2, the call queue: the lists of the day at the left, the cockpit of the chosen customer at the right. Single keys mean
/// outcomes while neither side is being typed in; with Ctrl they mean the same in text fields. What is recorded leaves the
/// list at once and the next customer is shown; TodayPresenter confirms behind.
class TodayPage : public Page {
    Q_OBJECT
public:
    using DeskMaker = std::function<std::unique_ptr<TodayDesk>()>;

    explicit TodayPage(AppContext& context, QWidget* parent = nullptr);
    /// With another desk behind, for tests.
    TodayPage(AppContext& context, DeskMaker makeDesk, QWidget* parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Phone; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F2; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override;
    /// `list`, `weights`, `why`. `12` opens customer 12: on its list, or beside the lists when it stands on none; `why/12`
    /// explains it as well.
    void showPlace(const QString& place) override;

    /// The same key within this time after it recorded something is taken for a bounce, not for the next customer.
    void setBounceMs(int milliseconds) { m_bounceMs = milliseconds; }
    [[nodiscard]] TodayPresenter* presenter() const { return m_presenter.get(); }
    [[nodiscard]] CustomerId shownCustomer() const { return m_shown; }
    [[nodiscard]] const CallSession& call() const { return m_call; }

public slots:
    void undo();
    void writeLetter();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // today_page.cpp
    void build();
    void connectPanels();
    void buildShortcuts();
    void connectPresenter();
    void checkDay();

    // today_page_work.cpp
    void showDay();
    void keepList();
    void chooseTab(ListTab tab);
    void chooseRow(int row);
    void showCustomer();
    [[nodiscard]] Date nextOpenDay() const;
    [[nodiscard]] EntrySubject expected(const QueueRow& row) const;
    void prefetch(int row);
    void select(CustomerId customer, int otherwiseRow);
    void updateCounts();
    void updateRightSide();
    void pressDigit(int digit);
    void recordEntry(const Entry& entry);
    void skip();
    void goBack();
    void focusQueue();
    void onTaken(const ActionPtr& action);
    void onRefused(const ActionPtr& action, const QString& sentence);
    void onUndone(const ActionPtr& action);
    void giveVerdict(qint64 dispute, int resolution, const QString& resolvedBy);
    void endBlock(qint64 block);
    void editField(int field, const QString& value);
    void updateChosen();
    [[nodiscard]] std::optional<TaskKind> chosenTask() const;
    [[nodiscard]] QString nameOf(CustomerId customer) const;
    [[nodiscard]] QString describe(const WorkedAction& action) const;

    // today_page_call.cpp
    void connectCall();
    void loadLedgerAge();
    void turnCall();
    void dial(const QString& phone, ContactPersonId person);
    void callOrStop();
    void toggleInbound();
    void speakTo(ContactPersonId person);
    void goByInvoice();
    void leaveByInvoice();
    void updateScope();
    void scopeTo(const std::vector<ItemId>& items);
    [[nodiscard]] bool isMoreToSay(const ContactRequest& contact) const;
    void recordContact(Entry entry, const QString& name);
    void takeBackSaid(const WorkedAction& action);
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool pressLetter(int key);

    // today_page_order.cpp
    void connectOrder();
    void applyDay(const encours::ui::RankingPtr& ranking);
    void chooseOrder();
    void loadRanking();
    void applyRanking(const encours::ui::RankingPtr& ranking);
    void showRanking(const encours::ui::RankingPtr& ranking);
    [[nodiscard]] bool isOrdered() const;
    [[nodiscard]] bool isBesideOpen() const; ///< weights or explanation in place of the cockpit
    void closeBeside();
    void openWeights();
    void saveWeights();
    void explainShown();
    void visit(CustomerId customer, bool isExplained);
    void showVisitor(CustomerId customer);

    DeskMaker m_makeDesk;
    std::unique_ptr<TodayDesk> m_desk;
    std::unique_ptr<TodayPresenter> m_presenter;
    QSplitter* m_splitter = nullptr;
    QueuePanel* m_queue = nullptr;
    PeopleChoice* m_people = nullptr;
    QStackedWidget* m_right = nullptr;
    Cockpit* m_cockpit = nullptr;
    EmptyState* m_empty = nullptr;
    WeightsPanel* m_weights = nullptr;
    WhyPanel* m_why = nullptr;
    QPointer<StatusLine> m_status; ///< the status bar may own and delete it
    QTimer* m_dayTimer = nullptr;
    CustomerId m_shown;
    QString m_shownName;
    CustomerId m_wanted;            ///< to be selected when the next lists are there
    CustomerId m_visitWanted;       ///< to be shown when the first lists are there
    bool m_isExplainWanted = false; ///< and explained
    bool m_isVisiting = false;      ///< the customer shown was asked for from elsewhere and is on no list
    bool m_isReordering = false;
    bool m_isTopWanted = false;        ///< another order was chosen: its first call comes next
    RankingPtr m_ranking;              ///< of the day shown; none: by points
    std::vector<CustomerId> m_skipped; ///< for Backspace, newest last
    QString m_lastWords;
    std::optional<Date> m_keptDay; ///< whose list was kept
    QElapsedTimer m_sinceRecord;
    static constexpr int noDigit = -1;
    int m_pressed = noDigit;     ///< while its key is being handled
    int m_bounceDigit = noDigit; ///< recorded something by itself last
    int m_bounceMs = 250;
    bool m_isFirstDay = true;
    bool m_isByInvoice = false; ///< invoices are ticked and answered for one by one
    QElapsedTimer m_time;
    CallSession m_call{[this] { return m_time.elapsed(); }};
};

} // namespace encours::ui
