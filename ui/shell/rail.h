// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace encours::ui {

class Page;

/// One page on the rail: icon, word, key. Checked = the page is shown.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Icon icon, const QString& key, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_key;
};

/// The pages of the window from top to bottom, the current one marked; settings stand at the foot.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void add(const Page& page, bool atFoot);
    void setCurrent(const QString& key);
    void rename(const QString& key, const QString& word);

signals:
    void pageChosen(const QString& key);

private:
    [[nodiscard]] RailButton* buttonOf(const QString& key) const;

    QVBoxLayout* m_column;
    int m_top = 1; ///< place of the next entry of the upper part
};

} // namespace encours::ui
