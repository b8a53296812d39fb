// Row by row: position, time, counts, names.
#include "core/io/incidents/make_incidents.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <unordered_map>

#include "core/io/cells/number_cell.hpp"
#include "core/io/cells/position_cells.hpp"
#include "core/io/incidents/row_time.hpp"

namespace toise::io {
namespace {

class RowReader {
 public:
  RowReader(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset)
      : table_(table),
        raw_(raw),
        mapping_(mapping),
        dataset_(dataset),
        stem_(std::filesystem::path(table.path == "-" ? "stdin" : table.path).stem().string()) {
    ids_.reserve(raw.cells.size());
    find_order();
  }

  void read(std::size_t row) {
    row_ = row;
    Incident incident;
    incident.row = raw_.rows[row];
    incident.title = cell("title");
    incident.place = cell("place");
    incident.place_id = cell("place_id");
    incident.source = cell("source");
    incident.url = cell("url");
    incident.notes = cell("notes");
    incident.fatalities = read_count("fatalities");
    incident.wounded = read_count("wounded");
    incident.position = read_place_on_earth();
    incident.radius = read_radius(incident);
    incident.time = read_row_time();
    incident.id = make_id();
    if (incident.title.empty()) incident.title = incident.place.empty() ? incident.id : incident.place;
    if (!incident.position && incident.place.empty() && !had_position_fault_)
      note("position_missing", Severity::note, "lat",
           "the row names neither a position nor a place; it is kept unmapped");
    table_.incidents.push_back(std::move(incident));
  }

 private:
  bool has(std::string_view role) const { return mapping_.find(role) != mapping_.end(); }

  std::string cell(std::string_view role) const {
    const auto column = mapping_.find(role);
    return column == mapping_.end() ? std::string{} : std::string(trimmed(raw_.cells[row_][column->second]));
  }

  void note(std::string code, Severity severity, std::string_view role, std::string message) {
    const auto column = mapping_.find(role);
    table_.issues.push_back({severity, std::move(code), std::move(message), table_.path, raw_.rows[row_],
                             column == mapping_.end() ? "" : raw_.columns[column->second]});
  }

  void find_order() {
    std::vector<std::string_view> cells;
    for (const std::string_view role : {"date", "date_end"})
      if (const auto column = mapping_.find(role); column != mapping_.end())
        for (std::size_t row = 0; row < raw_.cells.size(); ++row) cells.push_back(raw_.cells[row][column->second]);
    const auto found = find_column_dates(cells);
    order_ = found.order;
    if (found.is_certain) return;
    const auto column = mapping_.find("date");
    table_.issues.push_back(
        {Severity::warning,
         "date_order_unclear",
         "the column does not show whether 03/02/2022 is 3 February or 2 March; the day is taken to "
         "come first",
         table_.path,
         {},
         column == mapping_.end() ? "" : raw_.columns[column->second]});
  }

  Count read_count(std::string_view role) {
    const std::string text = cell(role);
    Count count = parse_count(text);
    if (!text.empty() && !count.low && !count.high && !text.starts_with('-'))
      note("count_unreadable", Severity::note, role,
           fmt::format("\"{}\" holds no whole number of at least 0; the text is kept", text));
    return count;
  }

  std::optional<LonLat> read_place_on_earth() {
    had_position_fault_ = false;
    if (row_ < raw_.positions.size() && raw_.positions[row_]) {
      const LonLat position = *raw_.positions[row_];
      return accept(position.lat == 0 && position.lon == 0 ? read_position("0", "0") : check_range(position));
    }
    ReadPosition found;
    if (has("lat") && has("lon")) found = read_position(cell("lat"), cell("lon"));
    if (!found.position && found.code.empty() && has("position")) found = read_position(cell("position"));
    return accept(found);
  }

  static ReadPosition check_range(LonLat position) {
    if (is_valid(position)) return {position, "", "", false};
    return read_position(fmt::format("{}", position.lat), fmt::format("{}", position.lon));
  }

  std::optional<LonLat> accept(const ReadPosition& found) {
    if (found.code.empty()) return found.position;
    had_position_fault_ = true;
    const bool is_doubt = found.code == "null_island" || found.code == "position_incomplete";
    const std::string_view role = !has("lat") ? "position" : found.is_longitude ? "lon" : "lat";
    note(found.code, is_doubt ? Severity::warning : Severity::error, role,
         found.fault + "; the row is kept without a position");
    return std::nullopt;
  }

  std::optional<Metres> read_radius(const Incident& incident) {
    if (const std::string text = cell("radius_m"); !text.empty()) {
      const auto metres = parse_decimal(text);
      if (metres && *metres > 0) return Metres{*metres};
      note("radius_unreadable", Severity::warning, "radius_m",
           fmt::format("radius \"{}\" is not a number of metres over 0; it is left out", text));
    }
    return incident.position ? find_radius(dataset_, cell("geo_precision")) : std::nullopt;
  }

  std::optional<TimeSpan> read_row_time() {
    const std::string date = cell("date"), end = cell("date_end"), precision = cell("date_precision");
    const std::string year = cell("year"), month = cell("month"), day = cell("day"), time = cell("time");
    const ReadTime found = read_time({date, end, precision, year, month, day, time}, order_, dataset_);
    if (!found.code.empty())
      note(found.code, Severity::warning, found.span ? "date_end" : "date",
           found.fault + (found.span ? "; the end is left out" : "; the row is kept without a date"));
    return found.span;
  }

  // The source's id, made unique; without one "<file>:<row>".
  std::string make_id() {
    std::string id = cell("id");
    if (id.empty()) id = fmt::format("{}:{}", stem_, raw_.rows[row_]);
    const int seen = ++ids_[id];
    if (seen == 1) return id;
    const std::string unique = fmt::format("{}#{}", id, seen);
    note("duplicate_id", Severity::warning, "id",
         fmt::format("id \"{}\" was there before; this row is called \"{}\"", id, unique));
    return unique;
  }

  IncidentTable& table_;
  const RawTable& raw_;
  const FieldMapping& mapping_;
  const Dataset& dataset_;
  std::string stem_;
  std::unordered_map<std::string, int> ids_;
  DateOrder order_ = DateOrder::day_first;
  std::size_t row_ = 0;
  bool had_position_fault_ = false;
};

// A column of latitudes with most values over 90 is one of longitudes.
void note_exchanged_columns(IncidentTable& table, const FieldMapping& mapping, const RawTable& raw) {
  std::size_t exchanged = 0;
  for (const Issue& issue : table.issues)
    if (issue.code == "latitude_range" && issue.message.find("exchanged") != std::string::npos) ++exchanged;
  if (exchanged == 0 || exchanged * 2 < raw.cells.size() || !mapping.contains("lat") || !mapping.contains("lon"))
    return;
  const std::string& lat = raw.columns[mapping.find("lat")->second];
  const std::string& lon = raw.columns[mapping.find("lon")->second];
  table.issues.push_back(
      {Severity::error,
       "columns_exchanged",
       fmt::format("\"{}\" holds {} values over 90 and \"{}\" fits a latitude: the columns seem to be "
                   "exchanged; name them: lat={} lon={}",
                   lat, exchanged, lon, lon, lat),
       table.path,
       {},
       lat});
}

}  // namespace

void make_incidents(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset) {
  RowReader reader(table, raw, mapping, dataset);
  table.incidents.reserve(raw.cells.size());
  for (std::size_t row = 0; row < raw.cells.size(); ++row) reader.read(row);
  note_exchanged_columns(table, mapping, raw);
}

}  // namespace toise::io
