// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_fixture.h"

#include "gui/typing.h"
#include "letters/letter.h"
#include "support/account_builder.h"
#include "support/doors.h"
#include "support/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QtTest/QTest>

namespace encours::ui {

namespace {

class NoPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter>, const LetterPaper&, const std::filesystem::path&) override
    {
        return Done{};
    }
    std::string pdfOf(std::span<const Letter>, const LetterPaper&) override { return {}; }
};

std::shared_ptr<const Portfolio> fourLateCustomers(Date today)
{
    using test::AccountBuilder;
    const auto customer = [&](const char* code, std::int64_t id, std::int64_t cents, int daysLate) {
        AccountBuilder builder(code, id);
        builder.field(CustomerField::Name, std::string("Maison ") + code);
        builder.invoiceDue(std::string("F-") + code, cents, today.plusDays(-daysLate));
        builder.invoiceDue(std::string("G-") + code, cents / 2, today.plusDays(-daysLate / 2));
        return builder;
    };
    std::vector<Account> accounts;
    accounts.push_back(customer("ALPHA", 1, 900'000, 120).build());
    accounts.push_back(customer("BRAVO", 2, 600'000, 90).build());
    accounts.push_back(customer("CHARLIE", 3, 300'000, 60).build());
    accounts.push_back(customer("DELTA", 4, 100'000, 30).build());
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

} // namespace

ScriptedDesk::ScriptedDesk(std::shared_ptr<const Portfolio> portfolio, Date today)
    : m_portfolio(std::move(portfolio)), m_today(today)
{
}

template <typename T>
void ScriptedDesk::later(Answer<T> answer, T value)
{
    m_writes.push_back([answer = std::move(answer), value = std::move(value), refusal = refusal] {
        answer(refusal ? Result<T>(*refusal) : Result<T>(value));
    });
}

void ScriptedDesk::loadDay(Answer<DayPtr> answer)
{
    m_reads.push_back([this, answer = std::move(answer)] {
        const DunningContext context = contextFor(*m_portfolio, DunningPlan::frenchDefault(), m_today);
        DayLists lists = makeLists(*m_portfolio, context);
        weigh(lists, kept);
        answer(makeDayData(*m_portfolio, std::move(lists), currentLanguage()));
    });
}

void ScriptedDesk::loadSheet(CustomerId customer, Answer<SheetPtr> answer)
{
    m_reads.push_back([this, customer, answer = std::move(answer)] {
        CustomerSheet sheet;
        sheet.account = m_portfolio->share(customer);
        sheet.state = stateOf(*sheet.account, m_today, m_portfolio->currency());
        const DunningContext context = contextFor(*m_portfolio, DunningPlan::frenchDefault(), m_today);
        sheet.decision = decide(*sheet.account, context);
        sheet.facts = callFactsOf(*sheet.account, sheet.state, sheet.decision, context);
        sheet.script = callScriptOf(*sheet.account, sheet.decision, sheet.facts, "Fournitures Delorme");
        answer(SheetPtr(std::make_shared<const CustomerSheet>(std::move(sheet))));
    });
}

void ScriptedDesk::loadRanking(const DayPtr& day, CallOrder order, std::optional<int> minutes,
                               Answer<RankingPtr> answer)
{
    m_reads.push_back([this, day, order, minutes, answer = std::move(answer)] {
        const DunningContext context = contextFor(*m_portfolio, DunningPlan::frenchDefault(), m_today);
        const CallOrderBasis basis{*m_portfolio, m_today, context.rules};
        OrderedDay ordered{day->lists, order, {}, std::nullopt};
        sortCalls(ordered.lists.calls, order, basis);
        for (const Call& call : ordered.lists.calls) ordered.figures.push_back(orderFigureOf(call, order, basis));
        if (minutes) ordered.capacity = planDay(ordered.lists, *minutes, context);
        answer(makeRanking(*day, ordered, currentLanguage(), m_portfolio->currency()));
    });
}

void ScriptedDesk::loadExplanation(CustomerId customer, Answer<ExplanationPtr> answer)
{
    m_reads.push_back([this, customer, answer = std::move(answer)] {
        const DunningContext context = contextFor(*m_portfolio, DunningPlan::frenchDefault(), m_today);
        answer(ExplanationPtr(std::make_shared<const Explanation>(explain(*m_portfolio->find(customer), context))));
    });
}

void ScriptedDesk::loadLedgerAge(Answer<LedgerAge> answer)
{
    m_reads.push_back([this, answer = std::move(answer)] { answer(ledger); });
}

void ScriptedDesk::saveWeights(const PriorityWeights& weights, Answer<Done> answer)
{
    if (!refusal) kept = weights;
    later(std::move(answer), Done{});
}

void ScriptedDesk::record(const ContactRequest& request, Answer<ContactRecorded> answer)
{
    recorded.push_back(request);
    later(std::move(answer), ContactRecorded{JournalSeq{++m_entries}, false, std::nullopt, {}});
}

void ScriptedDesk::undo(std::optional<JournalSeq> entry, Answer<UndoneAction> answer)
{
    undone.push_back(entry);
    later(std::move(answer), UndoneAction{entry.value_or(JournalSeq{}), "contact", CustomerId{1}, std::nullopt});
}

void ScriptedDesk::edit(CustomerId customer, const FieldChanges& changes, const std::string&, Answer<Done> answer)
{
    edited.push_back({customer, changes});
    later(std::move(answer), Done{});
}

void ScriptedDesk::resolve(const DisputeVerdict& verdict, Answer<Done> answer)
{
    verdicts.push_back(verdict);
    later(std::move(answer), Done{});
}

void ScriptedDesk::noteCircuit(const CircuitRequest& request, Answer<Done> answer)
{
    circuits.push_back(request);
    later(std::move(answer), Done{});
}

void ScriptedDesk::block(const BlockRequest& request, Answer<Done> answer)
{
    blocked.push_back(request);
    later(std::move(answer), Done{});
}

void ScriptedDesk::endBlock(const EndBlockRequest& request, Answer<Done> answer)
{
    endedBlocks.push_back(request);
    later(std::move(answer), Done{});
}

void ScriptedDesk::passToLitigation(const LitigationRequest& request, Answer<JournalSeq> answer)
{
    passed.push_back(request);
    later(std::move(answer), JournalSeq{++m_entries});
}

void ScriptedDesk::writeLetter(CustomerId customer, const std::filesystem::path& folder, Answer<LettersWritten> answer)
{
    letterFolders.push_back(folder);
    later(std::move(answer), LettersWritten{{folder / "letter.pdf"}, {customer}, {}});
}

void ScriptedDesk::answerReads()
{
    while (!m_reads.empty()) {
        const auto next = std::move(m_reads.front());
        m_reads.pop_front();
        next();
    }
}

void ScriptedDesk::answerAll()
{
    do {
        answerReads();
        if (m_writes.empty()) continue;
        const auto next = std::move(m_writes.front());
        m_writes.pop_front();
        next();
    } while (!m_reads.empty() || !m_writes.empty());
}

const Date TodayTest::today = Date::of(2026, 11, 20);

TodayTest::TodayTest()
{
    changeLanguage(Language::French);
    doors().chooseFolder = [this](QWidget*, const QString&) { return m_folderAnswer; };
    doors().openOutside = [](const QString&) {};
    m_context =
        std::make_unique<AppContext>(std::make_shared<FixedClock>(today), "sylvie", std::make_unique<NoPrinter>());
    QObject::connect(m_context.get(), &AppContext::toastWanted, m_context.get(),
                     [this](const QString& text, Tone, const QString&, const std::function<void()>& action) {
                         m_toasts << text;
                         m_toastAction = action;
                     });
    m_page = std::make_unique<TodayPage>(*m_context, [this] {
        auto desk = std::make_unique<ScriptedDesk>(fourLateCustomers(today), today);
        m_desk = desk.get();
        return desk;
    });
    m_page->setBounceMs(0);
    m_page->resize(1350, 800);
    m_page->show();
    m_page->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->bookOpened();
    m_page->takeFocus();
    answer();
}

TodayTest::~TodayTest()
{
    m_page->bookClosed();
    m_page.reset();
    m_context.reset();
    resetDoors();
}

void TodayTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : m_page.get(), key, modifiers);
    m_desk->answerReads();
}

void TodayTest::pressTyped(Qt::Key key, const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    if (target == nullptr) target = m_page.get();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &down);
    m_desk->answerReads();
}

void TodayTest::type(const QString& text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    typeInto(*QApplication::focusWidget(), text);
}

void TodayTest::answer()
{
    m_desk->answerAll();
    QCoreApplication::processEvents();
}

QStringList TodayTest::names() const
{
    const QAbstractItemModel& model = *find<QAbstractItemView>("queue")->model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) names << model.index(row, 0).data().toString();
    return names;
}

QString TodayTest::shownName() const
{
    return find<QLabel>("customerName")->text();
}

} // namespace encours::ui
