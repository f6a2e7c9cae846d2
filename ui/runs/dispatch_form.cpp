// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/dispatch_form.h"

#include "runs/run_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int referenceLength = 60;

} // namespace

DispatchForm::DispatchForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_kind(new QComboBox(this)),
      m_postedOn(new DateEdit(this)),
      m_reference(new QLineEdit(this)),
      m_deliveredOn(new DateEdit(this)),
      m_proof(new QComboBox(this)),
      m_notice(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("dispatchForm");
    m_reference->setMaxLength(referenceLength);
    for (QComboBox* combo : {m_kind, m_proof}) calmCombo(combo);
    QGridLayout& grid = addGrid();
    m_kindCaption = addField(grid, m_kind, "dispatchKind", 0, 0, 2);
    m_postedCaption = addField(grid, m_postedOn, "dispatchPosted", 1, 0);
    m_deliveredCaption = addField(grid, m_deliveredOn, "dispatchDelivered", 1, 1);
    m_referenceCaption = addField(grid, m_reference, "dispatchReference", 2, 0, 2);
    m_proofCaption = addField(grid, m_proof, "dispatchProof", 3, 0, 2);
    body().addWidget(m_notice);
    m_back = addVerb("dispatchBack");
    m_save = addVerb("dispatchSave", true);
    connect(m_back, &QPushButton::clicked, this, &DispatchForm::left);
    connect(m_save, &QPushButton::clicked, this, &DispatchForm::save);
}

void DispatchForm::prepare(const LetterLine& line)
{
    forgive();
    m_dispatch = line.dispatch.value_or(LetterDispatch{});
    m_dispatch.letter = line.fact.id;
    m_dispatch.customer = line.fact.customer;
    if (!line.dispatch) {
        const auto kind = kindOfTemplate(line.fact.templateCode);
        m_dispatch.kind = kind == LetterKind::FormalNotice ? DispatchKind::Registered : DispatchKind::Simple;
        m_dispatch.postedOn = line.fact.writtenOn;
    }
    setHead(tr("Proof of dispatch"),
            QStringLiteral("%1 · %2").arg(toQ(line.customerName), templateName(line.fact.templateCode)));
    for (DateEdit* day : {m_postedOn, m_deliveredOn}) {
        day->setToday(m_context.today());
        setLook(day, "wrong", false);
    }
    m_postedOn->setDate(m_dispatch.postedOn);
    m_deliveredOn->setDate(m_dispatch.deliveredOn);
    m_reference->setText(toQ(m_dispatch.reference));
    fillKinds();
    m_proof->clear(); // what was chosen for another letter
    fillProofs();
}

void DispatchForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (std::size_t i = 0; i < dispatchKindCount; ++i) m_kind->addItem(dispatchWord(static_cast<DispatchKind>(i)));
    m_kind->setCurrentIndex(static_cast<int>(m_dispatch.kind));
    setPlainToolTip(m_kind, m_kind->currentText());
}

/// Documents of the customer, the newest first.
void DispatchForm::fillProofs()
{
    const QVariant chosen = m_proof->count() > 0 ? m_proof->currentData() : QVariant();
    const QSignalBlocker quiet(m_proof);
    m_proof->clear();
    m_proof->addItem(tr("none"), qint64{0});
    const Desk* desk = m_context.desk();
    const auto portfolio = desk != nullptr ? desk->portfolio() : nullptr;
    const Account* account = portfolio ? portfolio->find(m_dispatch.customer) : nullptr;
    if (account != nullptr) {
        for (const Attachment& document : account->attachments)
            m_proof->insertItem(1, QStringLiteral("%1 · %2").arg(toQ(document.name), dateText(document.on)),
                                qint64{document.id.value});
    }
    const qint64 known = m_dispatch.proof ? m_dispatch.proof->value : 0;
    chooseData(m_proof, chosen.isValid() && m_proof->findData(chosen) > 0 ? chosen : QVariant(known));
    setPlainToolTip(m_proof, m_proof->currentText());
}

void DispatchForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void DispatchForm::save()
{
    forgive();
    const auto posted = m_postedOn->commit();
    const auto delivered = m_deliveredOn->commit();
    if (!posted || !*posted) {
        refuse(posted ? tr("Enter the day on which the letter was posted.") : m_context.sentence(posted.fault()),
               m_postedOn);
        return;
    }
    if (!delivered) {
        refuse(m_context.sentence(delivered.fault()), m_deliveredOn);
        return;
    }
    LetterDispatch dispatch = m_dispatch;
    dispatch.kind = static_cast<DispatchKind>(qMax(0, m_kind->currentIndex()));
    dispatch.postedOn = **posted;
    dispatch.deliveredOn = *delivered;
    dispatch.reference = toStd(m_reference->text().trimmed());
    const qint64 proof = m_proof->currentData().toLongLong();
    dispatch.proof = proof > 0 ? std::optional(AttachmentId{proof}) : std::nullopt;
    emit entered(dispatch);
}

void DispatchForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit left();
    else SidePanel::keyPressEvent(event);
}

void DispatchForm::retranslate()
{
    setAccessibleName(tr("Proof of dispatch"));
    nameField(m_kindCaption, tr("Sent by"));
    nameField(m_postedCaption, tr("Posted on"));
    nameField(m_deliveredCaption, tr("Received on"));
    nameField(m_referenceCaption, tr("Number of the registered letter"));
    nameField(m_proofCaption, tr("Proof among the documents"));
    m_notice->setText(
        tr("Attach the scanned receipt on the tab of documents of the customer: it can be chosen here, and "
           "goes into the litigation file."));
    m_back->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_postedOn->retranslate();
    m_deliveredOn->retranslate();
    fillKinds();
    fillProofs();
}

} // namespace encours::ui
