// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/outbox/outbox.h"
#endif

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace encours::ui {

class MailSending;
class OutboxBar;

/// The outbox: every message with where it stands. A person approves, cancels, says of an uncertain one what became of it, and
/// sends; without a server, a message leaves as a file or a link for another mail program.
class OutboxTab : public RegisterTab {
    Q_OBJECT
public:
    explicit OutboxTab(AppContext& context, QWidget* parent = nullptr);
    ~OutboxTab() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookClosed() override;
    void retranslate() override;
    void undo() override {} ///< what was approved is cancelled, never taken back: it may have left

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { State, Customer, Recipient, Subject, Queued, columnTotal };
    void buildDetails();
    void connectVerbs();
    void addKeys();
    void showVerbs(const encours::MessageLine* line);
    void decide(encours::MailState state);
    void said(const encours::MessagesDecided& decided, encours::MailState state);
    void exportChosen();
    void openLink();
    void sendWaiting();
    void takePassword(const QString& password, bool isToBeKept);
    void resumeBook();
    [[nodiscard]] QString keyringSentence(const QString& problem) const; ///< "" when there is none
    void sent(const encours::SendResult& result);
    [[nodiscard]] int waiting() const;

    OutboxBar* m_bar;
    MailSending* m_sending;
    SidePanel* m_details;
    QLabel* m_history;
    QLabel* m_attached;
    QPlainTextEdit* m_text;
    QLabel* m_uncertain;
    QPushButton* m_approve;
    QPushButton* m_cancel;
    QPushButton* m_wasSent;
    QPushButton* m_export;
    QPushButton* m_link;
    quint64 m_turn = 0;
#ifndef Q_MOC_RUN
    std::vector<encours::MessageLine> m_rows;
    encours::MailSettings m_settings;
#endif
};

} // namespace encours::ui
