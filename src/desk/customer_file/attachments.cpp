// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/attachments.h"

#include "base/digest.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::size_t longestName = 120;
constexpr std::size_t longestEnding = 8;

// What a viewer shows without running it. Pages and drawings with scripts (html, svg) and documents with macros are not
// among them, nor archives.
constexpr std::array<std::string_view, 22> shownEndings{"pdf",  "png",  "jpg", "jpeg", "tif",  "tiff", "gif", "bmp",
                                                        "txt",  "csv",  "eml", "msg",  "odt",  "ods",  "odp", "docx",
                                                        "xlsx", "pptx", "rtf", "heic", "webp", "md"};

std::string endingOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string{} : foldForSearch(name.substr(dot + 1));
}

std::string firstCharacters(std::string_view text, std::size_t count)
{
    std::string first;
    for (std::size_t taken = 0; taken < count && !text.empty(); ++taken) {
        const DecodedCharacter character = decodeUtf8(text);
        if (character.length == 0) break;
        first += text.substr(0, character.length);
        text.remove_prefix(character.length);
    }
    return first;
}

/// A file name that no system reads as a path, an option or a hidden file.
std::string portableName(std::string_view name)
{
    constexpr std::string_view forbidden = R"(/\:*?"<>|)";
    std::string portable = cleanLine(name).text;
    std::ranges::replace_if(
        portable, [&](char character) { return forbidden.find(character) != std::string_view::npos; }, '_');
    while (!portable.empty() && (portable.front() == '.' || portable.front() == '-' || portable.front() == ' ')) {
        portable.erase(portable.begin());
    }
    while (!portable.empty() && (portable.back() == '.' || portable.back() == ' ')) portable.pop_back();
    if (codePointCount(portable) > longestName) {
        const std::string ending = endingOf(portable);
        const bool isEnding = !ending.empty() && ending.size() <= longestEnding;
        portable = isEnding ? firstCharacters(portable, longestName - ending.size() - 1) + "." + ending
                            : firstCharacters(portable, longestName);
    }
    return portable.empty() ? "document" : portable;
}

Result<std::string> readDocument(const std::filesystem::path& file)
{
    auto bytes = readStableFile(file, largestAttachment);
    if (bytes && !bytes->empty()) return bytes;
    const std::string name = file.filename().string();
    if (bytes) return faultAbout(FaultCode::FileEmpty, name, "file");
    Fault fault = bytes.fault();
    for (auto& [placeholder, value] : fault.arguments) {
        if (placeholder == "file") value = name;
        if (placeholder == "limit") value = fmt::format("{} Mio", largestAttachment / (1024 * 1024));
    }
    return fault;
}

Result<Done> checkItems(const Account& account, const std::vector<ItemId>& items)
{
    for (const ItemId id : items) {
        if (account.findItem(id) == nullptr) {
            return faultAbout(FaultCode::InvoicesNotOpen, "#" + std::to_string(id.value));
        }
    }
    return Done{};
}

Fault unknownAttachment(AttachmentId attachment)
{
    return faultAbout(FaultCode::AttachmentUnknown, std::to_string(attachment.value));
}

const Attachment* find(const Account& account, AttachmentId attachment)
{
    const auto found = std::ranges::find(account.attachments, attachment, &Attachment::id);
    return found == account.attachments.end() ? nullptr : &*found;
}

Attachment attachmentOf(const AttachmentRequest& request, const std::string& bytes, Date today)
{
    Attachment attachment;
    attachment.kind = request.kind;
    attachment.on = today;
    attachment.name = portableName(quotable(request.file.filename().string(), 1'000));
    attachment.size = static_cast<std::int64_t>(bytes.size());
    attachment.digest = digestOf(bytes).toHex();
    attachment.items = request.items;
    std::ranges::sort(attachment.items);
    const auto repeated = std::ranges::unique(attachment.items);
    attachment.items.erase(repeated.begin(), repeated.end());
    return attachment;
}

} // namespace

bool isSafeToOpen(std::string_view fileName)
{
    return std::ranges::find(shownEndings, endingOf(fileName)) != shownEndings.end();
}

Result<AttachmentId> AttachDocument::execute(const AttachmentRequest& request)
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_TRY(checkItems(*account, request.items));
    ENCOURS_ASSIGN(const std::string bytes, readDocument(request.file));
    const Attachment attachment = attachmentOf(request, bytes, m_desk.today());
    const CommandHeader header =
        m_desk.header("attachment", request.key,
                      fmt::format("{}|{}|{}|{}|{}", request.customer.value, attachmentKindCode(attachment.kind),
                                  attachment.name, attachment.digest, joinIds(attachment.items)));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    for (const Attachment& known : account->attachments) {
        const bool isSame = !known.isErased && known.digest == attachment.digest && known.items == attachment.items;
        if (isSame || (before && known.recordedBy == before->seq)) return known.id;
    }
    if (before || request.isDryRun) return AttachmentId{};
    AttachmentId id;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.addAttachment(account->customer.id, attachment, bytes));
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(account->customer.id, recorded));
    return id;
}

Result<Done> RemoveAttachment::execute(const RemoveAttachmentRequest& request)
{
    const CommandHeader header = m_desk.header(
        "attachment", request.key, fmt::format("remove|{}|{}", request.customer.value, request.attachment.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (find(*account, request.attachment) == nullptr) return unknownAttachment(request.attachment);
    if (request.isDryRun) return Done{};
    const Date today = m_desk.today();
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) {
        return writer.endAttachment(account->customer.id, request.attachment, today);
    });
    return recorded ? m_desk.refresh(account->customer.id, *recorded) : Result<Done>{recorded.fault()};
}

Result<AttachedDocument> OpenAttachment::execute(CustomerId customer, AttachmentId attachment)
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, customer));
    const Attachment* const known = find(*account, attachment);
    if (known == nullptr) return unknownAttachment(attachment);
    const std::string shown = known->name.empty() ? std::to_string(attachment.value) : known->name;
    if (known->isErased) return faultAbout(FaultCode::AttachmentErased, shown);
    ENCOURS_ASSIGN(auto bytes, m_desk.store().attachmentContent(attachment));
    if (!bytes) return faultAbout(FaultCode::AttachmentErased, shown);
    if (digestOf(*bytes).toHex() != known->digest) {
        return Fault{FaultCode::StoreCorrupt,
                     {{"file", m_desk.file().filename().string()}, {"detail", "attachment"}},
                     fmt::format("the bytes of attachment {} are not those that were attached", attachment.value)};
    }
    // Names of documents stem from files of other people: checked again, whatever stored them.
    std::string name = portableName(known->name);
    const bool isSafe = isSafeToOpen(name);
    return AttachedDocument{std::move(name), std::move(*bytes), isSafe};
}

} // namespace encours
