// The point nearest to a position among many segments, on the ellipsoid.
#include "core/geo/segment_search.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/geo/geodesic.hpp"

namespace toise::geo {

namespace {

// WGS 84 (NGA.STND.0036, table 3.1).
constexpr double semi_major = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double eccentricity_squared = flattening * (2 - flattening);
constexpr double least_radius = semi_major * (1 - eccentricity_squared);
constexpr double degree = std::numbers::pi / 180;
constexpr double longest_piece =
    0.1;  // degrees; the arc of a parallel is then within 4 m of its chord below 75 degrees

double wrap(double lon) {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

}  // namespace

GridPoint to_grid(LonLat position) {
  return {static_cast<std::int32_t>(std::lround(std::clamp(position.lon, -180.0, 180.0) * 1e7)),
          static_cast<std::int32_t>(std::lround(std::clamp(position.lat, -90.0, 90.0) * 1e7))};
}

LonLat from_grid(GridPoint point) {
  return {point.lon / 1e7, point.lat / 1e7};
}

SegmentSearch::SegmentSearch(LonLat position, Metres limit)
    : position_(position),
      centre_(to_cartesian(position)),
      limit_(limit),
      centre_grid_(to_grid(position)),
      last_end_(position),
      last_cartesian_(centre_) {
  set_reach(limit);
  const double angle = std::min(limit.value / least_radius, std::numbers::pi);
  const double chord = 2 * semi_major * std::sin(angle / 2) * 1.01;
  best_squared_ = limit.value < 0 ? 0 : chord * chord;
}

SegmentSearch::Cartesian SegmentSearch::to_cartesian(LonLat position) {
  const double sine = std::sin(position.lat * degree);
  const double cosine = std::cos(position.lat * degree);
  const double normal = semi_major / std::sqrt(1 - eccentricity_squared * sine * sine);
  return {normal * cosine * std::cos(position.lon * degree), normal * cosine * std::sin(position.lon * degree),
          normal * (1 - eccentricity_squared) * sine};
}

void SegmentSearch::set_reach(Metres reach) {
  reach_ = reach;
  const double angle = reach.value / least_radius;
  reach_lat_ = angle / degree + 1e-9;
  // The meridian at longitude difference d is nowhere nearer than asin(cos(lat) sin(d)); within reach of a pole every
  // meridian is.
  const double cosine = std::cos(position_.lat * degree);
  const double sine = std::sin(std::min(angle, std::numbers::pi / 2));
  reach_lon_ = sine >= cosine ? 180 : std::asin(sine / cosine) / degree + 1e-9;
  constexpr double units = 1e7;  // of a degree
  reach_lat_grid_ = static_cast<std::int64_t>(std::min(reach_lat_, 360.0) * units) + 2;
  reach_lon_grid_ = static_cast<std::int64_t>(reach_lon_ * units) + 2;
}

Metres SegmentSearch::bound_to_box(double west, double south, double east, double north) const {
  const double clamped_lat = std::clamp(position_.lat, south, north);
  if (position_.lon >= west && position_.lon <= east)
    return {std::abs(position_.lat - clamped_lat) * degree * least_radius};
  const double apart = std::min(std::abs(wrap(west - position_.lon)), std::abs(wrap(east - position_.lon))) * degree;
  const double sine = std::sin(position_.lat * degree);
  const double cosine = std::cos(position_.lat * degree) * std::cos(apart);
  const double foot = std::clamp(std::atan2(sine, cosine), south * degree, north * degree);
  const double dot = std::clamp(sine * std::sin(foot) + cosine * std::cos(foot), -1.0, 1.0);
  // acos loses digits for small angles: give back what it may have lost.
  return {std::max(0.0, std::acos(dot) - 3e-8) * least_radius};
}

bool SegmentSearch::can_reach_latitudes(double south, double north) const {
  return position_.lat >= south - reach_lat_ && position_.lat <= north + reach_lat_;
}

bool SegmentSearch::can_reach(double from_lon, double to_lon, double from_lat, double to_lat) const {
  if (!can_reach_latitudes(std::min(from_lat, to_lat), std::max(from_lat, to_lat))) return false;
  const double a = wrap(from_lon - position_.lon);
  const double b = a + (to_lon - from_lon);
  if ((a < 0) != (b < 0) || std::abs(b) > 180) return true;
  return std::min(std::abs(a), std::abs(b)) <= reach_lon_;
}

bool SegmentSearch::offer(GridPoint a, GridPoint b) {
  const LonLat from = from_grid(a);
  const LonLat to = from_grid(b);
  if (!can_reach(from.lon, to.lon, from.lat, to.lat)) return false;
  const double span = std::max(std::abs(to.lon - from.lon), std::abs(to.lat - from.lat));
  const int pieces = std::clamp(static_cast<int>(std::ceil(span / longest_piece)), 1, 5000);
  if (pieces == 1) return offer_piece(from, to);
  bool nearer = false;
  LonLat start = from;
  for (int i = 1; i <= pieces; ++i) {
    const double share = static_cast<double>(i) / pieces;
    const LonLat end{from.lon + (to.lon - from.lon) * share, from.lat + (to.lat - from.lat) * share};
    if (can_reach(start.lon, end.lon, start.lat, end.lat)) nearer = offer_piece(start, end) || nearer;
    start = end;
  }
  return nearer;
}

bool SegmentSearch::offer_piece(LonLat a, LonLat b) {
  // Segments of one line follow one another: the end of one is the beginning of the next.
  const Cartesian p = a == last_end_ ? last_cartesian_ : to_cartesian(a);
  const Cartesian q = to_cartesian(b);
  last_end_ = b;
  last_cartesian_ = q;
  double along = 0;
  double length = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    along += (centre_[i] - p[i]) * (q[i] - p[i]);
    length += (q[i] - p[i]) * (q[i] - p[i]);
  }
  const double share = length > 0 ? std::clamp(along / length, 0.0, 1.0) : 0.0;
  const LonLat foot{a.lon + (b.lon - a.lon) * share, a.lat + (b.lat - a.lat) * share};
  const Cartesian c = share <= 0 ? p : share >= 1 ? q : to_cartesian(foot);
  double squared = 0;
  for (std::size_t i = 0; i < 3; ++i) squared += (centre_[i] - c[i]) * (centre_[i] - c[i]);
  if (!(squared < best_squared_)) return false;
  best_squared_ = squared;
  best_ = foot;
  // The arc over this chord is longest where the Earth is most curved.
  const double sine = std::min(std::sqrt(squared) / (2 * least_radius), 1.0);
  set_reach(std::min(limit_, Metres{2 * least_radius * std::asin(sine) * 1.00001 + 0.01}));
  return true;
}

std::optional<SegmentSearch::Nearest> SegmentSearch::nearest() const {
  if (!best_) return std::nullopt;
  const Metres distance = find_geodesic(position_, *best_).distance;
  if (!(distance <= limit_)) return std::nullopt;
  return Nearest{distance, *best_};
}

}  // namespace toise::geo
