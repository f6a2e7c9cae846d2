// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"
#include "widgets/icons.h"

#include <QWidget>

#include <vector>

namespace encours::ui {

/// One fact on a line: an icon, its words over as many lines as they need, a figure at the right.
struct FactLine {
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral;
    QString text;
    QString figure;
};

struct FactGroup {
    QString title;
    std::vector<FactLine> lines;
};

/// Facts in groups with a title each, painted: dozens of labels would take longer than a customer is shown. As high as what
/// it shows; its accessible description says all of it.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setGroups(std::vector<FactGroup> groups);
#endif
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight(const FactLine& line, int width) const;
    void paintLine(QPainter& painter, const FactLine& line, int top, int height) const;

#ifndef Q_MOC_RUN
    std::vector<FactGroup> m_groups;
#endif
};

} // namespace encours::ui
