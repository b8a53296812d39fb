// How Turkish speaks of lengths, directions and borders.
#include <array>

#include "core/text/languages/languages.hpp"

namespace toise::text {
namespace {

using Unit = Language::UnitPhrase;
using Number = Language::NumberPhrase;
using Loose = Language::HedgePhrase;
using Direction = Language::DirectionPhrase;

constexpr std::array units{Unit{"km", "km", 0},           Unit{"kilometreye", "km", 0},  Unit{"kilometreyi", "km", 0},
                           Unit{"kilometre", "km", 0},    Unit{"kilometrelik", "km", 0}, Unit{"kilometreden", "km", 0},
                           Unit{"kilometredir", "km", 0}, Unit{"metre", "m", 0},         Unit{"metrelik", "m", 0},
                           Unit{"deniz mili", "nmi", 0},  Unit{"mil", "mi", 0},          Unit{"millik", "mi", 0}};
constexpr std::array numbers{Number{"bir", 1},
                             Number{"iki", 2},
                             Number{"üç", 3},
                             Number{"dört", 4},
                             Number{"beş", 5},
                             Number{"altı", 6},
                             Number{"yedi", 7},
                             Number{"sekiz", 8},
                             Number{"dokuz", 9},
                             Number{"on beş", 15},
                             Number{"on", 10},
                             Number{"yirmi", 20},
                             Number{"otuz", 30},
                             Number{"kırk", 40},
                             Number{"elli", 50},
                             Number{"yüz", 100},
                             Number{"birkaç", 4.5, 2, 7},
                             Number{"yarım", 0.5},
                             Number{"bir buçuk", 1.5},
                             Number{"altmış", 60},
                             Number{"yetmiş", 70},
                             Number{"seksen", 80},
                             Number{"doksan", 90}};
constexpr std::array hedges{Loose{"yaklaşık olarak", Hedge::about}, Loose{"yaklaşık", Hedge::about},
                            Loose{"aşağı yukarı", Hedge::about},    Loose{"neredeyse", Hedge::nearly},
                            Loose{"en az", Hedge::at_least},        Loose{"en fazla", Hedge::up_to}};
constexpr std::array directions{Direction{"kuzeydoğu", 45, 22.5},  Direction{"kuzeybatı", 315, 22.5},
                                Direction{"güneydoğu", 135, 22.5}, Direction{"güneybatı", 225, 22.5},
                                Direction{"kuzey", 0, 45},         Direction{"güney", 180, 45},
                                Direction{"doğu", 90, 45},         Direction{"batı", 270, 45}};
constexpr auto direction_endings =
    std::to_array<std::string_view>({"nde", "nda", "ndeki", "ndaki", "ndedir", "ndadır"});
constexpr auto from = std::to_array<std::string_view>({"uzaklıktadır", "uzaklıktaki", "uzaklıkta", "mesafededir",
                                                       "mesafedeki", "mesafede", "uzaktadır", "uzaktaki", "uzakta",
                                                       "uzağında", "uzağındaki", "uzaklığındaki", "uzaklığında"});
constexpr auto place_nouns = std::to_array<std::string_view>({"kenti", "şehri", "ilçesi", "köyü", "kasabası"});
constexpr auto links = std::to_array<std::string_view>(
    {"ilinin", "iline", "ilinde", "bağlı", "kenti", "şehri", "ilçesi", "köyü", "kasabası", "ise", "de", "da"});
constexpr auto borders = std::to_array<std::string_view>(
    {"sınırına", "sınırında", "sınırından", "sınırı", "sınırındaki", "sınırının", "sınır"});
constexpr auto border_joints = std::to_array<std::string_view>({"-", "–", "ile"});
constexpr auto near =
    std::to_array<std::string_view>({"yakın", "yakınında", "yakınındaki", "yakınlarında", "yanında", "yanındaki"});
constexpr auto on = std::to_array<std::string_view>({"üzerinde", "üzerindeki", "boyunca", "dibinde", "dibindeki",
                                                     "sıfır noktada", "sıfır noktadaki", "sıfır noktasında"});

constexpr auto between = std::to_array<std::string_view>(
    {"arasında", "arasındaki", "arasındaki mesafe", "arasındaki uzaklık", "arası mesafe", "arası uzaklık", "arası"});
constexpr auto and_words = std::to_array<std::string_view>({"ile", "ve"});
constexpr auto in = std::to_array<std::string_view>({"yer alan", "bulunan", "olan", "kalan"});
constexpr auto fillers = std::to_array<std::string_view>({"yalnızca", "sadece", "uzaklığı", "mesafesi", "ancak",
                                                          "topu topu", "tam", "karayoluyla", "karadan", "kadar",
                                                          "civarında", "çok", "hemen", "oldukça", "epey"});
constexpr auto straight = std::to_array<std::string_view>({"kuş uçuşu", "düz hatta"});

// Of letters that other languages have, too.
constexpr auto beginnings =
    std::to_array<std::string_view>({"mesafe", "uzak", "kuzey", "güney", "köy", "ilçe", "Türk"});

bool may_be_in(std::string_view text) {
  for (const std::string_view letter : {"ı", "ş", "ğ", "İ", "Ş"})
    if (text.find(letter) != std::string_view::npos) return true;
  static constexpr WordBeginnings told_by{beginnings};
  return has_word_beginning(text, told_by);
}

}  // namespace

const Language turkish{
    .code = "tr",
    .units = units,
    .numbers = numbers,
    .hedges = hedges,
    .directions = directions,
    .direction_endings = direction_endings,
    .direction_leads = {},
    .direction_needs_lead = false,
    .comparative_endings = {},
    .of = {},
    .of_is_optional = true,
    .elisions = {},
    .from = from,
    .to = {},
    .between = between,
    .separates = {},
    .and_words = and_words,
    .in = in,
    .fillers = fillers,
    .straight = straight,
    .by_road = {},
    .place_first = true,
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
