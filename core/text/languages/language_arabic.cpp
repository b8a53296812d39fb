// How Arabic speaks of lengths, directions and borders.
#include <array>

#include "core/text/languages/languages.hpp"

namespace toise::text {
namespace {

using Unit = Language::UnitPhrase;
using Number = Language::NumberPhrase;
using Loose = Language::HedgePhrase;
using Direction = Language::DirectionPhrase;

constexpr std::array units{
    Unit{"كيلومترين", "km", 2},    Unit{"كيلومتران", "km", 2}, Unit{"كيلومتر", "km", 0},   Unit{"كيلومتراً", "km", 0},
    Unit{"كيلومترا", "km", 0},     Unit{"كيلومترًا", "km", 0},  Unit{"كيلومترات", "km", 0}, Unit{"كلم", "km", 0},
    Unit{"كم", "km", 0},           Unit{"كيلو متر", "km", 0},  Unit{"كيلو مترا", "km", 0}, Unit{"كيلو", "km", 0},
    Unit{"كيلومتراتٍ", "km", 0},    Unit{"ميلين", "mi", 2},     Unit{"ميل", "mi", 0},       Unit{"ميلا", "mi", 0},
    Unit{"ميلاً", "mi", 0},         Unit{"أميال", "mi", 0},     Unit{"اميال", "mi", 0},     Unit{"ميل بحري", "nmi", 0},
    Unit{"أميال بحرية", "nmi", 0}, Unit{"مترين", "m", 2},      Unit{"متر", "m", 0},        Unit{"مترا", "m", 0},
    Unit{"متراً", "m", 0},          Unit{"مترًا", "m", 0},       Unit{"أمتار", "m", 0},      Unit{"امتار", "m", 0}};
constexpr std::array numbers{Number{"ثلاثة", 3},         Number{"ثلاث", 3},
                             Number{"أربعة", 4},         Number{"أربع", 4},
                             Number{"خمسة", 5},          Number{"خمس", 5},
                             Number{"ستة", 6},           Number{"ست", 6},
                             Number{"سبعة", 7},          Number{"سبع", 7},
                             Number{"ثمانية", 8},        Number{"ثماني", 8},
                             Number{"تسعة", 9},          Number{"تسع", 9},
                             Number{"عشرة", 10},         Number{"عشر", 10},
                             Number{"عشرين", 20},        Number{"عشرون", 20},
                             Number{"ثلاثين", 30},       Number{"ثلاثون", 30},
                             Number{"أربعين", 40},       Number{"أربعون", 40},
                             Number{"خمسين", 50},        Number{"خمسون", 50},
                             Number{"ستين", 60},         Number{"سبعين", 70},
                             Number{"ثمانين", 80},       Number{"تسعين", 90},
                             Number{"مئة", 100},         Number{"مائة", 100},
                             Number{"بضعة", 6.5, 3, 10}, Number{"بضع", 6.5, 3, 10},
                             Number{"عدة", 6.5, 3, 10},  Number{"عشرات", 85, 20, 150},
                             Number{"مئتي", 200},        Number{"مائتي", 200},
                             Number{"خمسة عشر", 15},     Number{"مئة وخمسين", 150}};
constexpr std::array hedges{
    Loose{"ما يقارب", Hedge::about},        Loose{"حوالي", Hedge::about},        Loose{"نحو", Hedge::about},
    Loose{"قرابة", Hedge::about},           Loose{"زهاء", Hedge::about},         Loose{"تقريبا", Hedge::about},
    Loose{"ما يزيد عن", Hedge::at_least},   Loose{"أكثر من", Hedge::at_least},   Loose{"لا يقل عن", Hedge::at_least},
    Loose{"ما لا يقل عن", Hedge::at_least}, Loose{"أقل من", Hedge::up_to},       Loose{"لا يزيد عن", Hedge::up_to},
    Loose{"لا تتجاوز", Hedge::up_to},       Loose{"لا تقل عن", Hedge::at_least}, Loose{"لا تزيد عن", Hedge::up_to}};
constexpr std::array directions{Direction{"شمال شرقي", 45, 22.5},
                                Direction{"شمالي شرقي", 45, 22.5},
                                Direction{"الشمال شرقي", 45, 22.5},
                                Direction{"الشمالي شرقي", 45, 22.5},
                                Direction{"شمال شرق", 45, 22.5},
                                Direction{"شمالي شرق", 45, 22.5},
                                Direction{"الشمال شرق", 45, 22.5},
                                Direction{"الشمالي شرق", 45, 22.5},
                                Direction{"شمال الشرقي", 45, 22.5},
                                Direction{"شمالي الشرقي", 45, 22.5},
                                Direction{"الشمال الشرقي", 45, 22.5},
                                Direction{"الشمالي الشرقي", 45, 22.5},
                                Direction{"شمال الشرق", 45, 22.5},
                                Direction{"شمالي الشرق", 45, 22.5},
                                Direction{"الشمال الشرق", 45, 22.5},
                                Direction{"الشمالي الشرق", 45, 22.5},
                                Direction{"شمال غربي", 315, 22.5},
                                Direction{"شمالي غربي", 315, 22.5},
                                Direction{"الشمال غربي", 315, 22.5},
                                Direction{"الشمالي غربي", 315, 22.5},
                                Direction{"شمال غرب", 315, 22.5},
                                Direction{"شمالي غرب", 315, 22.5},
                                Direction{"الشمال غرب", 315, 22.5},
                                Direction{"الشمالي غرب", 315, 22.5},
                                Direction{"شمال الغربي", 315, 22.5},
                                Direction{"شمالي الغربي", 315, 22.5},
                                Direction{"الشمال الغربي", 315, 22.5},
                                Direction{"الشمالي الغربي", 315, 22.5},
                                Direction{"شمال الغرب", 315, 22.5},
                                Direction{"شمالي الغرب", 315, 22.5},
                                Direction{"الشمال الغرب", 315, 22.5},
                                Direction{"الشمالي الغرب", 315, 22.5},
                                Direction{"جنوب شرقي", 135, 22.5},
                                Direction{"جنوبي شرقي", 135, 22.5},
                                Direction{"الجنوب شرقي", 135, 22.5},
                                Direction{"الجنوبي شرقي", 135, 22.5},
                                Direction{"جنوب شرق", 135, 22.5},
                                Direction{"جنوبي شرق", 135, 22.5},
                                Direction{"الجنوب شرق", 135, 22.5},
                                Direction{"الجنوبي شرق", 135, 22.5},
                                Direction{"جنوب الشرقي", 135, 22.5},
                                Direction{"جنوبي الشرقي", 135, 22.5},
                                Direction{"الجنوب الشرقي", 135, 22.5},
                                Direction{"الجنوبي الشرقي", 135, 22.5},
                                Direction{"جنوب الشرق", 135, 22.5},
                                Direction{"جنوبي الشرق", 135, 22.5},
                                Direction{"الجنوب الشرق", 135, 22.5},
                                Direction{"الجنوبي الشرق", 135, 22.5},
                                Direction{"جنوب غربي", 225, 22.5},
                                Direction{"جنوبي غربي", 225, 22.5},
                                Direction{"الجنوب غربي", 225, 22.5},
                                Direction{"الجنوبي غربي", 225, 22.5},
                                Direction{"جنوب غرب", 225, 22.5},
                                Direction{"جنوبي غرب", 225, 22.5},
                                Direction{"الجنوب غرب", 225, 22.5},
                                Direction{"الجنوبي غرب", 225, 22.5},
                                Direction{"جنوب الغربي", 225, 22.5},
                                Direction{"جنوبي الغربي", 225, 22.5},
                                Direction{"الجنوب الغربي", 225, 22.5},
                                Direction{"الجنوبي الغربي", 225, 22.5},
                                Direction{"جنوب الغرب", 225, 22.5},
                                Direction{"جنوبي الغرب", 225, 22.5},
                                Direction{"الجنوب الغرب", 225, 22.5},
                                Direction{"الجنوبي الغرب", 225, 22.5},
                                Direction{"شمالي", 0, 45},
                                Direction{"الشمالي", 0, 45},
                                Direction{"الشمال", 0, 45},
                                Direction{"شمال", 0, 45},
                                Direction{"جنوبي", 180, 45},
                                Direction{"الجنوبي", 180, 45},
                                Direction{"الجنوب", 180, 45},
                                Direction{"جنوب", 180, 45},
                                Direction{"شرقي", 90, 45},
                                Direction{"الشرقي", 90, 45},
                                Direction{"الشرق", 90, 45},
                                Direction{"شرق", 90, 45},
                                Direction{"غربي", 270, 45},
                                Direction{"الغربي", 270, 45},
                                Direction{"الغرب", 270, 45},
                                Direction{"غرب", 270, 45}};
constexpr auto direction_leads = std::to_array<std::string_view>({"إلى", "الى", "باتجاه", "في"});
constexpr auto of = std::to_array<std::string_view>({"من"});
constexpr auto from = std::to_array<std::string_view>({"من", "عن", "وعن"});
constexpr auto place_nouns = std::to_array<std::string_view>(
    {"مدينة", "بلدة", "قرية", "محافظة", "منطقة", "العاصمة", "مركز", "بلدتي", "ريف", "وسط"});
constexpr auto links = std::to_array<std::string_view>(
    {"على",  "بعد",  "مسافة", "تبعد",  "يبعد", "وتبعد", "تقع", "يقع", "وتقع", "الواقعة", "الواقع",
     "التي", "الذي", "هي",    "مدينة", "بلدة", "قرية",  "وهي", "إلى", "الى",  "في",      "تبعد"});
constexpr auto borders = std::to_array<std::string_view>({"الحدود", "حدود"});
constexpr auto border_joints = std::to_array<std::string_view>({"مع", "بين", "و"});
constexpr auto border_adjectives = std::to_array<std::string_view>({"الحدودية مع", "الحدودي مع", "الحدوديتين مع"});
constexpr auto near = std::to_array<std::string_view>(
    {"بالقرب من", "بالقرب", "قرب", "قريبة من", "القريبة من", "قريب من", "على مقربة من"});
constexpr auto on = std::to_array<std::string_view>({"على", "عند"});

constexpr auto to = std::to_array<std::string_view>({"عن", "وعن", "إلى", "الى"});
constexpr auto between = std::to_array<std::string_view>({"بين"});
constexpr auto separates = std::to_array<std::string_view>({"تفصل", "يفصل"});
constexpr auto and_words = std::to_array<std::string_view>({"و", "ومدينة", "وبلدة", "وقرية"});
constexpr auto in = std::to_array<std::string_view>({"في"});
constexpr auto fillers = std::to_array<std::string_view>(
    {"سوى", "إلا", "مسافة", "بمسافة", "تبلغ", "هي", "فقط", "بعد", "على", "،", "بنحو", "بحوالي", "حوالي", "نحو", "("});
constexpr auto by_road = std::to_array<std::string_view>({"بالسيارة", "برا", "براً"});
constexpr auto straight = std::to_array<std::string_view>({"بخط مستقيم", "خط مستقيم"});

bool may_be_in(std::string_view text) {
  return has_letters_between(text, 0xD8, 0xDB);  // U+0600 to U+06FF
}

}  // namespace

const Language arabic{
    .code = "ar",
    .units = units,
    .numbers = numbers,
    .hedges = hedges,
    .directions = directions,
    .direction_endings = {},
    .direction_leads = direction_leads,
    .direction_needs_lead = false,
    .comparative_endings = {},
    .of = of,
    .of_is_optional = true,
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
    .border_adjectives = border_adjectives,
    .near = near,
    .on = on,
    .has_own_letters = true,
    .may_be_in = may_be_in,
};

}  // namespace toise::text
