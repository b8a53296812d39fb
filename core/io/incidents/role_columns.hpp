// Which column plays a role, looked up for every cell of a table.
#pragma once
#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/io/datasets/field_mapping.hpp"

namespace toise::io {

// A field mapping as a flat list: a table has some ten roles, and most differ in length already.
class RoleColumns {
 public:
  // The mapping must outlive this.
  explicit RoleColumns(const FieldMapping& mapping) {
    for (const auto& [role, column] : mapping) columns_.emplace_back(role, column);
  }

  // Null when no column plays the role.
  const std::size_t* find(std::string_view role) const {
    const auto found =
        std::find_if(columns_.begin(), columns_.end(), [role](const auto& entry) { return entry.first == role; });
    return found == columns_.end() ? nullptr : &found->second;
  }
  bool has(std::string_view role) const { return find(role) != nullptr; }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> columns_;
};

}  // namespace toise::io
