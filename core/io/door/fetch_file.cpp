// Addresses told from paths; the fetching is GDAL's.
#include "core/io/door/fetch_file.hpp"

#include "core/io/door/gdal_module.hpp"

namespace toise::io {

bool is_address(std::string_view path) {
  return path.starts_with("http://") || path.starts_with("https://");
}

std::string fetch_file(const std::string& address, std::size_t most_bytes) {
  return gdal_module().fetch_file(address, most_bytes);
}

}  // namespace toise::io
