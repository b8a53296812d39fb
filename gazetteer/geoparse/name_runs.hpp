// The longest name of the index that begins at a word of a text, in the forms a sentence gives it.
#pragma once
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// Whether a name can go on over a gap: a space or a hyphen.
bool joins(Gap gap);

// A capitalised word, one of a script without capitals, or an Arabic article before a capital ("al-Bab").
bool may_begin(const std::vector<Word>& words, std::size_t at);

// The longest name that begins with word `first` and ends before word `stop`; without one, `entry` is null. A word is
// tried as written, without a Turkish ending or an elided article, as the nominative of a Russian or Ukrainian case,
// without the Arabic letters written together with it, and as an Arabic demonym.
NameMatch find_longest(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t stop,
                       NameTable& names);

// "Maarat al-Numan": a capitalised word, an article and another, as the places whose names sound alike and are spelt
// nearly so; without one, `entry` is null.
NameMatch find_similar_run(std::string_view text, const std::vector<Word>& words, std::size_t first, NameTable& names);

// The Arabic article in Latin letters before a name ("al-Raqqa") belongs to it, whether or not the index writes it.
void take_article(const std::vector<Word>& words, NameMatch& match);

// A name without the words that say what it is: "Dublin City Council" is of Dublin, even though "Dublin City" is a name
// of it; of "محافظة إدلب", إدلب.
void trim_type_words(std::string_view text, const std::vector<Word>& words, NameMatch& match, NameTable& names);

}  // namespace toise::gazetteer
