// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/outbox_tab.h"

#include "base/fold.h"
#include "risk/side_panel.h"
#include "runs/mail_sending.h"
#include "runs/mail_status.h"
#include "runs/outbox_bar.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "words/mail_words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int panelWidth = 380;
constexpr int textHeight = 180;

/// Everything that the tab shows, read in one go.
struct Board {
    std::vector<MessageLine> rows;
    MailSettings settings;
    bool isPaused = false;
    std::string testAddress;
};

Result<Board> readBoard(Desk& desk)
{
    Board board;
    ENCOURS_ASSIGN(board.settings, readMailSettings(desk));
    ENCOURS_ASSIGN(board.isPaused, isOutboxPaused(desk));
    ENCOURS_ASSIGN(board.rows, listMessages(desk));
    const std::string company = desk.settings().company.email;
    const std::string& sender = board.settings.fromAddress.empty() ? company : board.settings.fromAddress;
    board.testAddress = board.settings.testAddress.empty() ? sender : board.settings.testAddress;
    return board;
}

bool canBeSentByHand(MailState state)
{
    return state == MailState::Drafted || state == MailState::Approved || state == MailState::Failed ||
           state == MailState::Unknown;
}

} // namespace

OutboxTab::OutboxTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, "outbox", Icon::Mail, {{140}, {180}, {190}, {0}, {92}}, parent),
      m_bar(new OutboxBar(this)),
      m_sending(new MailSending(context, this)),
      m_details(new SidePanel(this))
{
    m_details->setObjectName("messageDetails");
    m_details->setMinimumWidth(320);
    buildDetails();
    setSide(m_details, panelWidth);
    setTop(m_bar);
    connectVerbs();
    addKeys();
}

OutboxTab::~OutboxTab() = default;

void OutboxTab::buildDetails()
{
    m_uncertain = wrappedLabel({}, TextRole::Body, m_details);
    m_uncertain->setObjectName("messageUncertain");
    setTone(m_uncertain, Tone::Amber);
    m_text = new QPlainTextEdit(m_details);
    m_text->setObjectName("messageText");
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_attached = wrappedLabel({}, TextRole::Caption, m_details);
    m_attached->setObjectName("messageAttached");
    m_history = wrappedLabel({}, TextRole::Caption, m_details);
    m_history->setObjectName("messageHistory");
    m_export = new QPushButton(m_details);
    m_export->setObjectName("exportMessage");
    m_link = new QPushButton(m_details);
    m_link->setObjectName("openMessage");
    m_wasSent = new QPushButton(m_details);
    m_wasSent->setObjectName("messageWasSent");
    auto* outside = new FlowLayout(size::grid);
    for (QPushButton* each : {m_wasSent, m_export, m_link}) outside->addWidget(each);
    QVBoxLayout& body = m_details->body();
    body.addWidget(m_uncertain);
    body.addWidget(m_text);
    body.addWidget(m_attached);
    body.addLayout(outside);
    body.addWidget(m_history);
    m_cancel = m_details->addVerb("cancelMessage");
    m_approve = m_details->addVerb("approveMessage", true);
}

void OutboxTab::connectVerbs()
{
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(MailState::Approved); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { decide(MailState::Cancelled); });
    connect(m_wasSent, &QPushButton::clicked, this, [this] { decide(MailState::Sent); });
    connect(m_export, &QPushButton::clicked, this, &OutboxTab::exportChosen);
    connect(m_link, &QPushButton::clicked, this, &OutboxTab::openLink);
    connect(m_bar, &OutboxBar::sendWanted, this, &OutboxTab::sendWaiting);
    connect(m_bar, &OutboxBar::stopWanted, m_sending, &MailSending::stop);
    connect(m_bar, &OutboxBar::settingsWanted, this, [this] { context().show("settings", "mail"); });
    connect(m_bar, &OutboxBar::passwordGiven, this, &OutboxTab::takePassword);
    connect(m_bar, &OutboxBar::resumeWanted, this, &OutboxTab::resumeBook);
    connect(m_sending, &MailSending::moved, m_bar, &OutboxBar::showProgress);
    connect(m_sending, &MailSending::pausing, m_bar, &OutboxBar::showPause);
    connect(m_sending, &MailSending::ended, this, &OutboxTab::sent);
    connect(m_sending, &MailSending::refused, this, [this](const Fault& fault) {
        m_bar->showIdle();
        context().toast(fault);
        context().notifyChanged();
    });
}

void OutboxTab::addKeys()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* send = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, this, &OutboxTab::sendWaiting);
    }
    auto* cancel = new QShortcut(QKeySequence(Qt::Key_Delete), &table());
    cancel->setContext(Qt::WidgetShortcut);
    connect(cancel, &QShortcut::activated, this, [this] { decide(MailState::Cancelled); });
}

QString OutboxTab::title() const
{
    return tr("Outbox");
}

QString OutboxTab::summary() const
{
    if (m_rows.empty()) return {};
    const auto count = [this](MailState state) {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                              [state](const MessageLine& line) { return line.fact.state() == state; }));
    };
    QStringList parts{tr("%n message(s)", nullptr, this->count()), tr("%n to send", nullptr, waiting())};
    if (const int unknown = count(MailState::Unknown); unknown > 0) parts << tr("%n uncertain", nullptr, unknown);
    if (const int drafts = count(MailState::Drafted); drafts > 0) parts << tr("%n draft(s)", nullptr, drafts);
    return parts.join(QStringLiteral(" · "));
}

QList<std::pair<QString, QString>> OutboxTab::keys() const
{
    return {{QStringLiteral("Ctrl+Enter"), tr("Send the approved messages")},
            {tr("Del"), tr("Cancel the selected messages")},
            {tr("Esc"), tr("Leave the password field")}};
}

void OutboxTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return readBoard(*desk); },
        [this, desk, turn = ++m_turn](Result<Board> board) {
            if (turn != m_turn || context().desk() != desk) return;
            if (!board) {
                showRefusal(board.fault());
                return;
            }
            m_rows = std::move(board->rows);
            m_settings = board->settings;
            m_bar->setState({m_settings, toQ(board->testAddress), board->isPaused, waiting()});
            showRows(m_rows.size());
            emit summaryChanged();
        });
}

int OutboxTab::waiting() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const MessageLine& line) {
        return line.fact.state() == MailState::Approved;
    }));
}

void OutboxTab::bookClosed()
{
    ++m_turn;
    m_sending->forget();
    m_bar->leavePassword();
    m_bar->showIdle();
    RegisterTab::bookClosed();
}

void OutboxTab::forget()
{
    m_rows.clear();
    m_settings = {};
}

QStringList OutboxTab::titles() const
{
    return {tr("State"), tr("Customer"), tr("Recipient"), tr("Subject"), tr("Written")};
}

RegisterCell OutboxTab::cell(std::size_t row, int column) const
{
    const MessageLine& line = m_rows[row];
    RegisterCell cell;
    cell.isMuted = line.fact.state() == MailState::Cancelled;
    switch (column) {
    case State: {
        const Status status = statusOf(line.fact);
        cell.pills = {status};
        cell.text = status.word;
        break;
    }
    case Customer: cell.text = toQ(line.customerName); break;
    case Recipient: cell.text = toQ(line.content.toAddress); break;
    case Subject: cell.text = line.fact.isErased ? tr("(erased)") : toQ(line.content.subject); break;
    case Queued:
        cell.setDay(line.fact.queuedOn);
        cell.text = dateText(line.fact.queuedOn);
        break;
    default: break;
    }
    return cell;
}

std::string OutboxTab::searchKey(std::size_t row) const
{
    const MessageLine& line = m_rows[row];
    return foldForSearch(line.customerName + ' ' + line.customerCode + ' ' + line.content.toAddress + ' ' +
                         line.content.subject + ' ' + wordsForState(currentLanguage(), line.fact));
}

std::int64_t OutboxTab::rowId(std::size_t row) const
{
    return m_rows[row].fact.id.value;
}

CustomerId OutboxTab::customerAt(std::size_t row) const
{
    return m_rows[row].fact.customer;
}

RegisterTab::EmptyTexts OutboxTab::emptyTexts() const
{
    if (isRefused()) return {tr("The outbox cannot be shown"), refusal(), {}};
    return {tr("No message yet"),
            tr("What a dunning run or a letter sends by e-mail waits here until somebody approves it, and stays here "
               "with what became of it."),
            m_settings.isConfigured() ? QString() : tr("Set up e-mail")};
}

void OutboxTab::takeEmptyStep()
{
    context().show("settings", "mail");
}

void OutboxTab::showLine(std::optional<std::size_t> row)
{
    const MessageLine* line = row ? &m_rows[*row] : nullptr;
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_history)})
        part->setVisible(line != nullptr);
    showVerbs(line);
    m_details->forgive();
    if (line == nullptr) {
        m_details->setHead(tr("No message selected"));
        m_text->clear();
        m_attached->hide();
        return;
    }
    const MessageContent& content = line->content;
    const QString name = toQ(content.toName);
    m_details->setHead(line->fact.isErased ? tr("(erased)") : toQ(content.subject),
                       name.isEmpty() ? toQ(content.toAddress)
                                      : QStringLiteral("%1 · %2").arg(name, toQ(content.toAddress)));
    if (m_text->toPlainText() != toQ(content.body)) m_text->setPlainText(toQ(content.body));
    const int documents = static_cast<int>(content.attachments.size());
    QStringList attached;
    if (line->fact.letter) attached << tr("The letter as a PDF");
    if (documents > 0) attached << tr("%n document(s) of the customer", nullptr, documents);
    m_attached->setText(tr("Attached: %1").arg(attached.join(QStringLiteral(", "))));
    m_attached->setVisible(!attached.isEmpty());
    m_history->setText(historyOf(line->fact, context().today()));
}

void OutboxTab::showVerbs(const MessageLine* line)
{
    const MailState state = line != nullptr ? line->fact.state() : MailState::Cancelled;
    const bool isUnknown = line != nullptr && state == MailState::Unknown;
    m_uncertain->setVisible(isUnknown);
    m_approve->setVisible(mayFollow(state, MailState::Approved));
    m_cancel->setVisible(mayFollow(state, MailState::Cancelled));
    m_wasSent->setVisible(line != nullptr && canBeSentByHand(state));
    m_export->setVisible(line != nullptr && !line->fact.isErased);
    m_link->setVisible(m_export->isVisibleTo(m_details));
    m_approve->setText(isUnknown                    ? tr("Send it again")
                       : state == MailState::Failed ? tr("Approve again")
                                                    : tr("Approve"));
}

void OutboxTab::focusPanel()
{
    QPushButton* verb = m_approve->isVisible() ? m_approve : m_cancel->isVisible() ? m_cancel : m_export;
    verb->setFocus(Qt::OtherFocusReason);
}

} // namespace encours::ui
