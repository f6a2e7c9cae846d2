// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "calculations/calculations_page.h"
#include "campaigns/campaigns_page.h"
#include "customers/customer_page.h"
#include "customers/customers_page.h"
#include "customers/records_page.h"
#include "dashboard/aged_page.h"
#include "dashboard/dashboard_page.h"
#include "desk/call/ledger_age.h"
#include "desk/edit_legal_values.h"
#include "disputes/disputes_page.h"
#include "imports/imports_page.h"
#include "invoices/invoices_page.h"
#include "palette/command_palette.h"
#include "palette/window_commands.h"
#include "payments/payments_page.h"
#include "plans/plans_page.h"
#include "promises/promises_page.h"
#include "replay/replay_page.h"
#include "risk/risk_page.h"
#include "runs/runs_page.h"
#include "settings/settings_page.h"
#include "shell/app_context.h"
#include "shell/book_actions.h"
#include "shell/first_run.h"
#include "shell/keys_overlay.h"
#include "shell/rail.h"
#include "shell/start_steps.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "support/accessible_roles.h"
#include "support/format.h"
#include "today/today_page.h"
#include "widgets/plain_text.h"
#include "widgets/toast.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(1024, 640);

/// The one local file of a drop; nothing for several files or for anything else.
QString droppedFile(const QMimeData* data)
{
    const auto addresses = data->urls();
    return addresses.size() == 1 && addresses.first().isLocalFile() ? addresses.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(AppContext& context) : m_context(context), m_books(new BookActions(context, this))
{
    installAccessibleRoles();
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    build();
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
    connectContext();
    retranslate();
    if (!restoreGeometry(context.settings().geometry())) resize(firstSize);
    showFirstRun();
}

MainWindow::~MainWindow()
{
    // Pages answer bookClosing for the last time while they still stand.
    m_context.closeBook();
    disconnect(&m_context, nullptr, this, nullptr);
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    m_rail = new Rail(centre);
    m_bar = new TopBar(centre);
    m_status = new StatusBar(m_context.runner(), centre);
    m_stack = new QStackedWidget(centre);
    m_firstRun = new FirstRun(m_context, m_stack);
    m_stack->addWidget(m_firstRun);
    m_startSteps = new StartSteps(m_context, m_stack);
    m_stack->addWidget(m_startSteps);
    buildBanner();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(column, 1);
    auto* all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(m_status);
    setCentralWidget(centre);

    addPage(new TodayPage(m_context, m_stack));
    addPage(new CustomersPage(m_context, m_stack));
    addPage(new InvoicesPage(m_context, m_stack));
    addPage(new PaymentsPage(m_context, m_stack));
    addPage(new CustomerPage(m_context, m_stack));
    addPage(new RecordsPage(m_context, m_stack));
    addPage(new PromisesPage(m_context, m_stack));
    addPage(new DisputesPage(m_context, m_stack));
    addPage(new CampaignsPage(m_context, m_stack));
    addPage(new RunsPage(m_context, m_stack));
    addPage(new DashboardPage(m_context, m_stack));
    addPage(new AgedPage(m_context, m_stack));
    addPage(new RiskPage(m_context, m_stack));
    addPage(new PlansPage(m_context, m_stack));
    addPage(new ReplayPage(m_context, m_stack));
    addPage(m_imports = new ImportsPage(m_context, m_stack));
    addPage(new CalculationsPage(m_context, m_stack));
    addPage(new SettingsPage(m_context, m_stack), true);

    m_toast = new Toast(this);
    m_keys = new KeysOverlay(this);
    m_palette = new CommandPalette(m_context, this);
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, this, &MainWindow::showPalette);
    connect(m_bar, &TopBar::searchClicked, this, &MainWindow::showPalette);
    m_drop = new QFrame(this);
    m_drop->setProperty("look", "drop");
    m_dropText = plainLabel({}, TextRole::Title, m_drop);
    m_dropText->setAlignment(Qt::AlignCenter);
    (new QVBoxLayout(m_drop))->addWidget(m_dropText);
    m_drop->hide();
    m_escape = new QShortcut(Qt::Key_Escape, this);
    m_escape->setEnabled(false);
    addHistoryKeys();
}

void MainWindow::buildBanner()
{
    m_banner = new QFrame(this);
    m_banner->setObjectName("demonstrationBanner");
    m_banner->setProperty("look", "banner");
    m_banner->setFixedHeight(size::controlHeight);
    m_bannerText = plainLabel({}, TextRole::Body, m_banner);
    setTone(m_bannerText, Tone::Amber);
    m_bannerStep = new QPushButton(m_banner);
    m_bannerStep->setObjectName("leaveDemonstration");
    setLook(m_bannerStep, "look", "link");
    auto* line = new QHBoxLayout(m_banner);
    line->setContentsMargins(20, 0, 20, 0);
    line->addWidget(m_bannerText);
    m_bannerRemove = new QPushButton(m_banner);
    m_bannerRemove->setObjectName("removeDemonstration");
    setLook(m_bannerRemove, "look", "link");
    line->addWidget(m_bannerStep);
    line->addWidget(m_bannerRemove);
    line->addStretch();
    m_banner->hide();
    connect(m_bannerStep, &QPushButton::clicked, this, &MainWindow::showFirstRun);
    connect(m_bannerRemove, &QPushButton::clicked, m_books, &BookActions::removeDemonstration);
}

void MainWindow::addPage(Page* page, bool atFoot)
{
    page->setObjectName(page->key());
    m_pages << page;
    m_stack->addWidget(page);
    if (page->isOnRail()) m_rail->add(*page, atFoot);
    if (page->shortcut().isEmpty()) return;
    auto* shortcut = new QShortcut(page->shortcut(), this);
    connect(shortcut, &QShortcut::activated, this, [this, page] { showPage(page->key()); });
}

void MainWindow::connectContext()
{
    connect(&m_context, &AppContext::bookOpened, this, &MainWindow::bookOpened);
    connect(&m_context, &AppContext::bookClosing, this, &MainWindow::bookClosing);
    connect(&m_context, &AppContext::changed, this, &MainWindow::refresh);
    connect(&m_context, &AppContext::pageWanted, this, &MainWindow::openPlace);
    connect(&m_context, &AppContext::backWanted, this, &MainWindow::goBack);
    connect(&m_context, &AppContext::toastWanted, m_toast, &Toast::say);
    connect(&m_context.runner(), &DeskRunner::jobStarted, this, [this] { m_escape->setEnabled(true); });
    connect(&m_context.runner(), &DeskRunner::jobEnded, this, [this] { m_escape->setEnabled(false); });
    connect(m_escape, &QShortcut::activated, &m_context.runner(), &DeskRunner::cancelLongJob);
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_bar, &TopBar::freshnessClicked, this, [this] { showPage(m_imports->key()); });
    connect(m_bar, &TopBar::creditsClicked, this,
            [this] { m_context.show(QStringLiteral("payments"), QStringLiteral("unallocated")); });
    connect(m_firstRun, &FirstRun::createWanted, m_books, &BookActions::create);
    connect(m_books, &BookActions::created, this, &MainWindow::showStartSteps);
    connect(m_books, &BookActions::demonstrationRemoved, this, &MainWindow::showFirstRun);
    connect(m_startSteps, &StartSteps::finished, this, &MainWindow::endStartSteps);
    connect(m_firstRun, &FirstRun::demonstrationWanted, m_books, &BookActions::openDemonstration);
    connect(m_firstRun, &FirstRun::openWanted, m_books, &BookActions::chooseAndOpen);
    connect(m_firstRun, &FirstRun::recentWanted, m_books, &BookActions::open);
}

Page* MainWindow::page(const QString& key) const
{
    for (Page* page : m_pages) {
        if (page->key() == key) return page;
    }
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const Page* page : m_pages) keys << page->key();
    return keys;
}

void MainWindow::showPage(const QString& key)
{
    Page* wanted = page(key);
    if (wanted == nullptr || m_context.desk() == nullptr) return;
    if (wanted != currentPage()) rememberVisit();
    reveal(*wanted);
    wanted->takeFocus();
}

void MainWindow::reveal(Page& page)
{
    m_stack->setCurrentWidget(&page);
    m_rail->show();
    m_rail->setCurrent(page.key());
    m_bar->setTitle(page.title());
    m_status->setPageWidget(page.statusWidget());
}

void MainWindow::showFirstRun()
{
    m_rail->setVisible(m_context.desk() != nullptr);
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->refreshRecent();
    m_bar->setTitle(tr("Encours"));
    m_status->setPageWidget(nullptr);
    m_firstRun->takeFocus();
}

void MainWindow::bookOpened()
{
    for (Page* page : m_pages) page->bookOpened();
    refresh();
    showPage(m_pages.first()->key());
    showPageOfLastTime();
    m_isFirstBook = false;
    remindOfRates();
}

/// Half-yearly rates are published around the turn of the half-year: that is when somebody can do something about it.
void MainWindow::remindOfRates()
{
    constexpr int daysAhead = 10;
    const auto missing = ShowLegalValues(*m_context.desk()).missing(m_context.today(), daysAhead);
    if (missing.empty()) return;
    m_context.toast(
        tr("The legal rates of a half-year are missing: late-payment charges cannot be computed without them."),
        Tone::Amber, tr("Enter them"),
        [this] { m_context.show(QStringLiteral("settings"), QStringLiteral("legal-values")); });
}

void MainWindow::bookClosing()
{
    for (Page* page : m_pages) page->bookClosed();
    m_before.clear();
    m_after.clear();
    m_bar->setFreshness(std::nullopt);
    m_banner->hide();
    m_status->setBookName({});
    setWindowTitle(tr("Encours"));
    m_rail->hide();
    m_stack->setCurrentWidget(m_firstRun);
    m_status->setPageWidget(nullptr);
    for (QAction* action : {m_import, m_backup, m_verify, m_closeBook, m_restoreMenu->menuAction()})
        action->setEnabled(false);
}

void MainWindow::refresh()
{
    const BookSettings settings = m_context.desk()->settings();
    const QString company = toQ(settings.company.name);
    const QString file = QFileInfo(QString::fromStdU16String(m_context.desk()->file().u16string())).fileName();
    setWindowTitle(QStringLiteral("%1 — %2").arg(company.isEmpty() ? file : company, tr("Encours")));
    m_status->setBookName(company.isEmpty() ? file : QStringLiteral("%1 · %2").arg(company, file));
    m_banner->setVisible(settings.isDemonstration);
    for (QAction* action : {m_import, m_backup, m_verify, m_closeBook, m_restoreMenu->menuAction()})
        action->setEnabled(true);
    for (Page* page : m_pages) page->refresh();
    refreshFreshness();
}

void MainWindow::refreshFreshness()
{
    m_bar->setDay(m_context.today());
    Desk* desk = m_context.desk();
    m_context.runner().run(
        this, [desk] { return desk->freshness(); },
        [this](const Result<Freshness>& freshness) {
            if (m_context.desk() == nullptr) return;
            if (!freshness) {
                m_bar->setFreshness(std::nullopt);
                return;
            }
            const BookSettings settings = m_context.desk()->settings();
            // A demonstration was never imported: there is nothing to say about its age.
            const bool isMadeUp = settings.isDemonstration && !freshness->lastImportAt;
            const bool isStale = !isMadeUp && ledgerAgeOf(*freshness, settings, m_context.today()).isStale();
            m_bar->setFreshness(*freshness, isMadeUp  ? LedgerTone::Unspoken
                                            : isStale ? LedgerTone::Stale
                                                      : LedgerTone::Fresh);
        });
}

void MainWindow::lookForNews()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_context.runner().isBusy()) return;
    m_context.runner().run(
        this, [desk] { return desk->refreshIfChanged(); },
        [this](const Result<bool>& isNew) {
            if (isNew && *isNew) m_context.notifyChanged();
        });
}

void MainWindow::showPalette()
{
    m_palette->open(commandsOf(*this, m_context));
}

void MainWindow::importFile(const QString& file)
{
    if (m_context.desk() == nullptr) return;
    showPage(m_imports->key());
    m_imports->preview(file);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) lookForNews();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_context.settings().setGeometry(saveGeometry());
    rememberPage();
    m_context.runner().cancelLongJob();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_toast->place();
    m_keys->hide();
    m_palette->place();
    m_drop->setGeometry(rect().adjusted(size::gap, size::gap, -size::gap, -size::gap));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_context.desk() == nullptr || droppedFile(event->mimeData()).isEmpty()) return;
    m_drop->show();
    m_drop->raise();
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    importFile(file);
}

} // namespace encours::ui
