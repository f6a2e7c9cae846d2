// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fault.h"

#include "base/contract.h"
#include "base/utf8.h"

#include <array>

namespace encours {
namespace {

// In the order of the enumerators. A sentence quotes a value; it need not quote ten thousand characters of it.
constexpr std::size_t quotedCharacters = 80;
constexpr auto faultCount = static_cast<std::size_t>(FaultCode::BugFound) + 1;
constexpr auto names = std::to_array<std::string_view>({
    "amount-malformed",
    "amount-too-large",
    "amount-overflow",
    "currency-unknown",
    "currency-mixed",
    "date-malformed",
    "date-impossible",
    "date-out-of-range",
    "terms-malformed",
    "rate-malformed",
    "rate-implausible",
    "closures-malformed",
    "pay-days-malformed",
    "dates-reversed",
    "legal-value-missing",
    "legal-name-unknown",
    "value-not-listed",
    "source-missing",
    "text-too-long",
    "text-invalid",
    "file-missing",
    "file-unreadable",
    "file-empty",
    "file-binary",
    "file-changed-while-read",
    "file-too-large",
    "file-kind-unknown",
    "file-not-writable",
    "folder-not-writable",
    "file-exists",
    "encoding-unknown",
    "header-missing",
    "header-only",
    "column-missing",
    "column-unknown",
    "mapping-malformed",
    "profile-unknown",
    "field-count-wrong",
    "field-missing",
    "line-too-long",
    "nul-byte",
    "quote-unclosed",
    "debit-and-credit",
    "sense-unknown",
    "exchange-rate-malformed",
    "book-amount-conflict",
    "entry-unbalanced",
    "number-twice",
    "customer-unknown",
    "invoice-unknown",
    "rejected-rows",
    "import-cancelled",
    "request-malformed",
    "nothing-to-undo",
    "undone-already",
    "later-batch-first",
    "batch-unknown",
    "promise-date-missing",
    "promise-in-the-past",
    "promise-not-positive",
    "promise-too-large",
    "dispute-category-missing",
    "call-back-date-missing",
    "date-in-the-past",
    "date-in-the-future",
    "invoices-not-open",
    "instrument-unknown",
    "step-not-possible",
    "amount-not-positive",
    "cover-too-large",
    "not-factored",
    "factor-missing",
    "event-unknown",
    "charges-too-large",
    "dispute-unknown",
    "dispute-owner-is-collector",
    "resolver-is-collector",
    "dispute-task-unknown",
    "block-reason-missing",
    "block-end-missing",
    "block-unknown",
    "policy-unknown",
    "policy-in-use",
    "document-malformed",
    "condition-malformed",
    "policy-malformed",
    "day-list-unreadable",
    "period-malformed",
    "person-missing",
    "duration-malformed",
    "person-unknown",
    "text-missing",
    "attachment-unknown",
    "attachment-erased",
    "merge-with-itself",
    "merge-of-merged",
    "merge-unknown",
    "allocation-too-large",
    "allocation-sides",
    "allocation-unknown",
    "allocation-of-ledger",
    "still-owing",
    "retention-running",
    "table-column-unknown",
    "filter-unknown",
    "not-demonstration",
    "key-reused",
    "address-incomplete",
    "company-incomplete",
    "nothing-to-claim",
    "template-field-missing",
    "template-malformed",
    "template-unknown",
    "letter-unknown",
    "letter-erased",
    "letter-fact-missing",
    "run-unknown",
    "run-ended",
    "image-unreadable",
    "document-unreadable",
    "confirmation-missing",
    "mail-address-missing",
    "mail-address-malformed",
    "mail-header-malformed",
    "mail-not-configured",
    "mail-password-missing",
    "mail-unreachable",
    "mail-not-trusted",
    "mail-login-refused",
    "mail-refused",
    "mail-too-large",
    "mail-limit-reached",
    "mail-paused",
    "message-unknown",
    "message-not-possible",
    "keyring-unavailable",
    "store-missing",
    "store-exists",
    "store-not-a-book",
    "store-too-new",
    "store-busy",
    "store-read-only",
    "store-full",
    "store-corrupt",
    "store-in-use",
    "store-unreachable",
    "store-on-server",
    "store-failed",
    "backup-failed",
    "bug-found",
});
static_assert(names.size() == faultCount, "every fault has a name");

} // namespace

std::string_view faultName(FaultCode code)
{
    const auto index = static_cast<std::size_t>(code);
    expect(index < names.size(), "unknown fault code");
    return names[index];
}

const std::vector<FaultCode>& allFaultCodes()
{
    static const std::vector<FaultCode> codes = [] {
        std::vector<FaultCode> all;
        for (std::size_t index = 0; index < faultCount; ++index) all.push_back(static_cast<FaultCode>(index));
        return all;
    }();
    return codes;
}

bool isStoreFault(FaultCode code)
{
    switch (code) {
    case FaultCode::StoreMissing:
    case FaultCode::StoreNotABook:
    case FaultCode::StoreTooNew:
    case FaultCode::StoreBusy:
    case FaultCode::StoreReadOnly:
    case FaultCode::StoreFull:
    case FaultCode::StoreCorrupt:
    case FaultCode::StoreInUse:
    case FaultCode::StoreUnreachable:
    case FaultCode::StoreFailed: return true;
    default: return false;
    }
}

Fault faultAbout(FaultCode code, std::string_view value, std::string_view placeholder)
{
    return Fault{code, {{std::string{placeholder}, quotable(value, quotedCharacters)}}, {}};
}

} // namespace encours
