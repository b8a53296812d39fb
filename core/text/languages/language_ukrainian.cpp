// How Ukrainian speaks of lengths, directions and borders.
#include <array>

#include "core/text/languages/languages.hpp"

namespace toise::text {
namespace {

using Unit = Language::UnitPhrase;
using Number = Language::NumberPhrase;
using Loose = Language::HedgePhrase;
using Direction = Language::DirectionPhrase;

constexpr std::array units{Unit{"км", "km", 0},       Unit{"кілометрів", "km", 0},     Unit{"кілометри", "km", 0},
                           Unit{"кілометр", "km", 0}, Unit{"кілометрах", "km", 0},     Unit{"кілометра", "km", 0},
                           Unit{"м", "m", 0},         Unit{"метрів", "m", 0},          Unit{"метри", "m", 0},
                           Unit{"метрах", "m", 0},    Unit{"морських миль", "nmi", 0}, Unit{"миль", "mi", 0},
                           Unit{"милі", "mi", 0},     Unit{"миля", "mi", 0},           Unit{"милях", "mi", 0},
                           Unit{"верст", "verst", 0}, Unit{"версти", "verst", 0}};
constexpr std::array numbers{Number{"один", 1},
                             Number{"два", 2},
                             Number{"двох", 2},
                             Number{"три", 3},
                             Number{"трьох", 3},
                             Number{"чотири", 4},
                             Number{"чотирьох", 4},
                             Number{"п'ять", 5},
                             Number{"п’ять", 5},
                             Number{"п’яти", 5},
                             Number{"шість", 6},
                             Number{"шести", 6},
                             Number{"сім", 7},
                             Number{"семи", 7},
                             Number{"вісім", 8},
                             Number{"восьми", 8},
                             Number{"дев'ять", 9},
                             Number{"дев’ять", 9},
                             Number{"десять", 10},
                             Number{"десяти", 10},
                             Number{"п’ятнадцять", 15},
                             Number{"двадцять", 20},
                             Number{"двадцяти", 20},
                             Number{"тридцять", 30},
                             Number{"сорок", 40},
                             Number{"п’ятдесят", 50},
                             Number{"п'ятдесят", 50},
                             Number{"сто", 100},
                             Number{"одинадцять", 11},
                             Number{"дванадцять", 12},
                             Number{"тринадцять", 13},
                             Number{"чотирнадцять", 14},
                             Number{"шістнадцять", 16},
                             Number{"сімнадцять", 17},
                             Number{"вісімнадцять", 18},
                             Number{"дев’ятнадцять", 19},
                             Number{"п'ятнадцять", 15},
                             Number{"кілька", 6.5, 3, 10},
                             Number{"кількох", 6.5, 3, 10},
                             Number{"декілька", 6.5, 3, 10},
                             Number{"пару", 2.25, 1.5, 3},
                             Number{"півтора", 1.5},
                             Number{"десяток", 10},
                             Number{"десятку", 10},
                             Number{"тридцяти", 30},
                             Number{"сорока", 40},
                             Number{"п’ятдесяти", 50},
                             Number{"п'ятдесяти", 50},
                             Number{"шістдесят", 60},
                             Number{"сімдесят", 70},
                             Number{"вісімдесят", 80},
                             Number{"дев’яносто", 90},
                             Number{"п'яти", 5},
                             Number{"кілька десятків", 85, 20, 150}};
constexpr std::array hedges{Loose{"приблизно за", Hedge::about},
                            Loose{"приблизно", Hedge::about},
                            Loose{"близько", Hedge::about},
                            Loose{"орієнтовно", Hedge::about},
                            Loose{"якихось", Hedge::about},
                            Loose{"майже", Hedge::nearly},
                            Loose{"більш ніж за", Hedge::at_least},
                            Loose{"понад", Hedge::at_least},
                            Loose{"більше", Hedge::at_least},
                            Loose{"щонайменше", Hedge::at_least},
                            Loose{"менш ніж за", Hedge::up_to},
                            Loose{"менше", Hedge::up_to},
                            Loose{"до", Hedge::up_to}};
constexpr std::array directions{Direction{"північний схід", 45, 22.5},
                                Direction{"північний захід", 315, 22.5},
                                Direction{"південний схід", 135, 22.5},
                                Direction{"південний захід", 225, 22.5},
                                Direction{"північно - схід", 45, 22.5},
                                Direction{"північно - захід", 315, 22.5},
                                Direction{"південно - схід", 135, 22.5},
                                Direction{"південно - захід", 225, 22.5},
                                Direction{"північ", 0, 45},
                                Direction{"півден", 180, 45},
                                Direction{"схід", 90, 45},
                                Direction{"захід", 270, 45}};
constexpr auto direction_leads = std::to_array<std::string_view>({"на", "до", "у", "в"});
constexpr auto comparative_endings = std::to_array<std::string_view>({"іше"});
constexpr auto of = std::to_array<std::string_view>({"від"});
constexpr auto from = std::to_array<std::string_view>({"від", "до"});
constexpr auto place_nouns =
    std::to_array<std::string_view>({"міста", "села", "селища", "столиці", "центру", "місті", "селі", "селищі", "місто",
                                     "село", "селище", "смт", "області", "провінції", "району", "районі", "регіону"});
constexpr auto links = std::to_array<std::string_view>(
    {"за",   "розташований", "розташована", "розташоване", "лежить", "знаходиться", "місто",
     "село", "селище",       "який",        "яка",         "яке",    "що",          "це",
     "на",   "відстані",     "—",           "в",           "у",      "лише",        "всього"});
constexpr auto borders = std::to_array<std::string_view>({"кордону", "кордоні", "кордоном", "кордон"});
constexpr auto border_joints = std::to_array<std::string_view>({"з", "із", "зі", "між", "та", "і"});
constexpr auto near = std::to_array<std::string_view>(
    {"неподалік від", "недалеко від", "поблизу", "біля", "поряд з", "поруч із", "неподалік"});
constexpr auto on = std::to_array<std::string_view>({"на", "вздовж", "уздовж", "біля самого"});

constexpr auto to = std::to_array<std::string_view>({"до"});
constexpr auto between = std::to_array<std::string_view>({"між"});
constexpr auto separates = std::to_array<std::string_view>({"відділяють", "розділяють", "відділяє", "розділяє"});
constexpr auto and_words = std::to_array<std::string_view>({"та", "і", "й"});
constexpr auto in = std::to_array<std::string_view>({"в", "у"});
constexpr auto fillers = std::to_array<std::string_view>(
    {"—",      "–",  "-",  ",",        "лише",       "всього",     "тільки", "становить", "ще", "залишилося",
     "звідси", "за", "на", "відділяє", "відділяють", "залишалося", "їхати",  "йти",       "(",  "це"});
constexpr auto by_road = std::to_array<std::string_view>({"дорогою", "по трасі", "трасою"});
constexpr auto straight = std::to_array<std::string_view>({"по прямій"});

bool may_be_in(std::string_view text) {
  return has_letters_between(text, 0xD0, 0xD3);  // U+0400 to U+04FF
}

}  // namespace

const Language ukrainian{
    .code = "uk",
    .units = units,
    .numbers = numbers,
    .hedges = hedges,
    .directions = directions,
    .direction_endings = {},
    .direction_leads = direction_leads,
    .direction_needs_lead = false,
    .comparative_endings = comparative_endings,
    .of = of,
    .of_is_optional = false,
    .elisions = {},
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
    .has_own_letters = true,
    .may_be_in = may_be_in,
};

}  // namespace toise::text
