// Tries each slip backwards and measures.
#include "core/claims/rows/slip.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/claims/rows/row_thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

bool is_there(LonLat position, LonLat meant) {
  constexpr double near = 0.02;  // degrees of latitude: over slip_accuracy
  return std::abs(position.lat - meant.lat) < near && is_valid(position) &&
         geo::find_geodesic(position, meant).distance <= slip_accuracy;
}

}  // namespace

std::optional<std::string> describe_slip(LonLat written, LonLat meant) {
  constexpr double farthest = 1.1;  // degrees of a slip in one coordinate
  if (is_there(written, meant)) return std::nullopt;
  if (is_there({written.lat, written.lon}, meant)) return "with latitude and longitude exchanged it would lie there";
  for (const LonLat turned : {LonLat{-written.lon, written.lat}, LonLat{written.lon, -written.lat}})
    if (is_there(turned, meant))
      return fmt::format("with the other sign of the {} it would lie there",
                         turned.lon == written.lon ? "latitude" : "longitude");
  const double east = std::abs(written.lon - meant.lon), north = std::abs(written.lat - meant.lat);
  if (east > farthest || north > farthest) return std::nullopt;
  for (const double step : {1.0, -1.0}) {
    if (is_there({written.lon + step, written.lat}, meant))
      return fmt::format("with the longitude {:.4f} it would lie there", written.lon + step);
    if (is_there({written.lon, written.lat + step}, meant))
      return fmt::format("with the latitude {:.4f} it would lie there", written.lat + step);
  }
  return std::nullopt;
}

}  // namespace toise::claims
