// Sentences from surroundings.
#include "cli/reports/near_words.hpp"

#include <fmt/format.h>

#include "cli/reports/place_words.hpp"
#include "core/text/compass.hpp"

namespace toise::cli {
namespace {

using gazetteer::NearbyPlace;
using gazetteer::Surroundings;

constexpr Metres border_of_others{100e3};

std::string name_country(const gazetteer::IndexView& index, const std::string& code) {
  const auto row = index.find_id("country:" + code);
  return row ? index.place(*row).name : code;
}

bool tells_border(const Surroundings& around) {
  if (!around.border) return false;
  const std::string here = around.country ? around.country->country : "";
  const bool own = !here.empty() && (here == around.border->a || here == around.border->b);
  return own || around.border->distance.value < border_of_others.value;
}

// A position by its nearest place.
std::string describe_beside(const NearbyPlace& near, const Surroundings& around) {
  const std::string name = describe_place(near.place);
  const std::string line = fmt::format("{} {} of ", describe_length(near.distance), text::compass_point(near.bearing));
  const std::string here = around.country ? around.country->country : "";
  if (here != near.place.country) {
    const std::string areas = describe_areas(around);
    return line + name + (areas.empty() ? ", outside every country's outline" : ", in " + areas);
  }
  if (near.distance.value >= near.place.radius.value) return line + name;
  if (near.distance.value < 1) return "in " + name;
  return fmt::format("in {}, {}its centre", name, line);
}

}  // namespace

std::string describe_border(const gazetteer::IndexView& index, const Surroundings& around) {
  const geo::NearestBorder& border = *around.border;
  const std::string here = around.country ? around.country->country : "";
  if (here == border.a) return "with " + name_country(index, border.b);
  if (here == border.b) return "with " + name_country(index, border.a);
  return fmt::format("between {} and {}", name_country(index, border.a), name_country(index, border.b));
}

std::string describe_areas(const Surroundings& around) {
  std::string areas;
  for (auto area = around.admin.rbegin(); area != around.admin.rend(); ++area)
    areas += (areas.empty() ? "" : ", ") + area->name;
  if (around.country) areas += (areas.empty() ? "" : ", ") + around.country->name;
  return areas;
}

std::string describe_where(const gazetteer::IndexView& index, const Place& place, const Surroundings& around) {
  std::string words;
  if (!is_typed_position(place)) {
    words = describe_place(place);
  } else if (!around.nearest.empty()) {
    words = describe_beside(around.nearest.front(), around);
  } else {
    words = describe_areas(around);
  }
  if (tells_border(around))
    words += fmt::format("; {} from the border {}", describe_length(around.border->distance),
                         describe_border(index, around));
  return words;
}

}  // namespace toise::cli
