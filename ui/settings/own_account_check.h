// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace encours::ui {

class AppContext;

/// Asks for our own account a second time when it becomes another one, and says who changed it last, and when.
class OwnAccountCheck : public QWidget {
    Q_OBJECT
public:
    explicit OwnAccountCheck(AppContext& context, QWidget* parent = nullptr);

    /// The account of the book and the one that stands in its field.
    void compare(const QString& known, const QString& typed);
    /// Nothing changed, or the same account was typed twice.
    [[nodiscard]] bool isSatisfied() const;
    [[nodiscard]] QString confirmed() const;
    /// Asks the book who changed it last.
    void readHistory();
    void retranslate();

signals:
    void edited();
    void submitted(); ///< Enter

private:
    void tellHistory();

    AppContext& m_context;
    QLabel* m_caption;
    QLineEdit* m_again;
    QLabel* m_remark;
    QLabel* m_history;
    QString m_typed;
    bool m_isNeeded = false;
    QString m_changedOn;
    QString m_changedBy;
};

} // namespace encours::ui
