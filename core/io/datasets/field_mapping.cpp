// Names of columns looked up among the aliases.
#include "core/io/datasets/field_mapping.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/io/cells/number_cell.hpp"
#include "core/io/datasets/column_aliases.hpp"
#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

// Calls `use` with each word until it answers true.
template <class Use>
void for_each_word(std::string_view words, char separator, Use use) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(separator), words.size());
    if (end > 0 && use(words.substr(0, end))) return;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

// Calls `use` with each alias as it is compared until it answers true: the data sets' and English ones, then the
// others.
template <class Use>
void for_each_alias(const RoleAliases& entry, Use use) {
  bool is_found = false;
  for_each_word(entry.names, ' ', [&](std::string_view name) { return is_found = use(name); });
  if (is_found) return;
  for_each_word(entry.elsewhere, ' ', [&](std::string_view name) { return use(normalise_column_name(name)); });
}

// "#geo+lon+x" has the tag and attributes of "#geo+lon".
bool matches_tag(std::string_view tag, std::string_view wanted) {
  std::set<std::string_view> parts;
  for_each_word(tag, '+', [&](std::string_view part) { return parts.insert(part), false; });
  bool all = tag.substr(0, tag.find('+')) == wanted.substr(0, wanted.find('+'));
  for_each_word(wanted, '+', [&](std::string_view part) { return !(all = all && parts.count(part) > 0); });
  return all;
}

bool is_hashtag(std::string_view cell) {
  return cell.size() > 1 && cell.front() == '#' && std::isalpha(static_cast<unsigned char>(cell[1])) &&
         cell.find(' ') == std::string_view::npos;
}

}  // namespace

std::span<const std::string_view> all_roles() {
  static const auto roles = [] {
    std::vector<std::string_view> list;
    for (const RoleAliases& entry : all_aliases()) list.push_back(entry.role);
    return list;
  }();
  return roles;
}

std::string normalise_column_name(std::string_view name) {
  std::string out = text::fold_words(name);
  for (char& c : out)
    if (c == ' ' || c == '-') c = '_';
  return out;
}

std::optional<std::size_t> find_column(std::span<const std::string> columns, std::string_view name) {
  const std::string wanted = normalise_column_name(name);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (normalise_column_name(columns[i]) == wanted) return i;
  return std::nullopt;
}

FieldMapping find_fields(std::span<const std::string> columns) {
  std::map<std::string, std::size_t, std::less<>> by_name;
  for (std::size_t i = 0; i < columns.size(); ++i) by_name.emplace(normalise_column_name(columns[i]), i);
  FieldMapping mapping;
  for (const RoleAliases& entry : all_aliases()) {
    for_each_alias(entry, [&](std::string_view name) {
      auto found = by_name.find(name);
      if (found == by_name.end() && name.starts_with("toise:"))  // as databases and XML hold it
        found = by_name.find("toise_" + std::string(name.substr(6)));
      if (found == by_name.end()) return false;
      mapping.emplace(entry.role, found->second);
      return true;
    });
  }
  const auto time = mapping.find("time");  // a lone "time" column is a date with a time
  if (time != mapping.end() && !mapping.contains("date") && !mapping.contains("year")) {
    mapping.emplace("date", time->second);
    mapping.erase("time");
  }
  return mapping;
}

bool is_hxl_row(std::span<const std::string> cells) {
  std::size_t tags = 0;
  std::size_t filled = 0;
  for (const std::string& cell : cells) {
    if (trimmed(cell).empty()) continue;
    ++filled;
    if (is_hashtag(trimmed(cell))) ++tags;
  }
  return tags >= 2 && tags * 2 >= filled;
}

FieldMapping find_hxl_fields(std::span<const std::string> tags) {
  FieldMapping mapping;
  for (const RoleAliases& entry : all_aliases()) {
    for_each_word(entry.tags, ' ', [&](std::string_view wanted) {
      for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!matches_tag(normalise_column_name(tags[i]), wanted)) continue;
        mapping.emplace(entry.role, i);
        return true;
      }
      return false;
    });
  }
  return mapping;
}

void make_unique(std::vector<std::string>& columns) {
  std::set<std::string> taken;
  std::unordered_map<std::string, int> last_numbers;  // tried for each name: a thousand of one name stay quick
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::string name(trimmed(columns[i]));
    if (name.empty()) name = fmt::format("column_{}", i + 1);
    std::string unique = name;
    int& number = last_numbers.try_emplace(name, 1).first->second;
    while (taken.contains(unique)) unique = fmt::format("{}_{}", name, ++number);
    taken.insert(unique);
    columns[i] = unique;
  }
}

}  // namespace toise::io
