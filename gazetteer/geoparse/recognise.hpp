// Finds the spans of a text that may name places: longest names of the index, abbreviations, introduced unknown names.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/mention.hpp"
#include "gazetteer/geoparse/senses.hpp"
#include "gazetteer/geoparse/words.hpp"

namespace toise::gazetteer {

// Whether the words around say that a town or an area is meant.
enum class TypeHint : std::uint8_t { none, town, area };

// A span that may name a place. `entry` belongs to the NameTable.
struct NameMatch {
  std::size_t first = 0;  // words [first, last]
  std::size_t last = 0;
  Span span;
  const NameEntry* entry = nullptr;
  MentionKind kind = MentionKind::name;
  TypeHint hint = TypeHint::none;
  bool abbreviation = false;
  bool introduced = false;  // an unknown name that "town of", "province" ... introduces
  bool measured = false;    // an unknown name that a length is measured to
  bool dateline = false;    // "DAMASCUS, Feb 3 -": where the report was written
  double score = 0;         // probability that it names a place
};

// All candidate spans in text order, not overlapping, with their hints; scores are not yet set.
std::vector<NameMatch> find_name_matches(std::string_view text, const std::vector<Word>& words, NameTable& names);

// What the words around [first, last] say.
TypeHint find_type_hint(const std::vector<Word>& words, std::size_t first, std::size_t last);

}  // namespace toise::gazetteer
