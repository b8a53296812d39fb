// Skeletons and letter signatures give the spellings, edits decide.
#include "gazetteer/lookup/fuzzy.hpp"

#include <algorithm>
#include <string>

#include "gazetteer/lookup/edit_distance.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {
namespace {

double likeness(std::size_t edits, std::size_t longest) {
  return 1.0 - static_cast<double>(edits) / static_cast<double>(std::max<std::size_t>(longest + 1, 2));
}

std::size_t edits_allowed(std::size_t letters) {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

void add_places(const IndexView& index, SpellingRow spelling, const PlaceMatch& found, PlaceMatches& matches) {
  for (const NamePosting& name : index.spellings().names(spelling)) {
    if (name.place >= index.place_count()) continue;
    PlaceMatch match = found;
    match.place = name.place;
    match.name_kind = name.kind;
    match.name = index.name_text(name.place, name.ordinal);
    matches.push_back(match);
  }
}

void find_near_spellings(const IndexView& index, const Spelling& asked, PlaceMatches& matches) {
  const EditMeasure measure(asked.letters);
  const Signature signature = make_signature(asked.letters);
  const std::size_t size = asked.letters.size();
  constexpr std::size_t most_edits = 2;
  for (std::size_t length = size - std::min(size, most_edits); length <= size + most_edits; ++length) {
    const std::size_t longest = std::max(size, length);
    const std::size_t limit = edits_allowed(longest);
    if (limit == 0 || longest - std::min(size, length) > limit) continue;
    index.spellings().visit_similar(
        asked.alphabet, length, signature, static_cast<unsigned>(limit),
        [&](SpellingRow row, std::string_view letters) {
          std::size_t edits = measure.measure(letters, limit);
          if (edits > limit && limit == 2 && is_swap_across_letter(asked.letters, letters)) edits = 2;
          if (edits > limit) return;
          add_places(index, row, {0, MatchKind::fuzzy, NameKind::main, {}, likeness(edits, longest), edits, 0},
                     matches);
        });
  }
}

// A key without article and spaces.
std::string compact(std::string_view key) {
  const auto bare = without_article(key);
  std::string letters(bare.empty() ? key : bare);
  std::erase(letters, ' ');
  return letters;
}

// Compares the spellings of one skeleton with a name, letter by letter and then by sound.
class AlikeSearch {
 public:
  // key: normalise(romanise(name)).
  AlikeSearch(const IndexView& index, std::string_view name, std::string_view key, const AlikeLimits& limits)
      : index_(index),
        vowels_count_(!lacks_vowels(name)),
        most_edits_(limits.edits),
        letters_(spell(compact(key))),
        sounds_(spell(spell_key_by_sound(key))) {}

  PlaceMatches find(const std::vector<SpellingRow>& rows) {
    for (const SpellingRow row : rows) {
      // A place that is written without vowels only is found by its Latin name, or is another.
      if (vowels_count_ && index_.spellings().alphabet(row) == Alphabet::consonants) continue;
      const std::string_view written = index_.spellings().letters(row);
      const std::string bare = vowels_count_ ? std::string() : without_vowels(written);
      const std::string_view letters = vowels_count_ ? written : bare;
      const std::size_t most = std::max<std::size_t>(2, std::max(letters_.size(), letters.size()) / 2);
      const std::size_t edits = letters_.measure(letters, std::min(most, most_edits_));
      if (edits <= std::min(most, most_edits_)) add(row, edits);
    }
    keep_best_matches(matches_);
    return std::move(matches_);
  }

 private:
  std::string spell(std::string spelling) const {
    return vowels_count_ ? std::move(spelling) : without_vowels(spelling);
  }

  void add(SpellingRow row, std::size_t edits) {
    const PostingList names = index_.spellings().names(row);
    if (names.empty()) return;
    const std::string sounds = spell(spell_by_sound(index_.name_text(names.begin()->place, names.begin()->ordinal)));
    const std::size_t longest = std::max(sounds_.size(), sounds.size());
    const std::size_t limit = std::max<std::size_t>(2, longest * 2 / 5);
    const std::size_t sound_edits = sounds_.measure(sounds, limit);
    if (sound_edits > limit) return;
    const double apart = static_cast<double>(sound_edits + edits) / 2;
    const double likeness = 1 - std::min(0.95, apart / static_cast<double>(longest + 1));
    add_places(index_, row, {0, MatchKind::skeleton, NameKind::main, {}, likeness, edits, sound_edits}, matches_);
  }

  const IndexView& index_;
  bool vowels_count_;
  std::size_t most_edits_;
  EditMeasure letters_;
  EditMeasure sounds_;
  PlaceMatches matches_;
};

}  // namespace

PlaceMatches find_alike(const IndexView& index, std::string_view name, const AlikeLimits& limits) {
  if (!make_spelling(normalise(name))) return {};  // syllables
  const std::string key = normalise(romanise(name));
  std::vector<std::string> sounds{skeleton_of_key(key)};
  if (limits.habits) sounds = make_skeletons(name);
  std::vector<SpellingRow> rows;
  for (const std::string& sound : sounds) {
    if (sound.size() < 2) continue;
    const auto more = index.find_spellings(sound);
    if (more.size() <= limits.spellings) rows.insert(rows.end(), more.begin(), more.end());
  }
  if (rows.empty()) return {};
  return AlikeSearch(index, name, key, limits).find(rows);
}

PlaceMatches find_fuzzy(const IndexView& index, std::string_view name) {
  PlaceMatches matches;
  const auto own = make_spelling(normalise(name));
  if (!own) return matches;
  find_near_spellings(index, *own, matches);
  if (matches.empty() && own->alphabet != Alphabet::latin && !lacks_vowels(name))
    if (const auto latin = make_spelling(normalise(romanise(name)))) find_near_spellings(index, *latin, matches);
  keep_best_matches(matches);
  return matches;
}

}  // namespace toise::gazetteer
