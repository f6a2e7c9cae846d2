<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CallWords</name>
    <message>
        <source>tone %1</source>
        <translation>ton&#xa0;%1</translation>
    </message>
    <message>
        <source>by the %1</source>
        <translation>par le&#xa0;%1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>étape&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>ask for %1</source>
        <translation>demander&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>running, %n day(s) left</source>
        <translation>
            <numerusform>en cours, encore&#xa0;%n jour</numerusform>
            <numerusform>en cours, encore&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>ouvre&#xa0;%1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>close depuis le&#xa0;%1</translation>
    </message>
    <message>
        <source>From %1 to %2, for what falls due from %3 to %4</source>
        <translation>Du&#xa0;%1 au&#xa0;%2, pour les échéances du&#xa0;%3 au&#xa0;%4</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;%1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>couverte</translation>
    </message>
    <message>
        <source>bill asked for</source>
        <translation>effet demandé</translation>
    </message>
    <message>
        <source>discount offered until %1</source>
        <translation>escompte proposé jusqu’au&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>no action planned</source>
        <translation>aucune action prévue</translation>
    </message>
    <message>
        <source>next action on %1</source>
        <translation>prochaine action le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 → %2 points</source>
        <translation>%1 →&#xa0;%2 points</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>quitte la liste</translation>
    </message>
    <message>
        <source>moved to another list</source>
        <translation>change de liste</translation>
    </message>
    <message>
        <source>other points</source>
        <translation>autres points</translation>
    </message>
</context>
<context>
    <name>CustomerCommandWords</name>
    <message>
        <source>The last action was undone.</source>
        <translation>La dernière action est annulée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
</context>
<context>
    <name>DiligenceWords</name>
    <message>
        <source>Folder for the proof of diligence</source>
        <translation>Dossier où écrire la preuve des diligences</translation>
    </message>
    <message>
        <source>Producing the proof of diligence</source>
        <translation>Production de la preuve des diligences</translation>
    </message>
    <message>
        <source>Proof of diligence written.</source>
        <translation>Preuve des diligences écrite.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>task for %1 by %2</source>
        <translation>tâche pour&#xa0;%1 avant le&#xa0;%2</translation>
    </message>
    <message>
        <source>task for %1</source>
        <translation>tâche pour&#xa0;%1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>tâche faite</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>responsable&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>délai&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>catégorie&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>résolu par&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de&#xa0;%n jour</numerusform>
            <numerusform>en retard de&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 · due %2 · disputed %3</source>
        <translation>%1 · échéance&#xa0;%2 · contesté&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 · settled</source>
        <translation>%1 · soldée</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Received and not allocated</source>
        <translation>Reçu et non lettré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1&#xa0;%2 du&#xa0;%3</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Pour le&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1,&#xa0;%2 reçus</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>closed on %1: %2</source>
        <translation>clos le&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>chez&#xa0;%1</translation>
    </message>
    <message>
        <source>should have been resolved by %1</source>
        <translation>à résoudre avant le&#xa0;%1, dépassé</translation>
    </message>
    <message>
        <source>to be resolved by %1</source>
        <translation>à résoudre avant le&#xa0;%1</translation>
    </message>
    <message>
        <source>Disputes, open and resolved</source>
        <translation>Litiges, ouverts et résolus</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Effets et moyens de paiement</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 au&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Courriers envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invoice(s)</source>
        <translation>
            <numerusform>%1,&#xa0;%n facture</numerusform>
            <numerusform>%1,&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whole account</source>
        <translation>%1, tout le compte</translation>
    </message>
    <message>
        <source>Late-payment charges, as of today</source>
        <translation>Pénalités de retard, à ce jour</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message numerus="yes">
        <source>Recovery indemnity, %n invoice(s)</source>
        <translation>
            <numerusform>Indemnité de recouvrement,&#xa0;%n facture</numerusform>
            <numerusform>Indemnité de recouvrement,&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Each day adds</source>
        <translation>Chaque jour ajoute</translation>
    </message>
    <message>
        <source>How it pays</source>
        <translation>Comment il paie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invoice(s) paid late in 12 months</source>
        <translation>
            <numerusform>%1 sur&#xa0;%n facture payée en retard en 12 mois</numerusform>
            <numerusform>%1 sur&#xa0;%n factures payées en retard en 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last payment on %1</source>
        <translation>Dernier règlement le&#xa0;%1</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>joint le&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>this morning at %1</source>
        <translation>ce matin à %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Ledger (FEC)</source>
        <translation>Grand livre (FEC)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule &#x202f;;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Comma 1 234,56</source>
        <translation>Virgule 1 234,56</translation>
    </message>
    <message>
        <source>Dot 1,234.56</source>
        <translation>Point 1,234.56</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>mm/dd/yyyy</source>
        <translation>mm/jj/aaaa</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Date de pièce</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Date d’écriture</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglée le</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Lettering</source>
        <translation>Lettrage</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Facture réglée</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Invoices and debits</source>
        <translation>Factures et débits</translation>
    </message>
    <message>
        <source>Credit notes and credits</source>
        <translation>Avoirs et crédits</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Lettrages</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Disparus du fichier</translation>
    </message>
    <message>
        <source>No longer lettered</source>
        <translation>Délettrés</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Commandée le</translation>
    </message>
    <message>
        <source>Allocated by hand, now by the ledger</source>
        <translation>Lettrages à la main remplacés</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Promis pour le %1</translation>
    </message>
    <message>
        <source>Promise broken on %1</source>
        <translation>Promesse rompue le %1</translation>
    </message>
    <message>
        <source>Promise of %1 kept in part</source>
        <translation>Promesse de %1 tenue en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n litige ouvert</numerusform>
            <numerusform>%n litiges ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) resolved</source>
        <translation>
            <numerusform>%n litige résolu</numerusform>
            <numerusform>%n litiges résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour le %2</translation>
    </message>
    <message>
        <source>Promise of %1</source>
        <translation>Promesse de %1</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Litige de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dispute closed: %1</source>
        <translation>Litige clos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Lettre de relance</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Passed to litigation</source>
        <translation>Passé au contentieux</translation>
    </message>
    <message>
        <source>in litigation</source>
        <translation>au contentieux</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promis rompu</translation>
    </message>
    <message>
        <source>covered by credit</source>
        <translation>couverte par un avoir</translation>
    </message>
    <message>
        <source>In litigation</source>
        <translation>Au contentieux</translation>
    </message>
    <message>
        <source>Litigation proposed</source>
        <translation>Contentieux proposé</translation>
    </message>
    <message>
        <source>factored</source>
        <translation>cédée au factor</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation judiciaire</translation>
    </message>
    <message>
        <source>Receivership</source>
        <translation>Redressement judiciaire</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Dispute, %1</source>
        <translation>Litige,&#xa0;%1</translation>
    </message>
    <message>
        <source>Invoice %1: %2</source>
        <translation>Facture&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Block ended: %1</source>
        <translation>Mise en paix levée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Left in peace until %1 (%2)</source>
        <translation>Laissé en paix jusqu’au&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>held: buyer</source>
        <translation>bloquée&#xa0;: achats</translation>
    </message>
    <message>
        <source>held: accounts</source>
        <translation>bloquée&#xa0;: compta</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>à payer&#xa0;%1</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>bon à payer</translation>
    </message>
    <message>
        <source>Circuit: %1 on %2</source>
        <translation>Circuit&#xa0;:&#xa0;%1 le&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1, selon&#xa0;%2</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1&#x202f;; à suivre&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>call received</source>
        <translation>appel reçu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Fusion avec</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>1st half of %1</source>
        <translation>1er semestre&#xa0;%1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2e semestre&#xa0;%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>was due %1</source>
        <translation>échue le&#xa0;%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;%1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Factures et règlements</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;:&#xa0;%2 →&#xa0;%3</translation>
    </message>
    <message>
        <source>Step removed: %1</source>
        <translation>Étape supprimée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Step changed: %1</source>
        <translation>Étape modifiée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Step added: %1</source>
        <translation>Étape ajoutée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Steps in another order</source>
        <translation>Étapes dans un autre ordre</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>j ouvrés</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>× average</source>
        <translation>× moyenne</translation>
    </message>
    <message>
        <source>D</source>
        <translation>J</translation>
    </message>
    <message>
        <source>D+%1</source>
        <translation>J+%1</translation>
    </message>
    <message>
        <source>D−%1</source>
        <translation>J−%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Missing and still kept</source>
        <translation>Manque toléré sur une promesse</translation>
    </message>
    <message>
        <source>Smaller accounts are grouped</source>
        <translation>Petits comptes regroupés sous</translation>
    </message>
    <message>
        <source>Quiet weekdays changed</source>
        <translation>Jours sans relance modifiés</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Périodes sans relance</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <translation>%1 (%2 points)&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>%1, %2 d</source>
        <translation>%1,&#xa0;%2 j</translation>
    </message>
    <message>
        <source>%1 · promised %2</source>
        <translation>%1 · promis&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 · settled</source>
        <translation>%1 · soldée</translation>
    </message>
    <message>
        <source>%1 · open %2</source>
        <translation>%1 · reste&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>The customer keeps %1 off the price</source>
        <translation>Le client garde&#xa0;%1 sur le prix</translation>
    </message>
    <message numerus="yes">
        <source>%1: its cash earns %2 a year for %n day(s).</source>
        <translation>
            <numerusform>%1&#xa0;: son argent lui rapporte&#xa0;%2 l’an pendant&#xa0;%n jour.</numerusform>
            <numerusform>%1&#xa0;: son argent lui rapporte&#xa0;%2 l’an pendant&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>We save %1 of financing at %2</source>
        <translation>Nous épargnons&#xa0;%1 de financement à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: the earlier cash costs us %2.</source>
        <translation>%1&#xa0;: l’argent plus tôt nous coûte&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: we gain %2.</source>
        <translation>%1&#xa0;: nous gagnons&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 instead of %2, if paid by %3.</source>
        <translation>%1 au lieu de&#xa0;%2, si c’est payé au plus tard le&#xa0;%3.</translation>
    </message>
    <message>
        <source>Without cost to us up to %1.</source>
        <translation>Sans coût pour nous jusqu’à&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise expected with its usual delay of %n day(s).</source>
        <translation>
            <numerusform>Sinon attendu avec son retard habituel de&#xa0;%n jour.</numerusform>
            <numerusform>Sinon attendu avec son retard habituel de&#xa0;%n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>No effect on cash is shown: nothing is first contacted on another day.</source>
        <translation>Aucun effet de trésorerie n’est montré&#xa0;: aucune facture n’est contactée un autre jour.</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n°&#xa0;%2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Marquer reçu</translation>
    </message>
    <message>
        <source>Remit for collection</source>
        <translation>Remettre à l’encaissement</translation>
    </message>
    <message>
        <source>Remit for discount</source>
        <translation>Remettre à l’escompte</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payé</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Marquer impayé</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler ce moyen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Financed</source>
        <translation>Financée</translation>
    </message>
    <message>
        <source>Financing taken back</source>
        <translation>Définancée</translation>
    </message>
    <message>
        <source>Paid to us</source>
        <translation>Réglée chez nous</translation>
    </message>
    <message>
        <source>Forwarded to the factor</source>
        <translation>Reversée au factor</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStateWords</name>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>in</source>
        <translation>retenu</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1, posted on %2</source>
        <translation>%1, posté le&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, n°&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, received on %2</source>
        <translation>%1, reçu le&#xa0;%2</translation>
    </message>
    <message>
        <source>Plain letter</source>
        <translation>Lettre simple</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Electronic registered</source>
        <translation>Recommandé électronique</translation>
    </message>
    <message>
        <source>Judicial officer</source>
        <translation>Commissaire de justice</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Remise en main propre</translation>
    </message>
    <message>
        <source>%1/%2 · %3 %</source>
        <translation>%1/%2 ·&#xa0;%3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TablePrintWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>encours::ui::AgedPage</name>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choisir la date</translation>
    </message>
    <message>
        <source>Month-end before</source>
        <translation>Fin de mois précédente</translation>
    </message>
    <message>
        <source>Month-end after</source>
        <translation>Fin de mois suivante</translation>
    </message>
    <message>
        <source>Chart or table of the months</source>
        <translation>Graphique ou tableau des mois</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing is owed yet</source>
        <translation>Rien n’est encore dû</translation>
    </message>
    <message>
        <source>What customers owe stands here by age, as of any day, with the month-ends before. Import the customer ledger to see it.</source>
        <translation>Ce que doivent les clients s’affiche ici par ancienneté, à toute date, avec les fins de mois précédentes. Importez le grand livre clients pour le voir.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>À la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>What the rows stand for</source>
        <translation>Ce que représentent les lignes</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the aged balance</source>
        <translation>Exporter la balance âgée</translation>
    </message>
    <message>
        <source>Aged balance at the month-ends</source>
        <translation>Balance âgée aux fins de mois</translation>
    </message>
    <message>
        <source>As a chart · Ctrl+T</source>
        <translation>Voir en graphique · Ctrl+T</translation>
    </message>
    <message>
        <source>As a table · Ctrl+T</source>
        <translation>Voir en tableau · Ctrl+T</translation>
    </message>
    <message>
        <source>Show the months as a table</source>
        <translation>Voir les mois en tableau</translation>
    </message>
    <message>
        <source>Aged balance by month</source>
        <translation>Balance âgée par mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non lettré</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au&#xa0;%1</translation>
    </message>
    <message>
        <source>everything is allocated</source>
        <translation>tout est lettré</translation>
    </message>
    <message>
        <source>credit to allocate</source>
        <translation>crédit à lettrer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of the columns %1</source>
        <translation>somme des tranches&#xa0;%1</translation>
    </message>
    <message>
        <source>aged-balance</source>
        <translation>balance-agee</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open lines of the selected customer, customers of the selected group</source>
        <translation>Lignes ouvertes du client choisi, clients du groupe choisi</translation>
    </message>
    <message>
        <source>Show the months as a chart</source>
        <translation>Montrer les mois en graphique</translation>
    </message>
    <message>
        <source>The ledger begins later</source>
        <translation>Le grand livre commence plus tard</translation>
    </message>
    <message>
        <source>On %1 nothing was recorded: the first line of the ledger is of %2.</source>
        <translation>Au&#xa0;%1, rien n’était enregistré&#xa0;: la première ligne du grand livre est du&#xa0;%2.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is open on %1</source>
        <translation>Rien n’est ouvert au&#xa0;%1</translation>
    </message>
    <message>
        <source>Every invoice of that day is settled and every credit allocated.</source>
        <translation>À cette date, toutes les factures sont soldées et tous les crédits lettrés.</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>whole book</source>
        <translation>livre entier</translation>
    </message>
    <message>
        <source>Enter shows the open lines</source>
        <translation>Entrée montre les lignes ouvertes</translation>
    </message>
    <message>
        <source>Enter shows the customers of the group</source>
        <translation>Entrée montre les clients du groupe</translation>
    </message>
    <message>
        <source>of which %1, worth %2</source>
        <translation>dont&#xa0;%1, soit&#xa0;%2</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Revenir à tous les groupes</translation>
    </message>
    <message>
        <source>Left, Right, Enter</source>
        <translation>Gauche, Droite, Entrée</translation>
    </message>
    <message>
        <source>Choose a figure of the line, and open the invoices that make it</source>
        <translation>Choisir un montant de la ligne et ouvrir les factures qui le composent</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures échues</translation>
    </message>
    <message>
        <source>Payments and credits to allocate</source>
        <translation>Règlements et avoirs à imputer</translation>
    </message>
    <message>
        <source>Invoices overdue for more than %1 days</source>
        <translation>Factures échues depuis plus de&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>Plus de&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>amounts without VAT</source>
        <translation>montants HT</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left out</source>
        <translation>
            <numerusform>%n client écarté</numerusform>
            <numerusform>%n clients écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::AgedTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non lettré</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Total of the aged balance</source>
        <translation>Total de la balance âgée</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Part du total</translation>
    </message>
</context>
<context>
    <name>encours::ui::AgeingBar</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Balance âgée</translation>
    </message>
</context>
<context>
    <name>encours::ui::AgeingChart</name>
    <message>
        <source>Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec</source>
        <translation>janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non lettré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Aged balance by month</source>
        <translation>Balance âgée par mois</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 jours</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>Plus de&#xa0;%1 jours</translation>
    </message>
</context>
<context>
    <name>encours::ui::AgeingDsoChart</name>
    <message>
        <source>DSO (at the right)</source>
        <translation>DSO (à droite)</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>DSO: %1</source>
        <translation>DSO&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Aged balance and DSO by month</source>
        <translation>Balance âgée et DSO par mois</translation>
    </message>
</context>
<context>
    <name>encours::ui::AssignForm</name>
    <message>
        <source>Choose the customer: the invoices not assigned yet stand here.</source>
        <translation>Choisissez le client&#xa0;: ses factures non cédées se trouvent ici.</translation>
    </message>
    <message>
        <source>This customer has no open invoice that is not assigned.</source>
        <translation>Ce client n’a aucune facture ouverte qui ne soit pas cédée.</translation>
    </message>
    <message>
        <source>Nothing ticked: every invoice of the list.</source>
        <translation>Rien de coché&#xa0;: toutes les factures de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n facture cochée,&#xa0;%1</numerusform>
            <numerusform>%n factures cochées,&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a customer of the book.</source>
        <translation>Choisissez un client du livre.</translation>
    </message>
    <message>
        <source>Enter the day of the assignment.</source>
        <translation>Saisissez le jour de la cession.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoice(s) assigned</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n facture cédée</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n factures cédées</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign invoices</source>
        <translation>Céder des factures</translation>
    </message>
    <message>
        <source>To the factor, by the next remittance.</source>
        <translation>Au factor, par la prochaine remise.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or code…</source>
        <translation>Nom ou code…</translation>
    </message>
    <message>
        <source>Invoices to assign (Space ticks)</source>
        <translation>Factures à céder (Espace coche)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Céder</translation>
    </message>
</context>
<context>
    <name>encours::ui::BatchModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>in the book</source>
        <translation>dans le livre</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockForm</name>
    <message>
        <source>The whole account, until that day included · Space in the list ticks single invoices</source>
        <translation>Tout le compte, jusqu’à ce jour inclus · Espace dans la liste coche des factures seules</translation>
    </message>
    <message numerus="yes">
        <source>Only %n invoice(s), %1</source>
        <translation>
            <numerusform>Seulement&#xa0;%n facture,&#xa0;%1</numerusform>
            <numerusform>Seulement&#xa0;%n factures,&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>Laisser en paix</translation>
    </message>
    <message>
        <source>Why in a word</source>
        <translation>En un mot</translation>
    </message>
    <message>
        <source>Until (15, +30, 31/12)</source>
        <translation>Jusqu’au (15, +30, 31/12)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left in peace until %1</source>
        <translation>Laissé en paix jusqu’au&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) left in peace until %1</source>
        <translation>
            <numerusform>%n facture laissée en paix jusqu’au&#xa0;%1</numerusform>
            <numerusform>%n factures laissées en paix jusqu’au&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Take the block off</source>
        <translation>Lever</translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockPanel</name>
    <message>
        <source>Leave in peace</source>
        <translation>Laisser en paix</translation>
    </message>
    <message>
        <source>Nobody calls or writes to this customer until that day included; its legal deadlines run on.</source>
        <translation>Personne n’appelle ni n’écrit à ce client jusqu’à ce jour inclus&#x202f;; les délais légaux continuent de courir.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n selected invoice(s) are left in peace; the others are chased as usual.</source>
        <translation>
            <numerusform>Seule la facture sélectionnée est laissée en paix&#x202f;; les autres sont relancées comme d’habitude.</numerusform>
            <numerusform>Seules les&#xa0;%n factures sélectionnées sont laissées en paix&#x202f;; les autres sont relancées comme d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why in a word</source>
        <translation>Pourquoi, en un mot</translation>
    </message>
    <message>
        <source>Until (15, +30, 31/12)</source>
        <translation>Jusqu’au (15, +30, 31/12)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>Tout le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>encours::ui::BlocksCard</name>
    <message>
        <source>the whole account</source>
        <translation>tout le compte</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2 included</source>
        <translation>du&#xa0;%1 au&#xa0;%2 inclus</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Nothing is left in peace: this customer is chased as the plan says.</source>
        <translation>Rien n’est laissé en paix&#xa0;: ce client est relancé selon le plan.</translation>
    </message>
    <message>
        <source>Block taken off</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissé en paix</translation>
    </message>
    <message>
        <source>Leave in peace…</source>
        <translation>Laisser en paix…</translation>
    </message>
</context>
<context>
    <name>encours::ui::BookActions</name>
    <message>
        <source>Encours books (*.encours)</source>
        <translation>Livres Encours (*.encours)</translation>
    </message>
    <message>
        <source>This book lies on a network disk: only one person can open it at a time.</source>
        <translation>Ce livre est sur un disque réseau&#xa0;: une seule personne peut l’ouvrir à la fois.</translation>
    </message>
    <message>
        <source>The book was not opened</source>
        <translation>Le livre n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un livre</translation>
    </message>
    <message>
        <source>Making the demonstration book</source>
        <translation>Préparation du livre de démonstration</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Sauvegarder une copie du livre</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Copie enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Vérification du livre</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>The book goes back to the state of this copy. The present file is kept beside it under a dated name, so nothing is lost.</source>
        <translation>Le livre revient à l’état de cette copie. Le fichier actuel est gardé à côté sous un nom daté&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <translation>Restaurer la copie</translation>
    </message>
    <message>
        <source>Copy restored. The former file is kept as %1</source>
        <translation>Copie restaurée. L’ancien fichier est gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the copy to restore</source>
        <translation>Choisir la copie à restaurer</translation>
    </message>
    <message>
        <source>Remove the demonstration book</source>
        <translation>Retirer le livre de démonstration</translation>
    </message>
    <message>
        <source>The demonstration book and its copies are deleted for good, with whatever you tried in it. Your own books are not touched.

%1</source>
        <translation>Le livre de démonstration et ses copies sont supprimés définitivement, avec tout ce que vous y avez essayé. Vos propres livres ne sont pas touchés.

%1</translation>
    </message>
    <message>
        <source>Delete the demonstration</source>
        <translation>Supprimer la démonstration</translation>
    </message>
    <message>
        <source>The demonstration book is deleted</source>
        <translation>Le livre de démonstration est supprimé</translation>
    </message>
</context>
<context>
    <name>encours::ui::CalculationsPage</name>
    <message>
        <source>Calculations</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>In a date: the next or the previous day</source>
        <translation>Dans une date&#xa0;: le jour suivant ou précédent</translation>
    </message>
    <message>
        <source>Due dates, charges, identifiers</source>
        <translation>Échéances, pénalités, identifiants</translation>
    </message>
    <message>
        <source>Open a book: its legal values and its usual terms are what is computed with.</source>
        <translation>Ouvrez un livre&#xa0;: les calculs se font avec ses valeurs légales et ses conditions habituelles.</translation>
    </message>
</context>
<context>
    <name>encours::ui::CallBackForm</name>
    <message>
        <source>Record the call-back</source>
        <translation>Enregistrer le rappel</translation>
    </message>
    <message>
        <source>Call back on (15, +3, mon)</source>
        <translation>Rappeler le (15, +3, lun)</translation>
    </message>
</context>
<context>
    <name>encours::ui::CallBrief</name>
    <message>
        <source>To be said first: %1</source>
        <translation>À dire d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to allocate first</source>
        <translation>%1 à lettrer d’abord</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter le chrono</translation>
    </message>
    <message>
        <source>Call  A</source>
        <translation>Appeler  A</translation>
    </message>
    <message>
        <source>Call received  R</source>
        <translation>Appel reçu  R</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Durée de l’appel</translation>
    </message>
</context>
<context>
    <name>encours::ui::CampaignForm</name>
    <message>
        <source>Enter a day.</source>
        <translation>Saisissez un jour.</translation>
    </message>
    <message>
        <source>Whom it selects follows what is typed.</source>
        <translation>Le nombre de clients suit ce que vous saisissez.</translation>
    </message>
    <message numerus="yes">
        <source>Selects %n customer(s) now, %1</source>
        <translation>
            <numerusform>Retient&#xa0;%n client à ce jour,&#xa0;%1</numerusform>
            <numerusform>Retient&#xa0;%n clients à ce jour,&#xa0;%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; leaves %n out</source>
        <translation>
            <numerusform>%1&#x202f;;&#xa0;%n écarté</numerusform>
            <numerusform>%1&#x202f;;&#xa0;%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <source>Own campaign</source>
        <translation>Campagne libre</translation>
    </message>
    <message>
        <source>Every customer it selects is called once while it runs.</source>
        <translation>Chaque client retenu est appelé une fois pendant qu’elle court.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme le</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Échéances du</translation>
    </message>
    <message>
        <source>Due to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Invoices (amount &gt;= 5000 and means = chq)</source>
        <translation>Factures (amount &gt;= 5000 and means = chq)</translation>
    </message>
    <message>
        <source>Segments left out (with commas)</source>
        <translation>Segments écartés (avec des virgules)</translation>
    </message>
    <message>
        <source>Discount offered</source>
        <translation>Escompte proposé</translation>
    </message>
    <message>
        <source>If paid by</source>
        <translation>Si payé avant le</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Ask for closing dates</source>
        <translation>Demander les dates de fermeture</translation>
    </message>
    <message>
        <source>Ask for a bill (LCR, BOR)</source>
        <translation>Demander un effet (LCR, BOR)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
</context>
<context>
    <name>encours::ui::CampaignsTab</name>
    <message>
        <source>Start July %1</source>
        <translation>Ouvrir juillet&#xa0;%1</translation>
    </message>
    <message>
        <source>Start September %1</source>
        <translation>Ouvrir septembre&#xa0;%1</translation>
    </message>
    <message>
        <source>Fill in a campaign…</source>
        <translation>Préparer une campagne…</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>A campaign has every customer called once while it runs: in July for what falls due in August, in September to watch who does not pay, or for invoices of your own choice. Its progress stands here.</source>
        <translation>Une campagne fait appeler chaque client une fois pendant qu’elle court&#xa0;: en juillet pour les échéances d’août, en septembre pour surveiller qui ne paie pas, ou pour les factures de votre choix. Son avancement se lit ici.</translation>
    </message>
    <message>
        <source>The campaign was recorded.</source>
        <translation>La campagne est enregistrée.</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>Clore la campagne</translation>
    </message>
    <message>
        <source>%1 ends before its day: its customers leave the preventive list unless another rule holds them.</source>
        <translation>%1 se termine avant son jour&#xa0;: ses clients quittent la liste préventive, sauf si une autre règle les retient.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>%1: ended</source>
        <translation>%1&#xa0;: close</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>À faire&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Closed on a due date of what is open.</source>
        <translation>Fermé à une échéance de ce qui reste dû.</translation>
    </message>
    <message>
        <source>Closing dates are known.</source>
        <translation>Dates de fermeture connues.</translation>
    </message>
    <message>
        <source>Discounts of %1 can still be earned.</source>
        <translation>Des escomptes de&#xa0;%1 peuvent encore être gagnés.</translation>
    </message>
    <message>
        <source>%1: closing dates saved</source>
        <translation>%1&#xa0;: fermetures enregistrées</translation>
    </message>
    <message>
        <source>%1: bill asked for</source>
        <translation>%1&#xa0;: effet demandé</translation>
    </message>
    <message>
        <source>%1: discount offered</source>
        <translation>%1&#xa0;: escompte proposé</translation>
    </message>
    <message>
        <source>Selected customer of the campaign</source>
        <translation>Client sélectionné de la campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Own campaign…</source>
        <translation>Campagne libre…</translation>
    </message>
    <message>
        <source>End the campaign…</source>
        <translation>Clore la campagne…</translation>
    </message>
    <message>
        <source>Progress of the campaign</source>
        <translation>Avancement de la campagne</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Fill in a campaign of your own</source>
        <translation>Préparer une campagne libre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) reached</source>
        <translation>
            <numerusform>%1 client joint ou réglé sur&#xa0;%n</numerusform>
            <numerusform>%1 clients joints ou réglés sur&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%1 payés sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>closing dates of %n known</source>
        <translation>
            <numerusform>fermetures de&#xa0;%n connues</numerusform>
            <numerusform>fermetures de&#xa0;%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) asked for</source>
        <translation>
            <numerusform>%n effet demandé</numerusform>
            <numerusform>%n effets demandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) offered</source>
        <translation>
            <numerusform>%n escompte proposé</numerusform>
            <numerusform>%n escomptes proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call</source>
        <translation>
            <numerusform>%n client à appeler</numerusform>
            <numerusform>%n clients à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>reste&#xa0;%1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In the campaign</source>
        <translation>Dans la campagne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé le</translation>
    </message>
</context>
<context>
    <name>encours::ui::CandidateModel</name>
    <message>
        <source>disputed</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promise</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À lettrer</translation>
    </message>
</context>
<context>
    <name>encours::ui::ChargesPanel</name>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>rate: %1</source>
        <translation>taux&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The contract rate is below the legal floor of %1 (3 × the legal rate).</source>
        <translation>Le taux du contrat est sous le plancher légal de&#xa0;%1 (3 × le taux d’intérêt légal).</translation>
    </message>
    <message>
        <source>%1: interest, principal first</source>
        <translation>%1&#xa0;: intérêts, principal d’abord</translation>
    </message>
    <message>
        <source>All invoices: %1 due. Select invoices to treat them apart.</source>
        <translation>Toutes les factures&#xa0;:&#xa0;%1 dus. Sélectionnez des factures pour les traiter à part.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) selected: %1 due</source>
        <translation>
            <numerusform>%n facture sélectionnée&#xa0;:&#xa0;%1 dus</numerusform>
            <numerusform>%n factures sélectionnées&#xa0;:&#xa0;%1 dus</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Saisissez le jour.</translation>
    </message>
    <message>
        <source>%1: charges claimed</source>
        <translation>%1&#xa0;: pénalités réclamées</translation>
    </message>
    <message>
        <source>%1: charges waived</source>
        <translation>%1&#xa0;: pénalités abandonnées</translation>
    </message>
    <message>
        <source>%1: charges paid</source>
        <translation>%1&#xa0;: pénalités payées</translation>
    </message>
    <message>
        <source>Charges of the selected customer</source>
        <translation>Pénalités du client sélectionné</translation>
    </message>
    <message>
        <source>Invoices with charges</source>
        <translation>Factures avec pénalités</translation>
    </message>
    <message>
        <source>Interest by period</source>
        <translation>Intérêts par période</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Principal 1st</source>
        <translation>Principal 1er</translation>
    </message>
    <message>
        <source>Interest 1st</source>
        <translation>Intérêts 1ers</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>On amount</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>all that is due</source>
        <translation>tout ce qui est dû</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payé</translation>
    </message>
</context>
<context>
    <name>encours::ui::ChecksDialog</name>
    <message>
        <source>Verification of the book</source>
        <translation>Vérification du livre</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: restore a copy before going on.</source>
        <translation>
            <numerusform>%n contrôle a échoué&#xa0;: restaurez une copie avant de continuer.</numerusform>
            <numerusform>%n contrôles ont échoué&#xa0;: restaurez une copie avant de continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>holds</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>encours::ui::ChoiceBox</name>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Alsace and Moselle</source>
        <translation>Alsace et Moselle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>encours::ui::CircuitForm</name>
    <message>
        <source>Tick the invoices that were spoken of.</source>
        <translation>Cochez les factures dont il a été question.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1 · Space in the list ticks</source>
        <translation>
            <numerusform>%n facture cochée,&#xa0;%1 · Espace dans la liste coche</numerusform>
            <numerusform>%n factures cochées,&#xa0;%1 · Espace dans la liste coche</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the circuit</source>
        <translation>Noter le circuit</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>Paid on, if known</source>
        <translation>Payée le, si connu</translation>
    </message>
</context>
<context>
    <name>encours::ui::Cockpit</name>
    <message>
        <source>Outstanding / limit</source>
        <translation>Encours / plafond</translation>
    </message>
    <message>
        <source>▲ exceeded</source>
        <translation>▲ dépassé</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>%1 to allocate</source>
        <translation>%1 à lettrer</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 j</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Pays on average</source>
        <translation>Paie en moyenne</translation>
    </message>
    <message>
        <source>trend %1 d</source>
        <translation>tendance&#xa0;%1 j</translation>
    </message>
    <message>
        <source>Invoices that can be claimed</source>
        <translation>Factures à réclamer</translation>
    </message>
    <message>
        <source>Overdue invoices of the customer</source>
        <translation>Factures échues du client</translation>
    </message>
    <message>
        <source>Open invoices of the customer</source>
        <translation>Factures ouvertes du client</translation>
    </message>
    <message>
        <source>Settled invoices of the customer</source>
        <translation>Factures soldées du client</translation>
    </message>
</context>
<context>
    <name>encours::ui::CockpitSide</name>
    <message>
        <source>Why today</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>encours::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A customer, a number, an amount, a telephone, an e-mail or a command</source>
        <translation>Un client, un numéro, un montant, un téléphone, un e-mail ou une commande</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter to the calls · &gt; commands only · Esc leave</source>
        <translation>↑ ↓ choisir · Entrée ouvrir · Ctrl+Entrée dans la file d’appels · &gt; commandes seules · Échap quitter</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing answers “%1”. Try a part of a name, a number without its spaces, an amount such as 1234,56, a telephone, or a command such as “import”.</source>
        <translation>Rien ne répond à «&#xa0;%1&#xa0;». Essayez une partie d’un nom, un numéro sans ses espaces, un montant comme 1234,56, un téléphone, ou une commande comme «&#xa0;importer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The %n best answers: type more to narrow them</source>
        <translation>
            <numerusform>La meilleure réponse&#xa0;: précisez pour affiner</numerusform>
            <numerusform>Les&#xa0;%n meilleures réponses&#xa0;: précisez pour affiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CompanyPanel</name>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Trade register (RCS) of</source>
        <translation>RCS de</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Numéro et voie</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>IBAN that customers pay to</source>
        <translation>IBAN que paient les clients</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Signataire des lettres</translation>
    </message>
    <message>
        <source>Role of the signatory</source>
        <translation>Fonction du signataire</translation>
    </message>
    <message>
        <source>Company and terms</source>
        <translation>Société et conditions</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Réglages enregistrés</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Alsace and Moselle</source>
        <translation>Alsace et Moselle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre société</translation>
    </message>
    <message>
        <source>As printed on letters. Name and full address are indispensable.</source>
        <translation>Telle qu’imprimée sur les lettres. Nom et adresse complète sont indispensables.</translation>
    </message>
    <message>
        <source>Terms and calendar</source>
        <translation>Conditions et calendrier</translation>
    </message>
    <message>
        <source>Terms of customers without terms of their own</source>
        <translation>Conditions des clients qui n’en ont pas</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Warn before calls when the ledger is older than</source>
        <translation>Prévenir avant d’appeler si le grand livre a plus de</translation>
    </message>
    <message>
        <source> open day(s)</source>
        <translation> jour(s) ouvré(s)</translation>
    </message>
</context>
<context>
    <name>encours::ui::ComparisonTab</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Replay the period</source>
        <translation>Rejouer la période</translation>
    </message>
    <message>
        <source>Weeks as a chart or as a table</source>
        <translation>Semaines en graphique ou en tableau</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n open day(s)</source>
        <translation>
            <numerusform>Du&#xa0;%1 au&#xa0;%2&#xa0;:&#xa0;%n jour ouvré</numerusform>
            <numerusform>Du&#xa0;%1 au&#xa0;%2&#xa0;:&#xa0;%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>As a chart · Ctrl+T</source>
        <translation>En graphique · Ctrl+T</translation>
    </message>
    <message>
        <source>As a table · Ctrl+T</source>
        <translation>En tableau · Ctrl+T</translation>
    </message>
    <message>
        <source>Show the weeks as a chart</source>
        <translation>Voir les semaines en graphique</translation>
    </message>
    <message>
        <source>Show the weeks as a table</source>
        <translation>Voir les semaines en tableau</translation>
    </message>
    <message>
        <source>Your own past, under another plan</source>
        <translation>Votre propre passé, sous un autre plan</translation>
    </message>
    <message>
        <source>Choose a period and, beside today&apos;s plan, another one: the lists of every open day are made again from the facts as they were, and both are compared. Nothing is changed in the book.</source>
        <translation>Choisissez une période et, à côté du plan d’aujourd’hui, un autre&#xa0;: les listes de chaque jour ouvré sont refaites à partir des faits tels qu’ils étaient, et les deux sont comparés. Rien ne change dans le livre.</translation>
    </message>
    <message>
        <source>Replay this period</source>
        <translation>Rejouer cette période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Beside today&apos;s plan</source>
        <translation>À côté du plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Everything the plan asks for</source>
        <translation>Tout ce que le plan demande</translation>
    </message>
    <message>
        <source>What was really recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Chiffres de la comparaison</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <source>What this assumes</source>
        <translation>Ce que cela suppose</translation>
    </message>
    <message>
        <source>No other plan</source>
        <translation>Aucun autre plan</translation>
    </message>
    <message>
        <source>A document…</source>
        <translation>Un document…</translation>
    </message>
    <message>
        <source>A plan as a document</source>
        <translation>Un plan en document</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plans (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a plan.</source>
        <translation>%1 ne se lit pas comme un plan.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Saisissez un jour.</translation>
    </message>
    <message>
        <source>Replaying the lists</source>
        <translation>Rejeu des listes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
</context>
<context>
    <name>encours::ui::CompletenessCard</name>
    <message>
        <source>Nothing is missing: this customer can be called, written to and claimed from.</source>
        <translation>Rien ne manque&#xa0;: on peut appeler ce client, lui écrire et agir contre lui.</translation>
    </message>
    <message>
        <source>%1 % complete · %2 of %3 known</source>
        <translation>Complète à&#xa0;%1&#xa0;% ·&#xa0;%2 sur&#xa0;%3 connus</translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>on peut appeler</translation>
    </message>
    <message>
        <source>cannot be called</source>
        <translation>appel impossible</translation>
    </message>
    <message>
        <source>can be written to</source>
        <translation>on peut écrire</translation>
    </message>
    <message>
        <source>no letter possible</source>
        <translation>courrier impossible</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>À renseigner&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Completeness of the file</source>
        <translation>Ce qui manque à la fiche</translation>
    </message>
</context>
<context>
    <name>encours::ui::ConditionBuilder</name>
    <message>
        <source>all of these</source>
        <translation>toutes ces conditions</translation>
    </message>
    <message>
        <source>at least one of these</source>
        <translation>au moins une de ces conditions</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a condition to the group</source>
        <translation>Ajouter une condition au groupe</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Au moins une de ces conditions</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Comment les conditions se combinent</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
</context>
<context>
    <name>encours::ui::ConditionRowEdit</name>
    <message>
        <source>none of</source>
        <translation>hors</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Supprimer la condition</translation>
    </message>
</context>
<context>
    <name>encours::ui::ContactBlock</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Add a telephone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Add best hours</source>
        <translation>Ajouter les heures</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the telephone</source>
        <translation>Modifier le téléphone</translation>
    </message>
</context>
<context>
    <name>encours::ui::ContractsPanel</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the contracts</source>
        <translation>Enregistrer les contrats</translation>
    </message>
    <message>
        <source>Contracts saved</source>
        <translation>Contrats enregistrés</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Retard de paiement</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Affacturage</translation>
    </message>
    <message>
        <source>Credit insurance</source>
        <translation>Assurance-crédit</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Dépréciations</translation>
    </message>
    <message>
        <source>Clause of the general terms of sale; a customer&apos;s own goes first. An empty rate is the legal one.</source>
        <translation>Clause des conditions générales de vente&#x202f;; celle d’un client passe avant. Sans taux, celui de la loi s’applique.</translation>
    </message>
    <message>
        <source>No name: nothing is factored. Letters about factored invoices carry the factor&apos;s account and the notice.</source>
        <translation>Sans nom, rien n’est cédé. Les lettres sur les factures cédées portent le compte du factor et la mention.</translation>
    </message>
    <message>
        <source>No insurer: nothing is insured. The limit of each customer stands in its record.</source>
        <translation>Sans assureur, rien n’est garanti. L’agrément de chaque client est dans sa fiche.</translation>
    </message>
    <message>
        <source>Share of what is overdue, without VAT, that is set aside by age. No scale is set by the law.</source>
        <translation>Part de l’échu hors taxes mise de côté selon son ancienneté. La loi ne fixe aucun barème.</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerDocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) · %1</source>
        <translation>
            <numerusform>%n document ·&#xa0;%1</numerusform>
            <numerusform>%n documents ·&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>tout le compte</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Signed orders, delivery notes, contracts and letters are copied into the book and stay with the customer. Drop a file here, or choose one.</source>
        <translation>Bons de commande signés, bons de livraison, contrats et courriers sont copiés dans le livre et restent avec le client. Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>No document selected</source>
        <translation>Aucun document sélectionné</translation>
    </message>
    <message>
        <source>Added on %1, %2</source>
        <translation>Ajouté le&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Belongs to the whole account</source>
        <translation>Rattaché à tout le compte</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Rattaché à&#xa0;%1</translation>
    </message>
    <message>
        <source>Its content was erased with the personal data of the customer.</source>
        <translation>Son contenu a été effacé avec les données personnelles du client.</translation>
    </message>
    <message>
        <source>A file of this kind can run something on your machine: it is saved, never opened from here.</source>
        <translation>Un fichier de cette nature peut exécuter quelque chose sur votre machine&#xa0;: il s’enregistre, il ne s’ouvre jamais d’ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>It will belong to the whole account. To attach it to invoices, select them on the tab of invoices first.</source>
        <translation>Il sera rattaché à tout le compte. Pour le rattacher à des factures, sélectionnez-les d’abord dans l’onglet Factures.</translation>
    </message>
    <message>
        <source>It will belong to %1.</source>
        <translation>Il sera rattaché à&#xa0;%1.</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 joint</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Selected document</source>
        <translation>Document sélectionné</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Nature du document</translation>
    </message>
    <message>
        <source>The whole account instead</source>
        <translation>Plutôt tout le compte</translation>
    </message>
    <message>
        <source>The file is copied into the book, up to %1. The customer may ask for a copy of what concerns them.</source>
        <translation>Le fichier est copié dans le livre, jusqu’à&#xa0;%1. Le client peut demander copie de ce qui le concerne.</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerEditor</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Customer&apos;s record</source>
        <translation>Fiche du client</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerFields</name>
    <message>
        <source>Not stated: business</source>
        <translation>Non précisé&#xa0;: professionnel</translation>
    </message>
    <message>
        <source>As the book says</source>
        <translation>Comme le livre</translation>
    </message>
    <message>
        <source>Not stated: no</source>
        <translation>Non précisé&#xa0;: non</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>as the book says</source>
        <translation>comme le livre</translation>
    </message>
    <message>
        <source>Terms and law</source>
        <translation>Conditions et droit</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerHistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything, calls, money, disputes, the rest</source>
        <translation>Tout, appels, argent, litiges, le reste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Contentieux</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissé en paix</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Calls, promises, disputes, letters, payments and notes stand here, newest first.</source>
        <translation>Appels, promesses, litiges, courriers, règlements et notes figurent ici, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source> · recorded by %1</source>
        <translation> · noté par&#xa0;%1</translation>
    </message>
    <message>
        <source>Write something first: an empty note says nothing.</source>
        <translation>Écrivez d’abord quelque chose&#xa0;: une note vide ne dit rien.</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Promises and payments</source>
        <translation>Promesses et règlements</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Notes and letters</source>
        <translation>Notes et courriers</translation>
    </message>
    <message>
        <source>Selected entry and new note</source>
        <translation>Ligne sélectionnée et nouvelle note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>The customer may ask to read this note (GDPR, art. 15): write only facts that you would say to them.</source>
        <translation>Le client peut demander à lire cette note (RGPD, art. 15)&#xa0;: n’écrivez que des faits que vous lui diriez.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the letter of a written reminder</source>
        <translation>Ouvrir le courrier d’une relance écrite</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerInvoicesTab</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 restant dus</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 échus</translation>
    </message>
    <message>
        <source>Open, overdue, every invoice</source>
        <translation>Ouvertes, échues, toutes</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Leave the account or the selected invoices in peace</source>
        <translation>Laisser en paix le compte ou les factures sélectionnées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>réglée</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Aucune facture</translation>
    </message>
    <message>
        <source>Invoices stand here as soon as a ledger that holds them is imported.</source>
        <translation>Les factures figurent ici dès qu’un grand livre qui les contient est importé.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>No invoice selected</source>
        <translation>Aucune facture sélectionnée</translation>
    </message>
    <message>
        <source>The due date is assumed: the terms of this customer are not known.</source>
        <translation>L’échéance est supposée&#xa0;: les conditions de ce client ne sont pas connues.</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promis&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>En litige&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Garanti&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Left in peace: %1</source>
        <translation>Laissé en paix&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Covered by credit not yet allocated: %1</source>
        <translation>Couvert par un crédit à lettrer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Next action on %1</source>
        <translation>Prochaine action le&#xa0;%1</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Réglée par&#xa0;%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is left in peace until %2</source>
        <translation>%1&#xa0;: laissé en paix jusqu’au&#xa0;%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échues</translation>
    </message>
    <message>
        <source>Every invoice</source>
        <translation>Toutes les factures</translation>
    </message>
    <message>
        <source>Selected invoice</source>
        <translation>Facture sélectionnée</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Leave in peace…</source>
        <translation>Laisser en paix…</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerLettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n courrier</numerusform>
            <numerusform>%n courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Write a letter of any kind</source>
        <translation>Écrire un courrier, de n’importe quel type</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir le courrier</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer le courrier en PDF</translation>
    </message>
    <message>
        <source>Enter how the letter was sent</source>
        <translation>Saisir comment le courrier est parti</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The letters cannot be shown</source>
        <translation>Les courriers ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Aucun courrier pour l’instant</translation>
    </message>
    <message>
        <source>Reminders, statements, formal notices and confirmations stand here word for word, with their proof of dispatch.</source>
        <translation>Relances, relevés, mises en demeure et confirmations restent ici mot pour mot, avec leur preuve d’envoi.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire un courrier</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerLitigationTab</name>
    <message>
        <source>Litigation</source>
        <translation>Contentieux</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) claimed</source>
        <translation>
            <numerusform>%n facture réclamée</numerusform>
            <numerusform>%n factures réclamées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the file</source>
        <translation>
            <numerusform>%n document au dossier</numerusform>
            <numerusform>%n documents au dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Claim the invoice, or leave it out</source>
        <translation>Réclamer la facture, ou la retirer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Produce the file for the court</source>
        <translation>Produire le dossier contentieux</translation>
    </message>
    <message>
        <source>Tick at least one invoice.</source>
        <translation>Cochez au moins une facture.</translation>
    </message>
    <message>
        <source>Nothing to claim</source>
        <translation>Rien à réclamer</translation>
    </message>
    <message>
        <source>The claim cannot be computed</source>
        <translation>La créance ne peut pas être calculée</translation>
    </message>
    <message>
        <source>Overdue invoices of this customer stand here once there are some: they make the file for the court.</source>
        <translation>Les factures échues de ce client apparaîtront ici&#xa0;: elles composent le dossier pour le tribunal.</translation>
    </message>
    <message>
        <source>Principal: %1</source>
        <translation>Principal&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Intérêts&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Indemnities: %1</source>
        <translation>Indemnités&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Total claimed: %1</source>
        <translation>Total réclamé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Producing the file for the court</source>
        <translation>Production du dossier contentieux</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>File of %n piece(s) written.</source>
        <translation>
            <numerusform>Dossier de&#xa0;%n pièce écrit.</numerusform>
            <numerusform>Dossier de&#xa0;%n pièces écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Claimed invoices</source>
        <translation>Factures réclamées</translation>
    </message>
    <message>
        <source>Also every piece as a file (ZIP)</source>
        <translation>Aussi chaque pièce séparément (ZIP)</translation>
    </message>
    <message>
        <source>Produce the file…</source>
        <translation>Produire le dossier…</translation>
    </message>
    <message>
        <source>Proof of diligence…</source>
        <translation>Preuve des diligences…</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerPage</name>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures échues</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Règlements à lettrer</translation>
    </message>
    <message>
        <source>Every invoice</source>
        <translation>Toutes les factures</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Revenir d’où l’on vient</translation>
    </message>
    <message>
        <source>Call: the customer in the call queue</source>
        <translation>Appeler&#xa0;: le client dans la file d’appels</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Lettre de relance</translation>
    </message>
    <message>
        <source>Leave in peace until a day</source>
        <translation>Laisser en paix jusqu’à un jour</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation>Lettre de relance…</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Aucun client ouvert</translation>
    </message>
    <message>
        <source>Enter on a customer opens it here from any list, with everything that is known of it.</source>
        <translation>Entrée sur un client, dans n’importe quelle liste, l’ouvre ici avec tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Liste des clients</translation>
    </message>
    <message>
        <source>This customer is not there</source>
        <translation>Ce client n’existe pas</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation>À lettrer</translation>
    </message>
    <message>
        <source>Pays on average</source>
        <translation>Paie en moyenne</translation>
    </message>
    <message>
        <source>Outstanding / limit</source>
        <translation>Encours / plafond</translation>
    </message>
    <message>
        <source>▲ exceeded</source>
        <translation>▲ dépassé</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 j</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>Folder for the letter</source>
        <translation>Dossier pour le courrier</translation>
    </message>
    <message>
        <source>Letter written as %1.</source>
        <translation>Courrier écrit sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Block taken off</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerPaymentsTab</name>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received or credited</source>
        <translation>%1 reçus ou crédités</translation>
    </message>
    <message>
        <source>%1 to allocate</source>
        <translation>%1 à lettrer</translation>
    </message>
    <message>
        <source>Everything received, what is to be allocated</source>
        <translation>Tout ce qui est reçu, ce qui est à lettrer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Lettré</translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation>À lettrer</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu</translation>
    </message>
    <message>
        <source>Payments and credit notes stand here, with what each of them paid and what is left to allocate.</source>
        <translation>Règlements et avoirs figurent ici, avec ce que chacun a payé et ce qui reste à lettrer.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Aucun règlement sélectionné</translation>
    </message>
    <message>
        <source>Paid nothing yet</source>
        <translation>N’a encore rien payé</translation>
    </message>
    <message>
        <source>What it paid</source>
        <translation>Ce qu’il a payé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left to allocate</source>
        <translation>%1 restent à lettrer</translation>
    </message>
    <message>
        <source>Everything received</source>
        <translation>Tout ce qui est reçu</translation>
    </message>
    <message>
        <source>Selected payment</source>
        <translation>Règlement sélectionné</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Lettrer…</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerPersonsTab</name>
    <message>
        <source>this contact</source>
        <translation>cet interlocuteur</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message>
        <source>Everything known of %1 is erased for good, in every version that was ever stored. This cannot be undone. Copies of the book made before still hold it until they expire.</source>
        <translation>Tout ce qu’on sait de&#xa0;%1 est effacé pour de bon, dans toutes les versions jamais enregistrées. Cela ne s’annule pas. Les sauvegardes faites avant le gardent jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Données personnelles effacées</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouvel interlocuteur</translation>
    </message>
    <message>
        <source>Selected contact</source>
        <translation>Interlocuteur sélectionné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Meilleures heures</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The person may ask to read this note: write only what you would say to them.</source>
        <translation>La personne peut demander à lire cette note&#xa0;: n’écrivez que ce que vous lui diriez.</translation>
    </message>
    <message>
        <source>e.g. 9 am – 11 am, not on Fridays</source>
        <translation>ex. 9 h – 11 h, pas le vendredi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Hand out their data…</source>
        <translation>Remettre ses données…</translation>
    </message>
    <message>
        <source>Erase their data…</source>
        <translation>Effacer ses données…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>interlocuteur principal</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Nobody to speak to yet</source>
        <translation>Personne à qui parler</translation>
    </message>
    <message>
        <source>Whoever pays, approves or decides in the customer&apos;s house stands here, with the ways to reach them and their best hours, and our own counterpart.</source>
        <translation>Qui paie, valide ou décide chez le client figure ici, avec les moyens de le joindre et ses meilleures heures, ainsi que notre propre interlocuteur.</translation>
    </message>
    <message>
        <source>No contact selected</source>
        <translation>Aucun interlocuteur sélectionné</translation>
    </message>
    <message>
        <source>Main contact, kept in the fields of the file</source>
        <translation>Interlocuteur principal, tenu dans les champs de la fiche</translation>
    </message>
    <message>
        <source>Buyer, kept in the fields of the file</source>
        <translation>Acheteur, tenu dans les champs de la fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add the contact</source>
        <translation>Ajouter l’interlocuteur</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: retiré</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerRecordTab</name>
    <message>
        <source>File</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>File complete to %1 %</source>
        <translation>Fiche complète à&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>To the first field that is missing</source>
        <translation>Au premier champ manquant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>%1: file saved</source>
        <translation>%1&#xa0;: fiche enregistrée</translation>
    </message>
    <message>
        <source>Fields of the customer</source>
        <translation>Champs de la fiche</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerStatementTab</name>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) · balance on %1: %2</source>
        <translation>
            <numerusform>%n ligne · solde au&#xa0;%1&#xa0;:&#xa0;%2</numerusform>
            <numerusform>%n lignes · solde au&#xa0;%1&#xa0;:&#xa0;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement as a letter on the letterhead</source>
        <translation>Relevé en courrier, sur papier à en-tête</translation>
    </message>
    <message>
        <source>Export the statement, print it</source>
        <translation>Exporter le relevé, l’imprimer</translation>
    </message>
    <message>
        <source>Balance brought forward %1</source>
        <translation>Solde à nouveau&#xa0;%1</translation>
    </message>
    <message>
        <source>Balance on %1: %2</source>
        <translation>Solde au&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>not due %1</source>
        <translation>non échu&#xa0;%1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>échu&#xa0;%1</translation>
    </message>
    <message>
        <source>bills %1</source>
        <translation>effets&#xa0;%1</translation>
    </message>
    <message>
        <source>unallocated %1</source>
        <translation>à lettrer&#xa0;%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Soldé par</translation>
    </message>
    <message>
        <source>Nothing on this account yet</source>
        <translation>Rien sur ce compte</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments stand here by day, with the balance after each of them.</source>
        <translation>Factures, avoirs et règlements figurent ici par jour, avec le solde après chacun.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>Folder for the letter</source>
        <translation>Dossier pour le courrier</translation>
    </message>
    <message>
        <source>Statement written as %1.</source>
        <translation>Relevé écrit sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Seulement ce qui est ouvert</translation>
    </message>
    <message>
        <source>Statement as a letter…</source>
        <translation>Relevé en courrier…</translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomersPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Open invoices of the customer</source>
        <translation>Factures ouvertes du client</translation>
    </message>
    <message>
        <source>Statements of account…</source>
        <translation>Relevés de compte…</translation>
    </message>
    <message>
        <source>Complete the records</source>
        <translation>Fiches à compléter</translation>
    </message>
    <message>
        <source>Complete the records that lack something</source>
        <translation>Compléter les fiches auxquelles il manque quelque chose</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Open invoices of the selected customer</source>
        <translation>Factures ouvertes du client sélectionné</translation>
    </message>
    <message>
        <source>Open invoices of the selected customer (Ctrl+Enter)</source>
        <translation>Factures ouvertes du client sélectionné (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Statements of account as letters: of the selected customers, of the list, or of all</source>
        <translation>Relevés de compte en courriers&#xa0;: des clients sélectionnés, de la liste, ou de tous</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Every customer stands here with what it owes, by age. Import the customer ledger or a table of customers to fill the list.</source>
        <translation>Chaque client figure ici avec ce qu’il doit, par ancienneté. Importez le grand livre clients ou un tableau de clients pour remplir la liste.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>Overdue customers</source>
        <translation>Clients en retard</translation>
    </message>
    <message>
        <source>Customers whose record lacks something</source>
        <translation>Clients dont la fiche est incomplète</translation>
    </message>
</context>
<context>
    <name>encours::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choisir la date</translation>
    </message>
    <message>
        <source>Month-end before</source>
        <translation>Fin de mois précédente</translation>
    </message>
    <message>
        <source>Month-end after</source>
        <translation>Fin de mois suivante</translation>
    </message>
    <message>
        <source>Compare with another day</source>
        <translation>Comparer à une autre date</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Charts as tables, and back</source>
        <translation>Graphiques en tableaux, et retour</translation>
    </message>
    <message>
        <source>Export all tables</source>
        <translation>Exporter tous les tableaux</translation>
    </message>
    <message>
        <source>Print the page for the management</source>
        <translation>Imprimer la page de direction</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter encore</translation>
    </message>
    <message>
        <source>The figures of the book stand here, as of any day: what is owed and since when, how soon customers pay, what will come in. Import the customer ledger to see them.</source>
        <translation>Les chiffres du livre sont ici, à n’importe quelle date&#xa0;: ce qui est dû et depuis quand, en combien de temps les clients paient, ce qui rentrera. Importez le grand livre client pour les voir.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export all tables of the dashboard</source>
        <translation>Exporter tous les tableaux du tableau de bord</translation>
    </message>
    <message>
        <source>Management page (PDF)…</source>
        <translation>Page de direction (PDF)…</translation>
    </message>
    <message>
        <source>Save the page for the management as a PDF</source>
        <translation>Enregistrer la page de direction en PDF</translation>
    </message>
    <message>
        <source>computed in %1 ms</source>
        <translation>calculé en&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>Exporter le tableau de bord</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>tableau-de-bord</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table in sight (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau à l’écran (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>To the time slider (←, →, PgUp, PgDown, Home, End)</source>
        <translation>Curseur de temps (←, →, Page préc. et suiv., Origine, Fin)</translation>
    </message>
</context>
<context>
    <name>encours::ui::DepositCard</name>
    <message>
        <source>Deposit on the next order</source>
        <translation>Acompte à la prochaine commande</translation>
    </message>
</context>
<context>
    <name>encours::ui::DispatchForm</name>
    <message>
        <source>Proof of dispatch</source>
        <translation>Preuve d’envoi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Enter the day on which the letter was posted.</source>
        <translation>Indiquez le jour où le courrier a été posté.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Posté le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Numéro du recommandé</translation>
    </message>
    <message>
        <source>Proof among the documents</source>
        <translation>Preuve parmi les documents</translation>
    </message>
    <message>
        <source>Attach the scanned receipt on the tab of documents of the customer: it can be chosen here, and goes into the litigation file.</source>
        <translation>Joignez le scan de l’avis de réception dans l’onglet Documents du client&#xa0;: il peut être choisi ici et rejoint le dossier contentieux.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputeAgeingCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>As a bar · Ctrl+T</source>
        <translation>En barre · Ctrl+T</translation>
    </message>
    <message>
        <source>As a table · Ctrl+T</source>
        <translation>En tableau · Ctrl+T</translation>
    </message>
    <message>
        <source>Show the ages as a bar</source>
        <translation>Voir l’ancienneté en barre</translation>
    </message>
    <message>
        <source>Show the ages as a table</source>
        <translation>Voir l’ancienneté en tableau</translation>
    </message>
    <message>
        <source>Ageing of open disputes</source>
        <translation>Ancienneté des litiges ouverts</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert depuis</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputeForm</name>
    <message>
        <source>Record the dispute</source>
        <translation>Enregistrer le litige</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n invoice(s) will not be claimed until it is resolved</source>
        <translation>
            <numerusform>%1 sur %n facture ne seront pas réclamés avant résolution</numerusform>
            <numerusform>%1 sur %n factures ne seront pas réclamés avant résolution</numerusform>
        </translation>
    </message>
    <message>
        <source>Category (first letter)</source>
        <translation>Catégorie (initiale)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who resolves it (not the collector)</source>
        <translation>Qui le résout (pas le chargé)</translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputeStepForm</name>
    <message>
        <source>Whoever qualified the dispute (%1) does not resolve it: name the person who did.</source>
        <translation>Qui a qualifié le litige (%1) ne le résout pas&#xa0;: nommez la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Résolu par</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nouveau responsable</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nouveau délai</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dites ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Écrivez la note.</translation>
    </message>
    <message>
        <source>Name the person who is to resolve it.</source>
        <translation>Nommez la personne qui doit le résoudre.</translation>
    </message>
    <message>
        <source>Enter the new deadline.</source>
        <translation>Saisissez le nouveau délai.</translation>
    </message>
    <message>
        <source>Name the person who resolved it.</source>
        <translation>Nommez la personne qui l’a résolu.</translation>
    </message>
    <message>
        <source>Record the note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Donner la tâche</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Changer de responsable</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>Changer le délai</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>Requalifier</translation>
    </message>
    <message>
        <source>Close the dispute</source>
        <translation>Clore le litige</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Autre responsable</translation>
    </message>
    <message>
        <source>Another deadline</source>
        <translation>Autre délai</translation>
    </message>
    <message>
        <source>Another category</source>
        <translation>Autre catégorie</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Credit note of</source>
        <translation>Avoir de</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>all that is disputed</source>
        <translation>tout le contesté</translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputesTab</name>
    <message>
        <source>No dispute</source>
        <translation>Aucun litige</translation>
    </message>
    <message>
        <source>What customers contest stands here with its cause, the person who resolves it and the deadline. A dispute is recorded in a call, with key 3; what is contested is not claimed until it is resolved.</source>
        <translation>Ce que les clients contestent se lit ici avec sa cause, la personne qui le résout et le délai. Un litige s’enregistre pendant l’appel, touche 3&#x202f;; ce qui est contesté n’est pas réclamé tant qu’il n’est pas résolu.</translation>
    </message>
    <message>
        <source>Go to the call queue</source>
        <translation>Aller à la file d’appels</translation>
    </message>
    <message>
        <source>%1 · opened by %2</source>
        <translation>%1 · ouvert par&#xa0;%2</translation>
    </message>
    <message>
        <source>No dispute selected</source>
        <translation>Aucun litige sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%1 · open for %n day(s)</source>
        <translation>
            <numerusform>%1 · ouvert depuis&#xa0;%n jour</numerusform>
            <numerusform>%1 · ouvert depuis&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To be resolved by %1 until %2.</source>
        <translation>À résoudre par&#xa0;%1 avant le&#xa0;%2.</translation>
    </message>
    <message>
        <source>somebody (nobody is named)</source>
        <translation>quelqu’un (personne n’est nommé)</translation>
    </message>
    <message>
        <source>Credit note of %1.</source>
        <translation>Avoir de&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1: dispute closed</source>
        <translation>%1&#xa0;: litige clos</translation>
    </message>
    <message>
        <source>%1: dispute followed up</source>
        <translation>%1&#xa0;: litige suivi</translation>
    </message>
    <message>
        <source>%1: task done</source>
        <translation>%1&#xa0;: tâche faite</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Selected dispute</source>
        <translation>Litige sélectionné</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Tasks to be done</source>
        <translation>Tâches à faire</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Open, late, mine, resolved</source>
        <translation>Ouverts, en retard, les miens, résolus</translation>
    </message>
    <message>
        <source>Close the selected dispute</source>
        <translation>Clore le litige sélectionné</translation>
    </message>
    <message>
        <source>Ages as a bar or as a table</source>
        <translation>Ancienneté en barre ou en tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved in 12 months, in %1 days on average</source>
        <translation>
            <numerusform>%n résolu en 12 mois, en&#xa0;%1 jours en moyenne</numerusform>
            <numerusform>%n résolus en 12 mois, en&#xa0;%1 jours en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les responsables</translation>
    </message>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n litige ouvert</numerusform>
            <numerusform>%n litiges ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 suspendus</translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n hors délai</numerusform>
            <numerusform>%n hors délai</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>encours::ui::DossierPanel</name>
    <message>
        <source>%1, spoken to</source>
        <translation>%1, au téléphone</translation>
    </message>
    <message>
        <source>Speak to %1</source>
        <translation>Parler à&#xa0;%1</translation>
    </message>
    <message>
        <source>ask for</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>Call %1 on %2</source>
        <translation>Appeler&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>Everything known of the customer</source>
        <translation>Tout ce que l’on sait du client</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>No promise, dispute, instrument or letter so far.</source>
        <translation>Ni promesse, ni litige, ni effet, ni courrier jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>encours::ui::DueDateCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount of %1 when paid by %2</source>
        <translation>Escompte de&#xa0;%1 pour un paiement au plus tard le&#xa0;%2</translation>
    </message>
    <message>
        <source>: %1 to pay, %2 off the price and %3 off the VAT (at %4)</source>
        <translation>&#xa0;:&#xa0;%1 à payer,&#xa0;%2 de moins sur le prix et&#xa0;%3 sur la TVA (à&#xa0;%4)</translation>
    </message>
    <message numerus="yes">
        <source>Beyond the legal maximum: due on %1, %n day(s) after %2 (%3, %4).</source>
        <translation>
            <numerusform>Au-delà du maximum légal&#xa0;: échéance le&#xa0;%1,&#xa0;%n jour après le&#xa0;%2 (%3,&#xa0;%4).</numerusform>
            <numerusform>Au-delà du maximum légal&#xa0;: échéance le&#xa0;%1,&#xa0;%n jours après le&#xa0;%2 (%3,&#xa0;%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the legal maximum: %1 at the latest (%2, %3).</source>
        <translation>Dans le maximum légal&#xa0;: le&#xa0;%1 au plus tard (%2,&#xa0;%3).</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Delivery, if it counts</source>
        <translation>Livraison, si elle compte</translation>
    </message>
    <message>
        <source>Amount with VAT</source>
        <translation>Montant TTC</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Money expected on</source>
        <translation>Argent attendu le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>encours::ui::DuplicatesCard</name>
    <message>
        <source>No other customer looks like this one.</source>
        <translation>Aucun autre client ne ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>%1 (%2) was merged into this customer.</source>
        <translation>%1 (%2) a été fusionné dans ce client.</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Les séparer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Deux clients distincts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 goes out of all lists; %2 stays and takes its lines, also those that later imports bring.</source>
        <translation>%1 sort de toutes les listes&#x202f;;&#xa0;%2 reste et reprend ses lignes, y compris celles que de prochains imports apporteront.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the ledger move; the balance goes from %1 to %2.</source>
        <translation>
            <numerusform>%n écriture passe d’un compte à l’autre&#x202f;; le solde va de&#xa0;%1 à&#xa0;%2.</numerusform>
            <numerusform>%n écritures passent d’un compte à l’autre&#x202f;; le solde va de&#xa0;%1 à&#xa0;%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that the file lacks are taken over.</source>
        <translation>
            <numerusform>%n champ qui manque à la fiche est repris.</numerusform>
            <numerusform>%n champs qui manquent à la fiche sont repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be taken apart again at any time.</source>
        <translation>On peut les séparer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Merge two customers</source>
        <translation>Fusionner deux clients</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 fusionné dans&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 stands on its own again</source>
        <translation>%1 est de nouveau un client à part</translation>
    </message>
    <message>
        <source>Kept as two customers</source>
        <translation>Gardés comme deux clients distincts</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Merge another customer into this one</source>
        <translation>Fusionner un autre client dans celui-ci</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
</context>
<context>
    <name>encours::ui::EventForm</name>
    <message>
        <source>Choose a customer of the book.</source>
        <translation>Choisissez un client du livre.</translation>
    </message>
    <message>
        <source>Enter the day of the event.</source>
        <translation>Saisissez le jour de l’événement.</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or code…</source>
        <translation>Nom ou code…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Note (court, reference…)</source>
        <translation>Note (tribunal, référence…)</translation>
    </message>
</context>
<context>
    <name>encours::ui::FactoringFigures</name>
    <message>
        <source>DSO %1 d</source>
        <translation>DSO&#xa0;%1 j</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>to pay on</source>
        <translation>à reverser</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Poste client</translation>
    </message>
    <message>
        <source>Without what is financed</source>
        <translation>Hors montants financés</translation>
    </message>
    <message>
        <source>Financed</source>
        <translation>Financé</translation>
    </message>
    <message>
        <source>Reserve of the factor</source>
        <translation>Fonds de garantie</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>À reverser au factor</translation>
    </message>
    <message>
        <source>Financing taken back unless paid, by week</source>
        <translation>Financement repris faute de paiement, par semaine</translation>
    </message>
</context>
<context>
    <name>encours::ui::FactoringTab</name>
    <message>
        <source>Factoring</source>
        <translation>Affacturage</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) with the factor</source>
        <translation>
            <numerusform>%n facture chez le factor</numerusform>
            <numerusform>%n factures chez le factor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 financed</source>
        <translation>%1 financés</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Financing taken back</source>
        <translation>Définancement</translation>
    </message>
    <message>
        <source>No factoring contract</source>
        <translation>Aucun contrat d’affacturage</translation>
    </message>
    <message>
        <source>With a contract, the invoices assigned to the factor stand here: financed amounts, the day on which the factor takes its money back, and what must be forwarded.</source>
        <translation>Avec un contrat, les factures cédées au factor se trouvent ici&#xa0;: montants financés, jour du définancement et sommes à reverser.</translation>
    </message>
    <message>
        <source>Enter the contract…</source>
        <translation>Saisir le contrat…</translation>
    </message>
    <message>
        <source>No invoice assigned yet</source>
        <translation>Aucune facture cédée</translation>
    </message>
    <message>
        <source>Invoices assigned to the factor stand here with the day on which it takes its financing back, and an alert before it.</source>
        <translation>Les factures cédées au factor se trouvent ici avec le jour de leur définancement et une alerte avant ce jour.</translation>
    </message>
    <message>
        <source>Assign invoices…</source>
        <translation>Céder des factures…</translation>
    </message>
    <message>
        <source>No invoice selected</source>
        <translation>Aucune facture sélectionnée</translation>
    </message>
    <message>
        <source>Financed: %1</source>
        <translation>Financé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>To forward: %1</source>
        <translation>À reverser&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The factor takes its money back on %1.</source>
        <translation>Le factor reprend son financement le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>Plusieurs clients</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), %1</source>
        <translation>
            <numerusform>%n facture,&#xa0;%1</numerusform>
            <numerusform>%n factures,&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select invoices of one customer to record a step.</source>
        <translation>Sélectionnez les factures d’un seul client pour enregistrer une étape.</translation>
    </message>
    <message>
        <source>Enter the day of this step.</source>
        <translation>Saisissez le jour de cette étape.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n invoice(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%2,&#xa0;%n facture</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%2,&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected invoices</source>
        <translation>Factures sélectionnées</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>tout le solde</translation>
    </message>
    <message>
        <source>Proof of diligence…</source>
        <translation>Preuve des diligences…</translation>
    </message>
</context>
<context>
    <name>encours::ui::FigureChangeWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1&#xa0;pts</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
</context>
<context>
    <name>encours::ui::FigurePanel</name>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>=&#xa0;%1</translation>
    </message>
    <message>
        <source>Shown without VAT; the lines below are with VAT and sum to %1.</source>
        <translation>Affiché sans TVA&#x202f;; les lignes ci-dessous sont TTC et font&#xa0;%1.</translation>
    </message>
    <message>
        <source>← Back · Esc</source>
        <translation>← Retour · Échap</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Retour au tableau de bord</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the lines of the figure</source>
        <translation>Exporter les lignes du chiffre</translation>
    </message>
    <message>
        <source>Customer, number…</source>
        <translation>Client, pièce…</translation>
    </message>
    <message>
        <source>Search in the lines</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Lines that make the figure</source>
        <translation>Lignes qui font le chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the invoice, promise, dispute or customer of the line</source>
        <translation>Ouvrir la facture, la promesse, le litige ou le client de la ligne</translation>
    </message>
    <message>
        <source>Open the customer of the line</source>
        <translation>Ouvrir le client de la ligne</translation>
    </message>
    <message>
        <source>Lines of the numerator, of the denominator</source>
        <translation>Lignes du numérateur, du dénominateur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Numerator %1</source>
        <translation>Numérateur&#xa0;%1</translation>
    </message>
    <message>
        <source>Denominator %1</source>
        <translation>Dénominateur&#xa0;%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount weighed</source>
        <translation>Montant pesé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines: %3 of %4</source>
        <translation>%1 sur&#xa0;%2 lignes&#xa0;:&#xa0;%3 sur&#xa0;%4</translation>
    </message>
    <message>
        <source>sum %1, but the figure says %2</source>
        <translation>somme&#xa0;%1, mais le chiffre dit&#xa0;%2</translation>
    </message>
    <message>
        <source>sum of the balances %1</source>
        <translation>somme des soldes&#xa0;%1</translation>
    </message>
    <message>
        <source>the denominator</source>
        <translation>le dénominateur</translation>
    </message>
    <message>
        <source>the numerator</source>
        <translation>le numérateur</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>le chiffre</translation>
    </message>
    <message>
        <source>sum %1 = %2</source>
        <translation>somme&#xa0;%1 =&#xa0;%2</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>encours::ui::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save how figures are counted; add the reference</source>
        <translation>Enregistrer la façon de compter&#x202f;; ajouter la référence</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Take away the chosen reference of the book</source>
        <translation>Retirer la référence choisie du livre</translation>
    </message>
    <message>
        <source>Saved: the figures are counted so from now on.</source>
        <translation>Enregistré&#xa0;: les chiffres sont comptés ainsi désormais.</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>Comment les chiffres sont comptés</translation>
    </message>
    <message>
        <source>For the dashboard, the aged balance, the management page and their exports. The lists of the day do not depend on it. An empty field brings the usual value back.</source>
        <translation>Pour le tableau de bord, la balance âgée, la page de direction et leurs exports. Les listes du jour n’en dépendent pas. Un champ vidé reprend la valeur habituelle.</translation>
    </message>
    <message>
        <source>three ends, e.g. 30,60,90</source>
        <translation>trois bornes, p. ex. 30,60,90</translation>
    </message>
    <message>
        <source>1 to 36</source>
        <translation>de 1 à 36</translation>
    </message>
    <message>
        <source>3 to 36</source>
        <translation>de 3 à 36</translation>
    </message>
    <message>
        <source>their codes, with commas</source>
        <translation>leurs codes, avec des virgules</translation>
    </message>
    <message>
        <source>wages and charges, an hour</source>
        <translation>salaire et charges, par heure</translation>
    </message>
    <message>
        <source>paper, postage, handling</source>
        <translation>papier, affranchissement, mise sous pli</translation>
    </message>
    <message>
        <source>per cent of the turnover</source>
        <translation>en&#xa0;% du chiffre d’affaires</translation>
    </message>
    <message>
        <source>for calls nobody timed</source>
        <translation>pour un appel non chronométré</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Save the figures&apos; settings</source>
        <translation>Enregistrer les réglages des chiffres</translation>
    </message>
</context>
<context>
    <name>encours::ui::FiguresTab</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>De quoi le chiffre est fait</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Show or hide the formula and the definition</source>
        <translation>Montrer ou cacher la formule et la définition</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>DSO, side by side</source>
        <translation>Les DSO côte à côte</translation>
    </message>
    <message>
        <source>Delays that others have published</source>
        <translation>Délais publiés par d’autres</translation>
    </message>
    <message>
        <source>Cost of dunning</source>
        <translation>Coût de la relance</translation>
    </message>
    <message>
        <source>Settings of the figures…</source>
        <translation>Réglages des chiffres…</translation>
    </message>
    <message>
        <source>Settings of the figures</source>
        <translation>Réglages des chiffres</translation>
    </message>
    <message>
        <source>Whole period, months used up, month before: the same receivables, other sales. The last two split the first one into what is not due and what is late.</source>
        <translation>Toute la période, mois épuisés, mois passé&#xa0;: le même encours, d’autres ventes. Les deux derniers partagent le premier entre le non échu et le retard.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au&#xa0;%1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1,&#xa0;%2 (%3)&#xa0;:&#xa0;%4</translation>
    </message>
    <message>
        <source>This book: %1</source>
        <translation>Ce livre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No reference was published before this day.</source>
        <translation>Aucune référence n’était publiée à cette date.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1 h %2 min</source>
        <translation>
            <numerusform>%n appel,&#xa0;%1 h&#xa0;%2 min</numerusform>
            <numerusform>%n appels,&#xa0;%1 h&#xa0;%2 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>By ourselves: %1</source>
        <translation>Par nous-mêmes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Commission of a factor: %1, of sales of %2</source>
        <translation>Commission d’un factor&#xa0;:&#xa0;%1, sur&#xa0;%2 de chiffre d’affaires</translation>
    </message>
    <message>
        <source>The price of a factor buys more than dunning: it also finances and insures.</source>
        <translation>Le prix d’un factor paie plus que la relance&#xa0;: il finance et garantit aussi.</translation>
    </message>
</context>
<context>
    <name>encours::ui::FirstRun</name>
    <message>
        <source>Welcome to Encours</source>
        <translation>Bienvenue dans Encours</translation>
    </message>
    <message>
        <source>Every morning: whom to call, why, and what to say. Everything stays on this machine, in one file called a book.</source>
        <translation>Chaque matin&#xa0;: qui appeler, pourquoi, et que dire. Tout reste sur cet ordinateur, dans un seul fichier appelé livre.</translation>
    </message>
    <message>
        <source>Create a book</source>
        <translation>Créer un livre</translation>
    </message>
    <message>
        <source>Name of your company</source>
        <translation>Nom de votre société</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Emplacement du livre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Créer le livre</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>A made-up company with customers, invoices, promises and disputes.</source>
        <translation>Une société fictive, avec ses clients, factures, promesses et litiges.</translation>
    </message>
    <message>
        <source>Open the demonstration book</source>
        <translation>Ouvrir le livre de démonstration</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>Ouvrir un livre existant</translation>
    </message>
    <message>
        <source>A file whose name ends in .encours.</source>
        <translation>Un fichier dont le nom finit par .encours.</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Ouvrir un livre…</translation>
    </message>
    <message>
        <source>Say where the book is to be kept.</source>
        <translation>Indiquez où garder le livre.</translation>
    </message>
    <message>
        <source>Say the name of your company.</source>
        <translation>Indiquez le nom de votre société.</translation>
    </message>
</context>
<context>
    <name>encours::ui::ForecastChart</name>
    <message>
        <source>Secured</source>
        <translation>Garanti</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>By habit</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>8 chances in 10</source>
        <translation>8 chances sur 10</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>8 chances in 10: from %1 to %2</source>
        <translation>8 chances sur 10&#xa0;: de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Expected cash by week</source>
        <translation>Encaissements attendus par semaine</translation>
    </message>
</context>
<context>
    <name>encours::ui::ForecastSource</name>
    <message>
        <source>Forecasting the cash of %1</source>
        <translation>Prévision des encaissements au&#xa0;%1</translation>
    </message>
    <message>
        <source>Testing the forecast on the past</source>
        <translation>Vérification de la prévision sur le passé</translation>
    </message>
</context>
<context>
    <name>encours::ui::ForecastTab</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Choose a week of the chart, and see what makes it</source>
        <translation>Choisir une semaine du graphique et voir ce qui la compose</translation>
    </message>
    <message>
        <source>More or fewer weeks</source>
        <translation>Plus ou moins de semaines</translation>
    </message>
    <message>
        <source>Next table below the chart</source>
        <translation>Tableau suivant sous le graphique</translation>
    </message>
    <message>
        <source>Open the invoice of the line</source>
        <translation>Ouvrir la facture de la ligne</translation>
    </message>
    <message>
        <source>Tested on your own past</source>
        <translation>Vérifié sur votre passé</translation>
    </message>
    <message>
        <source>Expected cash by week</source>
        <translation>Encaissements attendus par semaine</translation>
    </message>
    <message>
        <source>Errors of the forecast and of two usual methods</source>
        <translation>Écarts de la prévision et de deux méthodes usuelles</translation>
    </message>
    <message>
        <source>Invoices of the week</source>
        <translation>Factures de la semaine</translation>
    </message>
    <message>
        <source>Secured due</source>
        <translation>Sécurisé</translation>
    </message>
    <message>
        <source>Past weeks</source>
        <translation>Semaines passées</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 sem.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>As a chart · T</source>
        <translation>Voir le graphique · T</translation>
    </message>
    <message>
        <source>As a table · T</source>
        <translation>Voir en tableau · T</translation>
    </message>
    <message>
        <source>Show the weeks as a chart</source>
        <translation>Afficher les semaines en graphique</translation>
    </message>
    <message>
        <source>Show the weeks as a table</source>
        <translation>Afficher les semaines en tableau</translation>
    </message>
    <message>
        <source>The forecast was stopped</source>
        <translation>La prévision a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was computed for this day.</source>
        <translation>Rien n’a été calculé pour ce jour.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prévoir à nouveau</translation>
    </message>
    <message>
        <source>Forecasting…</source>
        <translation>Prévision en cours…</translation>
    </message>
    <message>
        <source>Every customer&apos;s habits are learned from the payments known by that day, and checked against the last month-ends.</source>
        <translation>Les habitudes de chaque client sont apprises des règlements connus ce jour-là, puis confrontées aux dernières fins de mois.</translation>
    </message>
    <message numerus="yes">
        <source>Expected cash, %n week(s)</source>
        <translation>
            <numerusform>Encaissements prévus,&#xa0;%n semaine</numerusform>
            <numerusform>Encaissements prévus,&#xa0;%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: what is open only, with VAT.</source>
        <translation>Au&#xa0;%1&#xa0;: factures ouvertes seulement, TTC.</translation>
    </message>
    <message>
        <source>%1 follows…</source>
        <translation>Le&#xa0;%1 suit…</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 60 payments are known, so each invoice is expected on its due date and there is no interval.</source>
        <translation>Historique insuffisant&#xa0;: moins de 60 règlements sont connus&#x202f;; chaque facture est attendue à son échéance, sans intervalle.</translation>
    </message>
    <message>
        <source>Not enough history for an interval: it takes 20 weeks that were forecast and are over.</source>
        <translation>Historique insuffisant pour un intervalle&#xa0;: il faut 20 semaines prévues et déjà finies.</translation>
    </message>
    <message>
        <source>Bar: expected; line: 8 chances in 10.</source>
        <translation>Barre&#xa0;: attendu&#x202f;; trait&#xa0;: 8 chances sur 10.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Past forecasts are being made again…</source>
        <translation>Les prévisions passées sont refaites…</translation>
    </message>
    <message>
        <source>Not enough history: no month-end with enough known payments can be forecast again.</source>
        <translation>Historique insuffisant&#xa0;: aucune fin de mois aux règlements assez nombreux ne peut être rejouée.</translation>
    </message>
    <message numerus="yes">
        <source>%n month-end(s), %1 to %2, each forecast from what was known on its day.</source>
        <translation>
            <numerusform>%n fin de mois, du&#xa0;%1 au&#xa0;%2, prévue d’après ce qui était connu ce jour-là.</numerusform>
            <numerusform>%n fins de mois, du&#xa0;%1 au&#xa0;%2, chacune prévue d’après ce qui était connu ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week was wrong by %1 of what came in.</source>
        <translation>Une semaine s’écarte de&#xa0;%1 de ce qui est rentré.</translation>
    </message>
    <message>
        <source>%1 weeks of %2 were within their interval (%3).</source>
        <translation>%1 semaines sur&#xa0;%2 dans leur intervalle (%3).</translation>
    </message>
    <message>
        <source>%1 invoices of %2 between earliest and latest (%3).</source>
        <translation>%1 factures sur&#xa0;%2 entre au plus tôt et au plus tard (%3).</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open part</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Date probable</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Week of %1: %2 expected · Enter opens the invoice</source>
        <translation>Semaine du&#xa0;%1&#xa0;:&#xa0;%2 attendus · Entrée ouvre la facture</translation>
    </message>
    <message>
        <source>What falls due, and what of it is covered, promised or scheduled</source>
        <translation>Ce qui échoit, et ce qui en est garanti, promis ou programmé</translation>
    </message>
    <message>
        <source>Not enough history: no past week was forecast.</source>
        <translation>Historique insuffisant&#xa0;: aucune semaine passée n’a été prévue.</translation>
    </message>
    <message>
        <source>What the month-end before expected, and what came of it</source>
        <translation>Ce que la fin de mois précédente attendait, et ce qui en est rentré</translation>
    </message>
    <message>
        <source>What is open = expected + later + expected of nobody</source>
        <translation>Ouvert = attendu + plus tard + attendu de personne</translation>
    </message>
    <message>
        <source>Weeks %1 + later %2 + expected of nobody %3 = open %4</source>
        <translation>Semaines&#xa0;%1 + plus tard&#xa0;%2 + attendu de personne&#xa0;%3 = ouvert&#xa0;%4</translation>
    </message>
</context>
<context>
    <name>encours::ui::FreshnessGate</name>
    <message numerus="yes">
        <source>The ledger was imported on %1, %n open day(s) ago</source>
        <translation>
            <numerusform>Le grand livre a été importé le&#xa0;%1, il y a&#xa0;%n jour ouvré</numerusform>
            <numerusform>Le grand livre a été importé le&#xa0;%1, il y a&#xa0;%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was recorded. Import it first, or call all the same.</source>
        <translation>%1&#xa0;: rien n’a été enregistré. Importez-le d’abord, ou appelez quand même.</translation>
    </message>
    <message>
        <source>%1: what was paid since is not known.</source>
        <translation>%1&#xa0;: ce qui a été payé depuis n’est pas connu.</translation>
    </message>
    <message>
        <source>Import the ledger</source>
        <translation>Importer le grand livre</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Appeler quand même</translation>
    </message>
</context>
<context>
    <name>encours::ui::IdentifierCard</name>
    <message>
        <source>possible</source>
        <translation>plausible</translation>
    </message>
    <message>
        <source>not verifiable</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Its VAT number: %1</source>
        <translation>Son n° de TVA&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>encours::ui::ImportPreviewPanel</name>
    <message>
        <source>An import is under way: wait for it, or cancel it first.</source>
        <translation>Un import est en cours&#xa0;: attendez sa fin, ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>This very file was imported before: importing it again changes nothing.</source>
        <translation>Ce fichier a déjà été importé&#xa0;: l’importer à nouveau ne change rien.</translation>
    </message>
    <message>
        <source>Nothing is imported while a line is refused. Correct the file or how it is read.</source>
        <translation>Rien n’est importé tant qu’une ligne est refusée. Corrigez le fichier ou la façon de le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>See whom to call</source>
        <translation>Voir qui appeler</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back to the imports</source>
        <translation>Retour aux imports</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Tous les imports</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Que contient chaque colonne</translation>
    </message>
</context>
<context>
    <name>encours::ui::ImportSummary</name>
    <message numerus="yes">
        <source>and %n more remark(s) of the same kinds</source>
        <translation>
            <numerusform>et %n autre remarque semblable</numerusform>
            <numerusform>et %n autres remarques semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Lines of customers</source>
        <translation>Lignes de clients</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>encours::ui::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop reading or importing</source>
        <translation>Arrêter la lecture ou l’import</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Annuler un import</translation>
    </message>
    <message>
        <source>Everything that %1 brought is taken back, for every past day too. What people entered stays.</source>
        <translation>Tout ce que %1 a apporté est repris, pour les jours passés aussi. Ce qui a été saisi reste.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Annulation de %1</translation>
    </message>
    <message>
        <source>%1 is undone</source>
        <translation>%1 est annulé</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Ledgers and tables (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Grands livres et tableaux (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring your ledger in</source>
        <translation>Importez votre grand livre</translation>
    </message>
    <message>
        <source>Drop the export of your accounting package anywhere on this window: a FEC, or a table of customers, invoices, payments or open items. You see what it would do before anything changes.</source>
        <translation>Déposez l’export de votre logiciel comptable n’importe où sur cette fenêtre&#xa0;: un FEC, ou un tableau de clients, factures, règlements ou postes ouverts. Vous voyez ce qu’il ferait avant tout changement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop a file anywhere on the window</source>
        <translation>ou déposez un fichier n’importe où sur la fenêtre</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
</context>
<context>
    <name>encours::ui::IncompleteModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>encours::ui::InstrumentForm</name>
    <message>
        <source>Choose the customer: the open invoices stand here.</source>
        <translation>Choisissez le client&#xa0;: ses factures ouvertes se trouvent ici.</translation>
    </message>
    <message>
        <source>This customer has no open invoice.</source>
        <translation>Ce client n’a aucune facture ouverte.</translation>
    </message>
    <message>
        <source>Nothing ticked: covers the oldest invoices up to the amount.</source>
        <translation>Rien de coché&#xa0;: couvre les factures les plus anciennes, à hauteur du montant.</translation>
    </message>
    <message>
        <source>Nothing ticked, no amount: covers all that is open.</source>
        <translation>Rien de coché, pas de montant&#xa0;: couvre tout le solde.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n facture cochée,&#xa0;%1</numerusform>
            <numerusform>%n factures cochées,&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a customer of the book.</source>
        <translation>Choisissez un client du livre.</translation>
    </message>
    <message>
        <source>Enter the due date.</source>
        <translation>Saisissez l’échéance.</translation>
    </message>
    <message>
        <source>Enter the day of this step.</source>
        <translation>Saisissez le jour de cette étape.</translation>
    </message>
    <message>
        <source>%1: %2 entered</source>
        <translation>%1&#xa0;:&#xa0;%2, entré au registre</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Nouveau moyen de paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or code…</source>
        <translation>Nom ou code…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due on (15, +30, em)</source>
        <translation>Échéance (15, +30, fm)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>tout le solde</translation>
    </message>
    <message>
        <source>Invoices covered (Space ticks)</source>
        <translation>Factures couvertes (Espace coche)</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter the instrument</source>
        <translation>Entrer au registre</translation>
    </message>
</context>
<context>
    <name>encours::ui::InstrumentsTab</name>
    <message>
        <source>Instruments</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n moyen de paiement</numerusform>
            <numerusform>%n moyens de paiement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 secured</source>
        <translation>%1 garantis</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n impayé</numerusform>
            <numerusform>%n impayés</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>No instrument yet</source>
        <translation>Aucun moyen de paiement au registre</translation>
    </message>
    <message>
        <source>Bills, cheques and direct debits stand here from the day they are asked for until they are paid or come back. An invoice that one of them secures is not chased.</source>
        <translation>Effets, chèques et prélèvements se trouvent ici du jour où ils sont demandés jusqu’à leur paiement ou leur retour. Une facture garantie par l’un d’eux n’est pas relancée.</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Nouveau moyen de paiement</translation>
    </message>
    <message>
        <source>No instrument selected</source>
        <translation>Aucun moyen de paiement sélectionné</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>échéance le&#xa0;%1</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Couvre&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Enter the day of this step.</source>
        <translation>Saisissez le jour de cette étape.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Selected instrument</source>
        <translation>Moyen de paiement sélectionné</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason, when unpaid</source>
        <translation>Motif, si impayé</translation>
    </message>
</context>
<context>
    <name>encours::ui::InvoiceModel</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Émise le %1</translation>
    </message>
    <message>
        <source>To claim: %1</source>
        <translation>À réclamer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>En litige&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credit to allocate: %1</source>
        <translation>Crédit à lettrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>à lettrer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Garanti&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not ours to claim: %1</source>
        <translation>Pas à nous de réclamer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>In the currency of the invoice: %1</source>
        <translation>Dans la devise de la facture&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
</context>
<context>
    <name>encours::ui::InvoiceTable</name>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>≈ due date computed from the terms by default of the book</source>
        <translation>≈ échéance calculée selon les conditions par défaut du livre</translation>
    </message>
</context>
<context>
    <name>encours::ui::InvoicesPage</name>
    <message>
        <source>No invoice yet</source>
        <translation>Aucune facture pour l’instant</translation>
    </message>
    <message>
        <source>Every invoice and credit note stands here, with what is left of it, how late it is and how it stands. Import the customer ledger to fill the list.</source>
        <translation>Chaque facture et chaque avoir figure ici, avec son reste dû, son retard et son état. Importez le grand livre clients pour remplir la liste.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures échues</translation>
    </message>
</context>
<context>
    <name>encours::ui::ItemCheckModel</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>encours::ui::KeptListsTab</name>
    <message>
        <source>Lists as they were</source>
        <translation>Listes d’alors</translation>
    </message>
    <message>
        <source>The morning before</source>
        <translation>Le matin d’avant</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Le matin d’après</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) stood beside. Names are those of today; nothing else has changed.</source>
        <translation>
            <numerusform>%n tâche à côté. Les noms sont ceux d’aujourd’hui&#x202f;; rien d’autre n’a changé.</numerusform>
            <numerusform>%n tâches à côté. Les noms sont ceux d’aujourd’hui&#x202f;; rien d’autre n’a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to claim</source>
        <translation>%1 à réclamer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>Première raison</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>La liste ne se lit pas</translation>
    </message>
    <message>
        <source>Go to the call queue</source>
        <translation>Aller à la file d’appels</translation>
    </message>
    <message>
        <source>No morning kept yet</source>
        <translation>Aucun matin gardé</translation>
    </message>
    <message>
        <source>The list of a day is kept when it is first shown in the call queue, and stands here with its reasons from then on.</source>
        <translation>La liste d’un jour est gardée quand la file d’appels la montre pour la première fois&#x202f;; elle se relit ici avec ses raisons.</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Aucun appel sélectionné</translation>
    </message>
    <message>
        <source>%1 to claim, %2 points</source>
        <translation>%1 à réclamer,&#xa0;%2 points</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation>étape&#xa0;%1 du plan</translation>
    </message>
    <message>
        <source>%1 · due %2 · %3 · %4</source>
        <translation>%1 · échéance&#xa0;%2 ·&#xa0;%3 ·&#xa0;%4</translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation>Appel sélectionné</translation>
    </message>
    <message>
        <source>The list of</source>
        <translation>La liste du</translation>
    </message>
    <message>
        <source>Why it stood on the list</source>
        <translation>Pourquoi il était sur la liste</translation>
    </message>
    <message>
        <source>Invoices, that morning</source>
        <translation>Factures, ce matin-là</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>encours::ui::KeysOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>encours::ui::LateFeesCard</name>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type an amount and a due date: interest runs from the day after it.</source>
        <translation>Saisissez un montant et une échéance&#xa0;: les intérêts courent dès le lendemain.</translation>
    </message>
    <message>
        <source>A consumer owes the legal interest from the formal notice only (C. civ. 1231-6): type the day of the notice as the due date. No indemnity is due.</source>
        <translation>Un particulier ne doit l’intérêt légal qu’à partir de la mise en demeure (C. civ. 1231-6)&#xa0;: saisissez le jour de celle-ci comme échéance. Aucune indemnité n’est due.</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Intérêts&#xa0;%1</translation>
    </message>
    <message>
        <source>indemnity %1</source>
        <translation>indemnité&#xa0;%1</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>ensemble&#xa0;%1</translation>
    </message>
    <message>
        <source>interest not paid yet %1</source>
        <translation>intérêts restant dus&#xa0;%1</translation>
    </message>
    <message>
        <source>principal left %1</source>
        <translation>principal restant dû&#xa0;%1</translation>
    </message>
    <message>
        <source>Late-payment charges</source>
        <translation>Pénalités de retard</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid on, or until</source>
        <translation>Payée le, ou jusqu’au</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Part payments: day and amount</source>
        <translation>Paiements partiels&#xa0;: jour et montant</translation>
    </message>
    <message>
        <source>Day of part payment %1</source>
        <translation>Jour du paiement partiel&#xa0;%1</translation>
    </message>
    <message>
        <source>Amount of part payment %1</source>
        <translation>Montant du paiement partiel&#xa0;%1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Enter the value</source>
        <translation>Saisir la valeur</translation>
    </message>
    <message>
        <source>Payments settle the principal first</source>
        <translation>Imputation sur le principal d’abord</translation>
    </message>
    <message>
        <source>Payments settle the interest first (C. civ. 1343-1)</source>
        <translation>Imputation sur les intérêts d’abord (C. civ. 1343-1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Amount owed with VAT</source>
        <translation>Montant dû TTC</translation>
    </message>
</context>
<context>
    <name>encours::ui::LateRateCheck</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 l’an</translation>
    </message>
    <message>
        <source>%1: %2 a year at present</source>
        <translation>%1&#xa0;:&#xa0;%2 l’an actuellement</translation>
    </message>
    <message>
        <source>Below the legal floor: three times the legal interest rate is %1 at present (C. com. L441-10 II).</source>
        <translation>Sous le plancher légal&#xa0;: trois fois le taux d’intérêt légal font actuellement&#xa0;%1 (C. com. L441-10 II).</translation>
    </message>
</context>
<context>
    <name>encours::ui::LeaveForm</name>
    <message>
        <source>There must be two people to stand in for each other.</source>
        <translation>Il faut être deux pour se remplacer.</translation>
    </message>
    <message>
        <source>Say from which day to which day.</source>
        <translation>Indiquez du quel au quel jour.</translation>
    </message>
    <message>
        <source>Say who is away and who stands in.</source>
        <translation>Indiquez qui est absent et qui remplace.</translation>
    </message>
    <message>
        <source>Hand customers over during a leave</source>
        <translation>Confier des clients pendant une absence</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Qui remplace</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier les clients</translation>
    </message>
</context>
<context>
    <name>encours::ui::LegalValueForm</name>
    <message>
        <source>Value (%1)</source>
        <translation>Valeur (%1)</translation>
    </message>
    <message>
        <source>From which day does it hold?</source>
        <translation>À partir de quel jour s’applique-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Value of the law</source>
        <translation>Valeur légale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Article, order or address where you read it</source>
        <translation>Article, arrêté ou adresse où vous l’avez lue</translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation>Ajouter la valeur</translation>
    </message>
</context>
<context>
    <name>encours::ui::LegalValuesModel</name>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>ajoutée ici</translation>
    </message>
    <message>
        <source>Value of the law</source>
        <translation>Valeur légale</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>encours::ui::LegalValuesPanel</name>
    <message>
        <source>Legal values (*.csv)</source>
        <translation>Valeurs légales (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal values</source>
        <translation>Valeurs légales</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add the value that is typed</source>
        <translation>Ajouter la valeur saisie</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>Filtrer les valeurs</translation>
    </message>
    <message>
        <source>Not known yet: “%1”, %2. Without it nothing that is late in that half-year can be charged.</source>
        <translation>Pas encore connu&#xa0;: «&#xa0;%1&#xa0;»,&#xa0;%2. Sans cette valeur, aucune pénalité de ce semestre ne peut être calculée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rate(s) will be missing too.</source>
        <translation>
            <numerusform>%n autre taux va manquer aussi.</numerusform>
            <numerusform>%n autres taux vont manquer aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>Valeur ajoutée</translation>
    </message>
    <message>
        <source>This value was known already: nothing has changed</source>
        <translation>Cette valeur était déjà connue&#xa0;: rien n’a changé</translation>
    </message>
    <message>
        <source>Import legal values</source>
        <translation>Importer des valeurs légales</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) cannot be read.</source>
        <translation>
            <numerusform>Rien n’a été importé&#xa0;:&#xa0;%n ligne est illisible.</numerusform>
            <numerusform>Rien n’a été importé&#xa0;:&#xa0;%n lignes sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Every value of the file was known already</source>
        <translation>Toutes les valeurs du fichier étaient déjà connues</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the file differ from those that are known and will be added over them.</source>
        <translation>
            <numerusform>%n valeur du fichier diffère de celles qui sont connues et sera ajoutée par-dessus.</numerusform>
            <numerusform>%n valeurs du fichier diffèrent de celles qui sont connues et seront ajoutées par-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the values</source>
        <translation>Importer les valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) added</source>
        <translation>
            <numerusform>%n valeur ajoutée</numerusform>
            <numerusform>%n valeurs ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export legal values</source>
        <translation>Exporter les valeurs légales</translation>
    </message>
    <message>
        <source>legal-values.csv</source>
        <translation>valeurs-legales.csv</translation>
    </message>
    <message>
        <source>Values saved as %1</source>
        <translation>Valeurs enregistrées sous&#xa0;%1</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Only those in force</source>
        <translation>Seulement en vigueur</translation>
    </message>
    <message>
        <source>Filter the values…</source>
        <translation>Filtrer les valeurs…</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valeurs affichées</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>encours::ui::LetterPanel</name>
    <message>
        <source>The wording of this letter was erased with the customer’s personal data.</source>
        <translation>Le texte de ce courrier a été effacé avec les données personnelles du client.</translation>
    </message>
    <message>
        <source>No letter selected</source>
        <translation>Aucun courrier sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>Claims %1 on %n invoice(s)</source>
        <translation>
            <numerusform>Réclame&#xa0;%1 sur&#xa0;%n facture</numerusform>
            <numerusform>Réclame&#xa0;%1 sur&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Print the letters of run no. %1 again…</source>
        <translation>Réimprimer les courriers de la campagne n°&#xa0;%1…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer le courrier</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder for the letters of the run</source>
        <translation>Dossier pour les courriers de la campagne</translation>
    </message>
    <message>
        <source>Printing the letters again</source>
        <translation>Réimpression des courriers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Dispatch recorded</source>
        <translation>Envoi enregistré</translation>
    </message>
    <message>
        <source>Selected letter</source>
        <translation>Courrier sélectionné</translation>
    </message>
    <message>
        <source>Dispatch…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>encours::ui::LetterPreview</name>
    <message>
        <source>No letter to show.</source>
        <translation>Aucune lettre à afficher.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>The letter on paper: %1</source>
        <translation>La lettre sur papier&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation>Ajuster la page à la largeur (0)</translation>
    </message>
</context>
<context>
    <name>encours::ui::LetterheadPanel</name>
    <message>
        <source>Letterhead</source>
        <translation>Papier à en-tête</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Haut et Bas</translation>
    </message>
    <message>
        <source>Move the address by half a millimetre</source>
        <translation>Décaler l’adresse d’un demi-millimètre</translation>
    </message>
    <message>
        <source>+ and −, 0</source>
        <translation>+ et −, 0</translation>
    </message>
    <message>
        <source>Size of the preview, fit to width</source>
        <translation>Taille de l’aperçu, ajuster à la largeur</translation>
    </message>
    <message>
        <source>No logo: the name of the company heads the letter. PNG or JPEG, at most 512 KB.</source>
        <translation>Aucun logo&#xa0;: le nom de l’entreprise ouvre la lettre. PNG ou JPEG, 512 Ko au plus.</translation>
    </message>
    <message>
        <source>A picture of %1 KB, printed in at most 60 × 18 mm.</source>
        <translation>Une image de&#xa0;%1 Ko, imprimée dans 60 × 18 mm au plus.</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>Logo de l’entreprise</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>Imprimer la page de test</translation>
    </message>
    <message>
        <source>The test page was sent to the printer.</source>
        <translation>La page de test est partie à l’impression.</translation>
    </message>
    <message>
        <source>The printer refused the page.</source>
        <translation>L’imprimante a refusé la page.</translation>
    </message>
    <message>
        <source>Letterhead saved</source>
        <translation>Papier à en-tête enregistré</translation>
    </message>
    <message>
        <source>The paper of your letters</source>
        <translation>Le papier de vos lettres</translation>
    </message>
    <message>
        <source>The texts of the head come from the company. Each change shows at once on the test page.</source>
        <translation>Les textes de l’en-tête viennent de la fiche de l’entreprise. Chaque changement se voit aussitôt sur la page de test.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Move the address to the right</source>
        <translation>Décaler l’adresse vers la droite</translation>
    </message>
    <message>
        <source>Move the address down</source>
        <translation>Décaler l’adresse vers le bas</translation>
    </message>
    <message>
        <source>Days that a reminder gives</source>
        <translation>Délai donné par une relance</translation>
    </message>
    <message>
        <source>Days that a formal notice gives</source>
        <translation>Délai donné par une mise en demeure</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Fold marks on the first page</source>
        <translation>Repères de pliage sur la première page</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Print the test page…</source>
        <translation>Imprimer la page de test…</translation>
    </message>
    <message>
        <source>Save the letterhead</source>
        <translation>Enregistrer le papier à en-tête</translation>
    </message>
</context>
<context>
    <name>encours::ui::LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire un courrier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir le courrier</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer le courrier en PDF</translation>
    </message>
    <message>
        <source>Enter how the letter was sent</source>
        <translation>Saisir comment le courrier est parti</translation>
    </message>
    <message>
        <source>30 days, 12 months, all letters</source>
        <translation>30 jours, 12 mois, tous les courriers</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The letters cannot be shown</source>
        <translation>Les courriers ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>No letter in this period</source>
        <translation>Aucun courrier sur cette période</translation>
    </message>
    <message>
        <source>Every letter is kept word for word: it can be opened and printed again, and its proof of dispatch is kept beside it. Alt+3 shows the letters of all years.</source>
        <translation>Chaque courrier est conservé mot pour mot&#xa0;: il se rouvre et se réimprime à l’identique, et sa preuve d’envoi reste à côté. Alt+3 montre les courriers de toutes les années.</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Aucun courrier pour l’instant</translation>
    </message>
    <message>
        <source>Every letter is kept word for word: it can be opened and printed again, and its proof of dispatch is kept beside it.</source>
        <translation>Chaque courrier est conservé mot pour mot&#xa0;: il se rouvre et se réimprime à l’identique, et sa preuve d’envoi reste à côté.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>encours::ui::LimitsTab</name>
    <message>
        <source>Limits</source>
        <translation>Plafonds</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>encours&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond a limit</source>
        <translation>
            <numerusform>%n au-delà d’un plafond</numerusform>
            <numerusform>%n au-delà d’un plafond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to declare soon</source>
        <translation>
            <numerusform>%n à déclarer bientôt</numerusform>
            <numerusform>%n à déclarer bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>Plafond interne</translation>
    </message>
    <message>
        <source>Insured limit</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Declare by</source>
        <translation>À déclarer avant le</translation>
    </message>
    <message>
        <source>No exposure yet</source>
        <translation>Aucun encours</translation>
    </message>
    <message>
        <source>What each customer owes, with the discounted bills not yet due, stands here against your own limit and the credit insurer&apos;s, and with the last day to declare an overdue.</source>
        <translation>Ce que doit chaque client, avec les effets escomptés non échus, se trouve ici face à votre plafond et à l’agrément de l’assureur-crédit, avec le dernier jour pour déclarer un impayé.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>%1 must be declared to the insurer by %2.</source>
        <translation>%1 est à déclarer à l’assureur avant le&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: limits saved</source>
        <translation>%1&#xa0;: plafonds enregistrés</translation>
    </message>
    <message>
        <source>Enter the day of the declaration.</source>
        <translation>Saisissez le jour de la déclaration.</translation>
    </message>
    <message>
        <source>%1: overdue declared to the insurer</source>
        <translation>%1&#xa0;: impayé déclaré à l’assureur</translation>
    </message>
    <message>
        <source>Exposure of the selected customer</source>
        <translation>Encours du client sélectionné</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Discounted bills not due</source>
        <translation>Effets escomptés non échus</translation>
    </message>
    <message>
        <source>Beyond our limit</source>
        <translation>Au-delà de notre plafond</translation>
    </message>
    <message>
        <source>Beyond the insurer&apos;s</source>
        <translation>Au-delà de l’agrément</translation>
    </message>
    <message>
        <source>Insurer would pay</source>
        <translation>L’assureur paierait</translation>
    </message>
    <message>
        <source>Our own limit</source>
        <translation>Notre plafond</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Declared to the insurer</source>
        <translation>Déclaré à l’assureur</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Enregistrer les plafonds</translation>
    </message>
</context>
<context>
    <name>encours::ui::ListPage</name>
    <message>
        <source>Search the list; arrows and Enter go to its lines</source>
        <translation>Rechercher dans la liste&#x202f;; les flèches et Entrée agissent sur ses lignes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the customer of the line</source>
        <translation>Ouvrir le client de la ligne</translation>
    </message>
    <message>
        <source>Select all lines: the footer adds them up</source>
        <translation>Sélectionner toutes les lignes&#xa0;: le pied de liste en fait le total</translation>
    </message>
    <message>
        <source>Save the list as a workbook or CSV</source>
        <translation>Enregistrer la liste en classeur ou en CSV</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
</context>
<context>
    <name>encours::ui::ListView</name>
    <message>
        <source>Search: name, code, telephone, e-mail, city, amount…</source>
        <translation>Rechercher&#xa0;: nom, code, téléphone, courriel, ville, montant…</translation>
    </message>
    <message>
        <source>Search: customer, number, amount…</source>
        <translation>Rechercher&#xa0;: client, numéro, montant…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Retirer le filtre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au&#xa0;%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Clients de&#xa0;%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>selection %1: %2</source>
        <translation>sélection&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this list is what was typed and what the filters ask for.</source>
        <translation>Aucune ligne de cette liste ne répond à la fois à ce qui est saisi et aux filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Import the customer ledger to fill this list.</source>
        <translation>Importez le grand livre clients pour remplir cette liste.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 line(s)</source>
        <translation>
            <numerusform>%1 sur&#xa0;%2 ligne</numerusform>
            <numerusform>%1 sur&#xa0;%2 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::LitigationForm</name>
    <message>
        <source>Tick the invoices that go to litigation.</source>
        <translation>Cochez les factures qui passent au contentieux.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n facture cochée, %1</numerusform>
            <numerusform>%n factures cochées, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass to litigation</source>
        <translation>Passer au contentieux</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>encours::ui::MailPanel</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save how e-mail is sent; keep the password</source>
        <translation>Enregistrer l’envoi des courriels&#x202f;; garder le mot de passe</translation>
    </message>
    <message>
        <source>How e-mail is sent</source>
        <translation>Comment partent les courriels</translation>
    </message>
    <message>
        <source>For the whole book. In test mode everything goes to the test address and nothing to a customer; turn it off when you mean it. An empty field brings the usual value back.</source>
        <translation>Pour tout le livre. En mode essai, tout part vers l’adresse d’essai et rien vers un client&#x202f;; arrêtez-le quand vous êtes prêt. Un champ vide rend la valeur habituelle.</translation>
    </message>
    <message>
        <source>Save the e-mail settings</source>
        <translation>Enregistrer les réglages du courriel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It stands in the keyring of this machine, never in the book. Without a keyring it is kept until the program ends.</source>
        <translation>Il reste dans le trousseau de cette machine, jamais dans le livre. Sans trousseau, il est gardé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Garder le mot de passe</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>e.g. smtp.example.fr</source>
        <translation>p. ex. smtp.exemple.fr</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 ou 465</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>vide&#xa0;: sans identifiant</translation>
    </message>
    <message>
        <source>empty: the system’s authorities</source>
        <translation>vide&#xa0;: celles du système</translation>
    </message>
    <message>
        <source>empty: the company’s</source>
        <translation>vide&#xa0;: celle de la société</translation>
    </message>
    <message>
        <source>empty: the sender</source>
        <translation>vide&#xa0;: l’expéditeur</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>1 to 600</source>
        <translation>1 à 600</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>selon l’hébergeur</translation>
    </message>
    <message>
        <source>STARTTLS, demanded</source>
        <translation>STARTTLS, exigé</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>On: nothing goes to customers</source>
        <translation>Oui&#xa0;: rien ne part aux clients</translation>
    </message>
    <message>
        <source>Off: messages go to customers</source>
        <translation>Non&#xa0;: les messages partent aux clients</translation>
    </message>
    <message>
        <source>Yes: a run makes drafts</source>
        <translation>Oui&#xa0;: une campagne fait des brouillons</translation>
    </message>
    <message>
        <source>No: a run approves what it drafts</source>
        <translation>Non&#xa0;: une campagne approuve ce qu’elle prépare</translation>
    </message>
    <message>
        <source>Saved. Test mode is on: nothing goes to customers.</source>
        <translation>Enregistré. Le mode essai est actif&#xa0;: rien ne part aux clients.</translation>
    </message>
    <message>
        <source>Saved. Messages go to customers from now on.</source>
        <translation>Enregistré. Les messages partent désormais aux clients.</translation>
    </message>
    <message>
        <source>The password stands in the keyring of this machine.</source>
        <translation>Le mot de passe est dans le trousseau de cette machine.</translation>
    </message>
    <message>
        <source>The password was forgotten.</source>
        <translation>Le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>%1 answers and accepts the login. Nothing was sent.</source>
        <translation>%1 répond et accepte l’identifiant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>empty: the company’s name</source>
        <translation>vide&#xa0;: le nom de la société</translation>
    </message>
</context>
<context>
    <name>encours::ui::MainWindow</name>
    <message>
        <source>About Encours</source>
        <translation>À propos d’Encours</translation>
    </message>
    <message>
        <source>Encours %1

Whom to call about unpaid invoices, why, and what to say.
Licence: GPL-3.0-or-later</source>
        <translation>Encours %1

Qui appeler pour les factures impayées, pourquoi, et que dire.
Licence&#xa0;: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Aucun livre</translation>
    </message>
    <message>
        <source>first opening of the day</source>
        <translation>première ouverture du jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>avant une mise à jour du programme</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nouveau livre…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Ouvrir un livre…</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>Livres &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Demonstration book</source>
        <translation>Livre de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Sauvegarder une copie…</translation>
    </message>
    <message>
        <source>R&amp;estore a copy</source>
        <translation>R&amp;estaurer une copie</translation>
    </message>
    <message>
        <source>&amp;Verify the book</source>
        <translation>&amp;Vérifier le livre</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>Fer&amp;mer le livre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Encours</source>
        <translation>À &amp;propos d’Encours</translation>
    </message>
    <message>
        <source>Demonstration book: everything in it is made up.</source>
        <translation>Livre de démonstration&#xa0;: tout y est fictif.</translation>
    </message>
    <message>
        <source>Create my own book…</source>
        <translation>Créer mon livre…</translation>
    </message>
    <message>
        <source>Drop the file to import it</source>
        <translation>Déposez le fichier pour l’importer</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Copy the selected row</source>
        <translation>Copier la ligne choisie</translation>
    </message>
    <message>
        <source>Copy it with the header</source>
        <translation>La copier avec l’en-tête</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>The legal rates of a half-year are missing: late-payment charges cannot be computed without them.</source>
        <translation>Il manque les taux légaux d’un semestre&#xa0;: sans eux, aucune pénalité de retard ne peut être calculée.</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Les saisir</translation>
    </message>
    <message>
        <source>Forget these books</source>
        <translation>Oublier ces livres</translation>
    </message>
    <message>
        <source>Remove the demonstration book…</source>
        <translation>Retirer le livre de démonstration…</translation>
    </message>
    <message>
        <source>Remove the demonstration…</source>
        <translation>Retirer la démonstration…</translation>
    </message>
    <message>
        <source>Find a customer, a number, an amount, a command</source>
        <translation>Trouver un client, un numéro, un montant, une commande</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où l’on était</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Aller de nouveau en avant</translation>
    </message>
    <message>
        <source>A new book</source>
        <translation>Un nouveau livre</translation>
    </message>
</context>
<context>
    <name>encours::ui::ManagementExport</name>
    <message>
        <source>Save the management page</source>
        <translation>Enregistrer la page de direction</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de&#xa0;%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print the management page</source>
        <translation>Imprimer la page de direction</translation>
    </message>
    <message>
        <source>Printing the management page</source>
        <translation>Impression de la page de direction</translation>
    </message>
    <message>
        <source>The management page is printed.</source>
        <translation>La page de direction est imprimée.</translation>
    </message>
    <message>
        <source>The page could not be printed: the printer or the file did not take it.</source>
        <translation>La page n’a pas pu être imprimée&#xa0;: l’imprimante ou le fichier l’a refusée.</translation>
    </message>
</context>
<context>
    <name>encours::ui::MemberForm</name>
    <message>
        <source>Enter a rate and a last day to see what it is worth.</source>
        <translation>Saisissez un taux et un dernier jour pour voir ce que cela vaut.</translation>
    </message>
    <message>
        <source>Enter the due day of the bill.</source>
        <translation>Saisissez l’échéance de l’effet.</translation>
    </message>
    <message>
        <source>Enter the last day of the discount.</source>
        <translation>Saisissez le dernier jour de l’escompte.</translation>
    </message>
    <message>
        <source>Save the closing dates</source>
        <translation>Enregistrer les fermetures</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Noter la demande</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Noter l’offre</translation>
    </message>
    <message>
        <source>Closing dates</source>
        <translation>Dates de fermeture</translation>
    </message>
    <message>
        <source>Bill asked for</source>
        <translation>Effet demandé</translation>
    </message>
    <message>
        <source>Discount for paying early</source>
        <translation>Escompte exceptionnel</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Closed (03/08/2026-21/08/2026; …)</source>
        <translation>Fermé (03/08/2026-21/08/2026&#x202f;; …)</translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>If paid by</source>
        <translation>Si payé avant le</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>tout le reste dû</translation>
    </message>
</context>
<context>
    <name>encours::ui::MoreForm</name>
    <message>
        <source>Pass to litigation</source>
        <translation>Passer au contentieux</translation>
    </message>
    <message>
        <source>Choose with 1 … 5.</source>
        <translation>Choisissez de 1 à 5.</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>Laisser en paix</translation>
    </message>
</context>
<context>
    <name>encours::ui::NoteForm</name>
    <message>
        <source>Record the difficulties</source>
        <translation>Enregistrer les difficultés</translation>
    </message>
    <message>
        <source>What was said: delays asked for, receivership, who decides…</source>
        <translation>Ce qui a été dit&#xa0;: délais demandés, procédure, qui décide…</translation>
    </message>
</context>
<context>
    <name>encours::ui::ObjectiveForm</name>
    <message>
        <source>Less is better. On %1 the whole book stands at %2.</source>
        <translation>Moins vaut mieux. Au&#xa0;%1, l’ensemble du livre est à&#xa0;%2.</translation>
    </message>
    <message>
        <source>More is better. On %1 the whole book stands at %2.</source>
        <translation>Plus vaut mieux. Au&#xa0;%1, l’ensemble du livre est à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Indiquez un jour.</translation>
    </message>
    <message>
        <source>No customer says this: choose another scope.</source>
        <translation>Aucun client ne porte cette indication&#xa0;: choisissez un autre périmètre.</translation>
    </message>
    <message>
        <source>Enter the number to reach.</source>
        <translation>Indiquez le chiffre à atteindre.</translation>
    </message>
    <message>
        <source>The day to reach it by comes after the day it counts from.</source>
        <translation>Le jour d’arrivée vient après le jour de départ.</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>A number to be reached by a day.</source>
        <translation>Un chiffre à atteindre pour un jour donné.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>To reach (400000, 45,0, 80)</source>
        <translation>À atteindre (400000, 45,0, 80)</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>À atteindre pour le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set the objective</source>
        <translation>Fixer l’objectif</translation>
    </message>
</context>
<context>
    <name>encours::ui::OpenLines</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Retour · Échap</translation>
    </message>
    <message>
        <source>Back to the aged balance</source>
        <translation>Revenir à la balance âgée</translation>
    </message>
    <message>
        <source>Open lines of the customer</source>
        <translation>Lignes ouvertes du client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
</context>
<context>
    <name>encours::ui::OutboxBar</name>
    <message>
        <source>No mail server is set up. A message can leave as a file or a link for another program.</source>
        <translation>Aucun serveur d’envoi n’est réglé. Un message peut partir en fichier ou en lien vers un autre logiciel.</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>Régler le courriel</translation>
    </message>
    <message>
        <source>Paused: this book no longer lies where it last sent; it may be a copy. Nothing leaves until somebody says that it may.</source>
        <translation>En pause&#xa0;: ce livre n’est plus là où il a envoyé la dernière fois, c’est peut-être une copie. Rien ne part tant que personne ne l’a permis.</translation>
    </message>
    <message>
        <source>This book may send…</source>
        <translation>Ce livre peut envoyer…</translation>
    </message>
    <message>
        <source>Test mode: every message goes to %1, none to a customer.</source>
        <translation>Mode essai&#xa0;: chaque message part vers&#xa0;%1, aucun vers un client.</translation>
    </message>
    <message>
        <source>Messages leave through %1.</source>
        <translation>Les messages partent par&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n message(s)</source>
        <translation>
            <numerusform>Essayer&#xa0;%n message</numerusform>
            <numerusform>Essayer&#xa0;%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Envoyer&#xa0;%n message</numerusform>
            <numerusform>Envoyer&#xa0;%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – the next one in %n second(s), as the rate asks</source>
        <translation>
            <numerusform>%1 – le suivant dans&#xa0;%n seconde, selon le débit réglé</numerusform>
            <numerusform>%1 – le suivant dans&#xa0;%n secondes, selon le débit réglé</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Le garder dans le trousseau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
</context>
<context>
    <name>encours::ui::OutboxTab</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the approved messages</source>
        <translation>Envoyer les messages approuvés</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cancel the selected messages</source>
        <translation>Annuler les messages choisis</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the password field</source>
        <translation>Quitter le mot de passe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>The outbox cannot be shown</source>
        <translation>La boîte d’envoi ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>What a dunning run or a letter sends by e-mail waits here until somebody approves it, and stays here with what became of it.</source>
        <translation>Ce qu’une campagne ou un courrier envoie par e-mail attend ici qu’une personne l’approuve, et y reste avec ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>Régler le courriel</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <source>The letter as a PDF</source>
        <translation>le courrier en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the customer</source>
        <translation>
            <numerusform>%n document du client</numerusform>
            <numerusform>%n documents du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Pièces jointes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Approuver de nouveau</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) approved.</source>
        <translation>
            <numerusform>%n message approuvé.</numerusform>
            <numerusform>%n messages approuvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled.</source>
        <translation>
            <numerusform>%n message annulé.</numerusform>
            <numerusform>%n messages annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as sent.</source>
        <translation>
            <numerusform>%n message marqué comme envoyé.</numerusform>
            <numerusform>%n messages marqués comme envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the message</source>
        <translation>Dossier où écrire le message</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Attach the PDF by hand: a link carries no attachment.</source>
        <translation>Joignez le PDF à la main&#xa0;: un lien ne porte aucune pièce jointe.</translation>
    </message>
    <message>
        <source>May this book send?</source>
        <translation>Ce livre peut-il envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>If another copy of this book is still in use, customers could get the same message twice. Go on only when this is the one that you work with.</source>
        <translation>Si une autre copie de ce livre sert encore, des clients pourraient recevoir deux fois le même message. Continuez seulement si c’est bien celui avec lequel vous travaillez.</translation>
    </message>
    <message>
        <source>This book may send</source>
        <translation>Ce livre peut envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried; approve them again to send them</source>
        <translation>
            <numerusform>%n essai envoyé&#x202f;; approuvez-le de nouveau pour l’envoyer au client</numerusform>
            <numerusform>%n essais envoyés&#x202f;; approuvez-les de nouveau pour les envoyer aux clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>Message choisi</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>The answer of the server is missing: nobody knows whether this message arrived. It is never sent again by itself. Look into the sent mail of the server, or ask the customer.</source>
        <translation>La réponse du serveur manque&#xa0;: personne ne sait si ce message est arrivé. Il ne repart jamais tout seul. Regardez les messages envoyés du serveur, ou demandez au client.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Enregistrer en .eml</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Le renvoyer</translation>
    </message>
</context>
<context>
    <name>encours::ui::OutcomePanel</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A digit records what the customer said · F: invoice by invoice · Space: next · Backspace: back</source>
        <translation>Un chiffre enregistre la réponse du client · F&#xa0;: facture par facture · Espace&#xa0;: suivant · Retour&#xa0;: précédent</translation>
    </message>
</context>
<context>
    <name>encours::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On a figure: what it is made of</source>
        <translation>Sur un chiffre&#xa0;: de quoi il est fait</translation>
    </message>
    <message>
        <source>Left, Right, Enter</source>
        <translation>Gauche, Droite, Entrée</translation>
    </message>
    <message>
        <source>Detailed aged balance of that day</source>
        <translation>Balance âgée détaillée à cette date</translation>
    </message>
    <message>
        <source>What moved, or what people did</source>
        <translation>Ce qui a bougé, ou l’activité</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par&#xa0;%1</translation>
    </message>
    <message>
        <source>As charts · T</source>
        <translation>En graphique · T</translation>
    </message>
    <message>
        <source>As tables · T</source>
        <translation>En tableau · T</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Montrer les graphiques</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Montrer les graphiques en tableaux</translation>
    </message>
    <message>
        <source>Activity of the last 30 days</source>
        <translation>Activité des 30 derniers jours</translation>
    </message>
    <message>
        <source>What moved in the overdue amount</source>
        <translation>Ce qui a bougé dans l’échu</translation>
    </message>
    <message>
        <source>What moved · M</source>
        <translation>Ce qui a bougé · M</translation>
    </message>
    <message>
        <source>Activity · M</source>
        <translation>Activité · M</translation>
    </message>
    <message>
        <source>Show what moved since the day of comparison</source>
        <translation>Montrer ce qui a bougé depuis la date de comparaison</translation>
    </message>
    <message>
        <source>Show what people did</source>
        <translation>Montrer l’activité des personnes</translation>
    </message>
    <message>
        <source>Detailed aged balance · B</source>
        <translation>Balance âgée détaillée · B</translation>
    </message>
    <message>
        <source>Aged balance and DSO</source>
        <translation>Balance âgée et DSO</translation>
    </message>
    <message>
        <source>Expected cash, 8 weeks</source>
        <translation>Prévision, 8 semaines</translation>
    </message>
    <message>
        <source>Aged balance and DSO by month</source>
        <translation>Balance âgée et DSO par mois</translation>
    </message>
    <message>
        <source>Expected cash by week</source>
        <translation>Encaissements prévus par semaine</translation>
    </message>
    <message>
        <source>What the rows stand for</source>
        <translation>Ce que représentent les lignes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joints</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Au jour dit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>national %1 d</source>
        <translation>national&#xa0;%1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) · %1</source>
        <translation>
            <numerusform>%n litige ·&#xa0;%1</numerusform>
            <numerusform>%n litiges ·&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 financed</source>
        <translation>sur&#xa0;%1 financés</translation>
    </message>
    <message numerus="yes">
        <source>Tested, %n month(s): ±%1 %</source>
        <translation>
            <numerusform>Vérifié,&#xa0;%n mois&#xa0;: ±%1&#xa0;%</numerusform>
            <numerusform>Vérifié,&#xa0;%n mois&#xa0;: ±%1&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough history to test it</source>
        <translation>Historique trop court</translation>
    </message>
    <message>
        <source>%1, open the forecast</source>
        <translation>%1, ouvrir la prévision</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Other customers %1 · in all %2 since %3</source>
        <translation>Autres clients&#xa0;%1 · en tout&#xa0;%2 depuis le&#xa0;%3</translation>
    </message>
    <message>
        <source>Choose a day to compare with: C</source>
        <translation>Choisissez une date de comparaison&#xa0;: C</translation>
    </message>
    <message>
        <source>Sum of the columns = sum of the accounts = %1</source>
        <translation>Somme des tranches = somme des comptes =&#xa0;%1</translation>
    </message>
    <message>
        <source>The columns sum to %1, the accounts to %2: please report it</source>
        <translation>Les tranches font&#xa0;%1, les comptes&#xa0;%2&#xa0;: merci de le signaler</translation>
    </message>
    <message>
        <source>Choose a figure of the line, open its invoices</source>
        <translation>Choisir un montant de la ligne, ouvrir ses factures</translation>
    </message>
</context>
<context>
    <name>encours::ui::OwnAccountCheck</name>
    <message>
        <source>The account was changed on %1 by %2.</source>
        <translation>Le compte a été changé le&#xa0;%1 par&#xa0;%2.</translation>
    </message>
    <message>
        <source>The new IBAN once more, from its source</source>
        <translation>Le nouvel IBAN une seconde fois, depuis le document d’origine</translation>
    </message>
    <message>
        <source>The two do not agree.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Customers will pay to this account. Whoever asks by letter or e-mail to change it may be a fraud: call back on a number you know.</source>
        <translation>Vos clients paieront sur ce compte. Une demande de changement reçue par lettre ou courriel peut être une fraude&#xa0;: rappelez sur un numéro que vous connaissez.</translation>
    </message>
</context>
<context>
    <name>encours::ui::PaidModel</name>
    <message numerus="yes">
        <source>Paid on %1, %n day(s) late</source>
        <translation>
            <numerusform>Payée le&#xa0;%1,&#xa0;%n jour de retard</numerusform>
            <numerusform>Payée le&#xa0;%1,&#xa0;%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Allocated by</source>
        <translation>Lettré par</translation>
    </message>
</context>
<context>
    <name>encours::ui::PaymentPanel</name>
    <message>
        <source>No payment selected</source>
        <translation>Aucun règlement sélectionné</translation>
    </message>
    <message>
        <source>Choose a line: what it paid and what is left of it stands here.</source>
        <translation>Choisissez une ligne&#xa0;: ce qu’elle a payé et ce qu’il en reste s’affichent ici.</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Lettré</translation>
    </message>
    <message>
        <source>Left to allocate</source>
        <translation>Reste à lettrer</translation>
    </message>
    <message>
        <source>What it paid</source>
        <translation>Ce qu’il a payé</translation>
    </message>
    <message>
        <source>Paid nothing yet</source>
        <translation>N’a encore rien payé</translation>
    </message>
    <message>
        <source>What was allocated by hand can be taken back; the next import of the ledger has the last word.</source>
        <translation>Ce qui est lettré à la main peut être repris&#x202f;; le prochain import de la comptabilité a le dernier mot.</translation>
    </message>
    <message>
        <source>The ledger says so: only another import changes it.</source>
        <translation>Lettré par la comptabilité&#xa0;: seul un nouvel import le change.</translation>
    </message>
    <message>
        <source>Take the selected lines back</source>
        <translation>Reprendre les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Take back what was done by hand</source>
        <translation>Reprendre ce qui est fait à la main</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Lettrer</translation>
    </message>
    <message>
        <source>This customer owes nothing: the credit stays until an invoice comes.</source>
        <translation>Ce client ne doit rien&#xa0;: l’avance reste en attente d’une facture.</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>À mon choix</translation>
    </message>
    <message>
        <source>Allocate %1</source>
        <translation>Lettrer&#xa0;%1</translation>
    </message>
    <message>
        <source>Tick the invoices that this payment pays.</source>
        <translation>Cochez les factures que ce règlement paie.</translation>
    </message>
    <message>
        <source>No more than %1 can be allocated to what is ticked. Reduce the amount or tick other invoices.</source>
        <translation>Pas plus de&#xa0;%1 ne peuvent être lettrés avec ce qui est coché. Réduisez le montant ou cochez d’autres factures.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 allocated to %n invoice(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%2 lettrés avec&#xa0;%n facture</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%2 lettrés avec&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n allocation(s) taken back</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n lettrage repris</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n lettrages repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected payment</source>
        <translation>Règlement sélectionné</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Amount to allocate</source>
        <translation>Montant à lettrer</translation>
    </message>
    <message>
        <source>Open invoices of the customer</source>
        <translation>Factures ouvertes du client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Fiche client</translation>
    </message>
</context>
<context>
    <name>encours::ui::PaymentsPage</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Allocate what is ticked</source>
        <translation>Lettrer ce qui est coché</translation>
    </message>
    <message>
        <source>To the invoices of the customer</source>
        <translation>Aller aux factures du client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Take back the selected allocations</source>
        <translation>Reprendre les lettrages sélectionnés</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Of the payments shown, none can be allocated beyond doubt. Choose the invoices one by one.</source>
        <translation>Aucun des règlements affichés ne peut être lettré sans doute possible. Choisissez les factures une à une.</translation>
    </message>
    <message>
        <source>Allocate what is beyond doubt</source>
        <translation>Lettrer ce qui est sûr</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) shown fit exactly what they pay, and nothing else: %1 in all. One undo takes everything back, and the next import of the ledger has the last word.</source>
        <translation>
            <numerusform>%n règlement affiché correspond exactement à ce qu’il paie, et à rien d’autre&#xa0;:&#xa0;%1 en tout. Une seule annulation reprend tout, et le prochain import de la comptabilité a le dernier mot.</numerusform>
            <numerusform>%n règlements affichés correspondent exactement à ce qu’ils paient, et à rien d’autre&#xa0;:&#xa0;%1 en tout. Une seule annulation reprend tout, et le prochain import de la comptabilité a le dernier mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %n payment(s)</source>
        <translation>
            <numerusform>Lettrer&#xa0;%n règlement</numerusform>
            <numerusform>Lettrer&#xa0;%n règlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) allocated, %1 in all</source>
        <translation>
            <numerusform>%n règlement lettré,&#xa0;%1 en tout</numerusform>
            <numerusform>%n règlements lettrés,&#xa0;%1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Règlements à lettrer</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien de reçu pour l’instant</translation>
    </message>
    <message>
        <source>Every payment and credit note stands here, with what it paid and what is left to allocate. Import the customer ledger to fill the list.</source>
        <translation>Chaque règlement et chaque avoir se trouve ici, avec ce qu’il a payé et ce qui reste à lettrer. Importez le grand livre clients pour remplir la liste.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
    <message>
        <source>Sure ones…</source>
        <translation>Les sûrs…</translation>
    </message>
</context>
<context>
    <name>encours::ui::PenaltiesTab</name>
    <message>
        <source>Late charges</source>
        <translation>Pénalités</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 computed</source>
        <translation>%1 calculés</translation>
    </message>
    <message>
        <source>%1 still due</source>
        <translation>%1 restent dus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>A legal value is missing</source>
        <translation>Il manque une valeur légale</translation>
    </message>
    <message>
        <source>Enter the legal value…</source>
        <translation>Saisir la valeur légale…</translation>
    </message>
    <message>
        <source>No late-payment charges</source>
        <translation>Aucune pénalité de retard</translation>
    </message>
    <message>
        <source>Interest and the fixed indemnity of every invoice paid late or still unpaid stand here, computed by half-year. They are claimed, waived or paid apart from the invoices.</source>
        <translation>Les intérêts et l’indemnité forfaitaire de chaque facture payée en retard ou impayée se trouvent ici, calculés par semestre. Ils sont réclamés, abandonnés ou payés à part des factures.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Importer un grand livre…</translation>
    </message>
</context>
<context>
    <name>encours::ui::PeopleChoice</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Without a controller</source>
        <translation>Sans gestionnaire</translation>
    </message>
    <message>
        <source>Customers of %1, and of those who handed over to you</source>
        <translation>Clients de&#xa0;%1, et de ceux qui vous ont confié les leurs</translation>
    </message>
    <message>
        <source>Whose customers are shown: in the call queue and in the lists</source>
        <translation>Clients affichés&#xa0;: dans la file d’appels et dans les listes</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>Clients de qui</translation>
    </message>
</context>
<context>
    <name>encours::ui::PeoplePanel</name>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Stands in for %1</source>
        <translation>Remplace&#xa0;%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the person or the leave that is typed</source>
        <translation>Enregistrer la personne ou l’absence saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a controller</source>
        <translation>
            <numerusform>%n client sans gestionnaire</numerusform>
            <numerusform>%n clients sans gestionnaire</numerusform>
        </translation>
    </message>
    <message>
        <source>What you record bears this name, and “My customers” are those that name it as their controller. Account on the machine: %1.</source>
        <translation>Ce que vous enregistrez porte ce nom, et «&#xa0;Mes clients&#xa0;» sont ceux dont il est le gestionnaire. Compte de la machine&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Who works in this book</source>
        <translation>Qui travaille dans ce livre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Qui remplace</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nobody is away. During a leave, customers come onto the list of whoever stands in, marked.</source>
        <translation>Personne n’est absent. Pendant une absence, les clients passent sur la liste de qui remplace, signalés.</translation>
    </message>
    <message>
        <source>Cancel this leave</source>
        <translation>Annuler cette absence</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Vous êtes&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>%1 is taken out of the list of people, with the leaves that name this person. Customers and what was recorded stay as they are.</source>
        <translation>%1 est retiré de la liste des personnes, avec les absences où ce nom figure. Les clients et ce qui a été enregistré restent tels quels.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 removed from the list</source>
        <translation>%1&#xa0;: retiré de la liste</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 serves the customers of %4</source>
        <translation>Du&#xa0;%1 au&#xa0;%2,&#xa0;%3 suit les clients de&#xa0;%4</translation>
    </message>
    <message>
        <source>The leave of %1 is cancelled</source>
        <translation>L’absence de&#xa0;%1 est annulée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Away until %1 · %2</source>
        <translation>Absent jusqu’au&#xa0;%1 ·&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>encours::ui::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier&#xa0;%1</translation>
    </message>
    <message>
        <source>Record %1, whom customers name</source>
        <translation>Enregistrer&#xa0;%1, que des clients citent</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name, as customers name their controller</source>
        <translation>Nom, tel que le citent les fiches clients</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Account on the machine (optional)</source>
        <translation>Compte de la machine (facultatif)</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>encours::ui::PersonalDataCard</name>
    <message>
        <source>Hand out personal data</source>
        <translation>Remettre les données personnelles</translation>
    </message>
    <message>
        <source>Personal data (*.json)</source>
        <translation>Données personnelles (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message>
        <source>%1: %2 are erased for good, in every version that was ever stored. This cannot be undone. Copies of the book made before still hold them until they expire.</source>
        <translation>%1&#xa0;: sont effacés pour de bon, dans toutes les versions jamais enregistrées&#xa0;:&#xa0;%2. Cela ne s’annule pas. Les sauvegardes faites avant les gardent jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Données personnelles effacées</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>The customer may ask for everything that is known of its people, and for its erasure once nothing is owed any more and the law lets it go.</source>
        <translation>Le client peut demander tout ce qu’on sait de ses interlocuteurs, et son effacement dès que plus rien n’est dû et que la loi le permet.</translation>
    </message>
    <message>
        <source>Hand out everything known…</source>
        <translation>Remettre tout ce qu’on sait…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Contacts and their details</source>
        <translation>Interlocuteurs et coordonnées</translation>
    </message>
    <message>
        <source>Contacts, notes and what was said</source>
        <translation>Interlocuteurs, notes et propos</translation>
    </message>
    <message>
        <source>Everything, with name, address and documents</source>
        <translation>Tout, avec nom, adresse et documents</translation>
    </message>
</context>
<context>
    <name>encours::ui::PlanEditor</name>
    <message numerus="yes">
        <source>%n customer(s) are dunned by this plan.</source>
        <translation>
            <numerusform>%n client est relancé par ce plan.</numerusform>
            <numerusform>%n clients sont relancés par ce plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no segments yet: the field “Segment” of their records gives them one.</source>
        <translation>Aucun client n’a encore de segment&#xa0;: le champ « Segment » de sa fiche lui en donne un.</translation>
    </message>
    <message>
        <source>Tick the segments that use it; a plan in a customer&apos;s own record goes before.</source>
        <translation>Cochez les segments qui l’utilisent&#x202f;; un plan inscrit dans la fiche du client l’emporte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the plan</source>
        <translation>Code du plan</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>En faire le plan par défaut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Done in this order, none is ever jumped over. Enter edits a cell, Alt with ↑ ↓ moves a step.</source>
        <translation>Faites dans cet ordre, jamais sautées. Entrée modifie une case, Alt avec ↑ ↓ déplace une étape.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Quiet days</source>
        <translation>Jours sans relance</translation>
    </message>
    <message>
        <source>No step of the plan falls on them. Promises, call-backs and legal deadlines keep their days.</source>
        <translation>Aucune étape du plan n’y tombe. Promesses, rappels convenus et délais légaux gardent leur jour.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Sans relance le&#xa0;%1</translation>
    </message>
    <message>
        <source>Quiet periods, e.g. 03/08/2026-21/08/2026; 24/12/2026-02/01/2027</source>
        <translation>Périodes sans relance, p. ex. 03/08/2026-21/08/2026&#x202f;; 24/12/2026-02/01/2027</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Périodes sans relance</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>encours::ui::PlanForm</name>
    <message>
        <source>Record the plan</source>
        <translation>Enregistrer l’échéancier</translation>
    </message>
    <message>
        <source>%1 a month until %2</source>
        <translation>%1 par mois jusqu’au %2</translation>
    </message>
    <message>
        <source>Monthly parts</source>
        <translation>Mensualités</translation>
    </message>
    <message>
        <source>First one by</source>
        <translation>Première le</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
</context>
<context>
    <name>encours::ui::PlanNumbersCard</name>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>How long may pass between two actions, and when to come back after each answer.</source>
        <translation>Combien de temps peut passer entre deux actions, et quand revenir après chaque réponse.</translation>
    </message>
    <message>
        <source>Promises and disputes</source>
        <translation>Promesses et litiges</translation>
    </message>
    <message>
        <source>When a promise counts as broken, and how long a dispute may take.</source>
        <translation>Quand une promesse est rompue, et combien de temps un litige peut durer.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>What proposes litigation. A person decides.</source>
        <translation>Ce qui propose le contentieux. Une personne décide.</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Préventif</translation>
    </message>
    <message>
        <source>Days before the due date; who is called then stands under Targets.</source>
        <translation>Jours avant l’échéance&#x202f;; qui est alors appelé se règle dans les cibles.</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Contentieux</translation>
    </message>
    <message>
        <source>The dated steps after the decision.</source>
        <translation>Les étapes datées après la décision.</translation>
    </message>
    <message>
        <source>Missing and still kept</source>
        <translation>Manque toléré sur une promesse</translation>
    </message>
    <message>
        <source>Smaller accounts are grouped</source>
        <translation>Petits comptes regroupés sous</translation>
    </message>
</context>
<context>
    <name>encours::ui::PlansPage</name>
    <message>
        <source>The last action was undone.</source>
        <translation>La dernière action a été annulée.</translation>
    </message>
    <message>
        <source>Dunning plans</source>
        <translation>Plans de relance</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans or preventive targets</source>
        <translation>Plans ou cibles préventives</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Edit the cell; edit the rule</source>
        <translation>Modifier la case&#x202f;; modifier la règle</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick a rule</source>
        <translation>Cocher une règle</translation>
    </message>
    <message>
        <source>Preventive targets</source>
        <translation>Cibles préventives</translation>
    </message>
</context>
<context>
    <name>encours::ui::PlansTab</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The lists can be computed once the plan is sound again.</source>
        <translation>Les listes seront calculées quand le plan sera de nouveau cohérent.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de&#xa0;%1</translation>
    </message>
    <message>
        <source>Remove a plan</source>
        <translation>Supprimer un plan</translation>
    </message>
    <message>
        <source>Remove the plan “%1”? Its segments go back to the default plan once you save. Its versions are kept.</source>
        <translation>Supprimer le plan «&#xa0;%1 »&#x202f;? Ses segments reviennent au plan par défaut à l’enregistrement. Ses versions sont conservées.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Supprimer le plan</translation>
    </message>
    <message>
        <source>Plans saved: today&apos;s lists follow them</source>
        <translation>Plans enregistrés&#xa0;: les listes du jour les suivent</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans of the book</source>
        <translation>Plans du livre</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save the plans</source>
        <translation>Enregistrer les plans</translation>
    </message>
</context>
<context>
    <name>encours::ui::PolicySide</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>encours::ui::PreviewPane</name>
    <message>
        <source>Change something: what becomes of today&apos;s lists stands here before it is saved.</source>
        <translation>Modifiez quelque chose&#xa0;: ce que deviennent les listes du jour s’affiche ici avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Computing today&apos;s lists…</source>
        <translation>Calcul des listes du jour…</translation>
    </message>
    <message>
        <source>Today&apos;s lists stay as they are.</source>
        <translation>Les listes du jour restent telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change.</source>
        <translation>
            <numerusform>%n client change.</numerusform>
            <numerusform>%n clients changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed in %1 ms.</source>
        <translation>Calculé en&#xa0;%1 ms.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What becomes of today&apos;s lists</source>
        <translation>Ce que deviennent les listes du jour</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>now</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>then</source>
        <translation>après</translation>
    </message>
    <message>
        <source>to claim</source>
        <translation>à réclamer</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Customers whose day changes</source>
        <translation>Clients dont le jour change</translation>
    </message>
</context>
<context>
    <name>encours::ui::ProceedingsTab</name>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n échéance légale</numerusform>
            <numerusform>%n échéances légales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 30 days or passed</source>
        <translation>
            <numerusform>%n à moins de 30 jours ou dépassée</numerusform>
            <numerusform>%n à moins de 30 jours ou dépassées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insolvency proceedings</source>
        <translation>
            <numerusform>%n procédure collective</numerusform>
            <numerusform>%n procédures collectives</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance légale</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>declared on %1</source>
        <translation>déclarée le&#xa0;%1</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>pas encore publiée</translation>
    </message>
    <message>
        <source>A legal value is missing</source>
        <translation>Il manque une valeur légale</translation>
    </message>
    <message>
        <source>Enter the legal value…</source>
        <translation>Saisir la valeur légale…</translation>
    </message>
    <message>
        <source>No deadline is running</source>
        <translation>Aucun délai ne court</translation>
    </message>
    <message>
        <source>Judgments, publications, orders and other events of an account open deadlines that stand here with their source: declare a claim, have an order served, recover the VAT. Limitations appear a year ahead.</source>
        <translation>Jugements, publications, ordonnances et autres événements d’un compte ouvrent des délais qui se trouvent ici avec leur source&#xa0;: déclarer une créance, faire signifier une ordonnance, récupérer la TVA. Les prescriptions apparaissent un an avant.</translation>
    </message>
    <message>
        <source>Record an event…</source>
        <translation>Enregistrer un événement…</translation>
    </message>
    <message>
        <source>Before the judgment: %1, frozen.</source>
        <translation>Avant le jugement&#xa0;:&#xa0;%1, gelés.</translation>
    </message>
    <message>
        <source>After it: %1, payable at each due date.</source>
        <translation>Après&#xa0;:&#xa0;%1, exigibles à chaque échéance.</translation>
    </message>
    <message>
        <source>VAT to recover by %1.</source>
        <translation>TVA à récupérer avant le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Deadlines and proceedings</source>
        <translation>Délais et procédures</translation>
    </message>
    <message>
        <source>%1, counted from %2.</source>
        <translation>%1, à compter du&#xa0;%2.</translation>
    </message>
    <message>
        <source>Oldest invoice: %1.</source>
        <translation>Plus ancienne facture&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>An event may have moved it to %1; the earlier day is the prudent one.</source>
        <translation>Un événement a pu le reporter au&#xa0;%1&#x202f;; le jour le plus proche est le plus prudent.</translation>
    </message>
    <message>
        <source>A hypothesis to check with counsel; a formal notice does not interrupt it.</source>
        <translation>Hypothèse à vérifier avec votre conseil&#x202f;; une mise en demeure ne l’interrompt pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Selected deadline</source>
        <translation>Délai sélectionné</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Procédures collectives</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Declare by</source>
        <translation>À déclarer avant le</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Litigation file…</source>
        <translation>Dossier contentieux…</translation>
    </message>
</context>
<context>
    <name>encours::ui::PromiseForm</name>
    <message>
        <source>Record the promise</source>
        <translation>Enregistrer la promesse</translation>
    </message>
    <message>
        <source>%1; %2 stay to claim</source>
        <translation>%1&#x202f;; %2 restent à réclamer</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n invoice(s)</source>
        <translation>
            <numerusform>%1&#x202f;; %n facture</numerusform>
            <numerusform>%1&#x202f;; %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount promised</source>
        <translation>Montant promis</translation>
    </message>
    <message>
        <source>By (15, +7, mon, em)</source>
        <translation>Pour le (15, +7, lun, fm)</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
</context>
<context>
    <name>encours::ui::PromisesTab</name>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>To chase, running, kept…</source>
        <translation>À relancer, en cours, tenues…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the customer in the call queue</source>
        <translation>Ouvrir le client dans la file d’appels</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Tenues en retard</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>Tenues en partie</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 promis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Aucune promesse</translation>
    </message>
    <message>
        <source>What customers promise in a call, with key 1, stands here with its day, its amount and its means, and what became of it as payments arrive. Promises that were not kept come first.</source>
        <translation>Ce que les clients promettent pendant l’appel, touche 1, se lit ici avec son jour, son montant et son moyen, et ce qu’il en advient à mesure des règlements. Les promesses non tenues viennent d’abord.</translation>
    </message>
    <message>
        <source>Go to the call queue</source>
        <translation>Aller à la file d’appels</translation>
    </message>
    <message>
        <source>No promise selected</source>
        <translation>Aucune promesse sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 12 months</source>
        <translation>
            <numerusform>%n fois en 12 mois</numerusform>
            <numerusform>%n fois en 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>never in 12 months</source>
        <translation>jamais en 12 mois</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Selected promise</source>
        <translation>Promesse sélectionnée</translation>
    </message>
    <message>
        <source>Not kept, still missing</source>
        <translation>Non tenu, manque encore</translation>
    </message>
    <message>
        <source>Kept on time, 12 months</source>
        <translation>Tenu à temps, 12 mois</translation>
    </message>
    <message>
        <source>Received of what was promised</source>
        <translation>Reçu de ce qui était promis</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>À tenir avant le</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>Chased since</source>
        <translation>Relancé depuis</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why this customer stands where it stands</source>
        <translation>Pourquoi ce client en est là</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>encours::ui::ProvisionsTab</name>
    <message>
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>base without VAT %1</source>
        <translation>base HT&#xa0;%1</translation>
    </message>
    <message>
        <source>provision %1</source>
        <translation>provision&#xa0;%1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Overdue incl. VAT</source>
        <translation>Échu TTC</translation>
    </message>
    <message>
        <source>Base excl. VAT</source>
        <translation>Base HT</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>Nothing to set aside</source>
        <translation>Rien à provisionner</translation>
    </message>
    <message>
        <source>Overdue receivables stand here with what the policy of the book sets aside for their age, without VAT. Doubtful accounts have their own rate.</source>
        <translation>Les créances échues se trouvent ici avec la dépréciation que prévoit la politique du livre selon leur âge, hors TVA. Les comptes douteux ont leur propre taux.</translation>
    </message>
    <message>
        <source>See the policy…</source>
        <translation>Voir la politique…</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation>N’est plus douteux</translation>
    </message>
    <message>
        <source>Pass to doubtful (416)</source>
        <translation>Passer en douteux (416)</translation>
    </message>
    <message>
        <source>Amounts without VAT, at the usual rate of %1: the VAT of a lost receivable can be recovered.</source>
        <translation>Montants hors TVA, au taux usuel de&#xa0;%1&#xa0;: la TVA d’une créance perdue se récupère.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Saisissez le jour.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Provision of the selected customer</source>
        <translation>Provision du client sélectionné</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
</context>
<context>
    <name>encours::ui::QueueModel</name>
    <message>
        <source>customer of %1, who is away</source>
        <translation>client de&#xa0;%1, qui est absent</translation>
    </message>
    <message>
        <source>Customer of %1, who is away</source>
        <translation>Client de&#xa0;%1, qui est absent</translation>
    </message>
</context>
<context>
    <name>encours::ui::QueueOrderBar</name>
    <message numerus="yes">
        <source>%n call(s) to do</source>
        <translation>
            <numerusform>%n appel à faire</numerusform>
            <numerusform>%n appels à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n reporté</numerusform>
            <numerusform>%n reportés</numerusform>
        </translation>
    </message>
    <message>
        <source>the mandatory ones alone ask for %1</source>
        <translation>les appels obligatoires demandent à eux seuls&#xa0;%1</translation>
    </message>
    <message>
        <source>Weights ●</source>
        <translation>Poids ●</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights, changed</source>
        <translation>Poids, modifiés</translation>
    </message>
    <message>
        <source>How much each reason counts (Ctrl+P)</source>
        <translation>Combien compte chaque raison (Ctrl+P)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par&#xa0;%1</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>I have 2 h 15</source>
        <translation>J’ai 2 h 15</translation>
    </message>
    <message>
        <source>Time there is for calls today</source>
        <translation>Temps disponible pour les appels</translation>
    </message>
    <message>
        <source>Time there is for calls: 2 h 15, 135, 45 min (Ctrl+T)</source>
        <translation>Temps disponible pour les appels&#xa0;: 2 h 15, 135, 45 min (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>encours::ui::QueuePanel</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Filter the list…  Ctrl+F</source>
        <translation>Filtrer la liste…  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Customers to call</source>
        <translation>Clients à appeler</translation>
    </message>
</context>
<context>
    <name>encours::ui::ReadOptionsBar</name>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>encours::ui::ReasonsPanel</name>
    <message numerus="yes">
        <source>Why today: %n point(s)</source>
        <translation>
            <numerusform>Pourquoi aujourd’hui&#xa0;: %n point</numerusform>
            <numerusform>Pourquoi aujourd’hui&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the list with: a dated promise, a dispute, or %1 received.</source>
        <translation>Sort de la liste si&#xa0;: promesse datée, litige, ou %1 reçus.</translation>
    </message>
    <message>
        <source>Not on a call list today</source>
        <translation>Sur aucune liste d’appel aujourd’hui</translation>
    </message>
    <message>
        <source>Next action on %1.</source>
        <translation>Prochaine action le %1.</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Points&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Repose sur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Explain everything (Ctrl+E)</source>
        <translation>Tout expliquer (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>encours::ui::RecordsPage</name>
    <message>
        <source>Records to complete</source>
        <translation>Fiches à compléter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Fill in the selected record; save and go to the next one</source>
        <translation>Remplir la fiche choisie&#x202f;; enregistrer et passer à la suivante</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to complete</source>
        <translation>
            <numerusform>%n fiche à compléter</numerusform>
            <numerusform>%n fiches à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 échus</translation>
    </message>
    <message>
        <source>Every record is complete</source>
        <translation>Toutes les fiches sont complètes</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Customers who owe something and whose telephone, e-mail, address, contact or terms are unknown stand here, the most overdue first. A customers table completes them all at once.</source>
        <translation>Les clients qui doivent quelque chose et dont le téléphone, l’e-mail, l’adresse, le contact ou les conditions manquent sont listés ici, le plus fort échu d’abord. Un tableau de clients les complète d’un coup.</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Voir tous les clients</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Explain why the customer is called today, or why not</source>
        <translation>Expliquer pourquoi le client est appelé aujourd’hui, ou non</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why the selected customer is called today, or why not</source>
        <translation>Pourquoi le client choisi est appelé aujourd’hui, ou non</translation>
    </message>
</context>
<context>
    <name>encours::ui::ReferenceDelaysCard</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Reference added.</source>
        <translation>Référence ajoutée.</translation>
    </message>
    <message>
        <source>This reference comes with the program: add a row for the same period to correct it.</source>
        <translation>Cette référence est livrée avec le programme&#xa0;: ajoutez une ligne pour la même période afin de la corriger.</translation>
    </message>
    <message>
        <source>Reference taken away.</source>
        <translation>Référence retirée.</translation>
    </message>
    <message>
        <source>Published delays to compare with</source>
        <translation>Délais publiés auxquels se comparer</translation>
    </message>
    <message>
        <source>Averages with their period and source. A sector stands here only when somebody published one: otherwise there is no reference for this sector, until you add yours.</source>
        <translation>Moyennes avec leur période et leur source. Un secteur n’est présent que si un chiffre a été publié&#xa0;: sinon, aucune référence pour ce secteur tant que vous n’ajoutez pas la vôtre.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Published delays</source>
        <translation>Délais publiés</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Sector, or all</source>
        <translation>Secteur, ou tous</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Source: who, when, where</source>
        <translation>Source&#xa0;: qui, quand, où</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>Ajouter la référence</translation>
    </message>
    <message>
        <source>Take away the chosen one · Del</source>
        <translation>Retirer celle qui est choisie · Suppr</translation>
    </message>
</context>
<context>
    <name>encours::ui::RegisterPage</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go to the panel of the selected line; save a form</source>
        <translation>Aller au volet de la ligne&#x202f;; enregistrer une saisie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Ouvrir la fiche du client</translation>
    </message>
</context>
<context>
    <name>encours::ui::RegisterTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl+Z</translation>
    </message>
    <message>
        <source>The last action was undone.</source>
        <translation>La dernière action est annulée.</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation>sélection&#xa0;%1</translation>
    </message>
    <message>
        <source>selection %1: %2</source>
        <translation>sélection&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au&#xa0;%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RejectModel</name>
    <message>
        <source>whole line</source>
        <translation>ligne entière</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Valeur lue</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Motif du refus</translation>
    </message>
</context>
<context>
    <name>encours::ui::ReplayPage</name>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Comparison or lists as they were</source>
        <translation>Comparaison ou listes d’alors</translation>
    </message>
</context>
<context>
    <name>encours::ui::ResponsesTab</name>
    <message>
        <source>Responses</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation>Courriers écrits</translation>
    </message>
    <message>
        <source>Answered within 7 days</source>
        <translation>Retour sous 7 jours</translation>
    </message>
    <message>
        <source>Answered within 30 days</source>
        <translation>Retour sous 30 jours</translation>
    </message>
    <message>
        <source>Received within 30 days, of what was claimed</source>
        <translation>Reçu sous 30 jours, sur le réclamé</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Sous 7 j</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Sous 30 j</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The responses cannot be shown</source>
        <translation>Les retours ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>No letter in this period</source>
        <translation>Aucun courrier sur cette période</translation>
    </message>
    <message>
        <source>Here stands what came back within 7 and 30 days of each kind of letter: a payment, a promise, a dispute, a call.</source>
        <translation>Vous verrez ici ce qui revient sous 7 et 30 jours après chaque type de courrier&#xa0;: un règlement, une promesse, un litige, un appel.</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Campagne de courriers</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Letters that are younger than the 7 or 30 days of a column are not counted in it.</source>
        <translation>Un courrier plus récent que les 7 ou 30 jours d’une colonne n’y est pas compté.</translation>
    </message>
</context>
<context>
    <name>encours::ui::RetentionPanel</name>
    <message>
        <source>Contacts and their details</source>
        <translation>Interlocuteurs et coordonnées</translation>
    </message>
    <message>
        <source>Contacts, notes and what was said</source>
        <translation>Interlocuteurs, notes et propos</translation>
    </message>
    <message>
        <source>Everything, with name, address and documents</source>
        <translation>Tout, avec nom, adresse et documents</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the periods; open the customer of a line</source>
        <translation>Enregistrer les durées&#x202f;; ouvrir le client d’une ligne</translation>
    </message>
    <message>
        <source>Enter a whole number of months.</source>
        <translation>Saisissez un nombre entier de mois.</translation>
    </message>
    <message>
        <source>Retention periods saved.</source>
        <translation>Durées de conservation enregistrées.</translation>
    </message>
    <message>
        <source>Nobody&apos;s data has been kept too long. Customers who owe nothing stand here once their period is over; nothing is erased by itself.</source>
        <translation>Aucune donnée n’est gardée trop longtemps. Les clients qui ne doivent rien figurent ici dès que leur durée est écoulée&#x202f;; rien ne s’efface tout seul.</translation>
    </message>
    <message>
        <source>These customers owe nothing and their period is over. Enter opens one of them, where its data can be erased; nothing is erased by itself.</source>
        <translation>Ces clients ne doivent rien et leur durée est écoulée. Entrée en ouvre un&#xa0;: c’est là que ses données s’effacent&#x202f;; rien ne s’efface tout seul.</translation>
    </message>
    <message>
        <source>How long what is known of people is kept</source>
        <translation>Combien de temps garder ce qu’on sait des personnes</translation>
    </message>
    <message>
        <source>Contacts and their details, in months</source>
        <translation>Interlocuteurs et coordonnées, en mois</translation>
    </message>
    <message>
        <source>Notes and causes of disputes, in months</source>
        <translation>Notes et causes de litiges, en mois</translation>
    </message>
    <message>
        <source>Name, address, bank account, documents, in months</source>
        <translation>Nom, adresse, compte bancaire, documents, en mois</translation>
    </message>
    <message>
        <source>3 years after the last business is usual (CNIL)</source>
        <translation>3 ans après la dernière opération sont d’usage (CNIL)</translation>
    </message>
    <message>
        <source>5 years: limitation between merchants (C. com. L110-4)</source>
        <translation>5 ans&#xa0;: prescription entre commerçants (C. com. L110-4)</translation>
    </message>
    <message>
        <source>10 years: accounting documents (C. com. L123-22)</source>
        <translation>10 ans&#xa0;: pièces comptables (C. com. L123-22)</translation>
    </message>
    <message>
        <source>Save the periods</source>
        <translation>Enregistrer les durées</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>Customers whose data is due for erasure</source>
        <translation>Clients dont les données sont à effacer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What may be erased</source>
        <translation>Ce qui peut être effacé</translation>
    </message>
    <message>
        <source>Last business on</source>
        <translation>Dernière opération</translation>
    </message>
    <message>
        <source>Period ended on</source>
        <translation>Durée écoulée le</translation>
    </message>
</context>
<context>
    <name>encours::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Next register</source>
        <translation>Registre suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go to the panel of the selected line; save a form</source>
        <translation>Aller au volet de la ligne sélectionnée&#x202f;; enregistrer un formulaire</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>New line in the register</source>
        <translation>Nouvelle ligne au registre</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Ouvrir la fiche du client</translation>
    </message>
</context>
<context>
    <name>encours::ui::RuleEditor</name>
    <message>
        <source>Rule of selection</source>
        <translation>Règle de sélection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points that the rule gives</source>
        <translation>Points que donne la règle</translation>
    </message>
    <message>
        <source>Select customers by this rule</source>
        <translation>Sélectionner les clients par cette règle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne à ligne</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Condition en texte</translation>
    </message>
    <message>
        <source>e.g. amount &gt;= 5000 and (sector = transport or means = chq) and not segment in (vip, groupe)</source>
        <translation>p. ex. amount &gt;= 5000 et (sector = transport ou means = chq) et non segment dans (vip, groupe)</translation>
    </message>
</context>
<context>
    <name>encours::ui::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Selects now</source>
        <translation>Retient</translation>
    </message>
</context>
<context>
    <name>encours::ui::RunCandidatePanel</name>
    <message>
        <source>Take back (Space)</source>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>Leave out (Space)</source>
        <translation>Écarter (Espace)</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Aperçu</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n invoice(s)</source>
        <translation>
            <numerusform>%1 sur&#xa0;%n facture</numerusform>
            <numerusform>%1 sur&#xa0;%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 j de retard</translation>
    </message>
    <message>
        <source>Nothing is written to this customer.</source>
        <translation>Rien n’est écrit à ce client.</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu du courrier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
</context>
<context>
    <name>encours::ui::RunOutputBar</name>
    <message>
        <source>The letters are being written: Esc stops after the present one.</source>
        <translation>Les courriers s’écrivent&#xa0;: Échap arrête après celui en cours.</translation>
    </message>
    <message>
        <source>Nobody is in: nothing to write.</source>
        <translation>Personne n’est retenu&#xa0;: rien à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on paper</source>
        <translation>
            <numerusform>%n courrier papier</numerusform>
            <numerusform>%n courriers papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation>%1 réclamés</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier pour les courriers</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>aucun dossier choisi</translation>
    </message>
    <message>
        <source>4 Production</source>
        <translation>4 Production</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>One PDF each</source>
        <translation>Un PDF par courrier</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Écrire les courriers</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de la campagne</translation>
    </message>
</context>
<context>
    <name>encours::ui::RunQuestionBar</name>
    <message>
        <source>all phases</source>
        <translation>toutes les phases</translation>
    </message>
    <message>
        <source>all letters of the plans</source>
        <translation>tous ceux des plans</translation>
    </message>
    <message>
        <source>paper and e-mail</source>
        <translation>papier et e-mail</translation>
    </message>
    <message>
        <source>Nothing in the way</source>
        <translation>Rien ne s’oppose</translation>
    </message>
    <message>
        <source>Ledger too old</source>
        <translation>Grand livre trop ancien</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>1 Selection</source>
        <translation>1 Sélection</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Contrôle</translation>
    </message>
    <message>
        <source>Due to be written on</source>
        <translation>À écrire le</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Letter asked for</source>
        <translation>Courrier demandé</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Also whom the plan asks to call</source>
        <translation>Aussi ceux à appeler</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Lettrer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>encours::ui::RunTab</name>
    <message>
        <source>Dunning run</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>%1 in · %2 left out</source>
        <translation>%1 retenus ·&#xa0;%2 exclus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Leave the customer out of the run, or take him back</source>
        <translation>Écarter le client de la campagne, ou le reprendre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose another letter or channel</source>
        <translation>Choisir un autre courrier ou un autre canal</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Write the letters of the run</source>
        <translation>Écrire les courriers de la campagne</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Change what is asked for</source>
        <translation>Changer la sélection</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop a run after the present letter</source>
        <translation>Arrêter la campagne après le courrier en cours</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>The run cannot be proposed</source>
        <translation>La campagne ne peut pas être proposée</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Personne à qui écrire pour l’instant</translation>
    </message>
    <message>
        <source>Once a ledger was imported, the letters and e-mails that fall due on a day stand here for all customers at once, with who is left out and why.</source>
        <translation>Une fois un grand livre importé, les courriers et e-mails à écrire un jour donné se trouvent ici pour tous les clients à la fois, avec ceux qui sont exclus et pourquoi.</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>Importer un grand livre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>See the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Nobody is in: nothing to write.</source>
        <translation>Personne n’est retenu&#xa0;: rien à écrire.</translation>
    </message>
    <message>
        <source>Letters bear the day on which they are written: choose today to write them.</source>
        <translation>Un courrier porte le jour où il est écrit&#xa0;: choisissez aujourd’hui pour écrire.</translation>
    </message>
    <message>
        <source>Choose one PDF for all letters, one for each, or both.</source>
        <translation>Choisissez un seul PDF, un PDF par courrier, ou les deux.</translation>
    </message>
    <message>
        <source>The ledger is older than the book allows: invoices may have been paid since.</source>
        <translation>Le grand livre est plus ancien que votre règle ne le permet&#xa0;: des factures ont pu être payées depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the run paid something that is not allocated yet: their letters may claim what was paid.</source>
        <translation>
            <numerusform>%n client retenu a un règlement à lettrer&#xa0;: son courrier pourrait réclamer ce qui est payé.</numerusform>
            <numerusform>%n clients retenus ont un règlement à lettrer&#xa0;: leurs courriers pourraient réclamer ce qui est payé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all the same?</source>
        <translation>Écrire quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Écrire les courriers</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Écriture des courriers</translation>
    </message>
    <message>
        <source>Stopped; the rest can be continued.</source>
        <translation>Arrêté&#x202f;; le reste peut être continué.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) kept.</source>
        <translation>
            <numerusform>%1 sur&#xa0;%n courrier écrit.</numerusform>
            <numerusform>%1 courriers écrits sur&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox.</source>
        <translation>
            <numerusform>%n message dans la boîte d’envoi.</numerusform>
            <numerusform>%n messages dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refusé&#xa0;:</numerusform>
            <numerusform>%n refusés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1 by %2 is not finished: %3 of %n letter(s) are kept.</source>
        <translation>
            <numerusform>La campagne du&#xa0;%1 par&#xa0;%2 n’est pas terminée&#xa0;:&#xa0;%3 courrier écrit sur&#xa0;%n.</numerusform>
            <numerusform>La campagne du&#xa0;%1 par&#xa0;%2 n’est pas terminée&#xa0;:&#xa0;%3 courriers écrits sur&#xa0;%n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RunsPage</name>
    <message>
        <source>Dunning letters</source>
        <translation>Relances écrites</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Ouvrir la fiche du client</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
</context>
<context>
    <name>encours::ui::ScriptPanel</name>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>If the customer says (O)</source>
        <translation>Si le client dit (O)</translation>
    </message>
</context>
<context>
    <name>encours::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n legal rate(s) missing for the next half-year</source>
        <translation>
            <numerusform>%n taux légal manque pour le prochain semestre</numerusform>
            <numerusform>%n taux légaux manquent pour le prochain semestre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every legal rate is known</source>
        <translation>Tous les taux légaux sont connus</translation>
    </message>
</context>
<context>
    <name>encours::ui::SingleInstance</name>
    <message>
        <source>Encours is running already, but its window does not answer. Wait until it has finished, or end it, then start again. Nothing was opened.</source>
        <translation>Encours est déjà ouvert, mais sa fenêtre ne répond pas. Attendez qu’elle ait fini, ou fermez-la, puis recommencez. Rien n’a été ouvert.</translation>
    </message>
</context>
<context>
    <name>encours::ui::StartSteps</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Usual payment terms</source>
        <translation>Conditions de règlement habituelles</translation>
    </message>
    <message>
        <source>Step 1 of 2 · Letterhead, then ledger</source>
        <translation>Étape 1 sur 2 · L’en-tête, puis le grand livre</translation>
    </message>
    <message>
        <source>Step 2 of 2 · The ledger, then the first calls</source>
        <translation>Étape 2 sur 2 · Le grand livre, puis les premiers appels</translation>
    </message>
    <message>
        <source>Your book is ready</source>
        <translation>Votre livre est prêt</translation>
    </message>
    <message>
        <source>What your letters are headed with</source>
        <translation>L’en-tête de vos lettres</translation>
    </message>
    <message>
        <source>Only the address is indispensable for letters. All of it can be changed later in the settings.</source>
        <translation>Seule l’adresse est indispensable aux lettres. Tout se modifie ensuite dans les réglages.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Import the ledger of your accounting package</source>
        <translation>Importez le grand livre de votre logiciel comptable</translation>
    </message>
    <message>
        <source>Encours computes what is late from it, and says whom to call and why. Drop the file anywhere on this window, or choose it.</source>
        <translation>Encours en tire ce qui est en retard, et dit qui appeler et pourquoi. Déposez le fichier n’importe où sur cette fenêtre, ou choisissez-le.</translation>
    </message>
    <message>
        <source>The accounting entries file (FEC) that every French package exports; or tables of customers, invoices and open items (CSV). Nothing is written before you have seen what was read.</source>
        <translation>Le fichier des écritures comptables (FEC), que tout logiciel français exporte&#x202f;; ou des tableaux de clients, de factures et de postes ouverts (CSV). Rien n’est écrit avant que vous ayez vu ce qui a été lu.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Later: open the call queue</source>
        <translation>Plus tard&#xa0;: ouvrir la file d’appels</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>encours::ui::StatementsDialog</name>
    <message numerus="yes">
        <source>the %n selected customer(s)</source>
        <translation>
            <numerusform>%n client sélectionné</numerusform>
            <numerusform>les&#xa0;%n clients sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n customer(s) of the list</source>
        <translation>
            <numerusform>%n client, celui de la liste</numerusform>
            <numerusform>les&#xa0;%n clients de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody with something open</source>
        <translation>tous les clients avec quelque chose d’ouvert</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Statements of account</source>
        <translation>Relevés de compte</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>One PDF each</source>
        <translation>Un PDF par relevé</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Folder for the statements</source>
        <translation>Dossier pour les relevés</translation>
    </message>
    <message>
        <source>Progress of the statements</source>
        <translation>Avancement des relevés</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Write the statements</source>
        <translation>Écrire les relevés</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose one PDF for all statements, one for each, or both.</source>
        <translation>Choisissez un seul PDF, un PDF par relevé, ou les deux.</translation>
    </message>
    <message>
        <source>Writing the statements</source>
        <translation>Écriture des relevés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The statements are being written: Esc stops after the present one.</source>
        <translation>Les relevés s’écrivent&#xa0;: Échap arrête après celui en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1.</source>
        <translation>
            <numerusform>%n relevé écrit dans&#xa0;%1.</numerusform>
            <numerusform>%n relevés écrits dans&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement was written.</source>
        <translation>Aucun relevé n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refusé&#xa0;:</numerusform>
            <numerusform>%n refusés&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::StatusBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>encours::ui::StatusLine</name>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>traités</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl Z</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
</context>
<context>
    <name>encours::ui::StepsModel</name>
    <message>
        <source>Code of the letter or the script; empty for the one of the phase</source>
        <translation>Code de la lettre ou du script&#x202f;; vide&#xa0;: celui de la phase</translation>
    </message>
    <message>
        <source>The step is passed over while less than this can be claimed</source>
        <translation>L’étape est passée tant que moins est à réclamer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>From amount</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recouvrement</translation>
    </message>
</context>
<context>
    <name>encours::ui::TableTools</name>
    <message>
        <source>Reset the columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Save as a workbook or CSV…</source>
        <translation>Enregistrer en classeur ou en CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy them with the titles</source>
        <translation>Les copier avec les titres</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de&#xa0;%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer&#xa0;%1</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message numerus="yes">
        <source>The list takes %n page(s). Narrow it first to print less.</source>
        <translation>
            <numerusform>La liste tient sur&#xa0;%n page. Filtrez-la d’abord pour en imprimer moins.</numerusform>
            <numerusform>La liste tient sur&#xa0;%n pages. Filtrez-la d’abord pour en imprimer moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be printed: the printer or the file did not take it.</source>
        <translation>La liste n’a pas pu être imprimée&#xa0;: l’imprimante ou le fichier l’a refusée.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show and hide columns</source>
        <translation>Afficher et masquer des colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save, print or copy the list</source>
        <translation>Enregistrer, imprimer ou copier la liste</translation>
    </message>
    <message>
        <source>Save (Ctrl+E), print (Ctrl+P) or copy (Ctrl+C) what is shown</source>
        <translation>Enregistrer (Ctrl+E), imprimer (Ctrl+P) ou copier (Ctrl+C) ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>encours::ui::TargetsTab</name>
    <message>
        <source>The lists can be computed once the rules are sound again.</source>
        <translation>Les listes seront calculées quand les règles seront de nouveau cohérentes.</translation>
    </message>
    <message>
        <source>selects nothing now</source>
        <translation>ne retient rien</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Aujourd’hui&#xa0;:&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>All ticked rules together: %1, out of %n invoice(s) in the window.</source>
        <translation>
            <numerusform>Toutes les règles cochées ensemble&#xa0;:&#xa0;%1, sur&#xa0;%n facture dans la fenêtre.</numerusform>
            <numerusform>Toutes les règles cochées ensemble&#xa0;:&#xa0;%1, sur&#xa0;%n factures dans la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rules saved: today&apos;s lists follow them</source>
        <translation>Règles enregistrées&#xa0;: les listes du jour les suivent</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) select</source>
        <translation>
            <numerusform>%n règle active</numerusform>
            <numerusform>%n règles actives</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>Who is called before the due date</source>
        <translation>Qui est appelé avant l’échéance</translation>
    </message>
    <message>
        <source>An invoice is selected when one ticked rule matches; after the due date everybody is called. Space ticks a rule.</source>
        <translation>Une facture est retenue quand une règle cochée s’applique&#x202f;; après l’échéance, tout le monde est appelé. Espace coche une règle.</translation>
    </message>
    <message>
        <source>Rules of selection</source>
        <translation>Règles de sélection</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
</context>
<context>
    <name>encours::ui::TaskPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Match it in the ledger, then import again.</source>
        <translation>À lettrer dans la comptabilité, puis importer à nouveau.</translation>
    </message>
    <message>
        <source>Pass to litigation…</source>
        <translation>Passer au contentieux…</translation>
    </message>
    <message>
        <source>Correct the telephone</source>
        <translation>Corriger le téléphone</translation>
    </message>
    <message>
        <source>Dispute of %1 (%2)</source>
        <translation>Litige de %1 (%2)</translation>
    </message>
    <message>
        <source>to resolve by %1</source>
        <translation>à résoudre avant le %1</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Résolu par&#xa0;%1</translation>
    </message>
    <message>
        <source>Prepare the file…</source>
        <translation>Préparer le dossier…</translation>
    </message>
</context>
<context>
    <name>encours::ui::TeamRows</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joints</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>Encaissé ensuite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Préventif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Way done</source>
        <translation>Chemin fait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 at the start, %2 now</source>
        <translation>%1 au départ,&#xa0;%2 maintenant</translation>
    </message>
    <message>
        <source>%1 of the way in %2 of the time</source>
        <translation>%1 du chemin en&#xa0;%2 du temps</translation>
    </message>
</context>
<context>
    <name>encours::ui::TeamTab</name>
    <message>
        <source>Team and objectives</source>
        <translation>Équipe et objectifs</translation>
    </message>
    <message>
        <source>Set an objective</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Take the chosen objective back</source>
        <translation>Retirer l’objectif choisi</translation>
    </message>
    <message>
        <source>Weeks as a chart or as a table</source>
        <translation>Les semaines en graphique ou en tableau</translation>
    </message>
    <message>
        <source>As a chart · T</source>
        <translation>Voir en graphique · T</translation>
    </message>
    <message>
        <source>As a table · T</source>
        <translation>Voir en tableau · T</translation>
    </message>
    <message>
        <source>Show the weeks as a chart</source>
        <translation>Montrer les semaines en graphique</translation>
    </message>
    <message>
        <source>Show the weeks as a table</source>
        <translation>Montrer les semaines en tableau</translation>
    </message>
    <message>
        <source>Activity by person</source>
        <translation>Activité par personne</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Work of the coming weeks</source>
        <translation>Charge des semaines à venir</translation>
    </message>
    <message>
        <source>Lists of today</source>
        <translation>Listes du jour</translation>
    </message>
    <message>
        <source>Overdue by salesperson</source>
        <translation>Échu par commercial</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>New objective · N</source>
        <translation>Nouvel objectif · N</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mois en cours</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestre en cours</translation>
    </message>
    <message>
        <source>Free dates</source>
        <translation>Dates libres</translation>
    </message>
    <message>
        <source>Enter both days of the period.</source>
        <translation>Indiquez les deux jours de la période.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Nobody has recorded a call or a letter in this period.</source>
        <translation>Personne n’a enregistré d’appel ni de lettre dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>Effect: calls and letters about something overdue that a payment followed within %n day(s)</source>
        <translation>
            <numerusform>Effet&#xa0;: appels et lettres sur un échu qu’un règlement a suivis dans le jour</numerusform>
            <numerusform>Effet&#xa0;: appels et lettres sur un échu qu’un règlement a suivis dans les&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>No objective yet: a number to be reached by a day stands here with its progress.</source>
        <translation>Aucun objectif&#xa0;: un chiffre à atteindre pour un jour donné se lit ici, avec le chemin parcouru.</translation>
    </message>
    <message>
        <source>The objective is set.</source>
        <translation>L’objectif est fixé.</translation>
    </message>
    <message>
        <source>Take an objective back</source>
        <translation>Retirer un objectif</translation>
    </message>
    <message>
        <source>%1

It goes as if it had never been set.</source>
        <translation>%1

Il disparaît comme s’il n’avait jamais été fixé.</translation>
    </message>
    <message>
        <source>The objective is taken back.</source>
        <translation>L’objectif est retiré.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du&#xa0;%1 au&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplateFieldsPane</name>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Enter puts it into the wording.</source>
        <translation>Entrée le place dans le texte.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Filter the fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce qu’il donne</translation>
    </message>
    <message>
        <source>Fields and blocks of this template</source>
        <translation>Champs et blocs de ce modèle</translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplatePreviewPane</name>
    <message>
        <source>The letter can be shown once the lines in red are right.</source>
        <translation>Le courrier s’affichera quand les lignes en rouge seront corrigées.</translation>
    </message>
    <message>
        <source>Choose a customer to see the letter.</source>
        <translation>Choisissez un client pour voir le courrier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Customer that the letter is shown for</source>
        <translation>Client pour lequel le courrier est montré</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Show the message that carries the letter</source>
        <translation>Montrer le message qui porte le courrier</translation>
    </message>
    <message>
        <source>Message that carries the letter</source>
        <translation>Message qui porte le courrier</translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplateVersionsPane</name>
    <message>
        <source>as shipped</source>
        <translation>tel que livré</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>The template was removed here.</source>
        <translation>Le modèle a été supprimé ici.</translation>
    </message>
    <message>
        <source>This version is in force.</source>
        <translation>Cette version est en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) otherwise than in force now.</source>
        <translation>
            <numerusform>%n ligne différente du texte en vigueur.</numerusform>
            <numerusform>%n lignes différentes du texte en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Versions of the template</source>
        <translation>Versions du modèle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show this version in the editor</source>
        <translation>Montrer cette version dans l’éditeur</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplatesTab</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed in this book</source>
        <translation>
            <numerusform>dont&#xa0;%n modifié dans ce livre</numerusform>
            <numerusform>dont&#xa0;%n modifiés dans ce livre</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Show the letter at once</source>
        <translation>Montrer le courrier tout de suite</translation>
    </message>
    <message>
        <source>Go to the next line to correct</source>
        <translation>Aller à la prochaine ligne à corriger</translation>
    </message>
    <message>
        <source>Preview, fields, versions</source>
        <translation>Aperçu, champs, versions</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>New template of this kind</source>
        <translation>Nouveau modèle de cette sorte</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>créé ici</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>tel que livré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>No step of a plan asks for it by its code.</source>
        <translation>Aucune étape d’un plan ne le demande par son code.</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <translation>Demandé par&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to correct</source>
        <translation>
            <numerusform>%n ligne à corriger</numerusform>
            <numerusform>%n lignes à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Template saved: letters written from now on follow it</source>
        <translation>Modèle enregistré&#xa0;: les courriers écrits dès maintenant le suivent</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>Write “%1” as the program ships it again? The versions made here are kept.</source>
        <translation>Revenir à «&#xa0;%1&#xa0;» tel que le programme le livre&#x202f;? Les versions faites ici sont gardées.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Template as shipped again</source>
        <translation>Modèle de nouveau tel que livré</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
    <message>
        <source>A name has small letters without accents, digits and dashes, 30 at most.</source>
        <translation>Un nom a des minuscules sans accent, des chiffres et des tirets, 30 au plus.</translation>
    </message>
    <message>
        <source>Template made: change its words, and name it in a step of a plan</source>
        <translation>Modèle créé&#xa0;: changez ses mots, puis nommez-le dans une étape d’un plan</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove “%1” in both languages? Letters written with it stay as they are.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» dans les deux langues&#x202f;? Les courriers déjà écrits restent tels quels.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modèle supprimé</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Version rétablie</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des courriers</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Modèles de courrier</translation>
    </message>
    <message>
        <source>Name, e.g. vip</source>
        <translation>Nom, par ex. vip</translation>
    </message>
    <message>
        <source>Name of a new template of this kind</source>
        <translation>Nom d’un nouveau modèle de cette sorte</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Wording of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The wording as the program ships it</source>
        <translation>Le texte tel que le programme le livre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>encours::ui::TermsCheck</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le&#xa0;%2</translation>
    </message>
    <message>
        <source>an invoice of %1 falls due on %2</source>
        <translation>une facture du&#xa0;%1 échoit le&#xa0;%2</translation>
    </message>
    <message>
        <source>an invoice of %1: %2</source>
        <translation>une facture du&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Discount of %1 when the invoice of %2 is paid by %3</source>
        <translation>Escompte de&#xa0;%1 si la facture du&#xa0;%2 est payée au plus tard le&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), end of month</source>
        <translation>
            <numerusform>%n jour, fin de mois</numerusform>
            <numerusform>%n jours, fin de mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the legal maximum: an invoice of %1 would fall due on %2, %n day(s) after %3 (%4, %5).</source>
        <translation>
            <numerusform>Au-delà du maximum légal&#xa0;: une facture du&#xa0;%1 échoirait le&#xa0;%2,&#xa0;%n jour après le&#xa0;%3 (%4,&#xa0;%5).</numerusform>
            <numerusform>Au-delà du maximum légal&#xa0;: une facture du&#xa0;%1 échoirait le&#xa0;%2,&#xa0;%n jours après le&#xa0;%3 (%4,&#xa0;%5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TimeBar</name>
    <message>
        <source>Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec</source>
        <translation>janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.</translation>
    </message>
    <message>
        <source>The ledger goes from %1 to %2.</source>
        <translation>Le grand livre va du&#xa0;%1 au&#xa0;%2.</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>End of July</source>
        <translation>Fin juillet</translation>
    </message>
    <message>
        <source>End of September</source>
        <translation>Fin septembre</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>End of September against end of July</source>
        <translation>Fin septembre face à fin juillet</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Une autre date…</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>Nothing is known yet of a day after today.</source>
        <translation>On ne sait encore rien d’un jour à venir.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé au&#xa0;%1</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>Compared with %1, choose another day</source>
        <translation>Comparé au&#xa0;%1, choisir une autre date</translation>
    </message>
    <message>
        <source>Compare with another day</source>
        <translation>Comparer à une autre date</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Day of the dashboard</source>
        <translation>Date du tableau de bord</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Date de comparaison</translation>
    </message>
    <message>
        <source>Day, from the first of the ledger to today</source>
        <translation>Date, du premier jour du grand livre à aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>encours::ui::TimelinePanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>encours::ui::TodayPage</name>
    <message>
        <source>The last action before this session was undone.</source>
        <translation>La dernière action avant cette session est annulée.</translation>
    </message>
    <message>
        <source>%1: reminder letter written</source>
        <translation>%1&#xa0;: lettre de relance écrite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: no letter. %2</source>
        <translation>%1&#xa0;: pas de lettre. %2</translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation>File d’appels</translation>
    </message>
    <message>
        <source>Record what the customer said (with Ctrl in a text field)</source>
        <translation>Enregistrer la réponse du client (avec Ctrl dans un champ)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Record the open entry</source>
        <translation>Enregistrer la saisie ouverte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the entry</source>
        <translation>Quitter la saisie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next customer without recording</source>
        <translation>Client suivant sans enregistrer</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Back to the customer before</source>
        <translation>Revenir au client précédent</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Se déplacer dans la liste</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Liste suivante</translation>
    </message>
    <message>
        <source>Write the reminder letter</source>
        <translation>Écrire la lettre de relance</translation>
    </message>
    <message>
        <source>%1 promised today</source>
        <translation>%1 promis aujourd’hui</translation>
    </message>
    <message>
        <source>Whom to call today will stand here</source>
        <translation>Ici&#xa0;: qui appeler aujourd’hui</translation>
    </message>
    <message>
        <source>Import the ledger of your accounting package: Encours computes what is late, and says whom to call and why.</source>
        <translation>Importez le grand livre de votre logiciel comptable&#xa0;: Encours calcule les retards et dit qui appeler, et pourquoi.</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>Importer un grand livre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The list holds customers that the filter hides.</source>
        <translation>La liste contient des clients que le filtre cache.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>List done</source>
        <translation>Liste terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) treated today.</source>
        <translation>
            <numerusform>%n client traité aujourd’hui.</numerusform>
            <numerusform>%n clients traités aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do on this list today</source>
        <translation>Rien à faire sur cette liste aujourd’hui</translation>
    </message>
    <message>
        <source>Customers appear here on the day of their next action.</source>
        <translation>Les clients apparaissent ici le jour de leur prochaine action.</translation>
    </message>
    <message>
        <source>dispute closed</source>
        <translation>litige clos</translation>
    </message>
    <message>
        <source>passed to litigation</source>
        <translation>passé au contentieux</translation>
    </message>
    <message>
        <source>file updated</source>
        <translation>fiche mise à jour</translation>
    </message>
    <message>
        <source>promise of %1 for %2</source>
        <translation>promesse de %1 pour le %2</translation>
    </message>
    <message>
        <source>call back on %1</source>
        <translation>rappel le %1</translation>
    </message>
    <message>
        <source>Last: %1, %2 ·</source>
        <translation>Dernier&#xa0;: %1, %2 ·</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl Z</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Undone: %1, %2</source>
        <translation>Annulé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Folder for the letter</source>
        <translation>Dossier pour la lettre</translation>
    </message>
    <message>
        <source>Explain why this customer stands here</source>
        <translation>Expliquer pourquoi ce client est là</translation>
    </message>
    <message>
        <source>Say how much time there is</source>
        <translation>Dire de combien de temps on dispose</translation>
    </message>
    <message>
        <source>Change the weights of the reasons</source>
        <translation>Changer le poids des raisons</translation>
    </message>
    <message>
        <source>On invoices: circuit, leave in peace</source>
        <translation>Sur les factures&#xa0;: circuit, laisser en paix</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Poids enregistrés</translation>
    </message>
    <message>
        <source>circuit noted</source>
        <translation>circuit noté</translation>
    </message>
    <message>
        <source>left in peace</source>
        <translation>laissé en paix</translation>
    </message>
    <message>
        <source>block ended</source>
        <translation>mise en paix levée</translation>
    </message>
    <message>
        <source>Call, and start the clock; once more to stop it</source>
        <translation>Appeler et lancer le chrono&#x202f;; de nouveau pour l’arrêter</translation>
    </message>
    <message>
        <source>The customer called: a call received</source>
        <translation>Le client appelle&#xa0;: appel reçu</translation>
    </message>
    <message>
        <source>Answer invoice by invoice</source>
        <translation>Répondre facture par facture</translation>
    </message>
    <message>
        <source>Next leaf at the right: why, what to say, file</source>
        <translation>Volet suivant à droite&#xa0;: pourquoi, à dire, dossier</translation>
    </message>
    <message>
        <source>Next objection with the facts against it</source>
        <translation>Objection suivante, avec les faits</translation>
    </message>
    <message numerus="yes">
        <source>A digit records the answer for %n ticked invoice(s), %1 · Esc: the whole account</source>
        <translation>
            <numerusform>Un chiffre enregistre la réponse pour&#xa0;%n facture cochée,&#xa0;%1 · Échap&#xa0;: tout le compte</numerusform>
            <numerusform>Un chiffre enregistre la réponse pour&#xa0;%n factures cochées,&#xa0;%1 · Échap&#xa0;: tout le compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be spoken of: %n invoice(s), %1 · Space ticks, a digit answers for all of them</source>
        <translation>
            <numerusform>Reste à dire&#xa0;:&#xa0;%n facture,&#xa0;%1 · Espace coche, un chiffre répond pour elle</numerusform>
            <numerusform>Reste à dire&#xa0;:&#xa0;%n factures,&#xa0;%1 · Espace coche, un chiffre répond pour toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks an invoice, a digit records the answer for it · Esc: the whole account</source>
        <translation>Espace coche une facture, un chiffre enregistre sa réponse · Échap&#xa0;: tout le compte</translation>
    </message>
    <message>
        <source>Nothing to do on this list for these customers</source>
        <translation>Rien à faire sur cette liste pour ces clients</translation>
    </message>
    <message>
        <source>Only the customers chosen above are shown: somebody else&apos;s may be on the list.</source>
        <translation>Seuls les clients choisis ci-dessus sont affichés&#xa0;: d’autres sont peut-être sur la liste.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Afficher tous les clients</translation>
    </message>
</context>
<context>
    <name>encours::ui::TopBar</name>
    <message numerus="yes">
        <source>%n credit(s) to allocate</source>
        <translation>
            <numerusform>%n règlement à lettrer</numerusform>
            <numerusform>%n règlements à lettrer</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger imported yet</source>
        <translation>Aucun grand livre importé</translation>
    </message>
    <message numerus="yes">
        <source>Ledger imported %n day(s) ago</source>
        <translation>
            <numerusform>Grand livre importé il y a %n j</numerusform>
            <numerusform>Grand livre importé il y a %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger imported %1</source>
        <translation>Grand livre importé %1</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>Rechercher, agir…  Ctrl+K</translation>
    </message>
    <message>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Rechercher ou agir (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>encours::ui::VersionsPane</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Never changed in this book: what ships with the program is in force.</source>
        <translation>Jamais modifié dans ce livre&#xa0;: ce qui est livré avec le programme s’applique.</translation>
    </message>
    <message>
        <source>This version is in force.</source>
        <translation>Cette version est en vigueur.</translation>
    </message>
    <message>
        <source>Otherwise than today:</source>
        <translation>Autrement qu’aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show this version in the editor</source>
        <translation>Montrer cette version dans l’éditeur</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
</context>
<context>
    <name>encours::ui::WeekBars</name>
    <message>
        <source>week of %1: %2</source>
        <translation>semaine du&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Financing taken back unless paid, by week</source>
        <translation>Financement repris faute de paiement, par semaine</translation>
    </message>
</context>
<context>
    <name>encours::ui::WeekChart</name>
    <message>
        <source>calls a week</source>
        <translation>appels par semaine</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n appel</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Appels par semaine</translation>
    </message>
</context>
<context>
    <name>encours::ui::WeightsPanel</name>
    <message numerus="yes">
        <source>%n call(s) of today</source>
        <translation>
            <numerusform>%n appel du jour</numerusform>
            <numerusform>%n appels du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>List put in order again in %1 ms</source>
        <translation>Liste reclassée en&#xa0;%1 ms</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard the weights</source>
        <translation>Abandonner les poids</translation>
    </message>
    <message>
        <source>Close the weights</source>
        <translation>Fermer les poids</translation>
    </message>
    <message>
        <source>How much each reason counts</source>
        <translation>Combien compte chaque raison</translation>
    </message>
    <message>
        <source>In per cent of its points. The list at the left follows at once; behind each reason stands how many calls of today have it.</source>
        <translation>En pourcentage de ses points. La liste à gauche suit aussitôt&#x202f;; derrière chaque raison, le nombre d’appels du jour qui l’ont.</translation>
    </message>
    <message>
        <source>%1, in per cent</source>
        <translation>%1, en pourcentage</translation>
    </message>
    <message>
        <source>All back to 100 %</source>
        <translation>Tout remettre à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>Enregistrer les poids</translation>
    </message>
</context>
<context>
    <name>encours::ui::WhyPanel</name>
    <message numerus="yes">
        <source>On the list today: %n point(s)</source>
        <translation>
            <numerusform>Sur la liste aujourd’hui&#xa0;:&#xa0;%n point</numerusform>
            <numerusform>Sur la liste aujourd’hui&#xa0;:&#xa0;%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>To be said first: %1</source>
        <translation>À dire d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not on a call list today</source>
        <translation>Pas sur une liste d’appels aujourd’hui</translation>
    </message>
    <message>
        <source>so since %1 (%2)</source>
        <translation>depuis le&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>next action on %1 (%2)</source>
        <translation>prochaine action le&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>To pass to litigation: %1</source>
        <translation>À passer au contentieux&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>What would take it off the list</source>
        <translation>Ce qui le ferait sortir de la liste</translation>
    </message>
    <message>
        <source>What would bring it onto a list</source>
        <translation>Ce qui l’amènerait sur une liste</translation>
    </message>
    <message>
        <source>What comes next, invoice by invoice</source>
        <translation>La suite, facture par facture</translation>
    </message>
    <message>
        <source>Back to the call (Esc)</source>
        <translation>Retour à l’appel (Échap)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Base × weight</source>
        <translation>Base × poids</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Prochaines actions</translation>
    </message>
</context>
<context>
    <name>encours::ui::WorkChart</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h&#xa0;%2</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Préventif</translation>
    </message>
    <message>
        <source>accounts a week</source>
        <translation>comptes par semaine</translation>
    </message>
    <message>
        <source>From %1, with what is late</source>
        <translation>À partir du&#xa0;%1, avec ce qui est en retard</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to call or write to</source>
        <translation>
            <numerusform>%n compte à appeler ou à qui écrire</numerusform>
            <numerusform>%n comptes à appeler ou à qui écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n before the due date</source>
        <translation>
            <numerusform>dont&#xa0;%n avant l’échéance</numerusform>
            <numerusform>dont&#xa0;%n avant l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>pour&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>Work of the coming weeks</source>
        <translation>Charge des semaines à venir</translation>
    </message>
</context>
<context>
    <name>encours::ui::WriteLetterForm</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Choose the customer: the letter stands here.</source>
        <translation>Choisissez le client&#xa0;: le courrier s’affiche ici.</translation>
    </message>
    <message>
        <source>Choose a customer of the book.</source>
        <translation>Choisissez un client du livre.</translation>
    </message>
    <message>
        <source>letter.pdf</source>
        <translation>courrier.pdf</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer le courrier</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The letter waits in the outbox.</source>
        <translation>Le courrier attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>See the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Letter written as %1.</source>
        <translation>Courrier écrit&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire un courrier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Why the dispute is rejected</source>
        <translation>Pourquoi le litige est rejeté</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par ancienneté</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>Avec pénalités</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Draft it in the outbox</source>
        <translation>Le préparer dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>encours::ui::WrongContactForm</name>
    <message>
        <source>Record the wrong contact</source>
        <translation>Enregistrer le mauvais contact</translation>
    </message>
    <message>
        <source>New telephone, if known</source>
        <translation>Nouveau téléphone, si connu</translation>
    </message>
    <message>
        <source>Whom to ask for, if known</source>
        <translation>Qui demander, si connu</translation>
    </message>
</context>
</TS>
