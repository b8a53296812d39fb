// A report cut into the stories it tells: one, or the items of a digest.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// Tokens [begin, end) that tell of one event, with what the headings above them say.
struct Story {
  std::size_t token_begin = 0;
  std::size_t token_end = 0;
  bool is_whole(const Reading& reading) const { return token_begin == 0 && token_end == reading.tokens.size(); }
  const Mention* place = nullptr;  // of the heading above: "Idlib province:"; null without one
  std::optional<TimeSpan> day;     // of the heading above: "Thursday, 3 February 2022"
};

// The items of a digest in text order: two or more items of a list, or paragraphs under headings that name a place or a
// day, or most paragraphs opening with a place of their own ("In Homs, ...", "IDLIB -- ..."); each names a place,
// itself or by its heading, and tells of violence. Any other report is one story: the whole text. Linear in the text.
std::vector<Story> find_stories(const Reading& reading);

}  // namespace toise::claims
