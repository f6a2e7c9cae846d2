// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "portfolio/account.h"
#endif

namespace encours::ui {

/// One customer's (or the book's) open debits as one bar from blue (not due) to red (> 90 days). Tooltips name each part;
/// the accessible description says all of them.
class AgeingBar : public QWidget {
    Q_OBJECT
public:
    explicit AgeingBar(QWidget* parent = nullptr);

    void setAgeing(const encours::Ageing& ageing);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void partOpened(int bucket); ///< a click on a part: an AgeBucket

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int partAt(int x) const; ///< its place; -1: nothing is due
#ifndef Q_MOC_RUN
    encours::Ageing m_ageing;
#endif
};

} // namespace encours::ui
