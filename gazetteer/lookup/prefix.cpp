// Lists of crowded beginnings, and the keys of all others.
#include "gazetteer/lookup/prefix.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/utf8.hpp"
#include "gazetteer/index/crowded_prefixes.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t most_keys = 1000;
constexpr std::size_t most_keys_of_all = 20000;
constexpr std::size_t places_of_a_slip = 10;  // the most populous of a crowded beginning
constexpr std::size_t keys_of_a_slip = 24;
constexpr std::size_t keys_of_all_slips = 96;
constexpr std::size_t shortest_misspelt = 4;
constexpr double likeness_of_a_slip = 0.8;

class PrefixSearch {
 public:
  explicit PrefixSearch(const IndexView& index) : index_(index) {}

  void add_listed(std::string_view prefix, const PostingList& list, std::size_t limit = listed_places) {
    for (const NamePosting& name : list) {
      if (limit-- == 0) break;
      add(prefix, 0, name);
    }
  }

  void add_keys(std::string_view prefix, std::size_t limit) {
    index_.visit_keys(prefix, [&](std::string_view key, const PostingList& names) {
      for (const NamePosting& name : names) add(prefix, key.size(), name);
      return --limit > 0;
    });
  }

  PlaceMatches take() {
    keep_best_matches(matches_);
    return std::move(matches_);
  }

  double weight = 1;      // of the likeness
  std::size_t edits = 0;  // of the prefix

 private:
  void add(std::string_view prefix, std::size_t key_size, const NamePosting& name) {
    if (name.kind == NameKind::demonym || name.kind == NameKind::code || name.place >= index_.place_count()) return;
    std::string_view text;
    if (key_size == 0) text = index_.name_text(name.place, name.ordinal);
    const std::size_t size = std::max(prefix.size(), key_size > 0 ? key_size : text.size());
    const double likeness = weight * static_cast<double>(prefix.size()) / static_cast<double>(size);
    matches_.push_back({name.place, MatchKind::prefix, name.kind, text, likeness, edits, 0, name.ordinal});
  }

  const IndexView& index_;
  PlaceMatches matches_;
};

// Letters that may have been meant, by the script of one of the query.
std::u32string letters_beside(char32_t letter) {
  const auto range = [](char32_t first, char32_t last) {
    std::u32string letters;
    for (char32_t each = first; each <= last; ++each) letters.push_back(each);
    return letters;
  };
  if (letter < 0x80) return range(U'a', U'z') + U" ";
  if (letter >= 0x370 && letter < 0x400) return range(U'α', U'ω');
  if (letter >= 0x400 && letter < 0x530) return range(U'а', U'я') + U"іїєґ";
  if (letter >= 0x590 && letter < 0x600) return range(U'א', U'ת');
  if (letter >= 0x600 && letter < 0x700) return U"ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ ";
  return {};
}

std::string to_utf8(const std::u32string& letters) {
  std::string text;
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

// Tries every slip that leaves a beginning of some key.
class SlipSearch {
 public:
  SlipSearch(const IndexView& index, std::u32string letters)
      : index_(index), search_(index), letters_(std::move(letters)) {
    search_.weight = likeness_of_a_slip;
    search_.edits = 1;
  }

  PlaceMatches find() {
    // A slip behind the first letter that leads nowhere cannot mend it.
    std::size_t reach = letters_.size();
    while (reach > 0 && !index_.has_key_prefix(to_utf8(letters_.substr(0, reach)))) --reach;
    for (std::size_t i = 0; i <= std::min(reach, letters_.size() - 1); ++i) {
      try_replacing(i, 1, {});
      if (i + 1 < letters_.size()) try_replacing(i, 2, {letters_[i + 1], letters_[i]});
      for (const char32_t meant : letters_beside(letters_[i])) {
        try_replacing(i, 1, {meant});
        try_replacing(i, 0, {meant});
      }
    }
    const std::size_t share = keys_of_all_slips / std::max<std::size_t>(uncrowded_.size(), 1);
    for (const std::string& prefix : uncrowded_)
      search_.add_keys(prefix, std::clamp<std::size_t>(share, 1, keys_of_a_slip));
    return search_.take();
  }

 private:
  void try_replacing(std::size_t at, std::size_t count, const std::u32string& by) {
    std::u32string changed = letters_;
    changed.replace(at, count, by);
    if (changed == letters_) return;
    const std::string prefix = to_utf8(changed);
    if (!index_.has_key_prefix(prefix)) return;
    if (const auto list = index_.find_crowded(prefix)) {
      search_.add_listed(prefix, *list, places_of_a_slip);
    } else {
      uncrowded_.push_back(prefix);
    }
  }

  const IndexView& index_;
  PrefixSearch search_;
  std::u32string letters_;
  std::vector<std::string> uncrowded_;
};

}  // namespace

PlaceMatches find_prefix(const IndexView& index, std::string_view name, PrefixReach reach) {
  const std::string prefix = normalise(name);
  if (prefix.empty()) return {};
  PrefixSearch search(index);
  if (reach == PrefixReach::all) {
    search.add_keys(prefix, most_keys_of_all);
  } else if (const auto list = index.find_crowded(prefix)) {
    search.add_listed(prefix, *list);
  } else {
    search.add_keys(prefix, most_keys);
  }
  return search.take();
}

PlaceMatches find_misspelt_prefix(const IndexView& index, std::string_view name) {
  const std::string prefix = normalise(name);
  constexpr std::size_t longest = 60;  // letters; beyond, it is no longer being typed
  std::u32string letters;
  for (std::size_t i = 0; i < prefix.size() && letters.size() <= longest;) {
    const auto [letter, length] = decode_utf8(prefix, i);
    i += length;
    letters.push_back(letter);
  }
  if (letters.size() < shortest_misspelt || letters.size() > longest) return {};
  return SlipSearch(index, std::move(letters)).find();
}

}  // namespace toise::gazetteer
