// Beginnings that very many keys share, with their best known places: so that one letter is answered as fast as ten.
#pragma once
#include <cstdint>
#include <functional>
#include <vector>

#include "core/model/place.hpp"
#include "gazetteer/index/key_table.hpp"
#include "gazetteer/index/posting_list.hpp"

namespace toise::gazetteer {

// A beginning with more keys than this is crowded and listed.
inline constexpr std::size_t most_keys_unlisted = 128;
// Places in a list.
inline constexpr std::size_t listed_places = 48;

// How well known a place is under one of its names, about [0, 1], coarsely: by population, countries first, then
// regions, provinces, districts; another name than the main one costs as much as nine tenths of the population.
// gazetteer/lookup/rank orders finely what is kept by this.
double estimate_renown(PlaceKind kind, std::uint64_t population, NameKind name);

// keys: written, its values numbers of names. Demonyms and codes are not listed. describe(value) gives the name, and
// renown(posting) its weight. The lists are postings by place.
WrittenKeys write_crowded_prefixes(const KeyTable& keys, const std::function<NamePosting(std::uint32_t)>& describe,
                                   const std::function<double(const NamePosting&)>& renown);

}  // namespace toise::gazetteer
