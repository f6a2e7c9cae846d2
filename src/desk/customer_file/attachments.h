// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Largest document that is copied into a book, in bytes: a scan of fifty pages; a book must stay quick to copy.
inline constexpr std::int64_t largestAttachment = std::int64_t{20} * 1024 * 1024;

struct AttachmentRequest {
    CustomerId customer;
    std::filesystem::path file;
    AttachmentKind kind = AttachmentKind::Other;
    std::vector<ItemId> items; ///< invoices it belongs to; none: the whole account
    std::string key;
    bool isDryRun = false;
};

/// Copies a document into the book. The same document twice for one customer is one: its id is returned. Errors:
/// CustomerUnknown, FileMissing, FileUnreadable, FileEmpty, FileTooLarge{file,limit}, FileChangedWhileRead,
/// InvoicesNotOpen{value} (a line of somebody else), KeyReused, Store….
class AttachDocument {
public:
    explicit AttachDocument(Desk& desk) : m_desk(desk) {}
    Result<AttachmentId> execute(const AttachmentRequest& request); ///< none on a dry run

private:
    Desk& m_desk;
};

struct RemoveAttachmentRequest {
    CustomerId customer;
    AttachmentId attachment;
    std::string key;
    bool isDryRun = false;
};

/// Takes a document off the account. Its bytes stay until they are erased with the customer's data, so that this can be
/// taken back. Errors: CustomerUnknown, AttachmentUnknown{value}, KeyReused, Store….
class RemoveAttachment {
public:
    explicit RemoveAttachment(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const RemoveAttachmentRequest& request);

private:
    Desk& m_desk;
};

/// A document as somebody opens it.
struct AttachedDocument {
    std::string name; ///< fit for a file name on any system, without a folder
    std::string bytes;
    /// A viewer only shows it. Others (programs, scripts, pages, documents with macros) may be saved, never opened by us.
    bool isSafeToOpen = false;
};

/// Reads the bytes and compares them with their digest. On the thread of the store. Errors: CustomerUnknown,
/// AttachmentUnknown{value}, AttachmentErased{value}, StoreCorrupt, Store….
class OpenAttachment {
public:
    explicit OpenAttachment(Desk& desk) : m_desk(desk) {}
    Result<AttachedDocument> execute(CustomerId customer, AttachmentId attachment);

private:
    Desk& m_desk;
};

/// Whether a document of this name may be handed to the viewer of the system.
[[nodiscard]] bool isSafeToOpen(std::string_view fileName);

} // namespace encours
