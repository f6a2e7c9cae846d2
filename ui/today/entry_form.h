// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/blocks.h"
#include "desk/circuit.h"
#include "desk/record_contact.h"

#include <optional>
#include <utility>
#include <vector>
#endif

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace encours::ui {

/// What an entry starts from: the customer on the telephone.
struct EntrySubject {
    CustomerId customer;
    Date today;
    Money callable;
    int invoices = 0; ///< callable ones
    PaymentMeans means = PaymentMeans::Unknown;
    Date promiseDay;  ///< proposed
    Date callBackDay; ///< proposed: the next open day
    QString resolver; ///< proposed to resolve a dispute: never the collector
};

/// What a form has collected. A person's decision about litigation, a new telephone, what was said of the circuit and a block
/// are not part of a contact.
struct Entry {
    ContactRequest contact;
    std::vector<std::pair<CustomerField, std::string>> corrections;
    bool isLitigation = false;
    QString litigationReason;
    std::optional<CircuitRequest> circuit{};
    std::optional<BlockRequest> block{};
};

/// Which invoices are ticked when a form that asks for some is opened.
enum class FirstTicks {
    NoBoxes,  ///< the form asks for none
    Overdue,  ///< every overdue one
    Selected, ///< the selected lines; without any, every overdue one
    Nothing,
};

/// What is missing or wrong, and the field to correct.
struct EntryProblem {
    QWidget* field = nullptr;
    QString sentence;
};

/// The fields of one outcome, on one line. A form only collects and shows; it records nothing.
class EntryForm : public QWidget {
    Q_OBJECT
public:
    explicit EntryForm(QWidget* parent = nullptr);

    /// Empties the fields and puts the proposals in.
    virtual void prepare(const EntrySubject& subject) = 0;
    /// Puts the cursor into the one field that matters.
    virtual void focusFirst() = 0;
    /// Reads the fields into `entry`; nothing is wrong when nothing comes back.
    virtual std::optional<EntryProblem> collect(Entry& entry) = 0;
    /// Puts back what was collected, after the desk refused it.
    virtual void restore(const ContactRequest& contact) = 0;
    [[nodiscard]] virtual QString verb() const = 0; ///< of the primary button
    /// What recording would mean, in words; follows the fields.
    [[nodiscard]] virtual QString echo() const { return {}; }
    virtual void retranslate() = 0;
    [[nodiscard]] virtual bool hasNote() const { return true; }
    [[nodiscard]] virtual FirstTicks firstTicks() const { return FirstTicks::NoBoxes; }
    /// What is ticked in the table, for a form that asks for invoices.
    virtual void setChosen(std::vector<encours::ItemId>, encours::Money) {}
    /// The entry is about other invoices than before: what was proposed follows, what was typed stays.
    virtual void setScope(const encours::ui::EntrySubject&) {}

signals:
    void changed();

protected:
    /// A caption over a field; the caption is the field's accessible name.
    QLabel* addField(QWidget* field, const char* name, int width, int stretch = 0);
    static void setCaption(QLabel* caption, const QString& text);
    [[nodiscard]] QHBoxLayout& row() { return *m_row; }

private:
    QHBoxLayout* m_row;
};

/// A caption over any widget, aligned with the fields of forms.
[[nodiscard]] QWidget* captioned(QLabel* caption, QWidget* field, QWidget* parent);

} // namespace encours::ui
