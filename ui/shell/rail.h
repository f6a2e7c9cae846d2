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

    /// Compact: one line under the icon, the key beside it, so that many pages fit a low window.
    void setCompact(bool isCompact);
    [[nodiscard]] int roomyHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWord(QPainter& painter, const QColor& ink);

    Icon m_icon;
    QString m_key;
    bool m_isCompact = false;
};

/// The pages of the window from top to bottom, the current one marked; settings stand at the foot. All of them are always in
/// sight: they move together when the window is too low for roomy ones.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void add(const Page& page, bool atFoot);
    void setCurrent(const QString& key);
    void rename(const QString& key, const QString& word);

signals:
    void pageChosen(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] RailButton* buttonOf(const QString& key) const;

    QVBoxLayout* m_column;
    int m_top = 1; ///< place of the next entry of the upper part
};

} // namespace encours::ui
