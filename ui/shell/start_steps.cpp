// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_steps.h"

#include "people/person_form.h"
#include "settings/company_panel.h"
#include "settings/identifier_remark.h"
#include "settings/terms_check.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int contentWidth = 960;
constexpr int longestField = 200;
constexpr int rowsEach = 3; ///< caption, field, gap

struct Place {
    const char* code;
    int row;
    int column;
    int span;
};

/// A grid of four columns; `me` and `terms` are no fields of the company.
constexpr Place places[] = {
    {"siren", 0, 0, 1},         {"legal_form", 0, 1, 1},  {"capital", 0, 2, 1}, {"registry_city", 0, 3, 1},
    {"address_line1", 1, 0, 2}, {"postal_code", 1, 2, 1}, {"city", 1, 3, 1},    {"phone", 2, 0, 1},
    {"email", 2, 1, 1},         {"iban", 2, 2, 2},        {"me", 3, 0, 1},      {"terms", 3, 2, 2},
};

QString captionOf(const std::string& code)
{
    if (code == "me") return StartSteps::tr("Your name");
    if (code == "terms") return StartSteps::tr("Usual payment terms");
    return CompanyPanel::fieldName(code);
}

} // namespace

StartSteps::StartSteps(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this))
{
    setObjectName("startSteps");
    auto* content = new QWidget(this);
    content->setFixedWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(size::grid);
    column->addWidget(makeHead());
    m_stack->addWidget(makeLetterhead());
    m_stack->addWidget(makeLedger());
    column->addWidget(m_stack);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(content, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setTabOrder(edit("me"), m_role);
    setTabOrder(m_role, edit("terms"));
    connect(m_save, &QPushButton::clicked, this, &StartSteps::save);
    connect(m_later, &QPushButton::clicked, this, &StartSteps::showLedger);
    connect(m_choose, &QPushButton::clicked, this, &StartSteps::chooseFile);
    connect(m_skip, &QPushButton::clicked, this, [this] { emit finished({}); });
    retranslate();
}

QWidget* StartSteps::makeHead()
{
    auto* head = new QWidget(this);
    m_title = plainLabel({}, TextRole::Title, head);
    m_steps = plainLabel({}, TextRole::Body, head);
    m_steps->setObjectName("startProgress");
    setLook(m_steps, "look", "muted");
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, size::grid);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addWidget(m_steps);
    return head;
}

void StartSteps::addField(QGridLayout* grid, int place)
{
    const Place& where = places[place];
    QWidget* card = grid->parentWidget();
    auto* field = new QLineEdit(card);
    field->setObjectName(QStringLiteral("start.%1").arg(QLatin1String(where.code)));
    field->setMaxLength(longestField);
    QLabel* caption = plainLabel({}, TextRole::Caption, card);
    caption->setBuddy(field);
    grid->addWidget(caption, where.row * rowsEach, where.column, 1, where.span);
    grid->addWidget(field, where.row * rowsEach + 1, where.column, 1, where.span);
    grid->setRowMinimumHeight(where.row * rowsEach + 2, size::half);
    m_fields.push_back({where.code, caption, field});
    connect(field, &QLineEdit::returnPressed, this, &StartSteps::save);
    connect(field, &QLineEdit::textEdited, this, &StartSteps::checkFields);
}

Card* StartSteps::makeLetterhead()
{
    auto* card = new Card(this);
    m_headTitle = plainLabel({}, TextRole::Strong, card);
    m_headHint = wrappedLabel({}, TextRole::Caption, card);
    auto* fields = new QWidget(card);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < 4; ++i) grid->setColumnStretch(i, 1);
    for (int place = 0; place < static_cast<int>(std::size(places)); ++place) addField(grid, place);
    m_roleCaption = plainLabel({}, TextRole::Caption, fields);
    m_role = new QComboBox(fields);
    m_role->setObjectName("start.role");
    m_roleCaption->setBuddy(m_role);
    grid->addWidget(m_roleCaption, 3 * rowsEach, 1);
    grid->addWidget(m_role, 3 * rowsEach + 1, 1);
    m_termsCheck = new TermsCheck("startTermsCheck", fields);
    grid->addWidget(m_termsCheck, 4 * rowsEach, 2, 1, 2, Qt::AlignTop);
    m_remark = wrappedLabel({}, TextRole::Caption, fields);
    m_remark->setObjectName("startRemark");
    setTone(m_remark, Tone::Amber);
    grid->addWidget(m_remark, 4 * rowsEach, 0, 1, 2, Qt::AlignTop);
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("startProblem");
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_save = new QPushButton(card);
    m_save->setObjectName("saveLetterhead");
    setLook(m_save, "look", "primary");
    m_later = new QPushButton(card);
    m_later->setObjectName("letterheadLater");
    setLook(m_later, "look", "link");
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_later);
    foot->addStretch();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, size::gap, 20, 20);
    column->setSpacing(size::half);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headTitle, m_headHint, fields, m_problem})
        column->addWidget(part);
    column->addSpacing(size::grid);
    column->addLayout(foot);
    column->addStretch();
    return card;
}

Card* StartSteps::makeLedger()
{
    auto* card = new Card(this);
    m_ledgerTitle = plainLabel({}, TextRole::Strong, card);
    m_ledgerText = wrappedLabel({}, TextRole::Body, card);
    m_ledgerKinds = wrappedLabel({}, TextRole::Body, card);
    setLook(m_ledgerKinds, "look", "muted");
    m_choose = new QPushButton(card);
    m_choose->setObjectName("chooseLedger");
    setLook(m_choose, "look", "primary");
    m_skip = new QPushButton(card);
    m_skip->setObjectName("ledgerLater");
    setLook(m_skip, "look", "link");
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_choose);
    foot->addWidget(m_skip);
    foot->addStretch();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, size::gap, 20, 20);
    column->setSpacing(size::grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ledgerTitle, m_ledgerText, m_ledgerKinds})
        column->addWidget(part);
    column->addSpacing(size::grid);
    column->addLayout(foot);
    column->addStretch();
    return card;
}

QLineEdit* StartSteps::edit(std::string_view code) const
{
    for (const Field& field : m_fields) {
        if (field.code == code) return field.edit;
    }
    return nullptr;
}

void StartSteps::takeFocus()
{
    if (m_stack->currentIndex() == 0) m_fields.front().edit->setFocus();
    else m_choose->setFocus();
}

void StartSteps::updateSteps()
{
    const bool isFirst = m_stack->currentIndex() == 0;
    m_steps->setText(isFirst ? tr("Step 1 of 2 · Letterhead, then ledger")
                             : tr("Step 2 of 2 · The ledger, then the first calls"));
}

void StartSteps::retranslate()
{
    m_title->setText(tr("Your book is ready"));
    m_headTitle->setText(tr("What your letters are headed with"));
    m_headHint->setText(
        tr("Only the address is indispensable for letters. All of it can be changed later in the settings."));
    for (const Field& field : m_fields) {
        field.caption->setText(captionOf(field.code));
        field.edit->setAccessibleName(captionOf(field.code));
    }
    m_roleCaption->setText(tr("Your role"));
    m_role->setAccessibleName(m_roleCaption->text());
    fillRoles(m_role);
    m_save->setText(tr("Save and go on"));
    m_later->setText(tr("Later"));
    m_ledgerTitle->setText(tr("Import the ledger of your accounting package"));
    m_ledgerText->setText(
        tr("Encours computes what is late from it, and says whom to call and why. Drop the file anywhere on "
           "this window, or choose it."));
    m_ledgerKinds->setText(
        tr("The accounting entries file (FEC) that every French package exports; or tables of customers, "
           "invoices and open items (CSV). Nothing is written before you have seen what was read."));
    m_choose->setText(tr("Choose the file…"));
    m_skip->setText(tr("Later: open the call queue"));
    if (m_context.desk() != nullptr) checkFields();
    updateSteps();
}

} // namespace encours::ui
