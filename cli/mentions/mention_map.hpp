// The maps on the page of `toise locate`.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "cli/mentions/named_places.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// A figure with a mark for each place, linked to "#<prefix>-p<number>" (from 1, in the given order); the mark's own id
// is
// "<prefix>-k<number>". Where most towns lie close together and others far away, a second figure shows those close
// together. "" for no place.
std::string make_mention_maps(std::span<const NamedPlace> places, std::string_view prefix,
                              const gazetteer::Resolver& resolver);

}  // namespace toise::cli
