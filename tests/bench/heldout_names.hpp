// Takes one name away from each of some places and rebuilds the index without them.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "gazetteer/index/index_view.hpp"

namespace toise::bench {

enum class NameScript { latin, arabic };

// A name and the place that it is to find.
struct AskedName {
  std::string id;    // of the place
  std::string name;  // as the source writes it
  std::string country;
  NameScript script = NameScript::latin;
  bool is_spelling = false;  // of a name that stays: see spells_alike
};

// Whether two names are writings of one: their romanised letters (without spaces, article left out) differ in at most
// two fifths of the longer, counted by plain Levenshtein distance; where one is in Arabic letters, which leave vowels
// out, vowels are left out of both. This is what the evaluation calls a romanisation; look-up does not use it.
bool spells_alike(std::string_view a, std::string_view b);

// `count` places drawn by `seed` from the towns that have at least three Latin or Arabic names with different keys, and
// one of these names each. Demonyms and codes do not count. Fewer when there are not so many.
std::vector<AskedName> draw_names(const gazetteer::IndexView& index, std::size_t count, std::uint64_t seed);

// Writes an index in which each place has lost its asked name, and with it every name that has one of the same exact
// keys; where the main name goes, the next one becomes it. Sets is_spelling from the names that stay.
void write_without(const gazetteer::IndexView& index, std::vector<AskedName>& asked, const std::filesystem::path& path);

}  // namespace toise::bench
