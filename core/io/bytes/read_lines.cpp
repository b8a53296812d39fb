// Line by line through zlib, which reads plain files as they are.
#include "core/io/bytes/read_lines.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <system_error>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

struct GzipCloser {
  void operator()(gzFile file) const { gzclose_r(file); }
};
using GzipFile = std::unique_ptr<gzFile_s, GzipCloser>;

constexpr unsigned block_size = 1U << 18;

GzipFile open_gzip(const std::filesystem::path& path) {
  std::error_code failure;
  const auto status = std::filesystem::status(path, failure);
  if (status.type() == std::filesystem::file_type::not_found)
    throw Error(ErrorCode::not_found, fmt::format("{}: no such file", path.string()));
  if (status.type() == std::filesystem::file_type::directory)
    throw Error(ErrorCode::cannot_read, fmt::format("{}: is a directory; name a file in it", path.string()));
  GzipFile file(gzopen(path.c_str(), "rb"));
  if (!file)
    throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot read: {}", path.string(), std::strerror(errno)));
  gzbuffer(file.get(), block_size);
  return file;
}

std::string_view without_return(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

// The next block, 0 at the end. A truncated archive shows only at its end, as an error without bytes.
std::size_t read_block(gzFile file, std::span<char> block, const std::filesystem::path& path) {
  const int count = gzread(file, block.data(), static_cast<unsigned>(block.size()));
  int code = Z_OK;
  const char* reason = gzerror(file, &code);
  if (count >= 0 && (code == Z_OK || code == Z_STREAM_END)) return static_cast<std::size_t>(count);
  if (code == Z_ERRNO)
    throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot read: {}", path.string(), std::strerror(errno)));
  throw Error(
      ErrorCode::bad_data,
      fmt::format("{}: the compressed data are damaged or cut off ({}); fetch the file again", path.string(), reason));
}

}  // namespace

void read_lines(const std::filesystem::path& path, const std::function<void(std::string_view, std::size_t)>& line) {
  const GzipFile file = open_gzip(path);
  std::string block(block_size, '\0');
  std::string rest;  // the beginning of a line whose end is in a later block
  std::size_t number = 0;
  while (const std::size_t count = read_block(file.get(), block, path)) {
    std::string_view fresh(block.data(), count);
    for (std::size_t end = fresh.find('\n'); end != std::string_view::npos; end = fresh.find('\n')) {
      if (rest.empty()) {
        line(without_return(fresh.substr(0, end)), ++number);
      } else {
        rest.append(fresh.substr(0, end));
        line(without_return(rest), ++number);
        rest.clear();
      }
      fresh.remove_prefix(end + 1);
    }
    rest.append(fresh);
  }
  if (!rest.empty()) line(without_return(rest), ++number);
}

std::vector<std::string_view> split_fields(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  for (std::size_t end = line.find(separator); end != std::string_view::npos; end = line.find(separator)) {
    fields.push_back(line.substr(0, end));
    line.remove_prefix(end + 1);
  }
  fields.push_back(line);
  return fields;
}

}  // namespace toise::io
