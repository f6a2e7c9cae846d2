<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
