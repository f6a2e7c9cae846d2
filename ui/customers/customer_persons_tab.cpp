// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_persons_tab.h"

#include "base/fold.h"
#include "customers/customer_words.h"
#include "desk/customer_file/persons.h"
#include "desk/edit_book.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int panelWidth = 380;
constexpr int panelWidthMin = 348;
constexpr int longestText = 200;
constexpr int noteHeight = 84;
constexpr std::int64_t mainId = -1;
constexpr std::int64_t buyerId = -2;

bool isEmpty(const ContactPerson& person)
{
    return person.name.empty() && person.phone.empty() && person.mobile.empty() && person.email.empty();
}

} // namespace

CustomerPersonsTab::CustomerPersonsTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "persons", Icon::User, {{0}, {168}, {128}, {128}, {216}, {112}}, parent),
      m_panel(new SidePanel(this))
{
    m_panel->setObjectName("customerPersonPanel");
    m_panel->setMinimumWidth(panelWidthMin);
    buildPanel();
    connectPanel();
    setSide(m_panel, panelWidth);
    m_new = addAction("newPerson");
}

void CustomerPersonsTab::buildPanel()
{
    m_role = new QComboBox(m_panel);
    QGridLayout& grid = m_panel->addGrid();
    struct Place {
        Text text;
        const char* name;
        int row;
        int column;
        int span;
    };
    m_edits[NameText] = new QLineEdit(m_panel);
    m_captions[NameText] = addField(grid, m_edits[NameText], "person.name", 0, 0);
    m_roleCaption = addField(grid, m_role, "person.role", 0, 1);
    constexpr Place places[] = {{PhoneText, "person.phone", 1, 0, 1},
                                {MobileText, "person.mobile", 1, 1, 1},
                                {EmailText, "person.email", 2, 0, 2},
                                {HoursText, "person.hours", 3, 0, 2}};
    for (const Place& place : places) {
        m_edits[place.text] = new QLineEdit(m_panel);
        m_captions[place.text] = addField(grid, m_edits[place.text], place.name, place.row, place.column, place.span);
    }
    for (QLineEdit* edit : m_edits) edit->setMaxLength(longestText);
    m_note = new QPlainTextEdit(m_panel);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_noteCaption = addField(grid, m_note, "person.note", 4, 0, 2);
    m_notice = wrappedLabel({}, TextRole::Caption, m_panel);
    m_notice->setObjectName("personNotice");
    m_panel->body().addWidget(m_notice);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(size::grid);
    const auto add = [this, ways](const char* name) {
        auto* button = new QPushButton(m_panel);
        button->setObjectName(QLatin1String(name));
        ways->addWidget(button);
        return button;
    };
    m_call = add("callPerson");
    m_write = add("writePerson");
    m_call->setIcon(themedIcon(Icon::Phone));
    m_write->setIcon(themedIcon(Icon::Mail));
    ways->addStretch();
    m_panel->body().addLayout(ways);
    auto* rights = new QHBoxLayout;
    rights->setSpacing(size::grid);
    m_export = new QPushButton(m_panel);
    m_export->setObjectName("exportPerson");
    m_erase = new QPushButton(m_panel);
    m_erase->setObjectName("erasePerson");
    for (QPushButton* button : {m_export, m_erase}) {
        setLook(button, "look", "link");
        rights->addWidget(button);
    }
    rights->addStretch();
    m_panel->body().addLayout(rights);
    m_remove = m_panel->addVerb("removePerson");
    m_save = m_panel->addVerb("savePerson", true);
}

void CustomerPersonsTab::connectPanel()
{
    connect(m_save, &QPushButton::clicked, this, &CustomerPersonsTab::save);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_isNew ? leaveNew() : remove(); });
    connect(m_call, &QPushButton::clicked, this, &CustomerPersonsTab::call);
    connect(m_write, &QPushButton::clicked, this, &CustomerPersonsTab::write);
    connect(m_export, &QPushButton::clicked, this, &CustomerPersonsTab::exportData);
    connect(m_erase, &QPushButton::clicked, this, &CustomerPersonsTab::eraseData);
    auto* escape = new QShortcut(Qt::Key_Escape, m_panel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { m_isNew ? leaveNew() : takeFocus(); });
}

QString CustomerPersonsTab::title() const
{
    return tr("Contacts");
}

int CustomerPersonsTab::count() const
{
    return static_cast<int>(m_rows.size());
}

QList<std::pair<QString, QString>> CustomerPersonsTab::keys() const
{
    return {{tr("Ins"), tr("New contact")}};
}

std::size_t CustomerPersonsTab::makeRows()
{
    m_rows.clear();
    const Customer& customer = view()->customer();
    Row main{Source::Main, {}, customer.field(CustomerField::ContactRole)};
    main.person.name = customer.field(CustomerField::ContactName);
    main.person.phone = customer.field(CustomerField::Phone);
    main.person.email = customer.field(CustomerField::Email);
    main.person.bestHours = customer.field(CustomerField::BestHours);
    if (!isEmpty(main.person)) m_rows.push_back(std::move(main));
    Row buyer{Source::Buyer, {}, {}};
    buyer.person.role = PersonRole::Buyer;
    buyer.person.name = customer.field(CustomerField::BuyerName);
    buyer.person.phone = customer.field(CustomerField::BuyerPhone);
    buyer.person.email = customer.field(CustomerField::BuyerEmail);
    if (!isEmpty(buyer.person)) m_rows.push_back(std::move(buyer));
    for (const ContactPerson& person : view()->file.persons) m_rows.push_back({Source::Person, person, {}});
    return m_rows.size();
}

void CustomerPersonsTab::dropRows()
{
    m_rows.clear();
    m_shown.reset();
}

void CustomerPersonsTab::customerChanged()
{
    m_isNew = false;
    m_shown.reset();
    m_panel->forgive();
}

QString CustomerPersonsTab::roleOf(const Row& row) const
{
    if (row.source == Source::Main) return row.role.empty() ? tr("main contact") : toQ(row.role);
    return roleWord(row.person.role);
}

QStringList CustomerPersonsTab::titles() const
{
    return {tr("Name"), tr("Role"), tr("Telephone"), tr("Mobile"), tr("E-mail"), tr("Best hours")};
}

RegisterCell CustomerPersonsTab::cell(std::size_t row, int column) const
{
    const Row& shown = m_rows[row];
    RegisterCell cell;
    switch (column) {
    case Name:
        cell.text = shown.person.name.empty() ? tr("(no name)") : toQ(shown.person.name);
        cell.isStrong = true;
        break;
    case Role: cell.text = capitalised(roleOf(shown)); break;
    case Phone: cell.text = toQ(shown.person.phone); break;
    case Mobile: cell.text = toQ(shown.person.mobile); break;
    case Email: cell.text = toQ(shown.person.email); break;
    default: cell.text = toQ(shown.person.bestHours);
    }
    return cell;
}

std::string CustomerPersonsTab::searchKey(std::size_t row) const
{
    const ContactPerson& person = m_rows[row].person;
    return foldForSearch(person.name + ' ' + person.phone + ' ' + person.mobile + ' ' + person.email + ' ' +
                         toStd(roleOf(m_rows[row])));
}

std::int64_t CustomerPersonsTab::rowId(std::size_t row) const
{
    const Row& shown = m_rows[row];
    return shown.source == Source::Main ? mainId : shown.source == Source::Buyer ? buyerId : shown.person.id.value;
}

RegisterTab::EmptyTexts CustomerPersonsTab::emptyTexts() const
{
    return {tr("Nobody to speak to yet"),
            tr("Whoever pays, approves or decides in the customer's house stands here, with the ways to reach them and "
               "their best hours, and our own counterpart."),
            tr("New contact")};
}

const CustomerPersonsTab::Row* CustomerPersonsTab::shownRow() const
{
    return m_shown ? &*m_shown : nullptr;
}

void CustomerPersonsTab::showLine(std::optional<std::size_t> row)
{
    if (m_isNew) return; // what is being typed stays
    const bool hasRow = row.has_value() && view();
    m_panel->setEnabled(hasRow);
    if (!hasRow) {
        m_shown.reset();
        m_panel->setHead(tr("No contact selected"));
        return;
    }
    const Row& wanted = m_rows[*row];
    const bool isSame = m_shown && m_shown->source == wanted.source && m_shown->person == wanted.person;
    if (!isSame) fill(wanted);
    showHead();
}

void CustomerPersonsTab::fill(const Row& row)
{
    m_shown = row;
    m_panel->forgive();
    const ContactPerson& person = row.person;
    const std::array texts{person.name, person.phone, person.mobile, person.email, person.bestHours};
    for (std::size_t i = 0; i < textTotal; ++i) {
        setLook(m_edits[i], "wrong", false);
        m_edits[i]->setText(toQ(texts[i]));
        m_edits[i]->setCursorPosition(0);
    }
    m_note->setPlainText(toQ(person.note));
    m_role->setCurrentIndex(static_cast<int>(person.role));
}

/// The title, and which fields there are: those of the file know fewer.
void CustomerPersonsTab::showHead()
{
    const Row& row = *m_shown;
    const bool isPerson = row.source == Source::Person;
    QString caption;
    if (row.source == Source::Main) caption = tr("Main contact, kept in the fields of the file");
    else if (row.source == Source::Buyer) caption = tr("Buyer, kept in the fields of the file");
    else if (!m_isNew) caption = capitalised(roleOf(row));
    m_panel->setHead(m_isNew                   ? tr("New contact")
                     : row.person.name.empty() ? tr("(no name)")
                                               : toQ(row.person.name),
                     caption);
    for (QWidget* part : std::initializer_list<QWidget*>{m_role, m_roleCaption, m_edits[MobileText],
                                                         m_captions[MobileText], m_note, m_noteCaption, m_notice})
        part->setVisible(isPerson);
    m_edits[HoursText]->setVisible(row.source != Source::Buyer);
    m_captions[HoursText]->setVisible(row.source != Source::Buyer);
    m_call->setEnabled(!m_isNew && !(row.person.phone.empty() && row.person.mobile.empty()));
    m_write->setEnabled(!m_isNew && !row.person.email.empty());
    m_export->setVisible(isPerson && !m_isNew);
    m_erase->setVisible(isPerson && !m_isNew);
    m_remove->setText(m_isNew ? tr("Cancel") : tr("Remove"));
    m_save->setText(m_isNew ? tr("Add the contact") : tr("Save the contact"));
}

void CustomerPersonsTab::focusPanel()
{
    if (!m_panel->isEnabled()) return;
    m_edits[NameText]->setFocus(Qt::OtherFocusReason);
    m_edits[NameText]->selectAll();
}

void CustomerPersonsTab::begin()
{
    if (!view()) return;
    m_isNew = true;
    m_panel->setEnabled(true);
    fill(Row{});
    showHead();
    showContent(true);
    m_edits[NameText]->setFocus(Qt::OtherFocusReason);
}

void CustomerPersonsTab::leaveNew()
{
    m_isNew = false;
    m_shown.reset();
    showContent(false);
    showLine(current());
    takeFocus();
}

ContactPerson CustomerPersonsTab::typed() const
{
    ContactPerson person = m_shown->person;
    const auto text = [this](Text which) { return toStd(m_edits[which]->text().trimmed()); };
    person.name = text(NameText);
    person.phone = text(PhoneText);
    person.mobile = text(MobileText);
    person.email = text(EmailText);
    person.bestHours = text(HoursText);
    person.note = toStd(m_note->toPlainText().trimmed());
    person.role = static_cast<PersonRole>(qMax(0, m_role->currentIndex()));
    return person;
}

std::vector<std::pair<CustomerField, std::string>> CustomerPersonsTab::fieldsOf(Source source,
                                                                                const ContactPerson& person) const
{
    if (source == Source::Buyer) {
        return {{CustomerField::BuyerName, person.name},
                {CustomerField::BuyerPhone, person.phone},
                {CustomerField::BuyerEmail, person.email}};
    }
    return {{CustomerField::ContactName, person.name},
            {CustomerField::Phone, person.phone},
            {CustomerField::Email, person.email},
            {CustomerField::BestHours, person.bestHours}};
}

void CustomerPersonsTab::save()
{
    const Row* row = shownRow();
    if (row == nullptr || !view()) return;
    const ContactPerson person = typed();
    if (!m_isNew && person == row->person) {
        takeFocus();
        return;
    }
    const QString name = person.name.empty() ? tr("Contact") : toQ(person.name);
    const auto saved = [this] {
        m_isNew = false;
        m_shown.reset();
        table().setFocus();
    };
    if (row->source != Source::Person) {
        carryOut(
            *m_panel,
            [customer = customer(), fields = fieldsOf(row->source, person), key = newKey()](Desk& desk) {
                return EditCustomer(desk).execute(customer, fields, key);
            },
            tr("%1: saved").arg(name), saved);
        return;
    }
    PersonRequest request{customer(), person, newKey(), false};
    auto stored = std::make_shared<ContactPersonId>();
    carryOut(
        *m_panel,
        [request, stored](Desk& desk) -> Result<Done> {
            ENCOURS_ASSIGN(*stored, SavePerson(desk).execute(request));
            return Done{};
        },
        tr("%1: saved").arg(name),
        [this, stored, saved] {
            selectId(stored->value);
            saved();
        });
}

void CustomerPersonsTab::remove()
{
    const Row* row = shownRow();
    if (row == nullptr) return;
    const QString said = tr("%1: removed").arg(row->person.name.empty() ? tr("Contact") : toQ(row->person.name));
    const auto removed = [this] { m_shown.reset(); };
    if (row->source != Source::Person) {
        carryOut(
            *m_panel,
            [customer = customer(), fields = fieldsOf(row->source, {}), key = newKey()](Desk& desk) {
                return EditCustomer(desk).execute(customer, fields, key);
            },
            said, removed);
        return;
    }
    const RemovePersonRequest request{customer(), row->person.id, newKey(), false};
    carryOut(*m_panel, [request](Desk& desk) { return RemovePerson(desk).execute(request); }, said, removed);
}

} // namespace encours::ui
