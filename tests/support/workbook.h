// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// A cell of a workbook as the file holds it.
struct WorkbookCell {
    bool isPresent = false;
    bool isText = false;
    std::string value;   ///< the text, or the number as written; of a formula its result
    std::string formula; ///< "" when the cell is a value
    std::string format;  ///< of numbers, e.g. `#,##0.00`; "" for the usual one
};

/// Reads back what the writer of workbooks wrote: enough of ZIP and of SpreadsheetML for that, and no more.
class Workbook {
public:
    explicit Workbook(const std::filesystem::path& file);

    [[nodiscard]] std::vector<std::string> sheetNames() const;
    /// Sheets are counted from 0.
    [[nodiscard]] WorkbookCell cell(std::size_t sheet, const std::string& name) const;
    [[nodiscard]] std::string sheetXml(std::size_t sheet) const;
    [[nodiscard]] const std::map<std::string, std::string>& parts() const { return m_parts; }

private:
    [[nodiscard]] const std::string& part(const std::string& name) const;
    [[nodiscard]] std::string formatOf(std::size_t style) const;

    std::map<std::string, std::string> m_parts; ///< name in the archive → contents
    std::vector<std::string> m_texts;           ///< shared strings
};

} // namespace encours::test
