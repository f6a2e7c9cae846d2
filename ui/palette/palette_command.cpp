// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_command.h"

#include "base/fold.h"
#include "support/format.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace encours::ui {
namespace {

/// What people type for a command beside its name, in French and English.
constexpr std::pair<const char*, const char*> synonyms[] = {
    {"page.today", "appeler appels téléphone relance file liste du jour call queue phone worklist"},
    {"page.customers", "clients débiteurs comptes tiers debtors accounts"},
    {"page.invoices", "factures pièces échéances créances bills receivables"},
    {"page.payments", "règlements paiements encaissements virements lettrage lettrer receipts cash allocate"},
    {"page.records", "fiches à compléter coordonnées missing details contacts"},
    {"page.promises", "promesses engagements ptp commitments"},
    {"page.disputes", "litiges réclamations contestations claims complaints"},
    {"page.campaigns", "campagnes actions ciblées own lists"},
    {"page.dashboard", "tableau de bord pilotage indicateurs dso échu retard direction dashboard kpi"},
    {"page.aged", "balance âgée encours échu retard ageing"},
    {"page.runs", "relances courriers lettres mise en demeure envoyer e-mails dunning letters mail reminders"},
    {"page.runs/letters", "courriers écrits recommandé preuve d’envoi ar registered proof dispatch reprint"},
    {"page.runs/responses", "retours réponses taux efficacité response rate"},
    {"page.risk", "risque effets traites plafond affacturage pénalités provisions bills limits factoring"},
    {"page.plans", "plans de relance scénarios étapes scenarios steps policy"},
    {"page.replay", "rejouer simulation comparer simulate compare past"},
    {"page.imports", "importer grand livre fec csv excel ledger journal"},
    {"page.calculations", "calculer pénalités échéance siren iban tva penalties vat due date"},
    {"page.settings", "paramètres préférences options réglages société taux preferences company rates"},
    {"action.newBook", "créer nouveau dossier société create company"},
    {"action.openBookAction", "ouvrir dossier base file"},
    {"action.backup", "sauvegarder sauvegarde enregistrer copie exporter save export"},
    {"action.verify", "contrôler vérifier intégrité chaîne check integrity"},
    {"action.importFile", "importer fec csv grand livre ledger"},
    {"action.demonstration", "démo essai exemple demo sample try"},
    {"action.showKeys", "raccourcis clavier touches shortcuts keyboard help"},
    {"action.about", "version licence à propos license"},
    {"action.quit", "quitter sortir fermer exit close"},
    {"action.themeDark", "sombre nuit noir night black mode"},
    {"action.themeLight", "clair jour blanc day white mode"},
    {"action.themeSystem", "automatique automatic mode"},
    {"action.languageFrench", "français langue french"},
    {"action.languageEnglish", "anglais langue english"},
};

std::vector<std::string> wordsIn(const std::string& folded)
{
    std::vector<std::string> found;
    std::string word;
    for (const char letter : folded + ' ') {
        if (letter != ' ') word += letter;
        else if (!word.empty()) found.push_back(std::exchange(word, {}));
    }
    return found;
}

bool isLetter(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= 'a' && value <= 'z') || (value >= '0' && value <= '9');
}

/// At the start of a word, anywhere, or not at all (nothing).
std::optional<CommandMatch> placeOf(const std::string& text, const std::string& word)
{
    std::optional<CommandMatch> best;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if (at == 0 || !isLetter(text[at - 1])) return CommandMatch::WordStart;
        best = CommandMatch::Inside;
    }
    return best;
}

constexpr std::size_t shortestInside = 3;

/// How all words answer together: as the worst of them.
std::optional<CommandMatch> matchOf(const std::string& text, const std::vector<std::string>& sought)
{
    CommandMatch worst = CommandMatch::WordStart;
    for (const std::string& word : sought) {
        const auto place = placeOf(text, word);
        if (!place || (*place == CommandMatch::Inside && word.size() < shortestInside)) return std::nullopt;
        worst = std::max(worst, *place);
    }
    return worst;
}

} // namespace

QString synonymsOf(const QString& commandId)
{
    for (const auto& [id, others] : synonyms) {
        if (commandId == QLatin1String(id)) return QString::fromUtf8(others);
    }
    return {};
}

void CommandSearch::setCommands(std::vector<PaletteCommand> commands)
{
    m_commands = std::move(commands);
    m_entries.clear();
    for (const PaletteCommand& command : m_commands) {
        m_entries.push_back({foldForSearch(toStd(command.title)), foldForSearch(toStd(command.otherTitle)),
                             foldForSearch(toStd(synonymsOf(command.id) + ' ' + command.detail))});
    }
}

std::vector<CommandSearch::Hit> CommandSearch::find(const QString& typed) const
{
    const std::string text = foldForSearch(toStd(typed));
    const std::vector<std::string> sought = wordsIn(text);
    std::vector<Hit> hits;
    if (sought.empty()) return hits;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        std::optional<CommandMatch> match;
        if (entry.title == text || entry.otherTitle == text) match = CommandMatch::Exact;
        else if (entry.title.starts_with(text) || entry.otherTitle.starts_with(text)) match = CommandMatch::Prefix;
        else match = matchOf(entry.title + '\n' + entry.otherTitle + '\n' + entry.synonyms, sought);
        if (match) hits.push_back({index, *match});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.match < b.match; });
    return hits;
}

std::vector<CommandSearch::Hit> CommandSearch::all() const
{
    std::vector<Hit> hits;
    for (std::size_t index = 0; index < m_commands.size(); ++index) hits.push_back({index, CommandMatch::Inside});
    return hits;
}

std::optional<std::size_t> CommandSearch::indexOf(const QString& id) const
{
    for (std::size_t index = 0; index < m_commands.size(); ++index) {
        if (m_commands[index].id == id) return index;
    }
    return std::nullopt;
}

} // namespace encours::ui
