// What the other names of a text say about a place.
#include "gazetteer/geoparse/company.hpp"

#include <algorithm>
#include <cmath>

#include "gazetteer/geoparse/weights.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t seen_senses = 4;  // of a name that others see
constexpr std::size_t most_positions = 400;
constexpr std::size_t most_pairs = 20'000'000;  // of senses and positions in a round

bool has_position(const PlaceRecord& record) {
  return record.kind == PlaceKind::point || record.kind == PlaceKind::admin2 || record.kind == PlaceKind::admin1;
}

}  // namespace

void Company::add_parts(const SenseGroup& group) {
  std::vector<std::size_t> best(group.senses.size());
  for (std::size_t k = 0; k < best.size(); ++k) best[k] = k;
  const auto middle = best.begin() + static_cast<std::ptrdiff_t>(std::min(seen_senses, best.size()));
  std::partial_sort(best.begin(), middle, best.end(), [&](std::size_t a, std::size_t b) {
    return group.probability[a] != group.probability[b] ? group.probability[a] > group.probability[b] : a < b;
  });
  for (auto at = best.begin(); at != middle; ++at) {
    const double weight = group.weight * group.probability[*at];
    if (weight < 0.02) continue;
    parts_of_[group.entry].push_back({group.senses[*at], group.entry, weight});
    parts_.push_back(parts_of_[group.entry].back());
  }
}

void Company::add(Shares& countries, Shares& provinces, const Part& part, double sign) {
  const PlaceRecord& record = part.sense->record;
  if (!record.country.empty()) countries[record.country] += sign * part.weight;
  if (!record.admin1.empty() && record.kind != PlaceKind::country) provinces[record.admin1] += sign * part.weight;
}

Company::Company(const SenseGroups& groups) : groups_(groups) {
  std::size_t senses = 1;
  for (const SenseGroup& group : groups.groups) {
    if (group.senses.empty()) continue;
    senses += group.senses.size();
    total_ += group.weight;
    weight_of_[group.entry] += group.weight;
    add_parts(group);
  }
  for (const Part& part : parts_) {
    add(countries_, provinces_, part, 1);
    if (has_position(part.sense->record)) positions_.push_back(part);
  }
  const std::size_t most = std::clamp<std::size_t>(most_pairs / senses, 32, most_positions);
  if (positions_.size() > most) {
    std::stable_sort(positions_.begin(), positions_.end(),
                     [](const Part& a, const Part& b) { return a.weight > b.weight; });
    positions_.resize(most);
  }
}

std::vector<Support> Company::find_support(std::size_t number) const {
  const SenseGroup& group = groups_.groups[number];
  std::vector<Support> support(group.senses.size());
  if (group.senses.empty()) return support;
  Shares own_countries;
  Shares own_provinces;
  const auto own = parts_of_.find(group.entry);  // none where the name means many places and none likely
  if (own != parts_of_.end())
    for (const Part& part : own->second) add(own_countries, own_provinces, part, 1);
  const double total = total_ - weight_of_.at(group.entry);
  const auto share = [total](const Shares& all, const Shares& mine_of, std::string_view key) {
    const auto found = key.empty() ? all.end() : all.find(key);
    if (found == all.end()) return 0.0;
    const auto mine = mine_of.find(key);
    return std::max(0.0, found->second - (mine == mine_of.end() ? 0.0 : mine->second)) / total;
  };
  for (std::size_t i = 0; i < support.size(); ++i) {
    const Sense& sense = *group.senses[i];
    support[i].country = share(countries_, own_countries, sense.record.country);
    if (sense.record.kind == PlaceKind::country || sense.record.kind == PlaceKind::region) continue;
    support[i].province = share(provinces_, own_provinces, sense.record.admin1);
    for (const Part& part : positions_) {
      if (part.entry == group.entry) continue;
      const double km = distance_km(sense.unit, part.sense->unit);
      if (km < 2000) support[i].nearness += part.weight * std::exp(-km / context_weights::half_distance_km);
    }
    support[i].nearness /= total;
  }
  return support;
}

}  // namespace toise::gazetteer
