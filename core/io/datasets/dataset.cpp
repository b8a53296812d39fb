// Looking up precision codes.
#include "core/io/datasets/dataset.hpp"

#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

std::string_view whole_part(std::string_view code) {
  while (code.starts_with(' ')) code.remove_prefix(1);
  while (code.ends_with(' ')) code.remove_suffix(1);
  const std::size_t point = code.find('.');
  const bool is_whole =
      point != std::string_view::npos && code.find_first_not_of('0', point + 1) == std::string_view::npos;
  return is_whole ? code.substr(0, point) : code;
}

}  // namespace

std::optional<Metres> find_radius(const Dataset& dataset, std::string_view code) {
  for (const RadiusCode& entry : dataset.radii)
    if (entry.code == whole_part(code)) return entry.radius;
  if (dataset.radii.empty() || code.size() < 4) return std::nullopt;  // words are longer than numbers
  const std::string folded = text::fold_words(code);
  const RadiusCode* longest = nullptr;
  for (const RadiusCode& entry : dataset.radii)
    if (folded.starts_with(entry.code) && (!longest || entry.code.size() > longest->code.size())) longest = &entry;
  return longest ? std::optional(longest->radius) : std::nullopt;
}

std::optional<DatePrecision> find_date_precision(const Dataset& dataset, std::string_view code) {
  for (const DateCode& entry : dataset.date_codes)
    if (entry.code == whole_part(code)) return entry.precision;
  return std::nullopt;
}

}  // namespace toise::io
