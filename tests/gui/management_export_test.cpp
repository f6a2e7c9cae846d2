// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/management_export.h"

#include "gui_fixture.h"

#include "desk/management/management_report.h"
#include "support/format.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

#include <filesystem>

namespace encours::ui {
namespace {

class ManagementExportTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        const Date today = m_context->today();
        Dashboard dashboard(*m_context->desk(), FigureSettings{});
        m_view = std::make_shared<const DashboardView>(dashboard.show({today, {}, Grouping::Controller, today}));
    }

    ManagementExport::View m_view;
};

TEST_F(ManagementExportTest, SavesThePageUnderTheNameThatWasChosen)
{
    m_fileAnswer = m_folder.filePath("page");
    ManagementExport::save(*m_context, *m_window, m_view);
    settle();
    const QFileInfo file(m_folder.filePath("page.pdf"));
    ASSERT_TRUE(file.exists()) << "the ending is added";
    EXPECT_GT(file.size(), 10'000);
}

TEST_F(ManagementExportTest, SuggestsANameByTheDay)
{
    QString suggestion;
    doors().saveFile = [&](QWidget*, const QString&, const QString& suggested, const QString&) {
        suggestion = suggested;
        return QString();
    };
    ManagementExport::save(*m_context, *m_window, m_view);
    EXPECT_TRUE(suggestion.startsWith(toQ(formatIsoDate(m_context->today())))) << qPrintable(suggestion);
    EXPECT_TRUE(suggestion.endsWith(".pdf"));
}

TEST_F(ManagementExportTest, NeverWritesOverTheBook)
{
    const auto book = m_context->desk()->file();
    const auto linked = m_folder.filePath("page.pdf");
    std::filesystem::create_symlink(book, linked.toStdString());
    const auto size = std::filesystem::file_size(book);
    m_fileAnswer = linked;
    ManagementExport::save(*m_context, *m_window, m_view);
    settle();
    EXPECT_TRUE(std::filesystem::is_symlink(linked.toStdString()));
    EXPECT_GE(std::filesystem::file_size(book), size);
}

TEST_F(ManagementExportTest, PrintsOnAPrinterOfItsChoice)
{
    const QString file = m_folder.filePath("printed.pdf");
    doors().choosePrinter = [&file](QWidget*, const QString&) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        printer->setPageOrientation(QPageLayout::Landscape);
        return printer;
    };
    ManagementExport::print(*m_context, *m_window, m_view);
    settle();
    EXPECT_GT(QFileInfo(file).size(), 10'000);
}

TEST_F(ManagementExportTest, DoesNothingWhenThePersonGoesBack)
{
    m_fileAnswer.clear();
    ManagementExport::save(*m_context, *m_window, m_view);
    doors().choosePrinter = [](QWidget*, const QString&) { return std::shared_ptr<QPrinter>(); };
    ManagementExport::print(*m_context, *m_window, m_view);
    settle();
    EXPECT_TRUE(QDir(m_folder.path()).entryList({"*.pdf"}, QDir::Files).isEmpty());
}

} // namespace
} // namespace encours::ui
