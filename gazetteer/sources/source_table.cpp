// Rows by column name, made areas.
#include "gazetteer/sources/source_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/bytes/read_lines.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/sources/parse_number.hpp"
#include "gazetteer/sources/place_radius.hpp"

namespace toise::gazetteer {
namespace {

using Columns = std::map<std::string, std::size_t, std::less<>>;

// One row, asked by column name; a column that is not there is empty.
class Row {
 public:
  Row(const Columns& columns, std::string_view line) : columns_(columns), fields_(io::split_fields(line)) {}
  std::string_view text(std::string_view column) const {
    const auto found = columns_.find(column);
    return found != columns_.end() && found->second < fields_.size() ? fields_[found->second] : std::string_view();
  }
  std::optional<double> number(std::string_view column) const { return parse_decimal(text(column)); }
  std::size_t size() const { return fields_.size(); }

 private:
  const Columns& columns_;
  std::vector<std::string_view> fields_;
};

void add_names(SourcePlace& source, std::string_view list, NameKind kind) {
  for (const std::string_view text : io::split_fields(list, '|'))
    if (!text.empty() && is_valid_utf8(text)) source.names.push_back({std::string(text), kind});
}

std::optional<LonLatBox> parse_extent(const Row& row) {
  const auto west = row.number("west");
  const auto south = row.number("south");
  const auto east = row.number("east");
  const auto north = row.number("north");
  if (!west || !south || !east || !north || *south > *north) return std::nullopt;
  if (!is_valid(LonLat{*west, *south}) || !is_valid(LonLat{*east, *north})) return std::nullopt;
  return LonLatBox{*west, *south, *east, *north};
}

// "Idlib" for "Idlib Governorate" when a name of the area says it so, else "".
std::string find_short_name(const SourcePlace& source) {
  static constexpr std::array<std::string_view, 17> words{
      " governorate",  " province",    " state",   " region",   " oblast", " district",
      " prefecture",   " department",  " emirate", " county",   " krai",   " raion",
      " municipality", " voivodeship", " canton",  " division", " parish"};
  const std::string key = normalise(source.place.name);
  for (const std::string_view word : words) {
    if (!key.ends_with(word)) continue;
    const std::string bare = key.substr(0, key.size() - word.size());
    const auto found = std::find_if(source.names.begin(), source.names.end(), [&](const PlaceName& name) {
      return name.kind != NameKind::demonym && normalise(name.text) == bare;
    });
    if (found != source.names.end()) return found->text;
  }
  return {};
}

struct KindRule {
  std::string_view id_column;
  std::string_view id_prefix;
  std::string_view feature;
};

KindRule rule_of(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::country:
      return {"code", "country:", "A.PCLI"};
    case PlaceKind::admin1:
      return {"code", "admin1:", "A.ADM1"};
    case PlaceKind::admin2:
      return {"code", "admin2:", "A.ADM2"};
    case PlaceKind::region:
      return {"id", "region:", "L.RGN"};
    case PlaceKind::point:
      break;
  }
  throw Error(ErrorCode::bad_argument, "a table of areas holds countries, admin1, admin2 or regions");
}

// The codes of the areas that hold this one: "US.KY.125" lies in US and US.KY.
void fill_codes(Place& place, PlaceKind kind, std::string_view code) {
  if (kind == PlaceKind::region) return;
  const std::size_t first = std::min(code.find('.'), code.size());
  place.country = code.substr(0, first);
  if (kind == PlaceKind::country) return;
  const std::size_t second = std::min(code.find('.', first + 1), code.size());
  place.admin1 = code.substr(0, second);
  if (kind == PlaceKind::admin2) place.admin2 = code;
}

void add_codes(SourcePlace& source, PlaceKind kind, const Row& row) {
  const std::string_view code = row.text("code");
  if (kind == PlaceKind::country) {
    source.names.push_back({std::string(code), NameKind::code});
    if (!row.text("iso3").empty()) source.names.push_back({std::string(row.text("iso3")), NameKind::code});
  }
  // GeoNames writes the states of the USA by their postal letters.
  if (kind == PlaceKind::admin1 && code.starts_with("US."))
    source.names.push_back({std::string(code.substr(3)), NameKind::code});
}

// The circle of an area: the source's, else the extent's, else the rule's. An extent of towns alone may be a point or
// nearly; it says little and is left out.
void fill_size(Place& place, const Row& row) {
  constexpr double least_degrees = 0.02;
  place.extent = parse_extent(row);
  if (place.extent && place.extent->width() < least_degrees && place.extent->height() < least_degrees)
    place.extent.reset();
  const auto radius = row.number("radius_m");
  if (radius && *radius > 0) {
    place.radius = {*radius};
  } else {
    place.radius = place.extent ? radius_of(*place.extent) : estimate_radius(place.feature, 0);
  }
}

bool has_no_position(const Row& row) {
  return row.text("lon").empty() && row.text("lat").empty();
}

std::optional<SourcePlace> parse_area(const Row& row, PlaceKind kind) {
  const KindRule rule = rule_of(kind);
  std::string_view code = row.text(rule.id_column);
  if (code.starts_with(rule.id_prefix)) code.remove_prefix(rule.id_prefix.size());
  const auto lon = row.number("lon");
  const auto lat = row.number("lat");
  const std::string_view name = row.text("name");
  if (code.empty() || name.empty() || !is_valid_utf8(name) || !lon || !lat || !is_valid(LonLat{*lon, *lat}))
    return std::nullopt;
  SourcePlace source;
  Place& place = source.place;
  place.id = fmt::format("{}{}", rule.id_prefix, code);
  place.name = name;
  place.position = {*lon, *lat};
  place.feature = rule.feature;
  fill_codes(place, kind, code);
  place.population = parse_integer(row.text("population")).value_or(0);
  fill_size(place, row);
  if (!row.text("ascii_name").empty()) source.names.push_back({std::string(row.text("ascii_name")), NameKind::main});
  add_names(source, row.text("alternate_names"), NameKind::alternate);
  add_names(source, row.text("demonyms"), NameKind::demonym);
  add_codes(source, kind, row);
  source.short_name = find_short_name(source);
  return source;
}

}  // namespace

std::vector<SourcePlace> read_area_table(const std::filesystem::path& path, PlaceKind kind,
                                         std::vector<Issue>& issues) {
  std::vector<SourcePlace> places;
  Columns columns;
  std::size_t unplaced = 0;
  const KindRule rule = rule_of(kind);
  io::read_lines(path, [&](std::string_view line, std::size_t number) {
    if (line.empty() || line.front() == '#') return;
    if (columns.empty()) {
      for (const std::string_view column : io::split_fields(line)) columns.emplace(column, columns.size());
      for (const std::string_view needed :
           {rule.id_column, std::string_view("name"), std::string_view("lon"), std::string_view("lat")})
        if (!columns.contains(needed))
          throw Error(ErrorCode::bad_data,
                      fmt::format("{}: the column {} is missing in line {}", path.string(), needed, number));
      return;
    }
    const Row row(columns, line);
    if (has_no_position(row)) {
      ++unplaced;
    } else if (auto area = parse_area(row, kind)) {
      places.push_back(std::move(*area));
    } else {
      issues.push_back({Severity::error, "gazetteer_row",
                        fmt::format("the row of \"{}\" lacks a code, a name or a valid lon and lat; it is left out",
                                    row.text(rule.id_column)),
                        path.string(), static_cast<std::int64_t>(number), ""});
    }
  });
  if (unplaced > 0)
    issues.push_back({Severity::note,
                      "gazetteer_unplaced",
                      fmt::format("{} areas have no position and are left out", unplaced),
                      path.string(),
                      {},
                      ""});
  return places;
}

}  // namespace toise::gazetteer
