// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace encours::ui {

/// A field whose value is shown masked, e.g. an IBAN, until somebody types another one over it: the first key replaces all of
/// what is shown, so that no mask ever becomes part of a value.
class MaskedEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MaskedEdit(QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& masked);
    /// What was typed, else the value that was set.
    [[nodiscard]] QString value() const;
    [[nodiscard]] bool isMasked() const { return m_isMasked; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void unmask();

    QString m_value;
    bool m_isMasked = false;
};

} // namespace encours::ui
