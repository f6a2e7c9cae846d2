// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#ifndef Q_MOC_RUN
#include "base/result.h"
#include "money/money.h"

#include <optional>
#endif

namespace encours::ui {

/// An amount typed by hand, as people write it (see parseAmount); shown right-aligned as `36 776,29 €` once read. Wrong text
/// stays, turns red and says why when the field is left.
class AmountEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);

    void setCurrency(encours::Currency currency);
    void setAmount(const std::optional<encours::Money>& amount);
    [[nodiscard]] std::optional<encours::Money> amount() const;
    /// What the text means now, also while it is being typed; the text stays as it is. Nothing typed gives nothing.
    /// Errors: AmountMalformed, AmountTooLarge.
    [[nodiscard]] encours::Result<std::optional<encours::Money>> typed() const;
    /// Reads what stands in the field now. Nothing typed gives nothing. Errors: AmountMalformed, AmountTooLarge.
    encours::Result<std::optional<encours::Money>> commit();
    void retranslate();

signals:
    void amountChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void show(const std::optional<encours::Money>& amount);

#ifndef Q_MOC_RUN
    std::optional<encours::Money> m_amount;
    encours::Currency m_currency;
#endif
};

} // namespace encours::ui
