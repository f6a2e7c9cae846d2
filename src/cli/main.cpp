// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "print/gui_application.h"
#include "print/pdf_letter_printer.h"

#include <iostream>

namespace {

std::unique_ptr<encours::LetterPrinter> makePrinter()
{
    encours::ensureGuiApplication();
    return std::make_unique<encours::PdfLetterPrinter>();
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return static_cast<int>(encours::runEncoursctl(arguments, {std::cout, std::cerr, makePrinter}));
}
