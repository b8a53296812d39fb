// Any script to plain Latin letters.
#pragma once
#include <string>
#include <string_view>

namespace toise::gazetteer {

// Letters a-z, A-Z, digits, spaces and marks, all ASCII. Latin letters lose their diacritics. Cyrillic, Greek, Arabic
// and Hebrew go letter by letter through tables (near BGN/PCGN; Arabic and Hebrew without the vowels that they do not
// write, the Arabic article apart: "al bab"). All other scripts go through ICU's Any-Latin and Latin-ASCII transforms,
// which a thread makes when it first needs them (tens of milliseconds). Invalid bytes are dropped. Never throws.
std::string romanise(std::string_view text);

// True when romanise() would need ICU's transforms.
bool needs_transform(std::string_view text);

}  // namespace toise::gazetteer
