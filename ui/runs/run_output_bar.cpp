// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_output_bar.h"

#include "customers/customer_words.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int folderWidth = 170;
constexpr int progressWidth = 100;
constexpr int hundred = 100;

QString settingOf(const char* name)
{
    return QStringLiteral("runs.") + QLatin1String(name);
}

} // namespace

RunOutputBar::RunOutputBar(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_step(plainLabel({}, TextRole::Strong, this)),
      m_plan(plainLabel({}, TextRole::Body, this)),
      m_progress(new QProgressBar(this)),
      m_folderText(plainLabel({}, TextRole::Caption, this)),
      m_choose(new QPushButton(this)),
      m_isMerged(new QCheckBox(this)),
      m_isSeparate(new QCheckBox(this)),
      m_isArchive(new QCheckBox(this)),
      m_produce(new QPushButton(this)),
      m_folder(context.settings().value(settingOf("folder")).toString())
{
    setObjectName("runOutput");
    build();
    const SettingsStore& settings = context.settings();
    m_isMerged->setChecked(settings.value(settingOf("merged"), true).toBool());
    m_isSeparate->setChecked(settings.value(settingOf("separate"), false).toBool());
    m_isArchive->setChecked(settings.value(settingOf("archive"), false).toBool());
    for (const auto& [box, name] :
         {std::pair{m_isMerged, "merged"}, std::pair{m_isSeparate, "separate"}, std::pair{m_isArchive, "archive"}})
        connect(box, &QCheckBox::toggled, this,
                [this, setting = settingOf(name)](bool isOn) { m_context.settings().setValue(setting, isOn); });
    connect(m_choose, &QPushButton::clicked, this, &RunOutputBar::chooseFolder);
    connect(m_produce, &QPushButton::clicked, this, &RunOutputBar::produceWanted);
}

void RunOutputBar::build()
{
    m_plan->setObjectName("runPlan");
    m_progress->setObjectName("runProgress");
    m_folderText->setObjectName("runFolder");
    m_choose->setObjectName("runChooseFolder");
    m_isMerged->setObjectName("runMerged");
    m_isSeparate->setObjectName("runSeparate");
    m_isArchive->setObjectName("runArchive");
    m_produce->setObjectName("runProduce");
    setLook(m_produce, "look", "primary");
    setLook(m_choose, "look", "link");
    for (QPushButton* button : {m_produce, m_choose}) button->setAutoDefault(true); // Enter presses them, too
    m_plan->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_folderText->setFixedWidth(folderWidth);
    auto* head = new QHBoxLayout;
    head->setSpacing(size::gap);
    head->addWidget(m_step);
    head->addWidget(m_plan, 1);
    head->addWidget(m_folderText);
    head->addWidget(m_choose);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    for (QCheckBox* box : {m_isMerged, m_isSeparate, m_isArchive}) line->addWidget(box);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_produce);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addLayout(line);
}

void RunOutputBar::setPlan(int letters, int messages, Money claimed)
{
    m_letters = letters;
    m_messages = messages;
    m_claimed = claimed;
    m_refusal.clear();
    showPlan();
}

void RunOutputBar::showPlan()
{
    setTone(m_plan, m_refusal.isEmpty() ? Tone::Neutral : Tone::Red);
    m_produce->setEnabled(!m_isWorking && m_letters + m_messages > 0);
    if (!m_refusal.isEmpty()) m_plan->setText(m_refusal);
    else if (m_isWorking) m_plan->setText(tr("The letters are being written: Esc stops after the present one."));
    else if (m_letters + m_messages == 0) m_plan->setText(tr("Nobody is in: nothing to write."));
    else {
        QStringList parts;
        if (m_letters > 0) parts << tr("%n letter(s) on paper", nullptr, m_letters);
        if (m_messages > 0) parts << tr("%n e-mail(s)", nullptr, m_messages);
        parts << tr("%1 claimed").arg(amountText(m_claimed));
        m_plan->setText(parts.join(QStringLiteral(" · ")));
    }
    setPlainToolTip(m_plan, m_plan->text());
}

RunTarget RunOutputBar::target() const
{
    const QString folder = hasFolder() ? m_folder : viewingFolder() + QStringLiteral("/run");
    RunTarget target;
    target.folder = std::filesystem::path(folder.toStdU16String());
    target.isMerged = m_isMerged->isChecked();
    target.isSeparate = m_isSeparate->isChecked();
    target.kind = m_isArchive->isChecked() ? PdfKind::PdfA1b : PdfKind::Pdf14;
    return target;
}

bool RunOutputBar::chooseFolder()
{
    const QString folder = doors().chooseFolder(this, tr("Folder for the letters"));
    if (folder.isEmpty()) return false;
    m_folder = folder;
    m_context.settings().setValue(settingOf("folder"), folder);
    showFolder();
    return true;
}

void RunOutputBar::refuse(const QString& why)
{
    m_refusal = why;
    showPlan();
}

void RunOutputBar::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    if (isWorking) m_refusal.clear();
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, 0);
    showPlan();
}

void RunOutputBar::setProgress(qint64 done, qint64 total)
{
    if (!m_isWorking || total <= 0) return;
    m_progress->setRange(0, hundred);
    m_progress->setValue(static_cast<int>(done * hundred / total));
}

void RunOutputBar::showFolder()
{
    setElidedText(m_folderText, hasFolder() ? m_folder : tr("no folder chosen"), folderWidth);
}

void RunOutputBar::retranslate()
{
    m_step->setText(tr("4 Production"));
    m_choose->setText(tr("Folder…"));
    m_isMerged->setText(tr("One PDF for all"));
    m_isSeparate->setText(tr("One PDF each"));
    m_isArchive->setText(tr("PDF/A"));
    m_produce->setText(tr("Write the letters"));
    setPlainToolTip(m_produce, tr("Ctrl+Enter"));
    m_progress->setAccessibleName(tr("Progress of the run"));
    showFolder();
    showPlan();
    ensurePolished();
    setMaximumHeight(sizeHint().height() + size::grid);
}

} // namespace encours::ui
