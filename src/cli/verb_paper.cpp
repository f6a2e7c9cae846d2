// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/letters/edit_letterhead.h"
#include "letters/image_header.h"

#include <charconv>

namespace encours {
namespace {

struct PaperOptions {
    std::string action = "show";
    std::string window;
    std::string right;
    std::string down;
    std::string foldMarks;
    std::string logo;
    std::string daysToPay;
    std::string daysOfNotice;
    std::string file;
    ChangeOptions change;
};

std::filesystem::path pathOf(const std::string& text)
{
    return std::filesystem::path{std::u8string{text.begin(), text.end()}};
}

/// Half millimetres of `1.5`, `-2`, `0,5`.
Result<int> halfMillimetres(std::string_view option, const std::string& typed)
{
    std::string text = typed;
    int half = 0;
    if (text.ends_with(".5") || text.ends_with(",5")) {
        half = 1;
        text.resize(text.size() - 2);
    } else if (text.ends_with(".0") || text.ends_with(",0")) {
        text.resize(text.size() - 2);
    }
    const bool isNegative = text.starts_with('-');
    if (isNegative) text.erase(0, 1);
    int whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error != std::errc{} || end != text.data() + text.size() || whole > largestMoveHalfMm)
        return unknownValue(option, typed);
    const int steps = whole * 2 + half;
    return isNegative ? -steps : steps;
}

Result<std::optional<int>> daysFrom(std::string_view option, const std::string& typed)
{
    if (typed.empty()) return std::optional<int>{};
    int days = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), days);
    if (error != std::errc{} || end != typed.data() + typed.size()) return unknownValue(option, typed);
    return std::optional<int>{days};
}

Result<Letterhead> changedHead(const PaperOptions& options, Letterhead head)
{
    if (!options.window.empty()) {
        const auto window = parseEnvelopeWindow(options.window);
        if (!window) return unknownValue("--window", options.window);
        head.window = *window;
    }
    if (!options.right.empty()) {
        ENCOURS_ASSIGN(head.moveRightHalfMm, halfMillimetres("--right", options.right));
    }
    if (!options.down.empty()) {
        ENCOURS_ASSIGN(head.moveDownHalfMm, halfMillimetres("--down", options.down));
    }
    if (!options.foldMarks.empty()) {
        if (options.foldMarks != "yes" && options.foldMarks != "no")
            return unknownValue("--fold-marks", options.foldMarks);
        head.hasFoldMarks = options.foldMarks == "yes";
    }
    if (options.logo == "-") {
        head.logo.clear();
    } else if (!options.logo.empty()) {
        ENCOURS_ASSIGN(head.logo, readLogoFile(pathOf(options.logo)));
    }
    return head;
}

Json paperJson(const LetterOffice& office)
{
    const Letterhead& head = office.letterhead;
    Json logo;
    if (const auto header = readImageHeader(head.logo)) {
        logo = {{"kind", header->kind == ImageKind::Png ? "png" : "jpeg"},
                {"width", header->width},
                {"height", header->height},
                {"bytes", head.logo.size()}};
    }
    return {{"window", envelopeWindowCode(head.window)},
            {"move_right_half_mm", head.moveRightHalfMm},
            {"move_down_half_mm", head.moveDownHalfMm},
            {"fold_marks", head.hasFoldMarks},
            {"logo", std::move(logo)},
            {"days_to_pay", office.daysToPay},
            {"days_of_notice", office.daysOfNotice},
            {"version", office.letterheadVersion}};
}

void show(Session& session, const LetterOffice& office)
{
    const Letterhead& head = office.letterhead;
    session.say(
        session.words("cli.paper.window",
                      {{"window", session.words("envelope-window." + std::string{envelopeWindowCode(head.window)})}}));
    session.say(session.words("cli.paper.moves", {{"right", std::to_string(head.moveRightHalfMm)},
                                                  {"down", std::to_string(head.moveDownHalfMm)}}));
    session.say(session.words(head.hasFoldMarks ? "cli.paper.fold-marks" : "cli.paper.no-fold-marks"));
    if (const auto header = readImageHeader(head.logo)) {
        session.say(session.words("cli.paper.logo", {{"width", std::to_string(header->width)},
                                                     {"height", std::to_string(header->height)},
                                                     {"size", std::to_string(head.logo.size())}}));
    } else {
        session.say(session.words("cli.paper.no-logo"));
    }
    session.say(session.words("cli.paper.days", {{"pay", std::to_string(office.daysToPay)},
                                                 {"notice", std::to_string(office.daysOfNotice)}}));
    session.print(paperJson(office));
}

Result<ExitStatus> setPaper(Session& session, const PaperOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const auto before, openLetterOffice(*desk));
    LetterheadRequest request;
    ENCOURS_ASSIGN(request.letterhead, changedHead(options, before->letterhead));
    ENCOURS_ASSIGN(request.daysToPay, daysFrom("--days-to-pay", options.daysToPay));
    ENCOURS_ASSIGN(request.daysOfNotice, daysFrom("--days-of-notice", options.daysOfNotice));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_TRY(EditLetterhead{*desk}.execute(request));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    ENCOURS_ASSIGN(const auto after, openLetterOffice(*desk));
    show(session, *after);
    return ExitStatus::Done;
}

Result<ExitStatus> printTestPage(Session& session, const PaperOptions& options)
{
    if (options.file.empty()) return unknownValue("--out", "");
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
    // Options try another paper without keeping it.
    ENCOURS_ASSIGN(const Letterhead head, changedHead(options, office->letterhead));
    const Letter page = paperTestPage(desk->settings(), head, session.today(), session.language());
    const auto file = pathOf(options.file);
    const auto printer = session.parts().makePrinter();
    ENCOURS_TRY(printer->print(std::span{&page, 1}, {head, PdfKind::Pdf14, true}, file));
    session.say(session.words("cli.paper.test-page", {{"file", options.file}}));
    session.print({{"file", file.string()}});
    return ExitStatus::Done;
}

Result<ExitStatus> paper(Session& session, const PaperOptions& options)
{
    if (options.action == "set") return setPaper(session, options);
    if (options.action == "test-page") return printTestPage(session, options);
    if (options.action != "show") return unknownValue("paper", options.action);
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
    show(session, *office);
    return ExitStatus::Done;
}

} // namespace

void addPaper(Verbs& verbs)
{
    auto options = std::make_shared<PaperOptions>();
    auto verb = verbs.add("paper", "The letterhead: logo, window of the envelope, days that letters give, test page",
                          [options](Session& session) { return paper(session, *options); });
    verb.option("action", options->action, "show, set, test-page");
    verb.option("--window", options->window, "dl-35, dl-45 or none");
    verb.option("--right", options->right,
                "Moves the address to the right, in millimetres (steps of 0.5; - to the left)");
    verb.option("--down", options->down, "Moves the address down, the same");
    verb.option("--fold-marks", options->foldMarks, "yes or no");
    verb.option("--logo", options->logo, "PNG or JPEG file of at most 512 KB; - for none");
    verb.option("--days-to-pay", options->daysToPay, "Days that a reminder gives");
    verb.option("--days-of-notice", options->daysOfNotice, "Days that a formal notice gives");
    verb.option("--out", options->file, "With test-page: the PDF to write");
    addChangeOptions(verb, options->change);
}

} // namespace encours
