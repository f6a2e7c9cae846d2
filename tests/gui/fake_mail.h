// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/document_binder.h"
#include "mail/mail_transport.h"
#include "support/password_store.h"

#include <QCoreApplication>
#include <QMap>
#include <QMetaObject>

#include <deque>
#include <string>
#include <vector>

namespace encours::ui {

/// A server that takes every message, unless the test has put an answer in. Read it after settle() only.
class FakeTransport : public MailTransport {
public:
    struct Taken {
        std::string to;
        std::string mail;
        std::string secret;
    };
    Delivery deliver(const MailServer&, const MailSecret& secret, const MailAddress&, const MailAddress& to,
                     std::string_view mail) override
    {
        taken.push_back({to.text(), std::string(mail), secret.text()});
        if (answers.empty()) return {DeliveryState::Sent, "250 ok", std::nullopt, false};
        Delivery answer = answers.front();
        answers.pop_front();
        return answer;
    }
    Result<Done> check(const MailServer&, const MailSecret& secret) override
    {
        checkedWith.push_back(secret.text());
        return checkAnswer;
    }

    std::vector<Taken> taken;
    std::deque<Delivery> answers; ///< of the next messages
    std::vector<std::string> checkedWith;
    Result<Done> checkAnswer = Done{};
};

/// A binder that only remembers what it was given.
class FakeBinder : public DocumentBinder {
public:
    Result<Done> bind(const BoundDocument& document, const std::filesystem::path& file) override
    {
        documents.push_back(document);
        files.push_back(file);
        return answer;
    }
    Result<std::string> pdfOf(const BoundDocument& document) override { return document.title; }
    [[nodiscard]] bool canBind(std::string_view bytes) const override { return bytes.starts_with("%PDF"); }

    std::vector<BoundDocument> documents;
    std::vector<std::filesystem::path> files;
    Result<Done> answer = Done{};
};

/// A keyring that answers a moment later, or that is not there.
class FakePasswords : public PasswordStore {
public:
    void read(const QString& entry,
              const std::function<void(const QString& password, const QString& problem)>& then) override
    {
        later([then, password = passwords.value(entry), why = problem] {
            then(why.isEmpty() ? password : QString(), why);
        });
    }
    void write(const QString& entry, const QString& password,
               const std::function<void(const QString& problem)>& then) override
    {
        if (problem.isEmpty()) passwords[entry] = password;
        later([then, why = problem] { then(why); });
    }
    void remove(const QString& entry, const std::function<void(const QString& problem)>& then) override
    {
        if (problem.isEmpty()) passwords.remove(entry);
        later([then, why = problem] { then(why); });
    }

    QMap<QString, QString> passwords;
    QString problem; ///< why there is no keyring; "" = there is one

private:
    static void later(const std::function<void()>& answer)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), answer, Qt::QueuedConnection);
    }
};

} // namespace encours::ui
