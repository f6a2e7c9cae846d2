// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/own_account_check.h"

#include "desk/own_account.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encours::ui {

OwnAccountCheck::OwnAccountCheck(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_caption(plainLabel({}, TextRole::Caption, this)),
      m_again(new QLineEdit(this)),
      m_remark(wrappedLabel({}, TextRole::Caption, this)),
      m_history(wrappedLabel({}, TextRole::Caption, this))
{
    m_again->setObjectName("company.ibanAgain");
    m_again->setMaxLength(200);
    m_caption->setBuddy(m_again);
    setTone(m_remark, Tone::Amber);
    m_remark->setObjectName("ibanAgainRemark");
    m_history->setObjectName("ibanHistory");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::grid, 0, 0);
    column->setSpacing(2);
    for (QWidget* part : {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_again),
                          static_cast<QWidget*>(m_remark), static_cast<QWidget*>(m_history)})
        column->addWidget(part);
    connect(m_again, &QLineEdit::textEdited, this, &OwnAccountCheck::edited);
    connect(m_again, &QLineEdit::returnPressed, this, &OwnAccountCheck::submitted);
    compare({}, {});
    tellHistory();
}

void OwnAccountCheck::compare(const QString& known, const QString& typed)
{
    BookSettings before;
    BookSettings after;
    before.company.iban = toStd(known);
    after.company.iban = toStd(typed);
    m_typed = typed;
    const bool wasNeeded = m_isNeeded;
    m_isNeeded = changesOwnAccount(before, after);
    if (wasNeeded && !m_isNeeded) m_again->clear();
    for (QWidget* part :
         {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_remark)})
        part->setVisible(m_isNeeded);
    setVisible(m_isNeeded || !m_changedOn.isEmpty());
    retranslate();
}

bool OwnAccountCheck::isSatisfied() const
{
    return !m_isNeeded || isSameIban(toStd(m_again->text()), toStd(m_typed));
}

QString OwnAccountCheck::confirmed() const
{
    return m_isNeeded ? m_again->text().trimmed() : QString();
}

void OwnAccountCheck::readHistory()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_context.runner().run(
        this, [desk] { return ownAccountHistory(*desk); },
        [this, desk](const Result<std::vector<OwnAccountChange>>& history) {
            if (m_context.desk() != desk) return;
            m_changedOn.clear();
            if (history && history->size() > 1) {
                m_changedOn = dateText(history->back().changedOn);
                m_changedBy = toQ(history->back().actor);
            }
            tellHistory();
        });
}

void OwnAccountCheck::tellHistory()
{
    m_history->setText(tr("The account was changed on %1 by %2.").arg(m_changedOn, m_changedBy));
    m_history->setVisible(!m_changedOn.isEmpty());
    setVisible(m_isNeeded || !m_changedOn.isEmpty());
}

void OwnAccountCheck::retranslate()
{
    m_caption->setText(tr("The new IBAN once more, from its source"));
    m_again->setAccessibleName(m_caption->text());
    const bool isWrong = !m_again->text().trimmed().isEmpty() && !isSatisfied();
    m_remark->setText(isWrong
                          ? tr("The two do not agree.")
                          : tr("Customers will pay to this account. Whoever asks by letter or e-mail to change it may "
                               "be a fraud: call back on a number you know."));
    tellHistory();
}

} // namespace encours::ui
