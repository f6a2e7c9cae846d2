// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/measure_letters.h"

#include "desk/measure_portfolio.h"

#include <fmt/format.h>

namespace encours {
namespace {

constexpr int usualRounds = 3;
constexpr int slowRounds = 1; // of 500 files, whose fonts are embedded each time

std::string amount(int cents)
{
    return fmt::format("{}\u202F{:03},{:02}\u00A0€", cents / 100'000, cents / 100 % 1'000, cents % 100);
}

/// A reminder as it is written to a restaurant.
Letter letterOf(int number)
{
    constexpr int manyRows = 60;
    constexpr int fewestRows = 3;
    const int count = number % 25 == 24 ? manyRows : fewestRows + number % 8;
    Letter letter;
    letter.sender = {"Maraîchers du Val de Saône", "12 quai des Célestins", "69002 Lyon", "01 99 00 12 34",
                     "compta@val-de-saone.example"};
    letter.recipient = {fmt::format("RESTAURANT NUMERO {}", number), "128 BIS RUE DE L EGLISE",
                        "69400 VILLEFRANCHE SUR SAONE"};
    letter.references = {fmt::format("Notre référence : C{:05}", number)};
    letter.placeAndDate = "Lyon, le 21 novembre 2026";
    letter.subject = fmt::format("Relance : {} factures échues restant dues", count);
    letter.salutation = "Madame, Monsieur,";
    letter.opening = {"Sauf erreur ou omission de notre part, les factures ci-dessous, arrivées à échéance, ne nous "
                      "sont pas encore parvenues réglées à ce jour."};
    letter.tableHeader = {"Facture", "Date", "Échéance", "Jours de retard", "Reste dû"};
    int total = 0;
    for (int row = 0; row < count; ++row) {
        const int cents = 100'050 + row * 1'000 + number;
        total += cents;
        letter.rows.push_back({fmt::format("F-{:05}", number * 100 + row),
                               "01/02/2026",
                               "03/03/2026",
                               std::to_string(263 - row),
                               amount(cents),
                               amount(total),
                               {},
                               {}});
    }
    letter.totalLabel = "Total à régler";
    letter.total = amount(total);
    letter.carriedForward = "À reporter";
    letter.broughtForward = "Report";
    letter.request = {"Nous vous remercions de nous faire parvenir votre règlement sous huit jours."};
    letter.payment = {{"Bénéficiaire", "Maraîchers du Val de Saône"},
                      {"IBAN", "FR76 3000 6000 0112 3456 7890 189"},
                      {"BIC", "AGRIFRPP"},
                      {"Référence", fmt::format("C{:05}", number)}};
    letter.closing = {"Si votre règlement nous est parvenu entre-temps, nous vous prions de ne pas tenir compte de la "
                      "présente.",
                      "Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées."};
    letter.signature = {"Claire Fontaine", "Responsable recouvrement"};
    letter.legalMentions = {"SARL au capital de 10 000 € – 552 100 554 RCS Lyon – TVA FR40552100554"};
    letter.title = fmt::format("Relance C{:05}", number);
    return letter;
}

template <typename Work>
Result<std::int64_t> median(int rounds, Work work)
{
    std::vector<std::int64_t> times;
    for (int round = 0; round < rounds; ++round) {
        Result<Done> done = Done{};
        times.push_back(microsecondsOf([&] { done = work(); }));
        ENCOURS_TRY(done);
    }
    return medianOf(std::move(times));
}

} // namespace

Result<std::vector<Measurement>> measureLetters(LetterPrinter& printer, const MeasurablePrinter& measurable,
                                                int letters, const std::filesystem::path& scratch)
{
    const LetterPaper plain;
    std::vector<Letter> written;
    written.reserve(static_cast<std::size_t>(letters));
    for (int number = 0; number < letters; ++number) written.push_back(letterOf(number));
    const auto floor = measurable.floorOf(written);
    const auto file = scratch / "letters.pdf";
    ENCOURS_ASSIGN(const std::int64_t merged, median(usualRounds, [&] { return printer.print(written, plain, file); }));
    ENCOURS_ASSIGN(const std::int64_t mergedFloor, median(usualRounds, [&] { return floor->drawTogether(file); }));
    ENCOURS_ASSIGN(const std::int64_t apart, median(slowRounds, [&]() -> Result<Done> {
                       for (std::size_t index = 0; index < written.size(); ++index) {
                           const auto each = scratch / fmt::format("{}.pdf", index);
                           ENCOURS_TRY(printer.print(std::span{&written[index], 1}, plain, each));
                       }
                       return Done{};
                   }));
    ENCOURS_ASSIGN(const std::int64_t apartFloor, median(slowRounds, [&] { return floor->drawApart(scratch); }));
    return std::vector<Measurement>{{"letters-merged", letters, merged, mergedFloor},
                                    {"letters-apart", letters, apart, apartFloor}};
}

} // namespace encours
