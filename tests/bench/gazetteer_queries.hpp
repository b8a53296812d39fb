// Queries for the gazetteer's benchmarks, drawn by a seeded rule from the names of an index.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "gazetteer/index/index_view.hpp"

namespace toise::bench {

// Names in every script: of a place drawn evenly, one of its names drawn evenly; every twentieth is not in the index (a
// name with its letters turned round), every fiftieth is long (several names joined).
std::vector<std::string> draw_names(const gazetteer::IndexView& index, std::size_t count, std::uint64_t seed);

// Such names, but for misses, with as many slips (insert, delete, substitute, swap) as their length bears: one from 4
// letters, one or two from 8.
struct Misspelt {
  std::string name;
  std::string meant;
  gazetteer::PlaceRow place;
  std::size_t slips;
};
std::vector<Misspelt> draw_misspelt(const gazetteer::IndexView& index, std::size_t count, std::uint64_t seed);

// Beginnings of one to eight letters of such names; every twentieth has a slip in it.
std::vector<std::string> draw_beginnings(const gazetteer::IndexView& index, std::size_t count, std::uint64_t seed);

// Positions near towns (within about 50 km, three of four) and anywhere on the sphere.
std::vector<LonLat> draw_positions(const gazetteer::IndexView& index, std::size_t count, std::uint64_t seed);

}  // namespace toise::bench
