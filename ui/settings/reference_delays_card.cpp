// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reference_delays_card.h"

#include "dashboard/figure_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

enum Column { Sector, Measured, Period, Days, Source, Checked, Whose };
constexpr int leastHeight = 160;

std::vector<RegisterColumn> columns()
{
    return {{188}, {216}, {88}, {64, true}, {0}, {104}, {72}};
}

QLineEdit* line(const char* name, int width, QWidget* parent)
{
    auto* made = new QLineEdit(parent);
    made->setObjectName(name);
    if (width > 0) made->setFixedWidth(width);
    return made;
}

} // namespace

ReferenceDelaysCard::ReferenceDelaysCard(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_table(new DenseTable(this)), m_model(new RegisterModel(columns(), this))
{
    setObjectName("referenceDelays");
    m_title = plainLabel({}, TextRole::Strong, this);
    m_about = wrappedLabel({}, TextRole::Caption, this);
    m_table->setObjectName("referenceDelayRows");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->setMinimumHeight(leastHeight);
    QHeaderView* header = m_table->horizontalHeader();
    const auto widths = columns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = widths[static_cast<std::size_t>(column)].width;
        if (width == 0) header->setSectionResizeMode(column, QHeaderView::Stretch);
        else header->resizeSection(column, width);
    }
    auto* head = new QVBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->addWidget(m_title);
    head->addWidget(m_about);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 12);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(makeForm());
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ReferenceDelaysCard::removeChosen);
}

QWidget* ReferenceDelaysCard::makeForm()
{
    auto* form = new QWidget(this);
    m_kind = new QComboBox(form);
    m_kind->setObjectName("referenceKind");
    m_sector = line("referenceSector", 160, form);
    m_source = line("referenceSource", 0, form);
    m_from = new DateEdit(form);
    m_from->setObjectName("referenceFrom");
    m_to = new DateEdit(form);
    m_to->setObjectName("referenceTo");
    for (DateEdit* day : {m_from, m_to}) day->setFixedWidth(136);
    m_days = line("referenceDays", 72, form);
    m_add = new QPushButton(form);
    m_add->setObjectName("addReference");
    m_remove = new QPushButton(form);
    m_remove->setObjectName("removeReference");
    setLook(m_remove, "look", "link");
    m_problem = wrappedLabel({}, TextRole::Body, form);
    m_problem->setObjectName("referenceProblem");
    setTone(m_problem, Tone::Red);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(size::grid);
    fields->addWidget(m_kind);
    fields->addWidget(m_sector);
    fields->addWidget(m_source, 1);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(size::grid);
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_days)})
        figures->addWidget(field);
    figures->addWidget(m_add);
    figures->addStretch(1);
    figures->addWidget(m_remove);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(size::gap, 0, size::gap, 0);
    column->setSpacing(size::half);
    column->addLayout(fields);
    column->addLayout(figures);
    column->addWidget(m_problem);
    for (QLineEdit* field :
         {m_sector, static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to), m_days, m_source})
        connect(field, &QLineEdit::returnPressed, this, &ReferenceDelaysCard::add);
    connect(m_add, &QPushButton::clicked, this, &ReferenceDelaysCard::add);
    connect(m_remove, &QPushButton::clicked, this, &ReferenceDelaysCard::removeChosen);
    return form;
}

void ReferenceDelaysCard::refresh()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    for (DateEdit* day : {m_from, m_to}) day->setToday(m_context.today());
    m_context.runner().run(
        this, [desk] { return readReferenceDelays(*desk); },
        [this, desk, turn = ++m_turn](Result<ReferenceDelays> delays) {
            if (turn != m_turn || m_context.desk() != desk || !delays) return;
            m_delays = *std::move(delays);
            showRows();
        });
}

void ReferenceDelaysCard::forget()
{
    ++m_turn;
    m_delays.reset();
    m_problem->clear();
    showRows();
}

void ReferenceDelaysCard::showRows()
{
    RegisterSource source;
    source.rows = m_delays ? m_delays->rows().size() : 0;
    source.cell = [this](std::size_t row, int column) {
        const ReferenceDelay& delay = m_delays->rows()[row];
        const Language language = currentLanguage();
        RegisterCell cell;
        switch (column) {
        case Sector:
            cell.text = toQ(referenceSectorName(language, delay.sector));
            cell.isStrong = true;
            break;
        case Measured: cell.text = toQ(referenceKindName(language, delay.kind)); break;
        case Period: cell.text = toQ(referencePeriodText(language, delay.from, delay.to)); break;
        case Days: cell.text = tenthsText(delay.tenths); break;
        case Source: cell.text = toQ(delay.source); break;
        case Checked: cell.text = dateText(delay.checkedOn); break;
        default: cell.text = isOwnReference(delay) ? tr("added") : QString();
        }
        return cell;
    };
    m_model->setSource(std::move(source));
    if (m_model->rowCount() > 0) m_table->selectRow(0);
}

void ReferenceDelaysCard::refuse(const QString& sentence, QWidget* field)
{
    m_problem->setText(sentence);
    m_wrong = field;
    if (field == nullptr) return;
    setLook(field, "wrong", true);
    field->setFocus(Qt::OtherFocusReason);
}

Result<ReferenceDelay> ReferenceDelaysCard::typed()
{
    ReferenceDelay delay;
    delay.kind = static_cast<ReferenceKind>(qMax(0, m_kind->currentIndex()));
    delay.sector = toStd(m_sector->text().trimmed());
    delay.source = toStd(m_source->text().trimmed());
    delay.checkedOn = m_context.today();
    m_wrong = m_from;
    ENCOURS_ASSIGN(const auto from, m_from->commit());
    if (!from) return Fault{FaultCode::DateMalformed, {{"value", ""}}, {}};
    m_wrong = m_to;
    ENCOURS_ASSIGN(const auto to, m_to->commit());
    if (!to) return Fault{FaultCode::DateMalformed, {{"value", ""}}, {}};
    delay.from = *from;
    delay.to = *to;
    m_wrong = m_days;
    ENCOURS_ASSIGN(delay.tenths, parseReferenceDays(toStd(m_days->text())));
    m_wrong = m_source;
    return delay;
}

void ReferenceDelaysCard::add()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    if (m_wrong != nullptr) setLook(m_wrong, "wrong", false);
    m_problem->clear();
    const auto delay = typed();
    if (!delay) return refuse(m_context.sentence(delay.fault()), m_wrong);
    m_context.runner().run(
        this, [desk, wanted = *delay, key = newKey()] { return EditReferenceDelays(*desk).add(wanted, key); },
        [this](const Result<Done>& done) {
            if (!done) {
                const bool isAboutDays =
                    done.fault().code == FaultCode::DatesReversed || done.fault().code == FaultCode::DateInTheFuture;
                return refuse(m_context.sentence(done.fault()), isAboutDays ? m_to : static_cast<QWidget*>(m_source));
            }
            m_wrong = nullptr;
            for (QLineEdit* field : {m_sector, m_days, m_source}) field->clear();
            m_context.toast(tr("Reference added."), Tone::Green);
            m_context.notifyChanged();
        });
}

void ReferenceDelaysCard::removeChosen()
{
    Desk* desk = m_context.desk();
    const auto row = m_model->sourceRow(m_table->currentIndex().row());
    if (desk == nullptr || !m_delays || !row) return;
    const ReferenceDelay delay = m_delays->rows()[*row];
    m_problem->clear();
    if (!isOwnReference(delay))
        return refuse(tr("This reference comes with the program: add a row for the same period to correct it."),
                      nullptr);
    m_context.runner().run(
        this, [desk, delay, key = newKey()] { return EditReferenceDelays(*desk).remove(delay, key); },
        [this](const Result<Done>& done) {
            if (!done) return refuse(m_context.sentence(done.fault()), nullptr);
            m_context.toast(tr("Reference taken away."), Tone::Green);
            m_context.notifyChanged();
        });
}

void ReferenceDelaysCard::retranslate()
{
    const Language language = currentLanguage();
    m_title->setText(tr("Published delays to compare with"));
    m_about->setText(tr("Averages with their period and source. A sector stands here only when somebody published one: "
                        "otherwise there is no reference for this sector, until you add yours."));
    m_model->setTitles(
        {tr("Sector"), tr("Measure"), tr("Period"), tr("Days"), tr("Source"), tr("Checked on"), tr("Origin")});
    m_table->setAccessibleName(tr("Published delays"));
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (const ReferenceKind each : {ReferenceKind::DaysLate, ReferenceKind::PaymentDelay})
        m_kind->addItem(toQ(referenceKindName(language, each)));
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("What was measured"));
    const auto name = [](QLineEdit* field, const QString& text) {
        field->setPlaceholderText(text);
        field->setAccessibleName(text);
    };
    name(m_sector, tr("Sector, or all"));
    name(m_from, tr("Period from"));
    name(m_to, tr("to"));
    name(m_days, tr("Days"));
    name(m_source, tr("Source: who, when, where"));
    for (DateEdit* day : {m_from, m_to}) day->retranslate();
    m_add->setText(tr("Add the reference"));
    m_remove->setText(tr("Take away the chosen one · Del"));
    showRows();
}

} // namespace encours::ui
