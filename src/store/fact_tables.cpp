// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_tables.h"

namespace encours {

namespace {

constexpr std::size_t flushAt = 1 << 16;
constexpr std::size_t saltBytes = 16;

void appendNumber(std::string& buffer, char kind, std::uint64_t number)
{
    buffer.push_back(kind);
    for (int shift = 0; shift < 64; shift += 8) {
        buffer.push_back(static_cast<char>((number >> shift) & 0xff));
    }
}

void appendBytes(std::string& buffer, char kind, std::string_view bytes)
{
    appendNumber(buffer, kind, bytes.size());
    buffer.append(bytes);
}

void appendValue(std::string& buffer, const SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendNumber(buffer, 'i', static_cast<std::uint64_t>(*number));
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        appendBytes(buffer, 't', *text);
    } else if (const auto* bytes = std::get_if<SqlBytes>(&value)) {
        appendBytes(buffer, 'b', bytes->bytes);
    } else {
        buffer.push_back('n');
    }
}

void appendColumn(std::string& buffer, const Statement& row, int column)
{
    switch (row.kind(column)) {
    case Statement::Kind::Null: buffer.push_back('n'); return;
    case Statement::Kind::Integer: appendNumber(buffer, 'i', static_cast<std::uint64_t>(row.integer(column))); return;
    case Statement::Kind::Text: appendBytes(buffer, 't', row.text(column)); return;
    case Statement::Kind::Bytes: appendBytes(buffer, 'b', row.bytes(column)); return;
    }
}

std::string bytesOf(const Digest& digest)
{
    return {digest.bytes.begin(), digest.bytes.end()};
}

} // namespace

void RowsDigest::add(std::span<const SqlValue> coveredValues)
{
    for (const SqlValue& value : coveredValues) {
        appendValue(m_buffer, value);
    }
    ++m_rows;
    flushWhenLarge();
}

void RowsDigest::add(const Statement& row, int coveredColumns)
{
    for (int column = 0; column < coveredColumns; ++column) {
        appendColumn(m_buffer, row, column);
    }
    ++m_rows;
    flushWhenLarge();
}

// Cuts the stream after a whole row at a size that depends on the rows alone, so that writing and checking cut alike.
void RowsDigest::flushWhenLarge()
{
    if (m_buffer.size() >= flushAt) {
        m_builder.add(m_buffer);
        m_buffer.clear();
    }
}

Digest RowsDigest::finish()
{
    m_builder.add(m_buffer);
    return m_builder.finish();
}

Digest payloadDigest(std::string_view bookSalt, std::span<const TableDigest> tables)
{
    DigestBuilder builder;
    builder.add(bookSalt);
    for (const TableDigest& table : tables) {
        builder.add(factTables[table.table].name).add(table.rows).add(table.digest);
    }
    return builder.finish();
}

std::string commitmentOf(std::string_view salt, std::string_view text)
{
    return bytesOf(DigestBuilder{}.add(salt).add(text).finish());
}

PersonalText::PersonalText(std::string_view plain)
    : text(plain), salt(randomBytes(saltBytes)), commitment(commitmentOf(salt, text))
{
}

} // namespace encours
