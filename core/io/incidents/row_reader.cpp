// Cells to values, each fault with the name of its column.
#include "core/io/incidents/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/io/cells/count_cell.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/incidents/role_columns.hpp"
#include "core/io/incidents/row_time.hpp"

namespace toise::io {
namespace {

class RowReader {
 public:
  // Issues go into `table`, whose incidents are left alone.
  RowReader(IncidentTable& table, const RowPlan& plan, RowPositions& positions)
      : table_(table),
        raw_(plan.raw),
        roles_(plan.mapping),
        dataset_(plan.dataset),
        positions_(positions),
        dates_(plan.dates) {}

  // All but the texts, which are cells.
  void read(std::size_t row, Incident& incident) {
    row_ = row;
    incident.row = raw_.rows[row];
    incident.fatalities = read_count("fatalities");
    read_bounds(incident.fatalities);
    incident.wounded = read_count("wounded");
    read_position(incident);
    read_radius(incident);
    incident.time = read_row_time();
  }

  // For each row the position that it would have exchanged, where its latitude is over 90.
  const std::vector<std::optional<LonLat>>& out_of_range() const { return out_of_range_; }

 private:
  bool has(std::string_view role) const { return roles_.has(role); }

  std::string cell(std::string_view role) const {
    const std::size_t* column = roles_.find(role);
    return column ? std::string(trimmed(raw_.cells[row_][*column])) : std::string{};
  }

  void note(std::string code, Severity severity, std::string_view role, std::string message, std::string value) {
    const std::size_t* column = roles_.find(role);
    table_.add_issue({severity, std::move(code), std::move(message), table_.path, raw_.rows[row_],
                      column ? raw_.columns[*column] : "", std::move(value)});
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
           cell("place").empty() ? "the row names neither a position nor a place; it is kept unmapped"
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

  IncidentTable& table_;
  const RawTable& raw_;
  const RoleColumns roles_;
  const Dataset& dataset_;
  RowPositions& positions_;
  const ColumnDates dates_;
  std::vector<std::optional<LonLat>> out_of_range_;
  std::size_t row_ = 0;
};

}  // namespace

ReadRows read_rows(std::size_t first, std::size_t end, const std::string& path, const RowPlan& plan,
                   RowPositions& positions) {
  ReadRows part;
  part.found.path = path;
  part.found.incidents.reserve(first == 0 ? plan.raw.cells.size() : end - first);  // the second part comes behind
  RowReader reader(part.found, plan, positions);
  for (std::size_t row = first; row < end; ++row) {
    Incident incident;
    reader.read(row, incident);
    part.found.incidents.push_values(incident);
  }
  part.out_of_range = reader.out_of_range();
  return part;
}

void use_cells(IncidentColumns& incidents, const RawTable& raw, const FieldMapping& mapping) {
  constexpr std::array<std::string_view, incident_text_count> roles = {
      "id", "title", "place", "place_id", "source", "url", "notes", "fatalities", "wounded"};
  std::array<std::optional<std::size_t>, incident_text_count> columns;
  for (std::size_t i = 0; i < roles.size(); ++i)
    if (const auto column = mapping.find(roles[i]); column != mapping.end()) columns[i] = column->second;
  incidents.use_cells(raw.cells, columns);
}

void add_dates(DateTally& tally, const RawTable& raw, std::size_t row, const FieldMapping& mapping) {
  for (const std::string_view role : {"date", "date_end"})
    if (const auto column = mapping.find(role); column != mapping.end()) tally.add(raw.cells[row][column->second]);
}

void note_dates(IncidentTable& table, const ColumnDates& dates, const std::string& column) {
  if (dates.is_certain) return;
  const std::string taken = dates.order == DateOrder::day_first ? "day" : "month";
  table.add_issue({Severity::warning,
                   dates.is_mixed ? "date_order_mixed" : "date_order_unclear",
                   dates.is_mixed
                       ? fmt::format("some dates of the column have the day first, others the month; where both "
                                     "would do, the {} is taken to come first",
                                     taken)
                       : fmt::format("the column does not show whether 03/02/2022 is 3 February or 2 March; the {} "
                                     "is taken to come first",
                                     taken),
                   table.path,
                   {},
                   column,
                   ""});
}

}  // namespace toise::io
