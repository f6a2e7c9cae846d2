// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/policy_side.h"

#include "plans/preview_pane.h"
#include "plans/versions_pane.h"
#include "support/theme.h"
#include "today/tab_button.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int sideWidth = 300;

} // namespace

PolicySide::PolicySide(AppContext& context, const QString& part, QWidget* parent)
    : QWidget(parent),
      m_previewButton(new TabButton(this)),
      m_versionsButton(new TabButton(this)),
      m_stack(new QStackedWidget(this)),
      m_preview(new PreviewPane(context, m_stack)),
      m_versions(new VersionsPane(context, m_stack))
{
    setObjectName(part + ".side");
    setFixedWidth(sideWidth);
    m_previewButton->setObjectName(part + ".showPreview");
    m_versionsButton->setObjectName(part + ".showVersions");
    m_previewButton->setChecked(true);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_versions);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(size::half);
    tabs->addWidget(m_previewButton);
    tabs->addWidget(m_versionsButton);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    connect(m_previewButton, &TabButton::clicked, this, [this] { m_stack->setCurrentWidget(m_preview); });
    connect(m_versionsButton, &TabButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_versions);
        emit versionsShown();
    });
}

bool PolicySide::areVersionsShown() const
{
    return m_stack->currentWidget() == m_versions;
}

void PolicySide::forget()
{
    m_preview->forget();
    m_versions->forget();
}

void PolicySide::retranslate()
{
    m_previewButton->setName(tr("Preview"));
    m_versionsButton->setName(tr("Versions"));
    m_preview->retranslate();
    m_versions->retranslate();
}

} // namespace encours::ui
