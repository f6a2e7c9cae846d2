// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

/// What stands beside a register: a title, a line under it, fields or figures that scroll, a refusal, and the verbs at the
/// foot. Enter presses the focused button, else the primary one.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setHead(const QString& title, const QString& caption = {});
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// A grid of two equal columns at the end of the body.
    [[nodiscard]] QGridLayout& addGrid();
    /// A button at the foot; the primary one stands at the right.
    QPushButton* addVerb(const char* name, bool isPrimary = false);
    /// Shows a refusal; `field` turns red and takes the focus.
    void refuse(const QString& sentence, QWidget* field = nullptr);
    void forgive();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_caption;
    QVBoxLayout* m_body;
    QLabel* m_problem;
    QHBoxLayout* m_foot;
    QPushButton* m_primary = nullptr;
};

/// A caption over a field in a grid of captions and fields; the caption is the field's accessible name.
QLabel* addField(QGridLayout& grid, QWidget* field, const char* name, int row, int column, int span = 1);
void nameField(QLabel* caption, const QString& text);
/// A caption and a value on one line of a grid of details; gives the value.
QLabel* addDetail(QGridLayout& grid, QLabel* caption, int row);

} // namespace encours::ui
