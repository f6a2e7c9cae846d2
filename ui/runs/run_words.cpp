// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_words.h"

#include "desk/letters/letter_words.h"
#include "desk/runs/run_figures.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/letter_words.h"
#include "words/words.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace encours::ui {
namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

/// Fits a column: the whole word stands beside the letter.
QString shortWord(DispatchKind kind)
{
    switch (kind) {
    case DispatchKind::Simple: return RunWords::tr("Plain letter");
    case DispatchKind::Registered: return RunWords::tr("Registered");
    case DispatchKind::ElectronicRegistered: return RunWords::tr("Electronic registered");
    case DispatchKind::JudicialOfficer: return RunWords::tr("Judicial officer");
    case DispatchKind::Hand: return RunWords::tr("By hand");
    }
    return {};
}

Status mailStatus(MailState state)
{
    const QString word = mailWord(state);
    switch (state) {
    case MailState::Sent: return {Icon::Check, word, Tone::Green};
    case MailState::Failed: return {Icon::Cross, word, Tone::Red};
    case MailState::Unknown:
    case MailState::HandedOver: return {Icon::Warning, word, Tone::Amber};
    case MailState::Drafted: return {Icon::Mail, word, Tone::Blue};
    case MailState::Approved: return {Icon::Clock, word, Tone::Blue};
    case MailState::Cancelled: break;
    }
    return {Icon::Dot, word, Tone::Neutral};
}

} // namespace

QString templateName(std::string_view templateCode)
{
    return capitalised(toQ(templateWords(currentLanguage(), templateCode)));
}

QString channelWord(LetterChannel channel)
{
    return capitalised(toQ(wordsFor(currentLanguage(), channel)));
}

QString dispatchWord(DispatchKind kind)
{
    return capitalised(toQ(wordsFor(currentLanguage(), kind)));
}

QString mailWord(MailState state)
{
    return capitalised(toQ(words(currentLanguage(), "mail-state." + std::string{mailStateCode(state)})));
}

bool isDroppedByHand(const RunCandidate& candidate)
{
    return !candidate.findings.empty() && candidate.findings.front().remark == RunRemark::Dropped;
}

QString remarkText(const RunFinding& finding)
{
    return capitalised(toQ(wordsFor(currentLanguage(), finding)));
}

QString remarksText(const std::vector<RunFinding>& findings)
{
    QStringList lines;
    for (const RunFinding& finding : findings) lines << remarkText(finding);
    return lines.join('\n');
}

std::optional<Status> sentStatus(const LetterLine& line)
{
    if (line.mail) return mailStatus(*line.mail);
    if (!line.dispatch) return std::nullopt;
    const bool hasArrived = line.dispatch->deliveredOn.has_value();
    return Status{hasArrived ? Icon::Check : Icon::Letter, shortWord(line.dispatch->kind),
                  hasArrived ? Tone::Green : Tone::Blue};
}

QString dispatchText(const LetterDispatch& dispatch)
{
    QString text = RunWords::tr("%1, posted on %2").arg(dispatchWord(dispatch.kind), dateText(dispatch.postedOn));
    if (!dispatch.reference.empty()) text = RunWords::tr("%1, no. %2").arg(text, toQ(dispatch.reference));
    if (dispatch.deliveredOn) text = RunWords::tr("%1, received on %2").arg(text, dateText(*dispatch.deliveredOn));
    return text;
}

QString shareText(int part, int whole)
{
    constexpr int hundred = 100;
    if (whole <= 0) return QStringLiteral("–");
    const int percent = (part * hundred + whole / 2) / whole;
    return RunWords::tr("%1/%2 · %3 %").arg(part).arg(whole).arg(percent);
}

std::vector<std::string> templateCodes(const LetterOffice& office)
{
    std::vector<std::string> codes;
    for (const TemplateEntry* entry : office.templates.all()) {
        if (std::find(codes.begin(), codes.end(), entry->code) == codes.end()) codes.push_back(entry->code);
    }
    return codes;
}

void calmCombo(QComboBox* combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(combo, &QComboBox::currentTextChanged, combo,
                     [combo](const QString& text) { setPlainToolTip(combo, text); });
}

void chooseData(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

} // namespace encours::ui
