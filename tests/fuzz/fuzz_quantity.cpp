// Any text as one with numbers and lengths: each lies inside it, means an interval in order, and no length is below 0.
// Rooms: core_base core_model core_text
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/number_text.hpp"
#include "core/text/quantity.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  const auto tokens = toise::text::tokenise(text);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto number = toise::text::read_number(text, tokens, at);
    if (!number) continue;
    require(number->token_end > at && number->token_end <= tokens.size());
    require(number->span.begin == tokens[at].span.begin && number->span.end <= text.size());
    require(std::isfinite(number->value) && std::isfinite(number->low) && std::isfinite(number->high));
    require(number->half_precision >= 0);
  }
  std::size_t end = 0;
  for (const auto& length : toise::text::find_lengths(text, tokens)) {
    require(length.span.begin >= end && length.span.begin < length.span.end && length.span.end <= text.size());
    end = length.span.end;
    require(std::isfinite(length.value) && length.value > 0 && !length.unit.empty());
    require(std::isfinite(length.low.value) && length.low.value >= 0 && length.low <= length.high);
    require(length.token_begin < length.token_end && length.token_end <= tokens.size());
  }
  return 0;
}
