// Marks the keys beside which a look-up need not search names that sound alike, since there are none.
#pragma once
#include <span>
#include <string_view>
#include <utility>

#include "gazetteer/index/posting_list.hpp"
#include "gazetteer/index/sound_table.hpp"
#include "gazetteer/index/spelling_table.hpp"

namespace toise::gazetteer {

// Beside exact names only those are wanted whose skeleton has at most so many spellings: more are a short one that says
// little.
inline constexpr std::size_t most_alike_beside_exact = 64;

class AlikeNames {
 public:
  AlikeNames(SpellingTable spellings, SoundTable sounds)
      : spellings_(std::move(spellings)), sounds_(std::move(sounds)) {}

  // Whether places other than those named here have a name with the key's skeleton that is at most one edit from it.
  // Keys in Latin, Greek, Cyrillic, Hebrew and Arabic letters are looked into; true for all others but those in
  // syllables.
  bool are_others(std::string_view exact_key, std::span<const NamePosting> names) const;

 private:
  SpellingTable spellings_;
  SoundTable sounds_;
};

}  // namespace toise::gazetteer
