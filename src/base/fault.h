// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Why something was refused. Each has a sentence in French and English in `resources/words/`, under the key
/// `fault.<name>`, where <name> is what faultName() gives; a test compares the two lists.
enum class FaultCode : std::uint8_t {
    // Amounts, dates, terms.
    AmountMalformed,   // {value}
    AmountTooLarge,    // {value}
    AmountOverflow,    //
    CurrencyUnknown,   // {value}
    CurrencyMixed,     // {first} {second}
    DateMalformed,     // {value}
    DateImpossible,    // {value}
    DateOutOfRange,    // {value}
    TermsMalformed,    // {value}
    RateMalformed,     // {value}
    RateImplausible,   // {value}
    ClosuresMalformed, // {value}
    PayDaysMalformed,  // {value}
    DatesReversed,     // {first} {second}
    LegalValueMissing, // {name} {period}
    LegalNameUnknown,  // {value}
    ValueNotListed,    // {field} {value}
    SourceMissing,     //
    TextTooLong,       // {field} {limit}
    TextInvalid,       // {field}
    // Files.
    FileMissing,          // {file}
    FileUnreadable,       // {file} {reason}
    FileEmpty,            // {file}
    FileBinary,           // {file}
    FileChangedWhileRead, // {file}
    FileTooLarge,         // {file} {limit}
    FileKindUnknown,      // {file}
    FileNotWritable,      // {file} {reason}
    FolderNotWritable,    // {file} {reason}
    FileExists,           // {file}
    EncodingUnknown,      // {file}
    HeaderMissing,        // {file}
    HeaderOnly,           // {file}
    ColumnMissing,        // {column}
    ColumnUnknown,        // {column}
    MappingMalformed,     // {value}
    ProfileUnknown,       // {value}
    // Rows of a file.
    FieldCountWrong,       // {expected} {actual}
    FieldMissing,          // {column}
    LineTooLong,           // {limit}
    NulByte,               //
    QuoteUnclosed,         //
    DebitAndCredit,        //
    SenseUnknown,          // {value}
    ExchangeRateMalformed, // {value}
    BookAmountConflict,    // {value} {currency}
    EntryUnbalanced,       // {value}
    NumberTwice,           // {value}
    CustomerUnknown,       // {value}
    InvoiceUnknown,        // {value}
    RejectedRows,          // {count}
    ImportCancelled,       //
    // Requests.
    RequestMalformed,        // {reason}
    NothingToUndo,           //
    UndoneAlready,           //
    LaterBatchFirst,         // {batch}
    BatchUnknown,            // {value}
    PromiseDateMissing,      //
    PromiseInThePast,        // {value}
    PromiseNotPositive,      //
    PromiseTooLarge,         // {value}
    DisputeCategoryMissing,  //
    CallBackDateMissing,     //
    DateInThePast,           // {value}
    DateInTheFuture,         // {value}
    InvoicesNotOpen,         // {value}
    InstrumentUnknown,       // {value}
    StepNotPossible,         // {step} {state}
    AmountNotPositive,       //
    CoverTooLarge,           // {value}
    NotFactored,             // {value}
    FactorMissing,           //
    EventUnknown,            // {value}
    ChargesTooLarge,         // {value}
    DisputeUnknown,          // {value}
    DisputeOwnerIsCollector, // {person}
    ResolverIsCollector,     // {person}
    DisputeTaskUnknown,      // {value}
    BlockReasonMissing,      //
    BlockEndMissing,         //
    BlockUnknown,            // {value}
    PolicyUnknown,           // {value}
    PolicyInUse,             // {count} {value}
    DocumentMalformed,       // {column} {line} {reason}
    ConditionMalformed,      // {column} {reason} {value}
    PolicyMalformed,         // {field} {reason}
    DayListUnreadable,       // {value}
    PeriodMalformed,         // {first} {second}
    PersonMissing,           //
    DurationMalformed,       // {value}
    PersonUnknown,           // {value}
    TextMissing,             // {field}
    AttachmentUnknown,       // {value}
    AttachmentErased,        // {value}
    MergeWithItself,         // {value}
    MergeOfMerged,           // {value}: one of both was merged already
    MergeUnknown,            // {value}
    AllocationTooLarge,      // {value}: more than is open of one of both
    AllocationSides,         // {value}: needs a debit and a credit of one account
    AllocationUnknown,       // {value}
    AllocationOfLedger,      // {value}: the ledger made it, and only the ledger takes it back
    StillOwing,              // {customer}: personal data of somebody who owes is kept
    RetentionRunning,        // {customer} {value}: kept by law until a day
    TableColumnUnknown,      // {value}
    FilterUnknown,           // {value}
    NotDemonstration,        //
    KeyReused,               // {value}
    AddressIncomplete,       // {customer}
    CompanyIncomplete,       // {field}
    NothingToClaim,          // {customer}
    TemplateFieldMissing,    // {field}
    // Letters and mail.
    TemplateMalformed,    // {field} {line} {reason}
    TemplateUnknown,      // {value}
    LetterUnknown,        // {value}
    LetterErased,         // {value}: its content was erased on request
    LetterFactMissing,    // {field} {customer}: a letter of this kind speaks of something that is not there
    RunUnknown,           // {value}
    RunEnded,             // {value}
    ImageUnreadable,      // {file}
    DocumentUnreadable,   // {file} {reason}: a PDF that cannot be joined
    ConfirmationMissing,  // {field}: a change that a fraud would make is typed twice
    MailAddressMissing,   // {customer}
    MailAddressMalformed, // {value}
    MailHeaderMalformed,  // {field}
    MailNotConfigured,    // {field}
    MailPasswordMissing,  // {value}
    MailUnreachable,      // {host} {reason}
    MailNotTrusted,       // {host} {reason}: the certificate or the encryption
    MailLoginRefused,     // {host} {reason}
    MailRefused,          // {value} {reason}
    MailTooLarge,         // {limit}
    MailLimitReached,     // {count}
    MailPaused,           // this book may be a copy
    MessageUnknown,       // {value}
    MessageNotPossible,   // {value} {state}
    KeyringUnavailable,   // {reason}
    // Stores.
    StoreMissing,     // {file}
    StoreExists,      // {file}
    StoreNotABook,    // {file}
    StoreTooNew,      // {file} {version}
    StoreBusy,        // {file}
    StoreReadOnly,    // {file}
    StoreFull,        // {file}
    StoreCorrupt,     // {file} {detail}
    StoreInUse,       // {file}
    StoreUnreachable, // {file} {detail}
    StoreOnServer,    // {file}: what only a file can do
    StoreFailed,      // {detail}
    BackupFailed,     // {file} {reason}
    BugFound,         // {detail}
};

/// One refusal as a value: a code for programs, arguments for the sentence, and an English detail for the log.
/// The detail never holds a customer's name, amount or note.
struct Fault {
    FaultCode code = FaultCode::BugFound;
    std::vector<std::pair<std::string, std::string>> arguments; ///< placeholder name → value, for the sentence
    std::string detail;                                         ///< for the log only

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// The enumerator's own spelling in kebab case, e.g. "amount-malformed"; also the `code` of JSON refusals.
[[nodiscard]] std::string_view faultName(FaultCode code);

/// A refusal that quotes one value, under `{value}` or another placeholder. The quotation is valid UTF-8 and short,
/// whatever the value was.
[[nodiscard]] Fault faultAbout(FaultCode code, std::string_view value, std::string_view placeholder = "value");

/// All codes in order of declaration, for tests that check that each has its words.
[[nodiscard]] const std::vector<FaultCode>& allFaultCodes();

/// True for faults that mean "the store could not be reached" (exit status 3 of the command line).
[[nodiscard]] bool isStoreFault(FaultCode code);

} // namespace encours
