// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mail_panel.h"

#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int contentWidth = 1080;
constexpr std::size_t columns = 3;
constexpr int longestText = 1'000;
constexpr int longestPassword = 500;

std::string_view codeAt(std::size_t place)
{
    return mailSettingCodes()[place];
}

/// Choices stand in a list; the rest is typed.
bool isChoice(std::string_view code)
{
    return code == "mail.security" || code == "mail.test" || code == "mail.needs_approval";
}

} // namespace

MailPanel::MailPanel(AppContext& context, QWidget* parent) : SettingsSection(context, parent)
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(12);
    column->addWidget(makeCard());
    column->addWidget(makePasswordCard());
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll, 1);
    updateButtons();
}

Card* MailPanel::makeCard()
{
    auto* card = new Card(this);
    m_title = plainLabel({}, TextRole::Strong, card);
    m_about = wrappedLabel({}, TextRole::Caption, card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (std::size_t column = 0; column < columns; ++column) grid->setColumnStretch(static_cast<int>(column), 1);
    for (std::size_t place = 0; place < fieldCount; ++place) addField(place, card, grid);
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("mailProblem");
    setTone(m_problem, Tone::Red);
    m_save = new QPushButton(card);
    m_save->setObjectName("saveMail");
    setLook(m_save, "look", "primary");
    connect(m_save, &QPushButton::clicked, this, &MailPanel::save);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(grid);
    column->addLayout(foot);
    return card;
}

void MailPanel::addField(std::size_t place, QWidget* card, QGridLayout* grid)
{
    m_captions[place] = plainLabel({}, TextRole::Caption, card);
    m_captions[place]->setContentsMargins(0, size::half, 0, 0);
    if (isChoice(codeAt(place))) {
        auto* choice = new QComboBox(card);
        m_fields[place] = choice;
        connect(choice, &QComboBox::activated, this, &MailPanel::updateButtons);
    } else {
        auto* line = new QLineEdit(card);
        line->setMaxLength(longestText);
        m_fields[place] = line;
        connect(line, &QLineEdit::textEdited, this, &MailPanel::updateButtons);
        connect(line, &QLineEdit::returnPressed, this, &MailPanel::save);
    }
    m_fields[place]->setObjectName(toQ(codeAt(place)));
    m_captions[place]->setBuddy(m_fields[place]);
    const int row = static_cast<int>(place / columns) * 2;
    const int column = static_cast<int>(place % columns);
    grid->addWidget(m_captions[place], row, column);
    grid->addWidget(m_fields[place], row + 1, column);
}

Card* MailPanel::makePasswordCard()
{
    auto* card = new Card(this);
    m_passwordTitle = plainLabel({}, TextRole::Strong, card);
    m_passwordAbout = wrappedLabel({}, TextRole::Caption, card);
    m_passwordCaption = plainLabel({}, TextRole::Body, card);
    m_password = new QLineEdit(card);
    m_password->setObjectName("mailPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    m_passwordCaption->setBuddy(m_password);
    m_keep = new QPushButton(card);
    m_keep->setObjectName("keepPassword");
    m_forget = new QPushButton(card);
    m_forget->setObjectName("forgetPassword");
    m_test = new QPushButton(card);
    m_test->setObjectName("testConnection");
    m_answer = wrappedLabel({}, TextRole::Body, card);
    m_answer->setObjectName("mailAnswer");
    connect(m_password, &QLineEdit::textEdited, this, &MailPanel::updateButtons);
    connect(m_password, &QLineEdit::returnPressed, this, &MailPanel::keepPassword);
    connect(m_keep, &QPushButton::clicked, this, &MailPanel::keepPassword);
    connect(m_forget, &QPushButton::clicked, this, &MailPanel::forgetPassword);
    connect(m_test, &QPushButton::clicked, this, &MailPanel::testConnection);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_passwordCaption);
    line->addWidget(m_password, 1);
    line->addWidget(m_keep);
    line->addWidget(m_forget);
    line->addWidget(m_test);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_passwordTitle);
    column->addWidget(m_passwordAbout);
    column->addLayout(line);
    column->addWidget(m_answer);
    return card;
}

QString MailPanel::title() const
{
    return tr("E-mail");
}

QList<std::pair<QString, QString>> MailPanel::keys() const
{
    return {{tr("Enter"), tr("Save how e-mail is sent; keep the password")}};
}

void MailPanel::bookOpened()
{
    m_kept.reset();
    refresh();
}

void MailPanel::bookClosed()
{
    ++m_turn;
    m_kept.reset();
    for (std::size_t place = 0; place < fieldCount; ++place) showText(place, {});
    m_password->clear();
    m_problem->clear();
    m_answer->clear();
    updateButtons();
}

void MailPanel::refresh()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return readMailSettings(*desk); },
        [this, desk, turn = ++m_turn](const Result<MailSettings>& settings) {
            if (turn != m_turn || context().desk() != desk) return;
            if (!settings) {
                m_problem->setText(context().sentence(settings.fault()));
                return;
            }
            m_kept = *settings;
            showSettings(*settings);
        });
}

QString MailPanel::typed(std::size_t place) const
{
    if (const auto* choice = qobject_cast<const QComboBox*>(m_fields[place])) return choice->currentData().toString();
    return static_cast<const QLineEdit*>(m_fields[place])->text().trimmed();
}

void MailPanel::showText(std::size_t place, const QString& text)
{
    m_shown[place] = text;
    if (auto* choice = qobject_cast<QComboBox*>(m_fields[place])) {
        choice->setCurrentIndex(qMax(0, choice->findData(text)));
        m_shown[place] = typed(place);
        return;
    }
    auto* line = static_cast<QLineEdit*>(m_fields[place]);
    line->setText(text);
    line->setCursorPosition(0);
}

/// What is being typed stays.
void MailPanel::showSettings(const MailSettings& settings)
{
    for (std::size_t place = 0; place < fieldCount; ++place) {
        if (typed(place) == m_shown[place]) showText(place, toQ(mailSettingText(settings, codeAt(place))));
    }
    updateButtons();
}

void MailPanel::updateButtons()
{
    bool isTouched = false;
    for (std::size_t place = 0; place < fieldCount; ++place) isTouched |= typed(place) != m_shown[place];
    const bool hasServer = m_kept && m_kept->isConfigured();
    const bool hasUser = hasServer && !m_kept->server.user.empty();
    m_save->setEnabled(m_kept.has_value() && isTouched);
    m_password->setEnabled(hasUser);
    m_keep->setEnabled(hasUser && !m_password->text().isEmpty());
    m_forget->setEnabled(hasUser);
    m_test->setEnabled(hasServer && !isTouched && !m_isTesting && context().transport() != nullptr);
}

void MailPanel::takeFocus()
{
    m_fields.front()->setFocus();
    static_cast<QLineEdit*>(m_fields.front())->selectAll();
}

void MailPanel::retranslate()
{
    m_title->setText(tr("How e-mail is sent"));
    m_about->setText(
        tr("For the whole book. In test mode everything goes to the test address and nothing to a customer; "
           "turn it off when you mean it. An empty field brings the usual value back."));
    nameFields();
    fillChoices();
    m_save->setText(tr("Save the e-mail settings"));
    m_passwordTitle->setText(tr("Password"));
    m_passwordAbout->setText(
        tr("It stands in the keyring of this machine, never in the book. Without a keyring it is kept "
           "until the program ends."));
    m_passwordCaption->setText(tr("Password of the server"));
    m_password->setAccessibleName(m_passwordCaption->text());
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep the password"));
    m_forget->setText(tr("Forget"));
    m_forget->setAccessibleName(tr("Forget the password"));
    m_test->setText(tr("Test the connection"));
}

} // namespace encours::ui
