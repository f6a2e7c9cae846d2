// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_run.h"

#include "shell/app_context.h"
#include "shell/book_actions.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int contentWidth = 880;
constexpr qsizetype recentShown = 4;

QVBoxLayout* columnIn(Card* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, size::gap, 20, 20);
    column->setSpacing(size::grid);
    return column;
}

} // namespace

FirstRun::FirstRun(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_welcome(plainLabel({}, TextRole::Title, this)),
      m_promise(wrappedLabel({}, TextRole::Body, this))
{
    setObjectName("firstRun");
    setLook(m_promise, "look", "muted");
    auto* side = new QVBoxLayout;
    side->setSpacing(size::gap);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(size::gap);
    cards->addWidget(makeCreateCard(), 3);
    cards->addLayout(side, 2);
    side->addWidget(makeDemonstrationCard());
    side->addWidget(makeOpenCard());
    auto* content = new QWidget(this);
    content->setFixedWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(size::grid);
    column->addWidget(m_welcome);
    column->addWidget(m_promise);
    column->addSpacing(size::gap);
    column->addLayout(cards);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(content, 0, Qt::AlignHCenter);
    page->addStretch(3);
    retranslate();
    refreshRecent();
}

Card* FirstRun::makeCreateCard()
{
    auto* card = new Card(this);
    m_createTitle = plainLabel({}, TextRole::Strong, card);
    m_nameCaption = plainLabel({}, TextRole::Caption, card);
    m_name = new QLineEdit(card);
    m_name->setObjectName("companyName");
    m_name->setMaxLength(200);
    m_nameCaption->setBuddy(m_name);
    m_fileCaption = plainLabel({}, TextRole::Caption, card);
    m_file = new QLineEdit(card);
    m_file->setObjectName("bookFile");
    m_fileCaption->setBuddy(m_file);
    m_choose = new QPushButton(card);
    m_choose->setObjectName("chooseBookFile");
    m_problem = wrappedLabel({}, TextRole::Caption, card);
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_create = new QPushButton(card);
    m_create->setObjectName("createBook");
    setLook(m_create, "look", "primary");
    auto* place = new QHBoxLayout;
    place->setSpacing(size::grid);
    place->addWidget(m_file, 1);
    place->addWidget(m_choose);
    auto* column = columnIn(card);
    column->addWidget(m_createTitle);
    column->addSpacing(size::half);
    column->addWidget(m_nameCaption);
    column->addWidget(m_name);
    column->addWidget(m_fileCaption);
    column->addLayout(place);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(m_create, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textEdited, this, &FirstRun::proposeFile);
    connect(m_name, &QLineEdit::returnPressed, this, &FirstRun::submit);
    connect(m_file, &QLineEdit::returnPressed, this, &FirstRun::submit);
    connect(m_choose, &QPushButton::clicked, this, &FirstRun::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &FirstRun::submit);
    return card;
}

Card* FirstRun::makeDemonstrationCard()
{
    auto* card = new Card(this);
    m_demoTitle = plainLabel({}, TextRole::Strong, card);
    m_demoText = wrappedLabel({}, TextRole::Body, card);
    setLook(m_demoText, "look", "muted");
    m_demo = new QPushButton(card);
    m_demo->setObjectName("openDemonstration");
    auto* column = columnIn(card);
    column->addWidget(m_demoTitle);
    column->addWidget(m_demoText);
    column->addStretch();
    column->addWidget(m_demo, 0, Qt::AlignLeft);
    connect(m_demo, &QPushButton::clicked, this, &FirstRun::demonstrationWanted);
    return card;
}

Card* FirstRun::makeOpenCard()
{
    auto* card = new Card(this);
    m_openTitle = plainLabel({}, TextRole::Strong, card);
    m_openText = wrappedLabel({}, TextRole::Body, card);
    setLook(m_openText, "look", "muted");
    m_open = new QPushButton(card);
    m_open->setObjectName("openBook");
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    auto* column = columnIn(card);
    column->addWidget(m_openTitle);
    column->addWidget(m_openText);
    column->addLayout(m_recent);
    column->addStretch();
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &FirstRun::openWanted);
    return card;
}

void FirstRun::retranslate()
{
    m_welcome->setText(tr("Welcome to Encours"));
    m_promise->setText(
        tr("Every morning: whom to call, why, and what to say. Everything stays on this machine, in one file "
           "called a book."));
    m_createTitle->setText(tr("Create a book"));
    m_nameCaption->setText(tr("Name of your company"));
    m_fileCaption->setText(tr("Where the book is kept"));
    m_choose->setText(tr("Choose…"));
    m_create->setText(tr("Create the book"));
    m_demoTitle->setText(tr("Look around first"));
    m_demoText->setText(tr("A made-up company with customers, invoices, promises and disputes."));
    m_demo->setText(tr("Open the demonstration book"));
    m_openTitle->setText(tr("Open an existing book"));
    m_openText->setText(tr("A file whose name ends in .encours."));
    m_open->setText(tr("Open a book…"));
}

void FirstRun::refreshRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList files = m_context.settings().recentBooks();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    files = files.mid(0, recentShown);
    QStringList names;
    for (const QString& file : files) names << QFileInfo(file).completeBaseName();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString& file = files[i];
        // Books of one name in several folders must be told apart.
        const QString folder = names.count(names[i]) > 1 ? QFileInfo(file).dir().dirName() : QString();
        const QString name = folder.isEmpty() ? names[i] : QStringLiteral("%1 (%2)").arg(names[i], folder);
        auto* book = new QPushButton(withoutMnemonics(name), this);
        setLook(book, "look", "link");
        setPlainToolTip(book, file);
        connect(book, &QPushButton::clicked, this, [this, file] { emit recentWanted(file); });
        m_recent->addWidget(book, 0, Qt::AlignLeft);
    }
}

void FirstRun::takeFocus()
{
    m_name->setFocus();
}

void FirstRun::proposeFile()
{
    if (m_file->isModified()) return;
    QString name = m_name->text().simplified();
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(folder + '/' + name + ".encours"));
    m_problem->hide();
}

void FirstRun::chooseFile()
{
    const QString file =
        doors().saveFile(this, tr("Where the book is kept"), m_file->text(), BookActions::bookFilter());
    if (file.isEmpty()) return;
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setModified(true);
}

void FirstRun::submit()
{
    QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    if (!isNamed || file.isEmpty()) {
        m_problem->setText(isNamed ? tr("Say where the book is to be kept.") : tr("Say the name of your company."));
        m_problem->show();
        (isNamed ? m_file : m_name)->setFocus();
        return;
    }
    m_problem->hide();
    if (!file.endsWith(".encours")) file += ".encours";
    NewBook book;
    book.file = std::filesystem::path(file.toStdU16String());
    book.settings.company.name = toStd(m_name->text().trimmed());
    emit createWanted(book);
}

} // namespace encours::ui
