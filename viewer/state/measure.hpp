// Measuring by hand: a path from point to point on the ellipsoid, and rings of a range around a point.
#pragma once
#include <string>
#include <vector>

#include "core/model/geometry.hpp"
#include "core/model/units.hpp"

namespace toise::viewer {

struct MeasuredLeg {
  Line line;             // along the geodesic
  Metres length;         // on WGS 84
  Degrees bearing;       // at its start, [0, 360)
  Degrees back_bearing;  // at its end, towards the start, [0, 360)
};

struct RangeRing {
  Line line;  // closed
  Metres radius;
};

class Measure {
 public:
  bool is_on = false;  // a click on the map adds a point

  // position: valid.
  void add_point(LonLat position);
  // radius: above 0 and at most 20,000 km.
  void add_ring(LonLat centre, Metres radius);
  void clear();

  const std::vector<LonLat>& points() const { return points_; }
  const std::vector<MeasuredLeg>& legs() const { return legs_; }  // one less than points
  const std::vector<RangeRing>& rings() const { return rings_; }
  Metres total() const;

 private:
  std::vector<LonLat> points_;
  std::vector<MeasuredLeg> legs_;
  std::vector<RangeRing> rings_;
};

// "16.7 km, 196° there, 16° back"; of the last of several legs with the sum: "..., 35.1 km in all".
std::string describe_leg(const Measure& measure, std::size_t leg);

}  // namespace toise::viewer
