// Ids, unique within a table.
#include "core/io/incidents/name_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>
#include <unordered_map>

namespace toise::io {
namespace {

// The ids so far, by the rows that bear them: a flat table takes a fifth of the time that a map of strings does.
class SeenIds {
 public:
  explicit SeenIds(std::size_t rows) : slots_(std::bit_ceil(std::max<std::size_t>(16, rows * 2))) {}

  // False when a row before this one has the id. `incidents` holds those rows.
  bool add(std::string_view id, std::size_t row, const IncidentColumns& incidents) {
    const std::size_t hash = std::hash<std::string_view>{}(id);
    const auto mark = static_cast<std::uint32_t>(hash >> 32U);
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.row == 0) {
        slot = {mark, static_cast<std::uint32_t>(row + 1)};
        return true;
      }
      if (slot.mark == mark && incidents.text(slot.row - 1, IncidentText::id, made_) == id) return false;
    }
  }

 private:
  struct Slot {
    std::uint32_t mark = 0;
    std::uint32_t row = 0;  // counted from 1; 0 in an empty slot
  };
  std::vector<Slot> slots_;
  std::string made_;
};

}  // namespace

void name_incidents(IncidentColumns& incidents, IncidentTable& issues, const RawTable& raw,
                    const FieldMapping& mapping) {
  const auto column = mapping.find("id");
  incidents.name_after(std::filesystem::path(issues.path == "-" ? "stdin" : issues.path).stem().string());
  SeenIds ids(incidents.size());
  std::unordered_map<std::string, int> repeated;  // how often so far
  std::string made;
  for (std::size_t row = 0; row < incidents.size(); ++row) {
    const std::string_view text = incidents.text(row, IncidentText::id, made);
    if (ids.add(text, row, incidents)) continue;
    const std::string id(text);
    const int seen = ++repeated.try_emplace(id, 1).first->second;
    const std::string name = fmt::format("{}#{}", id, seen);
    incidents.set_text(row, IncidentText::id, name);
    issues.add_issue({Severity::warning, "duplicate_id",
                      fmt::format("id \"{}\" was there before; this row is called \"{}\"", id, name), issues.path,
                      raw.rows[row], column == mapping.end() ? "" : raw.columns[column->second], id});
  }
}

}  // namespace toise::io
