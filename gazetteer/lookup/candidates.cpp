// Readings of the query, then one stage after the other.
#include "gazetteer/lookup/candidates.hpp"

#include <algorithm>
#include <functional>

#include "gazetteer/index/alike_names.hpp"
#include "gazetteer/lookup/containment.hpp"
#include "gazetteer/lookup/exact.hpp"
#include "gazetteer/lookup/fuzzy.hpp"
#include "gazetteer/lookup/inverted_names.hpp"
#include "gazetteer/lookup/prefix.hpp"
#include "gazetteer/lookup/query_words.hpp"

namespace toise::gazetteer {
namespace {

using Containers = std::vector<std::vector<PlaceRow>>;

bool has_small_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A reading with its containers found.
struct BoundReading {
  NameReading reading;
  Containers inside;
  bool has_alike = true;  // false where no name is alike but those that are exactly so
};

class CandidateSearch {
 public:
  CandidateSearch(const IndexView& index, const CandidateQuery& query) : index_(index), query_(query) {}

  Candidates find() {
    if (add_country_turned_round()) return std::move(found_);
    for (NameReading& reading : parse_readings(query_.name)) bind(std::move(reading), true);
    if (readings_.empty()) return {};
    found_.name = readings_.front().reading.name;
    add_exact();
    drop_unwanted_kinds();
    if (found_.matches.empty() && readings_.front().reading.containers.empty()) add_trailing_containers();
    if (query_.prefix) add_beginnings();
    const bool has_exact = !found_.matches.empty();
    if (!query_.prefix || !has_exact) add_alike();
    if (!has_exact) add_slips();
    demote_far_sounds(found_.matches);
    constexpr std::size_t shortest_guess = 4;
    if (found_.matches.empty()) add_unwanted_kinds();
    if (found_.matches.empty() && !query_.prefix) add_parts();
    if (found_.matches.empty() && query_.name.size() >= shortest_guess) add_beginnings();
    keep_best_matches(found_.matches);
    return std::move(found_);
  }

 private:
  // Returns whether every container was found.
  bool bind(NameReading reading, bool note_unknown) {
    Containers inside = query_.inside;
    bool all_known = true;
    for (const std::string& name : reading.containers) {
      auto rows = find_containers(index_, name);
      if (!rows.empty()) {
        inside.push_back(std::move(rows));
        continue;
      }
      all_known = false;
      auto& unknown = found_.unknown_containers;
      if (note_unknown && std::find(unknown.begin(), unknown.end(), name) == unknown.end()) unknown.push_back(name);
    }
    if (all_known || note_unknown) readings_.push_back({std::move(reading), std::move(inside), true});
    return all_known;
  }

  void add_exact() {
    for (BoundReading& bound : readings_) {
      const ExactMatches exact = find_exact_matches(index_, bound.reading.name);
      bound.has_alike = exact.has_alike;
      add(exact.matches, bound);
    }
  }

  // "Ain al-Arab" is 'Ayn al 'Arab, and no Ain in an Arab land.
  bool has_nearly_exact(std::string_view name) const {
    constexpr AlikeLimits close{most_alike_beside_exact, 1, false};
    return !find_alike(index_, name, close).empty();
  }

  void add_trailing_containers() {
    if (has_nearly_exact(query_.name)) return;
    for (NameReading& reading : parse_trailing_containers(query_.name)) {
      if (!bind(std::move(reading), false)) continue;
      const BoundReading bound = std::move(readings_.back());
      readings_.pop_back();
      add(find_exact(index_, bound.reading.name), bound);
      if (!found_.matches.empty()) return;
    }
  }

  // "Congo, Democratic Republic of the" is a country, not a Congo inside something. Returns whether one was found.
  bool add_country_turned_round() {
    for (const std::string& name : turn_round(query_.name)) {
      for (const PlaceMatch& match : find_exact(index_, name))
        if (index_.record(match.place).kind == PlaceKind::country && is_inside(match.place, query_.inside))
          found_.matches.push_back(match);
      if (!found_.matches.empty()) return true;
    }
    return false;
  }

  // "محافظة إدلب" is the province, though some source gives the town that name too. A main name stays: "Oklahoma City".
  void drop_unwanted_kinds() {
    for (const BoundReading& bound : readings_) {
      const WantedKind wanted = bound.reading.wanted;
      const auto is_meant = [&](const PlaceMatch& match) {
        return match.match == MatchKind::exact || is_wanted(index_.record(match.place), wanted);
      };
      if (wanted == WantedKind::any ||
          !std::any_of(found_.matches.begin(), found_.matches.end(),
                       [&](const auto& match) { return is_wanted(index_.record(match.place), wanted); }))
        continue;
      std::erase_if(found_.matches, [&](const PlaceMatch& match) { return !is_meant(match); });
    }
  }

  // "Harim district" where the index has only the town.
  void add_unwanted_kinds() {
    for (BoundReading& bound : readings_) {
      bound.reading.wanted = WantedKind::any;
      add(find_exact(index_, bound.reading.name), bound);
    }
  }

  // "Lake Mahopac" where the index has only Mahopac: a guess, like a slip.
  void add_parts() {
    for (const BoundReading& bound : readings_) {
      const double whole = static_cast<double>(std::max<std::size_t>(bound.reading.name.size(), 1));
      for (const std::string& part : parse_parts(bound.reading.name)) {
        PlaceMatches matches = find_exact(index_, part);
        for (PlaceMatch& match : matches) {
          match.match = MatchKind::fuzzy;
          match.likeness = std::min(0.9, static_cast<double>(part.size()) / whole);
          match.edits = bound.reading.name.size() - std::min(part.size(), bound.reading.name.size());
        }
        add(matches, bound);
        if (!found_.matches.empty()) return;
      }
    }
  }

  void add_stage(const std::function<PlaceMatches(const IndexView&, std::string_view)>& find_matches) {
    for (const BoundReading& bound : readings_) add(find_matches(index_, bound.reading.name), bound);
  }

  void add_beginnings() {
    for (const BoundReading& bound : readings_) {
      const auto reach = bound.inside.empty() ? PrefixReach::best : PrefixReach::all;
      add(find_prefix(index_, bound.reading.name, reach), bound);
    }
  }

  void add_slips() {
    add_stage(find_fuzzy);
    if (query_.prefix) add_stage(find_misspelt_prefix);
  }

  // A province may be written as its seat is not: "مأرب" is to find the town Ma'rib too.
  bool has_only_provinces() const {
    return readings_.size() == 1 && std::all_of(found_.matches.begin(), found_.matches.end(), [&](const auto& match) {
             const PlaceKind kind = index_.kind(match.place);
             return kind == PlaceKind::admin1 || kind == PlaceKind::admin2;
           });
  }

  AlikeLimits make_alike_limits() const {
    if (found_.matches.empty()) return {};
    if (has_only_provinces()) return {1000, 4, true};
    if (!query_.inside.empty()) return {1000, 2, false};  // who says where may mean one of few
    return {most_alike_beside_exact, 1, false};
  }

  void add_alike() {
    const AlikeLimits limits = make_alike_limits();
    const bool has_exact = limits.edits == 1;
    for (const BoundReading& bound : readings_) {
      if (has_exact && !bound.has_alike) continue;
      PlaceMatches matches = find_alike(index_, bound.reading.name, limits);
      std::erase_if(matches, [&](const PlaceMatch& match) {
        const PlaceKind kind = index_.kind(match.place);
        const bool strict = has_exact || kind == PlaceKind::country || kind == PlaceKind::region;
        return strict && match.edits > 1;
      });
      add(matches, bound);
    }
  }

  void add(const PlaceMatches& matches, const BoundReading& bound) {
    const bool codes = !has_small_letter(query_.name);
    for (const PlaceMatch& match : matches) {
      if (match.name_kind == NameKind::code && !codes) continue;
      if (bound.reading.wanted != WantedKind::any && !is_wanted(index_.record(match.place), bound.reading.wanted))
        continue;
      if (is_inside(match.place, bound.inside)) found_.matches.push_back(match);
    }
  }

  bool is_inside(PlaceRow place, const Containers& containers) const {
    return std::all_of(containers.begin(), containers.end(), [&](const std::vector<PlaceRow>& any) {
      return std::any_of(any.begin(), any.end(), [&](PlaceRow container) { return lies_in(index_, place, container); });
    });
  }

  const IndexView& index_;
  const CandidateQuery& query_;
  std::vector<BoundReading> readings_;
  Candidates found_;
};

}  // namespace

Candidates find_candidates(const IndexView& index, const CandidateQuery& query) {
  return CandidateSearch(index, query).find();
}

}  // namespace toise::gazetteer
