// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace encours::ui {

/// One list of the day, or one section of a page: its name and, for a list, how many wait on it.
class TabButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit TabButton(QWidget* parent = nullptr);

    void setTexts(const QString& name, int count);
    void setName(const QString& name); ///< without a count
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {48, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_count;
};

} // namespace encours::ui
