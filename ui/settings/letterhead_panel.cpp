// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/letterhead_panel.h"

#include "print/pdf_letter_printer.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/calm_wheel.h"
#include "widgets/card.h"
#include "widgets/letter_preview.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int fieldsWidth = 500;
constexpr int numberWidth = 120;
constexpr double mmPerStep = 0.5;
constexpr EnvelopeWindow windows[] = {EnvelopeWindow::Dl35, EnvelopeWindow::Dl45, EnvelopeWindow::None};

QDoubleSpinBox* moveBox(const char* name, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setDecimals(1);
    box->setSingleStep(mmPerStep);
    box->setRange(-largestMoveHalfMm * mmPerStep, largestMoveHalfMm * mmPerStep);
    box->setFixedWidth(numberWidth);
    calmWheel(box);
    return box;
}

QSpinBox* daysBox(const char* name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(fewestDaysGiven, mostDaysGiven);
    box->setFixedWidth(numberWidth);
    calmWheel(box);
    return box;
}

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

void addRow(QGridLayout* grid, QLabel* caption, QWidget* field)
{
    const int row = grid->rowCount();
    caption->setBuddy(field);
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
}

} // namespace

LetterheadPanel::LetterheadPanel(AppContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_preview(new LetterPreview(this))
{
    auto* content = new QWidget;
    auto* fields = new QVBoxLayout(content);
    fields->setContentsMargins(20, 0, 0, size::gap);
    fields->addWidget(makeCard());
    fields->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(fieldsWidth + 36);
    scroll->setWidget(content);
    m_preview->setObjectName("letterheadPreview");
    auto* sheet = new Card(this);
    auto* sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(1, 1, 1, 1);
    sheetColumn->addWidget(m_preview);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 20, size::gap);
    row->setSpacing(12);
    row->addWidget(scroll);
    row->addWidget(sheet, 1);
    fillWindows();
}

void LetterheadPanel::makeFields(Card* card)
{
    const auto caption = [card] { return plainLabel({}, TextRole::Body, card); };
    m_title = plainLabel({}, TextRole::Strong, card);
    m_about = wrappedLabel({}, TextRole::Caption, card);
    m_logoCaption = caption();
    m_logoText = wrappedLabel({}, TextRole::Caption, card);
    m_logoText->setObjectName("logoText");
    m_chooseLogo = button("chooseLogo", card);
    m_removeLogo = button("removeLogo", card);
    setLook(m_removeLogo, "look", "quiet");
    m_windowCaption = caption();
    m_window = new QComboBox(card);
    m_window->setObjectName("envelopeWindow");
    m_rightCaption = caption();
    m_right = moveBox("moveRight", card);
    m_downCaption = caption();
    m_down = moveBox("moveDown", card);
    m_foldMarks = new QCheckBox(card);
    m_foldMarks->setObjectName("foldMarks");
    m_payCaption = caption();
    m_daysToPay = daysBox("daysToPay", card);
    m_noticeCaption = caption();
    m_daysOfNotice = daysBox("daysOfNotice", card);
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("letterheadProblem");
    setTone(m_problem, Tone::Red);
    m_test = button("printTestPage", card);
    m_save = button("savePaper", card);
    setLook(m_save, "look", "primary");
}

Card* LetterheadPanel::makeCard()
{
    auto* card = new Card(this);
    makeFields(card);
    auto* logo = new QWidget(card);
    auto* logoRow = new QHBoxLayout(logo);
    logoRow->setContentsMargins(0, 0, 0, 0);
    logoRow->addWidget(m_chooseLogo);
    logoRow->addWidget(m_removeLogo);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(size::grid);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_logoCaption, 0, 0);
    grid->addWidget(m_logoText, 1, 0, 1, 2);
    grid->addWidget(logo, 2, 0, 1, 2, Qt::AlignLeft);
    addRow(grid, m_windowCaption, m_window);
    addRow(grid, m_rightCaption, m_right);
    addRow(grid, m_downCaption, m_down);
    grid->addWidget(m_foldMarks, grid->rowCount(), 0, 1, 2);
    addRow(grid, m_payCaption, m_daysToPay);
    addRow(grid, m_noticeCaption, m_daysOfNotice);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_test);
    foot->addStretch();
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    for (QLabel* text : {m_title, m_about}) column->addWidget(text);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connectFields();
    return card;
}

void LetterheadPanel::connectFields()
{
    connect(m_chooseLogo, &QPushButton::clicked, this, &LetterheadPanel::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &LetterheadPanel::removeLogo);
    connect(m_window, &QComboBox::currentIndexChanged, this, &LetterheadPanel::fieldsChanged);
    connect(m_foldMarks, &QCheckBox::toggled, this, &LetterheadPanel::fieldsChanged);
    for (QDoubleSpinBox* box : {m_right, m_down})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LetterheadPanel::fieldsChanged);
    for (QSpinBox* box : {m_daysToPay, m_daysOfNotice})
        connect(box, &QSpinBox::valueChanged, this, &LetterheadPanel::fieldsChanged);
    connect(m_test, &QPushButton::clicked, this, &LetterheadPanel::printTestPage);
    connect(m_save, &QPushButton::clicked, this, &LetterheadPanel::save);
}

QString LetterheadPanel::title() const
{
    return tr("Letterhead");
}

QList<std::pair<QString, QString>> LetterheadPanel::keys() const
{
    return {{tr("Up and Down"), tr("Move the address by half a millimetre")},
            {tr("+ and −, 0"), tr("Size of the preview, fit to width")}};
}

void LetterheadPanel::bookOpened()
{
    m_kept.reset();
    refresh();
}

void LetterheadPanel::bookClosed()
{
    ++m_turn;
    m_kept.reset();
    m_logo.clear();
    m_problem->clear();
    m_preview->clear();
    fieldsChanged();
}

void LetterheadPanel::refresh()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return openLetterOffice(*desk); },
        [this, desk, turn = ++m_turn](const Result<std::shared_ptr<const LetterOffice>>& office) {
            if (turn != m_turn || context().desk() != desk) return;
            if (!office) {
                m_problem->setText(context().sentence(office.fault()));
                return;
            }
            const bool isUntouched = !m_kept || typed() == *m_kept; // what is being typed stays
            m_kept = Paper{(*office)->letterhead, (*office)->daysToPay, (*office)->daysOfNotice};
            if (isUntouched) show(*m_kept);
            fieldsChanged();
        });
}

LetterheadPanel::Paper LetterheadPanel::typed() const
{
    Paper paper;
    paper.letterhead.logo = m_logo;
    paper.letterhead.window = windows[static_cast<std::size_t>(qMax(m_window->currentIndex(), 0))];
    paper.letterhead.moveRightHalfMm = qRound(m_right->value() / mmPerStep);
    paper.letterhead.moveDownHalfMm = qRound(m_down->value() / mmPerStep);
    paper.letterhead.hasFoldMarks = m_foldMarks->isChecked();
    paper.daysToPay = m_daysToPay->value();
    paper.daysOfNotice = m_daysOfNotice->value();
    return paper;
}

void LetterheadPanel::show(const Paper& paper)
{
    const Letterhead& head = paper.letterhead;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_window),    QSignalBlocker(m_right),
                                    QSignalBlocker(m_down),      QSignalBlocker(m_foldMarks),
                                    QSignalBlocker(m_daysToPay), QSignalBlocker(m_daysOfNotice)};
    m_logo = head.logo;
    m_window->setCurrentIndex(static_cast<int>(head.window));
    m_right->setValue(head.moveRightHalfMm * mmPerStep);
    m_down->setValue(head.moveDownHalfMm * mmPerStep);
    m_foldMarks->setChecked(head.hasFoldMarks);
    m_daysToPay->setValue(paper.daysToPay);
    m_daysOfNotice->setValue(paper.daysOfNotice);
}

LetterPaper LetterheadPanel::testPaper() const
{
    return {typed().letterhead, PdfKind::Pdf14, true};
}

Letter LetterheadPanel::testPage() const
{
    return paperTestPage(context().desk()->settings(), typed().letterhead, context().today(), currentLanguage());
}

void LetterheadPanel::fieldsChanged()
{
    const bool isOpen = context().desk() != nullptr && m_kept.has_value();
    m_save->setEnabled(isOpen && !(typed() == *m_kept));
    m_test->setEnabled(isOpen);
    m_removeLogo->setEnabled(!m_logo.empty());
    tellLogo();
    if (isOpen) m_preview->showLetter(testPage(), testPaper());
}

void LetterheadPanel::tellLogo()
{
    constexpr double bytesPerKb = 1024;
    const auto picture = m_logo.empty() ? nullptr : readLogo(m_logo);
    if (picture == nullptr) {
        m_logoText->setText(tr("No logo: the name of the company heads the letter. PNG or JPEG, at most 512 KB."));
        return;
    }
    const int kilobytes = qMax(qRound(static_cast<double>(m_logo.size()) / bytesPerKb), 1);
    m_logoText->setText(tr("A picture of %1 KB, printed in at most 60 × 18 mm.").arg(kilobytes));
}

void LetterheadPanel::chooseLogo()
{
    const QString file = doors().openFile(this, tr("Logo of the company"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (file.isEmpty()) return;
    context().runner().read(
        this,
        [path = std::filesystem::path(file.toStdU16String())]() -> Result<std::string> {
            ENCOURS_ASSIGN(std::string bytes, readLogoFile(path));
            if (readLogo(bytes) == nullptr) return faultAbout(FaultCode::ImageUnreadable, path.string(), "file");
            return bytes;
        },
        [this](const Result<std::string>& bytes) {
            if (!bytes) {
                m_problem->setText(context().sentence(bytes.fault()));
                return;
            }
            m_problem->clear();
            m_logo = *bytes;
            fieldsChanged();
        });
}

void LetterheadPanel::removeLogo()
{
    m_logo.clear();
    fieldsChanged();
    m_chooseLogo->setFocus();
}

void LetterheadPanel::printTestPage()
{
    const auto printer = doors().choosePrinter(this, tr("Print the test page"));
    if (printer == nullptr || context().desk() == nullptr) return;
    const Letter page = testPage();
    if (paintLetters(*printer, std::span{&page, 1}, testPaper())) {
        m_problem->clear();
        context().toast(tr("The test page was sent to the printer."), Tone::Green);
    } else {
        m_problem->setText(tr("The printer refused the page."));
    }
}

void LetterheadPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_save->isEnabled()) return;
    m_save->setEnabled(false);
    const Paper paper = typed();
    LetterheadRequest request{paper.letterhead, paper.daysToPay, paper.daysOfNotice, newKey(), false};
    context().runner().run(
        this, [desk, request = std::move(request)] { return EditLetterhead(*desk).execute(request); },
        [this, paper](const Result<Done>& done) {
            if (!done) {
                m_problem->setText(context().sentence(done.fault()));
                fieldsChanged();
                return;
            }
            m_problem->clear();
            m_kept = paper;
            fieldsChanged();
            context().toast(tr("Letterhead saved"), Tone::Green);
            context().notifyChanged();
        });
}

void LetterheadPanel::fillWindows()
{
    const int chosen = qMax(m_window->currentIndex(), 0);
    const QSignalBlocker quiet(m_window);
    m_window->clear();
    for (const EnvelopeWindow window : windows) {
        const auto code = std::string(envelopeWindowCode(window));
        m_window->addItem(toQ(words(currentLanguage(), "envelope-window." + code)));
    }
    m_window->setCurrentIndex(chosen);
}

void LetterheadPanel::takeFocus()
{
    m_window->setFocus();
}

void LetterheadPanel::retranslate()
{
    m_title->setText(tr("The paper of your letters"));
    m_about->setText(tr("The texts of the head come from the company. Each change shows at once on the test page."));
    const std::pair<QLabel*, QString> captions[] = {
        {m_logoCaption, tr("Logo")},
        {m_windowCaption, tr("Envelope")},
        {m_rightCaption, tr("Move the address to the right")},
        {m_downCaption, tr("Move the address down")},
        {m_payCaption, tr("Days that a reminder gives")},
        {m_noticeCaption, tr("Days that a formal notice gives")},
    };
    for (const auto& [label, text] : captions) {
        label->setText(text);
        if (label->buddy() != nullptr) label->buddy()->setAccessibleName(text);
    }
    for (QDoubleSpinBox* box : {m_right, m_down}) box->setSuffix(tr(" mm"));
    for (QSpinBox* box : {m_daysToPay, m_daysOfNotice}) box->setSuffix(tr(" days"));
    m_foldMarks->setText(tr("Fold marks on the first page"));
    m_chooseLogo->setText(tr("Choose a picture…"));
    m_removeLogo->setText(tr("Remove"));
    m_test->setText(tr("Print the test page…"));
    m_save->setText(tr("Save the letterhead"));
    fillWindows();
    fieldsChanged();
}

} // namespace encours::ui
