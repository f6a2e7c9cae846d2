// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_documents_tab.h"

#include "base/fold.h"
#include "customers/customer_words.h"
#include "desk/customer_file/attachments.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "support/doors.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int panelWidth = 340;
constexpr int panelWidthMin = 320;

QString droppedFile(const QMimeData* data)
{
    const auto addresses = data->urls();
    return addresses.size() == 1 && addresses.first().isLocalFile() ? addresses.first().toLocalFile() : QString();
}

} // namespace

CustomerDocumentsTab::CustomerDocumentsTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "documents", Icon::Folder, {{0}, {168}, {96}, {96, true}, {200}}, parent),
      m_panel(new SidePanel(this))
{
    setAcceptDrops(true);
    m_panel->setObjectName("customerDocumentPanel");
    m_panel->setMinimumWidth(panelWidthMin);
    m_text = wrappedLabel({}, TextRole::Body, m_panel);
    m_panel->body().addWidget(m_text);
    buildForm();
    m_remove = m_panel->addVerb("removeDocument");
    m_save = m_panel->addVerb("saveDocument");
    m_open = m_panel->addVerb("openDocument", true);
    setSide(m_panel, panelWidth);
    m_new = addAction("newDocument");
    connect(m_remove, &QPushButton::clicked, this, [this] { m_isNew ? leaveForm() : remove(); });
    connect(m_save, &QPushButton::clicked, this, &CustomerDocumentsTab::saveDocument);
    connect(m_open, &QPushButton::clicked, this, [this] { m_isNew ? choose() : openDocument(); });
}

void CustomerDocumentsTab::buildForm()
{
    m_form = new QWidget(m_panel);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    m_kindCaption = plainLabel({}, TextRole::Caption, m_form);
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName("documentKind");
    m_kindCaption->setBuddy(m_kind);
    m_about = wrappedLabel({}, TextRole::Body, m_form);
    m_about->setObjectName("documentAbout");
    m_wholeAccount = new QPushButton(m_form);
    m_wholeAccount->setObjectName("documentWholeAccount");
    setLook(m_wholeAccount, "look", "link");
    m_notice = wrappedLabel({}, TextRole::Caption, m_form);
    column->addWidget(m_kindCaption);
    column->addWidget(m_kind);
    column->addSpacing(size::grid);
    column->addWidget(m_about);
    column->addWidget(m_wholeAccount, 0, Qt::AlignLeft);
    column->addSpacing(size::grid);
    column->addWidget(m_notice);
    m_panel->body().addWidget(m_form);
    connect(m_wholeAccount, &QPushButton::clicked, this, [this] {
        m_items.clear();
        m_numbers.clear();
        showForm();
        m_kind->setFocus();
    });
}

QString CustomerDocumentsTab::title() const
{
    return tr("Documents");
}

int CustomerDocumentsTab::count() const
{
    return view() ? static_cast<int>(view()->file.attachments.size()) : 0;
}

QString CustomerDocumentsTab::summary() const
{
    if (count() == 0) return {};
    std::int64_t bytes = 0;
    for (const AttachmentRow& row : view()->file.attachments) bytes += row.attachment.size;
    return tr("%n document(s) · %1", nullptr, count()).arg(sizeText(bytes));
}

QList<std::pair<QString, QString>> CustomerDocumentsTab::keys() const
{
    return {{tr("Ins"), tr("Attach a document")}, {tr("Enter"), tr("Open the document")}};
}

const AttachmentRow& CustomerDocumentsTab::entry(std::size_t row) const
{
    return view()->file.attachments[row];
}

std::size_t CustomerDocumentsTab::makeRows()
{
    return view()->file.attachments.size();
}

void CustomerDocumentsTab::dropRows() {}

void CustomerDocumentsTab::customerChanged()
{
    m_isNew = false;
    m_items.clear();
    m_numbers.clear();
    m_panel->forgive();
}

QStringList CustomerDocumentsTab::titles() const
{
    return {tr("Document"), tr("Kind"), tr("Added on"), tr("Size"), tr("Belongs to")};
}

RegisterCell CustomerDocumentsTab::cell(std::size_t row, int column) const
{
    const AttachmentRow& shown = entry(row);
    RegisterCell cell;
    switch (column) {
    case Name:
        cell.text = toQ(shown.attachment.name);
        cell.isStrong = true;
        break;
    case Kind: cell.text = capitalised(attachmentWord(shown.attachment.kind)); break;
    case On:
        cell.text = dateText(shown.attachment.on);
        cell.setDay(shown.attachment.on);
        break;
    case Size:
        cell.text = sizeText(shown.attachment.size);
        cell.order = shown.attachment.size;
        break;
    default: cell.text = shown.numbers.empty() ? tr("the account") : joinedNumbers(shown.numbers);
    }
    return cell;
}

std::string CustomerDocumentsTab::searchKey(std::size_t row) const
{
    const AttachmentRow& shown = entry(row);
    std::string text = shown.attachment.name + ' ' + toStd(attachmentWord(shown.attachment.kind));
    for (const std::string& number : shown.numbers) text += ' ' + number;
    return foldForSearch(text);
}

std::int64_t CustomerDocumentsTab::rowId(std::size_t row) const
{
    return entry(row).attachment.id.value;
}

RegisterTab::EmptyTexts CustomerDocumentsTab::emptyTexts() const
{
    return {tr("No document yet"),
            tr("Signed orders, delivery notes, contracts and letters are copied into the book and stay with the "
               "customer. Drop a file here, or choose one."),
            tr("Attach a document…")};
}

void CustomerDocumentsTab::takeEmptyStep()
{
    begin();
}

void CustomerDocumentsTab::showLine(std::optional<std::size_t> row)
{
    const bool hasLine = row.has_value() && view() && !m_isNew;
    m_form->setVisible(m_isNew);
    m_text->setVisible(hasLine);
    m_remove->setVisible(m_isNew || hasLine);
    m_save->setVisible(hasLine);
    m_open->setVisible(m_isNew || hasLine);
    m_remove->setText(m_isNew ? tr("Cancel") : tr("Remove"));
    if (m_isNew) {
        m_panel->setHead(tr("Attach a document"));
        m_open->setText(tr("Choose the file…"));
        return;
    }
    if (!hasLine) {
        m_panel->setHead(tr("No document selected"));
        return;
    }
    const AttachmentRow& shown = entry(*row);
    m_panel->setHead(toQ(shown.attachment.name), capitalised(attachmentWord(shown.attachment.kind)));
    QStringList text{tr("Added on %1, %2").arg(dateText(shown.attachment.on), sizeText(shown.attachment.size))};
    text << (shown.numbers.empty() ? tr("Belongs to the whole account")
                                   : tr("Belongs to %1").arg(joinedNumbers(shown.numbers)));
    if (shown.attachment.isErased) text << tr("Its content was erased with the personal data of the customer.");
    else if (!shown.isSafeToOpen)
        text << tr("A file of this kind can run something on your machine: it is saved, never opened from here.");
    m_text->setText(text.join('\n'));
    m_open->setText(shown.isSafeToOpen ? tr("Open") : tr("Save as…"));
    m_open->setEnabled(!shown.attachment.isErased);
    m_save->setVisible(shown.isSafeToOpen && !shown.attachment.isErased);
}

void CustomerDocumentsTab::showForm()
{
    m_about->setText(m_items.empty()
                         ? tr("It will belong to the whole account. To attach it to invoices, select them on the tab "
                              "of invoices first.")
                         : tr("It will belong to %1.").arg(m_numbers.join(QStringLiteral(", "))));
    m_wholeAccount->setVisible(!m_items.empty());
}

void CustomerDocumentsTab::attachTo(std::vector<ItemId> items, QStringList numbers)
{
    begin();
    m_items = std::move(items);
    m_numbers = std::move(numbers);
    showForm();
}

void CustomerDocumentsTab::begin()
{
    if (!view()) return;
    m_isNew = true;
    m_items.clear();
    m_numbers.clear();
    m_panel->forgive();
    showForm();
    m_open->setEnabled(true);
    showLine(current());
    showContent(true);
    m_kind->setFocus(Qt::OtherFocusReason);
}

void CustomerDocumentsTab::leaveForm()
{
    m_isNew = false;
    showContent(false);
    showLine(current());
    takeFocus();
}

void CustomerDocumentsTab::choose()
{
    const QString file = doors().openFile(this, tr("Attach a document"), tr("Every file (*)"));
    if (!file.isEmpty()) attach(file);
}

void CustomerDocumentsTab::attach(const QString& file)
{
    if (!view()) return;
    AttachmentRequest request;
    request.customer = customer();
    request.file = std::filesystem::path(file.toStdU16String());
    request.kind = static_cast<AttachmentKind>(qMax(0, m_kind->currentIndex()));
    request.items = m_items;
    request.key = newKey();
    auto attached = std::make_shared<AttachmentId>();
    carryOut(
        *m_panel,
        [request, attached](Desk& desk) -> Result<Done> {
            ENCOURS_ASSIGN(*attached, AttachDocument(desk).execute(request));
            return Done{};
        },
        tr("%1 attached").arg(QFileInfo(file).fileName()),
        [this, attached] {
            m_isNew = false;
            selectId(attached->value);
            takeFocus();
        });
}

void CustomerDocumentsTab::withDocument(
    std::function<void(const QString& name, const std::string& bytes, bool isSafe)> then)
{
    const auto row = current();
    Desk* desk = context().desk();
    if (!row || desk == nullptr) return;
    m_panel->forgive();
    context().runner().run(
        this,
        [desk, customer = customer(), attachment = entry(*row).attachment.id] {
            return OpenAttachment(*desk).execute(customer, attachment);
        },
        [this, then = std::move(then)](const Result<AttachedDocument>& document) {
            if (!document) m_panel->refuse(context().sentence(document.fault()));
            else then(toQ(document->name), document->bytes, document->isSafeToOpen);
        });
}

void CustomerDocumentsTab::openDocument()
{
    const auto row = current();
    if (!row) return;
    if (!entry(*row).isSafeToOpen) {
        saveDocument();
        return;
    }
    // A folder for each: two documents may have the same name.
    const QString folder = viewingFolder() + '/' + QString::number(rowId(*row));
    withDocument([this, folder](const QString& name, const std::string& bytes, bool isSafe) {
        const QString file = folder + '/' + name;
        if (!isSafe || !QDir().mkpath(folder)) return;
        if (const auto written = writeFile(file, bytes); !written) m_panel->refuse(context().sentence(written.fault()));
        else doors().openOutside(file);
    });
}

void CustomerDocumentsTab::saveDocument()
{
    withDocument([this](const QString& name, const std::string& bytes, bool) {
        const QString file = doors().saveFile(this, tr("Save the document"), name, tr("Every file (*)"));
        if (file.isEmpty()) return;
        if (const auto written = writeFile(file, bytes); !written) m_panel->refuse(context().sentence(written.fault()));
        else context().toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green);
    });
}

void CustomerDocumentsTab::remove()
{
    const auto row = current();
    if (!row) return;
    const RemoveAttachmentRequest request{customer(), entry(*row).attachment.id, newKey(), false};
    carryOut(
        *m_panel, [request](Desk& desk) { return RemoveAttachment(desk).execute(request); },
        tr("%1 removed").arg(toQ(entry(*row).attachment.name)), [this] { takeFocus(); });
}

void CustomerDocumentsTab::focusPanel()
{
    if (m_isNew) m_kind->setFocus(Qt::OtherFocusReason);
    else openDocument();
}

void CustomerDocumentsTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (view() && !droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void CustomerDocumentsTab::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (!view() || file.isEmpty()) return;
    event->acceptProposedAction();
    attach(file);
}

void CustomerDocumentsTab::retranslate()
{
    m_new->setText(tr("Attach"));
    m_panel->setAccessibleName(tr("Selected document"));
    nameField(m_kindCaption, tr("Kind of document"));
    m_wholeAccount->setText(tr("The whole account instead"));
    m_notice->setText(tr("The file is copied into the book, up to %1. The customer may ask for a copy of what concerns "
                         "them.")
                          .arg(sizeText(largestAttachment)));
    m_save->setText(tr("Save as…"));
    const QSignalBlocker quiet(m_kind);
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    for (std::size_t i = 0; i < attachmentKindCount; ++i)
        m_kind->addItem(capitalised(attachmentWord(static_cast<AttachmentKind>(i))));
    m_kind->setCurrentIndex(chosen < 0 ? static_cast<int>(AttachmentKind::Other) : chosen);
    showForm();
    RegisterTab::retranslate();
}

} // namespace encours::ui
