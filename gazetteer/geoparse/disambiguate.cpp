// Chooses the place of each mention: prior of the place, words around, containers beside it, and company it keeps.
#include "gazetteer/geoparse/disambiguate.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "gazetteer/geoparse/weights.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t company = 4;  // senses of a name that others see
constexpr int rounds = 3;

bool is_container(PlaceKind kind) {
  return kind == PlaceKind::country || kind == PlaceKind::admin1 || kind == PlaceKind::admin2;
}

bool holds(const PlaceRecord& outer, const PlaceRecord& inner) {
  switch (outer.kind) {
    case PlaceKind::country:
      return inner.kind != PlaceKind::country && outer.country == inner.country;
    case PlaceKind::admin1:
      return (inner.kind == PlaceKind::point || inner.kind == PlaceKind::admin2) && outer.admin1 == inner.admin1;
    case PlaceKind::admin2:
      return inner.kind == PlaceKind::point && !outer.admin2.empty() && outer.admin2 == inner.admin2;
    default:
      return false;
  }
}

// exp(-distance / 300 km) from the chord between two positions.
double nearness(const std::array<float, 3>& a, const std::array<float, 3>& b) {
  const float x = a[0] - b[0];
  const float y = a[1] - b[1];
  const float z = a[2] - b[2];
  const double km = 6371.0 * static_cast<double>(std::sqrt(x * x + y * y + z * z));
  return km > 2000 ? 0.0 : std::exp(-km / context_weights::half_distance_km);
}

// All mentions of one name in one meaning.
struct Group {
  const NameEntry* entry = nullptr;
  TypeHint hint = TypeHint::none;
  bool demonym = false;
  int count = 0;
  double weight = 1;  // in the company of others
  std::vector<const Sense*> senses;
  std::vector<double> fixed;  // prior, hint and home
  std::vector<double> probability;
  std::vector<std::size_t> inside_of;  // groups that stand behind it as its container
  std::vector<std::size_t> around;     // the reverse
};

class Disambiguator {
 public:
  Disambiguator(const std::vector<Word>& words, const std::vector<NameMatch>& matches, const IndexView& index,
                const DisambiguateOptions& options)
      : words_(words), matches_(matches), index_(index), options_(options) {}

  std::vector<Decision> run() {
    make_groups();
    bind_neighbours();
    for (Group& group : groups_) group.probability = softmax(group.fixed);
    for (int round = 0; round < rounds; ++round) {
      std::vector<std::vector<double>> next;
      next.reserve(groups_.size());
      for (std::size_t i = 0; i < groups_.size(); ++i) next.push_back(scores_of(i));
      for (std::size_t i = 0; i < groups_.size(); ++i) groups_[i].probability = softmax(next[i]);
    }
    return decisions();
  }

 private:
  static std::vector<double> softmax(const std::vector<double>& scores) {
    std::vector<double> out(scores.size());
    if (scores.empty()) return out;
    const double top = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) sum += out[i] = std::exp(scores[i] - top);
    for (double& value : out) value /= sum;
    return out;
  }

  void make_groups() {
    std::map<std::pair<const NameEntry*, TypeHint>, std::size_t> numbers;
    for (const NameMatch& match : matches_) {
      const auto [at, is_new] = numbers.try_emplace({match.entry, match.hint}, groups_.size());
      if (is_new) groups_.push_back(make_group(match));
      ++groups_[at->second].count;
      group_of_.push_back(at->second);
    }
    for (Group& group : groups_) group.weight = (1 + std::log(group.count)) * (group.demonym ? 0.5 : 1.0);
  }

  Group make_group(const NameMatch& match) const {
    Group group;
    group.entry = match.entry;
    group.hint = match.hint;
    group.demonym = match.kind == MentionKind::demonym;
    for (const Sense& sense : match.entry->senses) {
      group.senses.push_back(&sense);
      group.fixed.push_back(sense.prior + hint_weight(match.hint, sense.record) + home_weight(sense));
    }
    return group;
  }

  static double hint_weight(TypeHint hint, const PlaceRecord& record) {
    if (hint == TypeHint::none || record.kind == PlaceKind::region) return 0;
    const bool area = record.kind != PlaceKind::point;
    if (hint == TypeHint::town) return area ? -context_weights::hint : 0;
    return area ? 0 : -context_weights::hint;
  }

  double home_weight(const Sense& sense) const {
    if (!options_.home) return 0;
    const Place& home = *options_.home;
    double weight = 0;
    if (!home.country.empty() && home.country == sense.record.country) weight += context_weights::home_country;
    if (!home.admin1.empty() && home.admin1 == sense.record.admin1) weight += context_weights::home_admin1;
    const double apart =
        std::hypot((home.position.lon - sense.record.position.lon) * std::cos(home.position.lat / 57.2958),
                   home.position.lat - sense.record.position.lat) *
        111.2;
    return weight + context_weights::home_nearness * std::exp(-apart / context_weights::half_distance_km);
  }

  // "Bangor, Maine", "Barisha in the Syrian province of Idlib": the second is a container of the first.
  void bind_neighbours() {
    for (std::size_t i = 0; i + 1 < matches_.size(); ++i) {
      for (std::size_t j = i + 1; j < std::min(matches_.size(), i + 3); ++j) {
        if (!stands_inside(matches_[i], matches_[j])) continue;
        const std::size_t inner = group_of_[i];
        const std::size_t outer = group_of_[j];
        if (inner == outer) continue;
        groups_[inner].inside_of.push_back(outer);
        groups_[outer].around.push_back(inner);
      }
    }
  }

  bool stands_inside(const NameMatch& inner, const NameMatch& outer) const {
    if (outer.first <= inner.last) return false;
    const std::size_t between = outer.first - inner.last - 1;
    if (between == 0) {
      return words_[outer.first].gap == Gap::comma ||
             (words_[outer.first].gap == Gap::other && inner.last + 1 == outer.first);
    }
    // Only small words, place words and names of the container's country in between: "in the Syrian province of".
    if (between > 5) return false;
    bool inside = false;
    for (std::size_t at = inner.last + 1; at <= outer.first; ++at) {
      const Word& word = words_[at];
      if (word.gap != Gap::space && !(at == inner.last + 1 && word.gap == Gap::comma)) return false;
      if (at == outer.first) break;
      if (word.key == "in" || word.key == "في") inside = true;
      if (!(word.roles & (role_function | role_area_word | role_compass | role_place_preposition)) && !word.capitalised)
        return false;
      if (word.key == "and" || word.key == "to" || word.key == "from") return false;
    }
    return inside;
  }

  double probability_that_holds(const Group& outer, const PlaceRecord& inner) const {
    double sum = 0;
    for (std::size_t i = 0; i < outer.senses.size(); ++i)
      if (is_container(outer.senses[i]->record.kind) && holds(outer.senses[i]->record, inner))
        sum += outer.probability[i];
    return sum;
  }

  double probability_of_being_inside(const Group& inner, const PlaceRecord& outer) const {
    double sum = 0;
    for (std::size_t i = 0; i < inner.senses.size(); ++i)
      if (holds(outer, inner.senses[i]->record)) sum += inner.probability[i];
    return sum;
  }

  std::vector<double> scores_of(std::size_t number) const {
    const Group& group = groups_[number];
    std::vector<double> scores = group.fixed;
    if (group.senses.empty()) return scores;
    const Company others = company_of(number);
    for (std::size_t i = 0; i < group.senses.size(); ++i) {
      const Sense& sense = *group.senses[i];
      scores[i] += others.weigh(sense);
      double bound = 0;
      for (const std::size_t outer : group.inside_of)
        bound = std::max(bound, probability_that_holds(groups_[outer], sense.record));
      scores[i] += context_weights::bound * bound;
      double binds = 0;
      for (const std::size_t inner : group.around)
        binds = std::max(binds, probability_of_being_inside(groups_[inner], sense.record));
      scores[i] += context_weights::binds * binds;
    }
    return scores;
  }

  // What the other names of the text say, added up.
  struct Company {
    double total = 2;  // so that a single companion says little
    std::unordered_map<std::string_view, double> countries;
    std::unordered_map<std::string_view, double> provinces;
    std::vector<std::pair<const Sense*, double>> positions;

    double weigh(const Sense& sense) const {
      const auto share = [&](const auto& table, std::string_view key) {
        const auto found = key.empty() ? table.end() : table.find(key);
        return found == table.end() ? 0.0 : found->second / total;
      };
      double near = 0;
      if (sense.record.kind != PlaceKind::country && sense.record.kind != PlaceKind::region)
        for (const auto& [other, weight] : positions) near += weight * nearness(sense.unit, other->unit);
      return context_weights::country_share * share(countries, sense.record.country) +
             (sense.record.kind == PlaceKind::country
                  ? 0
                  : context_weights::admin1_share * share(provinces, sense.record.admin1)) +
             context_weights::nearness * near / total;
    }
  };

  Company company_of(std::size_t number) const {
    Company others;
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      const Group& group = groups_[i];
      if (i == number || group.entry == groups_[number].entry || group.senses.empty()) continue;
      others.total += group.weight;
      std::vector<std::size_t> best(group.senses.size());
      for (std::size_t k = 0; k < best.size(); ++k) best[k] = k;
      const auto middle = best.begin() + static_cast<std::ptrdiff_t>(std::min(company, best.size()));
      std::partial_sort(best.begin(), middle, best.end(), [&](std::size_t a, std::size_t b) {
        return group.probability[a] != group.probability[b] ? group.probability[a] > group.probability[b] : a < b;
      });
      for (auto at = best.begin(); at != middle; ++at) {
        const double weight = group.weight * group.probability[*at];
        if (weight < 0.02) continue;
        const PlaceRecord& record = group.senses[*at]->record;
        if (!record.country.empty()) others.countries[record.country] += weight;
        if (!record.admin1.empty() && record.kind != PlaceKind::country) others.provinces[record.admin1] += weight;
        if (record.kind == PlaceKind::point || record.kind == PlaceKind::admin2 || record.kind == PlaceKind::admin1)
          others.positions.emplace_back(group.senses[*at], weight);
      }
    }
    return others;
  }

  std::vector<Decision> decisions() const {
    std::vector<Decision> out(matches_.size());
    for (std::size_t i = 0; i < matches_.size(); ++i) {
      const Group& group = groups_[group_of_[i]];
      for (std::size_t k = 0; k < group.senses.size(); ++k)
        out[i].choices.push_back({group.senses[k], group.probability[k]});
      std::stable_sort(out[i].choices.begin(), out[i].choices.end(),
                       [](const Choice& a, const Choice& b) { return a.probability > b.probability; });
      if (options_.explain) explain(group, out[i]);
    }
    return out;
  }

  std::string name_likeliest(const Group& group) const {
    const auto best = std::max_element(group.probability.begin(), group.probability.end());
    return index_.place(group.senses[static_cast<std::size_t>(best - group.probability.begin())]->row).name;
  }

  void explain(const Group& group, Decision& decision) const {
    if (decision.choices.empty()) return decision.reasons.push_back("No place of this name is known.");
    const Choice& best = decision.choices.front();
    const std::size_t count = decision.choices.size();
    decision.reasons.push_back(count == 1 ? "One place has this name."
                                          : std::to_string(count) + " places have this name.");
    if (group.hint == TypeHint::town) decision.reasons.push_back("The words around say that it is a town.");
    if (group.hint == TypeHint::area) decision.reasons.push_back("The words around say that it is an area.");
    for (const std::size_t outer : group.inside_of)
      if (probability_that_holds(groups_[outer], best.sense->record) > 0.5)
        decision.reasons.push_back("The text puts it inside " + name_likeliest(groups_[outer]) + ".");
    if (best.sense->record.population > 0)
      decision.reasons.push_back("Its population is " + std::to_string(best.sense->record.population) + ".");
  }

  const std::vector<Word>& words_;
  const std::vector<NameMatch>& matches_;
  const IndexView& index_;
  const DisambiguateOptions& options_;
  std::vector<Group> groups_;
  std::vector<std::size_t> group_of_;
};

}  // namespace

std::vector<Decision> disambiguate(const std::vector<Word>& words, const std::vector<NameMatch>& matches,
                                   const IndexView& index, const DisambiguateOptions& options) {
  return Disambiguator(words, matches, index, options).run();
}

}  // namespace toise::gazetteer
