// Points for tests: hot spots over the whole world, some beside the antimeridian, drawn by a fixed seed.
#pragma once
#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "viewer/points/point_columns.hpp"

namespace toise::viewer {

inline std::vector<PointInput> make_inputs(std::size_t count, unsigned seed = 7) {
  std::mt19937 random(seed);
  std::normal_distribution<double> spread(0, 1.5);
  std::uniform_real_distribution<double> lon(-180, 180);
  std::uniform_real_distribution<double> lat(-70, 70);
  std::vector<PointInput> inputs;
  LonLat centre{36.7, 36.3};
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 500 == 499) centre = i % 1000 == 999 ? LonLat{lon(random), lat(random)} : LonLat{179.8, -18};
    PointInput input;
    const double x = centre.lon + spread(random);
    input.position = {x > 180 ? x - 360 : x < -180 ? x + 360 : x, std::clamp(centre.lat + spread(random), -84.0, 84.0)};
    input.radius_m = static_cast<float>(random() % 4) * 10000.0F;
    input.first_day = random() % 20 == 0 ? undated : static_cast<std::int32_t>(random() % 4000);
    input.last_day = input.first_day == undated ? undated : input.first_day + static_cast<std::int32_t>(random() % 40);
    input.killed = static_cast<std::int32_t>(random() % 12) - 1;
    input.type = static_cast<std::uint16_t>(random() % 6);
    input.verdict = static_cast<std::uint8_t>(random() % 5);
    input.item = static_cast<std::uint32_t>(i);
    inputs.push_back(input);
  }
  return inputs;
}

}  // namespace toise::viewer
