// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/personal_data_card.h"

#include "customers/customer_command.h"
#include "customers/customer_words.h"
#include "desk/customer_file/personal_data.h"
#include "risk/side_panel.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/calm_wheel.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace encours::ui {
namespace {

constexpr std::array scopes{ErasureScope::Contacts, ErasureScope::Notes, ErasureScope::Everything};

} // namespace

PersonalDataCard::PersonalDataCard(AppContext& context, QWidget* parent)
    : FileCard(context, parent),
      m_text(addText("personalDataText")),
      m_export(new QPushButton(this)),
      m_scopeCaption(plainLabel({}, TextRole::Caption, this)),
      m_scope(new QComboBox(this)),
      m_erase(new QPushButton(this)),
      m_problem(wrappedLabel({}, TextRole::Body, this))
{
    setObjectName("personalDataCard");
    m_export->setObjectName("exportCustomer");
    m_scope->setObjectName("erasureScope");
    m_erase->setObjectName("eraseCustomer");
    m_problem->setObjectName("erasureProblem");
    calmWheel(m_scope);
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_scopeCaption->setBuddy(m_scope);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* first = new QHBoxLayout;
    first->addWidget(m_export);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->setSpacing(size::grid);
    second->addWidget(m_scope, 1);
    second->addWidget(m_erase);
    column->addLayout(first);
    column->addWidget(m_scopeCaption);
    column->addLayout(second);
    column->addWidget(m_problem);
    connect(m_export, &QPushButton::clicked, this, &PersonalDataCard::exportData);
    connect(m_erase, &QPushButton::clicked, this, &PersonalDataCard::eraseData);
    retranslate();
}

void PersonalDataCard::fill(const CustomerView& view)
{
    if (view.customer().id != m_customer) {
        m_problem->hide();
        m_scope->setCurrentIndex(0);
    }
    m_customer = view.customer().id;
}

void handOutPersonalData(QWidget* parent, AppContext& context, CustomerId customer, ContactPersonId person)
{
    Desk* desk = context.desk();
    if (desk == nullptr) return;
    const PersonalDataRequest request{customer, person, currentLanguage()};
    context.runner().run(
        parent, [desk, request] { return ExportPersonalData(*desk).execute(request); },
        [parent, &context](const Result<PersonalDataFile>& known) {
            if (!known) {
                context.toast(known.fault());
                return;
            }
            const QString file = doors().saveFile(parent, PersonalDataCard::tr("Hand out personal data"),
                                                  toQ(known->fileName), PersonalDataCard::tr("Personal data (*.json)"));
            if (file.isEmpty()) return;
            if (const auto written = writeFile(file, known->document); !written) context.toast(written.fault());
            else
                context.toast(PersonalDataCard::tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green,
                              PersonalDataCard::tr("Open"), [file] { doors().openOutside(file); });
        });
}

void PersonalDataCard::exportData()
{
    if (view()) handOutPersonalData(this, context(), m_customer, {});
}

void PersonalDataCard::eraseData()
{
    if (!view()) return;
    m_problem->hide();
    const auto scope = scopes[static_cast<std::size_t>(qMax(0, m_scope->currentIndex()))];
    const QString name = toQ(view()->customer().displayName());
    const bool isWanted = doors().confirm(
        this, {tr("Erase personal data"),
               tr("%1: %2 are erased for good, in every version that was ever stored. This cannot be undone. Copies of "
                  "the book made before still hold them until they expire.")
                   .arg(name, m_scope->currentText()),
               tr("Erase")});
    if (!isWanted) return;
    const ErasureRequest request{m_customer, scope, {}, newKey(), false};
    CustomerCommand command;
    command.work = [request](Desk& desk) { return ErasePersonalData(desk).execute(request); };
    command.said = tr("Personal data erased");
    command.refused = [this](const Fault& fault) {
        m_problem->setText(context().sentence(fault));
        m_problem->show();
    };
    command.canUndo = false;
    carryOut(context(), this, std::move(command));
}

void PersonalDataCard::retranslate()
{
    setTitle(tr("Personal data"));
    m_text->setText(tr("The customer may ask for everything that is known of its people, and for its erasure once "
                       "nothing is owed any more and the law lets it go."));
    m_export->setText(tr("Hand out everything known…"));
    nameField(m_scopeCaption, tr("Erase"));
    m_erase->setText(tr("Erase…"));
    const QSignalBlocker quiet(m_scope);
    const int chosen = qMax(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItem(tr("Contacts and their details"));
    m_scope->addItem(tr("Contacts, notes and what was said"));
    m_scope->addItem(tr("Everything, with name, address and documents"));
    m_scope->setCurrentIndex(chosen);
    setView(view());
}

} // namespace encours::ui
