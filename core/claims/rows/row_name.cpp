// Takes apart what stands around a name.
#include "core/claims/rows/row_name.hpp"

#include <algorithm>
#include <array>

#include "core/text/phrase.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;

constexpr std::array joints{"of"sv, "from"sv, "between"sv, "off"sv};
constexpr std::array near_words{"near"sv, "close to"sv, "vicinity of"sv, "outside"sv, "around"sv};
constexpr std::array vicinity{"vicinity"sv, "environs"sv, "outskirts"sv};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" ,;");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" ,;") - begin + 1);
}

bool has_lost_letters(std::string_view name) {
  return name.find('?') != std::string_view::npos || name.find("\xEF\xBF\xBD") != std::string_view::npos;
}

}  // namespace

bool is_statement(std::string_view cell) {
  const auto tokens = text::tokenise(cell);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool is_joint = text::match_any(cell, tokens, i, joints) > 0;
    if (!is_joint) continue;
    // "Gulf of Aden", "City of London" begin with a large letter before the joint; "south of", "30 km NE of" do not.
    if (i == 0) return true;
    const std::string_view before = tokens[i - 1].span.of(cell);
    const bool is_small = !before.empty() && before[0] >= 'a' && before[0] <= 'z';
    const bool is_compass = before.find_first_not_of("NSEW") == std::string_view::npos;
    if (is_small || is_compass) return true;
  }
  return false;
}

std::optional<RowName> parse_row_name(std::string_view cell) {
  if (trimmed(cell).empty() || has_lost_letters(cell) || is_statement(cell)) return std::nullopt;
  RowName found;
  std::string_view name = trimmed(cell);
  const auto tokens = text::tokenise(name);
  if (const std::size_t count = text::match_any(name, tokens, 0, near_words); count > 0 && count < tokens.size()) {
    found.is_near = true;
    name = name.substr(tokens[count].span.begin);
  }
  if (const std::size_t bracket = name.find('('); bracket != std::string_view::npos && bracket > 0) {
    for (const std::string_view word : vicinity)
      if (name.find(word, bracket) != std::string_view::npos) found.is_near = true;
    name = trimmed(name.substr(0, bracket));
  }
  if (const std::size_t dash = name.find(" - "); dash != std::string_view::npos && dash > 0)
    name = trimmed(name.substr(0, dash));
  if (name.empty()) return std::nullopt;
  found.name = std::string(name);
  return found;
}

}  // namespace toise::claims
