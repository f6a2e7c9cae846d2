// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/whole_window.h"

#include "desk/make_demo.h"
#include "shell/page.h"

#include <QCoreApplication>
#include <QtTest/QTest>

namespace encours::ui {

std::string WindowPlace::name() const
{
    return (place.isEmpty() ? page : page + '/' + place).toStdString();
}

void WholeWindowTest::openDemonstration(const Size& size)
{
    openEmptyBook();
    DemoRequest request;
    request.customers = size.customers;
    request.invoices = size.invoices;
    request.until = Date::of(2026, 11, 20);
    ASSERT_TRUE(MakeDemo{*m_context->desk()}.execute(request).isDone());
    m_context->notifyChanged();
    settleAll();
}

std::vector<WindowPlace> WholeWindowTest::everyPlace() const
{
    std::vector<WindowPlace> places;
    for (const QString& key : m_window->pageKeys()) {
        QStringList names = m_window->page(key)->places();
        if (names.isEmpty()) names << QString();
        for (const QString& name : names) places.push_back({key, name});
    }
    return places;
}

void WholeWindowTest::settleAll()
{
    settle();
    QTest::qWait(20); // what waits for a timer
    settle();
}

void WholeWindowTest::go(const WindowPlace& place)
{
    m_context->show(place.page, place.place);
    settleAll();
}

void WholeWindowTest::walk(int part, int parts, const std::function<void(const WindowPlace&)>& look)
{
    const auto places = everyPlace();
    ASSERT_FALSE(places.empty());
    for (std::size_t i = static_cast<std::size_t>(part); i < places.size(); i += static_cast<std::size_t>(parts)) {
        go(places[i]);
        ASSERT_NE(m_window->currentPage(), nullptr) << places[i].name();
        EXPECT_EQ(m_window->currentPage()->key(), places[i].page) << "the window did not go there";
        look(places[i]);
    }
}

std::vector<QWidget*> WholeWindowTest::tabStops() const
{
    std::vector<QWidget*> stops;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (isStop && widget->isVisible() && widget->isEnabled()) stops.push_back(widget);
    }
    return stops;
}

std::string WholeWindowTest::nameOf(const QWidget* widget)
{
    if (widget == nullptr) return "nothing";
    return std::string(widget->metaObject()->className()) + " '" + widget->objectName().toStdString() + "'";
}

} // namespace encours::ui
