// What a name can mean, taken by itself: its places with their prior weights.
#pragma once
#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

struct Sense {
  PlaceRow row = 0;
  PlaceRecord record;
  NameKind name_kind = NameKind::main;
  double prior = 0;              // log-odds: population, kind, how the name is its name
  std::array<float, 3> unit{};   // the position on the unit sphere
  std::optional<PlaceRow> seat;  // of an area: the town of the same name that it is called after
};

// The population, or where nobody entered one a usual value for its kind of place: a village's for a town.
double likely_population(const PlaceRecord& record);

// The position on the unit sphere, and the distance between two such: the chord, on a sphere of 6,371 km; 0.4 % short
// of the great circle at 2,000 km, 36 % at the antipodes.
std::array<float, 3> unit_vector(LonLat position);
double distance_km(const std::array<float, 3>& a, const std::array<float, 3>& b);

struct NameEntry {
  std::string key;
  std::vector<Sense> senses;  // by prior, best first; at most max_senses
  bool is_demonym = false;    // its best sense is by demonym

  bool empty() const { return senses.empty(); }
};

// The names of one text, each looked up once.
class NameTable {
 public:
  static constexpr std::size_t max_senses = 64;

  explicit NameTable(const IndexView& index) : index_(&index) {}

  // All places under an exact key, codes left out. The reference holds as long as the table.
  const NameEntry& find(const std::string& key);
  // The one place of an id; empty when the index has none.
  const NameEntry& find_id(std::string_view id);
  // Places whose name sounds alike and is spelt nearly alike; for names that the exact keys do not know.
  const NameEntry& find_similar(std::string_view written);
  const IndexView& index() const { return *index_; }

 private:
  NameEntry& add(const std::string& key);
  Sense make_sense(PlaceRow row, NameKind kind) const;
  void add_seats(std::vector<Sense>& senses, const std::string& key) const;

  const IndexView* index_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::deque<NameEntry> entries_;
};

}  // namespace toise::gazetteer
