// Chooses the place of each mention: prior of the place, words around, containers beside it, and company it keeps.
#include "gazetteer/geoparse/disambiguate.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "gazetteer/geoparse/bindings.hpp"
#include "gazetteer/geoparse/company.hpp"
#include "gazetteer/geoparse/sense_groups.hpp"
#include "gazetteer/geoparse/stated_distances.hpp"
#include "gazetteer/geoparse/weights.hpp"

namespace toise::gazetteer {

namespace {

constexpr int rounds = 3;

// A distance stated between two groups, seen from one of them.
struct Tie {
  std::size_t other = 0;
  StatedDistance stated;
  bool is_subject = true;
};

class Disambiguator {
 public:
  Disambiguator(std::string_view text, const std::vector<Word>& words, const std::vector<NameMatch>& matches,
                const IndexView& index, const DisambiguateOptions& options)
      : matches_(matches), index_(index), options_(options), all_(make_groups(matches, options.home)) {
    links_.resize(all_.groups.size());
    support_.resize(all_.groups.size());
    bind(words);
    tie(text, words);
  }

  Decisions run() {
    for (int round = 0; round < rounds; ++round) {
      const Company company(all_);
      std::vector<std::vector<double>> next;
      next.reserve(all_.groups.size());
      for (std::size_t i = 0; i < all_.groups.size(); ++i) next.push_back(scores_of(i, company));
      for (std::size_t i = 0; i < all_.groups.size(); ++i) all_.groups[i].probability = softmax(next[i]);
    }
    return decisions();
  }

 private:
  struct Links {
    std::vector<std::size_t> inside_of;     // groups that stand behind it as its container
    std::vector<std::size_t> right_inside;  // those of them that stand beside it
    std::vector<std::size_t> around;        // the reverse
    std::vector<Tie> ties;
  };

  void bind(const std::vector<Word>& words) {
    std::set<std::pair<std::size_t, std::size_t>> known;
    for (const Binding& binding : find_bindings(words, matches_)) {
      const std::size_t inner = all_.group_of[binding.inner];
      const std::size_t outer = all_.group_of[binding.outer];
      if (inner == outer || !known.emplace(inner, outer).second) continue;
      links_[inner].inside_of.push_back(outer);
      if (binding.adjacent) links_[inner].right_inside.push_back(outer);
      links_[outer].around.push_back(inner);
    }
  }

  void tie(std::string_view text, const std::vector<Word>& words) {
    constexpr std::size_t most_ties = 8;  // of a group
    for (const StatedDistance& stated : find_stated_distances(text, words, matches_)) {
      const std::size_t subject = all_.group_of[stated.subject];
      const std::size_t object = all_.group_of[stated.object];
      if (subject == object || links_[subject].ties.size() >= most_ties || links_[object].ties.size() >= most_ties)
        continue;
      links_[subject].ties.push_back({object, stated, true});
      links_[object].ties.push_back({subject, stated, false});
    }
  }

  double probability_that_holds(const SenseGroup& outer, const PlaceRecord& inner) const {
    double sum = 0;
    for (std::size_t i = 0; i < outer.senses.size(); ++i)
      if (is_container(outer.senses[i]->record.kind) && holds(outer.senses[i]->record, inner))
        sum += outer.probability[i];
    return sum;
  }

  double probability_of_being_inside(const SenseGroup& inner, const PlaceRecord& outer) const {
    double sum = 0;
    for (std::size_t i = 0; i < inner.senses.size(); ++i)
      if (holds(outer, inner.senses[i]->record)) sum += inner.probability[i];
    return sum;
  }

  // Where a distance to a place is measured: of an area that is called after its town, unless the words around say
  // that the area is meant, at the town. The size of the area is no reason to think that it is meant.
  static const Sense& measured(const SenseGroup& group, const Sense& sense) {
    if (!sense.seat || group.hint == TypeHint::area) return sense;
    const auto town = find_seat(group, sense);
    return town == group.senses.end() ? sense : **town;
  }

  static std::vector<const Sense*>::const_iterator find_seat(const SenseGroup& group, const Sense& area) {
    return std::find_if(group.senses.begin(), group.senses.end(),
                        [&area](const Sense* one) { return one->row == *area.seat; });
  }

  // What speaks for a province speaks for the town that it is called after, also where that lies in none or another.
  static void support_seats(const SenseGroup& group, std::vector<Support>& support) {
    for (std::size_t i = 0; i < group.senses.size(); ++i) {
      if (!group.senses[i]->seat) continue;
      const auto town = find_seat(group, *group.senses[i]);
      if (town == group.senses.end()) continue;
      double& share = support[static_cast<std::size_t>(town - group.senses.begin())].province;
      share = std::max(share, support[i].province);
    }
  }

  // How well a place of a group fits the stated distance to what the other name may mean.
  double fit(const Tie& tie, const SenseGroup& group, const Sense& sense) const {
    const SenseGroup& other = all_.groups[tie.other];
    const Sense& here = measured(group, sense);
    double sum = 0;
    for (std::size_t i = 0; i < other.senses.size(); ++i) {
      const Sense& there = measured(other, *other.senses[i]);
      sum += other.probability[i] * (tie.is_subject ? fit_stated_distance(tie.stated, here, there)
                                                    : fit_stated_distance(tie.stated, there, here));
    }
    return sum;
  }

  // What the words beside the name say of a place: containers, things contained, distances.
  double link_weight(std::size_t number, const Sense& sense) const {
    const Links& links = links_[number];
    double bound = 0;
    for (const std::size_t outer : links.inside_of)
      bound = std::max(bound, probability_that_holds(all_.groups[outer], sense.record));
    double binds = 0;
    for (const std::size_t inner : links.around)
      binds = std::max(binds, probability_of_being_inside(all_.groups[inner], sense.record));
    double fits = 0;
    for (const Tie& tie : links.ties) fits += fit(tie, all_.groups[number], sense);
    return context_weights::bound * bound + context_weights::binds * binds + context_weights::stated_distance * fits;
  }

  std::vector<double> scores_of(std::size_t number, const Company& company) {
    const SenseGroup& group = all_.groups[number];
    std::vector<double> scores = group.fixed;
    auto support = company.find_support(number);
    support_seats(group, support);
    support_[number].clear();
    for (const Support& one : support) support_[number].push_back(one.country);
    for (std::size_t i = 0; i < group.senses.size(); ++i)
      scores[i] += context_weights::country_share * support[i].country +
                   context_weights::admin1_share * support[i].province +
                   context_weights::nearness * support[i].nearness + link_weight(number, *group.senses[i]);
    return scores;
  }

  Decisions decisions() {
    Decisions out;
    out.decisions.resize(all_.groups.size());
    for (std::size_t i = 0; i < all_.groups.size(); ++i) {
      const SenseGroup& group = all_.groups[i];
      if (group.senses.empty() && !options_.explain) continue;
      Decision& decision = out.decisions[i];
      std::vector<std::size_t> order(group.senses.size());
      for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
      std::stable_sort(order.begin(), order.end(),
                       [&group](std::size_t a, std::size_t b) { return group.probability[a] > group.probability[b]; });
      for (const std::size_t k : order) decision.choices.push_back({group.senses[k], group.probability[k]});
      if (!order.empty()) {
        decision.company = support_[i][order.front()];
        decision.contradicted = is_contradicted(i, *decision.choices.front().sense);
      }
      if (options_.explain) explain(i, decision);
    }
    out.decision_of = std::move(all_.group_of);
    return out;
  }

  // A container that the text surely means holds no place of the name, and this one lies well outside it. Not where the
  // text puts it also into one that does hold it: then the text is at odds with itself, and the place is known.
  bool is_contradicted(std::size_t number, const Sense& best) const {
    constexpr double margin_km = 50;
    for (const std::size_t outer : links_[number].inside_of)
      if (is_container_that_holds(all_.groups[outer], best)) return false;
    for (const std::size_t outer : links_[number].right_inside) {
      const SenseGroup& group = all_.groups[outer];
      if (group.senses.empty()) continue;
      const Sense& container = likeliest(group);
      if (!is_container(container.record.kind) || !is_narrower(best.record.kind, container.record.kind)) continue;
      const double sure = *std::max_element(group.probability.begin(), group.probability.end());
      if (sure < 0.8 || holds(container.record, best.record) || probability_that_holds(group, best.record) > 0.1)
        continue;
      const double reach = static_cast<double>(container.record.radius_m) / 1000 + margin_km;
      if (distance_km(container.unit, best.unit) > reach) return true;
    }
    return false;
  }

  // A country is no such container: most false provinces lie in the right country.
  bool is_container_that_holds(const SenseGroup& group, const Sense& best) const {
    return !group.senses.empty() && likeliest(group).record.kind != PlaceKind::country &&
           probability_that_holds(group, best.record) > 0.5;
  }

  const Sense& likeliest(const SenseGroup& group) const {
    const auto best = std::max_element(group.probability.begin(), group.probability.end());
    return *group.senses[static_cast<std::size_t>(best - group.probability.begin())];
  }

  std::string name_of(const Sense& sense) const { return index_.place(sense.row).name; }

  void explain(std::size_t number, Decision& decision) const {
    const SenseGroup& group = all_.groups[number];
    const Links& links = links_[number];
    if (decision.choices.empty()) return decision.reasons.push_back("No place of this name is known.");
    const Choice& best = decision.choices.front();
    const std::size_t count = decision.choices.size();
    decision.reasons.push_back(count == 1 ? "One place has this name."
                                          : std::to_string(count) + " places have this name.");
    if (group.hint == TypeHint::town) decision.reasons.push_back("The words around say that it is a town.");
    if (group.hint == TypeHint::area) decision.reasons.push_back("The words around say that it is an area.");
    for (const std::size_t outer : links.inside_of)
      if (probability_that_holds(all_.groups[outer], best.sense->record) > 0.5)
        decision.reasons.push_back("The text puts it inside " + name_of(likeliest(all_.groups[outer])) + ".");
    for (const Tie& tie : links.ties)
      if (!all_.groups[tie.other].senses.empty() && fit(tie, group, *best.sense) > 0.5)
        decision.reasons.push_back("It fits the distance that the text states to " +
                                   name_of(likeliest(all_.groups[tie.other])) + ".");
    if (decision.contradicted) decision.reasons.push_back("The text puts it inside a place that does not hold it.");
    if (decision.company > 0.2) decision.reasons.push_back("Other names of the text lie in the same country.");
    if (group.demonym) decision.reasons.push_back("The word says what belongs to the place.");
    if (best.sense->record.population > 0)
      decision.reasons.push_back("Its population is " + std::to_string(best.sense->record.population) + ".");
  }

  const std::vector<NameMatch>& matches_;
  const IndexView& index_;
  const DisambiguateOptions& options_;
  SenseGroups all_;
  std::vector<Links> links_;
  std::vector<std::vector<double>> support_;  // Support::country of each group's senses
};

}  // namespace

Decisions disambiguate(std::string_view text, const std::vector<Word>& words, const std::vector<NameMatch>& matches,
                       const IndexView& index, const DisambiguateOptions& options) {
  return Disambiguator(text, words, matches, index, options).run();
}

}  // namespace toise::gazetteer
