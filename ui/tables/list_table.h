// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dense_table.h"

#ifndef Q_MOC_RUN
#include <functional>
#endif

namespace encours::ui {

/// The table of a long list: what is copied of a million rows is made by the list, not cell by cell.
class ListTable : public DenseTable {
    Q_OBJECT
public:
    using DenseTable::DenseTable;
#ifndef Q_MOC_RUN
    void setCopier(std::function<void(bool withHeader)> copier) { m_copier = std::move(copier); }
#endif
    void copySelection(bool withHeader) const override
    {
        if (m_copier) m_copier(withHeader);
    }

private:
#ifndef Q_MOC_RUN
    std::function<void(bool)> m_copier;
#endif
};

} // namespace encours::ui
