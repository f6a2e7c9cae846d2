// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/kept_object.h"
#include "desk/runs/run_choice.h"

namespace encours {

namespace {

OrderedJson letterJson(const RunChoice::Letter& letter)
{
    return {{"customer", letter.customer.value},
            {"template", letter.templateCode},
            {"channel", letterChannelCode(letter.channel)},
            {"step", letter.step}};
}

RunChoice::Letter readLetter(KeptObject& kept)
{
    RunChoice::Letter letter;
    letter.customer = CustomerId{kept.number("customer")};
    letter.templateCode = kept.text("template");
    const auto channel = parseLetterChannel(kept.text("channel"));
    if (!channel || !kindOfTemplate(letter.templateCode)) kept.spoil();
    letter.channel = channel.value_or(LetterChannel::Paper);
    letter.step = kept.text("step");
    return letter;
}

} // namespace

std::string runDocument(const RunChoice& choice, const std::string& key)
{
    OrderedJson letters = OrderedJson::array();
    for (const RunChoice::Letter& letter : choice.letters) letters.push_back(letterJson(letter));
    OrderedJson dropped = OrderedJson::array();
    for (const CustomerId customer : choice.dropped) dropped.push_back(customer.value);
    const OrderedJson document{{"key", key}, {"letters", std::move(letters)}, {"dropped", std::move(dropped)}};
    return document.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

Result<RunFromDocument> readRunDocument(std::string_view document)
{
    ENCOURS_ASSIGN(const OrderedJson json, parseKept(document));
    bool isSound = true;
    KeptObject kept{json, isSound};
    RunFromDocument read;
    read.key = kept.text("key");
    read.choice.letters = kept.each<RunChoice::Letter>("letters", readLetter);
    const std::vector<std::int64_t> dropped = kept.numbers("dropped");
    for (const std::int64_t customer : dropped) read.choice.dropped.emplace_back(customer);
    if (!isSound) return spoiltDocument();
    return read;
}

} // namespace encours
