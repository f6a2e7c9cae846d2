// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyring_store.h"

#include <qt6keychain/keychain.h>

namespace encours::ui {
namespace {

QString service()
{
    return QStringLiteral("encours");
}

/// What a keyring says when it has none of that name; every other error means that it cannot be used.
bool isMissing(QKeychain::Error error)
{
    return error == QKeychain::EntryNotFound;
}

QString problemOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || isMissing(job.error())) return {};
    return job.errorString().isEmpty() ? QString::number(job.error()) : job.errorString();
}

} // namespace

// Bytes of strings that were shared elsewhere stay there; what is ours is overwritten.
KeyringStore::~KeyringStore()
{
    for (QString& password : m_session) password.fill(QChar(u'\0'));
}

void KeyringStore::read(const QString& entry, const std::function<void(const QString&, const QString&)>& then)
{
    if (m_session.contains(entry)) {
        then(m_session.value(entry), {});
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        const bool isFound = job->error() == QKeychain::NoError;
        then(isFound ? job->textData() : QString(), problemOf(*job));
    });
    job->start();
}

void KeyringStore::write(const QString& entry, const QString& password, const std::function<void(const QString&)>& then)
{
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(entry);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [this, job, entry, password, then] {
        const QString problem = problemOf(*job);
        // Never into a file: until the program ends, and no longer.
        if (problem.isEmpty()) m_session.remove(entry);
        else m_session.insert(entry, password);
        then(problem);
    });
    job->start();
}

void KeyringStore::remove(const QString& entry, const std::function<void(const QString&)>& then)
{
    m_session.remove(entry);
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [job, then] { then(problemOf(*job)); });
    job->start();
}

} // namespace encours::ui
