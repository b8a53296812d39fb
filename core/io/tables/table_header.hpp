// Where the data of a table begin, and what its columns are called.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// As many rows as are looked at; a hashtag row stands within this many (hxlstandard.org, 1.1, "HXL hashtag row").
inline constexpr std::size_t header_search_rows = 25;

// Takes names, hashtags and issues of what stands above the data into `table`, and gives the index of the first row of
// data. The header is the first row that is not a title or a remark: not one filled cell where the table has several
// columns. A row of group headings gives way to the next one when that names more. `head`: the first rows; `lines`:
// their numbers for messages; `width`: the number of cells that most rows have. A file without header gets column_1,
// ...
std::size_t find_header(RawTable& table, std::span<const std::vector<std::string>> head,
                        std::span<const std::int64_t> lines, std::size_t width);

}  // namespace toise::io
