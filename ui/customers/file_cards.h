// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "customers/customer_part.h"

#include <vector>
#endif

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class AppContext;

/// A titled card beside the fields of a customer: one thing worth knowing, and what can be done about it.
class FileCard : public Card, public CustomerPart {
    Q_OBJECT
public:
    explicit FileCard(AppContext& context, QWidget* parent = nullptr);

    virtual void retranslate() = 0;
#ifndef Q_MOC_RUN
    void setView(const CustomerViewPtr& view) override;

protected:
    virtual void fill(const CustomerView& view) = 0; ///< never called without one
    [[nodiscard]] const CustomerViewPtr& view() const { return m_view; }
#endif

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }
    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// A text that wraps, in the body.
    QLabel* addText(const char* name);
    /// Drops the widgets of the rows made before.
    void clearRows();
    /// A row of the body under what stands there, dropped by clearRows().
    [[nodiscard]] QVBoxLayout& rows() { return *m_rows; }
    QPushButton* addLink(QHBoxLayout& line, const QString& text, const QString& name);

private:
    AppContext& m_context;
    QLabel* m_title;
    QVBoxLayout* m_body;
    QVBoxLayout* m_rows;
    QWidget* m_rowHolder = nullptr;
#ifndef Q_MOC_RUN
    CustomerViewPtr m_view;
#endif
};

/// How complete the file is: what is missing to call, to write, to claim. Each gap leads to its field.
class CompletenessCard : public FileCard {
    Q_OBJECT
public:
    explicit CompletenessCard(AppContext& context, QWidget* parent = nullptr);
    void retranslate() override;

signals:
    void fieldWanted(int field); ///< number of the CustomerField

protected:
#ifndef Q_MOC_RUN
    void fill(const CustomerView& view) override;
#endif

private:
    QLabel* m_text;
};

/// Whether a deposit on the next order is advised, how much, and why. Hidden when none is.
class DepositCard : public FileCard {
    Q_OBJECT
public:
    explicit DepositCard(AppContext& context, QWidget* parent = nullptr);
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void fill(const CustomerView& view) override;
#endif

private:
    QLabel* m_text;
};

/// Until when and why the customer, or some invoices, are left in peace; takes it off before its day.
class BlocksCard : public FileCard {
    Q_OBJECT
public:
    explicit BlocksCard(AppContext& context, QWidget* parent = nullptr);
    void retranslate() override;

signals:
    void blockWanted(); ///< a new one

protected:
#ifndef Q_MOC_RUN
    void fill(const CustomerView& view) override;
#endif

private:
    void end(qint64 block);
    QLabel* m_text;
    QPushButton* m_block;
};

} // namespace encours::ui
