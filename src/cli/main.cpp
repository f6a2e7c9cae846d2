// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "mail/smtp_transport.h"
#include "print/gui_application.h"
#include "print/pdf_document_binder.h"
#include "print/pdf_letter_printer.h"
#include "print/pdf_management_printer.h"

#include <iostream>

namespace {

std::unique_ptr<encours::LetterPrinter> makePrinter()
{
    encours::ensureGuiApplication();
    return std::make_unique<encours::PdfLetterPrinter>();
}

std::unique_ptr<encours::ManagementPrinter> makeManagementPrinter()
{
    encours::ensureGuiApplication();
    return std::make_unique<encours::PdfManagementPrinter>();
}

std::unique_ptr<encours::DocumentBinder> makeBinder()
{
    encours::ensureGuiApplication();
    return std::make_unique<encours::PdfDocumentBinder>();
}

std::unique_ptr<encours::MailTransport> makeTransport()
{
    return std::make_unique<encours::SmtpTransport>();
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return static_cast<int>(encours::runEncoursctl(
        arguments, {std::cout, std::cerr, makePrinter, makeManagementPrinter, makeBinder, makeTransport}));
}
