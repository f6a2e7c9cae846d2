// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"
#include "desk/desk.h"
#include "gui/fake_mail.h"
#include "letters/letter.h"
#include "shell/app_context.h"
#include "shell/main_window.h"
#include "support/doors.h"

#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace encours::ui {

/// A printer that only remembers what it was given.
class RememberingPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                       const std::filesystem::path& file) override;
    /// The subjects, one a line.
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper& paper) override;
    std::vector<std::filesystem::path> files;
    std::size_t letterTotal = 0;
};

/// The real window over a real book in a folder of its own, on 20 November 2026, with every modal door answered by the test:
/// files come from `fileAnswer`, questions are answered by `confirmAnswer`, and what was told is kept.
class GuiTest : public testing::Test {
protected:
    GuiTest();
    ~GuiTest() override;

    /// A book with the given company name and no facts.
    void openEmptyBook(const std::string& company = "Fournil Test");
    /// The same with a small ledger imported (see smallLedger()).
    void openSmallBook();
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// Lets the desk answer and the window follow.
    void settle();
    /// A widget by object name: of the page in sight, where pages share a name, else of the window; fails the test and gives
    /// null when there is none.
    template <typename Widget>
    Widget* find(const char* name)
    {
        const QWidget* page = pageInSight();
        auto* found = page != nullptr ? page->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
        if (found == nullptr) found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no " << name;
        return found;
    }
    [[nodiscard]] const QWidget* pageInSight() const; ///< null on the first-run page
    /// Keys go to whatever has the focus, as with a person.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    /// A FEC with two customers: DUPONT owes 1 200,00 (overdue) and paid one of two invoices, MARTIN owes 300,50.
    [[nodiscard]] static QByteArray smallLedger();

    QTemporaryDir m_folder;
    QString m_fileAnswer;
    bool m_confirmAnswer = true;
    QStringList m_told;
    QStringList m_asked;
    std::shared_ptr<FixedClock> m_clock;
    RememberingPrinter* m_printer = nullptr;
    FakeTransport* m_transport = nullptr;
    FakePasswords* m_passwords = nullptr;
    FakeBinder* m_binder = nullptr;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace encours::ui
