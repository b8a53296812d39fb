// Coordinate reference systems: positions in metres of any projection to WGS 84, by PROJ.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "core/model/lonlat.hpp"

namespace toise::geo {

// Not for use by two threads at once.
class Crs {
 public:
  // "EPSG:32637", "32637", "ESRI:102100", WKT (1 or 2, such as a .prj), PROJJSON, "+proj=utm +zone=37", or a name that
  // PROJ's database knows ("WGS 84 / UTM zone 37N"). Throws Error(bad_argument) for anything else.
  explicit Crs(const std::string& definition);
  ~Crs();
  Crs(Crs&&) noexcept;
  Crs& operator=(Crs&&) noexcept;

  // "WGS 84 / UTM zone 37N".
  const std::string& name() const;
  // Coordinates are degrees, not metres.
  bool is_geographic() const;
  // x is east (or longitude), y north (or latitude), whatever order the system's own definition has. As accurate as the
  // transformations that PROJ has without its grids: a metre or two for datums other than WGS 84's. Nothing outside the
  // system's domain. Never throws.
  std::optional<LonLat> to_lonlat(double x, double y) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::geo
