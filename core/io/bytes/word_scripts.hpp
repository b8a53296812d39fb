// Whether text looks like words of some language: what a wrong encoding makes of bytes does not.
#pragma once
#include <cstddef>
#include <string_view>

namespace toise::io {

// Words with a letter outside ASCII, by what they look like.
struct WordCount {
  std::size_t plausible =
      0;  // letters of one script, capitals only at the start or throughout: "Köln", "أطمة", "Бахмут"
  std::size_t odd = 0;  // "ãÃÑÈ", "гГСИ", "Íàãîðíûé": small before large, several scripts, no plain Latin letter
  std::size_t foreign = 0;  // of the plausible those of another script than the Latin
};

// Of valid UTF-8; reads to the end. Never throws.
WordCount count_words(std::string_view text);

}  // namespace toise::io
