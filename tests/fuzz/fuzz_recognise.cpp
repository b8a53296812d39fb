// Any bytes as words and spans that may name places: in order, apart, each from its first word to its last.
// Rooms: core_base core_model gazetteer_index gazetteer_geoparse
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "gazetteer/geoparse/recognise.hpp"

namespace {

using namespace toise::gazetteer;

void require(bool holds) {
  if (!holds) std::abort();
}

// The index of $TOISE_DATA, or nothing: then there is nothing to test.
const IndexView* find_index() {
  static const IndexView* found = []() -> const IndexView* {
    const char* folder = std::getenv("TOISE_DATA");
    const auto path = std::filesystem::path(folder ? folder : "build/share/toise") / "gazetteer.index";
    if (!std::filesystem::exists(path)) return nullptr;
    static const IndexView index(path);
    return &index;
  }();
  return found;
}

void require_sound(const std::vector<Word>& words, std::size_t size) {
  std::size_t end = 0;
  for (const Word& word : words) {
    require(word.span.begin >= end && word.span.begin < word.span.end && word.span.end <= size);
    require(word.token_end >= word.span.end && word.token_end <= size);
    require(word.inner.begin <= word.inner.end && word.span.contains(word.inner));
    end = word.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const IndexView* index = find_index();
  if (!index) return 0;
  const std::string text(data, data + size);
  const std::vector<Word> words = read_words(text);
  require_sound(words, size);
  NameTable names(*index);
  std::size_t next = 0;
  for (const NameMatch& match : find_name_matches(text, words, names)) {
    require(match.first >= next && match.first <= match.last && match.last < words.size());
    next = match.last + 1;
    require(match.entry && match.span.begin < match.span.end);
    require(words[match.first].span.begin <= match.span.begin && match.span.end <= words[match.last].token_end);
    require(match.entry->senses.size() <= NameTable::max_senses);
  }
  return 0;
}
