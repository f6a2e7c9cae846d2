<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
</context>
<context>
    <name>TermsCheck</name>
    <message>
        <source>%1: an invoice of %2 is due on %3</source>
        <translation>%1&#xa0;: une facture du %2 échoit le %3</translation>
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
    <name>encours::ui::CustomerEditor</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
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
        <source>Who resolves it</source>
        <translation>Qui le résout</translation>
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
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
</context>
<context>
    <name>encours::ui::MoreForm</name>
    <message>
        <source>Choose with 1, 2 or 3.</source>
        <translation>Choisissez avec 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>Pass to litigation</source>
        <translation>Passer au contentieux</translation>
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
    <name>encours::ui::OutcomePanel</name>
    <message>
        <source>A digit records what the customer said · Space: next · Backspace: back · Ctrl+L: letter</source>
        <translation>Un chiffre enregistre la réponse du client · Espace&#xa0;: suivant · Retour&#xa0;: précédent · Ctrl+L&#xa0;: lettre</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
</context>
<context>
    <name>encours::ui::RecordsPage</name>
    <message>
        <source>Records to complete</source>
        <translation>Fiches à compléter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
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
    <name>encours::ui::SettingsPage</name>
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
        <source>Settings</source>
        <translation>Réglages</translation>
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
