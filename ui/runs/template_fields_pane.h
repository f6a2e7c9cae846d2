// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/templates/edit_templates.h"

#include <string>
#include <vector>
#endif

class QLabel;
class QLineEdit;

namespace encours::ui {

class DenseTable;
class RegisterModel;

/// What a wording of a kind may ask for: each field and each block with its description and a sample. Enter puts it into the
/// wording.
class TemplateFieldsPane : public Card {
    Q_OBJECT
public:
    explicit TemplateFieldsPane(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setKind(encours::LetterKind kind, encours::Language language);
#endif
    void retranslate();
    void takeFocus();
    void focusFilter();

signals:
    void fieldWanted(const QString& written);

private:
    void fill();

    QLineEdit* m_filter;
    RegisterModel* m_model;
    DenseTable* m_table;
    QLabel* m_sample;
#ifndef Q_MOC_RUN
    struct Row {
        QString name;
        QString written;
        QString description;
        QString sample;
    };
    encours::LetterKind m_kind = encours::LetterKind::Reminder1;
    encours::Language m_language = encours::Language::French;
    std::vector<Row> m_rows;
#endif
};

} // namespace encours::ui
