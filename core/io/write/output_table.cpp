// Columns gathered over all incidents.
#include "core/io/write/output_table.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <set>
#include <variant>

#include "core/io/write/canonical_members.hpp"

namespace toise::io {
namespace {

OutputTable::Type type_of(const MemberValue& value) {
  if (std::holds_alternative<std::int64_t>(value)) return OutputTable::Type::whole;
  if (std::holds_alternative<double>(value)) return OutputTable::Type::real;
  return OutputTable::Type::text;
}

// At most seven decimals, zeros dropped, as in GeoJSON.
std::string describe_degrees(double degrees) {
  std::string text = fmt::format("{:.7f}", degrees);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace

OutputTable::OutputTable(std::span<const OutputIncident> incidents) : incidents_(incidents) {
  std::map<std::string_view, Type> used;
  for (const OutputIncident& output : incidents) {
    for (const auto& [name, text] : output.columns)
      if (!is_canonical(name)) find_or_add(name, Type::text);
    for (const auto& [name, value] : make_members(output)) used.emplace(name, type_of(value));
  }
  for (const std::string_view name : all_member_names())
    if (const auto member = used.find(name); member != used.end()) find_or_add(name, member->second);
  find_or_add("toise:lat", Type::real);
  find_or_add("toise:lon", Type::real);
}

std::size_t OutputTable::find_or_add(std::string_view name, Type type) {
  if (const auto found = by_name_.find(name); found != by_name_.end()) return found->second;
  by_name_.emplace(name, columns_.size());
  columns_.push_back({std::string(name), type});
  return columns_.size() - 1;
}

std::vector<std::string> OutputTable::row(std::size_t index) const {
  std::vector<std::string> cells(columns_.size());
  const OutputIncident& output = incidents_[index];
  for (const auto& [name, text] : output.columns)
    if (!is_canonical(name)) cells[by_name_.find(name)->second] = text;
  for (const auto& [name, value] : make_members(output)) cells[by_name_.find(name)->second] = describe_value(value);
  if (const auto& position = output.incident.position) {
    cells[cells.size() - 2] = describe_degrees(position->lat);
    cells[cells.size() - 1] = describe_degrees(position->lon);
  }
  return cells;
}

}  // namespace toise::io
