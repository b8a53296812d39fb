// Cutting, projecting, and leaving out what is torn.
#include "viewer/basemap/plane_shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace toise::viewer {
namespace {

constexpr double finest = 1.0 / 96;  // of Web Mercator's world: some 4 degrees
constexpr double torn = 0.1;         // of the sheet's square: longer than any whole piece
constexpr double belt_step = 3;      // degrees
// Pieces that meet are cut differently along a curve: they are drawn so much larger that no hair of sea is seen there.
constexpr double seam = 5e-5;

// A trapezoid in doubles.
struct Piece {
  double top, bottom, top_left, top_right, bottom_left, bottom_right;
  explicit Piece(const Trapezoid& t)
      : top(static_cast<double>(t.top)),
        bottom(static_cast<double>(t.bottom)),
        top_left(static_cast<double>(t.top_left)),
        top_right(static_cast<double>(t.top_right)),
        bottom_left(static_cast<double>(t.bottom_left)),
        bottom_right(static_cast<double>(t.bottom_right)) {}
};

int count_parts(double length) {
  return std::max(1, static_cast<int>(std::ceil(std::abs(length) / finest)));
}

bool is_torn(geo::MercatorPoint a, geo::MercatorPoint b) {
  return std::hypot(a.x - b.x, a.y - b.y) > torn;
}

// Corners in the order north-west, north-east, south-west, south-east.
void append(std::vector<PlaneCorner>& out, const std::array<geo::MercatorPoint, 4>& corners, double larger) {
  for (std::size_t i = 0; i < 4; ++i)
    for (std::size_t j = i + 1; j < 4; ++j)
      if (is_torn(corners[i], corners[j])) return;
  geo::MercatorPoint middle;
  for (const geo::MercatorPoint& corner : corners) middle = {middle.x + corner.x / 4, middle.y + corner.y / 4};
  for (const std::size_t i : {0U, 1U, 2U, 2U, 1U, 3U}) {
    const double x = corners[i].x - middle.x;
    const double y = corners[i].y - middle.y;
    const double grow = larger / std::max(1e-12, std::hypot(x, y));
    out.push_back({static_cast<float>(corners[i].x + x * grow), static_cast<float>(corners[i].y + y * grow)});
  }
}

}  // namespace

std::vector<PlaneCorner> project_fill(std::span<const Trapezoid> fill, TileAddress tile, unsigned zoom,
                                      const Projection& project) {
  const double side = std::exp2(-static_cast<double>(zoom));
  std::vector<PlaneCorner> corners;
  for (const Trapezoid& packed : fill) {
    const Piece piece(packed);
    const auto to_world = [&](double x, double y) {
      return geo::MercatorPoint{(tile.x + x) * side, (tile.y + y) * side};
    };
    const double wide = std::max(piece.top_right - piece.top_left, piece.bottom_right - piece.bottom_left);
    const int columns = count_parts(wide * side);
    const int rows = count_parts((piece.bottom - piece.top) * side);
    // A place in the piece by its shares from the left and from the top.
    const auto at = [&](int column, int row) {
      const double down = static_cast<double>(row) / rows;
      const double left = piece.top_left + (piece.bottom_left - piece.top_left) * down;
      const double right = piece.top_right + (piece.bottom_right - piece.top_right) * down;
      return project(geo::from_mercator(
          to_world(left + (right - left) * column / columns, piece.top + (piece.bottom - piece.top) * down)));
    };
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        append(corners, {at(column, row), at(column + 1, row), at(column, row + 1), at(column + 1, row + 1)}, seam);
  }
  return corners;
}

std::vector<LineSegment> project_lines(std::span<const LineSegment> lines, TileAddress tile, unsigned zoom,
                                       const Projection& project) {
  const double side = std::exp2(-static_cast<double>(zoom));
  std::vector<LineSegment> segments;
  for (const LineSegment& line : lines) {
    const double dx = static_cast<double>(line.x1) - static_cast<double>(line.x0);
    const double dy = static_cast<double>(line.y1) - static_cast<double>(line.y0);
    const int parts = count_parts(std::hypot(dx, dy) * side);
    const auto at = [&](int part) {
      const double share = static_cast<double>(part) / parts;
      return project(geo::from_mercator({(tile.x + static_cast<double>(line.x0) + dx * share) * side,
                                         (tile.y + static_cast<double>(line.y0) + dy * share) * side}));
    };
    geo::MercatorPoint from = at(0);
    for (int part = 1; part <= parts; ++part) {
      const geo::MercatorPoint to = at(part);
      if (!is_torn(from, to))
        segments.push_back({static_cast<float>(from.x), static_cast<float>(from.y), static_cast<float>(to.x),
                            static_cast<float>(to.y)});
      from = to;
    }
  }
  return segments;
}

std::vector<PictureCorner> project_tile(TileAddress tile, unsigned zoom, const Projection& project) {
  const double side = std::exp2(-static_cast<double>(zoom));
  const int parts = 2 * count_parts(side);  // pixels are bent finer than edges: a rim is seen
  const std::size_t columns = static_cast<std::size_t>(parts) + 1;
  std::vector<geo::MercatorPoint> nodes;
  for (int row = 0; row <= parts; ++row)
    for (int column = 0; column <= parts; ++column) {
      // A hair within the rim, as for belts.
      const double x = std::clamp((tile.x + static_cast<double>(column) / parts) * side, 1e-9, 1 - 1e-9);
      nodes.push_back(project(geo::from_mercator({x, (tile.y + static_cast<double>(row) / parts) * side})));
    }
  std::vector<PictureCorner> corners;
  for (int row = 0; row < parts; ++row)
    for (int column = 0; column < parts; ++column) {
      const auto at = [&](int x, int y) {
        const geo::MercatorPoint& node =
            nodes[static_cast<std::size_t>(row + y) * columns + static_cast<std::size_t>(column + x)];
        return PictureCorner{static_cast<float>(node.x), static_cast<float>(node.y),
                             static_cast<float>(column + x) / static_cast<float>(parts),
                             static_cast<float>(row + y) / static_cast<float>(parts)};
      };
      const std::array<PictureCorner, 4> cell = {at(0, 0), at(1, 0), at(0, 1), at(1, 1)};
      const auto is_far = [](const PictureCorner& a, const PictureCorner& b) {
        return static_cast<double>(std::hypot(a.x - b.x, a.y - b.y)) > torn;
      };
      if (is_far(cell[0], cell[1]) || is_far(cell[1], cell[2]) || is_far(cell[0], cell[3]) || is_far(cell[2], cell[3]))
        continue;
      for (const std::size_t i : {0U, 1U, 2U, 2U, 1U, 3U}) corners.push_back(cell[i]);
    }
  return corners;
}

std::vector<PlaneCorner> make_disc() {
  constexpr int parts = 180;
  constexpr double radius = 0.25;
  std::vector<PlaneCorner> corners;
  const auto at = [](int part) {
    const double angle = 2 * std::numbers::pi * part / parts;
    return PlaneCorner{static_cast<float>(0.5 + radius * std::cos(angle)),
                       static_cast<float>(0.5 + radius * std::sin(angle))};
  };
  for (int part = 0; part < parts; ++part) corners.insert(corners.end(), {{0.5F, 0.5F}, at(part), at(part + 1)});
  return corners;
}

std::vector<PlaneCorner> project_belt(double south, double north, const Projection& project) {
  std::vector<PlaneCorner> corners;
  // A hair within the rim: the 180th meridian would go to the other side of the sheet.
  const auto at = [&](double lon, double lat) { return project({std::clamp(lon, -179.9999, 179.9999), lat}); };
  const int rows = std::max(1, static_cast<int>(std::ceil((north - south) / belt_step)));
  for (int row = 0; row < rows; ++row) {
    const double low = south + (north - south) * row / rows;
    const double high = south + (north - south) * (row + 1) / rows;
    for (double lon = -180; lon < 180; lon += belt_step)
      append(corners, {at(lon, high), at(lon + belt_step, high), at(lon, low), at(lon + belt_step, low)}, 0);
  }
  return corners;
}

}  // namespace toise::viewer
