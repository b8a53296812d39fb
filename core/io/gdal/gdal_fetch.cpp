// One request by /vsicurl_streaming/.
#include "core/io/gdal/gdal_fetch.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>

#include <memory>

#include "core/base/error.hpp"
#include "core/io/gdal/gdal_session.hpp"

namespace toise::io {
namespace {

struct FileCloser {
  void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

}  // namespace

std::string fetch_by_gdal(const std::string& address, std::size_t most_bytes) {
  const GdalSession session;
  const std::string source = address.starts_with("/vsi") ? address : "/vsicurl_streaming/" + address;
  const std::unique_ptr<VSILFILE, FileCloser> file(VSIFOpenL(source.c_str(), "rb"));
  if (!file)
    throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot be fetched ({}); save the page to a file and name that",
                                                    address, session.describe_errors("no answer")));
  std::string bytes;
  std::string block(std::size_t{1} << 16, '\0');
  while (const std::size_t count = VSIFReadL(block.data(), 1, block.size(), file.get())) {
    bytes.append(block, 0, count);
    if (bytes.size() > most_bytes)
      throw Error(ErrorCode::too_large, fmt::format("{}: larger than the limit of {} MiB", address, most_bytes >> 20));
  }
  if (bytes.empty()) throw Error(ErrorCode::empty_file, fmt::format("{}: nothing came", address));
  return bytes;
}

}  // namespace toise::io
