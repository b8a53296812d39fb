// Sentences with marked mentions, read from tests/gazetteer/geoparse/gold; its README.md says how they are written.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/model/span.hpp"

namespace toise::test {

struct GoldMention {
  Span span;
  std::string id;     // "" for a place that the index does not have
  bool free = false;  // may be found or not
};

struct GoldSentence {
  std::string group;
  std::string text;
  std::vector<GoldMention> mentions;
  bool held_out = false;  // an even line
};

std::vector<GoldSentence> read_gold_sentences(const std::filesystem::path& file);

}  // namespace toise::test
