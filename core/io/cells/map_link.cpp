// One pattern after the other.
#include "core/io/cells/map_link.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace toise::io {
namespace {

std::optional<double> take_number(std::string_view& text) {
  double value = 0;
  const std::size_t length = std::min(text.find_first_not_of("+-.0123456789"), text.size());
  const std::string_view digits = text.substr(0, length);
  const auto [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc{} || stop != digits.data() + digits.size()) return std::nullopt;
  text.remove_prefix(length);
  return value;
}

// A number after `before`, and one after `between`.
std::optional<LonLat> find_pair(std::string_view text, std::string_view before, std::string_view between) {
  const std::size_t at = text.find(before);
  if (at == std::string_view::npos) return std::nullopt;
  text.remove_prefix(at + before.size());
  const auto lat = take_number(text);
  if (!lat || !text.starts_with(between)) return std::nullopt;
  text.remove_prefix(between.size());
  const auto lon = take_number(text);
  return lon ? std::optional(LonLat{*lon, *lat}) : std::nullopt;
}

struct Pattern {
  std::string_view before;
  std::string_view between;
};

}  // namespace

std::optional<LonLat> find_link_position(std::string_view text) {
  constexpr std::size_t longest = 4096;
  if (text.size() > longest) return std::nullopt;
  if (text.starts_with("geo:")) return find_pair(text, "geo:", ",");
  if (text.find("://") == std::string_view::npos) return std::nullopt;
  const bool is_lon_first = text.find("yandex.") != std::string_view::npos;
  constexpr std::array patterns{Pattern{"!3d", "!4d"},    Pattern{"q=", ","},         Pattern{"q=", "%2C"},
                                Pattern{"query=", ","},   Pattern{"query=", "%2C"},   Pattern{"ll=", ","},
                                Pattern{"ll=", "%2C"},    Pattern{"mlat=", "&mlon="}, Pattern{"lat=", "&lon="},
                                Pattern{"lat=", "&lng="}, Pattern{"@", ","}};
  for (const Pattern& pattern : patterns) {
    if (is_lon_first && pattern.before == "ll=") continue;
    if (const auto found = find_pair(text, pattern.before, pattern.between)) return found;
  }
  const std::size_t map = text.find("#map=");  // OpenStreetMap: zoom/lat/lon
  const std::size_t slash = map == std::string_view::npos ? map : text.find('/', map);
  return slash == std::string_view::npos ? std::nullopt : find_pair(text.substr(slash), "/", "/");
}

}  // namespace toise::io
