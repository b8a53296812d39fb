// Ids, unique within a table.
#include "core/io/incidents/name_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace toise::io {
bool KnownIds::add(std::string_view id) {
  if (count_ * 2 >= slots_.size()) grow();
  ++count_;
  // An empty slot holds 0.
  return insert(std::max<std::uint64_t>(1, std::hash<std::string_view>{}(id)));
}

bool KnownIds::insert(std::uint64_t mark) {
  for (std::size_t at = mark & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at] == mark) return false;
    if (slots_[at] != 0) continue;
    slots_[at] = mark;
    return true;
  }
}

void KnownIds::grow() {
  std::vector<std::uint64_t> old(std::max<std::size_t>(1024, slots_.size() * 2));
  old.swap(slots_);
  for (const std::uint64_t mark : old)
    if (mark != 0) insert(mark);
}

int KnownIds::count_repeated(const std::string& id) {
  return ++repeated_.try_emplace(id, 1).first->second;
}

void name_incidents(IncidentColumns& incidents, IncidentTable& issues, const RawTable& raw, const FieldMapping& mapping,
                    KnownIds& ids) {
  const auto column = mapping.find("id");
  incidents.name_after(std::filesystem::path(issues.path == "-" ? "stdin" : issues.path).stem().string());
  std::string made;
  for (std::size_t row = 0; row < incidents.size(); ++row) {
    const std::string_view text = incidents.text(row, IncidentText::id, made);
    if (ids.add(text)) continue;
    const std::string id(text);
    const int seen = ids.count_repeated(id);
    const std::string name = fmt::format("{}#{}", id, seen);
    incidents.set_text(row, IncidentText::id, name);
    issues.add_issue({Severity::warning, "duplicate_id",
                      fmt::format("id \"{}\" was there before; this row is called \"{}\"", id, name), issues.path,
                      raw.rows[row], column == mapping.end() ? "" : raw.columns[column->second], id});
  }
}

}  // namespace toise::io
