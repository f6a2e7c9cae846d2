// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <atomic>

namespace encours::ui {
namespace {

class SingleInstanceTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath("instance"); }
    /// What a second start does, beside the event loop of the first.
    bool handFromElsewhere(const SingleInstance::Wish& wish)
    {
        std::atomic<int> answer{-1};
        QThread* second = QThread::create([&] { answer = SingleInstance(folder()).hand(wish) ? 1 : 0; });
        second->start();
        QElapsedTimer clock;
        clock.start();
        while (answer < 0 && clock.elapsed() < 10'000) QTest::qWait(5);
        second->wait();
        delete second;
        return answer == 1;
    }

    QTemporaryDir m_folder;
};

TEST_F(SingleInstanceTest, LetsOneClaimAndRefusesTheNext)
{
    auto first = std::make_unique<SingleInstance>(folder());
    ASSERT_TRUE(first->claim());
    EXPECT_FALSE(SingleInstance(folder()).claim());
    first.reset();
    EXPECT_TRUE(SingleInstance(folder()).claim()) << "whoever comes after the end is the first again";
}

TEST_F(SingleInstanceTest, HandsTheWishOfTheSecondToTheFirst)
{
    SingleInstance first(folder());
    ASSERT_TRUE(first.claim());
    QList<SingleInstance::Wish> wishes;
    QObject::connect(&first, &SingleInstance::wished, [&](const SingleInstance::Wish& wish) { wishes << wish; });
    const QString hostile = QStringLiteral("/tmp/é\"\\\n<b>.encours");
    ASSERT_TRUE(handFromElsewhere({hostile, false, "token"}));
    ASSERT_TRUE(handFromElsewhere({{}, true, {}}));
    ASSERT_EQ(wishes.size(), 2);
    EXPECT_EQ(wishes[0].book, hostile);
    EXPECT_EQ(wishes[0].activation, "token");
    EXPECT_TRUE(wishes[1].isDemonstration);
}

TEST_F(SingleInstanceTest, IsForThisPersonAlone)
{
    SingleInstance first(folder());
    ASSERT_TRUE(first.claim());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_EQ(QFileInfo(folder()).permissions() & others, QFileDevice::Permissions());
}

TEST_F(SingleInstanceTest, TakesNoNonsenseForAWish)
{
    SingleInstance first(folder());
    ASSERT_TRUE(first.claim());
    int wishes = 0;
    QObject::connect(&first, &SingleInstance::wished, [&] { ++wishes; });
    for (const QByteArray& bytes :
         {QByteArray("\n"), QByteArray("nonsense\n"), QByteArray("[1]\n"), QByteArray(200'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(folder() + "/window.socket");
        ASSERT_TRUE(socket.waitForConnected(2'000));
        socket.write(bytes);
        socket.flush();
        QTest::qWait(50);
    }
    EXPECT_EQ(wishes, 0);
    EXPECT_TRUE(handFromElsewhere({}));
}

TEST_F(SingleInstanceTest, TellsWhenTheFirstDoesNotAnswer)
{
    SingleInstance first(folder());
    ASSERT_TRUE(first.claim());
    EXPECT_FALSE(SingleInstance(folder()).hand({}, 100)) << "the event loop of the first does not run here";
    EXPECT_FALSE(SingleInstance(m_folder.filePath("nobody")).hand({}, 100));
    EXPECT_FALSE(SingleInstance::noAnswerText().isEmpty());
}

TEST_F(SingleInstanceTest, StandsAsideOfOtherSettings)
{
    const QByteArray before = qgetenv("ENCOURS_CONFIG_DIR");
    const QString here = SingleInstance::usualFolder();
    EXPECT_EQ(here, SingleInstance::usualFolder());
    qputenv("ENCOURS_CONFIG_DIR", "/somewhere/else");
    EXPECT_NE(here, SingleInstance::usualFolder());
    qputenv("ENCOURS_CONFIG_DIR", before);
}

} // namespace
} // namespace encours::ui
