// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/company_panel.h"

#include "desk/edit_book.h"
#include "settings/identifier_remark.h"
#include "settings/own_account_check.h"
#include "settings/terms_check.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/calm_wheel.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int contentWidth = 1080;
constexpr int comboWidth = 240;
constexpr int longestFreshness = 60;

struct Place {
    const char* code;
    int row;
    int column;
    int span;
};

/// A grid of four columns.
constexpr Place places[] = {
    {"name", 0, 0, 2},          {"legal_form", 0, 2, 1},  {"capital", 0, 3, 1},       {"address_line1", 1, 0, 2},
    {"address_line2", 1, 2, 2}, {"postal_code", 2, 0, 1}, {"city", 2, 1, 1},          {"phone", 2, 2, 1},
    {"email", 2, 3, 1},         {"siren", 3, 0, 1},       {"registry_city", 3, 1, 1}, {"vat_number", 3, 2, 1},
    {"bic", 3, 3, 1},           {"iban", 4, 0, 2},        {"signatory", 4, 2, 1},     {"signatory_role", 4, 3, 1},
};

QGridLayout* gridIn(Card* card, QLabel* title, QLabel* hint)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, size::gap, 20, 20);
    column->setSpacing(size::half);
    column->addWidget(title);
    if (hint != nullptr) column->addWidget(hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    column->addLayout(grid);
    return grid;
}

void addField(QGridLayout* grid, QLabel* caption, QWidget* field, int row, int column, int span)
{
    caption->setContentsMargins(0, size::grid, 0, 0);
    caption->setBuddy(field);
    grid->addWidget(caption, row * 2, column, 1, span);
    grid->addWidget(field, row * 2 + 1, column, 1, span);
}

} // namespace

QString CompanyPanel::fieldName(const std::string& code)
{
    if (code == "name") return tr("Company name");
    if (code == "legal_form") return tr("Legal form");
    if (code == "capital") return tr("Capital");
    if (code == "siren") return tr("SIREN");
    if (code == "registry_city") return tr("Trade register (RCS) of");
    if (code == "vat_number") return tr("VAT number");
    if (code == "address_line1") return tr("Number and street");
    if (code == "address_line2") return tr("Address, second line");
    if (code == "postal_code") return tr("Postal code");
    if (code == "city") return tr("City");
    if (code == "phone") return tr("Telephone");
    if (code == "email") return tr("E-mail");
    if (code == "iban") return tr("IBAN that customers pay to");
    if (code == "bic") return tr("BIC");
    if (code == "signatory") return tr("Who signs letters");
    if (code == "signatory_role") return tr("Role of the signatory");
    return toQ(code);
}

CompanyPanel::CompanyPanel(AppContext& context, QWidget* parent) : SettingsSection(context, parent)
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, size::gap);
    column->setSpacing(12);
    column->addWidget(makeCompanyCard());
    Card* terms = makeTermsCard();
    column->addWidget(terms);
    m_problem = wrappedLabel({}, TextRole::Body, content);
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_save = new QPushButton(content);
    m_save->setObjectName("saveSettings");
    setLook(m_save, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, size::grid, 0, 0);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_save);
    static_cast<QVBoxLayout*>(terms->layout())->addLayout(foot);
    column->addWidget(makeWindowCard());
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    fillCombos();
    connect(m_save, &QPushButton::clicked, this, &CompanyPanel::save);
}

Card* CompanyPanel::makeCompanyCard()
{
    auto* card = new Card(this);
    m_companyTitle = plainLabel({}, TextRole::Strong, card);
    m_companyHint = plainLabel({}, TextRole::Caption, card);
    QGridLayout* grid = gridIn(card, m_companyTitle, m_companyHint);
    for (int i = 0; i < 4; ++i) grid->setColumnStretch(i, 1);
    for (const Place& place : places) {
        auto* edit = new QLineEdit(card);
        edit->setObjectName(QStringLiteral("company.%1").arg(QLatin1String(place.code)));
        edit->setMaxLength(200);
        QLabel* caption = plainLabel({}, TextRole::Caption, card);
        addField(grid, caption, edit, place.row, place.column, place.span);
        m_lines.push_back({place.code, caption, edit});
        connect(edit, &QLineEdit::textEdited, this, &CompanyPanel::updateButton);
        connect(edit, &QLineEdit::textChanged, this, &CompanyPanel::checkIdentifiers);
        connect(edit, &QLineEdit::returnPressed, this, &CompanyPanel::save);
    }
    m_identifierRemark = wrappedLabel({}, TextRole::Caption, card);
    m_identifierRemark->setObjectName("companyRemark");
    setTone(m_identifierRemark, Tone::Amber);
    m_identifierRemark->hide();
    card->layout()->addWidget(m_identifierRemark);
    m_account = new OwnAccountCheck(context(), card);
    connect(m_account, &OwnAccountCheck::edited, this, &CompanyPanel::updateButton);
    connect(m_account, &OwnAccountCheck::submitted, this, &CompanyPanel::save);
    card->layout()->addWidget(m_account);
    return card;
}

Card* CompanyPanel::makeTermsCard()
{
    auto* card = new Card(this);
    m_termsTitle = plainLabel({}, TextRole::Strong, card);
    m_termsCaption = plainLabel({}, TextRole::Caption, card);
    m_terms = new QLineEdit(card);
    m_terms->setObjectName("defaultTerms");
    m_termsCheck = new TermsCheck("defaultTermsCheck", card);
    m_zoneCaption = plainLabel({}, TextRole::Caption, card);
    m_zone = new QComboBox(card);
    m_zone->setObjectName("holidayZone");
    m_freshCaption = plainLabel({}, TextRole::Caption, card);
    m_freshDays = new QSpinBox(card);
    m_freshDays->setObjectName("staleLedgerDays");
    m_freshDays->setRange(0, longestFreshness);
    calmWheel(m_freshDays);
    QGridLayout* grid = gridIn(card, m_termsTitle, nullptr);
    for (int i = 0; i < 3; ++i) grid->setColumnStretch(i, 1);
    addField(grid, m_termsCaption, m_terms, 0, 0, 1);
    addField(grid, m_zoneCaption, m_zone, 0, 1, 1);
    addField(grid, m_freshCaption, m_freshDays, 0, 2, 1);
    grid->addWidget(m_termsCheck, 2, 0, 1, 3);
    connect(m_freshDays, &QSpinBox::valueChanged, this, &CompanyPanel::updateButton);
    connect(m_terms, &QLineEdit::textChanged, this, [this] {
        checkTerms();
        updateButton();
    });
    connect(m_terms, &QLineEdit::returnPressed, this, &CompanyPanel::save);
    connect(m_zone, &QComboBox::activated, this, &CompanyPanel::updateButton);
    return card;
}

Card* CompanyPanel::makeWindowCard()
{
    auto* card = new Card(this);
    m_windowTitle = plainLabel({}, TextRole::Strong, card);
    m_languageCaption = plainLabel({}, TextRole::Caption, card);
    m_language = new QComboBox(card);
    m_language->setObjectName("language");
    m_language->setFixedWidth(comboWidth);
    m_themeCaption = plainLabel({}, TextRole::Caption, card);
    m_theme = new QComboBox(card);
    m_theme->setObjectName("theme");
    m_theme->setFixedWidth(comboWidth);
    QGridLayout* grid = gridIn(card, m_windowTitle, nullptr);
    addField(grid, m_languageCaption, m_language, 0, 0, 1);
    addField(grid, m_themeCaption, m_theme, 0, 1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_language, &QComboBox::activated, this, [this] {
        const auto language = static_cast<Language>(m_language->currentData().toInt());
        context().settings().setLanguage(language);
        changeLanguage(language);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        context().settings().setTheme(choice);
        Theme::current().apply(choice);
    });
    connect(&Theme::current(), &Theme::changed, this,
            [this] { m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(Theme::current().choice()))); });
    return card;
}

QString CompanyPanel::title() const
{
    return tr("Company and terms");
}

QList<std::pair<QString, QString>> CompanyPanel::keys() const
{
    return {{tr("Enter"), tr("Save the settings")}};
}

void CompanyPanel::bookOpened()
{
    load();
}

void CompanyPanel::refresh()
{
    // What a person is writing is not taken away by an import that ends meanwhile.
    if (edited() == m_before) {
        load();
        return;
    }
    // Nor does saving it bring back the rules of another section as they were.
    m_before.rules = context().desk()->settings().rules;
    checkTerms();
}

void CompanyPanel::load()
{
    m_before = context().desk()->settings();
    for (const Line& line : m_lines) line.edit->setText(toQ(companyField(m_before.company, line.code)));
    m_terms->setText(toQ(m_before.defaultTerms.text(currentLanguage())));
    m_zone->setCurrentIndex(m_zone->findData(static_cast<int>(m_before.zone)));
    m_freshDays->setValue(m_before.rules.staleLedgerDays);
    m_problem->hide();
    m_account->readHistory();
    checkTerms();
    updateButton();
}

BookSettings CompanyPanel::edited() const
{
    BookSettings settings = m_before;
    for (const Line& line : m_lines) companyField(settings.company, line.code) = toStd(line.edit->text().trimmed());
    if (const auto terms = PaymentTerms::parse(toStd(m_terms->text().trimmed()))) settings.defaultTerms = *terms;
    settings.zone = static_cast<HolidayZone>(m_zone->currentData().toInt());
    settings.rules.staleLedgerDays = m_freshDays->value();
    return settings;
}

void CompanyPanel::checkIdentifiers()
{
    static constexpr std::pair<std::string_view, IdentifierKind> checked[] = {
        {"siren", IdentifierKind::Siren},
        {"vat_number", IdentifierKind::Vat},
        {"iban", IdentifierKind::Iban},
        {"phone", IdentifierKind::Phone},
        {"postal_code", IdentifierKind::Postcode}};
    QStringList remarks;
    for (const Line& line : m_lines) {
        for (const auto& [code, kind] : checked) {
            const QString remark = line.code == code ? identifierRemark(kind, line.edit->text()) : QString();
            if (!remark.isEmpty()) remarks << tr("%1: %2").arg(fieldName(line.code), remark);
        }
    }
    m_identifierRemark->setText(remarks.join('\n'));
    m_identifierRemark->setVisible(!remarks.isEmpty());
}

void CompanyPanel::checkTerms()
{
    const Desk* desk = context().desk();
    const BookRules& rules = m_before.rules;
    m_termsCheck->check(m_terms->text(), context().today(), {rules.sector, false, rules.hasEndOfMonthClause},
                        desk != nullptr ? desk->legalValues() : nullptr);
    setLook(m_terms, "wrong", !PaymentTerms::parse(toStd(m_terms->text().trimmed())));
}

void CompanyPanel::checkAccount()
{
    for (const Line& line : m_lines) {
        if (line.code == "iban") m_account->compare(toQ(m_before.company.iban), line.edit->text());
    }
}

void CompanyPanel::updateButton()
{
    checkAccount();
    const bool isReadable = PaymentTerms::parse(toStd(m_terms->text().trimmed())).isDone();
    const bool isWhole = isReadable && m_account->isSatisfied();
    m_save->setEnabled(context().desk() != nullptr && isWhole && !(edited() == m_before));
}

void CompanyPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_save->isEnabled()) return;
    m_save->setEnabled(false);
    const BookSettings settings = edited();
    context().runner().run(
        this,
        [desk, settings, confirmed = toStd(m_account->confirmed())] {
            return EditSettings(*desk).execute(settings, {}, confirmed);
        },
        [this, settings](const Result<Done>& done) {
            if (!done) {
                m_problem->setText(context().sentence(done.fault()));
                m_problem->show();
                updateButton();
                return;
            }
            m_before = settings;
            checkAccount();
            m_account->readHistory();
            context().toast(tr("Settings saved"));
            context().notifyChanged();
        });
}

void CompanyPanel::fillCombos()
{
    const QVariant zone = m_zone->currentData();
    m_zone->clear();
    m_zone->addItem(tr("France"), static_cast<int>(HolidayZone::France));
    m_zone->addItem(tr("Alsace and Moselle"), static_cast<int>(HolidayZone::AlsaceMoselle));
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(zone)));
    m_language->clear();
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(currentLanguage())));
    m_theme->clear();
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(Theme::current().choice())));
}

void CompanyPanel::takeFocus()
{
    m_lines.front().edit->setFocus();
}

void CompanyPanel::retranslate()
{
    m_companyTitle->setText(tr("Your company"));
    m_companyHint->setText(tr("As printed on letters. Name and full address are indispensable."));
    for (const Line& line : m_lines) {
        const QString name = fieldName(line.code);
        line.caption->setText(name);
        line.edit->setAccessibleName(name);
    }
    m_termsTitle->setText(tr("Terms and calendar"));
    m_termsCaption->setText(tr("Terms of customers without terms of their own"));
    m_zoneCaption->setText(tr("Public holidays of"));
    m_freshCaption->setText(tr("Warn before calls when the ledger is older than"));
    m_freshDays->setSuffix(tr(" open day(s)"));
    m_freshDays->setAccessibleName(m_freshCaption->text());
    m_windowTitle->setText(tr("Window"));
    m_languageCaption->setText(tr("Language"));
    m_themeCaption->setText(tr("Theme"));
    m_terms->setAccessibleName(m_termsCaption->text());
    m_zone->setAccessibleName(m_zoneCaption->text());
    m_language->setAccessibleName(m_languageCaption->text());
    m_theme->setAccessibleName(m_themeCaption->text());
    m_save->setText(tr("Save the settings"));
    const bool isUntouched = context().desk() != nullptr && edited() == m_before;
    fillCombos();
    if (isUntouched) m_terms->setText(toQ(m_before.defaultTerms.text(currentLanguage())));
    checkTerms();
    checkIdentifiers();
    m_account->retranslate();
}

} // namespace encours::ui
