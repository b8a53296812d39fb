// Names that stand as container and contained: "Bangor, Maine", "Barisha in the Syrian province of Idlib".
#pragma once
#include <utility>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// A match and the one that the words make its container.
struct Binding {
  std::size_t inner = 0;
  std::size_t outer = 0;
  bool adjacent = false;  // "X, Y" and "the X district of Y": nothing else can be meant
};

// In text order. Only neighbours bind, so there are at most three for each match.
std::vector<Binding> find_bindings(const std::vector<Word>& words, const std::vector<NameMatch>& matches);

// A place of the first kind can contain others, and this one contains that one by its codes.
bool is_container(PlaceKind kind);
bool holds(const PlaceRecord& outer, const PlaceRecord& inner);

// Of a kind that could lie in the other: a town in a district, a district in a province, a province in a country.
bool is_narrower(PlaceKind inner, PlaceKind outer);

}  // namespace toise::gazetteer
