// Exact keys, spellings and skeletons of every name.
#include "gazetteer/index/name_keys.hpp"

#include <algorithm>
#include <span>
#include <unordered_set>

#include "core/base/varint.hpp"
#include "gazetteer/index/alike_names.hpp"
#include "gazetteer/index/crowded_prefixes.hpp"
#include "gazetteer/index/sound_table.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {
namespace {

using layout::Section;

constexpr std::size_t shortest_skeleton = 2;
constexpr std::size_t shortest_misspelt = 3;  // a name of four letters may have lost one

// Rows of spellings, ascending: twice the difference of each to the one before, and 1 where another follows.
std::string encode_rows(std::span<const KeyTable::Entry> entries) {
  std::vector<std::uint32_t> rows;
  for (const KeyTable::Entry& entry : entries) rows.push_back(entry.value);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::string bytes;
  std::uint32_t before = 0;
  for (const std::uint32_t row : rows) {
    append_varint(bytes, std::uint64_t{row - before} << 1 | static_cast<std::uint64_t>(row != rows.back()));
    before = row;
  }
  return bytes;
}

}  // namespace

void NameKeys::add_place(PlaceRow place, PlaceKind kind, std::uint64_t population,
                         const std::vector<PlaceName>& names) {
  renowns_.push_back({kind, population});
  std::unordered_set<std::string> seen;
  for (std::uint32_t ordinal = 0; ordinal < names.size(); ++ordinal) {
    const PlaceName& name = names[ordinal];
    const NamePosting posting{place, ordinal, name.kind};
    const auto keys = make_exact_keys(name.text);
    if (keys.empty()) continue;
    bool is_new = false;
    for (const std::string& key : keys) {
      if (!seen.insert(key).second) continue;
      exact_.add(key, place, static_cast<std::uint32_t>(postings_.size()));
      is_new = true;
    }
    if (!is_new) continue;
    postings_.push_back(posting);
    if (name.kind != NameKind::demonym && name.kind != NameKind::code) add_spellings(name, keys.front(), posting);
  }
}

void NameKeys::add_spellings(const PlaceName& name, const std::string& key, const NamePosting& posting) {
  const auto own = make_spelling(key);
  if (!own) return;
  if (own->alphabet == Alphabet::latin) return add_latin(normalise(romanise(name.text)), posting, Alphabet::latin);
  if (own->letters.size() >= shortest_misspelt) spellings_.add(*own, posting, {});
  add_latin(normalise(romanise(name.text)), posting, lacks_vowels(key) ? Alphabet::consonants : Alphabet::latin);
}

// A name with an article is listed by its sound without it, and may be misspelt with it.
void NameKeys::add_latin(const std::string& key, const NamePosting& posting, Alphabet alphabet) {
  const std::string_view bare = without_article(key);
  const auto add = [&](std::string_view text, std::string_view listed) {
    auto spelling = make_spelling(text);
    if (!spelling || spelling->alphabet != Alphabet::latin) return;
    spelling->alphabet = alphabet;
    if (!listed.empty() || spelling->letters.size() >= shortest_misspelt) spellings_.add(*spelling, posting, listed);
  };
  const std::string sound = skeleton_of_key(key);
  add(bare.empty() ? key : bare, sound.size() < shortest_skeleton ? std::string_view() : sound);
  if (!bare.empty() && alphabet == Alphabet::latin) add(key, {});
}

void NameKeys::write(Sections& sections) {
  WrittenSpellings spellings = spellings_.write();
  sections[Section::spellings] = std::move(spellings.spellings);
  sections[Section::spelling_postings] = std::move(spellings.postings);
  KeyTable skeletons;
  spellings_.for_each_sound(
      [&](std::string_view sound, SpellingRow row, PlaceRow place) { skeletons.add(sound, place, row); });
  WrittenKeys sounds = skeletons.write(encode_rows);
  sections[Section::skeleton_keys] = std::move(sounds.trie);
  sections[Section::skeleton_spellings] = std::move(sounds.lists);

  const auto bytes_of = [&](Section section) { return std::as_bytes(std::span(sections[section])); };
  const AlikeNames alike(SpellingTable(bytes_of(Section::spellings), bytes_of(Section::spelling_postings)),
                         SoundTable(bytes_of(Section::skeleton_keys), bytes_of(Section::skeleton_spellings)));
  std::vector<NamePosting> names;
  WrittenKeys exact = exact_.write([&](std::span<const KeyTable::Entry> entries) {
    names.clear();
    for (const KeyTable::Entry& entry : entries)
      if (names.empty() || names.back().place != postings_[entry.value].place) names.push_back(postings_[entry.value]);
    return encode_postings(names, alike.are_others(exact_.key_of(entries.front()), names));
  });
  sections[Section::exact_keys] = std::move(exact.trie);
  sections[Section::exact_postings] = std::move(exact.lists);

  WrittenKeys crowded = write_crowded_prefixes(
      exact_, [this](std::uint32_t value) { return postings_[value]; },
      [this](const NamePosting& posting) {
        const Renown& renown = renowns_[posting.place];
        return estimate_renown(renown.kind, renown.population, posting.kind);
      });
  sections[Section::prefix_keys] = std::move(crowded.trie);
  sections[Section::prefix_postings] = std::move(crowded.lists);
}

}  // namespace toise::gazetteer
