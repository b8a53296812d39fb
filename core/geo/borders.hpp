// Land borders between countries: how far a position is from the nearest one. A view of mapped bytes.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/geometry.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

// The border between two countries (ISO 3166-1 alpha-2).
struct BorderLine {
  std::string a;
  std::string b;
  MultiLine lines;
};

// Lays borders out for Borders; see the layout in borders.cpp. Deterministic.
std::vector<std::byte> encode_borders(const std::vector<BorderLine>& borders);

struct NearestBorder {
  Metres distance;  // on the ellipsoid
  LonLat nearest;   // the point of the border
  std::string a;    // the two countries, alphabetically
  std::string b;
};

// Reads nothing at start; a query touches only the cells around the position. Never throws after construction.
class Borders {
 public:
  Borders() = default;  // holds no border
  // Keeps the view. Throws Error(bad_index) when the bytes are not what encode_borders makes.
  explicit Borders(std::span<const std::byte> bytes);

  bool empty() const { return bytes_.empty(); }
  // The nearest land border of any two countries; nothing when there is none within `limit`.
  std::optional<NearestBorder> find_nearest(LonLat position, Metres limit = kilometres(2500)) const;
  // The nearest border of this country with any other, or with `other`.
  std::optional<NearestBorder> find_nearest_of(LonLat position, std::string_view country, std::string_view other = {},
                                               Metres limit = kilometres(2500)) const;

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace toise::geo
