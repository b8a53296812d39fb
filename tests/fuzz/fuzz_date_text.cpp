// Any text as one with dates: in order, inside it; an impossible one has no day, none ends before it begins.
// Rooms: core_base core_model core_text
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/date_text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_sound(const std::string& text, std::optional<toise::Day> reference) {
  std::size_t end = 0;
  for (const auto& found : toise::text::find_dates(text, toise::text::tokenise(text), reference)) {
    require(found.span.begin >= end && found.span.begin < found.span.end && found.span.end <= text.size());
    end = found.span.end;
    require(!(found.impossible && found.date));
    if (!reference) require(!found.year_inferred);
    if (!found.date) continue;
    require(found.date->first <= found.date->last);
    const auto& time = found.date->time_of_day;
    if (time) require(time->count() >= 0 && time->count() < 24 * 60);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  require_sound(text, std::nullopt);
  require_sound(text, toise::make_day(2022, 2, 3)->first);
  return 0;
}
