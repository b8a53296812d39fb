// "the Turkish border", "the border with Turkey", "the Syrian-Turkish border".
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

struct BorderPhrase {
  std::string of;                    // ISO code of the country whose border it is, "" where the text does not say
  std::string with;                  // the other side, or ""
  const Mention* country = nullptr;  // the mention that names `of`
  std::size_t token_end = 0;
};

// The border that a phrase beginning at a token names; nothing when it names none. Border towns, crossings and guards
// are no borders.
std::optional<BorderPhrase> read_border(const Reading& reading, std::size_t token);

// The border that the words before `token` say lies somewhere: "the Russian border is | within 40 km of".
std::optional<BorderPhrase> read_border_before(const Reading& reading, std::size_t token);

// "the Russian border is | within 40 km of": a border is what is said to lie there; the words end before `token`.
bool is_of_border(const Reading& reading, std::size_t token);

}  // namespace toise::claims
