// The places, with the spellings that stand for them.
#include "tests/core/claims/small_gazetteer.hpp"

#include <algorithm>
#include <stdexcept>

#include "core/geo/borders.hpp"

namespace toise::test {
namespace {

struct Entry {
  std::vector<std::string> names;
  std::vector<std::string> demonyms;
  std::string id, name, country, country_name, admin1, admin1_name, feature;
  double lat, lon, radius;
};

// Positions: GeoNames; radii: ours for towns, half the greatest extent for areas (rounded).
const std::vector<Entry>& entries() {
  static const std::vector<Entry> list{
      {{"Atmah", "Atma", "Atme", "أطمة"},
       {},
       "geonames:172370",
       "Aţmah",
       "SY",
       "Syria",
       "SY.12",
       "Idlib",
       "P.PPL",
       36.3095,
       36.68839,
       1500},
      {{"Barisha"},
       {},
       "geonames:171770",
       "Bārīshā",
       "SY",
       "Syria",
       "SY.12",
       "Idlib",
       "P.PPL",
       36.16512,
       36.63621,
       1000},
      {{"Sarmada"},
       {},
       "geonames:164786",
       "Sarmadā",
       "SY",
       "Syria",
       "SY.12",
       "Idlib",
       "P.PPL",
       36.18553,
       36.72231,
       2000},
      {{"Aleppo"},
       {},
       "geonames:170063",
       "Aleppo",
       "SY",
       "Syria",
       "SY.09",
       "Aleppo",
       "P.PPLA",
       36.20124,
       37.16117,
       8000},
      {{"Homs"}, {}, "geonames:169577", "Homs", "SY", "Syria", "SY.11", "Homs", "P.PPLA", 34.72682, 36.72339, 6000},
      {{"Hama"}, {}, "geonames:170017", "Hama", "SY", "Syria", "SY.10", "Hama", "P.PPLA", 35.13179, 36.75783, 5000},
      {{"Damascus"},
       {},
       "geonames:170654",
       "Damascus",
       "SY",
       "Syria",
       "SY.13",
       "Damascus",
       "P.PPLC",
       33.5102,
       36.29128,
       10000},
      {{"Idlib"}, {}, "admin1:SY.12", "Idlib", "SY", "Syria", "SY.12", "", "A.ADM1", 35.8, 36.7, 65000},
      {{"Syria"}, {"Syrian", "Syrians"}, "country:SY", "Syria", "SY", "Syria", "", "", "A.PCLI", 35.0, 38.5, 420000},
      {{"Turkey"}, {"Turkish"}, "country:TR", "Turkey", "TR", "Turkey", "", "", "A.PCLI", 39.0, 35.0, 840000},
      {{"Iraq"}, {"Iraqi"}, "country:IQ", "Iraq", "IQ", "Iraq", "", "", "A.PCLI", 33.0, 44.0, 520000},
      {{"United States", "US"},
       {"American"},
       "country:US",
       "United States",
       "US",
       "United States",
       "",
       "",
       "A.PCLI",
       39.76,
       -98.5,
       2500000},
      {{"Reyhanli"},
       {},
       "geonames:300153",
       "Reyhanlı",
       "TR",
       "Turkey",
       "TR.31",
       "Hatay",
       "P.PPLA2",
       36.26861,
       36.56861,
       2500},
      {{"Kyiv"},
       {},
       "geonames:703448",
       "Kyiv",
       "UA",
       "Ukraine",
       "UA.12",
       "Kyiv City",
       "P.PPLC",
       50.45466,
       30.5238,
       15000},
      {{"Bucha"}, {}, "geonames:711390", "Bucha", "UA", "Ukraine", "UA.13", "Kyiv", "P.PPL", 50.54345, 30.21201, 3000},
      {{"Ukraine"}, {"Ukrainian"}, "country:UA", "Ukraine", "UA", "Ukraine", "", "", "A.PCLI", 49.0, 32.0, 700000},
  };
  return list;
}

Place make_place(const Entry& entry) {
  Place place;
  place.id = entry.id;
  place.name = entry.name;
  place.position = {entry.lon, entry.lat};
  place.radius = {entry.radius};
  place.feature = entry.feature;
  place.country = entry.country;
  place.country_name = entry.country_name;
  place.admin1 = entry.admin1;
  if (!entry.admin1_name.empty()) place.admin = {entry.admin1_name};
  // Natural Earth 1:10m, rounded: Syria, Ukraine
  if (entry.id == "country:SY") place.extent = LonLatBox{35.72, 32.31, 42.38, 37.32};
  if (entry.id == "country:UA") place.extent = LonLatBox{22.13, 44.38, 40.16, 52.38};
  return place;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) == 0xD8;
}

// Adds the occurrences of one name that no longer name has taken.
void add(std::string_view text, const std::string& name, const Entry* entry, MentionKind kind,
         std::vector<Mention>& out) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
    const Span span{at, at + name.size()};
    const bool whole = (at == 0 || !is_letter(text[at - 1])) && (span.end == text.size() || !is_letter(text[span.end]));
    const bool taken =
        std::any_of(out.begin(), out.end(), [&](const Mention& other) { return other.span.overlaps(span); });
    if (!whole || taken) continue;
    Mention mention;
    mention.span = span;
    mention.text = name;
    mention.kind = kind;
    if (entry) mention.place = make_place(*entry);
    mention.score = entry ? 0.9 : 0;
    if (name == "Barisha") {
      Place other = make_place(*entry);
      other.id = "geonames:171772";
      other.position = {36.26887, 35.71453};
      other.admin1 = "SY.10";
      other.admin = {"Hama"};
      mention.alternatives.push_back({other, 0.05});
    }
    out.push_back(mention);
  }
}

}  // namespace

Place find_place(std::string_view name) {
  for (const Entry& entry : entries())
    if (std::find(entry.names.begin(), entry.names.end(), name) != entry.names.end()) return make_place(entry);
  throw std::logic_error("no such place in the small gazetteer: " + std::string(name));
}

std::vector<Mention> find_mentions(std::string_view text) {
  std::vector<Mention> mentions;
  for (const Entry& entry : entries()) {
    for (const std::string& name : entry.demonyms) add(text, name, &entry, MentionKind::demonym, mentions);
    for (const std::string& name : entry.names) add(text, name, &entry, MentionKind::name, mentions);
  }
  add(text, "Nowhereville", nullptr, MentionKind::name, mentions);
  std::sort(mentions.begin(), mentions.end(),
            [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  return mentions;
}

Document make_document(std::string text) {
  Document document;
  document.text = std::move(text);
  document.sha256 = std::string(64, 'a');
  return document;
}

const geo::Borders& small_borders() {
  static const std::vector<std::byte> bytes = geo::encode_borders({
      {"SY",
       "TR",
       {{{36.20, 35.95},
         {36.38, 36.22},
         {36.65, 36.24},
         {36.675, 36.31},
         {36.60, 36.33},
         {36.63, 36.82},
         {38.0, 36.83},
         {41.0, 37.10},
         {42.35, 37.23}}}},
      {"IQ", "SY", {{{42.35, 37.23}, {41.38, 36.5}, {41.2, 34.7}, {38.79, 33.37}}}},
      {"IQ", "TR", {{{42.35, 37.23}, {44.77, 37.17}}}},
  });
  static const geo::Borders borders(bytes);
  return borders;
}

std::vector<claims::CheckedClaim> review(const std::string& text) {
  const Document document = make_document(text);
  const auto mentions = find_mentions(document.text);
  return claims::review(document, mentions, {&small_borders(), nullptr});
}

}  // namespace toise::test
