// A table from delimited text of any encoding and separator.
#pragma once
#include <optional>
#include <string_view>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// Finds encoding, separator, header line (also none), hashtag line. Row numbers are the lines of the file at which the
// records begin. UTF-8 is read where it stands, without a copy. Nothing when the bytes are no text.
std::optional<RawTable> parse_text_table(std::string_view bytes);

}  // namespace toise::io
