// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace encours::ui {

/// One window for each person and folder of settings: whoever starts the program again brings the running window to the
/// front, with the book that was asked for. The lock decides who is first, the socket carries the wish; both belong to this
/// person alone. A lock whose program has died is taken over.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `folder`: where lock and socket stand; made when it is missing.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// What a second start asks for.
    struct Wish {
        QString book; ///< absolute path; "" = only come to the front
        bool isDemonstration = false;
        QString activation; ///< what a Wayland desktop gives to the program that was started
    };

    /// True: this program is the first and now listens. False: another one runs.
    [[nodiscard]] bool claim();
    /// Hands a wish to the one that runs; false when it does not answer in time, e.g. because it hangs.
    [[nodiscard]] bool hand(const Wish& wish, int timeoutMs = 3'000) const;
    /// What is said when hand() was in vain.
    [[nodiscard]] static QString noAnswerText();
    /// The folder of this person, for one folder of settings.
    [[nodiscard]] static QString usualFolder();

signals:
    void wished(const encours::ui::SingleInstance::Wish& wish);

private:
    [[nodiscard]] QString socketName() const;
    void receive();
    void read(QLocalSocket* socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer* m_server = nullptr;
};

} // namespace encours::ui
