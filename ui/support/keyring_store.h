// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/password_store.h"

#include <QHash>
#include <QObject>

namespace encours::ui {

/// Passwords in the keyring of the desktop (Secret Service, KWallet). Where there is none, a password is kept in memory until
/// the program ends, and every answer says why.
class KeyringStore : public QObject, public PasswordStore {
    Q_OBJECT
public:
    explicit KeyringStore(QObject* parent = nullptr) : QObject(parent) {}
    ~KeyringStore() override;

    void read(const QString& entry,
              const std::function<void(const QString& password, const QString& problem)>& then) override;
    void write(const QString& entry, const QString& password,
               const std::function<void(const QString& problem)>& then) override;
    void remove(const QString& entry, const std::function<void(const QString& problem)>& then) override;

private:
    QHash<QString, QString> m_session; ///< by entry: what no keyring took
};

} // namespace encours::ui
