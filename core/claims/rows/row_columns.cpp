// Roles first, then the columns that known data sets have beside them.
#include "core/claims/rows/row_columns.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>

namespace toise::claims {
namespace {

std::string lowered(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower;
}

class ColumnFinder {
 public:
  explicit ColumnFinder(const IncidentTable& table) : table_(table) {
    for (const std::string& column : table.columns) names_.push_back(lowered(column));
  }

  std::optional<std::size_t> of_role(const char* role) const {
    const auto field = table_.fields.find(role);
    if (field == table_.fields.end()) return std::nullopt;
    const auto column = std::find(table_.columns.begin(), table_.columns.end(), field->second);
    if (column == table_.columns.end()) return std::nullopt;
    return static_cast<std::size_t>(column - table_.columns.begin());
  }

  std::optional<std::size_t> named(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
  }

  std::optional<std::size_t> first_named(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
      if (const auto column = named(name)) return column;
    return std::nullopt;
  }

 private:
  const IncidentTable& table_;
  std::vector<std::string> names_;
};

// UCDP where_description, GTD location: words about where, beside a column that names the place.
constexpr std::array<std::string_view, 4> statement_columns{"where_description", "location", "location_description",
                                                            "geocode_description"};

void find_texts(const ColumnFinder& columns, RowColumns& found) {
  const auto add = [&found](std::optional<std::size_t> column, bool is_statement) {
    if (!column) return;
    for (const TextColumn& text : found.texts)
      if (text.column == *column) return;
    found.texts.push_back({*column, is_statement});
  };
  add(found.place, true);
  for (const std::string_view name : statement_columns) add(columns.named(name), true);
  add(columns.of_role("notes"), false);
}

// UCDP: deaths on both sides, of civilians and of unknown people are the best estimate, which lies between low and
// high. GTD: perpetrators and Americans are among the killed and wounded.
void find_counts(const ColumnFinder& columns, RowColumns& found) {
  const auto best = columns.first_named({"best", "best_est"});
  CountColumns order{{}, best, columns.first_named({"low", "low_est"}), columns.first_named({"high", "high_est"})};
  if (best && order.low && order.high) found.counts.push_back(order);
  const auto add = [&](std::optional<std::size_t> whole, std::initializer_list<std::string_view> parts) {
    CountColumns sum{{}, whole, {}, {}};
    for (const std::string_view part : parts)
      if (const auto column = columns.named(part)) sum.parts.push_back(*column);
    if (whole && !sum.parts.empty()) found.counts.push_back(std::move(sum));
  };
  add(best, {"deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"});
  for (const std::string_view part : {"nkillus", "nkillter"}) add(columns.named("nkill"), {part});
  for (const std::string_view part : {"nwoundus", "nwoundte"}) add(columns.named("nwound"), {part});
}

}  // namespace

RowColumns find_row_columns(const IncidentTable& table) {
  const ColumnFinder columns(table);
  RowColumns found;
  found.place = columns.of_role("place");
  found.place_id = columns.of_role("place_id");
  found.admin1 = columns.of_role("admin1");
  found.country = columns.of_role("country");
  found.lat = columns.of_role("lat");
  found.lon = columns.of_role("lon");
  found.position = columns.of_role("position");
  found.date = columns.of_role("date");
  found.date_end = columns.of_role("date_end");
  found.year = columns.first_named({"year", "iyear", "incident_year"});
  found.month = columns.first_named({"month", "imonth", "incident_month"});
  found.day = columns.first_named({"day", "iday", "incident_day"});
  found.weekday = columns.first_named({"weekday", "day_of_week", "dayofweek", "week_day", "dow"});
  found.geo_precision = columns.of_role("geo_precision");
  found.anchor = columns.first_named({"geocode_anchor", "anchor", "anchor_place", "nearest_place"});
  found.date_precision = columns.of_role("date_precision");
  found.is_ucdp = table.dataset.starts_with("ucdp");
  if (found.is_ucdp) found.source_date = columns.named("source_date");
  found.wkt = columns.first_named({"geom_wkt", "wkt", "the_geom", "geom"});
  // The offset of an epicentre from a town is computed from coordinates; no road leads there.
  found.is_geodesic = table.dataset == "usgs";
  find_texts(columns, found);
  find_counts(columns, found);
  return found;
}

}  // namespace toise::claims
