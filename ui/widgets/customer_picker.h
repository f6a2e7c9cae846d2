// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QLineEdit>

#ifndef Q_MOC_RUN
#include "portfolio/portfolio.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#endif

class QCompleter;

namespace encours::ui {

/// Customers whose name or code holds what was typed: those that begin with it first, at most as many as a list may show.
class CustomerMatches : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

#ifndef Q_MOC_RUN
    void setPortfolio(std::shared_ptr<const encours::Portfolio> portfolio);
    void search(const QString& typed);
    [[nodiscard]] std::optional<encours::CustomerId> at(int row) const;
    /// `Name · CODE`; nothing for a customer that is not there.
    [[nodiscard]] QString textOf(encours::CustomerId customer) const;
    /// The customer with exactly this code, else the only match.
    [[nodiscard]] std::optional<encours::CustomerId> meant(const QString& typed);
#endif
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
#ifndef Q_MOC_RUN
    struct Entry {
        encours::CustomerId customer;
        std::string code; ///< folded
        std::string name; ///< folded
    };
    void index();

    std::shared_ptr<const encours::Portfolio> m_portfolio;
    std::vector<Entry> m_entries; ///< made at the first search
    std::vector<encours::CustomerId> m_matches;
#endif
};

/// A customer chosen by typing a part of the name or the code. Enter and Tab take the marked match, else the first one.
/// What names nobody stays and turns red.
class CustomerPicker : public QLineEdit {
    Q_OBJECT
public:
    explicit CustomerPicker(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// The customers to choose from; a choice that stands is kept.
    void setPortfolio(std::shared_ptr<const encours::Portfolio> portfolio);
    void setCustomer(const std::optional<encours::CustomerId>& customer);
    [[nodiscard]] const std::optional<encours::CustomerId>& customer() const { return m_customer; }
#endif

signals:
    void customerChanged();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& typed);
    void choose(const std::optional<encours::CustomerId>& customer);
    bool takeMatch();

    CustomerMatches* m_matches;
    QCompleter* m_completer;
#ifndef Q_MOC_RUN
    std::optional<encours::CustomerId> m_customer;
#endif
};

} // namespace encours::ui
