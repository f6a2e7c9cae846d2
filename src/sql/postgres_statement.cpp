// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_statement.h"

#include "sql/postgres_wire.h"

#include <fmt/format.h>
#include <libpq-fe.h>

namespace encours {

namespace {

/// Numbers of types that never change, from pg_type.dat.
enum TypeNumber : Oid {
    boolType = 16,
    bytesType = 17,
    nameType = 19,
    int8Type = 20,
    int2Type = 21,
    int4Type = 23,
    textType = 25,
    unknownType = 705,
    fixedTextType = 1042,
    limitedTextType = 1043,
};

bool isInteger(Oid type)
{
    return type == int8Type || type == int4Type || type == int2Type || type == boolType;
}

bool isText(Oid type)
{
    return type == textType || type == limitedTextType || type == nameType || type == fixedTextType ||
           type == unknownType;
}

/// Pointers into values that stand behind each other in the binary format, as libpq wants them.
struct WiredParameters {
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;

    explicit WiredParameters(std::string_view wired)
    {
        constexpr std::size_t lengthWidth = 4;
        while (!wired.empty()) {
            const auto length = static_cast<int>(integerFromWire(wired.substr(0, lengthWidth)));
            wired.remove_prefix(lengthWidth);
            values.push_back(length < 0 ? nullptr : wired.data());
            lengths.push_back(std::max(length, 0));
            formats.push_back(1);
            wired.remove_prefix(static_cast<std::size_t>(lengths.back()));
        }
    }
};

} // namespace

Result<std::unique_ptr<PostgresStatement>> PostgresStatement::prepare(PostgresConnection& connection,
                                                                      std::string_view sql)
{
    NumberedStatement numbered = numberPlaceholders(sql);
    std::unique_ptr<PostgresStatement> statement{
        new PostgresStatement{connection, std::move(numbered.text), numbered.placeholders}};
    ENCOURS_TRY(connection.takeLine(nullptr));
    ENCOURS_TRY(statement->prepareOnServer());
    return statement;
}

PostgresStatement::~PostgresStatement()
{
    finish();
    if (m_generation == m_connection.generation()) {
        m_connection.retire(std::move(m_name));
    }
}

Result<Done> PostgresStatement::prepareOnServer()
{
    std::string name = m_connection.newStatementName();
    const PostgresResult result{PQprepare(m_connection.handle(), name.c_str(), m_text.c_str(), 0, nullptr)};
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return m_connection.refusalFor(result.get());
    }
    m_name = std::move(name);
    m_generation = m_connection.generation();
    return Done{};
}

Result<Done> PostgresStatement::bind(std::span<const SqlValue> values)
{
    finish();
    expect(static_cast<int>(values.size()) == m_placeholders, "wrong number of values");
    m_values.clear();
    for (const SqlValue& value : values) {
        appendValueToWire(m_values, value);
    }
    return Done{};
}

Result<Done> PostgresStatement::runWired(std::string_view wiredValues)
{
    finish();
    m_values = wiredValues;
    ENCOURS_ASSIGN([[maybe_unused]] const bool hasRow, next());
    finish();
    return Done{};
}

Result<Done> PostgresStatement::send()
{
    ENCOURS_TRY(m_connection.takeLine(this));
    const auto sent = [this]() -> Result<Done> {
        if (m_generation != m_connection.generation()) {
            ENCOURS_TRY(prepareOnServer());
        }
        const WiredParameters wired{m_values};
        const bool isSent =
            PQsendQueryPrepared(m_connection.handle(), m_name.c_str(), static_cast<int>(wired.values.size()),
                                wired.values.data(), wired.lengths.data(), wired.formats.data(), 1) == 1;
        if (!isSent || PQsetSingleRowMode(m_connection.handle()) != 1) {
            return m_connection.refusalFor(nullptr);
        }
        return Done{};
    }();
    if (!sent) {
        m_connection.giveLineBack(*this);
        return sent.fault();
    }
    m_areTypesChecked = false;
    m_phase = Phase::Streaming;
    return Done{};
}

Result<bool> PostgresStatement::next()
{
    if (m_phase == Phase::Ready) {
        ENCOURS_TRY(send());
    }
    while (true) {
        PostgresResult result;
        if (m_phase == Phase::Streaming) {
            result.reset(PQgetResult(m_connection.handle()));
        } else if (!m_buffer.empty()) {
            result = std::move(m_buffer.front());
            m_buffer.pop_front();
        }
        if (!result) {
            finish();
            return false;
        }
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_SINGLE_TUPLE) {
            m_row = std::move(result);
            ENCOURS_TRY(checkTypes());
            return true;
        }
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            Fault fault = m_connection.refusalFor(result.get());
            finish();
            return fault;
        }
    }
}

/// A column of another type would be read as something it is not.
Result<Done> PostgresStatement::checkTypes()
{
    if (m_areTypesChecked) {
        return Done{};
    }
    for (int column = 0; column < columnCount(); ++column) {
        const Oid type = PQftype(m_row.get(), column);
        if (!isInteger(type) && !isText(type) && type != bytesType) {
            std::string detail = fmt::format("column {} has the type {}", column, type);
            finish();
            return Fault{FaultCode::StoreFailed, {{"detail", detail}}, detail};
        }
    }
    m_areTypesChecked = true;
    return Done{};
}

void PostgresStatement::bufferRest()
{
    while (pg_result* result = PQgetResult(m_connection.handle())) {
        m_buffer.emplace_back(result);
    }
    m_phase = Phase::Buffered;
}

void PostgresStatement::finish()
{
    if (m_phase == Phase::Streaming) {
        while (pg_result* result = PQgetResult(m_connection.handle())) {
            PQclear(result);
        }
        m_connection.giveLineBack(*this);
    }
    m_buffer.clear();
    m_row.reset();
    m_phase = Phase::Ready;
}

Statement::Kind PostgresStatement::kind(int column) const
{
    if (PQgetisnull(m_row.get(), 0, column) == 1) {
        return Kind::Null;
    }
    const Oid type = PQftype(m_row.get(), column);
    if (isInteger(type)) {
        return Kind::Integer;
    }
    return type == bytesType ? Kind::Bytes : Kind::Text;
}

int PostgresStatement::columnCount() const
{
    return PQnfields(m_row.get());
}

std::int64_t PostgresStatement::integer(int column) const
{
    return isInteger(PQftype(m_row.get(), column)) ? integerFromWire(view(column)) : 0;
}

std::string_view PostgresStatement::view(int column) const
{
    return {PQgetvalue(m_row.get(), 0, column), static_cast<std::size_t>(PQgetlength(m_row.get(), 0, column))};
}

} // namespace encours
