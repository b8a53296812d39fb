// The point nearest to a position among many segments, on the ellipsoid; far segments are passed over cheaply.
#pragma once
#include <array>
#include <cstdint>
#include <optional>

#include "core/model/lonlat.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

// A position in units of 1e-7 degree (at most 1.1 cm), as the packed layouts keep it.
struct GridPoint {
  std::int32_t lon = 0;
  std::int32_t lat = 0;
  constexpr bool operator==(const GridPoint&) const = default;
};

// Rounds to the nearest unit; longitudes and latitudes out of range are clamped.
GridPoint to_grid(LonLat position);
LonLat from_grid(GridPoint point);

// Offered segments are straight in longitude and latitude (RFC 7946, section 3.1.1) and do not cross the antimeridian;
// they may lie on its other side. Segments are compared by their chord through the Earth, which orders distances
// rightly to 1e-7 within 100 km and 1e-4 within 2,500 km; the final distance is the geodesic's. Never throws.
class SegmentSearch {
 public:
  // position is valid; nothing beyond `limit` is found.
  SegmentSearch(LonLat position, Metres limit);

  // A lower bound of the distance to any point of the box, west <= east, in degrees.
  // (The ellipsoid's metric is nowhere below that of a sphere of its least radius of curvature, a(1 - e^2).)
  Metres bound_to_box(double west, double south, double east, double north) const;
  // False when no point between these latitudes can be nearer than what was found.
  bool can_reach_latitudes(double south, double north) const;
  // No segment farther than this is of interest: the limit, or an upper bound of the best distance so far.
  Metres reach() const { return reach_; }

  // False when the segment surely is farther than reach(), by whole numbers alone.
  bool may_reach(GridPoint a, GridPoint b) const {
    const auto apart = [](std::int64_t from, std::int64_t to) { return from > to ? from - to : to - from; };
    const std::int64_t lat = centre_grid_.lat;
    if ((a.lat > lat + reach_lat_grid_ && b.lat > lat + reach_lat_grid_) ||
        (a.lat < lat - reach_lat_grid_ && b.lat < lat - reach_lat_grid_))
      return false;
    constexpr std::int64_t far_round = 1'700'000'000;  // near the other side of the Earth: look closer
    const std::int64_t east_a = apart(a.lon, centre_grid_.lon), east_b = apart(b.lon, centre_grid_.lon);
    if (east_a > far_round || east_b > far_round) return true;
    const bool same_side = (a.lon < centre_grid_.lon) == (b.lon < centre_grid_.lon);
    return !same_side || east_a <= reach_lon_grid_ || east_b <= reach_lon_grid_;
  }

  // True when the segment is nearer than all before; it is then remembered.
  bool offer(GridPoint a, GridPoint b);

  struct Nearest {
    Metres distance;
    LonLat position;
  };
  // The nearest point found; nothing when none is within the limit.
  std::optional<Nearest> nearest() const;

 private:
  using Cartesian = std::array<double, 3>;
  bool can_reach(double from_lon, double to_lon, double from_lat, double to_lat) const;
  bool offer_piece(LonLat a, LonLat b);
  void set_reach(Metres reach);
  static Cartesian to_cartesian(LonLat position);

  LonLat position_;
  Cartesian centre_;
  Metres limit_;
  Metres reach_;
  double reach_lon_ = 180;  // degrees, from reach_
  double reach_lat_ = 180;
  GridPoint centre_grid_;
  std::int64_t reach_lon_grid_ = 0;  // in units of GridPoint, rounded up
  std::int64_t reach_lat_grid_ = 0;
  double best_squared_;  // of the chord, m2
  std::optional<LonLat> best_;
  LonLat last_end_;  // of the last piece offered
  Cartesian last_cartesian_;
};

}  // namespace toise::geo
