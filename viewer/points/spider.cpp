// A ring, or a spiral of Archimedes walked in even steps.
#include "viewer/points/spider.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace toise::viewer {
namespace {

constexpr double step = 18;  // pixels between neighbours
constexpr std::size_t most_in_ring = 10;
constexpr double least_radius = 28;

}  // namespace

std::vector<PixelPoint> make_spider(std::size_t count) {
  std::vector<PixelPoint> places;
  const std::size_t legs = std::min(count, most_spider_legs);
  const auto put = [&](double radius, double angle) {
    places.push_back({radius * std::sin(angle), -radius * std::cos(angle)});
  };
  if (legs <= most_in_ring) {
    const double turn = 2 * std::numbers::pi / static_cast<double>(std::max<std::size_t>(1, legs));
    const double radius = std::max(least_radius, step / turn);
    for (std::size_t leg = 0; leg < legs; ++leg) put(radius, turn * static_cast<double>(leg));
    return places;
  }
  // One turn leads `step * 1.2` outwards.
  const double climb = step * 1.2 / (2 * std::numbers::pi);
  double angle = least_radius / climb;
  for (std::size_t leg = 0; leg < legs; ++leg) {
    put(climb * angle, angle);
    angle += step / (climb * angle);
  }
  return places;
}

}  // namespace toise::viewer
