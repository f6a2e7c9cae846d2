// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/risk_fixture.h"

#include "desk/letters/keep_letter.h"
#include "receivables/company.h"

#include <QStringList>

namespace encours::ui {

/// The page of letters over a book that can write some: the company and both customers have an address, DUPONT has an e-mail
/// address too. DUPONT owes F001 (1 200,00), MARTIN F003 (300,50), both are called today.
class RunsPageTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        doors().openOutside = [this](const QString& target) { m_opened << target; };
        QObject::connect(m_context.get(), &AppContext::toastWanted, m_window.get(),
                         [this](const QString& text) { m_said << text; });
        m_fileAnswer = m_folder.filePath("courriers");
        BookSettings settings = m_context->desk()->settings();
        companyField(settings.company, "address_line1") = "1 rue du Four";
        companyField(settings.company, "postal_code") = "69001";
        companyField(settings.company, "city") = "Lyon";
        ASSERT_TRUE(EditSettings(*m_context->desk()).execute(settings).isDone());
        know("DUPONT", {{CustomerField::AddressLine1, "2 quai du Port"},
                        {CustomerField::PostalCode, "69002"},
                        {CustomerField::City, "Lyon"},
                        {CustomerField::Email, "compta@dupont.example"}});
        know("MARTIN", {{CustomerField::AddressLine1, "3 place du Marché"},
                        {CustomerField::PostalCode, "69003"},
                        {CustomerField::City, "Lyon"}});
        m_context->notifyChanged();
        settle();
    }
    void TearDown() override { m_context->settings().setValue("runs.folder", QVariant()); }
    void know(const char* code, const std::vector<std::pair<CustomerField, std::string>>& fields)
    {
        ASSERT_TRUE(EditCustomer(*m_context->desk()).execute(account(code).customer.id, fields).isDone()) << code;
    }
    [[nodiscard]] static std::string nameOfFocus()
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused == nullptr ? "nothing" : focused->objectName().toStdString();
    }
    void openPlace(const QString& place)
    {
        m_context->show("runs", place);
        settle();
    }
    [[nodiscard]] std::vector<LetterLine> letters()
    {
        auto lines = listLetters(*m_context->desk(), {});
        EXPECT_TRUE(lines.isDone());
        return lines.isDone() ? std::move(*lines) : std::vector<LetterLine>{};
    }
    /// What an empty register offers; null when none in sight is empty.
    [[nodiscard]] QPushButton* emptyStep() const
    {
        for (auto* step : m_window->findChildren<QPushButton*>("emptyStateStep")) {
            if (step->isVisible()) return step;
        }
        return nullptr;
    }
    void click(const char* name)
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        button->click();
        settle();
    }
    /// The row of a customer in the table in sight.
    [[nodiscard]] int rowOf(const char* table, int column, const QString& name)
    {
        for (int row = 0; row < rows(table); ++row) {
            if (text(table, row, column) == name) return row;
        }
        return -1;
    }

    QStringList m_opened;
    QStringList m_said;
};

} // namespace encours::ui
