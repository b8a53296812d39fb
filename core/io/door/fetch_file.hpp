// Files at addresses: "https://..." through GDAL's network reader.
#pragma once
#include <string>
#include <string_view>

namespace toise::io {

// http:// or https://
bool is_address(std::string_view path);

// The bytes at an address. Throws Error(cannot_read, too_large, empty_file) naming it.
std::string fetch_file(const std::string& address, std::size_t most_bytes);

}  // namespace toise::io
