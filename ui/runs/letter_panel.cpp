// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/letter_panel.h"

#include "customers/customer_command.h"
#include "customers/customer_words.h"
#include "desk/runs/dunning_run.h"
#include "risk/side_panel.h"
#include "runs/dispatch_form.h"
#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/letter_preview.h"
#include "widgets/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <span>

namespace encours::ui {
namespace {

constexpr int previewHeight = 220;

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

LetterPanel::LetterPanel(AppContext& context, QWidget* parent)
    : QStackedWidget(parent),
      m_context(context),
      m_details(new SidePanel(this)),
      m_form(new DispatchForm(context, this))
{
    buildDetails();
    addWidget(m_details);
    addWidget(m_form);
    connect(m_form, &DispatchForm::left, this, &LetterPanel::leaveForm);
    connect(m_form, &DispatchForm::entered, this, &LetterPanel::record);
}

void LetterPanel::buildDetails()
{
    m_details->setObjectName("letterDetails");
    m_facts = wrappedLabel({}, TextRole::Body, m_details);
    m_facts->setObjectName("letterFacts");
    m_run = new QPushButton(m_details);
    m_run->setObjectName("letterRun");
    setLook(m_run, "look", "link");
    m_preview = new LetterPreview(m_details);
    m_preview->setObjectName("keptLetterPreview");
    m_preview->setMinimumHeight(previewHeight);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_details->body().addWidget(m_facts);
    m_details->body().addWidget(m_run, 0, Qt::AlignLeft);
    m_details->body().addWidget(m_preview, 1);
    m_dispatch = m_details->addVerb("letterDispatch");
    m_save = m_details->addVerb("letterSave");
    m_open = m_details->addVerb("letterOpen", true);
    connect(m_dispatch, &QPushButton::clicked, this, &LetterPanel::enterDispatch);
    connect(m_save, &QPushButton::clicked, this, &LetterPanel::saveLetter);
    connect(m_open, &QPushButton::clicked, this, &LetterPanel::openLetter);
    connect(m_run, &QPushButton::clicked, this, &LetterPanel::printRun);
}

void LetterPanel::setLetter(const std::optional<LetterLine>& line)
{
    const bool isOther = !line || !m_line || line->fact.id != m_line->fact.id;
    m_line = line;
    if (isOther) setCurrentWidget(m_details);
    m_details->forgive();
    showFacts();
    if (!line || line->fact.isErased) {
        m_shown.reset();
        m_preview->clear();
        if (line)
            m_preview->showNothing(tr("The wording of this letter was erased with the customer’s personal data."));
        return;
    }
    if (m_shown != line->fact.id) askForLetter();
}

void LetterPanel::clear()
{
    setLetter(std::nullopt);
}

void LetterPanel::showFacts()
{
    const bool hasLine = m_line.has_value();
    const bool isThere = hasLine && !m_line->fact.isErased;
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_preview}) part->setVisible(hasLine);
    m_run->setVisible(hasLine && m_line->fact.run.has_value());
    m_dispatch->setVisible(hasLine && m_line->fact.channel == LetterChannel::Paper);
    m_save->setVisible(isThere);
    m_open->setVisible(isThere);
    if (!hasLine) {
        m_details->setHead(tr("No letter selected"));
        return;
    }
    const WrittenLetter& fact = m_line->fact;
    m_details->setHead(templateName(fact.templateCode),
                       QStringLiteral("%1 · %2 · %3")
                           .arg(toQ(m_line->customerName), dateText(fact.writtenOn), channelWord(fact.channel)));
    QStringList lines;
    if (!fact.total.isZero())
        lines << tr("Claims %1 on %n invoice(s)", nullptr, static_cast<int>(fact.items.size()))
                     .arg(amountText(fact.total));
    if (m_line->dispatch) lines << dispatchText(*m_line->dispatch);
    if (m_line->mail) lines << tr("Message: %1").arg(mailWord(*m_line->mail));
    if (fact.run) m_run->setText(tr("Print the letters of run no. %1 again…").arg(fact.run->value));
    m_facts->setText(lines.join('\n'));
    m_facts->setVisible(!lines.isEmpty());
}

void LetterPanel::askForLetter()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_isReading || !m_line) return;
    m_isReading = true;
    const LetterId letter = m_line->fact.id;
    m_context.runner().run(
        this, [desk, letter, of = m_line->fact.customer] { return readLetter(*desk, letter, of); },
        [this, letter](const Result<KeptWording>& kept) {
            m_isReading = false;
            if (!m_line || m_context.desk() == nullptr) return;
            if (m_line->fact.id != letter) return askForLetter();
            if (!kept) return m_preview->showNothing(m_context.sentence(kept.fault()));
            m_shown = letter;
            m_fileName = toQ(kept->letter.fileName);
            m_preview->showLetter(kept->letter, kept->paper);
        });
}

void LetterPanel::printTo(const QString& folder, const QString& file, std::function<void(const QString& file)> then)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || !m_line) return;
    m_details->forgive();
    m_context.runner().run(
        this,
        [desk, letter = m_line->fact.id, of = m_line->fact.customer, folder, file,
         printer = &m_context.printer()]() -> Result<QString> {
            ENCOURS_ASSIGN(const KeptWording kept, readLetter(*desk, letter, of));
            const QString name = QFileInfo(toQ(kept.letter.fileName)).fileName();
            const QString written = file.isEmpty() ? folder + '/' + name : file;
            ENCOURS_TRY(printer->print(std::span(&kept.letter, 1), kept.paper, pathOf(written)));
            return written;
        },
        [this, then = std::move(then)](const Result<QString>& written) {
            if (!written) m_details->refuse(m_context.sentence(written.fault()));
            else then(*written);
        });
}

void LetterPanel::openLetter()
{
    if (!m_line || m_line->fact.isErased) return;
    // A folder for each: two letters of a day may have the same name.
    const QString folder = viewingFolder() + QStringLiteral("/letters/%1").arg(m_line->fact.id.value);
    if (!QDir().mkpath(folder)) return;
    printTo(folder, {}, [](const QString& file) { doors().openOutside(file); });
}

void LetterPanel::saveLetter()
{
    if (!m_line || m_line->fact.isErased) return;
    const QString file = doors().saveFile(this, tr("Save the letter"), m_fileName, tr("PDF files (*.pdf)"));
    if (file.isEmpty()) return;
    printTo({}, file, [this](const QString& written) {
        m_context.toast(tr("Saved as %1.").arg(QFileInfo(written).fileName()), Tone::Green, tr("Open"),
                        [written] { doors().openOutside(written); });
    });
}

void LetterPanel::printRun()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || !m_line || !m_line->fact.run) return;
    RunTarget target;
    target.run = *m_line->fact.run; // another letter may be selected while a folder is chosen
    const QString folder = doors().chooseFolder(this, tr("Folder for the letters of the run"));
    if (folder.isEmpty()) return;
    target.folder = pathOf(folder);
    m_context.runner().runLong(
        this, tr("Printing the letters again"),
        [desk, target, printer = &m_context.printer()](const Progress& progress, const Cancellation& cancellation) {
            return encours::printRun(*desk, *printer, target, progress, cancellation);
        },
        [this, folder](const Result<std::vector<std::filesystem::path>>& files) {
            if (!files) return m_context.toast(files.fault());
            m_context.toast(tr("%n file(s) written.", nullptr, static_cast<int>(files->size())), Tone::Green,
                            tr("Open the folder"), [folder] { doors().openOutside(folder); });
        });
}

void LetterPanel::enterDispatch()
{
    if (!m_line || m_line->fact.channel != LetterChannel::Paper) return;
    m_form->prepare(*m_line);
    setCurrentWidget(m_form);
    m_form->focusFirst();
}

void LetterPanel::leaveForm()
{
    setCurrentWidget(m_details);
    emit left();
}

void LetterPanel::record(const LetterDispatch& dispatch)
{
    CustomerCommand command;
    command.work = [request = DispatchRequest{dispatch, newKey(), false}](Desk& desk) {
        return RecordDispatch(desk).execute(request);
    };
    command.said = tr("Dispatch recorded");
    command.done = [this] { leaveForm(); };
    command.refused = [this](const Fault& fault) { m_form->refuse(m_context.sentence(fault)); };
    carryOut(m_context, this, std::move(command));
}

void LetterPanel::retranslate()
{
    m_details->setAccessibleName(tr("Selected letter"));
    m_dispatch->setText(tr("Dispatch…"));
    m_save->setText(tr("Save as…"));
    m_open->setText(tr("Open"));
    m_form->retranslate();
    showFacts();
}

} // namespace encours::ui
