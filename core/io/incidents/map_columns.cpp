// Names first; the cells are looked at where names are weak.
#include "core/io/incidents/map_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>

#include "core/base/error.hpp"
#include "core/io/cells/count_cell.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/cells/position_cells.hpp"
#include "core/io/write/canonical_members.hpp"

namespace toise::io {
namespace {

constexpr std::size_t sample = 200;  // rows that are looked at

bool is_date(std::string_view cell) {
  return parse_date_cell(cell, DateOrder::day_first).has_value();
}
bool is_angle(std::string_view cell) {
  return parse_decimal(cell) || text::parse_angle(cell) || is_unknown_count(cell);
}
bool is_position(std::string_view cell) {
  return read_position(cell).code != "position_unreadable";
}
bool is_count(std::string_view cell) {
  const Count count = parse_count(cell);
  return count.low || count.high || is_unknown_count(cell);
}

using Check = bool (*)(std::string_view);

Check check_of(std::string_view role) {
  if (role == "date" || role == "date_end") return is_date;
  if (role == "lat" || role == "lon") return is_angle;
  if (role == "position") return is_position;
  if (role == "fatalities" || role == "wounded") return is_count;
  return nullptr;
}

// The share of the filled cells that fit; 1 where fewer than `fewest` are filled.
double share_of(const RawTable& raw, std::size_t column, Check check, std::size_t fewest) {
  std::size_t filled = 0, fitting = 0;
  for (std::size_t row = 0; row < std::min(sample, raw.cells.size()); ++row) {
    const std::string_view cell = raw.cells[row][column];
    if (trimmed(cell).empty()) continue;
    ++filled;
    fitting += check(cell) ? 1 : 0;
  }
  return filled < fewest ? 1 : static_cast<double>(fitting) / static_cast<double>(filled);
}

// Aliases whose cells speak against them are taken out, so that a later alias may serve.
void map_by_names(const RawTable& raw, ColumnChoice& choice) {
  constexpr std::size_t fewest = 5;
  constexpr double least_share = 0.2;
  std::vector<std::string> names = raw.columns;
  for (bool again = true; again;) {
    again = false;
    choice.columns = find_fields(names);
    for (const auto& [role, column] : choice.columns) {
      const Check check = is_canonical(names[column]) ? nullptr : check_of(role);
      if (!check || share_of(raw, column, check, fewest) >= least_share) continue;
      names[column].clear();
      again = true;
      break;
    }
  }
  for (const auto& [role, column] : choice.columns) choice.reasons[role] = "its name";
}

bool has_position(const FieldMapping& columns) {
  const auto has = [&](std::string_view role) { return columns.find(role) != columns.end(); };
  return (has("lat") && has("lon")) || has("position") || (has("easting") && has("northing"));
}

// The cells of a column are positions, and not only pairs of numbers that might be anything.
bool shows_position(std::string_view cell) {
  const ReadPosition read = read_position(cell);
  const bool is_telling = cell.find('.') != std::string::npos || cell.find("\xC2\xB0") != std::string::npos ||
                          cell.find_first_of("NSEW") != std::string::npos;
  return read.position && is_telling;
}

bool shows_date(std::string_view cell) {
  const bool is_number = parse_decimal(cell).has_value();
  return !is_number && is_date(cell);
}

void map_by_cells(const RawTable& raw, ColumnChoice& choice) {
  constexpr double most = 0.8;
  const bool has_date = choice.columns.contains("date") || choice.columns.contains("year");
  const auto take = [&](const char* role, Check check, const char* reason) {
    for (std::size_t column = 0; column < raw.columns.size(); ++column) {
      const bool is_taken = std::any_of(choice.columns.begin(), choice.columns.end(),
                                        [&](const auto& entry) { return entry.second == column; });
      const bool is_filled = share_of(
                                 raw, column, [](std::string_view) { return false; }, 1) == 0;
      if (is_taken || !is_filled || share_of(raw, column, check, 1) < most) continue;
      choice.columns[role] = column;
      choice.reasons[role] = reason;
      return;
    }
  };
  if (!has_position(choice.columns) && raw.positions.empty())
    take("position", shows_position, "its cells are positions");
  if (!has_date) take("date", shows_date, "its cells are dates");
}

std::size_t find_named(const RawTable& raw, const std::string& role, const std::string& name) {
  const auto roles = all_roles();
  if (std::find(roles.begin(), roles.end(), role) == roles.end())
    throw Error(ErrorCode::bad_argument,
                fmt::format("\"{}\" is no role of a column; there are {}", role, fmt::join(roles, ", ")));
  if (const auto column = find_column(raw.columns, name)) return *column;
  std::size_t number = 0;
  const auto [stop, failure] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (failure == std::errc{} && stop == name.data() + name.size() && number >= 1 && number <= raw.columns.size())
    return number - 1;
  throw Error(ErrorCode::bad_argument,
              fmt::format("there is no column \"{}\" for {}; there are {}", name, role, fmt::join(raw.columns, ", ")));
}

}  // namespace

ColumnChoice map_columns(const RawTable& raw, const Dataset& dataset,
                         const std::map<std::string, std::string>& named_by_user) {
  ColumnChoice choice;
  map_by_names(raw, choice);
  const auto put = [&](const std::string& role, std::size_t column, const std::string& reason) {
    const auto there = choice.columns.find(role);
    if (there != choice.columns.end() && is_canonical(raw.columns[there->second])) return;
    choice.columns[role] = column;
    choice.reasons[role] = reason;
  };
  FieldMapping known;
  for (const RoleColumn& field : dataset.fields)
    if (const auto column = find_column(raw.columns, field.column)) known.emplace(field.role, *column);
  for (const auto& [role, column] : known) put(role, column, fmt::format("a column of {}", dataset.title));
  for (const auto& [role, column] : raw.tagged) put(role, column, "its hashtag");
  map_by_cells(raw, choice);
  for (const auto& [role, name] : named_by_user) {
    choice.columns[role] = find_named(raw, role, name);
    choice.reasons[role] = "named by you";
  }
  return choice;
}

}  // namespace toise::io
