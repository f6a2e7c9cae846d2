// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_command.h"

#include "desk/record_contact.h"
#include "shell/app_context.h"

#include <QCoreApplication>
#include <QPointer>

namespace encours::ui {
namespace {

struct CustomerCommandWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerCommandWords)
};

void answerUndo(AppContext& context, const Fault* fault)
{
    if (fault != nullptr) {
        context.toast(*fault);
        return;
    }
    context.toast(CustomerCommandWords::tr("The last action was undone."));
    context.notifyChanged();
}

void takeBack(AppContext& context, QObject* receiver, const std::function<Result<Done>(Desk&)>& inverse)
{
    Desk* desk = context.desk();
    if (desk == nullptr) return;
    context.runner().run(
        receiver, [desk, inverse] { return inverse(*desk); },
        [&context](const Result<Done>& done) { answerUndo(context, done ? nullptr : &done.fault()); });
}

} // namespace

void undoLast(AppContext& context, QObject* receiver)
{
    Desk* desk = context.desk();
    if (desk == nullptr) return;
    context.runner().run(
        receiver, [desk, key = newKey()] { return UndoLastAction(*desk).execute(key); },
        [&context](const Result<UndoneAction>& undone) { answerUndo(context, undone ? nullptr : &undone.fault()); });
}

void carryOut(AppContext& context, QObject* receiver, CustomerCommand command)
{
    Desk* desk = context.desk();
    if (desk == nullptr) return;
    context.runner().run(
        receiver, [desk, work = std::move(command.work)] { return work(*desk); },
        [&context, guard = QPointer<QObject>(receiver), said = command.said, done = std::move(command.done),
         refused = std::move(command.refused), canUndo = command.canUndo,
         inverse = std::move(command.inverse)](const Result<Done>& answer) {
            if (!answer) {
                if (refused) refused(answer.fault());
                else context.toast(answer.fault());
                return;
            }
            if (done) done();
            context.notifyChanged();
            if (!canUndo) {
                context.toast(said, Tone::Green);
                return;
            }
            const QString verb = inverse ? CustomerCommandWords::tr("Undo") : CustomerCommandWords::tr("Undo Ctrl+Z");
            context.toast(said, Tone::Neutral, verb, [&context, guard, inverse] {
                if (guard && inverse) takeBack(context, guard, inverse);
                else if (guard) undoLast(context, guard);
            });
        });
}

} // namespace encours::ui
