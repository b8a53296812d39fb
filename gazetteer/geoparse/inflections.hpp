// The forms that a name may have had before the endings of its sentence were put to it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// Nominative forms that a Russian or Ukrainian key ("херсона", "макіівці", "каховці") may be a case of, likeliest
// endings first; most are no words. Oblasts' colloquial names give the adjective: "харківщині" "харківська". Empty for
// other scripts and for keys of fewer than four letters. After Wade, A Comprehensive Russian Grammar (2011), and
// Press & Pugh, Ukrainian: A Comprehensive Grammar (1999).
std::vector<std::string> make_base_forms(std::string_view key);

// The bytes of `word` before a Turkish ending behind an apostrophe ("Halep'te": 5), or 0. Turkish writes the case of a
// proper name so; Türk Dil Kurumu, Yazım Kılavuzu, "Kesme İşareti".
std::size_t turkish_stem_length(std::string_view word);

// Whether a Turkish ending with its apostrophe says in, at or from: "'te", "'den", "'daki".
bool is_turkish_whereabouts(std::string_view ending);

// The bytes of an elided article or preposition before a name ("d'Alep", "l'Irak": 2; with ’: 4), or 0.
std::size_t elision_length(std::string_view word);

// The key of an Arabic adjective of origin's place ("السوريه", "عراقيون": "سوريا", "عراق"), as forms to try; empty for
// other words.
std::vector<std::string> make_nisba_bases(std::string_view key);

}  // namespace toise::gazetteer
