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
</TS>
