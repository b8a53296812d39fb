// Files at addresses, "https://...", through GDAL's network reader.
#pragma once
#include <cstddef>
#include <string>

namespace toise::io {

// `address`: also a path of GDAL's that begins with /vsi. As fetch_file (core/io/door/fetch_file.hpp), which calls it.
std::string fetch_by_gdal(const std::string& address, std::size_t most_bytes);

}  // namespace toise::io
