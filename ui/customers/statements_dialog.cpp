// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/statements_dialog.h"

#include "risk/side_panel.h"
#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <filesystem>
#include <utility>

namespace encours::ui {
namespace {

constexpr int dialogWidth = 520;
constexpr int folderWidth = 300;
constexpr int refusedHeight = 140;
constexpr int hundred = 100;

enum class Whom { Selected, Shown, Everybody };

QString settingOf(const char* name)
{
    return QStringLiteral("statements.") + QLatin1String(name);
}

} // namespace

StatementsDialog::StatementsDialog(AppContext& context, StatementAudience audience, QWidget* parent)
    : QDialog(parent),
      m_audience(std::move(audience)),
      m_context(context),
      m_form(new QWidget(this)),
      m_whom(new QComboBox(m_form)),
      m_asOf(new DateEdit(m_form)),
      m_language(new QComboBox(m_form)),
      m_ageing(new QCheckBox(m_form)),
      m_penalties(new QCheckBox(m_form)),
      m_isMerged(new QCheckBox(m_form)),
      m_isSeparate(new QCheckBox(m_form)),
      m_isArchive(new QCheckBox(m_form)),
      m_folderText(plainLabel({}, TextRole::Caption, m_form)),
      m_choose(new QPushButton(m_form)),
      m_said(wrappedLabel({}, TextRole::Body, this)),
      m_progress(new QProgressBar(this)),
      m_refusedCaption(plainLabel({}, TextRole::Caption, this)),
      m_refused(new QPlainTextEdit(this)),
      m_close(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_write(new QPushButton(this))
{
    setObjectName("statementsDialog");
    build();
    readSettings();
    fillChoices();
    setTexts();
    setWorking(false);
    m_whom->setFocus();
    connect(m_choose, &QPushButton::clicked, this, &StatementsDialog::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &StatementsDialog::write);
    connect(m_close, &QPushButton::clicked, this, &StatementsDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { doors().openOutside(m_folder); });
    connect(&context.runner(), &DeskRunner::jobProgress, this, &StatementsDialog::showProgress);
    connect(&context, &AppContext::bookClosing, this, [this] {
        m_isWorking = false;
        done(QDialog::Rejected);
    });
}

void StatementsDialog::build()
{
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::gap);
    for (const int column : {0, 1}) grid->setColumnStretch(column, 1);
    addQuestion(*grid);
    addFiles(*grid);
    m_said->setObjectName("statementsSaid");
    m_progress->setObjectName("statementsProgress");
    m_progress->setTextVisible(false);
    m_refused->setObjectName("statementsRefused");
    m_refused->setReadOnly(true);
    m_refused->setTabChangesFocus(true);
    m_refused->setMinimumHeight(refusedHeight);
    m_refusedCaption->setBuddy(m_refused);
    for (QWidget* later : std::initializer_list<QWidget*>{m_said, m_refusedCaption, m_refused, m_open}) later->hide();
    m_close->setObjectName("statementsClose");
    m_open->setObjectName("statementsOpenFolder");
    m_write->setObjectName("statementsWrite");
    m_write->setDefault(true);
    setLook(m_write, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_write);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, size::gap);
    column->setSpacing(size::gap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_said, m_progress, m_refusedCaption})
        column->addWidget(part);
    column->addWidget(m_refused, 1);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(dialogWidth);
}

void StatementsDialog::addQuestion(QGridLayout& grid)
{
    for (QComboBox* combo : {m_whom, m_language}) calmCombo(combo);
    m_whomCaption = addField(grid, m_whom, "statementsWhom", 0, 0, 2);
    m_asOfCaption = addField(grid, m_asOf, "statementsAsOf", 1, 0);
    m_languageCaption = addField(grid, m_language, "statementsLanguage", 1, 1);
    m_ageing->setObjectName("statementsAgeing");
    m_penalties->setObjectName("statementsPenalties");
    grid.addWidget(m_ageing, 4, 0);
    grid.addWidget(m_penalties, 4, 1);
}

void StatementsDialog::addFiles(QGridLayout& grid)
{
    m_isMerged->setObjectName("statementsMerged");
    m_isSeparate->setObjectName("statementsSeparate");
    m_isArchive->setObjectName("statementsArchive");
    m_folderText->setObjectName("statementsFolder");
    m_choose->setObjectName("statementsChooseFolder");
    setLook(m_choose, "look", "link");
    m_folderText->setFixedWidth(folderWidth);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(size::grid);
    folder->addWidget(m_folderText);
    folder->addWidget(m_choose);
    folder->addStretch(1);
    grid.addWidget(m_isMerged, 5, 0);
    grid.addWidget(m_isSeparate, 5, 1);
    grid.addWidget(m_isArchive, 6, 0);
    grid.addLayout(folder, 7, 0, 1, 2);
}

/// Folder and files are those of the last time.
void StatementsDialog::readSettings()
{
    const SettingsStore& settings = m_context.settings();
    m_folder = settings.value(settingOf("folder")).toString();
    m_isMerged->setChecked(settings.value(settingOf("merged"), true).toBool());
    m_isSeparate->setChecked(settings.value(settingOf("separate"), false).toBool());
    m_isArchive->setChecked(settings.value(settingOf("archive"), false).toBool());
    for (const auto& [box, name] :
         {std::pair{m_isMerged, "merged"}, std::pair{m_isSeparate, "separate"}, std::pair{m_isArchive, "archive"}})
        connect(box, &QCheckBox::toggled, this,
                [this, setting = settingOf(name)](bool isOn) { m_context.settings().setValue(setting, isOn); });
    m_asOf->setToday(m_context.today());
    m_asOf->setDate(m_context.today());
}

void StatementsDialog::fillChoices()
{
    const auto add = [this](Whom whom, const QString& text) { m_whom->addItem(text, static_cast<int>(whom)); };
    const int selected = static_cast<int>(m_audience.selected.size());
    const int shown = static_cast<int>(m_audience.shown.size());
    if (selected > 0) add(Whom::Selected, tr("the %n selected customer(s)", nullptr, selected));
    if (shown > 0) add(Whom::Shown, tr("the %n customer(s) of the list", nullptr, shown));
    add(Whom::Everybody, tr("everybody with something open"));
    m_language->addItems({tr("French"), tr("English")});
    m_language->setCurrentIndex(currentLanguage() == Language::English ? 1 : 0);
}

void StatementsDialog::setTexts()
{
    setWindowTitle(tr("Statements of account"));
    nameField(m_whomCaption, tr("For whom"));
    nameField(m_asOfCaption, tr("As of"));
    nameField(m_languageCaption, tr("Language"));
    m_ageing->setText(tr("Aged balance"));
    m_penalties->setText(tr("Penalties"));
    m_isMerged->setText(tr("One PDF for all"));
    m_isSeparate->setText(tr("One PDF each"));
    m_isArchive->setText(tr("PDF/A"));
    m_choose->setText(tr("Folder…"));
    m_choose->setAccessibleName(tr("Folder for the statements"));
    m_progress->setAccessibleName(tr("Progress of the statements"));
    m_open->setText(tr("Open the folder"));
    m_write->setText(tr("Write the statements"));
    showFolder();
}

bool StatementsDialog::chooseFolder()
{
    const QString folder = doors().chooseFolder(this, tr("Folder for the statements"));
    if (folder.isEmpty()) return false;
    m_folder = folder;
    m_context.settings().setValue(settingOf("folder"), folder);
    showFolder();
    return true;
}

void StatementsDialog::showFolder()
{
    setElidedText(m_folderText, m_folder.isEmpty() ? tr("no folder chosen") : m_folder, folderWidth);
}

void StatementsDialog::say(const QString& sentence, Tone tone)
{
    setTone(m_said, tone);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

StatementsRequest StatementsDialog::request(Date asOf) const
{
    StatementsRequest request;
    const auto whom = static_cast<Whom>(m_whom->currentData().toInt());
    if (whom == Whom::Selected) request.customers = m_audience.selected;
    if (whom == Whom::Shown) request.customers = m_audience.shown;
    request.each.asOf = asOf;
    request.each.folder = std::filesystem::path(m_folder.toStdU16String());
    request.each.language = m_language->currentIndex() == 1 ? Language::English : Language::French;
    request.each.hasAgeing = m_ageing->isChecked();
    request.each.hasPenalties = m_penalties->isChecked();
    request.isMerged = m_isMerged->isChecked();
    request.isSeparate = m_isSeparate->isChecked();
    request.kind = m_isArchive->isChecked() ? PdfKind::PdfA1b : PdfKind::Pdf14;
    return request;
}

void StatementsDialog::write()
{
    if (m_isWorking || m_context.desk() == nullptr) return;
    const auto asOf = m_asOf->commit();
    if (!asOf) {
        say(m_context.sentence(asOf.fault()), Tone::Red);
        m_asOf->setFocus();
        return;
    }
    if (!m_isMerged->isChecked() && !m_isSeparate->isChecked())
        return say(tr("Choose one PDF for all statements, one for each, or both."), Tone::Red);
    if (m_folder.isEmpty() && !chooseFolder()) return;
    work(request(asOf->value_or(m_context.today())));
}

void StatementsDialog::work(const StatementsRequest& request)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return; // it was closed while a folder was chosen
    setWorking(true);
    m_context.runner().runLong(
        this, tr("Writing the statements"),
        [desk, request, printer = &m_context.printer()](const Progress& progress, const Cancellation& cancellation) {
            return WriteStatement(*desk, *printer).all(request, progress, cancellation);
        },
        [this](const Result<LettersWritten>& written) { finish(written); });
}

void StatementsDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_form->setEnabled(!isWorking);
    m_write->setEnabled(!isWorking);
    m_close->setText(isWorking ? tr("Stop") : tr("Close"));
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, 0);
    if (!isWorking) return;
    for (QWidget* result : std::initializer_list<QWidget*>{m_refusedCaption, m_refused, m_open}) result->hide();
    say(tr("The statements are being written: Esc stops after the present one."), Tone::Neutral);
    m_close->setFocus();
}

void StatementsDialog::showProgress(qint64 done, qint64 total)
{
    if (!m_isWorking || total <= 0) return;
    m_progress->setRange(0, hundred);
    m_progress->setValue(static_cast<int>(done * hundred / total));
}

void StatementsDialog::reject()
{
    if (m_isWorking) m_context.runner().cancelLongJob();
    else QDialog::reject();
}

void StatementsDialog::finish(const Result<LettersWritten>& written)
{
    if (!m_isWorking || m_context.desk() == nullptr) return; // the book was closed meanwhile
    setWorking(false);
    if (written) showResult(*written);
    else say(m_context.sentence(written.fault()), Tone::Red);
    m_context.notifyChanged(); // also after a refusal: what was kept until then is kept
}

void StatementsDialog::showResult(const LettersWritten& written)
{
    const int count = static_cast<int>(written.customers.size());
    QString sentence = count > 0 ? tr("%n statement(s) written to %1.", nullptr, count).arg(m_folder)
                                 : tr("No statement was written.");
    if (count > 0 && written.refused.empty() && !written.isCancelled) {
        accept();
        return m_context.toast(sentence, Tone::Green, tr("Open the folder"),
                               [folder = m_folder] { doors().openOutside(folder); });
    }
    if (written.isCancelled) sentence = tr("Stopped.") + ' ' + sentence;
    say(sentence, Tone::Amber);
    m_open->setVisible(count > 0);
    showRefused(written.refused);
    m_close->setFocus();
}

void StatementsDialog::showRefused(const std::vector<LetterRefused>& refused)
{
    if (refused.empty()) return;
    const auto portfolio = m_context.desk()->portfolio();
    QStringList lines;
    for (const auto& [customer, fault] : refused) {
        const Account* account = portfolio->find(customer);
        const QString code = account != nullptr ? toQ(account->customer.code) : QString::number(customer.value);
        lines << tr("%1: %2").arg(code, m_context.sentence(fault));
    }
    nameField(m_refusedCaption, tr("%n refused:", nullptr, static_cast<int>(refused.size())));
    m_refused->setPlainText(lines.join('\n'));
    m_refusedCaption->show();
    m_refused->show();
}

} // namespace encours::ui
