// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_page.h"

#include "desk/tables/table_words.h"
#include "people/people_choice.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_view.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/table_tools.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int plenty = 10'000; ///< of a splitter: what is left

} // namespace

ListPage::ListPage(AppContext& context, TableKind kind, QWidget* parent)
    : Page(context, parent),
      m_list(new ListView(context, kind, toQ(tableKindCode(kind)), this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_people(new PeopleChoice(context, this)),
      m_kind(kind)
{
    setLook(m_split, "look", "gap");
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_list->addAction(m_people);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, size::gap);
    column->addWidget(m_split);
    connect(m_list, &ListView::rowOpened, this, [this] { openLine(); });
    connect(m_list, &ListView::currentChanged, this, [this] { lineChanged(); });
    connect(m_list, &ListView::stepTaken, this, [this] { takeEmptyStep(); });
}

ListPage::~ListPage()
{
    if (m_split->count() > 1) context().settings().save(toQ(tableKindCode(m_kind)) + ".split", m_split);
}

void ListPage::setSide(QWidget* side, int width)
{
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({plenty, width});
    context().settings().restore(toQ(tableKindCode(m_kind)) + ".split", m_split);
}

QString ListPage::title() const
{
    return toQ(wordsFor(currentLanguage(), m_kind));
}

QList<std::pair<QString, QString>> ListPage::keys() const
{
    return {{QStringLiteral("Ctrl+F"), tr("Search the list; arrows and Enter go to its lines")},
            {tr("Enter"), tr("Open the customer of the line")},
            {QStringLiteral("Ctrl+A"), tr("Select all lines: the footer adds them up")},
            {QStringLiteral("Ctrl+E"), tr("Save the list as a workbook or CSV")},
            {QStringLiteral("Ctrl+P"), tr("Print the list")}};
}

void ListPage::bookOpened()
{
    m_list->bookOpened();
}

void ListPage::bookClosed()
{
    m_isStale = false;
    m_list->bookClosed();
}

void ListPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void ListPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    m_day = context().today();
    m_list->load();
}

void ListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = m_isStale || m_day != context().today();
    refreshStale();
}

void ListPage::retranslate()
{
    m_list->retranslate();
    m_people->retranslate();
    m_list->tools().setFileName(title().toLower());
}

void ListPage::takeFocus()
{
    m_list->focusTable();
}

void ListPage::showPlace(const QString& place)
{
    m_list->showPlace(ListPlace::read(m_kind, place));
}

QString ListPage::currentPlace() const
{
    return m_list->place().text();
}

void ListPage::openLine()
{
    if (const auto customer = m_list->customer())
        context().show(QStringLiteral("customer"), QString::number(customer->value));
}

void ListPage::takeEmptyStep()
{
    context().show(QStringLiteral("imports"));
}

} // namespace encours::ui
