// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/letters/write_letter.h"

#include <memory>
#include <optional>
#endif

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encours::ui {

class AppContext;
class CustomerPicker;
class LetterPreview;

/// Writes a letter of any kind to one customer, with the page as it will be printed. It becomes a PDF, or a draft in the outbox;
/// either way it is kept.
class WriteLetterForm : public SidePanel {
    Q_OBJECT
public:
    explicit WriteLetterForm(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// To this customer and nobody else, or to one that is chosen here.
    void prepare(const std::optional<encours::CustomerId>& customer, const QString& templateCode = {});
#endif
    void refresh(); ///< the book changed
    void clear();   ///< the book is gone
    void focusFirst();
    void retranslate();

signals:
    void left();
    void written(qint64 letter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields();
    void fillTemplates();
    void fillLanguages();
    void showOptions();
    void readOffice();
    void preview();
    void print();
    void mail();
#ifndef Q_MOC_RUN
    [[nodiscard]] std::optional<encours::LetterWish> wish() const; ///< nothing: no customer yet
    void write(encours::LetterOrder order);
    void answer(const encours::LetterOrder& order, const encours::Result<encours::OrderedLetter>& ordered);

    std::shared_ptr<const encours::LetterOffice> m_office;
    std::optional<encours::CustomerId> m_fixed;
#endif

    AppContext& m_context;
    CustomerPicker* m_customer;
    QComboBox* m_template;
    QComboBox* m_language;
    QLineEdit* m_reason;
    QCheckBox* m_ageing;
    QCheckBox* m_penalties;
    LetterPreview* m_preview;
    QLabel* m_customerCaption;
    QLabel* m_templateCaption;
    QLabel* m_languageCaption;
    QLabel* m_reasonCaption;
    QPushButton* m_back;
    QPushButton* m_mail;
    QPushButton* m_print;
    QString m_fileName; ///< suggested for the letter in the preview
    QString m_wanted;   ///< template that is to be chosen as soon as the office is here
    bool m_isReading = false;
    bool m_isReadAgain = false; ///< something changed while a letter was composed
    bool m_isWriting = false;
};

} // namespace encours::ui
