// Reads a text file line by line, plain or gzip-compressed (".gz").
#pragma once
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace toise::io {

// Calls `line(text, number)` for each line without its end (LF or CRLF); numbers start at 1.
// Throws Error(not_found, cannot_read, bad_data) naming the path.
void read_lines(const std::filesystem::path& path, const std::function<void(std::string_view, std::size_t)>& line);

// Splits at a separator; "a\t\tb" gives three. The views look into `line`.
std::vector<std::string_view> split_fields(std::string_view line, char separator = '\t');

}  // namespace toise::io
