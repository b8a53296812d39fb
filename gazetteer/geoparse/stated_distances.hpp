// Distances and directions that a text states between two of its names: "24 km south of Barisha".
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/compass.hpp"
#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// `subject` lies `low` to `high` from `object`, and in that direction where one is stated. Numbers of matches.
struct StatedDistance {
  std::size_t subject = 0;
  std::size_t object = 0;
  double low_km = 0;
  double high_km = 0;
  std::optional<text::CompassDirection> direction;
};

// "<length> [direction] of|from|outside <object>": the subject is the last name before it in its sentence. Texts
// without a word for a unit cost nothing. Linear.
std::vector<StatedDistance> find_stated_distances(std::string_view text, const std::vector<Word>& words,
                                                  const std::vector<NameMatch>& matches);

// How well two places fit what is stated, in [0, 1]: 1 within the stated interval, which roads, extents and rounding
// widen by a quarter below, by 40 % above and by the radii; less beyond it by the ratio; a fifth of it in another
// direction.
double fit_stated_distance(const StatedDistance& stated, const Sense& subject, const Sense& object);

}  // namespace toise::gazetteer
