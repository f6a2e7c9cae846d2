// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dense_table.h"

#ifndef Q_MOC_RUN
#include <functional>
#include <optional>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
/// A share of a whole as a bar, in thousandths; a mark stands where it ought to be by now.
struct ShareBar {
    int filled = 0; ///< drawn between 0 and 1 000
    std::optional<int> mark;
    Tone tone = Tone::Blue;
};
#endif

/// Draws a cell as a bar with its text at the right of it. A row without a bar shows its text alone.
class ShareBarDelegate : public RowDelegate {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    using Source = std::function<std::optional<ShareBar>(int row)>;
    /// `textWidth` is kept for the text.
    ShareBarDelegate(Source source, int textWidth, QObject* parent);
#endif
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
#ifndef Q_MOC_RUN
    Source m_source;
#endif
    int m_textWidth = 0;
};

} // namespace encours::ui
