// Numbers first, then the forms people type.
#include "core/io/cells/position_cells.hpp"

#include <fmt/format.h>

#include "core/io/cells/number_cell.hpp"
#include "core/text/coordinate_text.hpp"

namespace toise::io {
namespace {

ReadPosition check(double lat, double lon) {
  if (!(std::abs(lat) <= 90)) {
    const bool is_exchanged = std::abs(lat) <= 180 && std::abs(lon) <= 90;
    return {{},
            "latitude_range",
            fmt::format("latitude {} is not in [-90, 90]{}", lat,
                        is_exchanged ? " (latitude and longitude may be exchanged)" : ""),
            false};
  }
  if (!(std::abs(lon) <= 180))
    return {{}, "longitude_range", fmt::format("longitude {} is not in [-180, 180]", lon), true};
  if (lat == 0 && lon == 0)
    return {{}, "null_island", "position 0, 0 is what a missing position becomes in many exports", false};
  return {LonLat{lon, lat}, "", "", false};
}

std::string_view between(std::string_view text, char open, char close) {
  const std::size_t begin = text.find(open);
  const std::size_t end = text.find(close);
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return text.substr(begin + 1, end - begin - 1);
}

// Two numbers on both sides of the first `separator`.
std::optional<ReadPosition> split_at(std::string_view text, std::string_view separator, bool lon_first) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  const auto first = parse_decimal(text.substr(0, at));
  const auto second = parse_decimal(text.substr(at + separator.size()));
  if (!first || !second) return std::nullopt;
  return lon_first ? check(*second, *first) : check(*first, *second);
}

}  // namespace

ReadPosition read_position(std::string_view lat_cell, std::string_view lon_cell) {
  const std::string_view lat_text = trimmed(lat_cell);
  const std::string_view lon_text = trimmed(lon_cell);
  if (lat_text.empty() && lon_text.empty()) return {};
  if (lat_text.empty() || lon_text.empty())
    return {{},
            "position_incomplete",
            fmt::format("there is no {}", lat_text.empty() ? "latitude" : "longitude"),
            lon_text.empty()};
  const auto lat = parse_decimal(lat_text);
  const auto lon = parse_decimal(lon_text);
  if (lat && lon) return check(*lat, *lon);
  if (const auto typed = text::parse_position(fmt::format("{}, {}", lat_text, lon_text)))
    return check(typed->lat, typed->lon);
  const bool is_longitude = lat.has_value();
  return {{},
          is_longitude ? "longitude_unreadable" : "latitude_unreadable",
          fmt::format("{} \"{}\" is not a number of degrees in [{}]", is_longitude ? "longitude" : "latitude",
                      is_longitude ? lon_text : lat_text, is_longitude ? "-180, 180" : "-90, 90"),
          is_longitude};
}

ReadPosition read_position(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  if (text.empty()) return {};
  const bool is_wkt = text.starts_with("POINT") || text.starts_with("Point");
  if (is_wkt)
    if (const auto point = split_at(trimmed(between(text, '(', ')')), " ", true)) return *point;
  for (const std::string_view separator : {";", ", ", "|", "/", ","})
    if (const auto split = split_at(text, separator, false)) return *split;
  if (const auto typed = text::parse_position(text)) return check(typed->lat, typed->lon);
  if (const auto split = split_at(text, " ", false)) return *split;
  return {
      {}, "position_unreadable", fmt::format("position \"{}\" is not of the form lat, lon in degrees", text), false};
}

}  // namespace toise::io
