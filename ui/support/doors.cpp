// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/doors.h"

#include "widgets/plain_text.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace encours::ui {
namespace {

bool ask(QWidget* parent, const Question& question)
{
    QMessageBox* box = plainMessageBox(parent, question.title, question.text);
    auto* verb = box->addButton(withoutMnemonics(question.verb), QMessageBox::AcceptRole);
    setLook(verb, "look", "primary");
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(verb);
    box->exec();
    const bool isYes = box->clickedButton() == verb;
    box->deleteLater();
    return isYes;
}

void show(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = plainMessageBox(parent, title, text);
    box->addButton(QMessageBox::Ok);
    box->exec();
    box->deleteLater();
}

std::shared_ptr<QPrinter> askForPrinter(QWidget* parent, const QString& title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

Doors realDoors()
{
    Doors real;
    real.openFile = [](QWidget* parent, const QString& title, const QString& filter) {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    };
    real.saveFile = [](QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, title, suggested, filter);
    };
    real.chooseFolder = [](QWidget* parent, const QString& title) {
        return QFileDialog::getExistingDirectory(parent, title);
    };
    real.choosePrinter = askForPrinter;
    real.confirm = ask;
    real.tell = show;
    real.openOutside = [](const QString& target) {
        const bool isAddress = target.startsWith("tel:") || target.startsWith("mailto:");
        QDesktopServices::openUrl(isAddress ? QUrl(target) : QUrl::fromLocalFile(target));
    };
    return real;
}

} // namespace

Doors& doors()
{
    static Doors current = realDoors();
    return current;
}

void resetDoors()
{
    doors() = realDoors();
}

} // namespace encours::ui
