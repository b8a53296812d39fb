// Row by row: position, time, counts, names.
#include "core/io/incidents/make_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <unordered_map>

#include "core/io/cells/count_cell.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/incidents/row_position.hpp"
#include "core/io/incidents/row_time.hpp"
#include "core/io/incidents/suspect_positions.hpp"

namespace toise::io {
namespace {

class RowReader {
 public:
  RowReader(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset,
            RowPositions& positions)
      : table_(table),
        raw_(raw),
        mapping_(mapping),
        dataset_(dataset),
        positions_(positions),
        stem_(std::filesystem::path(table.path == "-" ? "stdin" : table.path).stem().string()) {
    ids_.reserve(raw.cells.size());
    find_dates();
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
    read_bounds(incident.fatalities);
    incident.wounded = read_count("wounded");
    read_position(incident);
    read_radius(incident);
    incident.time = read_row_time();
    incident.id = make_id();
    if (incident.title.empty()) incident.title = incident.place.empty() ? incident.id : incident.place;
    table_.incidents.push_back(std::move(incident));
  }

  // For each row the position that it would have exchanged, where its latitude is over 90.
  const std::vector<std::optional<LonLat>>& out_of_range() const { return out_of_range_; }

 private:
  bool has(std::string_view role) const { return mapping_.find(role) != mapping_.end(); }

  std::string cell(std::string_view role) const {
    const auto column = mapping_.find(role);
    return column == mapping_.end() ? std::string{} : std::string(trimmed(raw_.cells[row_][column->second]));
  }

  void note(std::string code, Severity severity, std::string_view role, std::string message, std::string value) {
    const auto column = mapping_.find(role);
    table_.add_issue({severity, std::move(code), std::move(message), table_.path, raw_.rows[row_],
                      column == mapping_.end() ? "" : raw_.columns[column->second], std::move(value)});
  }

  void find_dates() {
    std::vector<std::string_view> cells;
    for (const std::string_view role : {"date", "date_end"})
      if (const auto column = mapping_.find(role); column != mapping_.end())
        for (std::size_t row = 0; row < raw_.cells.size(); ++row) cells.push_back(raw_.cells[row][column->second]);
    dates_ = find_column_dates(cells);
    if (dates_.is_certain) return;
    const auto column = mapping_.find("date");
    const std::string taken = dates_.order == DateOrder::day_first ? "day" : "month";
    table_.add_issue({Severity::warning,
                      dates_.is_mixed ? "date_order_mixed" : "date_order_unclear",
                      dates_.is_mixed
                          ? fmt::format("some dates of the column have the day first, others the month; where both "
                                        "would do, the {} is taken to come first",
                                        taken)
                          : fmt::format("the column does not show whether 03/02/2022 is 3 February or 2 March; the {} "
                                        "is taken to come first",
                                        taken),
                      table_.path,
                      {},
                      column == mapping_.end() ? "" : raw_.columns[column->second],
                      ""});
  }

  Count read_count(std::string_view role) {
    const std::string text = cell(role);
    Count count = parse_count(text);
    if (!count.low && !count.high && !is_unknown_count(text))
      note("count_unreadable", Severity::note, role,
           fmt::format("\"{}\" holds no whole number of at least 0; the text is kept", text), text);
    return count;
  }

  // Columns of their own for the lowest and the highest count (UCDP) say more than the best one.
  void read_bounds(Count& count) {
    const Count low = parse_count(cell("fatalities_low")), high = parse_count(cell("fatalities_high"));
    if (low.low) count.low = low.low;
    if (high.high) count.high = high.high;
    if (count.low && count.high && *count.low > *count.high) std::swap(count.low, count.high);
  }

  void read_position(Incident& incident) {
    const RowPositions::Found found = positions_.read(row_);
    const ReadPosition& read = found.read;
    incident.position = read.position;
    incident.radius = read.radius;
    if (read.exchanged) {
      out_of_range_.resize(raw_.cells.size());
      out_of_range_[row_] = read.exchanged;
    } else if (!read.code.empty()) {
      const bool is_doubt = read.code == "null_island" || read.code == "position_incomplete";
      note(read.code, is_doubt ? Severity::warning : Severity::error, found.role,
           read.fault + "; the row is kept without a position", found.value);
    } else if (!read.position) {
      note("position_missing", Severity::note, has("lat") ? "lat" : "position",
           incident.place.empty() ? "the row names neither a position nor a place; it is kept unmapped"
                                  : "the row has no coordinates",
           "");
    } else if (found.is_whole_degree) {
      constexpr double half_diagonal_m = 78626;  // of a square degree at the equator: 111195 m times the root of 1/2
      incident.radius = Metres{half_diagonal_m};
      note("position_whole_degree", Severity::warning, found.role,
           fmt::format("position {} is rounded to whole degrees; its radius is taken as {:.0f} km", found.value,
                       half_diagonal_m / 1000),
           found.value);
    }
  }

  void read_radius(Incident& incident) {
    std::optional<Metres> stated;
    if (const std::string text = cell("radius_m"); !text.empty()) {
      const auto metres = parse_decimal(text);
      if (metres && *metres > 0) stated = Metres{*metres};
      if (!stated && !(metres && *metres == 0))
        note("radius_unreadable", Severity::warning, "radius_m",
             fmt::format("radius \"{}\" is not a number of metres over 0; it is left out", text), text);
    }
    if (!stated && (incident.position || out_of_range_.size() > row_))
      stated = find_radius(dataset_, cell("geo_precision"));
    if (stated) incident.radius = incident.radius ? std::max(*incident.radius, *stated) : *stated;
  }

  std::optional<TimeSpan> read_row_time() {
    const std::string date = cell("date"), end = cell("date_end"), precision = cell("date_precision");
    const std::string year = cell("year"), month = cell("month"), day = cell("day"), time = cell("time");
    ReadTime found = read_time({date, end, precision, year, month, day, time}, dates_.order, dataset_);
    if (!found.code.empty()) {
      const bool is_end = found.span.has_value();
      const std::string_view role = found.code == "time_unreadable" ? "time" : is_end ? "date_end" : "date";
      note(found.code, Severity::warning, role,
           found.fault + (role == "time"       ? "; the time is left out"
                          : role == "date_end" ? "; the end is left out"
                                               : "; the row is kept without a date"),
           role == "time" ? time
           : is_end       ? end
                          : date);
    }
    if (found.span && found.span->time_of_day && dates_.is_always_midnight && time.empty()) {
      found.span->time_of_day.reset();
      found.span->utc_offset.reset();
      if (found.span->precision == DatePrecision::minute) found.span->precision = DatePrecision::day;
    }
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
         fmt::format("id \"{}\" was there before; this row is called \"{}\"", id, unique), id);
    return unique;
  }

  IncidentTable& table_;
  const RawTable& raw_;
  const FieldMapping& mapping_;
  const Dataset& dataset_;
  RowPositions& positions_;
  std::string stem_;
  std::unordered_map<std::string, int> ids_;
  ColumnDates dates_;
  std::vector<std::optional<LonLat>> out_of_range_;
  std::size_t row_ = 0;
};

}  // namespace

void make_incidents(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset,
                    const ReadOptions& options) {
  RowPositions positions(raw, mapping, options.crs);
  for (Issue issue : positions.issues()) {
    issue.file = table.path;
    table.add_issue(std::move(issue));
  }
  RowReader reader(table, raw, mapping, dataset, positions);
  table.incidents.reserve(raw.cells.size());
  for (std::size_t row = 0; row < raw.cells.size(); ++row) reader.read(row);
  find_suspect_positions(table, reader.out_of_range(), options.fix);
  std::stable_sort(table.issues.begin(), table.issues.end(),
                   [](const Issue& a, const Issue& b) { return a.row.value_or(0) < b.row.value_or(0); });
}

}  // namespace toise::io
