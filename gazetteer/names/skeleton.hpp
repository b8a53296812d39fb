// The key that survives romanisation: consonants, with the spellings of one sound made one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// Atmah, Atma, Atme, Atmeh, Atimah, Aţmah and أطمة all give "atm". Rules, on the romanised normalised name:
// - articles (al and its sun-letter forms, the) are left out and words are joined (Deir ez-Zor, Deirezzor);
// - an initial vowel becomes a, all other vowels go, and w and y that do not begin a word are vowels;
// - sh, ch, tch, sch, tsch, shch are c; zh, dj, dzh, dsch are j; kh, q, ck, qu, c are k; gh is g; th is t; dh is d; ph
// and v
//   are f and p is b, since Arabic writes neither v nor p; x is ks; initial ou before a vowel is w; n before b is m;
// - h at the end of a word goes (ta marbuta), doubled letters are one;
// - khirba before another word is khirbat.
// Empty for names whose script writes no single sounds (Han, Kana, Hangul) unless they are romanised already, and for
// names without letters. Never throws.
std::string skeleton(std::string_view name);

// Skeletons under which another may have listed the name that this one writes: skeleton(name) first, then those of
// other habits of writing, each once: German ch for kh, Turkish and Slavic letters without their marks (s for sh and
// ch) or with them, j for y and w for v, dz and ts for z, Ukrainian h for g, g for j. At most seven, none empty. Never
// throws.
std::vector<std::string> make_skeletons(std::string_view name);

// The whole spelling by sound, for comparing two names of one skeleton: consonants as above, vowels as a,
// i (e, i, y) or u (o, u, w), each run of one of them once; articles left out, words joined. Never throws.
std::string spell_by_sound(std::string_view name);

// Both, of a name that is romanised and normalised already: normalise(romanise(name)).
std::string skeleton_of_key(std::string_view latin_key);
std::string spell_key_by_sound(std::string_view latin_key);

}  // namespace toise::gazetteer
