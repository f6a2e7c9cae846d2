// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "receivables/charge.h"
#include "receivables/late_fees.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace encours::vectors {
namespace {

// Conventions of the peers, each told by what its input holds.
constexpr auto* addedToInvoice =
    "the fee is added to what the invoice owes; ours stands apart from the ledger, and the sum "
    "is only what a letter asks for";
constexpr auto* percentFee =
    "a fee is a percentage of the invoice; ours is the fixed indemnity of the law beside interest";
constexpr auto* foreignFee = "a fee is converted into the invoice's currency; our charges are in the book's currency";
constexpr auto* fromInvoiceDate = "reminders are counted from the invoice date; ours are counted from the due date";
constexpr auto* skipsPast =
    "a reminder that is due today or was missed is skipped; ours stays on today's list until done";

/// The number that begins a text: "10 (locked once sent)", "15% of the dunned line", "5.00/0.654 = 7.65".
std::string leadingNumber(std::string_view text)
{
    return std::string{text.substr(0, std::min(text.find_first_not_of("0123456789.-"), text.size()))};
}

Money amountOf(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return parseAmount(leadingNumber(text), Currency::euro(), DecimalMark::Dot).value();
}

Json minorUnits(const Json& value)
{
    return amountOf(value).minorUnits();
}

/// Compares amounts by their cents: peers write 20, 20.0 and 20.00.
Finding comparedAmounts(std::string convention, const Json& expected, const std::map<std::string, Money>& found)
{
    Json wanted;
    Json actual;
    for (const auto& [name, value] : expected.items()) {
        const auto amount = found.find(name);
        if (amount == found.end()) throw std::runtime_error{"unknown amount " + name};
        wanted[name] = minorUnits(value);
        actual[name] = amount->second.minorUnits();
    }
    return comparedUnder(std::move(convention), wanted, actual);
}

Finding checkPeerInterest(const VectorCase& vector)
{
    const Json& given = vector.input;
    const auto percent = given.at("rate_pct");
    LateFeeQuestion question;
    question.principal = amountOf(given.at("outstanding"));
    question.dueOn = Date::of(2026, 1, 1);
    question.until = question.dueOn.plusDays(given.value("overdue_days", 0));
    question.rate.kind = LateRateKind::Contract;
    question.rate.rate = Rate::parse(percent.is_string() ? percent.get<std::string>() : percent.dump()).value();
    question.yearDays = given.value("day_count", 365);
    const LateFees fees = lateFees(question, LegalValues{}).value();
    ChargeBalance charges;
    charges.computedInterest = fees.interest;
    charges.computedIndemnity = given.contains("fee") ? amountOf(given.at("fee")) : Money{};
    return comparedAmounts(addedToInvoice, vector.expected,
                           {{"interest", fees.interest},
                            {"dunning_amount", charges.due()},
                            {"grand_total", fees.principalLeft + charges.due()}});
}

/// A fee as a peer words it: "list price 10", "15% of the dunned line", "fee 10 at level 1", "5.00 EUR".
Money feeOf(const Json& wording, Money base)
{
    const std::string text = wording.is_string() ? wording.get<std::string>() : wording.dump();
    const auto digit = std::min(text.find_first_of("0123456789"), text.size());
    const std::string number = leadingNumber(std::string_view{text}.substr(digit));
    const bool isPercent = text.substr(digit + number.size()).starts_with('%');
    return isPercent ? shareOf(base, Rate::parse(number).value()) : amountOf(number);
}

/// The amount of a decimal rate of exchange, `0.654` as 654 and 1000.
std::pair<std::int64_t, std::int64_t> fractionOf(const Json& rate)
{
    const std::string text = rate.dump();
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    const auto mark = std::min(text.find('.'), text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == mark) continue;
        if (text[at] < '0' || text[at] > '9') throw std::runtime_error{"unknown rate of exchange " + text};
        numerator = numerator * 10 + (text[at] - '0');
        if (at > mark) denominator *= 10;
    }
    return {numerator, denominator};
}

/// "5.00/0.654 = 7.65 (2 dp)" states its arithmetic before its result.
Json resultOf(const Json& value)
{
    const auto text = value.get<std::string>();
    const auto equals = text.find("= ");
    return equals == std::string::npos ? Json(text) : Json(text.substr(equals + 2));
}

Finding checkFeeAlone(const VectorCase& vector)
{
    const Json& given = vector.input;
    Money fee = feeOf(given.at("fee"), Money{});
    std::string convention;
    if (given.contains("euro_rate")) {
        const auto [numerator, denominator] = fractionOf(given.at("euro_rate"));
        fee = proportion(fee, denominator, numerator);
        convention = foreignFee;
    }
    Json expected = vector.expected;
    expected["fee"] = resultOf(expected.at("fee"));
    return comparedAmounts(std::move(convention), expected, {{"fee", fee}});
}

Finding checkFee(const VectorCase& vector)
{
    const Json& given = vector.input;
    if (given.contains("fee")) return checkFeeAlone(vector);
    const Json& invoice = given.contains("invoice") ? given.at("invoice") : given.at("balance");
    const Money balance = amountOf(invoice);
    ChargeBalance charges;
    std::string convention = addedToInvoice;
    for (const auto& [name, value] : given.items()) {
        const bool isLevel = name.starts_with("level");
        if (!isLevel && name != "already" && name != "late_fee") continue;
        const Json& wording = isLevel ? value.at("fee") : value;
        charges.computedIndemnity += feeOf(wording, balance);
        if (wording.is_string() && wording.get<std::string>().find('%') != std::string::npos) {
            convention = std::string{percentFee} + "; " + addedToInvoice;
        }
    }
    // A locked invoice keeps its amount, as ours always do: the fee stands beside it.
    const bool isLocked = invoice.is_string() && invoice.get<std::string>().find("locked") != std::string::npos;
    const Money asked = balance + charges.due();
    return comparedAmounts(isLocked ? std::string{} : convention, vector.expected,
                           {{"receivable", asked},
                            {"revenue", -asked},
                            {"balance", asked},
                            {"invoice_balance", isLocked ? balance : asked},
                            {"client_balance", asked}});
}

/// A day of a peer's case, "2024-03-01" or "D-2" counted from the day of the case.
class CaseDays {
public:
    [[nodiscard]] Date read(std::string_view text) const
    {
        if (!text.starts_with('D')) return dateOf(Json(std::string{text}));
        return m_today.plusDays(text.size() == 1 ? 0 : wholeNumber(text.substr(1)));
    }
    [[nodiscard]] Json write(Date day, std::string_view like) const
    {
        if (!like.starts_with('D')) return formatIsoDate(day);
        const int days = day - m_today;
        return days == 0 ? std::string{"D"} : (days > 0 ? "D+" : "D") + std::to_string(days);
    }
    [[nodiscard]] Date today() const { return m_today; }

    static int wholeNumber(std::string_view text)
    {
        if (text.starts_with('+')) text.remove_prefix(1);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end == text.data()) throw std::runtime_error{"no number: " + std::string{text}};
        return number;
    }

private:
    Date m_today = Date::of(2026, 11, 21);
};

/// "+50 after invoice", "29 before due", "1 after due".
Date dayOfReminder(const std::string& wording, Date invoicedOn, Date dueOn)
{
    const int days = CaseDays::wholeNumber(wording);
    if (wording.ends_with("after invoice")) return invoicedOn.plusDays(days);
    if (wording.ends_with("after due")) return dueOn.plusDays(days);
    if (wording.ends_with("before due")) return dueOn.plusDays(-days);
    throw std::runtime_error{"unknown reminder " + wording};
}

struct ReminderCase {
    Date invoicedOn;
    Date dueOn;
    Date today;
    std::optional<Date> lastSentOn;
    std::size_t sent = 0;
};

ReminderCase reminderCase(const Json& given, const CaseDays& days)
{
    ReminderCase reminders;
    reminders.invoicedOn = days.read(given.value("invoice_date", "D"));
    const auto terms = PaymentTerms::netDays(given.value("term_days", 0));
    reminders.dueOn = given.contains("due") ? days.read(given.at("due").get<std::string>())
                                            : terms.dueOn({reminders.invoicedOn, {}, {}, {}});
    for (const Json& sent : given.value("sent", Json::array())) {
        ++reminders.sent;
        const auto text = sent.get<std::string>();
        if (const auto on = text.find(" on "); on != std::string::npos)
            reminders.lastSentOn = days.read(text.substr(on + 4));
    }
    const bool isRelative = given.value("invoice_date", "D").starts_with('D');
    reminders.today = isRelative ? days.today() : reminders.lastSentOn.value_or(reminders.invoicedOn);
    return reminders;
}

Finding checkReminderDate(const VectorCase& vector)
{
    const Json& given = vector.input;
    const CaseDays days;
    const ReminderCase reminders = reminderCase(given, days);
    std::vector<Date> coming;
    for (const Json& offset : given.value("reminders_after_invoice", Json::array()))
        coming.push_back(reminders.invoicedOn.plusDays(offset.get<int>()));
    for (const Json& wording : given.value("reminders", Json::array()))
        coming.push_back(dayOfReminder(wording.get<std::string>(), reminders.invoicedOn, reminders.dueOn));
    coming.erase(coming.begin(), coming.begin() + static_cast<std::ptrdiff_t>(std::min(reminders.sent, coming.size())));
    const std::size_t planned = coming.size();
    std::erase_if(coming, [&](Date day) { return day <= reminders.today; });
    const bool hasSkipped = coming.size() < planned;
    if (coming.empty() && given.contains("then_every_days")) {
        coming.push_back(reminders.lastSentOn.value().plusDays(given.at("then_every_days").get<int>()));
    }
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        const auto like = value.is_null() ? std::string{} : value.get<std::string>();
        if (name != "next" && name != "due") throw std::runtime_error{"unknown day " + name};
        if (name == "due") actual[name] = days.write(reminders.dueOn, like);
        else actual[name] = coming.empty() ? Json{} : days.write(*std::ranges::min_element(coming), like);
    }
    return comparedUnder(hasSkipped ? std::string{skipsPast} + "; " + fromInvoiceDate : fromInvoiceDate,
                         vector.expected, actual);
}

} // namespace

void addPeerFeeChecks(Checks& checks)
{
    // Both files have cases named `interest`: ours say the principal, the peers' what is outstanding.
    const Check ours = checks.at("interest");
    checks["interest"] = [ours](const VectorCase& vector) {
        return vector.input.contains("outstanding") ? checkPeerInterest(vector) : ours(vector);
    };
    checks["fee"] = checkFee;
    checks["reminder_date"] = checkReminderDate;
}

} // namespace encours::vectors
