// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/risk_tab.h"

#ifndef Q_MOC_RUN
#include "customers/customer_part.h"
#include "desk/dossiers/dossier_preview.h"
#endif

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace encours::ui {

class EmptyState;
class ItemCheckList;

/// "Contentieux": which invoices are claimed and for how much, what the file for the court still lacks and how to mend it, and
/// the file itself with one key. Read from the book while it is in sight; the last answer counts.
class CustomerLitigationTab : public RiskTab, public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerLitigationTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("litigation"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookClosed() override;
    void retranslate() override;
    void takeFocus() override;
    void begin() override { produce(); }
    void produce();          ///< asks for a folder, writes the file
    void produceDiligence(); ///< the same for the factor
#ifndef Q_MOC_RUN
    void setView(const CustomerViewPtr& view) override;
#endif

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeClaim();
    QWidget* makeFindings();
    void addShortcuts();
    void loadStale();
    void load(bool isFirst);
    void showPreview();
    void showFindings();
#ifndef Q_MOC_RUN
    void takePreview(encours::Result<encours::DossierPreview> preview, bool isFirst);
    void takeWritten(const encours::Result<encours::DossierWritten>& written);
    void tickUsual();
#endif

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_content;
    ItemCheckList* m_items = nullptr;
    QLabel* m_claimTitle = nullptr;
    QLabel* m_sums = nullptr;
    QLabel* m_findingsTitle = nullptr;
    QVBoxLayout* m_findings = nullptr;
    QLabel* m_problem = nullptr;
    QCheckBox* m_zip = nullptr;
    QPushButton* m_produce = nullptr;
    QPushButton* m_diligence = nullptr;
    bool m_isStale = false;
    bool m_isTicking = false; ///< the boxes are set by us, not by a person
    bool m_isWorking = false;
    quint64 m_turn = 0; ///< only the answer to the latest question is shown
#ifndef Q_MOC_RUN
    CustomerViewPtr m_view;
    std::optional<encours::DossierPreview> m_preview;
#endif
};

} // namespace encours::ui
