// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/file_cards.h"

#ifndef Q_MOC_RUN
#include "desk/customer_file/duplicates.h"
#include "desk/customer_file/merges.h"
#endif

namespace encours::ui {

class CustomerPicker;

/// Customers who may be this one, with what they have in common; merges them after saying what would happen, takes a merge
/// apart again, or keeps that they are two.
class DuplicatesCard : public FileCard {
    Q_OBJECT
public:
    explicit DuplicatesCard(AppContext& context, QWidget* parent = nullptr);
    void retranslate() override;

signals:
    void customerWanted(qint64 customer); ///< to be looked at

protected:
#ifndef Q_MOC_RUN
    void fill(const CustomerView& view) override;
#endif

private:
    void look();
    void showPairs();
    void showMerged();
#ifndef Q_MOC_RUN
    void showPair(const encours::DuplicatePair& pair);
    void askMerge(encours::CustomerId duplicate, encours::CustomerId into);
    void merge(const encours::MergeRequest& request, const encours::MergePreview& preview);
    void split(const encours::MergedRow& row);
    void keepApart(encours::CustomerId other);
    [[nodiscard]] QString nameOf(encours::CustomerId customer) const;

    std::vector<encours::DuplicatePair> m_pairs;
    encours::CustomerId m_looked; ///< whose pairs they are
    quint64 m_turn = 0;
#endif
    QLabel* m_text;
    QLabel* m_pickCaption;
    CustomerPicker* m_pick;
    QPushButton* m_merge;
};

} // namespace encours::ui
