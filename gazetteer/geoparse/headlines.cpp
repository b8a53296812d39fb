// Counts the words of each sentence.
#include "gazetteer/geoparse/headlines.hpp"

#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

std::vector<bool> find_headlines(const std::vector<Word>& words) {
  std::vector<bool> headline(words.size(), false);
  for (std::size_t first = 0; first < words.size();) {
    std::size_t last = first;
    int capitals = 0;
    int others = 0;
    do {
      const Word& word = words[last];
      if (!word.number && !word.caseless && !(word.roles & (role_function | role_preposition | role_place_preposition)))
        ++(word.capitalised ? capitals : others);
      ++last;
    } while (last < words.size() && !words[last].sentence_start);
    if (capitals >= 4 && others * 5 <= capitals)
      for (std::size_t i = first; i < last; ++i) headline[i] = true;
    first = last;
  }
  return headline;
}

}  // namespace toise::gazetteer
