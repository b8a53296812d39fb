// The places of a text, each once, with its mentions.
#pragma once
#include <cstddef>
#include <vector>

#include "core/model/mention.hpp"

namespace toise::cli {

struct NamedPlace {
  const Mention* best = nullptr;      // the mention of the highest score; it has a place
  std::vector<std::size_t> mentions;  // numbers in the text's list, in order
};

// In the order of their first mention. The mentions must outlive the result.
std::vector<NamedPlace> find_named_places(const std::vector<Mention>& mentions);

}  // namespace toise::cli
