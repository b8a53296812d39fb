// The position of a geometry whose coordinates come as text within XML.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/lonlat.hpp"

namespace toise::io {

// Collects parts; the position is that of the first point, else one on the lines or within the areas.
class XmlGeometry {
 public:
  enum class Kind { point, line, polygon };
  // "lon,lat,height lon,lat,height" (KML), "lon lat height" (gx:coord), "lat,lon lat,lon" (CAP).
  enum class Order { lon_lat_comma, lon_lat_space, lat_lon_comma };

  // Parts within a part (the rings of a polygon) belong to it.
  void open(Kind kind);
  void close();
  // Adds a ring to an open polygon, else points to the open part. A tuple that is no two numbers is passed over.
  void add_tuples(std::string_view text, Order order);

  // Nothing when there was no coordinate. Begins anew.
  std::optional<LonLat> take_position();

 private:
  struct Part {
    Kind kind = Kind::point;
    std::vector<std::vector<LonLat>> rings;
  };
  std::vector<Part> parts_;
  int depth_ = 0;
};

}  // namespace toise::io
