<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>running, %n day(s) left</source>
        <translation>
            <numerusform>running, %n day left</numerusform>
            <numerusform>running, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invoice(s)</source>
        <translation>
            <numerusform>%1, %n invoice</numerusform>
            <numerusform>%1, %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovery indemnity, %n invoice(s)</source>
        <translation>
            <numerusform>Recovery indemnity, %n invoice</numerusform>
            <numerusform>Recovery indemnity, %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invoice(s) paid late in 12 months</source>
        <translation>
            <numerusform>%1 of %n invoice paid late in 12 months</numerusform>
            <numerusform>%1 of %n invoices paid late in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n open dispute</numerusform>
            <numerusform>%n open disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) resolved</source>
        <translation>
            <numerusform>%n dispute resolved</numerusform>
            <numerusform>%n disputes resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message numerus="yes">
        <source>%1: its cash earns %2 a year for %n day(s).</source>
        <translation>
            <numerusform>%1: its cash earns %2 a year for %n day.</numerusform>
            <numerusform>%1: its cash earns %2 a year for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otherwise expected with its usual delay of %n day(s).</source>
        <translation>
            <numerusform>Otherwise expected with its usual delay of %n day.</numerusform>
            <numerusform>Otherwise expected with its usual delay of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::AgedPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left out</source>
        <translation>
            <numerusform>%n customer left out</numerusform>
            <numerusform>%n customers left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::AssignForm</name>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n invoice ticked, %1</numerusform>
            <numerusform>%n invoices ticked, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoice(s) assigned</source>
        <translation>
            <numerusform>%1: %n invoice assigned</numerusform>
            <numerusform>%1: %n invoices assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockForm</name>
    <message numerus="yes">
        <source>Only %n invoice(s), %1</source>
        <translation>
            <numerusform>Only %n invoice, %1</numerusform>
            <numerusform>Only %n invoices, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockLine</name>
    <message numerus="yes">
        <source>%n invoice(s) left in peace until %1</source>
        <translation>
            <numerusform>%n invoice left in peace until %1</numerusform>
            <numerusform>%n invoices left in peace until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::BlockPanel</name>
    <message numerus="yes">
        <source>Only %n selected invoice(s) are left in peace; the others are chased as usual.</source>
        <translation>
            <numerusform>Only the selected invoice is left in peace; the others are chased as usual.</numerusform>
            <numerusform>Only the %n selected invoices are left in peace; the others are chased as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::BlocksCard</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CampaignForm</name>
    <message numerus="yes">
        <source>Selects %n customer(s) now, %1</source>
        <translation>
            <numerusform>Selects %n customer now, %1</numerusform>
            <numerusform>Selects %n customers now, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; leaves %n out</source>
        <translation>
            <numerusform>%1; leaves %n out</numerusform>
            <numerusform>%1; leaves %n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CampaignsTab</name>
    <message numerus="yes">
        <source>%1 of %n customer(s) reached</source>
        <translation>
            <numerusform>%1 of %n customer reached or settled</numerusform>
            <numerusform>%1 of %n customers reached or settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closing dates of %n known</source>
        <translation>
            <numerusform>closing dates of %n known</numerusform>
            <numerusform>closing dates of %n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) asked for</source>
        <translation>
            <numerusform>%n bill asked for</numerusform>
            <numerusform>%n bills asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) offered</source>
        <translation>
            <numerusform>%n discount offered</numerusform>
            <numerusform>%n discounts offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call</source>
        <translation>
            <numerusform>%n customer to call</numerusform>
            <numerusform>%n customers to call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CandidateModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ChargesPanel</name>
    <message numerus="yes">
        <source>%n invoice(s) selected: %1 due</source>
        <translation>
            <numerusform>%n invoice selected: %1 due</numerusform>
            <numerusform>%n invoices selected: %1 due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ChecksDialog</name>
    <message numerus="yes">
        <source>%n check(s) failed: restore a copy before going on.</source>
        <translation>
            <numerusform>%n check failed: restore a copy before going on.</numerusform>
            <numerusform>%n checks failed: restore a copy before going on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CircuitForm</name>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1 · Space in the list ticks</source>
        <translation>
            <numerusform>%n invoice ticked, %1 · Space in the list ticks</numerusform>
            <numerusform>%n invoices ticked, %1 · Space in the list ticks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CommandPalette</name>
    <message numerus="yes">
        <source>The %n best answers: type more to narrow them</source>
        <translation>
            <numerusform>The best answer: type more to narrow it</numerusform>
            <numerusform>The %n best answers: type more to narrow them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ComparisonTab</name>
    <message numerus="yes">
        <source>From %1 to %2: %n open day(s)</source>
        <translation>
            <numerusform>From %1 to %2: %n open day</numerusform>
            <numerusform>From %1 to %2: %n open days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerDocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s) · %1</source>
        <translation>
            <numerusform>%n document · %1</numerusform>
            <numerusform>%n documents · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerInvoicesTab</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerLettersTab</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerLitigationTab</name>
    <message numerus="yes">
        <source>%n invoice(s) claimed</source>
        <translation>
            <numerusform>%n invoice claimed</numerusform>
            <numerusform>%n invoices claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the file</source>
        <translation>
            <numerusform>%n document of the file</numerusform>
            <numerusform>%n documents of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n point to check</numerusform>
            <numerusform>%n points to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File of %n piece(s) written.</source>
        <translation>
            <numerusform>File of %n piece written.</numerusform>
            <numerusform>File of %n pieces written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerPaymentsTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::CustomerStatementTab</name>
    <message numerus="yes">
        <source>%n line(s) · balance on %1: %2</source>
        <translation>
            <numerusform>%n line · balance on %1: %2</numerusform>
            <numerusform>%n lines · balance on %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputeForm</name>
    <message numerus="yes">
        <source>%1 on %n invoice(s) will not be claimed until it is resolved</source>
        <translation>
            <numerusform>%1 on %n invoice will not be claimed until it is resolved</numerusform>
            <numerusform>%1 on %n invoices will not be claimed until it is resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::DisputesTab</name>
    <message numerus="yes">
        <source>%1 · open for %n day(s)</source>
        <translation>
            <numerusform>%1 · open for %n day</numerusform>
            <numerusform>%1 · open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved in 12 months, in %1 days on average</source>
        <translation>
            <numerusform>%n resolved in 12 months, in %1 days on average</numerusform>
            <numerusform>%n resolved in 12 months, in %1 days on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n open dispute</numerusform>
            <numerusform>%n open disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::DueDateCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the legal maximum: due on %1, %n day(s) after %2 (%3, %4).</source>
        <translation>
            <numerusform>Beyond the legal maximum: due on %1, %n day after %2 (%3, %4).</numerusform>
            <numerusform>Beyond the legal maximum: due on %1, %n days after %2 (%3, %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::DuplicatesCard</name>
    <message numerus="yes">
        <source>%n line(s) of the ledger move; the balance goes from %1 to %2.</source>
        <translation>
            <numerusform>%n line of the ledger moves; the balance goes from %1 to %2.</numerusform>
            <numerusform>%n lines of the ledger move; the balance goes from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that the file lacks are taken over.</source>
        <translation>
            <numerusform>%n field that the file lacks is taken over.</numerusform>
            <numerusform>%n fields that the file lacks are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::FactoringTab</name>
    <message numerus="yes">
        <source>%n invoice(s) with the factor</source>
        <translation>
            <numerusform>%n invoice with the factor</numerusform>
            <numerusform>%n invoices with the factor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), %1</source>
        <translation>
            <numerusform>%n invoice, %1</numerusform>
            <numerusform>%n invoices, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n invoice(s)</source>
        <translation>
            <numerusform>%1: %2, %n invoice</numerusform>
            <numerusform>%1: %2, %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::FigurePanel</name>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::FiguresTab</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1 h %2 min</source>
        <translation>
            <numerusform>%n call, %1 h %2 min</numerusform>
            <numerusform>%n calls, %1 h %2 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ForecastTab</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected cash, %n week(s)</source>
        <translation>
            <numerusform>Expected cash, %n week</numerusform>
            <numerusform>Expected cash, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month-end(s), %1 to %2, each forecast from what was known on its day.</source>
        <translation>
            <numerusform>%n month-end, %1 to %2, forecast from what was known on its day.</numerusform>
            <numerusform>%n month-ends, %1 to %2, each forecast from what was known on its day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::FreshnessGate</name>
    <message numerus="yes">
        <source>The ledger was imported on %1, %n open day(s) ago</source>
        <translation>
            <numerusform>The ledger was imported on %1, %n open day ago</numerusform>
            <numerusform>The ledger was imported on %1, %n open days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ImportPreviewPanel</name>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n line refused</numerusform>
            <numerusform>%n lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ImportSummary</name>
    <message numerus="yes">
        <source>and %n more remark(s) of the same kinds</source>
        <translation>
            <numerusform>and %n more remark of the same kinds</numerusform>
            <numerusform>and %n more remarks of the same kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::InstrumentForm</name>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n invoice ticked, %1</numerusform>
            <numerusform>%n invoices ticked, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::InstrumentsTab</name>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::KeptListsTab</name>
    <message numerus="yes">
        <source>%n task(s) stood beside. Names are those of today; nothing else has changed.</source>
        <translation>
            <numerusform>%n task stood beside. Names are those of today; nothing else has changed.</numerusform>
            <numerusform>%n tasks stood beside. Names are those of today; nothing else has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::LegalValuesPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rate(s) will be missing too.</source>
        <translation>
            <numerusform>%n more rate will be missing too.</numerusform>
            <numerusform>%n more rates will be missing too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) cannot be read.</source>
        <translation>
            <numerusform>Nothing was imported: %n line cannot be read.</numerusform>
            <numerusform>Nothing was imported: %n lines cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the file differ from those that are known and will be added over them.</source>
        <translation>
            <numerusform>%n value of the file differs from those that are known and will be added over them.</numerusform>
            <numerusform>%n values of the file differ from those that are known and will be added over them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) added</source>
        <translation>
            <numerusform>%n value added</numerusform>
            <numerusform>%n values added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::LetterPanel</name>
    <message numerus="yes">
        <source>Claims %1 on %n invoice(s)</source>
        <translation>
            <numerusform>Claims %1 on %n invoice</numerusform>
            <numerusform>Claims %1 on %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::LimitsTab</name>
    <message numerus="yes">
        <source>%n beyond a limit</source>
        <translation>
            <numerusform>%n beyond a limit</numerusform>
            <numerusform>%n beyond a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to declare soon</source>
        <translation>
            <numerusform>%n to declare soon</numerusform>
            <numerusform>%n to declare soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ListView</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 line(s)</source>
        <translation>
            <numerusform>%1 of %2 line</numerusform>
            <numerusform>%1 of %2 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::LitigationForm</name>
    <message numerus="yes">
        <source>%n invoice(s) ticked, %1</source>
        <translation>
            <numerusform>%n invoice ticked, %1</numerusform>
            <numerusform>%n invoices ticked, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::OpenLines</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::OutboxBar</name>
    <message numerus="yes">
        <source>Try %n message(s)</source>
        <translation>
            <numerusform>Try %n message</numerusform>
            <numerusform>Try %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Send %n message</numerusform>
            <numerusform>Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – the next one in %n second(s), as the rate asks</source>
        <translation>
            <numerusform>%1 – the next one in %n second, as the rate asks</numerusform>
            <numerusform>%1 – the next one in %n seconds, as the rate asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::OutboxTab</name>
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
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the customer</source>
        <translation>
            <numerusform>%n document of the customer</numerusform>
            <numerusform>%n documents of the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) approved.</source>
        <translation>
            <numerusform>%n message approved.</numerusform>
            <numerusform>%n messages approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled.</source>
        <translation>
            <numerusform>%n message cancelled.</numerusform>
            <numerusform>%n messages cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as sent.</source>
        <translation>
            <numerusform>%n message marked as sent.</numerusform>
            <numerusform>%n messages marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried; approve them again to send them</source>
        <translation>
            <numerusform>%n tried; approve it again to send it</numerusform>
            <numerusform>%n tried; approve them again to send them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%n dispute(s) · %1</source>
        <translation>
            <numerusform>%n dispute · %1</numerusform>
            <numerusform>%n disputes · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested, %n month(s): ±%1 %</source>
        <translation>
            <numerusform>Tested, %n month: ±%1%</numerusform>
            <numerusform>Tested, %n months: ±%1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PaidModel</name>
    <message numerus="yes">
        <source>Paid on %1, %n day(s) late</source>
        <translation>
            <numerusform>Paid on %1, %n day late</numerusform>
            <numerusform>Paid on %1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PaymentPanel</name>
    <message numerus="yes">
        <source>%1: %2 allocated to %n invoice(s)</source>
        <translation>
            <numerusform>%1: %2 allocated to %n invoice</numerusform>
            <numerusform>%1: %2 allocated to %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n allocation(s) taken back</source>
        <translation>
            <numerusform>%1: %n allocation taken back</numerusform>
            <numerusform>%1: %n allocations taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n payment(s) shown fit exactly what they pay, and nothing else: %1 in all. One undo takes everything back, and the next import of the ledger has the last word.</source>
        <translation>
            <numerusform>%n payment shown fits exactly what it pays, and nothing else: %1 in all. One undo takes everything back, and the next import of the ledger has the last word.</numerusform>
            <numerusform>%n payments shown fit exactly what they pay, and nothing else: %1 in all. One undo takes everything back, and the next import of the ledger has the last word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %n payment(s)</source>
        <translation>
            <numerusform>Allocate %n payment</numerusform>
            <numerusform>Allocate %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) allocated, %1 in all</source>
        <translation>
            <numerusform>%n payment allocated, %1 in all</numerusform>
            <numerusform>%n payments allocated, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PenaltiesTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PeoplePanel</name>
    <message numerus="yes">
        <source>%n customer(s) without a controller</source>
        <translation>
            <numerusform>%n customer without a controller</numerusform>
            <numerusform>%n customers without a controller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PlanEditor</name>
    <message numerus="yes">
        <source>%n customer(s) are dunned by this plan.</source>
        <translation>
            <numerusform>%n customer is dunned by this plan.</numerusform>
            <numerusform>%n customers are dunned by this plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PlansTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PreviewPane</name>
    <message numerus="yes">
        <source>%n customer(s) change.</source>
        <translation>
            <numerusform>%n customer changes.</numerusform>
            <numerusform>%n customers change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ProceedingsTab</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 30 days or passed</source>
        <translation>
            <numerusform>%n within 30 days or passed</numerusform>
            <numerusform>%n within 30 days or passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insolvency proceedings</source>
        <translation>
            <numerusform>%n insolvency proceedings</numerusform>
            <numerusform>%n insolvency proceedings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PromiseForm</name>
    <message numerus="yes">
        <source>%1; %n invoice(s)</source>
        <translation>
            <numerusform>%1; %n invoice</numerusform>
            <numerusform>%1; %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::PromisesTab</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 12 months</source>
        <translation>
            <numerusform>%n time in 12 months</numerusform>
            <numerusform>%n times in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ProvisionsTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::QueueOrderBar</name>
    <message numerus="yes">
        <source>%n call(s) to do</source>
        <translation>
            <numerusform>%n call to do</numerusform>
            <numerusform>%n calls to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n deferred</numerusform>
            <numerusform>%n deferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::ReasonsPanel</name>
    <message numerus="yes">
        <source>Why today: %n point(s)</source>
        <translation>
            <numerusform>Why today: %n point</numerusform>
            <numerusform>Why today: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to complete</source>
        <translation>
            <numerusform>%n record to complete</numerusform>
            <numerusform>%n records to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RegisterTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RunCandidatePanel</name>
    <message numerus="yes">
        <source>%1 on %n invoice(s)</source>
        <translation>
            <numerusform>%1 on %n invoice</numerusform>
            <numerusform>%1 on %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RunOutputBar</name>
    <message numerus="yes">
        <source>%n letter(s) on paper</source>
        <translation>
            <numerusform>%n letter on paper</numerusform>
            <numerusform>%n letters on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::RunTab</name>
    <message numerus="yes">
        <source>%n customer(s) of the run paid something that is not allocated yet: their letters may claim what was paid.</source>
        <translation>
            <numerusform>%n customer of the run paid something that is not allocated yet: the letter may claim what was paid.</numerusform>
            <numerusform>%n customers of the run paid something that is not allocated yet: their letters may claim what was paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) kept.</source>
        <translation>
            <numerusform>%1 of %n letter kept.</numerusform>
            <numerusform>%1 of %n letters kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox.</source>
        <translation>
            <numerusform>%n message in the outbox.</numerusform>
            <numerusform>%n messages in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refused:</numerusform>
            <numerusform>%n refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1 by %2 is not finished: %3 of %n letter(s) are kept.</source>
        <translation>
            <numerusform>The run of %1 by %2 is not finished: %3 of %n letter is kept.</numerusform>
            <numerusform>The run of %1 by %2 is not finished: %3 of %n letters are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n legal rate(s) missing for the next half-year</source>
        <translation>
            <numerusform>%n legal rate is missing for the next half-year</numerusform>
            <numerusform>%n legal rates are missing for the next half-year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::StatementsDialog</name>
    <message numerus="yes">
        <source>the %n selected customer(s)</source>
        <translation>
            <numerusform>the %n selected customer</numerusform>
            <numerusform>the %n selected customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n customer(s) of the list</source>
        <translation>
            <numerusform>the %n customer of the list</numerusform>
            <numerusform>the %n customers of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1.</source>
        <translation>
            <numerusform>%n statement written to %1.</numerusform>
            <numerusform>%n statements written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refused:</numerusform>
            <numerusform>%n refused:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TableTools</name>
    <message numerus="yes">
        <source>The list takes %n page(s). Narrow it first to print less.</source>
        <translation>
            <numerusform>The list takes %n page. Narrow it first to print less.</numerusform>
            <numerusform>The list takes %n pages. Narrow it first to print less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TargetsTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked rules together: %1, out of %n invoice(s) in the window.</source>
        <translation>
            <numerusform>All ticked rules together: %1, out of %n invoice in the window.</numerusform>
            <numerusform>All ticked rules together: %1, out of %n invoices in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) select</source>
        <translation>
            <numerusform>%n rule selects</numerusform>
            <numerusform>%n rules select</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TeamTab</name>
    <message numerus="yes">
        <source>Effect: calls and letters about something overdue that a payment followed within %n day(s)</source>
        <translation>
            <numerusform>Effect: calls and letters about something overdue that a payment followed within %n day</numerusform>
            <numerusform>Effect: calls and letters about something overdue that a payment followed within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplateVersionsPane</name>
    <message numerus="yes">
        <source>%n line(s) otherwise than in force now.</source>
        <translation>
            <numerusform>%n line otherwise than in force now.</numerusform>
            <numerusform>%n lines otherwise than in force now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TemplatesTab</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed in this book</source>
        <translation>
            <numerusform>%n of them changed in this book</numerusform>
            <numerusform>%n of them changed in this book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to correct</source>
        <translation>
            <numerusform>%n line to correct</numerusform>
            <numerusform>%n lines to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TermsCheck</name>
    <message numerus="yes">
        <source>%n day(s), end of month</source>
        <translation>
            <numerusform>%n day, end of month</numerusform>
            <numerusform>%n days, end of month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the legal maximum: an invoice of %1 would fall due on %2, %n day(s) after %3 (%4, %5).</source>
        <translation>
            <numerusform>Beyond the legal maximum: an invoice of %1 would fall due on %2, %n day after %3 (%4, %5).</numerusform>
            <numerusform>Beyond the legal maximum: an invoice of %1 would fall due on %2, %n days after %3 (%4, %5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n customer(s) treated today.</source>
        <translation>
            <numerusform>%n customer treated today.</numerusform>
            <numerusform>%n customers treated today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A digit records the answer for %n ticked invoice(s), %1 · Esc: the whole account</source>
        <translation>
            <numerusform>A digit records the answer for %n ticked invoice, %1 · Esc: the whole account</numerusform>
            <numerusform>A digit records the answer for %n ticked invoices, %1 · Esc: the whole account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be spoken of: %n invoice(s), %1 · Space ticks, a digit answers for all of them</source>
        <translation>
            <numerusform>Still to be spoken of: %n invoice, %1 · Space ticks, a digit answers for it</numerusform>
            <numerusform>Still to be spoken of: %n invoices, %1 · Space ticks, a digit answers for all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::TopBar</name>
    <message numerus="yes">
        <source>%n credit(s) to allocate</source>
        <translation>
            <numerusform>%n credit to allocate</numerusform>
            <numerusform>%n credits to allocate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger imported %n day(s) ago</source>
        <translation>
            <numerusform>Ledger imported %n day ago</numerusform>
            <numerusform>Ledger imported %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::WeekChart</name>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n call</numerusform>
            <numerusform>%1: %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::WeightsPanel</name>
    <message numerus="yes">
        <source>%n call(s) of today</source>
        <translation>
            <numerusform>%n call of today</numerusform>
            <numerusform>%n calls of today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::WhyPanel</name>
    <message numerus="yes">
        <source>On the list today: %n point(s)</source>
        <translation>
            <numerusform>On the list today: %n point</numerusform>
            <numerusform>On the list today: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::ui::WorkChart</name>
    <message numerus="yes">
        <source>%n account(s) to call or write to</source>
        <translation>
            <numerusform>%n account to call or write to</numerusform>
            <numerusform>%n accounts to call or write to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n before the due date</source>
        <translation>
            <numerusform>of which %n before the due date</numerusform>
            <numerusform>of which %n before the due date</numerusform>
        </translation>
    </message>
</context>
</TS>
