// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/contracts_panel.h"

#include "desk/edit_book.h"
#include "settings/identifier_remark.h"
#include "settings/late_rate_check.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int contentWidth = 1080;
constexpr int columns = 4;
constexpr int rowsOfField = 3; ///< caption, field, remark
constexpr int noticeHeight = 64;
constexpr int foldedRows = 2;

enum CardOf : int { LatePayment, Factor, Insurance, Provisions, cardTotal };
enum class Look { Line, Amount, Percent, Number, LateRate, Sector, YesNo, Notice };

struct Place {
    const char* code;
    int card;
    int row;
    int column;
    int span;
    Look look;
};

/// A grid of four columns in each card.
constexpr Place places[] = {
    {"late_rate", LatePayment, 0, 0, 1, Look::LateRate},
    {"sector", LatePayment, 0, 1, 1, Look::Sector},
    {"end_of_month_clause", LatePayment, 0, 2, 1, Look::YesNo},
    {"usual_vat", LatePayment, 0, 3, 1, Look::Percent},
    {"factor.name", Factor, 0, 0, 1, Look::Line},
    {"factor.iban", Factor, 0, 1, 2, Look::Line},
    {"factor.bic", Factor, 0, 3, 1, Look::Line},
    {"factor.definancing_days", Factor, 1, 0, 1, Look::Number},
    {"factor.alert_days", Factor, 1, 1, 1, Look::Number},
    {"factor.reserve", Factor, 1, 2, 1, Look::Percent},
    {"factor.notified", Factor, 1, 3, 1, Look::YesNo},
    {"factor.chases", Factor, 2, 0, 1, Look::YesNo},
    {"factor.notice", Factor, 2, 1, 3, Look::Notice},
    {"insurance.insurer", Insurance, 0, 0, 1, Look::Line},
    {"insurance.covered_share", Insurance, 0, 1, 1, Look::Percent},
    {"insurance.deductible", Insurance, 0, 2, 1, Look::Amount},
    {"insurance.declare_days", Insurance, 1, 0, 2, Look::Number},
    {"insurance.alert_days", Insurance, 1, 2, 2, Look::Number},
    {"provision.days_1_30", Provisions, 0, 0, 1, Look::Percent},
    {"provision.days_31_60", Provisions, 0, 1, 1, Look::Percent},
    {"provision.days_61_90", Provisions, 0, 2, 1, Look::Percent},
    {"provision.over_90", Provisions, 0, 3, 1, Look::Percent},
    {"provision.doubtful", Provisions, 1, 0, 1, Look::Percent},
};

const Place& placeOf(const std::string& code)
{
    return *std::ranges::find_if(places, [&code](const Place& place) { return code == place.code; });
}

QWidget* makeWidget(Look look, QWidget* parent)
{
    switch (look) {
    case Look::Sector: return new ChoiceBox(ChoiceKind::Sector, parent);
    case Look::YesNo: return new ChoiceBox(ChoiceKind::YesNo, parent);
    case Look::Notice: {
        auto* notice = new QPlainTextEdit(parent);
        notice->setTabChangesFocus(true);
        notice->setFixedHeight(noticeHeight);
        return notice;
    }
    default: break;
    }
    auto* line = new QLineEdit(parent);
    line->setMaxLength(200);
    const bool isFigure = look == Look::Amount || look == Look::Percent || look == Look::Number;
    if (isFigure) line->setAlignment(Qt::AlignRight);
    return line;
}

QString textOf(const QWidget* widget)
{
    if (const auto* choice = qobject_cast<const ChoiceBox*>(widget)) return choice->code();
    if (const auto* notice = qobject_cast<const QPlainTextEdit*>(widget)) return notice->toPlainText().simplified();
    return static_cast<const QLineEdit*>(widget)->text().trimmed();
}

void showText(QWidget* widget, const QString& text)
{
    if (auto* choice = qobject_cast<ChoiceBox*>(widget)) {
        choice->setCode(text);
    } else if (auto* notice = qobject_cast<QPlainTextEdit*>(widget)) {
        notice->setPlainText(text);
    } else {
        static_cast<QLineEdit*>(widget)->setText(text);
        static_cast<QLineEdit*>(widget)->setCursorPosition(0);
    }
}

/// The value of a rule as the window shows it; setBookRule() reads it back.
QString ruleText(const BookRules& rules, const Place& place)
{
    const std::string text = bookRuleText(rules, place.code);
    const Language language = currentLanguage();
    switch (place.look) {
    case Look::Amount: return amountText(rules.insurance.deductible);
    case Look::Percent: return toQ(Rate::parse(text)->text(language));
    case Look::LateRate: return toQ(rules.lateRate.text(language));
    default: return toQ(text);
    }
}

std::optional<Fault> readInto(BookRules& rules, const std::string& code, const QWidget* widget)
{
    const auto read = setBookRule(rules, code, toStd(textOf(widget)));
    return read ? std::nullopt : std::optional<Fault>(read.fault());
}

} // namespace

ContractsPanel::ContractsPanel(AppContext& context, QWidget* parent) : SettingsSection(context, parent)
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(12);
    for (int card = 0; card < cardTotal; ++card) column->addWidget(makeCard(card));
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(makeFoot());
}

QWidget* ContractsPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setMaximumWidth(contentWidth);
    m_problem = wrappedLabel({}, TextRole::Body, foot);
    m_problem->setObjectName("contractsProblem");
    setTone(m_problem, Tone::Red);
    m_save = new QPushButton(foot);
    m_save->setObjectName("saveContracts");
    setLook(m_save, "look", "primary");
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(20, size::grid, 20, 12);
    line->addWidget(m_problem, 1);
    line->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ContractsPanel::save);
    return foot;
}

Card* ContractsPanel::makeCard(int number)
{
    auto* card = new Card(this);
    m_titles[number] = plainLabel({}, TextRole::Strong, card);
    m_hints[number] = wrappedLabel({}, TextRole::Caption, card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 20, size::gap);
    column->setSpacing(2);
    column->addWidget(m_titles[number]);
    column->addWidget(m_hints[number]);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i, 1);
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        if (places[i].card == number) addField(grid, i);
    }
    column->addLayout(grid);
    return card;
}

void ContractsPanel::addField(QGridLayout* grid, int number)
{
    const Place& place = places[number];
    QWidget* parent = m_titles[place.card]->parentWidget();
    QLabel* caption = plainLabel({}, TextRole::Caption, parent);
    QWidget* widget = makeWidget(place.look, parent);
    widget->setObjectName(QStringLiteral("rule.%1").arg(QLatin1String(place.code)));
    caption->setBuddy(widget);
    caption->setContentsMargins(0, size::grid, 0, 0);
    const int row = place.row * rowsOfField;
    grid->addWidget(caption, row, place.column, 1, place.span);
    grid->addWidget(widget, row + 1, place.column, 1, place.span,
                    place.look == Look::YesNo ? Qt::AlignTop : Qt::Alignment());
    QLabel* remark = nullptr;
    if (place.look == Look::LateRate) {
        m_rateCheck = new LateRateCheck("lateRateCheck", parent);
        grid->addWidget(m_rateCheck, row + foldedRows, 0, 1, columns);
    } else if (std::string_view(place.code) == "factor.iban") {
        remark = wrappedLabel({}, TextRole::Caption, parent);
        remark->setObjectName("factorIbanRemark");
        setTone(remark, Tone::Amber);
        grid->addWidget(remark, row + foldedRows, place.column, 1, place.span);
    }
    m_fields.push_back({place.code, caption, widget, remark});
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        connect(line, &QLineEdit::textEdited, this, &ContractsPanel::check);
        connect(line, &QLineEdit::returnPressed, this, &ContractsPanel::save);
    } else if (auto* notice = qobject_cast<QPlainTextEdit*>(widget)) {
        connect(notice, &QPlainTextEdit::textChanged, this, &ContractsPanel::check);
    } else {
        connect(static_cast<ChoiceBox*>(widget), &QComboBox::activated, this, &ContractsPanel::check);
    }
}

QString ContractsPanel::title() const
{
    return tr("Contracts");
}

QList<std::pair<QString, QString>> ContractsPanel::keys() const
{
    return {{tr("Enter"), tr("Save the contracts")}};
}

void ContractsPanel::bookOpened()
{
    m_before = context().desk()->settings();
    showRules();
}

bool ContractsPanel::isUntouched() const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (toStd(textOf(m_fields[i].widget)) != m_shown[i]) return false;
    }
    return true;
}

void ContractsPanel::refresh()
{
    const bool keeps = !isUntouched();
    m_before = context().desk()->settings();
    if (keeps) check();
    else showRules();
}

void ContractsPanel::showRules()
{
    m_shown.assign(m_fields.size(), {});
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        showText(m_fields[i].widget, ruleText(m_before.rules, placeOf(m_fields[i].code)));
        m_shown[i] = toStd(textOf(m_fields[i].widget));
    }
    check();
}

void ContractsPanel::check()
{
    if (m_shown.empty()) return; // while the panel is being built
    BookRules rules = m_before.rules;
    std::optional<Fault> first;
    for (const Field& field : m_fields) {
        auto fault = readInto(rules, field.code, field.widget);
        setLook(field.widget, "wrong", fault.has_value());
        if (fault && !first) first = std::move(fault);
        if (field.remark != nullptr) {
            field.remark->setText(identifierRemark(IdentifierKind::Iban, textOf(field.widget)));
            field.remark->setVisible(!field.remark->text().isEmpty());
        }
    }
    m_problem->setText(first ? context().sentence(*first) : QString());
    const Desk* desk = context().desk();
    const auto rate = LateRate::parse(toStd(textOf(m_fields.front().widget)));
    m_rateCheck->check(rate, context().today(), desk != nullptr ? desk->legalValues() : nullptr);
    m_save->setEnabled(desk != nullptr && !first && !(rules == m_before.rules));
}

void ContractsPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_save->isEnabled()) return;
    BookSettings settings = m_before;
    for (const Field& field : m_fields) {
        if (readInto(settings.rules, field.code, field.widget)) return;
    }
    m_save->setEnabled(false);
    context().runner().run(
        this, [desk, settings] { return EditSettings(*desk).execute(settings); },
        [this](const Result<Done>& done) {
            if (!done) {
                check();
                m_problem->setText(context().sentence(done.fault()));
                return;
            }
            m_before = context().desk()->settings();
            showRules();
            context().toast(tr("Contracts saved"));
            context().notifyChanged();
        });
}

void ContractsPanel::takeFocus()
{
    m_fields.front().widget->setFocus();
}

void ContractsPanel::retranslate()
{
    const QString titles[] = {tr("Late payment"), tr("Factor"), tr("Credit insurance"), tr("Provisions")};
    const QString hints[] = {
        tr("Clause of the general terms of sale; a customer's own goes first. An empty rate is the legal one."),
        tr("No name: nothing is factored. Letters about factored invoices carry the factor's account and the notice."),
        tr("No insurer: nothing is insured. The limit of each customer stands in its record."),
        tr("Share of what is overdue, without VAT, that is set aside by age. No scale is set by the law.")};
    const bool wasUntouched = isUntouched();
    for (int card = 0; card < cardTotal; ++card) {
        m_titles[card]->setText(titles[card]);
        m_hints[card]->setText(hints[card]);
    }
    for (const Field& field : m_fields) {
        const QString name = capitalised(toQ(words(currentLanguage(), "setting." + field.code)));
        field.caption->setText(name);
        field.widget->setAccessibleName(name);
        setPlainToolTip(field.caption, name);
        if (auto* choice = qobject_cast<ChoiceBox*>(field.widget)) choice->retranslate();
    }
    m_save->setText(tr("Save the contracts"));
    if (context().desk() != nullptr && wasUntouched) showRules();
    else check();
}

} // namespace encours::ui
