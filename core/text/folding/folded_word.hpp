// Words of cells and headers brought to one spelling, so that they can be compared.
#pragma once
#include <string>
#include <string_view>

namespace toise::text {

// Case folded; accents of Latin letters, Arabic vowel signs and tatweel dropped (NFD without marks, Unicode 15 section
// 3.11); alef, yeh and teh marbuta in one form each; dotless i as i; digits of all scripts as ASCII digits; every run
// of white space, no-break spaces too, as one blank. "Août" and "AOUT" give the same; "й" and "и" do too.
std::string fold_words(std::string_view text);

}  // namespace toise::text
