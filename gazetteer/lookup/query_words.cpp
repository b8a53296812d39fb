// Commas, and words for kinds of places.
#include "gazetteer/lookup/query_words.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {
namespace {

using namespace std::string_view_literals;

// Normalised words for areas and towns, as they stand before or behind a name.
constexpr std::array area_ends{
    " province"sv, " governorate"sv, " state"sv,    " region"sv,       " county"sv,  " district"sv,    " oblast"sv,
    " oblasti"sv,  " prefecture"sv,  " krai"sv,     " emirate"sv,      " vilayet"sv, " wilayah"sv,     " muhafazah"sv,
    " ili"sv,      " ilcesi"sv,      " rayon"sv,    " raion"sv,        " rayonu"sv,  " countryside"sv, " subdistrict"sv,
    " division"sv, " department"sv,  " township"sv, " municipality"sv, " область"sv, " район"sv,       " край"sv};
constexpr std::array area_begins{"province of "sv,
                                 "governorate of "sv,
                                 "state of "sv,
                                 "region of "sv,
                                 "county of "sv,
                                 "district of "sv,
                                 "the province of "sv,
                                 "the governorate of "sv,
                                 "the state of "sv,
                                 "the region of "sv,
                                 "province de "sv,
                                 "gouvernorat de "sv,
                                 "muhafazat "sv,
                                 "mohafazat "sv,
                                 "wilayat "sv,
                                 "rif "sv,
                                 "محافظه "sv,
                                 "ريف "sv,
                                 "منطقه "sv,
                                 "ناحيه "sv,
                                 "ولايه "sv,
                                 "قضاء "sv,
                                 "قضا "sv,
                                 "مديريه "sv,
                                 "استان "sv,
                                 "شهرستان "sv,
                                 "ضلع "sv};
constexpr std::array town_ends{" city"sv,   " town"sv, " village"sv, " zhen"sv, " xiang"sv,
                               " jiedao"sv, " cun"sv,  " stad"sv,    " shi"sv,  " شهر"sv};
constexpr std::array town_begins{
    "city of "sv,  "town of "sv, "village of "sv,  "the city of "sv, "the town of "sv, "the village of "sv,
    "ville de "sv, "madinat "sv, "qaryat "sv,      "baldat "sv,      "poselok "sv,     "posyolok "sv,
    "selo "sv,     "gorod "sv,   "king amphoe "sv, "amphoe "sv,      "مدينه "sv,       "قريه "sv,
    "بلده "sv,     "مخيم "sv,    "شهر "sv,         "город "sv,       "село "sv,        "поселок "sv,
    "місто "sv,    "селище "sv,  "смт "sv};

template <typename Words>
std::optional<std::string> without_end(const std::string& key, const Words& words) {
  for (const std::string_view word : words)
    if (key.size() > word.size() && key.ends_with(word)) return key.substr(0, key.size() - word.size());
  return std::nullopt;
}

template <typename Words>
std::optional<std::string> without_begin(const std::string& key, const Words& words) {
  for (const std::string_view word : words)
    if (key.size() > word.size() && key.starts_with(word)) return key.substr(word.size());
  return std::nullopt;
}

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split_at_commas(std::string_view text) {
  constexpr auto arabic_comma = "،"sv;
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t latin = std::min(text.find(','), text.size());
    const std::size_t arabic = std::min(text.find(arabic_comma), text.size());
    const std::size_t at = std::min(latin, arabic);
    if (const auto part = trim(text.substr(0, at)); !part.empty()) parts.push_back(part);
    if (at == text.size()) return parts;
    text.remove_prefix(at + (latin < arabic ? 1 : arabic_comma.size()));
  }
}

// "Ayn al-Arab (Kobane)": either name.
std::vector<std::string> split_at_brackets(std::string_view text) {
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos) return {};
  const std::size_t close = std::min(text.find(')', open), text.size());
  std::vector<std::string> parts;
  for (const std::string_view part : {text.substr(0, open), text.substr(open + 1, close - open - 1)})
    if (!normalise(part).empty()) parts.emplace_back(trim(part));
  return parts;
}

}  // namespace

std::vector<NameReading> parse_readings(std::string_view text) {
  std::vector<NameReading> readings;
  const auto parts = split_at_commas(text);
  if (parts.empty()) return readings;
  NameReading whole{std::string(parts.front()), {parts.begin() + 1, parts.end()}, WantedKind::any};
  const std::string key = normalise(whole.name);
  if (key.empty()) return readings;
  if (key.find(' ') == std::string::npos) {  // no word beside the name
    readings.push_back(std::move(whole));
    return readings;
  }
  const auto add = [&](const std::optional<std::string>& name, WantedKind wanted) {
    if (name) readings.push_back({*name, whole.containers, wanted});
  };
  add(without_end(key, area_ends), WantedKind::area);
  add(without_begin(key, area_begins), WantedKind::area);
  add(without_end(key, town_ends), WantedKind::town);
  add(without_begin(key, town_begins), WantedKind::town);
  for (std::string& part : split_at_brackets(whole.name)) add(std::move(part), WantedKind::any);
  readings.insert(readings.begin(), std::move(whole));
  return readings;
}

std::vector<NameReading> parse_trailing_containers(std::string_view text) {
  std::vector<NameReading> readings;
  text = trim(text);
  std::size_t space = text.rfind(' ');
  for (int words = 1; words <= 2 && space != std::string_view::npos && space > 0; ++words) {
    const auto name = trim(text.substr(0, space));
    readings.push_back({std::string(name), {std::string(text.substr(space + 1))}, WantedKind::any});
    space = text.rfind(' ', space - 1);
  }
  return readings;
}

std::vector<std::string> parse_parts(std::string_view name) {
  std::vector<std::string> parts;
  const std::string key = normalise(name);
  const auto add = [&](std::string_view part) {
    constexpr std::size_t least_bytes = 4;
    if (part.size() >= least_bytes && part.size() * 2 >= key.size()) parts.emplace_back(part);
  };
  std::vector<std::size_t> spaces;
  for (std::size_t i = 0; i < key.size(); ++i)
    if (key[i] == ' ') spaces.push_back(i);
  constexpr std::size_t most_dropped = 2;
  const std::string_view view = key;
  for (std::size_t dropped = 1; dropped <= std::min(most_dropped, spaces.size()); ++dropped) {
    add(view.substr(0, spaces[spaces.size() - dropped]));
    add(view.substr(spaces[dropped - 1] + 1));
  }
  return parts;
}

bool is_wanted(const PlaceRecord& record, WantedKind wanted) {
  if (wanted == WantedKind::any) return true;
  return (record.kind != PlaceKind::point) == (wanted == WantedKind::area);
}

}  // namespace toise::gazetteer
