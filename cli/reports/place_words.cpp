// Short forms for tables.
#include "cli/reports/place_words.hpp"

#include <fmt/format.h>

#include <cmath>

namespace toise::cli {

std::string describe_position(LonLat position) {
  return fmt::format("{:.5f},{:.5f}", position.lat, position.lon);
}

std::string describe_surroundings(const Place& place) {
  std::string words;
  for (auto area = place.admin.rbegin(); area != place.admin.rend(); ++area)
    words += (words.empty() ? "" : ", ") + *area;
  const std::string& country = place.country_name.empty() ? place.country : place.country_name;
  if (!country.empty() && kind_of(place) != PlaceKind::country) words += (words.empty() ? "" : ", ") + country;
  return words;
}

std::string describe_place(const Place& place) {
  const std::string around = describe_surroundings(place);
  if (around.empty()) return place.name;
  return place.name + (is_typed_position(place) ? " in " : ", ") + around;
}

bool is_typed_position(const Place& place) {
  return place.id.starts_with("position:");
}

std::string describe_length(Metres length) {
  if (std::isnan(length.value)) return "unknown";
  if (length.value < 999.5) return fmt::format("{:.0f} m", length.value);
  if (length.value < 99'950) return fmt::format("{:.1f} km", length.value / 1000);
  return fmt::format("{:.0f} km", length.value / 1000);
}

}  // namespace toise::cli
