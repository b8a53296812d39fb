// The features of a mention that the rest of the text gives: names that the text surely means as places.
#include "gazetteer/geoparse/document_features.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace toise::gazetteer {

namespace {

constexpr std::size_t few_senses = 3;        // a name with more lies beside something anywhere
constexpr std::size_t most_companions = 64;  // so that a text of very many names stays linear
constexpr float close_km = 30;
constexpr float far_km = 200;

bool has(const Features& row, Feature feature) {
  return row[static_cast<std::size_t>(feature)] > 0;
}

// The words around say that it is a place.
bool is_supported(const Features& row) {
  return has(row, Feature::place_preposition) || has(row, Feature::place_word_of) ||
         has(row, Feature::area_behind_comma) || has(row, Feature::type_word_after);
}

bool is_town(const Sense& sense) {
  return sense.record.kind == PlaceKind::point;
}

// Names that the text surely means as places, and the areas they are.
class SureNames {
 public:
  SureNames(const std::vector<NameMatch>& matches, const std::vector<Features>& rows) {
    for (std::size_t i = 0; i < matches.size(); ++i) {
      const NameEntry* entry = matches[i].entry;
      if (has(rows[i], Feature::person)) continue;
      if (is_supported(rows[i]) && ++counts_[entry] == 1) add_name(*entry);
      if (!entry->empty()) add_area(entry->senses.front().record);
    }
  }

  int count_of(const NameEntry* entry) const {
    const auto found = counts_.find(entry);
    return found == counts_.end() ? 0 : found->second;
  }

  // 1 in a province that the text names, 0.5 in a country.
  float nearness_to_areas(const NameEntry& entry) const {
    float near = 0;
    for (const Sense& sense : entry.senses) {
      if (sense.record.kind == PlaceKind::country || sense.record.kind == PlaceKind::admin1) continue;
      if (provinces_.contains(sense.record.admin1)) near = 1;
      if (countries_.contains(sense.record.country)) near = std::max(near, 0.5f);
    }
    return near;
  }

  // Another sure name means the entry's best place.
  bool is_named_otherwise(const NameEntry& entry) const {
    if (entry.empty()) return false;
    const auto found = names_of_.find(entry.senses.front().row);
    return found != names_of_.end() && (found->second > 1 || count_of(&entry) == 0);
  }

  // exp(-distance / 30 km) to the nearest town of another sure name.
  float closeness(const NameEntry& entry) const {
    if (entry.senses.size() > few_senses) return 0;
    float close = 0;
    for (const NameEntry* other : companions_) {
      if (other == &entry) continue;
      for (const Sense& own : entry.senses)
        for (const Sense& sense : other->senses) {
          if (!is_town(own) || !is_town(sense) || own.row == sense.row) continue;
          const auto km = static_cast<float>(distance_km(own.unit, sense.unit));
          if (km <= far_km) close = std::max(close, std::exp(-km / close_km));
        }
    }
    return close;
  }

 private:
  void add_name(const NameEntry& entry) {
    if (entry.empty()) return;
    ++names_of_[entry.senses.front().row];
    if (entry.senses.size() <= few_senses && companions_.size() < most_companions) companions_.push_back(&entry);
  }

  void add_area(const PlaceRecord& best) {
    if (best.kind == PlaceKind::admin1) provinces_.insert(best.admin1);
    if (best.kind == PlaceKind::country || best.kind == PlaceKind::admin1) countries_.insert(best.country);
  }

  std::unordered_map<const NameEntry*, int> counts_;
  std::unordered_map<PlaceRow, int> names_of_;  // how many sure names mean it
  std::vector<const NameEntry*> companions_;
  std::unordered_set<std::string_view> provinces_;
  std::unordered_set<std::string_view> countries_;
};

}  // namespace

void add_document_features(const std::vector<NameMatch>& matches, std::vector<Features>& rows) {
  const SureNames sure(matches, rows);
  struct OfName {
    float near = 0;
    float close = 0;
    float otherwise = 0;
  };
  std::unordered_map<const NameEntry*, OfName> known;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const NameEntry* entry = matches[i].entry;
    const auto [at, is_new] = known.try_emplace(entry);
    if (is_new)
      at->second = {sure.nearness_to_areas(*entry), sure.closeness(*entry),
                    sure.is_named_otherwise(*entry) ? 1.0f : 0.0f};
    auto& row = rows[i];
    const auto set = [&row](Feature feature, float value) { row[static_cast<std::size_t>(feature)] = value; };
    set(Feature::same_name_is_place, sure.count_of(entry) > (is_supported(row) ? 1 : 0) ? 1 : 0);
    set(Feature::near_context, at->second.near);
    set(Feature::close_company, at->second.close);
    set(Feature::named_otherwise, at->second.otherwise);
  }
}

}  // namespace toise::gazetteer
