// The list of disputed borders.
#include "viewer/basemap/disputed_borders.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/model/lonlat_box.hpp"

namespace toise::viewer {
namespace {

constexpr LonLatBox anywhere{-180, -90, 180, 90};

struct Dispute {
  std::string_view a;  // "*": whoever borders on b
  std::string_view b;
  LonLatBox where;
};

// Each pair by code (borders of areas/) and by name (Natural Earth's). SC: resolution of the UN Security Council; GA:
// of the General Assembly; ICJ: International Court of Justice; UN 4170: notes on the United Nations' map of the world.
constexpr std::array<Dispute, 31> disputes = {{
    {"EH", "MA", anywhere},  // Western Sahara: SC 690 (1991)
    {"W. Sahara", "Morocco", anywhere},
    {"RS", "XK", anywhere},  // Kosovo: SC 1244 (1999), GA 64/298
    {"Kosovo", "Serbia", anywhere},
    {"IL", "PS", anywhere},  // the armistice lines of 1949: SC 242 (1967)
    {"Israel", "Palestine", anywhere},
    {"IL", "SY", anywhere},  // Golan: SC 497 (1981)
    {"Israel", "Syria", anywhere},
    {"IN", "PK", {72.5, 32.2, 78, 37.1}},  // the Line of Control: UN 4170
    {"India", "Pakistan", {72.5, 32.2, 78, 37.1}},
    {"*", "Siachen Glacier", anywhere},
    {"CN", "PK", {74.5, 35, 78, 37.1}},  // Shaksgam
    {"China", "Pakistan", {74.5, 35, 78, 37.1}},
    {"CN", "IN", anywhere},  // the Line of Actual Control and the McMahon line: UN 4170
    {"China", "India", anywhere},
    {"SD", "SS", anywhere},  // "not yet determined": UN 4170; Abyei
    {"Sudan", "S. Sudan", anywhere},
    {"EG", "SD", {33, 21.5, 38, 23.5}},  // Halaib
    {"Egypt", "Sudan", {33, 21.5, 38, 23.5}},
    {"Cyprus", "N. Cyprus", anywhere},  // the buffer zone: SC 541 (1983), 550 (1984)
    {"Somalia", "Somaliland", anywhere},
    {"Russia", "Ukraine", {32, 44, 37, 46.4}},  // Crimea: GA 68/262 (2014)
    {"UA", "", {33.2, 45.9, 35.3, 46.4}},       // likewise, the isthmus of Perekop
    {"GE", "", {40.9, 42.3, 42.3, 43.3}},       // Abkhazia: SC 876 (1993)
    {"GY", "VE", anywhere},                     // Essequibo: ICJ, Arbitral Award of 3 October 1899
    {"Guyana", "Venezuela", anywhere},
    {"KE", "SS", {35, 4.2, 36.1, 5.3}},  // Ilemi
    {"Kenya", "S. Sudan", {33.9, 4.2, 36.1, 5.6}},
    {"ET", "SD", {35.3, 12.6, 36.8, 14.3}},  // al-Fashaga
    {"Ethiopia", "Sudan", {35.3, 12.6, 36.8, 14.3}},
    {"KP", "KR", anywhere},  // the Military Demarcation Line: Armistice Agreement (1953)
}};

}  // namespace

bool is_disputed(const std::string& a, const std::string& b, LonLat at) {
  const auto is_of = [&](const Dispute& dispute) {
    const auto is_pair = [&](std::string_view one, std::string_view other) {
      return (dispute.a == one || dispute.a == "*") && dispute.b == other;
    };
    return (is_pair(a, b) || is_pair(b, a)) && contains(dispute.where, at);
  };
  return std::any_of(disputes.begin(), disputes.end(), is_of);
}

PartedBorder part_border(const std::string& a, const std::string& b, const MultiLine& lines) {
  PartedBorder parted;
  for (const Line& line : lines) {
    MultiLine* last = nullptr;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const LonLat middle{(line[i].lon + line[i + 1].lon) / 2, (line[i].lat + line[i + 1].lat) / 2};
      MultiLine* const now = is_disputed(a, b, middle) ? &parted.disputed : &parted.settled;
      if (now != last) now->push_back({line[i]});
      now->back().push_back(line[i + 1]);
      last = now;
    }
  }
  return parted;
}

}  // namespace toise::viewer
