// What speaks for and against a span's being the name of a place, as numbers.
#include "gazetteer/geoparse/mention_features.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

#include "gazetteer/geoparse/document_features.hpp"
#include "gazetteer/geoparse/headlines.hpp"
#include "gazetteer/geoparse/location_phrases.hpp"
#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/measured_names.hpp"
#include "gazetteer/geoparse/tongue.hpp"
#include "gazetteer/geoparse/weights.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

bool joined(const Word& word) {
  return word.gap == Gap::space || word.gap == Gap::hyphen;
}

class FeatureFinder {
 public:
  FeatureFinder(const std::vector<Word>& words, const std::vector<PersonMark>& people,
                const std::vector<NameMatch>& matches)
      : words_(words), people_(people), matches_(matches) {
    for (const Word& word : words)
      if (!word.capitalised && !word.number && !word.caseless) lower_.insert(word.key);
    for (const NameMatch& match : matches) ++counts_[match.entry];
    headline_ = find_headlines(words);
    foreign_ = is_foreign_text(words);
  }

  std::vector<Features> find() {
    std::vector<Features> rows(matches_.size());
    for (std::size_t i = 0; i < matches_.size(); ++i) {
      now_ = &rows[i];
      now_->fill(0);
      set(Feature::bias);
      add_before(matches_[i]);
      add_after(matches_[i]);
      add_name(matches_[i]);
      add_meaning(matches_[i]);
      add_neighbours(i);
    }
    add_document_features(matches_, rows);
    return rows;
  }

 private:
  void set(Feature feature, double value = 1) {
    (*now_)[static_cast<std::size_t>(feature)] = static_cast<float>(value);
  }
  float now(Feature feature) const { return (*now_)[static_cast<std::size_t>(feature)]; }

  // The word behind `at`, over the particles that go on a name: the Jihad of "Hayy al Jihad".
  const Word* name_going_on(std::size_t at) const {
    for (std::size_t i = at; i < words_.size() && i < at + 3; ++i) {
      if (!joined(words_[i]) && words_[i].gap != Gap::quote) return nullptr;
      if (words_[i].capitalised) return &words_[i];
      if (!(words_[i].roles & role_name_particle)) return nullptr;
    }
    return nullptr;
  }

  const Word* before(const NameMatch& match) const { return match.first > 0 ? &words_[match.first - 1] : nullptr; }
  const Word* after(const NameMatch& match) const {
    return match.last + 1 < words_.size() ? &words_[match.last + 1] : nullptr;
  }

  void add_before(const NameMatch& match) {
    const Word& first = words_[match.first];
    if (first.sentence_start) set(Feature::sentence_start);
    const Word* word = before(match);
    if (!word || first.gap == Gap::stop) return;
    if (first.gap == Gap::hyphen) set(Feature::hyphen_beside);
    if (!joined(first)) return;
    if (word->number) set(Feature::number_beside);
    // "in the X", "in northern X": look over the article and the compass point.
    std::size_t at = match.first - 1;
    if (word->roles & role_compass) set(Feature::compass_before);
    while (at > 0 && joined(words_[at]) && ((words_[at].roles & role_compass) || words_[at].key == "the")) --at;
    const std::uint32_t roles = words_[at].roles;
    if (!words_[at].capitalised || words_[at].sentence_start) {
      if (roles & role_place_preposition) set(Feature::place_preposition);
      if (roles & role_preposition) set(Feature::other_preposition);
      if (is_fought_over(words_, at)) set(Feature::place_preposition);
    }
    if (match.first >= 2 && word->key == "of" && joined(*word) &&
        (words_[match.first - 2].roles & (role_town_word | role_area_word | role_place_word)))
      set(Feature::place_word_of);
    if ((word->roles & role_town_word) && !word->capitalised) set(Feature::place_word_of);
    if (word->caseless && (word->roles & (role_area_word | role_place_word))) set(Feature::place_word_of);
    const Word* part = word;
    if ((word->roles & role_name_particle) && !word->capitalised && match.first >= 2 && joined(*word))
      part = &words_[match.first - 2];
    if (part->capitalised && !part->possessive && !part->sentence_start &&
        !(part->roles & (role_compass | role_function)) && !headline_[match.first])
      set(part->roles & role_organisation ? Feature::organisation_before : Feature::capital_before);
    if (word->roles & role_speech) set(Feature::speech_beside);
    if (word->capitalised && (word->roles & role_title)) set(Feature::title_before);
    if (word->capitalised && (word->roles & role_given_name)) set(Feature::given_name_before);
  }

  void add_after(const NameMatch& match) {
    const Word* word = after(match);
    if (word && word->gap == Gap::dash) {
      set(Feature::dash_after);
      if (words_[match.last].all_capitals && words_[match.first].sentence_start) set(Feature::dateline);
    }
    if (!word || !joined(*word)) return;
    if (word->number) set(Feature::number_after_name);
    if (word->gap == Gap::hyphen) set(Feature::hyphen_beside);
    if (word->number) set(Feature::number_beside);
    if (word->roles & (role_town_word | role_area_word | role_place_word)) set(Feature::type_word_after);
    if (word->roles & role_person_word) set(Feature::person_word_after);
    if (word->roles & role_speech) set(Feature::speech_beside);
    if (words_[match.last].possessive || has_turkish_ending(words_[match.last])) return;
    if (!word->capitalised) {
      if ((word->roles & role_name_particle) && name_going_on(match.last + 1)) set(Feature::capital_after);
      return;
    }
    bool organisation = false;
    for (std::size_t at = match.last + 1;
         at < words_.size() && at < match.last + 5 && joined(words_[at]) && words_[at].capitalised; ++at)
      organisation = organisation || (words_[at].roles & role_organisation);
    if (word->roles & role_surname) set(Feature::surname_after);
    if (word->roles & role_street)
      set(Feature::street_after);
    else if (word->roles & role_nature)
      set(Feature::nature_after);
    else if (organisation)
      set(Feature::organisation_after);
    else if (!(word->roles & (role_function | role_area_word | role_town_word | role_calendar)) &&
             !headline_[match.last])
      set(Feature::capital_after);
  }

  // What phrases of location say of it.
  void add_location(const NameMatch& match) {
    const Word& first = words_[match.first];
    if (first.caseless && match.first == match.last && (first.roles & role_common)) return;  // "غرب المدينة"
    if (is_located(words_, match.first, match.last)) set(Feature::located);
    if (is_origin(words_, match.first)) set(Feature::origin);
    set(Feature::measured,
        std::max(find_origin(words_, match.first, match.last), find_located(words_, match.first, match.last)));
    if (words_[match.last].whereabouts) set(Feature::place_preposition);
  }

  void add_name(const NameMatch& match) {
    const Word& first = words_[match.first];
    const Word& last = words_[match.last];
    bool person = false;
    bool again = false;
    bool capitals = true;
    for (std::size_t i = match.first; i <= match.last; ++i) {
      person = person || people_[i] == PersonMark::named;
      again = again || people_[i] == PersonMark::again;
      capitals = capitals && words_[i].all_capitals;
    }
    add_location(match);
    if (match.last > match.first && (last.roles & (role_area_word | role_town_word))) set(Feature::type_word_inside);
    if (person) set(Feature::person);
    if (again) set(Feature::person_again);
    if (headline_[match.first])
      set(Feature::headline);
    else if (capitals && !match.abbreviation)
      set(match.first == 0 ? Feature::dateline : Feature::all_capitals);
    if (match.last > match.first) {
      set(Feature::several_words);
    } else {
      if (first.roles & (role_common | role_quantity)) set(Feature::common_word);
      if ((first.roles & role_common) && first.sentence_start) set(Feature::common_and_start);
      const bool sure = foreign_ && now(Feature::measured) >= 1;  // Şam is not Sam there
      if ((first.roles & role_given_name) && !sure) set(Feature::given_name);
      if ((first.roles & role_surname) && !sure) set(Feature::surname);
      if (first.roles & (role_title | role_calendar | role_organisation | role_street)) set(Feature::title_word);
      if (lower_.contains(first.key)) set(Feature::lower_case_elsewhere);
      if (first.key.size() <= 3 && !match.abbreviation) set(Feature::short_name);
    }
    if (last.possessive) set(Feature::possessive);
    if (first.caseless) set(Feature::caseless);
    if (match.introduced) set(Feature::introduced);
    if (match.abbreviation) set(Feature::abbreviation);
    set(Feature::repeated, std::min(1.0, std::log2(counts_[match.entry]) / 4));
  }

  void add_meaning(const NameMatch& match) {
    if (match.kind == MentionKind::demonym) set(Feature::demonym);
    if (match.entry->empty()) return;
    const Sense& best = match.entry->senses.front();
    switch (best.record.kind) {
      case PlaceKind::country:
        set(Feature::best_is_country);
        break;
      case PlaceKind::admin1:
        set(Feature::best_is_admin1);
        break;
      case PlaceKind::admin2:
        set(Feature::best_is_admin2);
        break;
      case PlaceKind::region:
        set(Feature::best_is_region);
        break;
      case PlaceKind::point:
        break;
    }
    set(Feature::prominence, std::min(1.0, std::log10(likely_population(best.record)) / 7));
    if (best.record.kind == PlaceKind::point && best.record.population < 5000) set(Feature::small_place);
    const bool alternate = std::all_of(match.entry->senses.begin(), match.entry->senses.end(),
                                       [](const Sense& sense) { return sense.name_kind == NameKind::alternate; });
    // The main names are in Latin letters: in other scripts every name is another name.
    const bool latin = static_cast<unsigned char>(match.entry->key.front()) < 0x80;
    if (alternate && latin) set(Feature::alternate_name_only, strangeness_of_alternate());
  }

  // In English a name that is none of the main ones is likelier a word of another kind; in texts of other languages
  // places go by such names.
  double strangeness_of_alternate() const {
    if (!foreign_) return 1;
    const bool is_place = now(Feature::place_preposition) > 0 || now(Feature::place_word_of) > 0 ||
                          now(Feature::located) > 0 || now(Feature::origin) > 0 || now(Feature::measured) > 0;
    return is_place ? 0 : 0.5;
  }

  // "سرمدا غرب حلب": in Arabic a name, a point of the compass and another name say where the first lies.
  void add_compass_between(std::size_t i) {
    const NameMatch& match = matches_[i];
    if (i + 1 >= matches_.size() || !words_[match.last].caseless) return;
    const NameMatch& next = matches_[i + 1];
    const Word& point = words_[match.last + 1];
    const bool is_whole = match.last > match.first || !(words_[match.first].roles & role_common);
    if (next.first == match.last + 2 && point.gap == Gap::space && words_[next.first].gap == Gap::space &&
        has_role(point, role_point) && next.kind == MentionKind::name && is_whole)
      set(Feature::measured, std::max(0.8, static_cast<double>(now(Feature::measured))));
  }

  // What the candidates beside this one say.
  void add_neighbours(std::size_t i) {
    const NameMatch& match = matches_[i];
    add_compass_between(i);
    if (i + 1 < matches_.size() && matches_[i + 1].first == match.last + 1) {
      const NameMatch& next = matches_[i + 1];
      if (words_[next.first].gap == Gap::comma) {
        set(holds_some(next, match) ? Feature::area_behind_comma : Feature::in_list);
      }
    }
    if (i > 0 && matches_[i - 1].last + 1 == match.first && words_[match.first].gap == Gap::comma)
      set(holds_some(match, matches_[i - 1]) ? Feature::inside_comma_chain : Feature::in_list);
    if (i > 0 && matches_[i - 1].last + 2 == match.first && words_[match.first - 1].key == "and") set(Feature::in_list);
    if (i + 1 < matches_.size() && matches_[i + 1].first == match.last + 2 && words_[match.last + 1].key == "and")
      set(Feature::in_list);
  }

  // Some area called `area` holds some place called `inner`.
  static bool holds_some(const NameMatch& area, const NameMatch& inner) {
    for (const Sense& outer : area.entry->senses)
      for (const Sense& sense : inner.entry->senses) {
        if (outer.row == sense.row) continue;
        if (outer.record.kind == PlaceKind::country && outer.record.country == sense.record.country) return true;
        if (outer.record.kind == PlaceKind::admin1 && outer.record.admin1 == sense.record.admin1) return true;
      }
    return false;
  }

  const std::vector<Word>& words_;
  const std::vector<PersonMark>& people_;
  const std::vector<NameMatch>& matches_;
  std::vector<bool> headline_;  // of each word
  bool foreign_ = false;        // a text in Latin letters that is not English
  std::unordered_set<std::string_view> lower_;
  std::unordered_map<const NameEntry*, int> counts_;
  Features* now_ = nullptr;
};

}  // namespace

std::vector<Features> find_features(const std::vector<Word>& words, const std::vector<PersonMark>& people,
                                    const std::vector<NameMatch>& matches) {
  return FeatureFinder(words, people, matches).find();
}

double score_features(const Features& features) {
  double sum = 0;
  for (std::size_t i = 0; i < feature_count; ++i) sum += recognition_weights[i] * static_cast<double>(features[i]);
  return 1 / (1 + std::exp(-sum));
}

}  // namespace toise::gazetteer
