// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "receivables/company.h"
#include "receivables/legal_values.h"

#include <memory>
#include <optional>
#endif

class QGridLayout;
class QLabel;

namespace encours::ui {

class AmountEdit;
class DateEdit;

#ifndef Q_MOC_RUN
/// What calculations depend on beside what is typed.
struct CalculationBasis {
    encours::Date today;
    encours::BookSettings book;
    std::shared_ptr<const encours::LegalValues> values; ///< never null
};
#endif

/// A card that computes by a rule of the trade while a person types. It reads no account and records nothing.
class CalculationCard : public Card {
    Q_OBJECT
public:
    explicit CalculationCard(QWidget* parent = nullptr);

    /// Another book, another day, or other values of the law.
    void setBasis(CalculationBasis basis);
    virtual void retranslate() = 0;
    virtual void takeFocus() = 0;

protected:
    /// The basis has changed for the first time: proposals may be put into the fields.
    virtual void prepare() {}
    virtual void compute() = 0;
    [[nodiscard]] const CalculationBasis& basis() const { return m_basis; }
    [[nodiscard]] bool isReady() const { return m_basis.values != nullptr; }
    /// A caption over a field in a grid of them.
    QLabel* addField(QGridLayout* grid, QWidget* field, int row, int column, int span = 1);
    static void nameField(QLabel* caption, const QString& text);

    // What a field means now. A text that cannot be read gives nothing and becomes the problem, unless there is one already.
    [[nodiscard]] static std::optional<encours::Date> read(const DateEdit* edit, QString& problem);
    [[nodiscard]] static std::optional<encours::Money> read(const AmountEdit* edit, QString& problem);

private:
#ifndef Q_MOC_RUN
    CalculationBasis m_basis;
#endif
};

} // namespace encours::ui
