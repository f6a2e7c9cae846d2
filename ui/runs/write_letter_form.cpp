// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/write_letter_form.h"

#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/customer_picker.h"
#include "widgets/letter_preview.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int previewHeight = 200;
constexpr int reasonLength = 300;

std::optional<LetterKind> chosenKind(const QComboBox* combo)
{
    return kindOfTemplate(toStd(combo->currentData().toString()));
}

} // namespace

WriteLetterForm::WriteLetterForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_customer(new CustomerPicker(this)),
      m_template(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_ageing(new QCheckBox(this)),
      m_penalties(new QCheckBox(this)),
      m_preview(new LetterPreview(this))
{
    setObjectName("writeLetterForm");
    addFields();
    m_back = addVerb("writeLetterBack");
    m_mail = addVerb("writeLetterMail");
    m_print = addVerb("writeLetterPrint", true);
    connect(m_back, &QPushButton::clicked, this, &WriteLetterForm::left);
    connect(m_mail, &QPushButton::clicked, this, &WriteLetterForm::mail);
    connect(m_print, &QPushButton::clicked, this, &WriteLetterForm::print);
    connect(m_customer, &CustomerPicker::customerChanged, this, &WriteLetterForm::preview);
    connect(m_template, &QComboBox::currentIndexChanged, this, &WriteLetterForm::showOptions);
    connect(m_language, &QComboBox::currentIndexChanged, this, &WriteLetterForm::preview);
    connect(m_reason, &QLineEdit::textChanged, this, &WriteLetterForm::preview);
    for (QCheckBox* box : {m_ageing, m_penalties}) connect(box, &QCheckBox::toggled, this, &WriteLetterForm::preview);
}

void WriteLetterForm::addFields()
{
    m_reason->setMaxLength(reasonLength);
    for (QComboBox* combo : {m_template, m_language}) calmCombo(combo);
    QGridLayout& grid = addGrid();
    m_customerCaption = addField(grid, m_customer, "writeLetterCustomer", 0, 0, 2);
    m_templateCaption = addField(grid, m_template, "writeLetterTemplate", 1, 0);
    m_languageCaption = addField(grid, m_language, "writeLetterLanguage", 1, 1);
    m_reasonCaption = addField(grid, m_reason, "writeLetterReason", 2, 0, 2);
    m_ageing->setObjectName("writeLetterAgeing");
    m_penalties->setObjectName("writeLetterPenalties");
    grid.addWidget(m_ageing, 6, 0);
    grid.addWidget(m_penalties, 6, 1);
    m_preview->setObjectName("writeLetterPreview");
    m_preview->setMinimumHeight(previewHeight);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    body().addWidget(m_preview, 1);
}

void WriteLetterForm::prepare(const std::optional<CustomerId>& customer, const QString& templateCode)
{
    forgive();
    m_fixed = customer;
    m_wanted = templateCode;
    m_customer->setVisible(!customer);
    m_customerCaption->setVisible(!customer);
    m_reason->clear();
    m_fileName.clear();
    m_preview->clear();
    refresh();
    {
        const QSignalBlocker quiet(m_customer);
        m_customer->setCustomer(customer);
    }
    readOffice();
}

void WriteLetterForm::refresh()
{
    const Desk* desk = m_context.desk();
    if (desk != nullptr) m_customer->setPortfolio(desk->portfolio());
}

void WriteLetterForm::clear()
{
    m_fixed.reset();
    m_office.reset();
    const QSignalBlocker quiet(m_customer);
    m_customer->setCustomer(std::nullopt);
    m_customer->setPortfolio(nullptr);
    m_preview->clear();
    m_isWriting = false;
    forgive();
}

void WriteLetterForm::focusFirst()
{
    QWidget* first = m_fixed ? static_cast<QWidget*>(m_template) : m_customer;
    first->setFocus(Qt::OtherFocusReason);
}

void WriteLetterForm::readOffice()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().run(
        this, [desk] { return openLetterOffice(*desk); },
        [this](const Result<std::shared_ptr<const LetterOffice>>& office) {
            if (m_context.desk() == nullptr) return;
            if (!office) return refuse(m_context.sentence(office.fault()));
            m_office = *office;
            fillTemplates();
            showOptions();
        });
}

void WriteLetterForm::fillTemplates()
{
    if (!m_office) return;
    const QVariant chosen = m_wanted.isEmpty() ? m_template->currentData() : QVariant(m_wanted);
    m_wanted.clear();
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const std::string& code : templateCodes(*m_office)) m_template->addItem(templateName(code), toQ(code));
    chooseData(m_template, chosen.isValid() ? chosen : QVariant(QStringLiteral("reminder-1")));
    setPlainToolTip(m_template, m_template->currentText());
}

void WriteLetterForm::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    const int own = currentLanguage() == Language::English ? 1 : 0;
    const int chosen = m_language->count() > 0 ? m_language->currentIndex() : own;
    m_language->clear();
    m_language->addItems({tr("French"), tr("English")});
    m_language->setCurrentIndex(chosen);
    setPlainToolTip(m_language, m_language->currentText());
}

void WriteLetterForm::showOptions()
{
    const auto kind = chosenKind(m_template);
    const bool isStatement = kind == LetterKind::Statement;
    m_ageing->setVisible(isStatement);
    m_penalties->setVisible(isStatement || kind == LetterKind::Reminder3);
    m_reason->setVisible(kind == LetterKind::DisputeRejected);
    m_reasonCaption->setVisible(kind == LetterKind::DisputeRejected);
    preview();
}

std::optional<LetterWish> WriteLetterForm::wish() const
{
    const auto customer = m_fixed ? m_fixed : m_customer->customer();
    const QString code = m_template->currentData().toString();
    if (!customer || code.isEmpty()) return std::nullopt;
    LetterWish wish;
    wish.customer = *customer;
    wish.templateCode = toStd(code);
    wish.language = m_language->currentIndex() == 1 ? Language::English : Language::French;
    const auto kind = chosenKind(m_template);
    wish.hasAgeing = kind == LetterKind::Statement && m_ageing->isChecked();
    wish.hasPenalties = (kind == LetterKind::Statement || kind == LetterKind::Reminder3) && m_penalties->isChecked();
    if (kind == LetterKind::DisputeRejected) wish.reason = toStd(m_reason->text().trimmed());
    return wish;
}

/// One letter is composed at a time; what changed meanwhile is composed after it.
void WriteLetterForm::preview()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr || !m_office) return;
    if (m_isReading) {
        m_isReadAgain = true;
        return;
    }
    const auto wanted = wish();
    if (!wanted) {
        m_preview->showNothing(tr("Choose the customer: the letter stands here."));
        return;
    }
    m_isReading = true;
    m_context.runner().read(
        this, [desk, office = m_office, wanted] { return ComposeLetter(*desk, office).execute(*wanted); },
        [this, office = m_office](const Result<ComposedLetter>& composed) {
            m_isReading = false;
            if (m_context.desk() == nullptr) return;
            if (std::exchange(m_isReadAgain, false)) return preview();
            m_fileName = composed ? toQ(composed->letter.fileName) : QString();
            for (QPushButton* verb : {m_print, m_mail}) verb->setEnabled(composed.isDone());
            if (composed) m_preview->showLetter(composed->letter, office->paper());
            else m_preview->showNothing(m_context.sentence(composed.fault()));
        });
}

void WriteLetterForm::print()
{
    const auto wanted = wish();
    if (!wanted) return refuse(tr("Choose a customer of the book."), m_customer);
    const QString suggested = m_fileName.isEmpty() ? tr("letter.pdf") : m_fileName;
    const QString file = doors().saveFile(this, tr("Save the letter"), suggested, tr("PDF files (*.pdf)"));
    if (file.isEmpty()) return;
    LetterOrder order;
    order.wish = *wanted;
    order.file = std::filesystem::path(file.toStdU16String());
    write(std::move(order));
}

void WriteLetterForm::mail()
{
    const auto wanted = wish();
    if (!wanted) return refuse(tr("Choose a customer of the book."), m_customer);
    LetterOrder order;
    order.wish = *wanted;
    order.channel = LetterChannel::Email;
    write(std::move(order));
}

void WriteLetterForm::write(LetterOrder order)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_isWriting) return;
    m_isWriting = true;
    forgive();
    order.key = newKey();
    m_context.runner().run(
        this, [desk, order, printer = &m_context.printer()] { return WriteLetter(*desk, *printer).execute(order); },
        [this, order](const Result<OrderedLetter>& ordered) { answer(order, ordered); });
}

void WriteLetterForm::answer(const LetterOrder& order, const Result<OrderedLetter>& ordered)
{
    m_isWriting = false;
    if (m_context.desk() == nullptr) return;
    if (!ordered) return refuse(m_context.sentence(ordered.fault()));
    emit written(ordered->letter.value);
    m_context.notifyChanged();
    if (ordered->message) {
        m_context.toast(tr("The letter waits in the outbox."), Tone::Green, tr("See the outbox"),
                        [context = &m_context] { context->show("runs", "outbox"); });
        return;
    }
    const QString file = QString::fromStdU16String(order.file.u16string());
    m_context.toast(tr("Letter written as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                    [file] { doors().openOutside(file); });
}

void WriteLetterForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit left();
    else SidePanel::keyPressEvent(event);
}

void WriteLetterForm::retranslate()
{
    setAccessibleName(tr("Write a letter"));
    setHead(tr("Write a letter"));
    nameField(m_customerCaption, tr("To"));
    nameField(m_templateCaption, tr("Letter"));
    nameField(m_languageCaption, tr("Language"));
    nameField(m_reasonCaption, tr("Why the dispute is rejected"));
    m_ageing->setText(tr("By age"));
    m_penalties->setText(tr("With penalties"));
    m_back->setText(tr("Cancel"));
    m_mail->setText(tr("E-mail"));
    setPlainToolTip(m_mail, tr("Draft it in the outbox"));
    m_print->setText(tr("Save as PDF…"));
    fillLanguages();
    fillTemplates();
}

} // namespace encours::ui
