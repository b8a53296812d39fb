// Skeletons give the candidates, edits of the whole spelling decide.
#include "gazetteer/lookup/fuzzy.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "gazetteer/lookup/edit_distance.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t most_names_of_a_key = 4000;
// Neighbours are tried one by one, so the work grows with the square of the length. GeoNames' names have at most 200
// characters (https://download.geonames.org/export/dump/readme.txt); a skeleton is shorter.
constexpr std::size_t longest_skeleton = 200;

// Romanised, normalised, without article and spaces.
std::string compact_spelling(std::string_view name) {
  std::string key = normalise(romanise(name));
  if (const auto bare = without_article(key); !bare.empty()) key.erase(0, key.size() - bare.size());
  std::erase(key, ' ');
  return key;
}

bool writes_vowels(std::string_view name) {
  // Arabic and Hebrew letters begin with the bytes D7 to DB in UTF-8.
  return std::none_of(name.begin(), name.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xD7 && byte <= 0xDB;
  });
}

std::string without_vowels(std::string text) {
  std::erase_if(
      text, [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'w'; });
  return text;
}

double likeness(std::size_t edits, std::size_t longest) {
  return 1.0 - static_cast<double>(edits) / static_cast<double>(std::max<std::size_t>(longest + 1, 2));
}

std::size_t edits_allowed(std::size_t letters) {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

// Which ASCII letters occur: names more than two edits apart mostly differ here, and it costs nothing to see.
std::uint32_t letters_of(std::string_view text) {
  std::uint32_t letters = 0;
  for (const char c : text)
    if (c >= 'a' && c <= 'z') letters |= 1U << (c - 'a');
  return letters;
}

// Collects the names under neighbouring skeletons that pass the comparison.
class FuzzySearch {
 public:
  FuzzySearch(const IndexView& index, std::string_view name)
      : index_(index),
        asked_(compact_spelling(name)),
        letters_(letters_of(asked_)),
        limit_(edits_allowed(asked_.size())) {}

  PlaceMatches find(const std::string& key) {
    if (limit_ == 0 || key.size() < 2 || key.size() > longest_skeleton) return {};
    for_each_neighbour(key);
    keep_best_matches(matches_);
    return std::move(matches_);
  }

 private:
  void for_each_neighbour(const std::string& key) {
    constexpr std::string_view sounds = "abcdfghjklmnprstvwyz";
    for (std::size_t i = 0; i < key.size(); ++i) look_up(std::string(key).erase(i, 1));
    for (std::size_t i = 0; i + 1 < key.size(); ++i) {
      std::string swapped = key;
      std::swap(swapped[i], swapped[i + 1]);
      look_up(swapped);
    }
    for (std::size_t i = 0; i <= key.size(); ++i) {
      for (const char sound : sounds) {
        look_up(std::string(key).insert(i, 1, sound));
        if (i == key.size() || key[i] == sound) continue;
        std::string changed = key;
        changed[i] = sound;
        look_up(changed);
      }
    }
  }

  void look_up(const std::string& key) {
    if (key.size() < 2) return;
    std::size_t count = 0;
    for (const NameHit& hit : index_.find_names(KeyKind::skeleton, key)) {
      if (++count > most_names_of_a_key) return;
      if (hit.name.size() + limit_ < asked_.size()) continue;
      const std::string spelling = compact_spelling(hit.name);
      if (static_cast<std::size_t>(std::popcount(letters_ ^ letters_of(spelling))) > 2 * limit_) continue;
      const std::size_t edits = measure_edits(asked_, spelling, limit_);
      if (edits <= limit_)
        matches_.push_back({hit.place, MatchKind::fuzzy, hit.kind, hit.name,
                            likeness(edits, std::max(asked_.size(), spelling.size())), edits});
    }
  }

  const IndexView& index_;
  std::string asked_;
  std::uint32_t letters_;
  std::size_t limit_;
  PlaceMatches matches_;
};

}  // namespace

PlaceMatches find_alike(const IndexView& index, std::string_view name, std::size_t most_names) {
  PlaceMatches matches;
  const std::string key = skeleton(name);
  if (key.size() < 2) return matches;
  const auto hits = index.find_names(KeyKind::skeleton, key);
  if (hits.size() > most_names) return matches;
  const bool vowels_count = writes_vowels(name);
  const auto spell = [&](std::string spelling) {
    return vowels_count ? spelling : without_vowels(std::move(spelling));
  };
  const std::string asked = spell(compact_spelling(name));
  const std::string asked_sounds = spell(spell_by_sound(name));
  for (const NameHit& hit : hits) {
    if (vowels_count && !writes_vowels(hit.name)) continue;  // such a place is found by its Latin name, or is another
    const std::string spelling = spell(compact_spelling(hit.name));
    const std::string hit_sounds = spell(spell_by_sound(hit.name));
    const std::size_t longest = std::max(asked_sounds.size(), hit_sounds.size());
    const std::size_t limit = std::max<std::size_t>(2, longest * 2 / 5);
    const std::size_t sound_edits = measure_edits(asked_sounds, hit_sounds, limit);
    if (sound_edits > limit) continue;
    const std::size_t most_letters = std::max<std::size_t>(2, std::max(asked.size(), spelling.size()) / 2);
    const std::size_t edits = measure_edits(asked, spelling, most_letters);
    if (edits > most_letters) continue;
    const double apart = static_cast<double>(sound_edits + edits) / 2;
    matches.push_back({hit.place, MatchKind::skeleton, hit.kind, hit.name,
                       1 - std::min(0.95, apart / static_cast<double>(longest + 1)), edits, sound_edits});
  }
  keep_best_matches(matches);
  return matches;
}

PlaceMatches find_fuzzy(const IndexView& index, std::string_view name) {
  return FuzzySearch(index, name).find(skeleton(name));
}

}  // namespace toise::gazetteer
