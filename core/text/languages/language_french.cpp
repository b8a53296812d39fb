// How French speaks of lengths, directions and borders.
#include <array>

#include "core/text/languages/languages.hpp"

namespace toise::text {
namespace {

using Unit = Language::UnitPhrase;
using Number = Language::NumberPhrase;
using Loose = Language::HedgePhrase;
using Direction = Language::DirectionPhrase;

constexpr std::array units{Unit{"km", "km", 0},
                           Unit{"kilomètres", "km", 0},
                           Unit{"kilomètre", "km", 0},
                           Unit{"kilometres", "km", 0},
                           Unit{"m", "m", 0},
                           Unit{"mètres", "m", 0},
                           Unit{"mètre", "m", 0},
                           Unit{"milles nautiques", "nmi", 0},
                           Unit{"milles marins", "nmi", 0},
                           Unit{"miles", "mi", 0},
                           Unit{"mile", "mi", 0},
                           Unit{"milles", "mi", 0}};
constexpr std::array numbers{Number{"un", 1},
                             Number{"deux", 2},
                             Number{"trois", 3},
                             Number{"quatre", 4},
                             Number{"cinq", 5},
                             Number{"six", 6},
                             Number{"sept", 7},
                             Number{"huit", 8},
                             Number{"neuf", 9},
                             Number{"dix", 10},
                             Number{"une dizaine de", 10},
                             Number{"une quinzaine de", 15},
                             Number{"une vingtaine de", 20},
                             Number{"une trentaine de", 30},
                             Number{"une quarantaine de", 40},
                             Number{"une cinquantaine de", 50},
                             Number{"une centaine de", 100},
                             Number{"onze", 11},
                             Number{"treize", 13},
                             Number{"quatorze", 14},
                             Number{"seize", 16},
                             Number{"douze", 12},
                             Number{"quinze", 15},
                             Number{"vingt", 20},
                             Number{"trente", 30},
                             Number{"quarante", 40},
                             Number{"cinquante", 50},
                             Number{"cent", 100},
                             Number{"quelques", 4.5, 2, 7},
                             Number{"plusieurs", 6.5, 3, 10},
                             Number{"une douzaine de", 12},
                             Number{"une soixantaine de", 60},
                             Number{"plusieurs dizaines de", 85, 20, 150},
                             Number{"deux cents", 200},
                             Number{"soixante", 60}};
constexpr std::array hedges{
    Loose{"à peu près", Hedge::about},  Loose{"environ", Hedge::about},  Loose{"quelque", Hedge::about},
    Loose{"près de", Hedge::nearly},    Loose{"presque", Hedge::nearly}, Loose{"plus de", Hedge::at_least},
    Loose{"au moins", Hedge::at_least}, Loose{"moins de", Hedge::up_to}, Loose{"au plus", Hedge::up_to}};
constexpr std::array directions{Direction{"nord - est", 45, 22.5}, Direction{"nord - ouest", 315, 22.5},
                                Direction{"sud - est", 135, 22.5}, Direction{"sud - ouest", 225, 22.5},
                                Direction{"nord", 0, 45},          Direction{"sud", 180, 45},
                                Direction{"l'est", 90, 45},        Direction{"l’est", 90, 45},
                                Direction{"l'ouest", 270, 45},     Direction{"l’ouest", 270, 45}};
constexpr auto direction_leads = std::to_array<std::string_view>({"au", "à", "vers le", "plus au", "dans le", "dans"});
constexpr auto of = std::to_array<std::string_view>({"de la ville de", "de la", "de", "du", "des"});
constexpr auto elisions = std::to_array<std::string_view>({"d'", "d’", "D'", "D’"});
constexpr auto from = std::to_array<std::string_view>({"de la ville de", "de la", "de", "du", "des"});
constexpr auto place_nouns = std::to_array<std::string_view>(
    {"la", "le", "ville", "village", "capitale", "de", "l'aéroport", "province", "région", "gouvernorat", "district"});
constexpr auto links = std::to_array<std::string_view>(
    {"à",        "est", "se",       "trouve",  "située",    "situé", "située", "distance", "une",
     "la",       "le",  "ville",    "village", "petite",    "petit", "qui",    "elle",     "distant",
     "distante", "que", "localité", "quelque", "seulement", "de",    "d'une",  "sont"});
constexpr auto borders = std::to_array<std::string_view>({"frontière", "frontières"});
constexpr auto border_joints = std::to_array<std::string_view>({"avec", "la", "le", "l'", "entre", "et", "-"});
constexpr auto near = std::to_array<std::string_view>(
    {"à proximité de", "non loin de", "près de", "proche de", "proches de", "aux abords de"});
constexpr auto on = std::to_array<std::string_view>({"sur", "à", "le long de"});

constexpr auto to = std::to_array<std::string_view>({"à", "jusqu'à", "jusqu’à", "depuis"});
constexpr auto between = std::to_array<std::string_view>({"entre"});
constexpr auto separates = std::to_array<std::string_view>({"séparent", "sépare", "qui séparent", "qui sépare"});
constexpr auto and_words = std::to_array<std::string_view>({"et"});
constexpr auto in = std::to_array<std::string_view>({"à", "dans", "en"});
constexpr auto fillers = std::to_array<std::string_view>(
    {",", "-", "–", "—", "environ", "seulement", "à peine", "il y a", "est de", "n'y a que", "il n'y a que", "sont",
     "il faut compter", "on compte", "comptez", "(", "tout au plus"});
constexpr auto by_road = std::to_array<std::string_view>({"par la route", "en voiture", "par l'autoroute"});
constexpr auto straight = std::to_array<std::string_view>({"à vol d'oiseau", "à vol d’oiseau", "en ligne droite"});

constexpr auto small_words = std::to_array<std::string_view>(
    {"de ", "d'", "d’", "la ", "à ", "À ", "du ", "des ", "les ", "au ", "et ", "entre "});

bool may_be_in(std::string_view text) {
  static constexpr WordBeginnings told_by{small_words};
  return has_word_beginning(text, told_by);
}

}  // namespace

const Language french{
    .code = "fr",
    .units = units,
    .numbers = numbers,
    .hedges = hedges,
    .directions = directions,
    .direction_endings = {},
    .direction_leads = direction_leads,
    .direction_needs_lead = true,
    .comparative_endings = {},
    .of = of,
    .of_is_optional = false,
    .elisions = elisions,
    .from = from,
    .to = to,
    .between = between,
    .separates = separates,
    .and_words = and_words,
    .in = in,
    .fillers = fillers,
    .straight = straight,
    .by_road = by_road,
    .place_first = false,
    .place_nouns = place_nouns,
    .links = links,
    .borders = borders,
    .border_joints = border_joints,
    .border_adjectives = {},
    .near = near,
    .on = on,
    .may_be_in = may_be_in,
};

}  // namespace toise::text
