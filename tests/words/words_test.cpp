// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "base/resource.h"
#include "exchange/import_report.h"
#include "words/sentence.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

namespace encours {
namespace {

std::map<std::string, std::string> patterns(std::string_view path)
{
    const auto text = findResource(path);
    if (!text) return {};
    return nlohmann::json::parse(*text).get<std::map<std::string, std::string>>();
}

const auto french = patterns("words/fr.json");
const auto english = patterns("words/en.json");

std::string sourceText(const std::string& path)
{
    std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/src/" + path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// "BrokenPromise" → "broken-promise"; digits stay with the word before.
std::string kebab(const std::string& camel)
{
    std::string text;
    for (const char letter : camel) {
        if (letter >= 'A' && letter <= 'Z' && !text.empty()) text += '-';
        text += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return text;
}

/// The placeholders that a header promises for each enumerator, `Name,   // {a} {b}`.
std::map<std::string, std::set<std::string>> promisedBy(const std::string& header)
{
    std::map<std::string, std::set<std::string>> promised;
    const auto text = sourceText(header);
    const std::regex line{R"(\n    ([A-Z][A-Za-z0-9]+),\s*//([^\n]*))"};
    const std::regex name{R"(\{([a-z_]+)\})"};
    for (std::sregex_iterator each{text.begin(), text.end(), line}, end; each != end; ++each) {
        auto& names = promised[kebab((*each)[1])];
        const std::string comment = (*each)[2];
        for (std::sregex_iterator one{comment.begin(), comment.end(), name}; one != end; ++one) names.insert((*one)[1]);
    }
    return promised;
}

TEST(Words, HoldTheSameKeysInBothLanguages)
{
    ASSERT_GT(french.size(), 200U);
    EXPECT_EQ(wordKeys(Language::French), wordKeys(Language::English));
}

TEST(Words, HoldTheSamePlaceholdersInBothLanguages)
{
    for (const auto& [key, pattern] : french) {
        ASSERT_TRUE(english.contains(key)) << key;
        EXPECT_EQ(placeholdersOf(pattern), placeholdersOf(english.at(key))) << key;
    }
}

TEST(Words, NameEachKeyOnce)
{
    for (const auto* path : {"words/fr.json", "words/en.json"}) {
        const std::string text{findResource(path).value()};
        const std::regex key{"\n *\"([^\"]+)\" *:"};
        std::vector<std::string> keys;
        for (std::sregex_iterator each{text.begin(), text.end(), key}, end; each != end; ++each)
            keys.push_back((*each)[1]);
        std::ranges::sort(keys);
        const auto twice = std::ranges::adjacent_find(keys);
        EXPECT_EQ(keys.end(), twice) << path << ": " << (twice == keys.end() ? "" : *twice);
        EXPECT_EQ(keys.size(), patterns(path).size());
    }
}

TEST(Words, HoldASentenceForEveryFault)
{
    for (const auto code : allFaultCodes()) {
        EXPECT_TRUE(hasWords(Language::French, "fault." + std::string{faultName(code)})) << faultName(code);
    }
}

TEST(Words, HoldALongAndAShortSentenceForEveryReason)
{
    for (const auto code : allReasonCodes()) {
        EXPECT_TRUE(hasWords(Language::French, "reason." + std::string{reasonName(code)})) << reasonName(code);
        EXPECT_TRUE(hasWords(Language::French, "reason-short." + std::string{reasonName(code)})) << reasonName(code);
    }
}

TEST(Words, HoldASentenceForEveryWarningOfAnImport)
{
    // The names stand in `exchange`, which words does not link; its header is what the two agree on.
    const auto promised = promisedBy("exchange/import_report.h");
    ASSERT_GT(promised.size(), 20U);
    for (const auto& [name, placeholders] : promised) {
        EXPECT_TRUE(hasWords(Language::French, "import-warning." + name)) << name;
    }
}

TEST(Words, UseOnlyThePlaceholdersThatTheCodesPromise)
{
    const std::map<std::string, std::string> families{{"fault", "base/fault.h"},
                                                      {"reason", "dunning/reason.h"},
                                                      {"reason-short", "dunning/reason.h"},
                                                      {"import-warning", "exchange/import_report.h"}};
    for (const auto& [family, header] : families) {
        const auto promised = promisedBy(header);
        for (const auto& [key, pattern] : french) {
            if (!key.starts_with(family + ".")) continue;
            const auto name = key.substr(family.size() + 1);
            const auto codes = promised.find(name);
            ASSERT_NE(promised.end(), codes) << key << " belongs to no code";
            for (const auto& used : placeholdersOf(pattern))
                EXPECT_TRUE(codes->second.contains(used)) << key << ": " << used;
        }
    }
}

TEST(Words, FollowFrenchTypography)
{
    for (const auto& [key, pattern] : french) {
        for (const auto* wrong : {" ;", " :", " !", " ?", " %", " €", " »", "« ", "'", "...", "  "}) {
            EXPECT_EQ(std::string::npos, pattern.find(wrong)) << key << ": " << pattern;
        }
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] != ';' && pattern[at] != '!' && pattern[at] != '?') continue;
            EXPECT_TRUE(std::string_view{pattern}.substr(0, at).ends_with("\u202f")) << key << ": " << pattern;
        }
    }
}

TEST(Words, EndFaultSentencesWithAFullStop)
{
    for (const auto* dictionary : {&french, &english}) {
        for (const auto& [key, pattern] : *dictionary) {
            if (!key.starts_with("fault.")) continue;
            EXPECT_TRUE(pattern.ends_with('.')) << key;
        }
    }
}

TEST(Words, QuoteTheValueOfAFault)
{
    const Fault fault{FaultCode::DateImpossible, {{"value", "20220230"}}, {}};
    EXPECT_EQ("La date «\u00a020220230\u00a0» n’existe pas dans le calendrier. Corrigez le jour ou le mois.",
              wordsFor(Language::French, fault));
    EXPECT_EQ("The date “20220230” does not exist in the calendar. Correct the day or the month.",
              wordsFor(Language::English, fault));
}

TEST(Words, SayFieldsByTheirNames)
{
    const Fault fault{FaultCode::CompanyIncomplete, {{"field", "postal_code"}}, {}};
    EXPECT_NE(std::string::npos, wordsFor(Language::French, fault).find("code postal"));
    const Fault unknown{FaultCode::CompanyIncomplete, {{"field", "nonesuch"}}, {}};
    EXPECT_NE(std::string::npos, wordsFor(Language::French, unknown).find("nonesuch"));
}

TEST(Words, TellAReasonWithItsArithmetic)
{
    const Reason reason{
        ReasonCode::BrokenPromise, 30, {{"amount_cents", "1200000"}, {"on", "2026-11-18"}, {"days", "2"}}};
    EXPECT_EQ("promesse de 12\u202f000,00\u00a0€ pour le 18/11/2026 non tenue depuis 2 jours",
              wordsFor(Language::French, reason));
    EXPECT_EQ("Promesse rompue le 18/11/2026",
              words(Language::French, "reason-short.broken-promise", reason.arguments));
}

TEST(Words, SayTheCodesInAReasonByTheirNames)
{
    const Reason written{ReasonCode::StepToWrite, 6, {{"step", "R2"}, {"days", "10"}, {"channel", "letter"}}};
    EXPECT_EQ("étape R2 du plan de relance\u00a0: lettre à envoyer", wordsFor(Language::French, written));
    const Reason blocked{ReasonCode::Blocked, 0, {{"kind", "vip"}, {"on", "2026-11-18"}}};
    EXPECT_EQ("laissé en paix jusqu’au 18/11/2026 (client VIP)", wordsFor(Language::French, blocked));
    const Reason held{ReasonCode::CircuitHeld,
                      10,
                      {{"holder", "buyer"}, {"step", "received"}, {"on", "2026-11-18"}, {"number", "F1"}}};
    EXPECT_EQ("F1 en attente chez le client (acheteur) depuis le 18/11/2026\u00a0: reçue",
              wordsFor(Language::French, held));
    const Reason notice{ReasonCode::CourtStep, 0, {{"step", "formal-notice"}, {"on", "2026-11-18"}}};
    EXPECT_EQ("formal notice: due since 18/11/2026", wordsFor(Language::English, notice));
}

TEST(Words, NameEveryStateOutcomeAndField)
{
    for (std::size_t index = 0; index < taskKindCount; ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<TaskKind>(index)).empty());
    }
    for (std::size_t index = 0; index < outcomeCount; ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<Outcome>(index)).empty());
    }
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<CustomerField>(index)).empty());
    }
    for (int index = 0; index <= static_cast<int>(PaymentMeans::Cash); ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<PaymentMeans>(index)).empty());
    }
    for (int index = 0; index <= static_cast<int>(ItemState::Settled); ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<ItemState>(index)).empty());
    }
    for (int index = 0; index <= static_cast<int>(ItemKind::Adjustment); ++index) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<ItemKind>(index)).empty());
    }
    EXPECT_EQ("Précontentieux", wordsFor(Language::French, Phase::Prelitigation));
    EXPECT_EQ("Passer au contentieux", wordsFor(Language::French, TaskKind::PassToLitigation));
    EXPECT_EQ("tenue en partie", wordsFor(Language::French, PromiseState::PartlyKept));
    EXPECT_EQ("adresse postale", wordsFor(Language::French, MissingDetail::Address));
    EXPECT_EQ("avoir à établir", wordsFor(Language::French, DisputeResolution::CreditNote));
    EXPECT_EQ("technique", wordsFor(Language::French, DisputeCategory::Technical));
    EXPECT_EQ("au contentieux", wordsFor(Language::French, LitigationState::Decided));
}

/// The words of the first `count` enumerators, which must all differ.
template <typename Enum>
std::set<std::string> wordsOfAll(Language language, std::size_t count)
{
    std::set<std::string> all;
    for (std::size_t index = 0; index < count; ++index) all.insert(wordsFor(language, static_cast<Enum>(index)));
    return all;
}

TEST(Words, NameEachRiskByItsOwnWords)
{
    for (const Language language : {Language::French, Language::English}) {
        EXPECT_EQ(instrumentKindCount, wordsOfAll<InstrumentKind>(language, instrumentKindCount).size());
        EXPECT_EQ(instrumentStepCount, wordsOfAll<InstrumentStep>(language, instrumentStepCount).size());
        EXPECT_EQ(factorStepCount, wordsOfAll<FactorStep>(language, factorStepCount).size());
        EXPECT_EQ(accountEventKindCount, wordsOfAll<AccountEventKind>(language, accountEventKindCount).size());
        EXPECT_EQ(legalDeadlineKindCount, wordsOfAll<LegalDeadlineKind>(language, legalDeadlineKindCount).size());
        EXPECT_EQ(chargeStepCount, wordsOfAll<ChargeStep>(language, chargeStepCount).size());
        EXPECT_EQ(promiseStatusCount, wordsOfAll<PromiseStatus>(language, promiseStatusCount).size());
        EXPECT_EQ(disputeStepKindCount, wordsOfAll<DisputeStepKind>(language, disputeStepKindCount).size());
        EXPECT_EQ(disputeAgeCount, wordsOfAll<DisputeAge>(language, disputeAgeCount).size());
        EXPECT_EQ(circuitStepCount, wordsOfAll<CircuitStep>(language, circuitStepCount).size());
        EXPECT_EQ(blockKindCount, wordsOfAll<BlockKind>(language, blockKindCount).size());
    }
    EXPECT_EQ("lettre de change acceptée", wordsFor(Language::French, InstrumentKind::AcceptedBill));
    EXPECT_EQ("publication au BODACC", wordsFor(Language::French, AccountEventKind::BodaccPublication));
    EXPECT_EQ("limitation (hypothesis)", wordsFor(Language::English, LegalDeadlineKind::Limitation));
}

TEST(Words, NameEachIdentifierAndSayWhatToDoAboutIt)
{
    for (const auto language : {Language::French, Language::English}) {
        EXPECT_EQ(identifierKindCount, wordsOfAll<IdentifierKind>(language, identifierKindCount).size());
        EXPECT_EQ(identifierVerdictCount, wordsOfAll<IdentifierVerdict>(language, identifierVerdictCount).size());
        EXPECT_EQ(debtorKindCount, wordsOfAll<DebtorKind>(language, debtorKindCount).size());
        EXPECT_EQ(tradeSectorCount, wordsOfAll<TradeSector>(language, tradeSectorCount).size());
        for (const auto code : bookRuleCodes()) EXPECT_TRUE(hasWords(language, "setting." + std::string{code})) << code;
    }
    EXPECT_EQ("La clé ne correspond pas\u00a0: vérifiez les chiffres.",
              wordsFor(Language::French, IdentifierVerdict::WrongKey));
}

TEST(Words, NameEachLegalValueAndItsUnit)
{
    for (const Language language : {Language::French, Language::English}) {
        EXPECT_EQ(legalNameCount, wordsOfAll<LegalName>(language, legalNameCount).size());
        EXPECT_EQ(7U, wordsOfAll<LegalUnit>(language, 7).size());
    }
    EXPECT_EQ("Taux directeur de la BCE (opérations principales de refinancement)",
              wordsFor(Language::French, LegalName::EcbRate));
}

TEST(Words, SayWhichLegalValueIsMissingForWhichPeriod)
{
    const auto missing = [](std::string name, std::string period) {
        return wordsFor(
            Language::French,
            Fault{FaultCode::LegalValueMissing, {{"name", std::move(name)}, {"period", std::move(period)}}, {}});
    };
    EXPECT_EQ(
        "Il manque la valeur légale «\u00a0Taux directeur de la BCE (opérations principales de refinancement)\u00a0» "
        "pour le 1er semestre 2027. Rien n’a été calculé\u202f; saisissez-la dans Réglages, Valeurs légales, avec "
        "sa source.",
        missing("ecb-rate", "2027-S1"));
    EXPECT_NE(std::string::npos, missing("ecb-rate", "2027-S2").find("pour le 2e semestre 2027."));
    EXPECT_NE(std::string::npos, missing("cash-limit", "2010-03-01").find("pour le 01/03/2010."));
    EXPECT_NE(std::string::npos, missing("nonesuch", "some day").find("«\u00a0nonesuch\u00a0» pour some day."));
    const Fault lacking{FaultCode::LegalValueMissing, {{"name", "ecb-rate"}, {"period", "2027-S1"}}, {}};
    EXPECT_NE(std::string::npos, wordsFor(Language::English, lacking)
                                     .find("“ECB main refinancing rate” is missing for the first half of 2027."));
    const Fault beyond{FaultCode::ValueNotListed, {{"field", "floor-multiple"}, {"value", "21"}}, {}};
    EXPECT_NE(std::string::npos, wordsFor(Language::French, beyond).find("Plancher du taux contractuel"));
}

} // namespace
} // namespace encours
