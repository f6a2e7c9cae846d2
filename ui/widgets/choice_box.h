// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace encours::ui {

/// What a choice is made from; each value has its code, as the book keeps it, and its words.
enum class ChoiceKind { Sector, DebtorKind, HolidayZone, YesNo, Means };

/// A combo box over the codes of one kind. A code that it does not know is added as it is, so that showing a record never
/// changes it.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(ChoiceKind kind, QWidget* parent = nullptr);

    [[nodiscard]] QString code() const; ///< "" for an unknown means, and for the entry of setEmptyWord()
    void setCode(const QString& code);
    /// Puts an entry without a code first, e.g. "as the book says".
    void setEmptyWord(const QString& word);
    /// Fills in the words of the language of the window; keeps what is chosen.
    void retranslate();

private:
    ChoiceKind m_kind;
    QString m_emptyWord;
};

} // namespace encours::ui
