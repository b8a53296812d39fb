// Ids, unique within a table.
#include "core/io/incidents/name_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <unordered_map>

#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

// The ids so far, by the rows that bear them: a flat table takes a fifth of the time that a map of strings does.
class SeenIds {
 public:
  explicit SeenIds(std::size_t rows) : slots_(std::bit_ceil(std::max<std::size_t>(16, rows * 2))) {}

  // False when a row before this one has the id. `incidents` holds those rows.
  bool add(const std::string& id, std::size_t row, const std::vector<Incident>& incidents) {
    const std::size_t hash = std::hash<std::string>{}(id);
    const auto mark = static_cast<std::uint32_t>(hash >> 32U);
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.row == 0) {
        slot = {mark, static_cast<std::uint32_t>(row + 1)};
        return true;
      }
      if (slot.mark == mark && incidents[slot.row - 1].id == id) return false;
    }
  }

 private:
  struct Slot {
    std::uint32_t mark = 0;
    std::uint32_t row = 0;  // counted from 1; 0 in an empty slot
  };
  std::vector<Slot> slots_;
};

// The source's id, or "<file>:<row>".
std::string find_id(const RawTable& raw, std::optional<std::size_t> column, std::size_t row, const std::string& stem) {
  std::string id = column ? std::string(trimmed(raw.cells[row][*column])) : std::string{};
  return id.empty() ? fmt::format("{}:{}", stem, raw.rows[row]) : id;
}

}  // namespace

void name_incidents(std::vector<Incident>& incidents, IncidentTable& issues, const RawTable& raw,
                    const FieldMapping& mapping) {
  const auto role = mapping.find("id");
  const auto column = role == mapping.end() ? std::nullopt : std::optional<std::size_t>(role->second);
  const std::string stem = std::filesystem::path(issues.path == "-" ? "stdin" : issues.path).stem().string();
  SeenIds ids(raw.cells.size());
  std::unordered_map<std::string, int> repeated;  // how often so far
  for (std::size_t row = 0; row < incidents.size(); ++row) {
    Incident& incident = incidents[row];
    incident.id = find_id(raw, column, row, stem);
    if (!ids.add(incident.id, row, incidents)) {
      const std::string id = incident.id;
      const int seen = ++repeated.try_emplace(id, 1).first->second;
      incident.id = fmt::format("{}#{}", id, seen);
      issues.add_issue({Severity::warning, "duplicate_id",
                        fmt::format("id \"{}\" was there before; this row is called \"{}\"", id, incident.id),
                        issues.path, raw.rows[row], column ? raw.columns[*column] : "", id});
    }
    if (incident.title.empty()) incident.title = incident.place.empty() ? incident.id : incident.place;
  }
}

}  // namespace toise::io
