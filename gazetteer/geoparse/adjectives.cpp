// Stems and endings: three tables.
#include "gazetteer/geoparse/adjectives.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace toise::gazetteer {

namespace {

struct Adjective {
  std::string_view stem;
  std::string_view country;
};

// clang-format off
// Keys of Ukrainian have no ї (it is і).
constexpr Adjective russian[] = {
    {"украинск", "UA"},
    {"российск", "RU"},
    {"белорусск", "BY"},
    {"польск", "PL"},
    {"молдавск", "MD"},
    {"румынск", "RO"},
    {"венгерск", "HU"},
    {"словацк", "SK"},
    {"литовск", "LT"},
    {"латвийск", "LV"},
    {"эстонск", "EE"},
    {"финск", "FI"},
    {"грузинск", "GE"},
    {"армянск", "AM"},
    {"азербайджанск", "AZ"},
    {"турецк", "TR"},
    {"сирийск", "SY"},
    {"иракск", "IQ"},
    {"иранск", "IR"},
    {"израильск", "IL"},
    {"ливанск", "LB"},
    {"иорданск", "JO"},
    {"египетск", "EG"},
    {"ливийск", "LY"},
    {"суданск", "SD"},
    {"афганск", "AF"},
    {"пакистанск", "PK"},
    {"индийск", "IN"},
    {"китайск", "CN"},
    {"казахстанск", "KZ"},
    {"казахск", "KZ"},
    {"узбекск", "UZ"},
    {"таджикск", "TJ"},
    {"киргизск", "KG"},
    {"туркменск", "TM"},
    {"йеменск", "YE"},
    {"саудовск", "SA"},
    {"болгарск", "BG"},
    {"сербск", "RS"},
    {"немецк", "DE"},
    {"норвежск", "NO"},
    {"американск", "US"},
    {"британск", "GB"},
    {"французск", "FR"},
};
constexpr Adjective ukrainian[] = {
    {"украінськ", "UA"},
    {"російськ", "RU"},
    {"білоруськ", "BY"},
    {"польськ", "PL"},
    {"молдовськ", "MD"},
    {"румунськ", "RO"},
    {"угорськ", "HU"},
    {"словацьк", "SK"},
    {"литовськ", "LT"},
    {"латвійськ", "LV"},
    {"естонськ", "EE"},
    {"фінськ", "FI"},
    {"грузинськ", "GE"},
    {"вірменськ", "AM"},
    {"азербайджанськ", "AZ"},
    {"турецьк", "TR"},
    {"сирійськ", "SY"},
    {"іракськ", "IQ"},
    {"іранськ", "IR"},
    {"ізраільськ", "IL"},
    {"ліванськ", "LB"},
    {"йорданськ", "JO"},
    {"єгипетськ", "EG"},
    {"лівійськ", "LY"},
    {"суданськ", "SD"},
    {"афганськ", "AF"},
    {"пакистанськ", "PK"},
    {"індійськ", "IN"},
    {"китайськ", "CN"},
    {"казахськ", "KZ"},
    {"болгарськ", "BG"},
    {"сербськ", "RS"},
    {"німецьк", "DE"},
    {"американськ", "US"},
    {"британськ", "GB"},
    {"французьк", "FR"},
};
constexpr Adjective french[] = {
    {"syrien", "SY"},
    {"turc", "TR"},
    {"turqu", "TR"},
    {"irakien", "IQ"},
    {"iranien", "IR"},
    {"libanais", "LB"},
    {"jordanien", "JO"},
    {"israelien", "IL"},
    {"palestinien", "PS"},
    {"egyptien", "EG"},
    {"libyen", "LY"},
    {"soudanais", "SD"},
    {"tchadien", "TD"},
    {"malien", "ML"},
    {"nigerien", "NE"},
    {"burkinab", "BF"},
    {"algerien", "DZ"},
    {"marocain", "MA"},
    {"tunisien", "TN"},
    {"ukrainien", "UA"},
    {"russe", "RU"},
    {"bielorusse", "BY"},
    {"polonais", "PL"},
    {"roumain", "RO"},
    {"moldave", "MD"},
    {"pakistanais", "PK"},
    {"indien", "IN"},
    {"chinois", "CN"},
    {"birman", "MM"},
    {"yemenit", "YE"},
    {"saoudien", "SA"},
    {"ethiopien", "ET"},
    {"erythreen", "ER"},
    {"somalien", "SO"},
    {"congolais", "CD"},
    {"rwandais", "RW"},
    {"burundais", "BI"},
    {"ougandais", "UG"},
    {"centrafricain", "CF"},
    {"camerounais", "CM"},
    {"mauritanien", "MR"},
    {"senegalais", "SN"},
    {"allemand", "DE"},
    {"espagnol", "ES"},
    {"italien", "IT"},
    {"armenien", "AM"},
    {"azerbaidjanais", "AZ"},
    {"georgien", "GE"},
    {"americain", "US"},
    {"britanniqu", "GB"},
    {"francais", "FR"},
    {"nigerian", "NG"},
    {"ivoirien", "CI"},
    {"guineen", "GN"},
    {"kenyan", "KE"},
    {"beninois", "BJ"},
    {"togolais", "TG"},
    {"ghaneen", "GH"},
    {"mozambicain", "MZ"},
    {"tanzanien", "TZ"},
    {"angolais", "AO"},
    {"zambien", "ZM"},
    {"liberien", "LR"},
    {"djiboutien", "DJ"},
    {"colombien", "CO"},
    {"venezuelien", "VE"},
    {"haitien", "HT"},
    {"dominicain", "DO"},
    {"thailandais", "TH"},
    {"cambodgien", "KH"},
    {"bangladais", "BD"},
    {"serb", "RS"},
    {"hongrois", "HU"},
    {"bulgar", "BG"},
    {"lituanien", "LT"},
    {"estonien", "EE"},
};
// clang-format on

// Of adjectives in -ск- and -ськ-, long and short cases.
constexpr std::array<std::string_view, 19> slavic_endings{"ий", "ой",  "ого", "ому", "им", "ом", "ая", "ую", "ое", "ие",
                                                          "их", "ими", "а",   "у",   "оі", "ою", "е",  "і",  "іи"};
constexpr std::array<std::string_view, 8> french_endings{"", "s", "e", "es", "ne", "nes", "ite", "ites"};

std::string_view find_in(std::span<const Adjective> adjectives, std::span<const std::string_view> endings,
                         std::string_view key) {
  for (const Adjective& one : adjectives)
    if (key.starts_with(one.stem) &&
        std::find(endings.begin(), endings.end(), key.substr(one.stem.size())) != endings.end())
      return one.country;
  return {};
}

}  // namespace

std::string_view find_adjective_country(std::string_view key) {
  constexpr std::size_t shortest = 4;
  if (key.size() < shortest) return {};
  if (static_cast<unsigned char>(key.front()) < 0x80) return find_in(french, french_endings, key);
  if (const auto country = find_in(russian, slavic_endings, key); !country.empty()) return country;
  return find_in(ukrainian, slavic_endings, key);
}

}  // namespace toise::gazetteer
