// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/template_preview_pane.h"

#include "desk/todays_lists.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/customer_picker.h"
#include "widgets/letter_preview.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int settleMs = 300; ///< after the last key

constexpr std::size_t mostTried = 500;

using Tried = std::pair<CustomerId, Result<ComposedLetter>>;

/// Those who are called today first.
std::vector<CustomerId> candidatesOf(const Desk& desk, Date day)
{
    std::vector<CustomerId> customers;
    const DayLists lists = TodaysLists(desk).execute(day);
    for (const Call& call : lists.calls) customers.push_back(call.customer);
    desk.portfolio()->forEach([&customers](const Account& account) { customers.push_back(account.customer.id); });
    if (customers.size() > mostTried) customers.resize(mostTried);
    return customers;
}

/// Whether another customer might get the letter.
bool isAboutTheCustomer(const Fault& fault)
{
    return fault.code == FaultCode::NothingToClaim || fault.code == FaultCode::LetterFactMissing ||
           fault.code == FaultCode::AddressIncomplete;
}

/// The letter of the first customer who can get one; else why the first cannot.
Tried composeForOneOf(const ComposeLetter& compose, const std::vector<CustomerId>& customers,
                      const TemplateEntry& wording)
{
    const auto tryFor = [&](CustomerId customer) {
        LetterWish wish;
        wish.customer = customer;
        wish.templateCode = wording.code;
        wish.language = wording.language;
        return Tried{customer, compose.preview(wish, wording)};
    };
    Tried first = tryFor(customers.front());
    for (std::size_t next = 1; next < customers.size() && !first.second; ++next) {
        if (!isAboutTheCustomer(first.second.fault())) break;
        Tried other = tryFor(customers[next]);
        if (other.second) return other;
    }
    return first;
}

} // namespace

TemplatePreviewPane::TemplatePreviewPane(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_caption(plainLabel({}, TextRole::Caption, this)),
      m_picker(new CustomerPicker(this)),
      m_state(wrappedLabel({}, TextRole::Caption, this)),
      m_messageButton(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_preview(new LetterPreview(m_stack)),
      m_message(new QPlainTextEdit(m_stack)),
      m_timer(new QTimer(this))
{
    setObjectName("templatePreview");
    m_picker->setObjectName("templateCustomer");
    m_state->setObjectName("templatePreviewState");
    m_preview->setObjectName("templateLetter");
    m_messageButton->setObjectName("showTemplateMessage");
    m_messageButton->setCheckable(true);
    m_message->setObjectName("templateMessage");
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_message);
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMs);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(size::grid);
    head->addWidget(m_caption);
    head->addWidget(m_picker, 1);
    head->addWidget(m_messageButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(head);
    m_state->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_state);
    column->addWidget(m_stack, 1);
    m_state->hide();
    connect(m_messageButton, &QPushButton::toggled, m_stack,
            [this](bool isMessage) { m_stack->setCurrentIndex(isMessage ? 1 : 0); });
    connect(m_timer, &QTimer::timeout, this, &TemplatePreviewPane::compose);
    connect(m_picker, &CustomerPicker::customerChanged, this, [this] {
        if (m_isFilling) return;
        m_isChosenByHand = m_picker->customer().has_value();
        ++m_turn;
        compose();
    });
}

void TemplatePreviewPane::setOffice(std::shared_ptr<const LetterOffice> office)
{
    m_office = std::move(office);
    ++m_turn;
    if (m_context.desk() == nullptr) return;
    m_picker->setPortfolio(m_context.desk()->portfolio());
    readCandidates();
}

void TemplatePreviewPane::readCandidates()
{
    if (m_isReading) return;
    m_isReading = true;
    const Desk* desk = m_context.desk();
    m_context.runner().read(
        this, [desk, day = m_context.today()] { return candidatesOf(*desk, day); },
        [this](std::vector<CustomerId> customers) {
            m_isReading = false;
            if (m_context.desk() == nullptr) return;
            m_candidates = std::move(customers);
            if (m_isChosenByHand) return;
            ++m_turn;
            compose();
        });
}

void TemplatePreviewPane::setWording(const TemplateEntry& wording, bool isAtOnce)
{
    m_wording = wording;
    m_isHeld = false;
    ++m_turn;
    if (isAtOnce) compose();
    else m_timer->start();
}

void TemplatePreviewPane::hold()
{
    m_isHeld = true;
    ++m_turn;
    m_timer->stop();
    say(tr("The letter can be shown once the lines in red are right."), Tone::Neutral);
}

void TemplatePreviewPane::compose()
{
    m_timer->stop();
    const Desk* desk = m_context.desk();
    if (desk == nullptr || !m_office || !m_wording || m_isHeld) return;
    std::vector<CustomerId> customers;
    if (m_picker->customer()) customers.push_back(*m_picker->customer());
    if (!m_isChosenByHand) customers.insert(customers.end(), m_candidates.begin(), m_candidates.end());
    if (customers.empty()) {
        if (!m_isReading) m_preview->showNothing(tr("Choose a customer to see the letter."));
        return;
    }
    m_isWanted = m_isRunning; // an answer under way asks again
    if (m_isRunning) return;
    m_isRunning = true;
    m_context.runner().read(
        this,
        [desk, office = m_office, wording = *m_wording, customers = std::move(customers)] {
            return composeForOneOf(ComposeLetter(*desk, office), customers, wording);
        },
        [this, turn = m_turn, office = m_office](const Tried& tried) {
            m_isRunning = false;
            if (m_context.desk() == nullptr) return;
            if (turn == m_turn) showTried(tried.first, tried.second, office->paper());
            if (m_isWanted) compose();
        });
}

void TemplatePreviewPane::showTried(CustomerId customer, const Result<ComposedLetter>& composed,
                                    const LetterPaper& paper)
{
    if (m_picker->customer() != customer && !m_picker->hasFocus()) { // what is being typed stays
        m_isFilling = true;
        m_picker->setCustomer(customer);
        m_isFilling = false;
    }
    say({}, Tone::Neutral);
    if (composed) return showComposed(*composed, paper);
    const QString sentence = m_context.sentence(composed.fault());
    m_preview->showNothing(sentence);
    m_message->setPlainText(sentence);
}

void TemplatePreviewPane::showComposed(const ComposedLetter& composed, const LetterPaper& paper)
{
    m_preview->showLetter(composed.letter, paper);
    QStringList parts{toQ(composed.mail.subject)};
    for (const std::string& paragraph : composed.mail.paragraphs) parts << toQ(paragraph);
    const QString text = parts.join(QStringLiteral("\n\n"));
    if (m_message->toPlainText() != text) m_message->setPlainText(text);
}

void TemplatePreviewPane::say(const QString& text, Tone tone)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    setTone(m_state, tone);
}

void TemplatePreviewPane::forget()
{
    ++m_turn;
    m_timer->stop();
    m_office.reset();
    m_wording.reset();
    m_isWanted = false;
    m_isHeld = false;
    m_isReading = false;
    m_isChosenByHand = false;
    m_candidates.clear();
    m_isFilling = true;
    m_picker->setCustomer(std::nullopt);
    m_isFilling = false;
    m_picker->setPortfolio(nullptr);
    m_preview->clear();
    m_message->clear();
    say({}, Tone::Neutral);
}

void TemplatePreviewPane::retranslate()
{
    setAccessibleName(tr("Preview"));
    m_caption->setText(tr("For"));
    m_picker->setAccessibleName(tr("Customer that the letter is shown for"));
    m_picker->setPlaceholderText(tr("Customer"));
    m_messageButton->setText(tr("E-mail"));
    m_messageButton->setAccessibleName(tr("Show the message that carries the letter"));
    m_message->setAccessibleName(tr("Message that carries the letter"));
    if (m_isHeld) hold();
}

} // namespace encours::ui
