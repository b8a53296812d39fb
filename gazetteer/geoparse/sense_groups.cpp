// The mentions of a text, gathered by name and by what the words around say of them.
#include "gazetteer/geoparse/sense_groups.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "gazetteer/geoparse/weights.hpp"

namespace toise::gazetteer {

namespace {

double hint_weight(TypeHint hint, const PlaceRecord& record) {
  if (hint == TypeHint::none || record.kind == PlaceKind::region) return 0;
  const bool area = record.kind != PlaceKind::point;
  if (hint == TypeHint::town) return area ? -context_weights::hint : 0;
  return area ? 0 : -context_weights::hint;
}

double home_weight(const Place& home, const Sense& sense) {
  double weight = 0;
  if (!home.country.empty() && home.country == sense.record.country) weight += context_weights::home_country;
  if (!home.admin1.empty() && home.admin1 == sense.record.admin1) weight += context_weights::home_admin1;
  if (is_area(home)) return weight;
  const double apart = distance_km(sense.unit, unit_vector(home.position));
  if (apart < 1 && sense.record.kind == PlaceKind::point) weight += context_weights::home_itself;
  return weight + context_weights::home_nearness * std::exp(-apart / context_weights::half_distance_km);
}

SenseGroup make_group(const NameMatch& match, const std::optional<Place>& home) {
  SenseGroup group;
  group.entry = match.entry;
  group.hint = match.hint;
  group.demonym = match.kind == MentionKind::demonym;
  for (const Sense& sense : match.entry->senses) {
    group.senses.push_back(&sense);
    group.fixed.push_back(sense.prior + hint_weight(match.hint, sense.record) + (home ? home_weight(*home, sense) : 0));
  }
  return group;
}

}  // namespace

std::vector<double> softmax(const std::vector<double>& scores) {
  std::vector<double> out(scores.size());
  if (scores.empty()) return out;
  const double top = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) sum += out[i] = std::exp(scores[i] - top);
  for (double& value : out) value /= sum;
  return out;
}

SenseGroups make_groups(const std::vector<NameMatch>& matches, const std::optional<Place>& home) {
  SenseGroups made;
  std::map<std::pair<const NameEntry*, TypeHint>, std::size_t> numbers;
  for (const NameMatch& match : matches) {
    const auto [at, is_new] = numbers.try_emplace({match.entry, match.hint}, made.groups.size());
    if (is_new) made.groups.push_back(make_group(match, home));
    ++made.groups[at->second].count;
    made.groups[at->second].dateline |= match.dateline;
    made.group_of.push_back(at->second);
  }
  for (SenseGroup& group : made.groups) {
    group.weight = (1 + std::log(group.count)) * (group.demonym ? 0.5 : 1.0);
    if (group.dateline) group.weight *= context_weights::dateline;
    group.probability = softmax(group.fixed);
  }
  return made;
}

}  // namespace toise::gazetteer
