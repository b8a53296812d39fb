// The exact key of a name: what is left when case, accents, marks and punctuation are forgotten.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// Words in small letters, one space between them. In order:
// - Latin letters lose case and diacritics (ß ss, æ ae, œ oe, ø o, đ d, ł l, þ th, ə e; Turkish ı and İ are i);
// - Cyrillic, Greek and all other cased letters lose case; Cyrillic and Greek letters lose their accents;
// - the marks of ayn and hamza (ʿ ʾ ʻ ʼ ' ’ ‘ ` ´) and the dots of abbreviations ("U.S.") are dropped;
// - Arabic loses harakat and tatweel; alef forms are one, ta marbuta is ha, alef maqsura ya, hamza's carriers bare,
//   Persian and Urdu kaf, ya and ha are the Arabic ones; Arabic-Indic and Persian digits become 0-9;
// - hyphens and all other punctuation part words;
// - the Arabic article in Latin letters (al el ul, ash-Sh, as-S, ad-D ...) is written "al"; st, ste, mt and ft before
//   another word are saint, sainte, mount and fort.
// Invalid bytes part words. The empty string for a name without letters or digits. Linear, microseconds; never throws.
std::string normalise(std::string_view name);

// The keys under which an index lists a name: normalise(name) first; without a leading article ("al bab": "bab",
// "the hague": "hague", "الباب": "باب"); and, for Cyrillic and Greek, the key of its romanisation.
std::vector<std::string> make_exact_keys(std::string_view name);

// The key without its leading article (al, the, ال), or empty when it has none.
std::string_view without_article(std::string_view key);

}  // namespace toise::gazetteer
