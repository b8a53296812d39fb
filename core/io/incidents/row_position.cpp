// Geometry first, then latitude and longitude, then one cell, then metres of a projection.
#include "core/io/incidents/row_position.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/error.hpp"
#include "core/geo/grid_reference.hpp"
#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

constexpr std::size_t sample = 1000;  // rows that decide for the column
// Half the circumference of EPSG:3857's square, in metres.
constexpr double mercator_edge = 20037508.342789244;

bool is_far_over_degrees(double number) {
  return std::abs(number) > 1000;
}

}  // namespace

RowPositions::RowPositions(const RawTable& raw, const FieldMapping& mapping, const std::string& crs)
    : raw_(raw), roles_(mapping), crs_(crs) {
  if (!crs.empty()) {
    geo::Crs named(crs);
    is_projected_ = !named.is_geographic() || crs != "EPSG:4326";
    known_.emplace(crs, std::move(named));
  }
  find_letter_o();
  if (crs.empty()) find_projection();
}

RowPositions::RowPositions(const RowPositions& first, const RawTable& others)
    : raw_(others),
      roles_(first.roles_),
      letter_o_(first.letter_o_),
      crs_(first.crs_),
      is_projected_(first.is_projected_) {}

std::string RowPositions::cell(std::size_t row, std::string_view role) const {
  const std::size_t* column = roles_.find(role);
  return column ? std::string(trimmed(raw_.cells[row][*column])) : std::string{};
}

// "O" is Ost where the column has W too and no E; else Ouest and Oeste, and said once.
void RowPositions::find_letter_o() {
  bool has_o = false, has_w = false, has_e = false;
  const std::string_view role = has("lon") ? "lon" : "position";
  if (!has(role)) return;
  for (std::size_t row = 0; row < std::min(raw_.cells.size(), sample); ++row) {
    const std::string text = cell(row, role);
    if (text.empty() || text.size() > 60) continue;
    const char last = static_cast<char>(text.back() & ~0x20);
    has_o |= last == 'O';
    has_w |= last == 'W';
    has_e |= last == 'E';
  }
  if (!has_o || (has_w && has_e)) return;
  letter_o_ = has_w ? text::LetterO::east : text::LetterO::west;
  issues_.push_back(
      {Severity::warning,
       "hemisphere_letter",
       fmt::format("the letter O is taken as {}", has_w ? "Ost (east), for W is there too" : "Ouest or Oeste (west)"),
       "",
       {},
       raw_.columns[*roles_.find(role)],
       "O"});
}

// Numbers far beyond degrees are metres. Web Mercator covers what no UTM zone has; the rest has to be named.
void RowPositions::find_projection() {
  if (!has("lat") || !has("lon") || has("crs") || has("zone")) return;
  std::size_t metres = 0, numbers = 0;
  bool can_be_utm = true, can_be_mercator = true;
  for (std::size_t row = 0; row < std::min(raw_.cells.size(), sample); ++row) {
    const auto y = parse_decimal(cell(row, "lat"));
    const auto x = parse_decimal(cell(row, "lon"));
    if (!x || !y) continue;
    ++numbers;
    if (!is_far_over_degrees(*x) && !is_far_over_degrees(*y)) continue;
    ++metres;
    can_be_utm &= *x >= 1e5 && *x <= 9e5 && *y >= 0 && *y <= 1e7;
    can_be_mercator &= std::abs(*x) <= mercator_edge && std::abs(*y) <= mercator_edge;
  }
  if (metres == 0 || metres * 2 < numbers) return;
  is_projected_ = true;
  if (can_be_utm || !can_be_mercator) return;
  crs_ = "EPSG:3857";
  issues_.push_back({Severity::warning,
                     "crs_guessed",
                     "the coordinates are metres and too wide for UTM: they are read as Web Mercator (EPSG:3857)",
                     "",
                     {},
                     raw_.columns[*roles_.find("lon")],
                     ""});
}

ReadPosition RowPositions::read_metres(double x, double y, const std::string& definition) {
  ReadPosition found;
  auto crs = known_.find(definition);
  if (crs == known_.end()) {
    try {
      crs = known_.emplace(definition, geo::Crs(definition)).first;
    } catch (const Error& error) {
      found.code = "outside_crs";
      found.fault = error.what();
      return found;
    }
  }
  if (const auto position = crs->second.to_lonlat(x, y)) return check_position(position->lat, position->lon);
  found.code = "outside_crs";
  found.fault = fmt::format("{}, {} lies outside {}", x, y, crs->second.name());
  return found;
}

ReadPosition RowPositions::read_projected(std::size_t row, std::string_view x_role, std::string_view y_role) {
  const std::string x_text = cell(row, x_role), y_text = cell(row, y_role);
  if (x_text.empty() && y_text.empty()) return {};
  const auto x = parse_decimal(x_text), y = parse_decimal(y_text);
  ReadPosition found;
  if (!x || !y) {
    found.code = "position_unreadable";
    found.fault = fmt::format("\"{}\", \"{}\" are not two numbers of metres", x_text, y_text);
    return found;
  }
  if (const std::string zone = cell(row, "zone"); !zone.empty()) {
    if (const auto utm = geo::parse_utm(fmt::format("{} {:.3f} {:.3f}", zone, *x, *y)))
      return check_position(utm->position.lat, utm->position.lon);
    found.code = "position_unreadable";
    found.fault =
        fmt::format("zone \"{}\" with {}, {} is no UTM position; a zone is 37N or 37 South", zone, x_text, y_text);
    return found;
  }
  const std::string own = cell(row, "crs");
  const std::string& definition = own.empty() ? crs_ : own;
  if (!definition.empty()) return read_metres(*x, *y, definition);
  found.code = "projected_metres";
  found.fault = fmt::format("{}, {} are metres of a projection that the file does not name", x_text, y_text);
  return found;
}

RowPositions::Found RowPositions::read(std::size_t row) {
  if (row < raw_.positions.size() && raw_.positions[row]) {
    const LonLat position = *raw_.positions[row];
    return {check_position(position.lat, position.lon), "geometry", fmt::format("{}, {}", position.lat, position.lon),
            false};
  }
  Found found;
  if (has("lat") && has("lon")) {
    const std::string lat = cell(row, "lat"), lon = cell(row, "lon");
    const bool is_metres =
        is_projected_ || ((has("zone") || has("crs")) && is_far_over_degrees(parse_decimal(lat).value_or(0)));
    found.read = is_metres ? read_projected(row, "lon", "lat") : read_position(lat, lon, letter_o_);
    found.role = found.read.is_longitude ? "lon" : "lat";
    const bool is_pair = found.read.code != "latitude_range" && found.read.code != "longitude_range" &&
                         found.read.code != "latitude_unreadable" && found.read.code != "longitude_unreadable";
    found.is_whole_degree = found.read.position && !is_metres && io::is_whole_degree(lat, lon);
    const bool is_plain = found.read.position && found.read.code.empty() && !found.is_whole_degree;
    if (!is_plain) found.value = is_pair ? fmt::format("{}, {}", lat, lon) : found.read.is_longitude ? lon : lat;
  }
  if (!found.read.position && found.read.code.empty() && has("easting") && has("northing")) {
    found = {read_projected(row, "easting", "northing"), "easting",
             fmt::format("{}, {}", cell(row, "easting"), cell(row, "northing")), false};
  }
  if (!found.read.position && found.read.code.empty() && has("position")) {
    const std::string text = cell(row, "position");
    found = {read_position(text, letter_o_), "position", text, false};
  }
  return found;
}

}  // namespace toise::io
