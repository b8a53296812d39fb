// A robust box of the file's own positions is the measure.
#include "core/io/incidents/suspect_positions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace toise::io {
namespace {

// The middle 80 % of the values, widened by their own spread and at least a degree.
std::pair<double, double> middle_of(std::vector<double> values) {
  const auto find_nth = [&](std::size_t number) {
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(number);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
  };
  const double low = find_nth(values.size() / 10);
  const double high = find_nth(values.size() - 1 - values.size() / 10);
  const double margin = std::max(1.0, high - low);
  return {low - margin, high + margin};
}

std::string describe(LonLat position) {
  return fmt::format("{}, {}", position.lat, position.lon);
}

const std::string& position_field(const IncidentTable& table, Mend mend) {
  static const std::string none;
  for (const char* role : {mend == Mend::negate_lon ? "lon" : "lat", "position", "easting"})
    if (const auto field = table.fields.find(role); field != table.fields.end()) return field->second;
  return none;
}

void note_out_of_range(IncidentTable& table, std::size_t row, LonLat exchanged) {
  const double lat = exchanged.lon;  // what stands in the column of latitudes
  table.add_issue({Severity::error, "latitude_range",
                   fmt::format("latitude {} is not in [-90, 90] (latitude and longitude may be exchanged); the row is "
                               "kept without a position",
                               lat),
                   table.path, table.incidents.row_number(row), position_field(table, Mend::exchange),
                   fmt::format("{}", lat)});
}

void note_columns(IncidentTable& table, std::size_t exchanged) {
  const auto lat = table.fields.find("lat"), lon = table.fields.find("lon");
  if (lat == table.fields.end() || lon == table.fields.end()) return;
  table.add_issue({Severity::error,
                   "columns_exchanged",
                   fmt::format("\"{}\" holds {} values over 90 and \"{}\" fits a latitude: the columns seem to be "
                               "exchanged; name them: --map lat={},lon={}",
                               lat->second, exchanged, lon->second, lon->second, lat->second),
                   table.path,
                   {},
                   lat->second,
                   ""});
}

}  // namespace

LonLat mended(LonLat position, Mend mend) {
  if (mend == Mend::exchange) return {position.lat, position.lon};
  return mend == Mend::negate_lat ? LonLat{position.lon, -position.lat} : LonLat{-position.lon, position.lat};
}

void note_suspect(IncidentTable& table, std::size_t row, LonLat position, Mend mend, const std::string& reason,
                  bool fix) {
  const bool is_mapped = table.incidents.position(row).has_value();
  const std::int64_t number = table.incidents.row_number(row);
  const LonLat better = mended(position, mend);
  const bool is_exchange = mend == Mend::exchange;
  const std::string field = position_field(table, mend);
  if (fix) {
    table.incidents.set_position(row, better);
    table.add_issue({Severity::note, "position_fixed",
                     fmt::format("position {} {}: {}; it was fixed to {} (--fix)", describe(position), reason,
                                 is_exchange ? "latitude and longitude were exchanged"
                                             : fmt::format("the sign of the {} was wrong",
                                                           mend == Mend::negate_lat ? "latitude" : "longitude"),
                                 describe(better)),
                     table.path, number, field, describe(position)});
    return;
  }
  table.add_issue(
      {is_mapped ? Severity::warning : Severity::error, is_exchange ? "position_exchanged" : "hemisphere_sign",
       fmt::format("position {} {}, {} would not: {}; the row is kept {}, --fix moves it", describe(position), reason,
                   describe(better), is_exchange ? "latitude and longitude look swapped" : "a sign looks wrong",
                   is_mapped ? "where it says" : "without a position"),
       table.path, number, field, describe(position)});
}

void PositionSample::add(LonLat position) {
  if (seen_++ % step_ != 0) return;
  lons_.push_back(position.lon);
  lats_.push_back(position.lat);
  if (lons_.size() < most_kept) return;
  const auto keep_every_second = [](std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size() / 2; ++i) values[i] = values[2 * i];
    values.resize(values.size() / 2);
  };
  keep_every_second(lons_);
  keep_every_second(lats_);
  step_ *= 2;
}

std::optional<CoreBox> PositionSample::find_core() const {
  constexpr std::size_t fewest = 8;
  constexpr double widest = 60;
  constexpr double share = 0.6;
  if (lons_.size() < fewest) return std::nullopt;
  const auto [west, east] = middle_of(lons_);
  const auto [south, north] = middle_of(lats_);
  if (east - west > widest || north - south > widest) return std::nullopt;
  const CoreBox box{west, south, east, north};
  std::size_t inside = 0;
  for (std::size_t i = 0; i < lons_.size(); ++i) inside += box.holds({lons_[i], lats_[i]}) ? 1 : 0;
  return static_cast<double>(inside) < share * static_cast<double>(lons_.size()) ? std::nullopt : std::optional(box);
}

std::size_t name_suspects(IncidentTable& table, const std::vector<std::optional<LonLat>>& out_of_range,
                          const std::optional<CoreBox>& core, bool has_others, bool fix) {
  std::size_t over_90 = 0;
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    const auto position = table.incidents.position(row);
    if (row < out_of_range.size() && out_of_range[row]) {
      ++over_90;
      const LonLat exchanged = *out_of_range[row];
      if (core ? core->holds(exchanged) : !has_others)
        note_suspect(table, row, {exchanged.lat, exchanged.lon}, Mend::exchange, "lies off the globe", fix);
      else
        note_out_of_range(table, row, exchanged);
    } else if (position && core && !core->holds(*position)) {
      for (const Mend mend : {Mend::exchange, Mend::negate_lat, Mend::negate_lon}) {
        if (!core->holds(mended(*position, mend))) continue;
        note_suspect(table, row, *position, mend, "lies far from the others of the file", fix);
        break;
      }
    }
  }
  return over_90;
}

void note_exchanged_columns(IncidentTable& table, std::size_t over_90, std::size_t rows) {
  if (over_90 * 2 > rows) note_columns(table, over_90);
}

void find_suspect_positions(IncidentTable& table, const std::vector<std::optional<LonLat>>& out_of_range, bool fix) {
  PositionSample all;
  for (std::size_t row = 0; row < table.incidents.size(); ++row)
    if (const auto position = table.incidents.position(row)) all.add(*position);
  const std::size_t over_90 = name_suspects(table, out_of_range, all.find_core(), !all.empty(), fix);
  if (!fix) note_exchanged_columns(table, over_90, table.incidents.size());
}

}  // namespace toise::io
