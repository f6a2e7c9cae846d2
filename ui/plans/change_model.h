// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#ifndef Q_MOC_RUN
#include "base/id.h"
#include "base/language.h"
#include "desk/policy.h"

#include <memory>
#include <optional>
#include <vector>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
/// One customer whose day would change, in words.
struct ChangeRow {
    encours::CustomerId customer;
    encours::ListChange::Kind kind = encours::ListChange::Kind::Added;
    QString name;
    QString why; ///< what brings it, where it goes, or when it comes back
    QString amount;
};

/// What another policy would do today, made off the window's thread.
struct PreviewData {
    encours::PolicyPreview preview;
    std::vector<ChangeRow> rows;
    int milliseconds = 0; ///< that it took
};
using PreviewPtr = std::shared_ptr<const PreviewData>;

/// Pure: may run on any thread.
[[nodiscard]] PreviewPtr makePreview(const encours::Desk& desk, const encours::DunningPolicy& policy, encours::Date day,
                                     encours::Language language);
#endif

/// The customers whose day would change, for QueueDelegate: a mark, the name over the reason, the amount.
class ChangeModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

#ifndef Q_MOC_RUN
    void setPreview(encours::ui::PreviewPtr preview);
    [[nodiscard]] std::optional<encours::CustomerId> customerAt(int row) const;
#endif
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
#ifndef Q_MOC_RUN
    PreviewPtr m_preview;
#endif
};

} // namespace encours::ui
