// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#ifndef Q_MOC_RUN
#include <cstdint>
#include <functional>
#include <vector>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
/// One part of a whole, with its figures in words. The colour is asked for at each painting: themes change.
struct BarPart {
    QString name;
    QString figures;         ///< e.g. `3 · 12 400,00 €`
    std::int64_t weight = 0; ///< its share of the bar; negative counts as 0
    std::function<QColor()> colour;
};
#endif

/// A whole as one bar, its parts side by side and named below with their figures. The accessible description says them all.
class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setParts(std::vector<BarPart> parts);
    [[nodiscard]] const std::vector<BarPart>& parts() const { return m_parts; }
#endif
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
#ifndef Q_MOC_RUN
    void paintBar(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] int partAt(int x, int y) const;
    /// Right edges of the parts, in pixels.
    [[nodiscard]] std::vector<int> edges() const;
    std::vector<BarPart> m_parts;
#endif
};

} // namespace encours::ui
