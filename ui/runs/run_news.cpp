// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_news.h"

#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {

RunNews::RunNews(const char* name, QWidget* parent)
    : Card(parent), m_text(wrappedLabel({}, TextRole::Body, this)), m_line(new QHBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    m_text->setObjectName(QLatin1String(name) + QStringLiteral("Text"));
    m_line->setContentsMargins(12, size::half, 12, size::half);
    m_line->setSpacing(size::gap);
    m_line->addWidget(m_text, 1);
    hide();
}

void RunNews::say(const QString& text, Tone tone)
{
    m_text->setText(text);
    setTone(m_text, tone);
    show();
}

void RunNews::silence()
{
    m_text->clear();
    hide();
}

QPushButton* RunNews::addVerb(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    setLook(button, "look", "link");
    button->setAutoDefault(true); // Enter presses it, too
    m_line->addWidget(button);
    return button;
}

} // namespace encours::ui
