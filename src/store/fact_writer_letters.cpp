// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_writer.h"

namespace encours {

namespace {

template <typename Tag>
SqlValue idOrNothing(const std::optional<Id<Tag>>& id)
{
    return id ? SqlValue{id->value} : SqlValue{};
}

std::int64_t day(Date date)
{
    return date.dayNumber();
}

template <typename Enumeration>
std::int64_t number(Enumeration value)
{
    return static_cast<std::int64_t>(value);
}

} // namespace

Result<LetterId> FactWriter::addLetter(const WrittenLetter& letter, std::string_view content)
{
    const PersonalText wording{content};
    const LetterId id{++m_lastLetter};
    m_touched.insert(letter.customer);
    ENCOURS_TRY(
        insert(FactTable::Letter,
               {m_entry.value, id.value, letter.customer.value, idOrNothing(letter.run),
                std::string_view{letter.templateCode}, letter.templateVersion, letter.letterheadVersion,
                number(letter.language), number(letter.channel), day(letter.writtenOn), letter.total.minorUnits(),
                SqlBytes{wording.commitment}, std::string_view{wording.text}, SqlBytes{wording.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::LetterItem, id.value, letter.items, letter.customer));
    return id;
}

Result<Done> FactWriter::addLetterReminder(CustomerId customer, LetterId letter, ReminderId reminder)
{
    m_touched.insert(customer);
    return insert(FactTable::LetterReminder, {m_entry.value, letter.value, reminder.value, customer.value});
}

Result<Done> FactWriter::addDispatch(const LetterDispatch& dispatch)
{
    m_touched.insert(dispatch.customer);
    return insert(FactTable::LetterDispatch,
                  {m_entry.value, dispatch.letter.value, dispatch.customer.value, number(dispatch.kind),
                   day(dispatch.postedOn), std::string_view{dispatch.reference},
                   dispatch.deliveredOn ? SqlValue{day(*dispatch.deliveredOn)} : SqlValue{},
                   idOrNothing(dispatch.proof)});
}

Result<DunningRunId> FactWriter::addRun(Date on, std::string_view content)
{
    const DunningRunId id{++m_lastRun};
    ENCOURS_TRY(insert(FactTable::DunningRun, {m_entry.value, id.value, day(on), content}));
    return id;
}

Result<Done> FactWriter::endRun(DunningRunId run, Date on)
{
    return insert(FactTable::DunningRunEnd, {m_entry.value, run.value, day(on)});
}

Result<MailMessageId> FactWriter::addMessage(const MailMessage& message, std::string_view content, Moment at)
{
    const PersonalText wording{content};
    const MailMessageId id{++m_lastMessage};
    m_touched.insert(message.customer);
    ENCOURS_TRY(insert(FactTable::MailMessage,
                       {m_entry.value, id.value, message.customer.value, idOrNothing(message.letter),
                        std::string_view{message.messageId}, day(message.queuedOn), SqlBytes{wording.commitment},
                        std::string_view{wording.text}, SqlBytes{wording.salt}}));
    ENCOURS_TRY(insert(FactTable::MailEvent, {m_entry.value, id.value, number(MailState::Drafted), std::int64_t{0},
                                              at.microseconds, std::string_view{}}));
    return id;
}

// Asked inside the transaction: whoever was quicker has won.
Result<Done> FactWriter::addMailEvent(MailMessageId message, const MailEvent& event)
{
    ENCOURS_ASSIGN(Statement * rows, m_queries->get("select_mail_state"));
    ENCOURS_TRY(rows->start({message.value}));
    ENCOURS_ASSIGN(const bool hasRow, rows->next());
    const auto before = hasRow ? static_cast<MailState>(rows->integer(0)) : MailState::Cancelled;
    rows->finish();
    if (!mayFollow(before, event.state)) {
        return Fault{FaultCode::MessageNotPossible,
                     {{"value", std::to_string(message.value)}, {"state", std::string{mailStateCode(before)}}},
                     std::string{mailStateCode(event.state)}};
    }
    return insert(FactTable::MailEvent, {m_entry.value, message.value, number(event.state), std::int64_t{event.attempt},
                                         event.at.microseconds, std::string_view{event.detail}});
}

} // namespace encours
