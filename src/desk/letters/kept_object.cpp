// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/kept_object.h"

namespace encours {

Fault spoiltDocument()
{
    return Fault{FaultCode::DocumentMalformed, {{"line", "1"}, {"column", "1"}, {"reason", "…"}}, "kept document"};
}

Result<OrderedJson> parseKept(std::string_view document)
{
    OrderedJson json = OrderedJson::parse(document, nullptr, false);
    if (!json.is_object()) return spoiltDocument();
    return json;
}

KeptObject::KeptObject(const OrderedJson& object, bool& isSound) : m_object(object), m_isSound(isSound)
{
    if (!m_object.is_object()) spoil();
}

const OrderedJson* KeptObject::member(std::string_view name)
{
    if (!m_object.is_object()) return nullptr;
    const auto found = m_object.find(name);
    return found == m_object.end() ? nullptr : &*found;
}

std::string KeptObject::text(std::string_view name)
{
    const OrderedJson* const found = member(name);
    if (found == nullptr) return {};
    if (found->is_string()) return found->get<std::string>();
    spoil();
    return {};
}

std::vector<std::string> KeptObject::texts(std::string_view name)
{
    std::vector<std::string> texts;
    const OrderedJson* const found = member(name);
    if (found == nullptr) return texts;
    if (!found->is_array()) spoil();
    for (const OrderedJson& element : *found) {
        if (element.is_string()) texts.push_back(element.get<std::string>());
        else spoil();
    }
    return texts;
}

std::int64_t KeptObject::number(std::string_view name)
{
    const OrderedJson* const found = member(name);
    if (found == nullptr) return 0;
    if (found->is_number_integer()) return found->get<std::int64_t>();
    spoil();
    return 0;
}

std::vector<std::int64_t> KeptObject::numbers(std::string_view name)
{
    std::vector<std::int64_t> numbers;
    const OrderedJson* const found = member(name);
    if (found == nullptr) return numbers;
    if (!found->is_array()) spoil();
    for (const OrderedJson& element : *found) {
        if (element.is_number_integer()) numbers.push_back(element.get<std::int64_t>());
        else spoil();
    }
    return numbers;
}

bool KeptObject::yesNo(std::string_view name)
{
    const OrderedJson* const found = member(name);
    if (found == nullptr) return false;
    if (found->is_boolean()) return found->get<bool>();
    spoil();
    return false;
}

void KeptObject::forEach(std::string_view name, const std::function<void(KeptObject&)>& read)
{
    const OrderedJson* const found = member(name);
    if (found == nullptr) return;
    if (!found->is_array()) return spoil();
    for (const OrderedJson& element : *found) {
        KeptObject object{element, m_isSound};
        read(object);
    }
}

} // namespace encours
