// Numbers first, then the forms people type.
#include "core/io/cells/position_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/geo/grid_reference.hpp"
#include "core/io/cells/map_link.hpp"
#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

ReadPosition fault(std::string code, std::string sentence, bool is_longitude = false) {
  ReadPosition found;
  found.code = std::move(code);
  found.fault = std::move(sentence);
  found.is_longitude = is_longitude;
  return found;
}

// Two numbers on both sides of the first `separator`.
std::optional<ReadPosition> split_at(std::string_view text, std::string_view separator, bool lon_first) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  const auto first = parse_decimal(text.substr(0, at));
  const auto second = parse_decimal(text.substr(at + separator.size()));
  if (!first || !second) return std::nullopt;
  return lon_first ? check_position(*second, *first) : check_position(*first, *second);
}

bool starts_without_case(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if ((text[i] | 0x20) != (word[i] | 0x20)) return false;
  return true;
}

// "POINT (36.7 36.3)", "SRID=4326;POINT Z (36.7 36.3 410)".
std::optional<ReadPosition> read_wkt(std::string_view text) {
  if (starts_without_case(text, "SRID=")) text.remove_prefix(std::min(text.find(';') + 1, text.size()));
  if (!starts_without_case(text, "POINT")) return std::nullopt;
  const std::size_t begin = text.find('(');
  const std::size_t end = text.find(')');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return std::nullopt;
  std::string_view inside = trimmed(text.substr(begin + 1, end - begin - 1));
  const std::size_t first = inside.find(' ');
  if (first == std::string_view::npos) return std::nullopt;
  const std::string_view rest = trimmed(inside.substr(first));
  const auto lon = parse_decimal(inside.substr(0, first));
  const auto lat = parse_decimal(rest.substr(0, rest.find(' ')));
  return lon && lat ? std::optional(check_position(*lat, *lon)) : std::nullopt;
}

std::string_view without_brackets(std::string_view text) {
  constexpr std::array<std::string_view, 3> pairs{"()", "[]", "{}"};
  for (const std::string_view pair : pairs)
    if (text.size() > 2 && text.front() == pair[0] && text.back() == pair[1])
      return trimmed(text.substr(1, text.size() - 2));
  return text;
}

std::optional<ReadPosition> read_grid(std::string_view text) {
  auto found = geo::parse_mgrs(text);
  if (!found) found = geo::parse_utm(text);
  if (!found) return std::nullopt;
  ReadPosition read = check_position(found->position.lat, found->position.lon);
  if (found->radius.value > 0) read.radius = found->radius;
  return read;
}

// A lone angle of a cell, as a number or typed.
std::optional<text::AngleText> read_angle(std::string_view cell, text::LetterO o) {
  if (const auto number = parse_decimal(cell)) return text::AngleText{*number, {}};
  return text::parse_angle(cell, o);
}

bool is_whole(std::string_view cell) {
  const auto number = parse_decimal(cell);
  return number && *number == std::floor(*number);
}

}  // namespace

ReadPosition check_position(double lat, double lon) {
  if (!(std::abs(lat) <= 90)) {
    ReadPosition found = fault("latitude_range", fmt::format("latitude {} is not in [-90, 90]", lat));
    if (std::abs(lat) > 180 || std::abs(lon) > 90) return found;
    found.code = "position_exchanged";
    found.fault += fmt::format("; {}, {} would be a position: they look exchanged", lon, lat);
    found.exchanged = LonLat{lat, lon};
    return found;
  }
  if (!(std::abs(lon) <= 180))
    return fault("longitude_range", fmt::format("longitude {} is not in [-180, 180]", lon), true);
  if (lat == 0 && lon == 0)
    return fault("null_island", "position 0, 0 is what a missing position becomes in many exports");
  ReadPosition found;
  found.position = LonLat{lon, lat};
  return found;
}

ReadPosition read_position(std::string_view lat_cell, std::string_view lon_cell, text::LetterO o) {
  const std::string_view lat_text = trimmed(lat_cell);
  const std::string_view lon_text = trimmed(lon_cell);
  if (lat_text.empty() && lon_text.empty()) return {};
  if (lat_text.empty() || lon_text.empty())
    return fault("position_incomplete", fmt::format("there is no {}", lat_text.empty() ? "latitude" : "longitude"),
                 lon_text.empty());
  const auto lat = read_angle(lat_text, o);
  const auto lon = read_angle(lon_text, o);
  if (lat && lon) {
    const bool is_exchanged = lat->axis == text::Axis::longitude && lon->axis == text::Axis::latitude;
    const bool is_contradicted =
        !is_exchanged && (lat->axis == text::Axis::longitude || lon->axis == text::Axis::latitude);
    if (!is_contradicted)
      return is_exchanged ? check_position(lon->degrees, lat->degrees) : check_position(lat->degrees, lon->degrees);
  }
  const bool is_longitude = lat.has_value() && (!lon || lon->axis == text::Axis::latitude);
  return fault(is_longitude ? "longitude_unreadable" : "latitude_unreadable",
               fmt::format("{} \"{}\" is not a number of degrees in [{}]", is_longitude ? "longitude" : "latitude",
                           is_longitude ? lon_text : lat_text, is_longitude ? "-180, 180" : "-90, 90"),
               is_longitude);
}

ReadPosition read_position(std::string_view cell, text::LetterO o) {
  const std::string_view bare = without_brackets(trimmed(cell));
  if (bare.empty()) return {};
  if (const auto point = read_wkt(bare)) return *point;
  for (const std::string_view separator : {";", ", ", "|", "/", ",", "\t"})
    if (const auto split = split_at(bare, separator, false)) return *split;
  if (const auto typed = text::parse_position(bare, o)) return check_position(typed->lat, typed->lon);
  if (const auto grid = read_grid(bare)) return *grid;
  if (const auto split = split_at(bare, " ", false)) return *split;
  if (const auto linked = find_link_position(bare)) return check_position(linked->lat, linked->lon);
  return fault("position_unreadable", fmt::format("position \"{}\" is not of the form lat, lon in degrees", bare));
}

bool is_whole_degree(std::string_view lat, std::string_view lon) {
  return is_whole(lat) && is_whole(lon);
}

}  // namespace toise::io
