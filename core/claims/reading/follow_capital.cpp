// Looks for the one capital that the text names.
#include "core/claims/reading/follow_capital.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace toise::claims {

Followed follow_capital(const Reading& reading, std::size_t begin, std::size_t noun, std::string_view country) {
  Followed followed;
  followed.token_end = noun + 1;
  const Span description{reading.tokens[begin].span.begin, reading.tokens[noun].span.end};
  const Mention* capital = nullptr;
  constexpr std::size_t most = 5'000;  // mentions looked at: a longer text has more stories than one
  for (const Mention& mention : reading.mentions.first(std::min(most, reading.mentions.size()))) {
    if (!mention.place || mention.place->feature != "P.PPLC" || mention.kind == MentionKind::demonym) continue;
    if (!country.empty() && mention.place->country != country) continue;
    if (capital && capital->place->id != mention.place->id) {
      followed.missing =
          fmt::format("“{}” could mean {} or {}.", description.of(reading.text), capital->text, mention.text);
      return followed;
    }
    capital = &mention;
  }
  if (!capital) {
    followed.missing = fmt::format("The text does not name the place that “{}” means.", description.of(reading.text));
    return followed;
  }
  mean_mention(followed, *capital, description);
  followed.end->reference =
      fmt::format("“{}” is {}, which the text names.", description.of(reading.text), followed.end->name);
  return followed;
}

}  // namespace toise::claims
