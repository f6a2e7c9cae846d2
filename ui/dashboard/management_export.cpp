// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/management_export.h"

#include "desk/management/management_sheet_words.h"
#include "print/pdf_management_printer.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"

#include <QFileInfo>
#include <QPrinter>

#include <filesystem>

namespace encours::ui {
namespace {

/// Computes the page behind the window; nothing when the person stopped it.
using SheetMade = Result<std::shared_ptr<const ManagementSheet>>;

SheetMade sheetOf(Desk& desk, const DashboardQuestion& question, Language language, const Progress& progress,
                  const Cancellation& cancellation)
{
    ENCOURS_ASSIGN(const auto report,
                   ShowManagement(desk).execute(question.asOf, question.comparedWith, progress, cancellation));
    if (!report) return std::shared_ptr<const ManagementSheet>{};
    return std::make_shared<const ManagementSheet>(managementSheet(*report, language));
}

bool isBook(const AppContext& context, const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::equivalent(file, context.desk()->file(), ignored);
}

} // namespace

void ManagementExport::save(AppContext& context, QWidget& asking, const View& view)
{
    if (!view || context.desk() == nullptr) return;
    const QString suggested = toQ(managementFileName(view->question.asOf, currentLanguage())) + QStringLiteral(".pdf");
    QString file = doors().saveFile(&asking, tr("Save the management page"), suggested, tr("Page (*.pdf)"));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().toLower() != QStringLiteral("pdf")) file += QStringLiteral(".pdf");
    const auto path = std::filesystem::path(file.toStdU16String());
    if (isBook(context, path)) return context.toast(Fault{FaultCode::FileExists, {{"file", toStd(file)}}, {}});
    context.runner().runLong(
        &asking, tr("Saving %1").arg(QFileInfo(file).fileName()),
        [&desk = *context.desk(), question = view->question, path,
         language = currentLanguage()](const Progress& progress, const Cancellation& cancellation) -> Result<bool> {
            ENCOURS_ASSIGN(const auto sheet, sheetOf(desk, question, language, progress, cancellation));
            if (!sheet) return false;
            ENCOURS_TRY(PdfManagementPrinter{}.print(*sheet, path));
            return true;
        },
        [&context, file](const Result<bool>& saved) {
            if (!saved) return context.toast(saved.fault());
            if (!*saved) return;
            context.toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                          [file] { doors().openOutside(file); });
        });
}

void ManagementExport::print(AppContext& context, QWidget& asking, const View& view)
{
    if (!view || context.desk() == nullptr) return;
    const std::shared_ptr<QPrinter> printer = doors().choosePrinter(&asking, tr("Print the management page"));
    if (!printer) return;
    context.runner().runLong(
        &asking, tr("Printing the management page"),
        [&desk = *context.desk(), question = view->question, printer, language = currentLanguage()](
            const Progress& progress, const Cancellation& cancellation) -> Result<std::optional<bool>> {
            ENCOURS_ASSIGN(const auto sheet, sheetOf(desk, question, language, progress, cancellation));
            if (!sheet) return std::optional<bool>{};
            return std::optional<bool>{paintManagement(*printer, *sheet)};
        },
        [&context](const Result<std::optional<bool>>& printed) {
            if (!printed) return context.toast(printed.fault());
            if (!*printed) return;
            if (**printed) context.toast(tr("The management page is printed."), Tone::Green);
            else
                context.toast(tr("The page could not be printed: the printer or the file did not take it."), Tone::Red);
        });
}

} // namespace encours::ui
