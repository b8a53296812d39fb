// What a name can mean, taken by itself.
#include "gazetteer/geoparse/senses.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "gazetteer/geoparse/country_names.hpp"
#include "gazetteer/geoparse/weights.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {

namespace {

double prior_of(const PlaceRecord& record, NameKind kind) {
  double prior = sense_weights::population * std::log10(record.kind == PlaceKind::point
                                                            ? static_cast<double>(record.population) + 10
                                                            : likely_population(record));
  switch (record.kind) {
    case PlaceKind::country:
      prior += sense_weights::country;
      break;
    case PlaceKind::admin1:
      prior += sense_weights::admin1;
      break;
    case PlaceKind::admin2:
      prior += sense_weights::admin2;
      break;
    case PlaceKind::region:
      prior += sense_weights::region;
      break;
    case PlaceKind::point:
      break;
  }
  if (record.feature == "P.PPLC") prior += sense_weights::capital;
  if (record.feature == "P.PPLA") prior += sense_weights::admin1_seat;
  if (record.feature == "P.PPLX") prior += sense_weights::section;
  if (kind == NameKind::alternate) prior += sense_weights::alternate;
  return prior;
}

// Changes of one letter (Levenshtein 1966), at most `limit` + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return limit + 1;
  std::vector<std::size_t> row(a.size() + 1);
  for (std::size_t i = 0; i <= a.size(); ++i) row[i] = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    std::size_t diagonal = row[0];
    row[0] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const std::size_t above = row[i];
      row[i] = std::min({above + 1, row[i - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[a.size()];
}

// A romanised spelling without what is French ("Boutcha"), Russian ("dzh") or Turkish ("Cerablus") in it.
std::string respell(std::string spelling) {
  constexpr std::array<std::array<std::string_view, 2>, 4> parts{
      {{"tch", "ch"}, {"dzh", "j"}, {"dj", "j"}, {"ou", "u"}}};
  for (const auto& [from, to] : parts)
    if (const std::size_t at = spelling.find(from); at != std::string::npos) spelling.replace(at, from.size(), to);
  for (std::size_t i = 0; i < spelling.size(); ++i)
    if (spelling[i] == 'c' && (i + 1 == spelling.size() || spelling[i + 1] != 'h')) spelling[i] = 'j';
  return spelling;
}

// Whether an area is called after a town: its own, or one that it surrounds and that is a province by itself, as Kyiv
// is beside Kyiv Oblast and Moscow beside Moscow Oblast.
bool is_called_after(const Sense& area, const Sense& town) {
  const PlaceRecord& seat = town.record;
  if (seat.kind != PlaceKind::point || !seat.feature.starts_with("P.PPL") || seat.feature == "P.PPLX" ||
      seat.country != area.record.country ||
      (seat.population < 5000 && !(seat.population == 0 && seat.feature.starts_with("P.PPLA"))))
    return false;
  if (seat.admin1 == area.record.admin1) return true;
  const bool leads = seat.feature == "P.PPLC" || seat.feature == "P.PPLA";
  return leads && distance_km(town.unit, area.unit) * 1000 < static_cast<double>(area.record.radius_m);
}

// A province or district that is called after a town: without a word that says so, people mean the town.
void prefer_seats(std::vector<Sense>& senses) {
  for (Sense& area : senses) {
    if (area.record.kind != PlaceKind::admin1 && area.record.kind != PlaceKind::admin2) continue;
    for (const Sense& town : senses)
      if (is_called_after(area, town)) {
        area.prior = std::min(area.prior, town.prior - sense_weights::seat_first);
        area.seat = town.row;
        break;
      }
  }
}

}  // namespace

std::array<float, 3> unit_vector(LonLat position) {
  const double lat = position.lat * std::numbers::pi / 180;
  const double lon = position.lon * std::numbers::pi / 180;
  return {static_cast<float>(std::cos(lat) * std::cos(lon)), static_cast<float>(std::cos(lat) * std::sin(lon)),
          static_cast<float>(std::sin(lat))};
}

double distance_km(const std::array<float, 3>& a, const std::array<float, 3>& b) {
  const float x = a[0] - b[0];
  const float y = a[1] - b[1];
  const float z = a[2] - b[2];
  return 6371.0 * static_cast<double>(std::sqrt(x * x + y * y + z * z));
}

double likely_population(const PlaceRecord& record) {
  if (record.population > 0) return static_cast<double>(record.population);
  switch (record.kind) {
    case PlaceKind::country:
    case PlaceKind::region:
      return 1e7;
    case PlaceKind::admin1:
      return 1e6;
    case PlaceKind::admin2:
      return 5e4;
    case PlaceKind::point:
      break;
  }
  return 1e3;
}

NameEntry& NameTable::add(const std::string& key) {
  numbers_.emplace(key, entries_.size());
  entries_.emplace_back();
  entries_.back().key = key;
  return entries_.back();
}

Sense NameTable::make_sense(PlaceRow row, NameKind kind) const {
  Sense sense;
  sense.row = row;
  sense.record = index_->record(row);
  sense.name_kind = kind;
  sense.prior = prior_of(sense.record, kind);
  sense.unit = unit_vector(sense.record.position);
  return sense;
}

// The town that a province is called after, where a language's name ("Ракка") is listed for the province alone.
void NameTable::add_seats(std::vector<Sense>& senses, const std::string& key) const {
  const std::size_t known = senses.size();
  for (std::size_t i = 0; i < known; ++i) {
    const Sense area = senses[i];
    if (area.record.kind != PlaceKind::admin1 || area.name_kind != NameKind::alternate) continue;
    const bool has_town =
        std::any_of(senses.begin(), senses.end(), [&area](const Sense& one) { return is_called_after(area, one); });
    const std::string name = normalise(index_->main_name(area.row));
    if (has_town || name == key || skeleton(key) != skeleton(name)) continue;
    for (const NameHit& hit : index_->find_names(KeyKind::exact, name)) {
      if (hit.kind == NameKind::code || hit.kind == NameKind::demonym) continue;
      const Sense town = make_sense(hit.place, NameKind::alternate);
      const bool leads = town.record.feature == "P.PPLA" || town.record.feature == "P.PPLC";
      if (leads && town.record.admin1 == area.record.admin1 && is_called_after(area, town)) {
        senses.push_back(town);
        break;
      }
    }
  }
}

const NameEntry& NameTable::find(const std::string& key) {
  if (const auto known = numbers_.find(key); known != numbers_.end()) return entries_[known->second];
  NameEntry& entry = add(key);
  std::vector<NameHit> hits = index_->find_names(KeyKind::exact, key);
  // Several names of one place can have the same key: the most direct one counts.
  std::sort(hits.begin(), hits.end(), [](const NameHit& a, const NameHit& b) {
    return a.place != b.place ? a.place < b.place : a.kind < b.kind;
  });
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (hits[i].kind == NameKind::code || (i > 0 && hits[i - 1].place == hits[i].place)) continue;
    entry.senses.push_back(make_sense(hits[i].place, hits[i].kind));
    Sense& sense = entry.senses.back();
    // "New York" is no other name of New York City.
    if (sense.name_kind == NameKind::alternate && sense.record.population >= 100'000 &&
        index_->main_name(sense.row).ends_with(" City") && normalise(index_->main_name(sense.row)) == key + " city")
      sense = make_sense(sense.row, NameKind::main);
  }
  if (const auto code = find_country_name(key); !code.empty())
    if (const auto row = index_->find_id("country:" + std::string(code)))
      entry.senses.push_back(make_sense(*row, NameKind::alternate));
  add_seats(entry.senses, key);
  prefer_seats(entry.senses);
  std::sort(entry.senses.begin(), entry.senses.end(),
            [](const Sense& a, const Sense& b) { return a.prior != b.prior ? a.prior > b.prior : a.row < b.row; });
  if (entry.senses.size() > max_senses) entry.senses.resize(max_senses);
  entry.is_demonym = !entry.senses.empty() && entry.senses.front().name_kind == NameKind::demonym;
  return entry;
}

const NameEntry& NameTable::find_id(std::string_view id) {
  const std::string key = "id " + std::string(id);
  if (const auto known = numbers_.find(key); known != numbers_.end()) return entries_[known->second];
  NameEntry& entry = add(key);
  if (const auto row = index_->find_id(id)) entry.senses.push_back(make_sense(*row, NameKind::main));
  return entry;
}

const NameEntry& NameTable::find_similar(std::string_view written) {
  const std::string key = "similar " + std::string(written);
  if (const auto known = numbers_.find(key); known != numbers_.end()) return entries_[known->second];
  NameEntry& entry = add(key);
  const std::string sound = skeleton(written);
  if (sound.size() < 3) return entry;
  const std::string spelling = normalise(romanise(written));
  const std::string plain = respell(spelling);
  const std::size_t limit = std::max<std::size_t>(1, spelling.size() / 4);
  std::vector<PlaceRow> rows;
  for (const NameHit& hit : index_->find_names(KeyKind::skeleton, sound)) {
    if (hit.kind == NameKind::code || hit.kind == NameKind::demonym) continue;
    if (std::find(rows.begin(), rows.end(), hit.place) != rows.end()) continue;
    const std::string other = normalise(romanise(hit.name));
    if (edit_distance(spelling, other, limit) > limit && edit_distance(plain, other, limit) > limit) continue;
    rows.push_back(hit.place);
    Sense sense = make_sense(hit.place, hit.kind);
    sense.prior += sense_weights::similar;
    entry.senses.push_back(sense);
  }
  prefer_seats(entry.senses);
  std::sort(entry.senses.begin(), entry.senses.end(),
            [](const Sense& a, const Sense& b) { return a.prior != b.prior ? a.prior > b.prior : a.row < b.row; });
  if (entry.senses.size() > max_senses) entry.senses.resize(max_senses);
  return entry;
}

}  // namespace toise::gazetteer
