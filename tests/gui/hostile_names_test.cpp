// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/whole_window.h"

#include "desk/edit_book.h"
#include "desk/import_file.h"
#include "desk/letters/write_letter.h"
#include "shell/page.h"
#include "support/format.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <string>

namespace encours::ui {
namespace {

constexpr int parts = 8;

std::string longName()
{
    std::string name;
    while (name.size() < 10'000) name += "Société très longue ";
    return name;
}

/// Names as files and people bring them: markup that would open a file, marks that turn the line around, pictures, formulas,
/// and more than fits anywhere.
struct HostileName {
    const char* code;
    std::string name;
};

std::vector<HostileName> hostileNames(const QString& trap)
{
    return {
        {"H01", "<img src=\"" + trap.toStdString() + "\"><h1>Grand</h1><table><tr><td>"},
        {"H02", "<a href='file:///etc/passwd'>cliquez</a> <b>gras</b> &amp; &lt;"},
        {"H03", "\u202eelcric al ed \u2066\u2067\u061cA\u200f\u200e"},
        {"H04", "שלום עולם ואחרים"},
        {"H05", "👩‍👩‍👧‍👦🏳️‍🌈 Boulangerie 🥖\u0301\u0301\u0301\u0301\u0301\u0301\u0301"},
        {"H06", longName()},
        {"H07", "=cmd|' /C calc'!A0"},
        {"H08", "A && B &C &&& %1 %2 %n %s {name} \\n"},
        {"H09", "\t  \u00a0\u200b Nom \u200b \n deux lignes \r\n trois"},
        {"H10", std::string(300, 'W')},
    };
}

/// A book whose customers are all called so, with notes, contacts, invoices, calls and promises of the same kind.
class HostileNamesTest : public WholeWindowTest, public testing::WithParamInterface<int> {
protected:
    void openHostileBook()
    {
        openEmptyBook("<img src=\"" + m_folder.filePath("trap.png").toStdString() + "\"> & Cie");
        ASSERT_TRUE(m_context->desk() != nullptr);
        importCustomers();
        writeToThem();
        m_context->notifyChanged();
        settleAll();
    }

    void importCustomers()
    {
        const auto names = hostileNames(m_folder.filePath("trap.png"));
        QByteArray lines("JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
                         "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
                         "ValidDate\tMontantdevise\tIdevise\r\n");
        int entry = 0;
        for (const HostileName& one : names) {
            ++entry;
            const QString number =
                entry % 2 == 0 ? QStringLiteral("<b>F%1</b>").arg(entry) : QStringLiteral("F\u202e%1").arg(entry);
            const QString line =
                QStringLiteral("VE\tVentes\t%1\t20260801\t%2\tCompte\t%3\t%4\t%5\t20260801\tL\t%6\t%7\t\t"
                               "\t20260801\t\t\r\n");
            lines += line.arg(entry)
                         .arg("41100000", QString::fromLatin1(one.code), QString::fromLatin1(one.code), number,
                              "1200,00", "0,00")
                         .toUtf8();
            lines += line.arg(entry).arg("70700000", "", "", number, "0,00", "1200,00").toUtf8();
        }
        m_window->importFile(write("999999999FEC20261120.txt", lines));
        settleAll();
        ImportRequest request;
        request.file = std::filesystem::path(m_folder.filePath("999999999FEC20261120.txt").toStdU16String());
        const auto report = ImportFile(*m_context->desk()).execute(request);
        ASSERT_TRUE(report.isDone()) << report.fault().detail;
        for (const HostileName& one : names) rename(one);
    }

    void rename(const HostileName& one)
    {
        const auto portfolio = m_context->desk()->portfolio(); // each edit makes another
        const Account* account = portfolio->findByCode(one.code);
        ASSERT_NE(account, nullptr) << one.code;
        EditCustomer edit{*m_context->desk()};
        for (const CustomerField field :
             {CustomerField::Name, CustomerField::ContactName, CustomerField::Note, CustomerField::AddressLine1,
              CustomerField::City, CustomerField::Email, CustomerField::Phone, CustomerField::Controller}) {
            // A field may refuse such a text; none may take it for anything but text.
            static_cast<void>(edit.execute(account->customer.id, {{field, one.name}}).isDone());
        }
    }

    /// Letters and drafts that bear such names, where an address can be told from them.
    void writeToThem()
    {
        BookSettings settings = m_context->desk()->settings();
        for (const char* field : {"address_line1", "postal_code", "city"}) {
            std::string& value = companyField(settings.company, field);
            value = field == std::string("postal_code") ? "69001" : "<b>Rue</b> & Place";
        }
        ASSERT_TRUE(EditSettings(*m_context->desk()).execute(settings).isDone());
        int written = 0;
        for (const HostileName& one : hostileNames({})) {
            const auto portfolio = m_context->desk()->portfolio();
            const Customer& customer = portfolio->findByCode(one.code)->customer;
            std::vector<std::pair<CustomerField, std::string>> fields;
            for (const auto& [field, value] :
                 {std::pair{CustomerField::AddressLine1, "1 rue"}, std::pair{CustomerField::PostalCode, "69001"},
                  std::pair{CustomerField::City, "Lyon"}, std::pair{CustomerField::Email, "a@b.example"}})
                if (customer.field(field).empty()) fields.emplace_back(field, value);
            ASSERT_TRUE(EditCustomer(*m_context->desk()).execute(customer.id, fields).isDone()) << one.code;
            LetterOrder order;
            order.wish.customer = customer.id;
            order.channel = written % 2 == 0 ? LetterChannel::Paper : LetterChannel::Email;
            order.file = std::filesystem::path(m_folder.filePath("lettre.pdf").toStdU16String());
            order.key = newKey();
            if (WriteLetter(*m_context->desk(), *m_printer).execute(order).isDone()) ++written;
        }
        EXPECT_GT(written, 1);
    }

    /// Markup is shown as it is typed, and nothing that a name says is fetched.
    void expectOnlyText(const std::string& where)
    {
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            const bool isText =
                label->textFormat() == Qt::PlainText || label->text().isEmpty() || !Qt::mightBeRichText(label->text());
            EXPECT_TRUE(isText) << where << ": " << nameOf(label) << " takes a name for markup";
        }
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            if (!Qt::mightBeRichText(widget->toolTip())) continue;
            EXPECT_FALSE(widget->toolTip().contains("<img")) << where << ": tooltip of " << nameOf(widget);
        }
        for (auto* view : m_window->findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && view->model() != nullptr) expectTextIn(*view, where);
        }
    }

    void expectTextIn(QAbstractItemView& view, const std::string& where)
    {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), 20); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
                EXPECT_FALSE(tip.contains("<img")) << where << ": tooltip in " << nameOf(&view);
            }
        }
    }

    void expectSameSize(const std::string& where)
    {
        EXPECT_EQ(m_window->size(), QSize(1440, 900)) << where << ": a name made the window larger";
        const Page& page = *m_window->currentPage();
        EXPECT_LE(page.minimumSizeHint().width(), page.width()) << where << ": a name pushes the page apart";
        EXPECT_LE(page.minimumSizeHint().height(), page.height()) << where << ": a name pushes the page apart";
    }
};

TEST_P(HostileNamesTest, StayTextOnEveryScreen)
{
    openHostileBook();
    walk(GetParam(), parts, [this](const WindowPlace& place) {
        expectOnlyText(place.name());
        expectSameSize(place.name());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape}) press(key);
        settleAll();
        expectOnlyText(place.name() + " after keys");
        expectSameSize(place.name() + " after keys");
        EXPECT_FALSE(m_window->grab().isNull());
    });
}

TEST_P(HostileNamesTest, AreFoundAndShownByThePalette)
{
    if (GetParam() != 0) GTEST_SKIP() << "once is enough";
    openHostileBook();
    for (const char* text : {"<img", "שלום", "societe tres longue", "=cmd", "👩"}) {
        press(Qt::Key_K, Qt::ControlModifier);
        type(QString::fromUtf8(text));
        settleAll();
        EXPECT_FALSE(m_window->grab().isNull());
        expectOnlyText(std::string("palette ") + text);
        press(Qt::Key_Escape);
    }
}

INSTANTIATE_TEST_SUITE_P(Part, HostileNamesTest, testing::Range(0, parts));

} // namespace
} // namespace encours::ui
