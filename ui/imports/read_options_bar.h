// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/import_file.h"
#endif

class QComboBox;
class QLabel;

namespace encours::ui {

/// How a file is read: kind, encoding, separator, decimal mark, dates. Shows what was recognised; what a person chooses
/// stands until the next file.
class ReadOptionsBar : public QWidget {
    Q_OBJECT
public:
    explicit ReadOptionsBar(QWidget* parent = nullptr);

    void forget(); ///< another file: guess everything again
    void showForm(const encours::FileForm& form);
    /// Only what was chosen by hand.
    [[nodiscard]] const encours::ReadOptions& chosen() const { return m_chosen; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox* addCombo(const char* name);
    void fill();

    QList<QLabel*> m_captions;
    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_decimalMark;
    QComboBox* m_dateForm;
#ifndef Q_MOC_RUN
    encours::ReadOptions m_chosen;
#endif
};

} // namespace encours::ui
