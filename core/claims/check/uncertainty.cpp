// The formulas of the point-radius method.
#include "core/claims/check/uncertainty.hpp"

#include <cmath>
#include <numbers>

namespace toise::claims {

Metres coordinate_uncertainty(Degrees latitude, Degrees step) {
  constexpr double a = 6378137.0;  // WGS 84 (NIMA TR8350.2, table 3.1)
  constexpr double flattening = 1 / 298.257223563;
  constexpr double e2 = flattening * (2 - flattening);
  const double sine = std::sin(latitude.radians());
  const double w = 1 - e2 * sine * sine;
  const double along_meridian = a * (1 - e2) / std::pow(w, 1.5);
  const double along_parallel = a / std::sqrt(w) * std::cos(latitude.radians());
  return {std::hypot(along_meridian, along_parallel) * step.radians()};
}

Metres radius_of_place(const UncertaintyTerms& terms) {
  return terms.datum + terms.extent + terms.measurement + terms.scale + terms.coordinates;
}

Metres half_width_of_ring(const UncertaintyTerms& terms) {
  return radius_of_place(terms) + terms.precision;
}

Metres radius_of_distance(Metres distance, const UncertaintyTerms& terms) {
  return distance + half_width_of_ring(terms);
}

Metres radius_of_heading(Metres distance, Degrees half_angle, const UncertaintyTerms& terms) {
  const double e = (half_width_of_ring(terms) - terms.coordinates).value;
  const double d = distance.value;
  const double along = d + e - d * std::cos(half_angle.radians());
  const double across = d * std::sin(half_angle.radians());
  return Metres{std::hypot(along, across)} + terms.coordinates;
}

Metres radius_of_offsets(const UncertaintyTerms& terms) {
  return radius_of_place(terms) + terms.precision * std::numbers::sqrt2;
}

}  // namespace toise::claims
