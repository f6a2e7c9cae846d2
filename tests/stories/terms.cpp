// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/terms.h"

namespace encours::stories {

std::span<const Term<ReasonCode>> reasonTerms()
{
    static constexpr Term<ReasonCode> terms[] = {
        {"promesse rompue", ReasonCode::BrokenPromise},
        {"promesse tenue en partie", ReasonCode::PartlyKeptPromise},
        {"rappel convenu", ReasonCode::CallBackDue},
        {"litige en retard", ReasonCode::DisputeOverdue},
        {"litige rejeté", ReasonCode::DisputeRejected},
        {"suite de duplicata", ReasonCode::DuplicateFollowUp},
        {"règlement non vu", ReasonCode::PaymentNotSeen},
        {"réponse évasive", ReasonCode::EvasiveFollowUp},
        {"nouvel essai", ReasonCode::NoAnswerRetry},
        {"suite de message", ReasonCode::MessageFollowUp},
        {"interlocuteur à trouver", ReasonCode::ContactToFind},
        {"suite de difficulté", ReasonCode::DifficultyFollowUp},
        {"dix jours", ReasonCode::TenDayRule},
        {"étape du plan", ReasonCode::PlanStepDue},
        {"premier contact", ReasonCode::FirstContact},
        {"montant", ReasonCode::CallableAmount},
        {"retard", ReasonCode::DaysLate},
        {"relances vaines", ReasonCode::FruitlessReminders},
        {"promesses rompues", ReasonCode::BrokenPromises},
        {"contentieux ouvert", ReasonCode::LitigationOpen},
        {"premiers clients", ReasonCode::TopTurnover},
        {"grosse facture", ReasonCode::LargeInvoice},
        {"mauvais payeur", ReasonCode::LatePayer},
        {"échéance proche", ReasonCode::DueSoon},
        {"impayé", ReasonCode::UnpaidInstrument},
        {"créance à déclarer", ReasonCode::ClaimToDeclare},
        {"publication à guetter", ReasonCode::PublicationToWatch},
        {"assureur à prévenir", ReasonCode::InsurerToNotify},
        {"reprise du factor", ReasonCode::FactorTakesBack},
        {"délai légal", ReasonCode::LegalDeadlineNear},
        {"rien de dû", ReasonCode::NothingOwed},
        {"crédit à lettrer", ReasonCode::CreditCoversAll},
        {"tout est promis", ReasonCode::AllPromised},
        {"tout est en litige", ReasonCode::AllDisputed},
        {"pas avant", ReasonCode::NotBefore},
        {"non retenu", ReasonCode::NotSelected},
        {"prélèvement", ReasonCode::DirectDebit},
        {"rien bientôt", ReasonCode::NothingDueSoon},
        {"tout est garanti", ReasonCode::AllSecured},
        {"procédure collective", ReasonCode::Insolvent},
        {"le factor relance", ReasonCode::FactorChases},
        {"courrier à envoyer", ReasonCode::StepToWrite},
        {"circuit bloqué", ReasonCode::CircuitHeld},
        {"paiement programmé", ReasonCode::ScheduledFor},
        {"ciblage", ReasonCode::TargetMatched},
        {"campagne", ReasonCode::CampaignDue},
        {"horloge du factor", ReasonCode::FactorClock},
        {"plan rompu", ReasonCode::PlanBroken},
        {"litige résolu", ReasonCode::DisputeResolved},
        {"petites factures", ReasonCode::SmallGrouped},
        {"trop d'appels", ReasonCode::TooManyCalls},
        {"étape judiciaire", ReasonCode::CourtStep},
        {"tâche du litige", ReasonCode::DisputeTaskDue},
        {"blocage", ReasonCode::Blocked},
        {"hors campagne", ReasonCode::CampaignLeftOut},
        {"remis", ReasonCode::Deferred},
        {"échéance à venir", ReasonCode::NotDueYet},
    };
    return terms;
}

std::span<const Term<TaskKind>> taskTerms()
{
    static constexpr Term<TaskKind> terms[] = {
        {"lettrer", TaskKind::Allocate},
        {"passer au contentieux", TaskKind::PassToLitigation},
        {"résoudre le litige", TaskKind::ResolveDispute},
        {"trouver un interlocuteur", TaskKind::FindContact},
        {"déclarer la créance", TaskKind::DeclareClaim},
        {"prévenir l'assureur", TaskKind::NotifyInsurer},
        {"alerte factor", TaskKind::FactorAlert},
        {"délai légal", TaskKind::LegalDeadline},
        {"mise en demeure", TaskKind::FormalNotice},
        {"requête au tribunal", TaskKind::CourtRequest},
        {"tâche du litige", TaskKind::DisputeStep},
        {"plan de paiement", TaskKind::PaymentPlan},
        {"écrire", TaskKind::WriteStep},
    };
    return terms;
}

std::span<const Term<Phase>> phaseTerms()
{
    static constexpr Term<Phase> terms[] = {
        {"préventif", Phase::Preventive},
        {"précontentieux", Phase::Prelitigation},
        {"contentieux", Phase::Litigation},
    };
    return terms;
}

std::span<const Term<Outcome>> outcomeTerms()
{
    static constexpr Term<Outcome> terms[] = {
        {"pas de réponse", Outcome::NoAnswer},
        {"message laissé", Outcome::Message},
        {"réponse évasive", Outcome::Evasive},
        {"dit avoir payé", Outcome::Paid},
        {"duplicata demandé", Outcome::Duplicate},
        {"difficulté financière", Outcome::Difficulty},
        {"mauvais interlocuteur", Outcome::WrongContact},
    };
    return terms;
}

std::span<const Term<ItemState>> stateTerms()
{
    static constexpr Term<ItemState> terms[] = {
        {"à réclamer", ItemState::Callable}, {"non échue", ItemState::NotDue}, {"promise", ItemState::Promised},
        {"en litige", ItemState::Disputed},  {"garantie", ItemState::Secured}, {"bloquée", ItemState::Blocked},
        {"soldée", ItemState::Settled},
    };
    return terms;
}

std::span<const Term<InstrumentKind>> instrumentTerms()
{
    static constexpr Term<InstrumentKind> terms[] = {
        {"LCR acceptée", InstrumentKind::AcceptedBill},
        {"LCR non acceptée", InstrumentKind::UnacceptedBill},
        {"billet à ordre", InstrumentKind::PromissoryNote},
        {"chèque", InstrumentKind::Cheque},
        {"prélèvement", InstrumentKind::DirectDebit},
        {"prélèvement B2B", InstrumentKind::DirectDebitB2B},
        {"virement", InstrumentKind::Transfer},
        {"carte", InstrumentKind::Card},
        {"espèces", InstrumentKind::Cash},
    };
    return terms;
}

std::span<const Term<InstrumentStep>> instrumentStepTerms()
{
    static constexpr Term<InstrumentStep> terms[] = {
        {"demandé", InstrumentStep::Requested}, {"reçu", InstrumentStep::Received},
        {"remis", InstrumentStep::Remitted},    {"escompté", InstrumentStep::Discounted},
        {"payé", InstrumentStep::Paid},         {"impayé", InstrumentStep::Unpaid},
        {"annulé", InstrumentStep::Cancelled},
    };
    return terms;
}

std::span<const Term<AccountEventKind>> eventTerms()
{
    static constexpr Term<AccountEventKind> terms[] = {
        {"sauvegarde", AccountEventKind::Safeguard},
        {"redressement judiciaire", AccountEventKind::Receivership},
        {"liquidation judiciaire", AccountEventKind::Liquidation},
        {"publication au BODACC", AccountEventKind::BodaccPublication},
        {"créance déclarée", AccountEventKind::ClaimDeclared},
        {"clôture de la procédure", AccountEventKind::ProceedingsClosed},
        {"mise en demeure", AccountEventKind::FormalNotice},
        {"ordonnance d'injonction", AccountEventKind::InjunctionOrdered},
        {"injonction signifiée", AccountEventKind::InjunctionServed},
        {"opposition à l'injonction", AccountEventKind::InjunctionOpposed},
        {"requête déposée", AccountEventKind::CourtClaim},
        {"dette reconnue", AccountEventKind::DebtAcknowledged},
    };
    return terms;
}

std::span<const Term<FactorStep>> factorStepTerms()
{
    static constexpr Term<FactorStep> terms[] = {
        {"cédée", FactorStep::Assigned},        {"approuvée", FactorStep::Approved},
        {"refusée", FactorStep::Rejected},      {"financée", FactorStep::Financed},
        {"définancée", FactorStep::Definanced}, {"payée chez nous", FactorStep::PaidToUs},
        {"reversée", FactorStep::Forwarded},
    };
    return terms;
}

std::span<const Term<CircuitStep>> circuitStepTerms()
{
    static constexpr Term<CircuitStep> terms[] = {
        {"reçue", CircuitStep::Received},   {"validée", CircuitStep::Validated},
        {"transmise", CircuitStep::Passed}, {"bon à payer", CircuitStep::Scheduled},
        {"retenue", CircuitStep::Held},
    };
    return terms;
}

std::span<const Term<BlockKind>> blockTerms()
{
    static constexpr Term<BlockKind> terms[] = {{"VIP", BlockKind::Vip},
                                                {"accord", BlockKind::Agreement},
                                                {"interne", BlockKind::Internal},
                                                {"autre", BlockKind::Other}};
    return terms;
}

std::span<const Term<DisputeCategory>> categoryTerms()
{
    static constexpr Term<DisputeCategory> terms[] = {{"administratif", DisputeCategory::Administrative},
                                                      {"commercial", DisputeCategory::Commercial},
                                                      {"technique", DisputeCategory::Technical}};
    return terms;
}

std::span<const Term<CustomerField>> fieldTerms()
{
    static constexpr Term<CustomerField> terms[] = {
        {"téléphone", CustomerField::Phone},
        {"téléphone de l'acheteur", CustomerField::BuyerPhone},
        {"acheteur", CustomerField::BuyerName},
        {"contact", CustomerField::ContactName},
        {"moyen", CustomerField::Means},
        {"segment", CustomerField::Segment},
        {"plan", CustomerField::Plan},
        {"secteur", CustomerField::Sector},
        {"fermetures", CustomerField::Closures},
        {"jours de paiement", CustomerField::PayDays},
        {"zone", CustomerField::HolidayZone},
        {"gestionnaire", CustomerField::Controller},
        {"commercial", CustomerField::Salesperson},
        {"plafond", CustomerField::CreditLimit},
    };
    return terms;
}

std::span<const Term<StepChannel>> channelTerms()
{
    static constexpr Term<StepChannel> terms[] = {
        {"appel", StepChannel::Call}, {"lettre", StepChannel::Letter}, {"courriel", StepChannel::Email}};
    return terms;
}

std::span<const Term<StepTone>> toneTerms()
{
    static constexpr Term<StepTone> terms[] = {{"courtois", StepTone::Courteous},
                                               {"neutre", StepTone::Neutral},
                                               {"ferme", StepTone::Firm},
                                               {"dernier", StepTone::Final}};
    return terms;
}

std::span<const Term<StepActor>> actorTerms()
{
    static constexpr Term<StepActor> terms[] = {{"gestionnaire", StepActor::Controller},
                                                {"commercial", StepActor::Salesperson},
                                                {"direction", StepActor::Manager}};
    return terms;
}

} // namespace encours::stories
