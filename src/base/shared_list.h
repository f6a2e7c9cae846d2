// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace encours {

/// A vector whose copies share their elements until one of them is edited. Reads like a constant std::vector; to change it
/// says so, by edit(). Several threads may read copies of one list; one thread at a time edits an object.
template <typename Element>
class SharedList {
public:
    using value_type = Element;
    using const_iterator = typename std::vector<Element>::const_iterator;
    using iterator = const_iterator;

    SharedList() = default;
    SharedList(std::vector<Element> elements) : m_elements(make(std::move(elements))), m_isOwn(true) {}
    SharedList(std::initializer_list<Element> elements) : SharedList(std::vector<Element>(elements)) {}

    SharedList(const SharedList& other) : m_elements(other.m_elements) {}
    SharedList(SharedList&&) noexcept = default;
    SharedList& operator=(const SharedList& other)
    {
        m_isOwn = m_isOwn && sharesWith(other);
        m_elements = other.m_elements;
        return *this;
    }
    SharedList& operator=(SharedList&&) noexcept = default;
    ~SharedList() = default;

    [[nodiscard]] const_iterator begin() const { return all().begin(); }
    [[nodiscard]] const_iterator end() const { return all().end(); }
    [[nodiscard]] bool empty() const { return all().empty(); }
    [[nodiscard]] std::size_t size() const { return all().size(); }
    [[nodiscard]] const Element& operator[](std::size_t index) const { return all()[index]; }
    [[nodiscard]] const Element& at(std::size_t index) const { return all().at(index); }
    [[nodiscard]] const Element& front() const { return all().front(); }
    [[nodiscard]] const Element& back() const { return all().back(); }
    [[nodiscard]] const Element* data() const { return all().data(); }
    operator const std::vector<Element>&() const { return all(); }

    /// The elements to change; those of the copies stay as they are. The reference holds until this list is copied.
    [[nodiscard]] std::vector<Element>& edit()
    {
        if (!m_elements) m_elements = std::make_shared<std::vector<Element>>();
        // Elements that another list made are never changed in place: a reader may only just have let go of them.
        else if (!m_isOwn || m_elements.use_count() > 1)
            m_elements = std::make_shared<std::vector<Element>>(*m_elements);
        m_isOwn = true;
        return *m_elements;
    }
    void push_back(Element element) { edit().push_back(std::move(element)); }

    /// Whether both are one and the same list in memory (not only equal).
    [[nodiscard]] bool sharesWith(const SharedList& other) const { return m_elements == other.m_elements; }

    friend bool operator==(const SharedList& left, const SharedList& right)
    {
        return left.sharesWith(right) || left.all() == right.all();
    }

private:
    static std::shared_ptr<std::vector<Element>> make(std::vector<Element> elements)
    {
        return elements.empty() ? nullptr : std::make_shared<std::vector<Element>>(std::move(elements));
    }
    [[nodiscard]] const std::vector<Element>& all() const
    {
        static const std::vector<Element> none;
        return m_elements ? *m_elements : none;
    }

    std::shared_ptr<std::vector<Element>> m_elements;
    bool m_isOwn = false; ///< this object made the elements
};

} // namespace encours
