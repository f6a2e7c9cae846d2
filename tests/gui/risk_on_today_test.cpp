// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/account_builder.h"
#include "support/language.h"
#include "today/item_words.h"
#include "today/task_panel.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace encours::ui {
namespace {

const Date today = Date::of(2026, 11, 20);

CustomerSheet sheetWith(std::vector<AccountEvent> events)
{
    test::AccountBuilder builder("C001", 7);
    builder.invoiceDue("F001", 100'000, today.plusDays(-40));
    Account account = builder.build();
    account.events = std::move(events);
    CustomerSheet sheet;
    sheet.account = std::make_shared<const Account>(std::move(account));
    sheet.state = stateOf(*sheet.account, today, Currency::euro());
    return sheet;
}

AccountEvent event(AccountEventKind kind, Date on)
{
    return {AccountEventId{1}, kind, on, "", JournalSeq{1}};
}

TEST(RiskOnTheCallQueue, ShowsInsolvencyFirstAndDoubt)
{
    changeLanguage(Language::English);
    EXPECT_TRUE(customerStatuses(sheetWith({})).empty());
    const auto statuses = customerStatuses(sheetWith({event(AccountEventKind::Receivership, today.plusDays(-10)),
                                                      event(AccountEventKind::Doubtful, today.plusDays(-5))}));
    ASSERT_EQ(statuses.size(), 2U);
    EXPECT_EQ(statuses[0].word, "Receivership");
    EXPECT_EQ(statuses[0].tone, Tone::Violet);
    EXPECT_EQ(statuses[1].word, "Doubtful");
    const auto liquidated = customerStatuses(sheetWith({event(AccountEventKind::Liquidation, today)}));
    ASSERT_EQ(liquidated.size(), 1U);
    EXPECT_EQ(liquidated[0].tone, Tone::Red);
    changeLanguage(Language::French);
}

TEST(RiskOnTheCallQueue, ShowsWhatIsSecured)
{
    CallItem item;
    item.state = ItemState::Secured;
    EXPECT_EQ(itemStatus(item).tone, Tone::Green);
    item.state = ItemState::Blocked;
    EXPECT_EQ(itemStatus(item).tone, Tone::Neutral);
    EXPECT_NE(itemStatus(item).word, "");
}

TEST(RiskOnTheCallQueue, LeadsFromATaskToItsRegister)
{
    TaskPanel panel;
    panel.show();
    QString place;
    QObject::connect(&panel, &TaskPanel::riskWanted, &panel, [&place](const QString& wanted) { place = wanted; });
    const std::pair<TaskKind, const char*> places[] = {{TaskKind::DeclareClaim, "proceedings/7"},
                                                       {TaskKind::LegalDeadline, "proceedings/7"},
                                                       {TaskKind::NotifyInsurer, "limits/7"},
                                                       {TaskKind::FactorAlert, "factoring/7"}};
    for (const auto& [kind, expected] : places) {
        CustomerSheet sheet = sheetWith({});
        Task allocate;
        allocate.customer = CustomerId{7};
        Task task;
        task.kind = kind;
        task.customer = CustomerId{7};
        sheet.decision.tasks = {allocate, task};
        panel.setSheet(sheet, std::nullopt);
        auto* step = panel.findChild<QPushButton*>("openRisk");
        ASSERT_NE(step, nullptr);
        EXPECT_TRUE(step->isVisible());
        step->click();
        EXPECT_EQ(place, expected);
    }
}

} // namespace
} // namespace encours::ui
