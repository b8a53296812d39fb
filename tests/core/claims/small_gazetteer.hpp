// A handful of real places, and mentions of them in a text: what the gazetteer would hand to the checker.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/claims/review.hpp"
#include "core/model/document.hpp"
#include "core/model/mention.hpp"

namespace toise::test {

// A place of the small gazetteer by the name used in the tests ("Atmah"). Positions from GeoNames.
Place find_place(std::string_view name);

// Every name of the small gazetteer in the text, longest first, whole words only. "Nowhereville" is a mention without
// a place.
std::vector<Mention> find_mentions(std::string_view text);

Document make_document(std::string text);

// Borders of Syria and its neighbours, coarse: a few straight pieces, true to about a kilometre near Atmah.
const geo::Borders& small_borders();

// The claims of a text, found and checked against the small gazetteer and borders.
std::vector<claims::CheckedClaim> review(const std::string& text);

}  // namespace toise::test
