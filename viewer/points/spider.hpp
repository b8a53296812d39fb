// Where incidents that lie on one point are shown, so that each can be seen and clicked.
#pragma once
#include <vector>

#include "viewer/points/point_search.hpp"

namespace toise::viewer {

inline constexpr std::size_t most_spider_legs = 60;

// Places around a point, in logical pixels from it: a ring for up to 10, else a spiral that begins near the point. No
// two are nearer than 16 pixels. At most most_spider_legs.
std::vector<PixelPoint> make_spider(std::size_t count);

}  // namespace toise::viewer
