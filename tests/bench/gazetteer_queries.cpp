// std::mt19937_64 gives the same numbers everywhere; the distributions of the library do not, so they are made here.
#include "tests/bench/gazetteer_queries.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include "core/base/utf8.hpp"

namespace toise::bench {
namespace {

using gazetteer::IndexView;
using gazetteer::NameKind;
using gazetteer::PlaceRow;

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : random_(seed) {}
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % std::max<std::size_t>(count, 1)); }
  double share() { return static_cast<double>(random_() >> 11) * 0x1p-53; }

 private:
  std::mt19937_64 random_;
};

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto [letter, length] = decode_utf8(text, i);
    letters.push_back(letter);
    i += length;
  }
  return letters;
}

std::string to_utf8(const std::u32string& letters) {
  std::string text;
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

struct DrawnName {
  PlaceRow place;
  std::string text;
};

DrawnName draw_name(const IndexView& index, Draw& draw) {
  for (;;) {
    const auto row = static_cast<PlaceRow>(draw.below(index.place_count()));
    const auto names = index.names_of(row);
    const auto& name = names[draw.below(names.size())];
    if (name.kind == NameKind::main || name.kind == NameKind::alternate) return {row, std::string(name.name)};
  }
}

bool is_plain(const std::u32string& letters) {
  return std::all_of(letters.begin(), letters.end(), [](char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x430 && c < 0x450) || (c >= 0x410 && c < 0x430) ||
           (c >= 0x627 && c < 0x64B);
  });
}

char32_t draw_letter(char32_t beside, Draw& draw) {
  if (beside >= 0x600) return 0x627 + static_cast<char32_t>(draw.below(8));
  if (beside >= 0x400) return 0x430 + static_cast<char32_t>(draw.below(32));
  return 'a' + static_cast<char32_t>(draw.below(26));
}

void add_slip(std::u32string& letters, Draw& draw) {
  const std::size_t at = draw.below(letters.size() - 1);
  switch (draw.below(4)) {
    case 0:
      letters.insert(at, 1, draw_letter(letters[at], draw));
      break;
    case 1:
      letters.erase(at, 1);
      break;
    case 2:
      letters[at] = draw_letter(letters[at], draw);
      break;
    default:
      std::swap(letters[at], letters[at + 1]);
  }
}

}  // namespace

std::vector<std::string> draw_names(const IndexView& index, std::size_t count, std::uint64_t seed) {
  Draw draw(seed);
  std::vector<std::string> names;
  while (names.size() < count) {
    std::string name = draw_name(index, draw).text;
    if (names.size() % 20 == 19) {
      std::u32string letters = letters_of(name);
      std::reverse(letters.begin(), letters.end());
      name = to_utf8(letters);
    }
    if (names.size() % 50 == 7)
      for (int i = 0; i < 5; ++i) name.append(1, ' ').append(draw_name(index, draw).text);
    names.push_back(std::move(name));
  }
  return names;
}

std::vector<Misspelt> draw_misspelt(const IndexView& index, std::size_t count, std::uint64_t seed) {
  Draw draw(seed);
  std::vector<Misspelt> names;
  while (names.size() < count) {
    const DrawnName name = draw_name(index, draw);
    std::u32string letters = letters_of(name.text);
    if (letters.size() < 4 || !is_plain(letters)) continue;
    const std::size_t slips = letters.size() < 8 ? 1 : 1 + draw.below(2);
    for (std::size_t i = 0; i < slips; ++i) add_slip(letters, draw);
    names.push_back({to_utf8(letters), name.text, name.place, slips});
  }
  return names;
}

std::vector<std::string> draw_beginnings(const IndexView& index, std::size_t count, std::uint64_t seed) {
  Draw draw(seed);
  std::vector<std::string> beginnings;
  while (beginnings.size() < count) {
    std::u32string letters = letters_of(draw_name(index, draw).text);
    letters.resize(std::min(letters.size(), 1 + draw.below(8)));
    if (beginnings.size() % 20 == 19 && letters.size() > 3) add_slip(letters, draw);
    beginnings.push_back(to_utf8(letters));
  }
  return beginnings;
}

std::vector<LonLat> draw_positions(const IndexView& index, std::size_t count, std::uint64_t seed) {
  Draw draw(seed);
  std::vector<LonLat> positions;
  while (positions.size() < count) {
    LonLat at{draw.share() * 360 - 180, std::asin(draw.share() * 2 - 1) * 180 / std::numbers::pi};
    if (positions.size() % 4 != 3) {
      const LonLat town = index.position(static_cast<PlaceRow>(draw.below(index.place_count())));
      at = {std::clamp(town.lon + draw.share() - 0.5, -180.0, 180.0),
            std::clamp(town.lat + draw.share() - 0.5, -90.0, 90.0)};
    }
    positions.push_back(at);
  }
  return positions;
}

}  // namespace toise::bench
