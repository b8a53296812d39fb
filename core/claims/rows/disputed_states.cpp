// A list of pairs.
#include "core/claims/rows/disputed_states.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace toise::claims {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array pairs{
    Pair{"UA", "RU"},                                                        // Crimea, Donbas and the south-east
    Pair{"IL", "PS"}, Pair{"IL", "SY"}, Pair{"IL", "LB"}, Pair{"SY", "LB"},  // West Bank, Gaza, Golan, Shebaa
    Pair{"EH", "MA"}, Pair{"XK", "RS"}, Pair{"TW", "CN"}, Pair{"IN", "PK"}, Pair{"IN", "CN"},
    Pair{"PK", "CN"}, Pair{"IN", "NP"}, Pair{"BT", "CN"},  // Kashmir, Aksai Chin
    Pair{"GE", "RU"},                                      // Abkhazia, South Ossetia
    Pair{"AZ", "AM"},                                      // Karabakh
    Pair{"SD", "SS"}, Pair{"SD", "EG"}, Pair{"KE", "SS"}, Pair{"ET", "ER"}, Pair{"SD", "ET"},  // Abyei, Halaib, Ilemi
    Pair{"KG", "TJ"}, Pair{"KG", "UZ"},                                                        // Ferghana valley
    Pair{"TH", "KH"}, Pair{"VE", "GY"}, Pair{"GY", "SR"}, Pair{"GT", "BZ"}, Pair{"JP", "RU"},
    Pair{"ES", "GI"}, Pair{"ES", "MA"}, Pair{"AR", "FK"}, Pair{"CY", "TR"}, Pair{"KR", "KP"},
};

}  // namespace

bool are_disputing(std::string_view a, std::string_view b) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

}  // namespace toise::claims
