// The 19 columns of GeoNames.
#include "gazetteer/sources/source_geonames.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/utf8.hpp"
#include "core/io/bytes/read_lines.hpp"
#include "gazetteer/sources/parse_number.hpp"
#include "gazetteer/sources/place_radius.hpp"

namespace toise::gazetteer {
namespace {

enum Column : std::size_t {
  geonameid,
  name,
  asciiname,
  alternatenames,
  latitude,
  longitude,
  feature_class,
  feature_code,
  country_code,
  cc2,
  admin1_code,
  admin2_code,
  admin3_code,
  admin4_code,
  population,
  elevation,
  dem,
  timezone,
  modification_date,
  column_count
};

using Fields = std::vector<std::string_view>;

// Why the row cannot be used, or nothing.
std::optional<std::string> find_fault(const Fields& row, std::string& field) {
  if (row.size() != column_count) {
    return fmt::format("the row has {} columns and not {}; it is left out", row.size(), std::size_t{column_count});
  }
  if (!parse_integer(row[geonameid])) {
    field = "geonameid";
    return fmt::format("the id \"{}\" is not a number; the row is left out", row[geonameid]);
  }
  if (row[name].empty() || !is_valid_utf8(row[name])) {
    field = "name";
    return "the name is empty or not UTF-8; the row is left out";
  }
  const auto lat = parse_decimal(row[latitude]);
  const auto lon = parse_decimal(row[longitude]);
  if (!lat || !lon || !is_valid(LonLat{*lon, *lat})) {
    field = "latitude";
    return fmt::format("\"{}, {}\" is no position in [-90, 90] and [-180, 180]; the row is left out", row[latitude],
                       row[longitude]);
  }
  return std::nullopt;
}

bool comes_from_tables(const Fields& row) {
  if (row[feature_class] != "A") return false;
  return row[feature_code].starts_with("PCL") || row[feature_code] == "ADM1" || row[feature_code] == "ADM2";
}

// "ALP", "OSLK": airports and their towns.
bool is_transport_code(std::string_view text) {
  return text.size() >= 3 && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

SourcePlace make_source_place(const Fields& row) {
  SourcePlace source;
  Place& place = source.place;
  place.id = fmt::format("geonames:{}", row[geonameid]);
  place.name = row[name];
  place.position = {parse_decimal(row[longitude]).value_or(0), parse_decimal(row[latitude]).value_or(0)};
  place.feature = fmt::format("{}.{}", row[feature_class], row[feature_code]);
  place.country = row[country_code];
  place.population = parse_integer(row[population]).value_or(0);
  place.radius = estimate_radius(place.feature, place.population);
  const bool has_admin1 = !row[admin1_code].empty() && row[admin1_code] != "00";
  if (has_admin1) place.admin1 = fmt::format("{}.{}", row[country_code], row[admin1_code]);
  if (has_admin1 && !row[admin2_code].empty()) place.admin2 = fmt::format("{}.{}", place.admin1, row[admin2_code]);
  if (!row[asciiname].empty()) source.names.push_back({std::string(row[asciiname]), NameKind::main});
  for (const std::string_view text : io::split_fields(row[alternatenames], ','))
    if (!text.empty() && is_valid_utf8(text))
      source.names.push_back({std::string(text), is_transport_code(text) ? NameKind::code : NameKind::alternate});
  return source;
}

}  // namespace

std::vector<SourcePlace> read_geonames(const std::filesystem::path& path, std::vector<Issue>& issues) {
  std::vector<SourcePlace> places;
  io::read_lines(path, [&](std::string_view line, std::size_t number) {
    if (line.empty() || line.front() == '#') return;
    const Fields row = io::split_fields(line);
    std::string field;
    if (const auto fault = find_fault(row, field)) {
      issues.push_back(
          {Severity::error, "gazetteer_row", *fault, path.string(), static_cast<std::int64_t>(number), field});
    } else if (!comes_from_tables(row)) {
      places.push_back(make_source_place(row));
    }
  });
  return places;
}

}  // namespace toise::gazetteer
