// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/figures_panel.h"

#include "settings/reference_delays_card.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int contentWidth = 1080;
constexpr std::size_t columns = 3;
constexpr int longestText = 2'000; ///< many customers may be left out
constexpr std::string_view basisCode = "figures.tax_basis";
constexpr std::string_view excludedCode = "figures.excluded_customers";

std::string_view codeAt(std::size_t place)
{
    return figureSettingCodes()[place];
}

std::size_t placeOf(std::string_view code)
{
    const auto& codes = figureSettingCodes();
    return static_cast<std::size_t>(std::ranges::find(codes, code) - codes.begin());
}

/// The value as the window shows it; setFigureSetting() reads it back.
QString textOf(const FigureSettings& settings, std::size_t place)
{
    QString text = toQ(figureSettingText(settings, codeAt(place)));
    const bool isAmount = codeAt(place).ends_with("_cost");
    if (isAmount && currentLanguage() == Language::French) text.replace('.', ',');
    return text;
}

} // namespace

FiguresPanel::FiguresPanel(AppContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_references(new ReferenceDelaysCard(context, this))
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(12);
    column->addWidget(makeCard());
    column->addWidget(m_references, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll, 1);
}

Card* FiguresPanel::makeCard()
{
    auto* card = new Card(this);
    m_title = plainLabel({}, TextRole::Strong, card);
    m_about = wrappedLabel({}, TextRole::Caption, card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (std::size_t column = 0; column < columns; ++column) grid->setColumnStretch(static_cast<int>(column), 1);
    for (std::size_t place = 0; place < fieldCount; ++place) addField(place, card, grid);
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("figuresProblem");
    setTone(m_problem, Tone::Red);
    m_save = new QPushButton(card);
    m_save->setObjectName("saveFigures");
    setLook(m_save, "look", "primary");
    connect(m_save, &QPushButton::clicked, this, &FiguresPanel::save);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::gap, 12, size::gap, 12);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(grid);
    column->addLayout(foot);
    return card;
}

/// Three fields stand beside each other, each below its caption.
void FiguresPanel::addField(std::size_t place, QWidget* card, QGridLayout* grid)
{
    m_captions[place] = plainLabel({}, TextRole::Caption, card);
    m_captions[place]->setContentsMargins(0, size::half, 0, 0);
    if (codeAt(place) == basisCode) {
        auto* choice = new QComboBox(card);
        m_fields[place] = choice;
        connect(choice, &QComboBox::activated, this, &FiguresPanel::updateButton);
    } else {
        auto* line = new QLineEdit(card);
        line->setMaxLength(longestText);
        m_fields[place] = line;
        connect(line, &QLineEdit::textEdited, this, &FiguresPanel::updateButton);
        connect(line, &QLineEdit::returnPressed, this, &FiguresPanel::save);
    }
    m_fields[place]->setObjectName(toQ(codeAt(place)));
    m_captions[place]->setBuddy(m_fields[place]);
    const int row = static_cast<int>(place / columns) * 2;
    const int column = static_cast<int>(place % columns);
    grid->addWidget(m_captions[place], row, column);
    grid->addWidget(m_fields[place], row + 1, column);
}

QString FiguresPanel::title() const
{
    return tr("Figures");
}

QList<std::pair<QString, QString>> FiguresPanel::keys() const
{
    return {{tr("Enter"), tr("Save how figures are counted; add the reference")},
            {tr("Del"), tr("Take away the chosen reference of the book")}};
}

void FiguresPanel::bookOpened()
{
    m_kept.reset();
    refresh();
}

void FiguresPanel::bookClosed()
{
    ++m_turn;
    m_kept.reset();
    for (std::size_t place = 0; place < fieldCount; ++place) showText(place, {});
    m_problem->clear();
    m_references->forget();
    updateButton();
}

void FiguresPanel::refresh()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk] { return readFigureSettings(*desk); },
        [this, desk, turn = ++m_turn](const Result<FigureSettings>& settings) {
            if (turn != m_turn || context().desk() != desk) return;
            if (!settings) {
                m_problem->setText(context().sentence(settings.fault()));
                return;
            }
            m_kept = *settings;
            showSettings(*settings);
        });
    m_references->refresh();
}

QString FiguresPanel::typed(std::size_t place) const
{
    if (const auto* choice = qobject_cast<const QComboBox*>(m_fields[place])) return choice->currentData().toString();
    return static_cast<const QLineEdit*>(m_fields[place])->text().trimmed();
}

void FiguresPanel::showText(std::size_t place, const QString& text)
{
    m_shown[place] = text;
    if (auto* choice = qobject_cast<QComboBox*>(m_fields[place])) {
        choice->setCurrentIndex(qMax(0, choice->findData(text)));
        m_shown[place] = typed(place);
        return;
    }
    auto* line = static_cast<QLineEdit*>(m_fields[place]);
    line->setText(text);
    line->setCursorPosition(0);
}

/// What is being typed stays.
void FiguresPanel::showSettings(const FigureSettings& settings)
{
    for (std::size_t place = 0; place < fieldCount; ++place) {
        if (typed(place) == m_shown[place]) showText(place, textOf(settings, place));
    }
    updateButton();
}

void FiguresPanel::updateButton()
{
    bool isTouched = false;
    for (std::size_t place = 0; place < fieldCount; ++place) isTouched |= typed(place) != m_shown[place];
    m_save->setEnabled(m_kept.has_value() && isTouched);
}

/// A refusal names the setting; an unknown customer stands among those left out.
QWidget* FiguresPanel::fieldOf(const Fault& fault) const
{
    if (fault.code == FaultCode::CustomerUnknown) return m_fields[placeOf(excludedCode)];
    for (std::size_t place = 0; place < fieldCount; ++place) {
        FigureSettings settings;
        const Currency currency = context().desk()->settings().currency;
        if (!setFigureSetting(settings, codeAt(place), toStd(typed(place)), currency)) return m_fields[place];
    }
    return m_fields.front();
}

void FiguresPanel::refuse(const QString& sentence, QWidget* field)
{
    m_problem->setText(sentence);
    setLook(field, "wrong", true);
    field->setFocus(Qt::OtherFocusReason);
}

void FiguresPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_kept) return;
    m_problem->clear();
    for (QWidget* field : m_fields) setLook(field, "wrong", false);
    FigureSettingsRequest request;
    request.key = newKey();
    for (std::size_t place = 0; place < fieldCount; ++place) {
        if (typed(place) != m_shown[place])
            request.changes.emplace_back(std::string(codeAt(place)), toStd(typed(place)));
    }
    if (request.changes.empty()) return;
    context().runner().run(
        this, [desk, request] { return EditFigureSettings(*desk).execute(request); },
        [this](const Result<FigureSettings>& saved) {
            if (context().desk() == nullptr) return;
            if (!saved) {
                refuse(context().sentence(saved.fault()), fieldOf(saved.fault()));
                return;
            }
            m_kept = *saved;
            for (std::size_t place = 0; place < fieldCount; ++place) showText(place, textOf(*saved, place));
            updateButton();
            context().toast(tr("Saved: the figures are counted so from now on."), Tone::Green);
            context().notifyChanged();
        });
}

void FiguresPanel::takeFocus()
{
    auto* first = static_cast<QLineEdit*>(m_fields.front());
    first->setFocus();
    first->selectAll();
}

void FiguresPanel::retranslate()
{
    m_title->setText(tr("How figures are counted"));
    m_about->setText(
        tr("For the dashboard, the aged balance, the management page and their exports. The lists of the day "
           "do not depend on it. An empty field brings the usual value back."));
    const std::array<QString, fieldCount> hints{tr("three ends, e.g. 30,60,90"),
                                                tr("1 to 36"),
                                                tr("3 to 36"),
                                                {},
                                                tr("their codes, with commas"),
                                                tr("wages and charges, an hour"),
                                                tr("paper, postage, handling"),
                                                tr("per cent of the turnover"),
                                                tr("for calls nobody timed")};
    for (std::size_t place = 0; place < fieldCount; ++place) {
        const QString name = capitalised(toQ(words(currentLanguage(), "setting." + std::string(codeAt(place)))));
        m_captions[place]->setText(name);
        m_fields[place]->setAccessibleName(name);
        m_fields[place]->setAccessibleDescription(hints[place]);
        setPlainToolTip(m_fields[place], hints[place]);
        if (auto* edit = qobject_cast<QLineEdit*>(m_fields[place])) edit->setPlaceholderText(hints[place]);
    }
    auto* basis = static_cast<QComboBox*>(m_fields[placeOf(basisCode)]);
    const QString chosen = basis->currentData().toString();
    basis->clear();
    basis->addItem(tr("With VAT"), toQ(taxBasisCode(TaxBasis::WithVat)));
    basis->addItem(tr("Without VAT"), toQ(taxBasisCode(TaxBasis::WithoutVat)));
    basis->setCurrentIndex(qMax(0, basis->findData(chosen)));
    if (m_shown[placeOf(basisCode)].isEmpty()) m_shown[placeOf(basisCode)] = basis->currentData().toString();
    m_save->setText(tr("Save the figures' settings"));
    m_references->retranslate();
}

} // namespace encours::ui
