// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "receivables/legal_values.h"

#include <memory>
#include <optional>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class DateEdit;

/// The fields of a legal value to add. A rate of half-years is given for a half-year, and the first one that nobody has
/// entered is proposed. The form only collects; what was typed stays when it is refused.
class LegalValueForm : public Card {
    Q_OBJECT
public:
    explicit LegalValueForm(QWidget* parent = nullptr);

    /// The values that are known: what to propose next follows from them.
    void setKnown(std::shared_ptr<const encours::LegalValues> known, encours::Date today);
    /// Chooses a name and a half-year and puts the cursor where the value goes.
    void propose(encours::LegalName name, encours::HalfYear half);
    /// Empties value and source after they were added, and proposes the next half-year.
    void accepted();
    /// Says why it was refused, beside the field to correct.
    void refuse(const encours::Fault& fault);
    void takeFocus();
    void retranslate();

signals:
    void wanted(const encours::LegalValue& value);

private:
    void build();
    void complain(QLineEdit* field, const QString& sentence);
    [[nodiscard]] std::optional<encours::Date> from();
    void collect();
    void nameChosen();
    void fillNames();
    void fillHalfYears();
    [[nodiscard]] encours::LegalName name() const;
    [[nodiscard]] encours::HalfYear nextMissing(encours::LegalName name) const;

    QLabel* m_title;
    QLabel* m_captions[5];
    QComboBox* m_name;
    QStackedWidget* m_from;
    QComboBox* m_half;
    DateEdit* m_day;
    QLineEdit* m_value;
    QLineEdit* m_source;
    DateEdit* m_checkedOn;
    QPushButton* m_add;
    QLabel* m_problem;
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::LegalValues> m_known;
    encours::Date m_today;
#endif
};

} // namespace encours::ui
