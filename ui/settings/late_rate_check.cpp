// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/late_rate_check.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

QString meaningOf(const LateRate& rate, Date today, const LegalValues& values)
{
    const Language language = currentLanguage();
    const auto now = rate.on(today, today, values);
    if (!now) return toQ(wordsFor(language, now.fault()));
    if (rate.kind == LateRateKind::Contract) return LateRateCheck::tr("%1 a year").arg(toQ(now->text(language)));
    return LateRateCheck::tr("%1: %2 a year at present").arg(toQ(rate.text(language)), toQ(now->text(language)));
}

QString warningOf(const LateRate& rate, Date today, const LegalValues& values)
{
    const auto floor = checkFloor(rate, today, values);
    if (!floor) return toQ(wordsFor(currentLanguage(), floor.fault()));
    if (!*floor || !(*floor)->isBelow) return {};
    return LateRateCheck::tr(
               "Below the legal floor: three times the legal interest rate is %1 at present (C. com. L441-10 II).")
        .arg(toQ((*floor)->floor.text(currentLanguage())));
}

} // namespace

LateRateCheck::LateRateCheck(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_meaning(wrappedLabel({}, TextRole::Caption, this)),
      m_warning(wrappedLabel({}, TextRole::Caption, this))
{
    m_meaning->setObjectName(name);
    m_warning->setObjectName(name + QStringLiteral("Warning"));
    setTone(m_warning, Tone::Amber);
    m_warning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_meaning);
    column->addWidget(m_warning);
}

void LateRateCheck::check(const Result<LateRate>& rate, Date today, const std::shared_ptr<const LegalValues>& values)
{
    QString warning;
    if (!rate) {
        m_meaning->setText(toQ(wordsFor(currentLanguage(), rate.fault())));
    } else if (values == nullptr) {
        m_meaning->setText(toQ(rate->text(currentLanguage())));
    } else {
        m_meaning->setText(meaningOf(*rate, today, *values));
        warning = warningOf(*rate, today, *values);
    }
    setTone(m_meaning, rate ? Tone::Green : Tone::Red);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace encours::ui
