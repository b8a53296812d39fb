// How Russian speaks of lengths, directions and borders.
#include <array>

#include "core/text/languages/languages.hpp"

namespace toise::text {
namespace {

using Unit = Language::UnitPhrase;
using Number = Language::NumberPhrase;
using Loose = Language::HedgePhrase;
using Direction = Language::DirectionPhrase;

constexpr std::array units{Unit{"км", "km", 0},
                           Unit{"километров", "km", 0},
                           Unit{"километра", "km", 0},
                           Unit{"километр", "km", 0},
                           Unit{"километре", "km", 0},
                           Unit{"километрах", "km", 0},
                           Unit{"километрам", "km", 0},
                           Unit{"километры", "km", 0},
                           Unit{"м", "m", 0},
                           Unit{"метров", "m", 0},
                           Unit{"метра", "m", 0},
                           Unit{"метр", "m", 0},
                           Unit{"метрах", "m", 0},
                           Unit{"морских миль", "nmi", 0},
                           Unit{"морские мили", "nmi", 0},
                           Unit{"морских милях", "nmi", 0},
                           Unit{"миль", "mi", 0},
                           Unit{"мили", "mi", 0},
                           Unit{"миля", "mi", 0},
                           Unit{"милях", "mi", 0},
                           Unit{"верст", "verst", 0},
                           Unit{"вёрст", "verst", 0},
                           Unit{"версты", "verst", 0},
                           Unit{"верстах", "verst", 0},
                           Unit{"вёрстах", "verst", 0},
                           Unit{"верста", "verst", 0}};
constexpr std::array numbers{Number{"одиннадцать", 11},
                             Number{"одиннадцати", 11},
                             Number{"тринадцать", 13},
                             Number{"тринадцати", 13},
                             Number{"четырнадцать", 14},
                             Number{"четырнадцати", 14},
                             Number{"шестнадцать", 16},
                             Number{"шестнадцати", 16},
                             Number{"семнадцать", 17},
                             Number{"семнадцати", 17},
                             Number{"восемнадцать", 18},
                             Number{"восемнадцати", 18},
                             Number{"девятнадцать", 19},
                             Number{"девятнадцати", 19},
                             Number{"один", 1},
                             Number{"одного", 1},
                             Number{"одном", 1},
                             Number{"два", 2},
                             Number{"двух", 2},
                             Number{"двумя", 2},
                             Number{"три", 3},
                             Number{"трёх", 3},
                             Number{"трех", 3},
                             Number{"четыре", 4},
                             Number{"четырёх", 4},
                             Number{"четырех", 4},
                             Number{"пять", 5},
                             Number{"пяти", 5},
                             Number{"шесть", 6},
                             Number{"шести", 6},
                             Number{"семь", 7},
                             Number{"семи", 7},
                             Number{"восемь", 8},
                             Number{"восьми", 8},
                             Number{"девять", 9},
                             Number{"девяти", 9},
                             Number{"десять", 10},
                             Number{"десяти", 10},
                             Number{"двенадцать", 12},
                             Number{"двенадцати", 12},
                             Number{"пятнадцать", 15},
                             Number{"пятнадцати", 15},
                             Number{"двадцать", 20},
                             Number{"двадцати", 20},
                             Number{"тридцать", 30},
                             Number{"тридцати", 30},
                             Number{"сорок", 40},
                             Number{"сорока", 40},
                             Number{"пятьдесят", 50},
                             Number{"пятидесяти", 50},
                             Number{"сто", 100},
                             Number{"ста", 100},
                             Number{"полутора", 1.5},
                             Number{"нескольких", 6.5, 3, 10},
                             Number{"несколько", 6.5, 3, 10},
                             Number{"паре", 2.25, 1.5, 3},
                             Number{"пара", 2.25, 1.5, 3},
                             Number{"пару", 2.25, 1.5, 3},
                             Number{"паре десятков", 27.5, 15, 40},
                             Number{"десятке", 10},
                             Number{"полутора десятках", 15},
                             Number{"двух десятках", 20},
                             Number{"трёх десятках", 30},
                             Number{"трех десятках", 30},
                             Number{"полусотне", 50},
                             Number{"полутора сотнях", 150},
                             Number{"нескольких десятках", 85, 20, 150},
                             Number{"сотне", 100},
                             Number{"шестидесяти", 60},
                             Number{"семидесяти", 70},
                             Number{"восьмидесяти", 80},
                             Number{"девяноста", 90},
                             Number{"тридцати", 30},
                             Number{"полтора", 1.5}};
constexpr std::array hedges{Loose{"приблизительно в", Hedge::about},
                            Loose{"примерно в", Hedge::about},
                            Loose{"каких-то", Hedge::about},
                            Loose{"около", Hedge::about},
                            Loose{"порядка", Hedge::about},
                            Loose{"примерно", Hedge::about},
                            Loose{"приблизительно", Hedge::about},
                            Loose{"почти в", Hedge::nearly},
                            Loose{"почти", Hedge::nearly},
                            Loose{"более чем в", Hedge::at_least},
                            Loose{"более", Hedge::at_least},
                            Loose{"больше", Hedge::at_least},
                            Loose{"свыше", Hedge::at_least},
                            Loose{"не менее", Hedge::at_least},
                            Loose{"менее чем в", Hedge::up_to},
                            Loose{"менее", Hedge::up_to},
                            Loose{"меньше", Hedge::up_to},
                            Loose{"не более", Hedge::up_to},
                            Loose{"до", Hedge::up_to}};
constexpr std::array directions{Direction{"северо - восток", 45, 22.5},
                                Direction{"северо - восточ", 45, 22.5},
                                Direction{"северо - запад", 315, 22.5},
                                Direction{"юго - восток", 135, 22.5},
                                Direction{"юго - восточ", 135, 22.5},
                                Direction{"юго - запад", 225, 22.5},
                                Direction{"север", 0, 45},
                                Direction{"юг", 180, 45},
                                Direction{"юж", 180, 45},
                                Direction{"восток", 90, 45},
                                Direction{"восточ", 90, 45},
                                Direction{"запад", 270, 45}};
constexpr auto direction_leads = std::to_array<std::string_view>({"к", "на", "с"});
constexpr auto comparative_endings = std::to_array<std::string_view>({"нее", "ее"});
constexpr auto of = std::to_array<std::string_view>({"от"});
constexpr auto from = std::to_array<std::string_view>({"от", "до"});
constexpr auto place_nouns = std::to_array<std::string_view>(
    {"город",   "города",  "городе",    "городу",  "городом", "городов", "городами", "село",    "села",    "селе",
     "селу",    "селами",  "деревня",   "деревни", "деревне", "поселка", "посёлка",  "поселке", "посёлке", "станции",
     "станице", "области", "провинции", "района",  "районе",  "региона", "округа",   "округе",  "столицы", "центра"});
constexpr auto links = std::to_array<std::string_view>(
    {"в",          "находится", "расположен",    "расположена",   "расположено",  "лежит",   "стоит",
     "город",      "село",      "посёлок",       "поселок",       "деревня",      "который", "которая",
     "которое",    "что",       "это",           "это",           "всего",        "лишь",    "на",
     "расстоянии", "—",         "расположенный", "расположенная", "расположенное"});
constexpr auto borders = std::to_array<std::string_view>({"границы", "границе", "границей", "границу", "граница"});
constexpr auto border_joints = std::to_array<std::string_view>({"с", "со", "между", "и"});
constexpr auto near = std::to_array<std::string_view>(
    {"недалеко от", "неподалеку от", "неподалёку от", "вблизи", "возле", "рядом с", "у", "около", "близ"});
constexpr auto on = std::to_array<std::string_view>({"на", "вдоль", "у самой", "на самой"});

constexpr auto to = std::to_array<std::string_view>({"до"});
constexpr auto between = std::to_array<std::string_view>({"между"});
constexpr auto separates =
    std::to_array<std::string_view>({"отделяют", "разделяют", "отделяет", "разделяет", "лежат между", "лежит между"});
constexpr auto and_words = std::to_array<std::string_view>({"и"});
constexpr auto in = std::to_array<std::string_view>({"в", "во"});
constexpr auto fillers = std::to_array<std::string_view>(
    {"—",        "–",      "-", ",",  "всего",    "лишь",     "только",     "составляет", "равно", "ещё", "еще",
     "осталось", "отсюда", "в", "на", "отделяет", "отделяют", "оставалось", "ехать",      "идти",  "(",   "это"});
constexpr auto by_road = std::to_array<std::string_view>({"по дороге", "по трассе", "по шоссе", "на машине"});
constexpr auto straight = std::to_array<std::string_view>({"по прямой"});

bool may_be_in(std::string_view text) {
  return has_letters_between(text, 0xD0, 0xD3);  // U+0400 to U+04FF
}

}  // namespace

const Language russian{
    .code = "ru",
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
