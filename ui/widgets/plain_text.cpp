// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace encours::ui {

QLabel* plainLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::current().font(role));
    if (role == TextRole::Caption) label->setProperty("look", "muted");
    return label;
}

QLabel* wrappedLabel(const QString& text, TextRole role, QWidget* parent)
{
    QLabel* label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

void setTone(QLabel* label, Tone tone)
{
    if (label->property("toned").isNull()) {
        label->setProperty("toned", true);
        QObject::connect(&Theme::current(), &Theme::changed, label,
                         [label] { setTone(label, static_cast<Tone>(label->property("tone").toInt())); });
    }
    label->setProperty("tone", static_cast<int>(tone));
    // The style sheet would win over a palette, so the colour is given the same way.
    label->setStyleSheet(tone == Tone::Neutral
                             ? QString()
                             : QStringLiteral("QLabel { color: %1 }").arg(Theme::current().tone(tone).ink.name()));
}

void setElidedText(QLabel* label, const QString& text, int width)
{
    const QString shown = label->fontMetrics().elidedText(text, Qt::ElideRight, width);
    label->setText(shown);
    label->setAccessibleName(text);
    setPlainToolTip(label, shown == text ? QString() : text);
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainToolTip(text));
}

QString withoutMnemonics(QString text)
{
    return text.replace('&', "&&");
}

QMessageBox* plainMessageBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    box->setObjectName("messageBox");
    return box;
}

} // namespace encours::ui
