// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/book_actions.h"

#include "desk/make_demo.h"
#include "desk/start/remove_demonstration.h"
#include "shell/app_context.h"
#include "shell/checks_dialog.h"
#include "support/doors.h"
#include "support/format.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace encours::ui {
namespace {

constexpr std::uint64_t demonstrationSeed = 1;

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

using Opened = Result<std::unique_ptr<Desk>>;

/// A half-made demonstration is of no use to anybody: it is taken away again.
Opened makeDemonstration(const NewBook& book, const std::shared_ptr<const Clock>& clock, const std::string& actor,
                         const Progress& progress, const Cancellation& cancellation)
{
    auto made = Desk::create(book, clock, actor);
    if (!made) return made;
    DemoRequest request;
    request.seed = demonstrationSeed;
    request.until = clock->today();
    const auto filled = MakeDemo(**made).execute(request, progress, cancellation);
    if (filled) return made;
    made.value().reset();
    std::error_code ignored;
    std::filesystem::remove(book.file, ignored);
    return filled.fault();
}

} // namespace

BookActions::BookActions(AppContext& context, QWidget* window) : QObject(window), m_context(context), m_window(window)
{
}

QString BookActions::demonstrationFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/encours/demonstration.encours";
}

QString BookActions::bookFilter()
{
    return tr("Encours books (*.encours)");
}

void BookActions::finish(Opened opened)
{
    if (!opened) {
        refuse(opened.fault());
        return;
    }
    m_context.settings().addRecentBook(textOf((*opened)->file()));
    const bool isOnNetworkDisk = (*opened)->isOnNetworkDisk();
    m_context.adopt(std::move(opened).value());
    if (isOnNetworkDisk) {
        m_context.toast(tr("This book lies on a network disk: only one person can open it at a time."), Tone::Amber);
    }
}

void BookActions::refuse(const Fault& fault)
{
    doors().tell(m_window, tr("The book was not opened"), m_context.sentence(fault));
}

void BookActions::create(const NewBook& book)
{
    QDir().mkpath(QFileInfo(textOf(book.file)).absolutePath());
    m_context.runner().run(
        this,
        [book, clock = m_context.clock(), actor = toStd(m_context.actor())] {
            return Desk::create(book, clock, actor);
        },
        [this](Opened made) {
            const bool isMade = made.isDone();
            finish(std::move(made));
            if (isMade) emit created();
        });
}

void BookActions::open(const QString& file)
{
    // The same file cannot be opened twice, so what is open makes room first and only then.
    if (m_context.desk() != nullptr && pathOf(QFileInfo(file).absoluteFilePath()) == m_context.desk()->file()) return;
    m_context.runner().runLong(
        this, tr("Opening %1").arg(QFileInfo(file).fileName()),
        [path = pathOf(file), clock = m_context.clock(), actor = toStd(m_context.actor())](
            const Progress& progress, const Cancellation&) { return Desk::open(path, clock, actor, progress); },
        [this](Opened opened) { finish(std::move(opened)); });
}

void BookActions::chooseAndOpen()
{
    const QString file = doors().openFile(m_window, tr("Open a book"), bookFilter());
    if (!file.isEmpty()) open(file);
}

void BookActions::openDemonstration()
{
    const QString file = demonstrationFile();
    if (QFileInfo::exists(file)) {
        open(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    NewBook book;
    book.file = pathOf(file);
    book.settings.company.name = "Les Fournils de Garonne";
    book.settings.company.legalForm = "SARL";
    book.settings.company.capital = "50 000 €";
    book.settings.company.addressLine1 = "12 rue des Minimes";
    book.settings.company.postalCode = "31200";
    book.settings.company.city = "Toulouse";
    book.settings.company.phone = "05 61 00 00 00";
    book.settings.isDemonstration = true;
    m_context.runner().runLong(
        this, tr("Making the demonstration book"),
        [book, clock = m_context.clock(), actor = toStd(m_context.actor())](const Progress& progress,
                                                                            const Cancellation& cancellation) {
            return makeDemonstration(book, clock, actor, progress, cancellation);
        },
        [this](Opened made) { finish(std::move(made)); });
}

bool BookActions::hasDemonstration() const
{
    const bool isOpen = m_context.desk() != nullptr && m_context.desk()->settings().isDemonstration;
    return isOpen || QFileInfo::exists(demonstrationFile());
}

void BookActions::removeDemonstration()
{
    const bool isOpen = m_context.desk() != nullptr && m_context.desk()->settings().isDemonstration;
    const QString file = isOpen ? textOf(m_context.desk()->file()) : demonstrationFile();
    const bool isMeant = doors().confirm(
        m_window,
        {tr("Remove the demonstration book"),
         tr("The demonstration book and its copies are deleted for good, with whatever you tried in it. Your own "
            "books are not touched.\n\n%1")
             .arg(QDir::toNativeSeparators(file)),
         tr("Delete the demonstration")});
    if (!isMeant) return;
    if (isOpen) m_context.closeBook();
    m_context.runner().run(
        this, [path = pathOf(file)] { return encours::removeDemonstration(path); },
        [this, file, isOpen](const Result<Done>& removed) {
            if (!removed) {
                m_context.toast(removed.fault());
                if (isOpen) open(file);
                return;
            }
            m_context.settings().forgetRecentBook(file);
            m_context.toast(tr("The demonstration book is deleted"));
            if (m_context.desk() == nullptr) emit demonstrationRemoved();
        });
}

QString BookActions::nameOfRecent(const QString& file)
{
    const QFileInfo info(file);
    QString folder = info.absolutePath();
    if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + '/'))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return QStringLiteral("%1 — %2").arg(info.completeBaseName(), QDir::toNativeSeparators(folder));
}

void BookActions::backup()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    const QString name = QFileInfo(textOf(desk->file())).completeBaseName();
    const QString suggested = QStringLiteral("%1-%2.encours").arg(name, toQ(formatIsoDate(m_context.today())));
    const QString file = doors().saveFile(m_window, tr("Save a copy of the book"), suggested, bookFilter());
    if (file.isEmpty()) return;
    m_context.runner().run(
        this, [desk, path = pathOf(file)] { return KeepSafe(*desk).backup(path); },
        [this, file](Result<Done> saved) {
            if (!saved) {
                m_context.toast(saved.fault());
            } else {
                m_context.toast(tr("Copy saved as %1").arg(QFileInfo(file).fileName()));
            }
        });
}

void BookActions::verify()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().runLong(
        this, tr("Verifying the book"),
        [desk](const Progress& progress, const Cancellation&) { return KeepSafe(*desk).verify(progress); },
        [this](Result<std::vector<VerifyCheck>> checks) {
            if (!checks) {
                m_context.toast(checks.fault());
            } else {
                showChecks(*checks);
            }
        });
}

void BookActions::showChecks(const std::vector<VerifyCheck>& checks)
{
    auto* dialog = new ChecksDialog(checks, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookActions::restore(const QString& copy)
{
    if (m_context.desk() == nullptr) return;
    const bool isMeant = doors().confirm(
        m_window, {tr("Restore a copy"),
                   tr("The book goes back to the state of this copy. The present file is kept beside it under a dated "
                      "name, so nothing is lost."),
                   tr("Restore the copy")});
    if (!isMeant) return;
    const std::filesystem::path book = m_context.desk()->file();
    m_context.closeBook();
    m_context.runner().run(
        this, [book, path = pathOf(copy), clock = m_context.clock()] { return restoreBook(book, path, *clock); },
        [this, book](Result<std::filesystem::path> kept) {
            if (!kept) {
                refuse(kept.fault());
            } else {
                m_context.toast(
                    tr("Copy restored. The former file is kept as %1").arg(QFileInfo(textOf(*kept)).fileName()));
            }
            open(textOf(book));
        });
}

void BookActions::chooseAndRestore()
{
    const QString copy = doors().openFile(m_window, tr("Choose the copy to restore"), bookFilter());
    if (!copy.isEmpty()) restore(copy);
}

std::vector<BackupFile> BookActions::automaticCopies() const
{
    if (m_context.desk() == nullptr) return {};
    return KeepSafe(*m_context.desk()).automaticCopies();
}

} // namespace encours::ui
