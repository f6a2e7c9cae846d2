// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <utility>

class QGridLayout;
class QLabel;

namespace encours::ui {

/// Every key that does something now, over the page. F1 and Esc close it.
class KeysOverlay : public QFrame {
    Q_OBJECT
public:
    using Keys = QList<std::pair<QString, QString>>; ///< key → what it does

    explicit KeysOverlay(QWidget* window);

    void open(const QString& pageTitle, const Keys& pageKeys, const Keys& windowKeys);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Fills one column after the other from `column` on; gives the next free one.
    int fill(const Keys& keys, int column, const QString& title);
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_before; ///< gets the focus back
};

} // namespace encours::ui
