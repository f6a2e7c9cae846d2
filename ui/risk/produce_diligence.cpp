// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/produce_diligence.h"

#include "desk/dossiers/dossier.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/language.h"

#include <QCoreApplication>

#include <filesystem>

namespace encours::ui {
namespace {

/// What is said about the proof of diligence.
class DiligenceWords {
    Q_DECLARE_TR_FUNCTIONS(DiligenceWords)
};

} // namespace

void produceDiligence(AppContext& context, QWidget* receiver, std::optional<CustomerId> customer, bool isFactoredOnly)
{
    Desk* desk = context.desk();
    DocumentBinder* binder = context.binder();
    if (desk == nullptr || binder == nullptr || context.runner().isLongJobRunning()) return;
    const QString folder = doors().chooseFolder(receiver, DiligenceWords::tr("Folder for the proof of diligence"));
    if (folder.isEmpty()) return;
    DiligenceRequest request;
    request.customer = customer;
    request.folder = std::filesystem::path(folder.toStdU16String());
    request.isFactoredOnly = isFactoredOnly;
    request.language = currentLanguage();
    context.runner().runLong(
        receiver, DiligenceWords::tr("Producing the proof of diligence"),
        [desk, request, binder](const Progress& progress, const Cancellation& cancellation) {
            return WriteDiligence(*desk, *binder).execute(request, progress, cancellation);
        },
        [&context](const Result<std::optional<std::filesystem::path>>& file) {
            if (!file) context.toast(file.fault());
            if (!file || !*file) return;
            const QString name = QString::fromStdU16String((*file)->u16string());
            context.toast(DiligenceWords::tr("Proof of diligence written."), Tone::Green, DiligenceWords::tr("Open"),
                          [name] { doors().openOutside(name); });
        });
}

} // namespace encours::ui
