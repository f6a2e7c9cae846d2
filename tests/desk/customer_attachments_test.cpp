// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/attachments.h"

#include "desk/customer_file/customer_file.h"
#include "desk/keep_safe.h"
#include "support/small_book.h"

namespace encours {
namespace {

class CustomerAttachmentsTest : public test::SmallBook {
protected:
    AttachmentRequest order(std::string_view name = "commande 12.pdf", std::string_view bytes = "%PDF-1.7 bon")
    {
        AttachmentRequest request;
        request.customer = customer("C1");
        request.file = m_book.folder().write(name, bytes);
        request.kind = AttachmentKind::Order;
        return request;
    }
    Result<AttachmentId> attach(const AttachmentRequest& request) { return AttachDocument{desk()}.execute(request); }
    Result<AttachedDocument> open(AttachmentId id) { return OpenAttachment{desk()}.execute(customer("C1"), id); }
    Result<Done> remove(AttachmentId id) { return RemoveAttachment{desk()}.execute({customer("C1"), id, {}, false}); }
};

TEST_F(CustomerAttachmentsTest, AreCopiedIntoTheBook)
{
    AttachmentRequest request = order();
    request.items = {itemOf("C1", "F2"), itemOf("C1", "F1"), itemOf("C1", "F2")};
    const auto id = attach(request);
    ASSERT_TRUE(id) << id.fault().detail;
    std::filesystem::remove(request.file);
    m_book.reopen();
    const auto file = ShowCustomerFile{desk()}.execute(customer("C1"), today());
    ASSERT_TRUE(file);
    ASSERT_EQ(file->attachments.size(), 1U);
    EXPECT_EQ(file->attachments[0].attachment.name, "commande 12.pdf");
    EXPECT_EQ(file->attachments[0].attachment.size, 12);
    EXPECT_EQ(file->attachments[0].numbers, (std::vector<std::string>{"F1", "F2"}));
    EXPECT_TRUE(file->attachments[0].isSafeToOpen);
    const auto document = open(*id);
    ASSERT_TRUE(document) << "the original is gone, the copy is not";
    EXPECT_EQ(document->bytes, "%PDF-1.7 bon");
    EXPECT_TRUE(document->isSafeToOpen);
    const auto sheet = ShowCustomer{desk()}.execute(customer("C1"), today());
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->timeline[0].kind, TimelineEntry::Kind::Attachment);
    EXPECT_EQ(sheet->timeline[0].attachment, *id);
    const auto checks = KeepSafe{desk()}.verify();
    ASSERT_TRUE(checks);
    for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
}

TEST_F(CustomerAttachmentsTest, KeepBytesOfAnyKindAsTheyAre)
{
    std::string bytes;
    for (int index = 0; index < 70'000; ++index) bytes += static_cast<char>(index * 31 % 256);
    const auto id = attach(order("scan.tif", bytes));
    ASSERT_TRUE(id);
    m_book.reopen();
    EXPECT_EQ(open(*id)->bytes, bytes);
}

TEST_F(CustomerAttachmentsTest, AreAttachedOnce)
{
    const auto first = attach(order());
    const auto second = attach(order("autre nom.pdf"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second) << "the same bytes for the same invoices are the same document";
    EXPECT_EQ(account("C1").attachments.size(), 1U);
    AttachmentRequest ofInvoice = order();
    ofInvoice.items = {itemOf("C1", "F1")};
    const auto third = attach(ofInvoice);
    ASSERT_TRUE(third);
    EXPECT_NE(*third, *first);
}

TEST_F(CustomerAttachmentsTest, AreRefusedWhenTheyCannotBeRead)
{
    const std::int64_t before = journalLength();
    AttachmentRequest missing = order();
    std::filesystem::remove(missing.file);
    EXPECT_EQ(attach(missing).fault().code, FaultCode::FileMissing);
    EXPECT_EQ(attach(order("vide.pdf", "")).fault().code, FaultCode::FileEmpty);
    AttachmentRequest folder = order();
    folder.file = m_book.folder().path();
    EXPECT_EQ(attach(folder).fault().code, FaultCode::FileUnreadable);
    AttachmentRequest large = order("grand.pdf", "x");
    std::filesystem::resize_file(large.file, static_cast<std::uintmax_t>(largestAttachment) + 1);
    const auto refused = attach(large);
    EXPECT_EQ(refused.fault().code, FaultCode::FileTooLarge);
    EXPECT_EQ(refused.fault().arguments[0].second, "grand.pdf") << "no folder of ours in a sentence";
    AttachmentRequest stranger = order();
    stranger.items = {itemOf("C2", "F3")};
    EXPECT_EQ(attach(stranger).fault().code, FaultCode::InvoicesNotOpen);
    AttachmentRequest rehearsal = order();
    rehearsal.isDryRun = true;
    EXPECT_FALSE(attach(rehearsal)->isStored());
    EXPECT_EQ(journalLength(), before);
}

TEST_F(CustomerAttachmentsTest, AreTakenOffAndComeBack)
{
    const auto id = attach(order());
    ASSERT_TRUE(id);
    ASSERT_TRUE(remove(*id));
    EXPECT_TRUE(account("C1").attachments.empty());
    EXPECT_EQ(open(*id).fault().code, FaultCode::AttachmentUnknown);
    EXPECT_EQ(remove(*id).fault().code, FaultCode::AttachmentUnknown);
    EXPECT_EQ(undo(), "attachment");
    EXPECT_EQ(open(*id)->bytes, "%PDF-1.7 bon");
}

TEST_F(CustomerAttachmentsTest, HaveNamesThatNoSystemReadsAsAPath)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"..cache\u202efdp.exe", "cachefdp.exe"},
        {"-rf.pdf", "rf.pdf"},
        {"a:b*c?.pdf", "a_b_c_.pdf"},
        {"  devis  .pdf", "devis .pdf"},
    };
    for (const auto& [given, kept] : cases) {
        const auto id = attach(order(given, "bytes of " + given));
        ASSERT_TRUE(id) << given;
        EXPECT_EQ(open(*id)->name, kept);
    }
    const auto id = attach(order(std::string(200, 'n') + ".pdf", "long"));
    ASSERT_TRUE(id);
    EXPECT_EQ(open(*id)->name, std::string(116, 'n') + ".pdf");
}

TEST(Attachments, OfKindsThatRunAreNeverOpenedByUs)
{
    for (const std::string_view name : {"a.pdf", "A.PDF", "b.jpeg", "c.docx", "d.csv", "e.eml"}) {
        EXPECT_TRUE(isSafeToOpen(name)) << name;
    }
    for (const std::string_view name :
         {"a.exe", "a.pdf.exe", "b.sh", "c.html", "d.svg", "e.desktop", "f.docm", "pdf", "", "g.zip", "h.lnk"}) {
        EXPECT_FALSE(isSafeToOpen(name)) << name;
    }
}

} // namespace
} // namespace encours
