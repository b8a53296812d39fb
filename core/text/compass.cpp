// Compass points by a table of 32 codes; words are first brought to codes ("north-western" is "nw").
#include "core/text/compass.hpp"

#include <array>
#include <cmath>
#include <string>

namespace toise::text {
namespace {

constexpr std::array<std::string_view, 16> points{"N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                                                  "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};
// All 32 points of the compass card, 11.25 degrees apart.
constexpr std::array<std::string_view, 32> codes{
    "n", "nbe", "nne", "nebn", "ne", "nebe", "ene", "ebn", "e", "ebs", "ese", "sebe", "se", "sebs", "sse", "sbe",
    "s", "sbw", "ssw", "swbs", "sw", "swbw", "wsw", "wbs", "w", "wbn", "wnw", "nwbw", "nw", "nwbn", "nnw", "nbw"};

struct Spelling {
  std::string_view word;
  std::string_view code;
};
constexpr std::array spellings{Spelling{"north", "n"}, Spelling{"south", "s"}, Spelling{"east", "e"},
                               Spelling{"west", "w"}};
constexpr std::array<std::string_view, 5> endings{"erly", "ern", "wards", "ward", "most"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The code of the words; nothing when something else than compass words stands there.
std::optional<std::string> read_code(std::string_view words) {
  std::string text;
  for (const char c : words) text.push_back(lower(c));
  std::string_view rest = text;
  std::string code;
  const auto take = [&rest](std::string_view word) {
    const bool found = rest.starts_with(word);
    if (found) rest.remove_prefix(word.size());
    return found;
  };
  bool letters = false;
  bool spelt = false;
  while (!rest.empty()) {
    if (take(" ") || take("-") || take("‑") || take("–")) continue;
    bool found = false;
    for (const Spelling& spelling : spellings) {
      if (!take(spelling.word)) continue;
      code += spelling.code;
      found = spelt = true;
      for (const std::string_view ending : endings) take(ending);  // "west" "ern" "most"
      break;
    }
    if (found) continue;
    if (take("by")) {
      code += 'b';
    } else if (std::string_view("nesw").find(rest.front()) != std::string_view::npos ||
               (rest.front() == 'b' && !code.empty())) {
      letters = letters || rest.front() != 'b';
      code += rest.front();
      rest.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  if (letters && spelt) return std::nullopt;
  return code;
}

double half_angle(std::size_t point) {
  if (point % 8 == 0) return 45.0;
  if (point % 4 == 0) return 22.5;
  if (point % 2 == 0) return 11.25;
  return 5.625;
}

}  // namespace

std::string_view compass_point(Degrees bearing) {
  const double sector = std::floor(normalise_bearing(bearing).value / 22.5 + 0.5);
  return std::isfinite(sector) ? points[static_cast<std::size_t>(sector) % points.size()] : points[0];
}

std::optional<CompassDirection> parse_compass(std::string_view words) {
  constexpr std::size_t longest = 40;  // "south-southwesternmost" and the like are well within
  if (words.empty() || words.size() > longest) return std::nullopt;
  const auto code = read_code(words);
  if (!code) return std::nullopt;
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (codes[i] == *code) return CompassDirection{{static_cast<double>(i) * 11.25}, {half_angle(i)}};
  return std::nullopt;
}

}  // namespace toise::text
