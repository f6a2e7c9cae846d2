// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace encours::ui {

/// A button with a word at the left and a key cap at the right: one outcome of a call. Checked while its entry is open.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString& key, QWidget* parent = nullptr);

    void setWord(const QString& word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_key;
};

} // namespace encours::ui
