// The name of a place as the cells of tables write it.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace toise::claims {

struct RowName {
  std::string name;      // "Kharkiv"
  bool is_near = false;  // "near Kharkiv", "Kharkiv (vicinity)"
};

// "Damascus - Midan" and "Kharkiv (north)" name Damascus and Kharkiv. Nothing for an empty cell, a statement with a
// length or a direction ("30 km NE of Shwebo", "south of Homs", "off the coast of Oregon"), and a name that has lost
// letters ("Diyal?", U+FFFD).
std::optional<RowName> parse_row_name(std::string_view cell);

// Names a place by its distance or direction from another one.
bool is_statement(std::string_view cell);

}  // namespace toise::claims
