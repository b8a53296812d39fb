// Geodesics between points, and points around a centre.
#include "viewer/state/measure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/geo/geodesic.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

constexpr double pieces = 128;         // of a leg
constexpr double least_piece = 20000;  // metres
constexpr int ring_corners = 180;

}  // namespace

void Measure::add_point(LonLat position) {
  if (!points_.empty()) {
    const LonLat from = points_.back();
    const geo::Geodesic way = geo::find_geodesic(from, position);
    const Metres step{std::max(least_piece, way.distance.value / pieces)};
    legs_.push_back({geo::make_geodesic_line(from, position, step), way.distance, way.bearing,
                     Degrees{std::fmod(way.final_bearing.value + 180, 360)}});
  }
  points_.push_back(position);
}

void Measure::add_ring(LonLat centre, Metres radius) {
  RangeRing ring{{}, radius};
  for (int corner = 0; corner <= ring_corners; ++corner)
    ring.line.push_back(geo::travel(centre, Degrees{360.0 * (corner % ring_corners) / ring_corners}, radius));
  rings_.push_back(std::move(ring));
}

void Measure::clear() {
  *this = Measure{};
}

Metres Measure::total() const {
  return {std::accumulate(legs_.begin(), legs_.end(), 0.0,
                          [](double sum, const MeasuredLeg& leg) { return sum + leg.length.value; })};
}

std::string describe_leg(const Measure& measure, std::size_t leg) {
  const MeasuredLeg& one = measure.legs().at(leg);
  std::string words = fmt::format("{}, {:.0f}° there, {:.0f}° back", describe_length(one.length), one.bearing.value,
                                  one.back_bearing.value);
  if (leg > 0 && leg + 1 == measure.legs().size()) words += ", " + describe_length(measure.total()) + " in all";
  return words;
}

}  // namespace toise::viewer
