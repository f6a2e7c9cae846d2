// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"

#include <utility>

namespace encours {

Result<Done> Statement::run(std::span<const SqlValue> values)
{
    ENCOURS_TRY(bind(values));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, next());
        if (!hasRow) {
            return Done{};
        }
    }
}

Result<Done> Statement::run(std::initializer_list<SqlValue> values)
{
    return run(std::span{values.begin(), values.size()});
}

Result<Done> Statement::start(std::initializer_list<SqlValue> values)
{
    return bind(std::span{values.begin(), values.size()});
}

Result<Transaction> Transaction::begin(Connection& connection, Purpose purpose)
{
    ENCOURS_TRY(purpose == Purpose::Writing ? connection.beginWriting() : connection.beginReading());
    return Transaction{connection};
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        m_connection->rollback();
    }
}

Result<Done> Transaction::commit()
{
    auto committed = m_connection->commit();
    if (committed) {
        m_connection = nullptr;
    }
    return committed;
}

} // namespace encours
