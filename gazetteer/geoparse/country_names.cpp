// One table, sorted by nothing: it is made into a map once.
#include "gazetteer/geoparse/country_names.hpp"

#include <functional>
#include <string>
#include <unordered_map>

#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

namespace {

struct CountryName {
  std::string_view name;  // as written
  std::string_view code;
};

// clang-format off
constexpr CountryName country_names[] = {
    {"Росія", "RU"}, {"Білорусь", "BY"}, {"Польща", "PL"}, {"Словаччина", "SK"}, {"Угорщина", "HU"},
    {"Румунія", "RO"}, {"Німеччина", "DE"}, {"Британія", "GB"}, {"США", "US"}, {"Боснія", "BA"},
    {"Туреччина", "TR"}, {"Йорданія", "JO"}, {"Єгипет", "EG"}, {"Туніс", "TN"}, {"Вірменія", "AM"},
    {"ОАЕ", "AE"},
    {"Британия", "GB"}, {"Босния", "BA"}, {"ОАЭ", "AE"},
    {"İngiltere", "GB"}, {"Bosna", "BA"},
    {"Bosnie", "BA"}, {"Centrafrique", "CF"},
    {"هنغاريا", "HU"}, {"مولدوفا", "MD"}, {"بريطانيا", "GB"}, {"صربيا", "RS"}, {"البوسنة", "BA"},
    {"أوزبكستان", "UZ"},
    {"Tirkiye", "TR"}, {"Tirkiyê", "TR"}, {"Tirkiyeyê", "TR"}, {"Libnan", "LB"}, {"Lubnan", "LB"}};
// clang-format on

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using CodeTable = std::unordered_map<std::string, std::string_view, StringHash, std::equal_to<>>;

CodeTable make_codes() {
  CodeTable codes;
  for (const CountryName& one : country_names) codes.emplace(normalise(one.name), one.code);
  return codes;
}

}  // namespace

std::string_view find_country_name(std::string_view key) {
  static const CodeTable codes = make_codes();
  const auto found = codes.find(key);
  return found == codes.end() ? std::string_view{} : found->second;
}

}  // namespace toise::gazetteer
