// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_row_delegate.h"
#include "runs/run_words.h"
#include "runs/template_fields_pane.h"
#include "runs/template_preview_pane.h"
#include "runs/template_versions_pane.h"
#include "runs/templates_tab.h"
#include "runs/wording_edit.h"
#include "shell/app_context.h"
#include "support/language.h"
#include "today/tab_button.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace encours::ui {
namespace {

constexpr int listWidth = 236;
constexpr int listWidthMin = 180;
constexpr int sideWidthMin = 300;
constexpr int sideWidth = 440;
constexpr int settleMs = 300; ///< after the last key

} // namespace

TemplatesTab::TemplatesTab(AppContext& context, QWidget* parent) : RiskTab(context, parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    // Wide as they like to be, and less where the screen is small.
    row->addWidget(buildList(), 2);
    row->addWidget(buildEditor(), 5);
    row->addWidget(buildSide(), 4);
    connectParts();
    addKeys();
}

QWidget* TemplatesTab::buildList()
{
    auto* card = new Card(this);
    card->setMinimumWidth(listWidthMin);
    card->setMaximumWidth(listWidth);
    m_language = new QComboBox(card);
    m_language->setObjectName("templateLanguage");
    m_language->addItem(QString(), static_cast<int>(Language::French));
    m_language->addItem(QString(), static_cast<int>(Language::English));
    chooseData(m_language, static_cast<int>(currentLanguage()));
    m_list = new QListWidget(card);
    m_list->setObjectName("templateList");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PlanRowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_newName = new QLineEdit(card);
    m_newName->setObjectName("newTemplateName");
    m_add = new QPushButton(themedIcon(Icon::Plus), {}, card);
    m_add->setObjectName("addTemplate");
    m_remove = new QPushButton(card);
    m_remove->setObjectName("removeTemplate");
    setLook(m_remove, "look", "quiet");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_language);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->setSpacing(size::half);
    foot->addWidget(m_newName);
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 0);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return card;
}

QWidget* TemplatesTab::buildEditor()
{
    auto* middle = new QWidget(this);
    m_head = plainLabel({}, TextRole::Strong, middle);
    m_head->setObjectName("templateTitle");
    m_use = wrappedLabel({}, TextRole::Caption, middle);
    m_use->setObjectName("templateUse");
    m_edit = new WordingEdit(middle);
    m_edit->setObjectName("wording");
    m_problem = wrappedLabel({}, TextRole::Body, middle);
    m_problem->setObjectName("templateProblem");
    setTone(m_problem, Tone::Red);
    m_nextProblem = new QPushButton(middle);
    m_nextProblem->setObjectName("nextProblem");
    setLook(m_nextProblem, "look", "quiet");
    m_shipped = new QPushButton(middle);
    m_shipped->setObjectName("templateAsShipped");
    setLook(m_shipped, "look", "quiet");
    m_discard = new QPushButton(middle);
    m_discard->setObjectName("discardTemplate");
    m_save = new QPushButton(middle);
    m_save->setObjectName("saveTemplate");
    setLook(m_save, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_shipped);
    foot->addWidget(m_nextProblem);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_head);
    column->addWidget(m_use);
    column->addWidget(m_edit, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    m_problem->hide();
    m_nextProblem->hide();
    return middle;
}

QWidget* TemplatesTab::buildSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(sideWidthMin);
    side->setMaximumWidth(sideWidth);
    m_side = new QStackedWidget(side);
    m_preview = new TemplatePreviewPane(context(), m_side);
    m_fields = new TemplateFieldsPane(m_side);
    m_versions = new TemplateVersionsPane(context(), m_side);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_preview, m_fields, m_versions}) m_side->addWidget(pane);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(size::half);
    for (const char* name : {"showTemplatePreview", "showTemplateFields", "showTemplateVersions"}) {
        auto* button = new TabButton(side);
        button->setObjectName(QLatin1String(name));
        const int place = static_cast<int>(m_sideButtons.size());
        connect(button, &TabButton::clicked, this, [this, place] { showSide(place); });
        m_sideButtons.push_back(button);
        tabs->addWidget(button);
    }
    m_sideButtons.front()->setChecked(true);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addLayout(tabs);
    column->addWidget(m_side, 1);
    return side;
}

void TemplatesTab::connectParts()
{
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplatesTab::chooseLanguage);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesTab::chooseRow);
    connect(m_list, &QListWidget::itemActivated, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_newName, &QLineEdit::textChanged, this, [this] {
        setLook(m_newName, "wrong", false);
        updateVerbs();
    });
    connect(m_newName, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &TemplatesTab::addNamed);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesTab::remove);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TemplatesTab::typed);
    connect(m_timer, &QTimer::timeout, this, &TemplatesTab::check);
    connect(m_nextProblem, &QPushButton::clicked, m_edit, &WordingEdit::goToNextMark);
    connect(m_shipped, &QPushButton::clicked, this, &TemplatesTab::restoreShipped);
    connect(m_discard, &QPushButton::clicked, this, &TemplatesTab::discard);
    connect(m_save, &QPushButton::clicked, this, &TemplatesTab::save);
    connect(m_fields, &TemplateFieldsPane::fieldWanted, m_edit, &WordingEdit::insertField);
    connect(m_versions, &TemplateVersionsPane::showWanted, this, [this](const QString& text) {
        m_edit->setPlainText(text);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_versions, &TemplateVersionsPane::restoreWanted, this, [this](qint64 version) {
        if (!m_place) return;
        carryOut(
            [place = *m_place, version, key = newKey()](Desk& desk) {
                EditTemplates edit(desk);
                if (version == 0) return edit.restoreShipped(place.first, place.second, key);
                return edit.restoreVersion(place.first, place.second, JournalSeq{version}, key);
            },
            tr("Version restored"), *m_place);
    });
}

void TemplatesTab::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(Qt::CTRL | Qt::Key_S, [this] { save(); });
    add(Qt::CTRL | Qt::Key_J, [this] { m_edit->goToNextMark(); });
    add(Qt::Key_F5, [this] {
        m_timer->stop();
        showSide(Preview);
        check();
    });
    for (int side = 0; side < sideTotal; ++side) {
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + side)), [this, side] {
            showSide(side);
            if (side == Fields) m_fields->takeFocus();
            if (side == Versions) m_versions->takeFocus();
        });
    }
}

void TemplatesTab::showSide(int side)
{
    m_side->setCurrentIndex(side);
    m_sideButtons[static_cast<std::size_t>(side)]->setChecked(true);
    updateVersions();
}

void TemplatesTab::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplatesTab::focusFilter()
{
    showSide(Fields);
    m_fields->focusFilter();
}

void TemplatesTab::begin()
{
    m_newName->setFocus(Qt::OtherFocusReason);
}

void TemplatesTab::undo()
{
    // The last action of the book may have been another one, such as a call: only what was changed here is taken back.
    if (!m_before || m_isSaving) return;
    const auto before = *std::exchange(m_before, std::nullopt);
    const Place& place = before.first;
    chooseData(m_language, static_cast<int>(place.second));
    m_place = place;
    showList();
    showTemplate();
    carryOut(
        [place, text = before.second, key = newKey()](Desk& desk) {
            EditTemplates edit(desk);
            if (text.empty()) return edit.restoreShipped(place.first, place.second, key);
            return edit.save(place.first, place.second, text, key);
        },
        tr("Version restored"), place, false);
}

void TemplatesTab::retranslate()
{
    const QSignalBlocker quiet(m_language);
    m_language->setItemText(0, tr("In French"));
    m_language->setItemText(1, tr("In English"));
    m_language->setAccessibleName(tr("Language of the letters"));
    m_list->setAccessibleName(tr("Templates of letters"));
    m_newName->setPlaceholderText(tr("Name, e.g. vip"));
    m_newName->setAccessibleName(tr("Name of a new template of this kind"));
    m_add->setText(tr("New template"));
    m_remove->setText(tr("Remove the template"));
    m_edit->setAccessibleName(tr("Wording of the template"));
    m_shipped->setText(tr("As shipped"));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save the template"));
    for (QPushButton* button : {m_add, m_remove, m_shipped, m_discard, m_save})
        button->setAccessibleName(button->text());
    m_add->setAccessibleName(tr("New template of this kind"));
    m_shipped->setAccessibleName(tr("The wording as the program ships it"));
    m_nextProblem->setAccessibleName(tr("Go to the next line to correct"));
    m_sideButtons[Preview]->setName(tr("Preview"));
    m_sideButtons[Fields]->setName(tr("Fields"));
    m_sideButtons[Versions]->setName(tr("Versions"));
    m_preview->retranslate();
    m_fields->retranslate();
    m_versions->retranslate();
    showList();
    showTemplate();
}

} // namespace encours::ui
