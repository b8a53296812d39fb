// Two separable passes of 1-4-6-4-1, then a logarithm from the bits of a float.
#include "viewer/points/heat.hpp"

#include <algorithm>
#include <bit>

#include "viewer/points/wide.hpp"

namespace toise::viewer {
namespace {

constexpr float centre_weight = 6.0F / 16.0F * 6.0F / 16.0F;  // what a single point leaves in its own cell
constexpr float least_full = 60.0F;                           // points in a cell that may have the deepest shade

// log2 to about 0.09 (linear between the powers of two), continuous and growing: enough for a shade.
float rough_log2(float value) {
  return static_cast<float>(std::bit_cast<std::uint32_t>(value)) * (1.0F / 8388608.0F) - 127.0F;
}

float spread(float a, float b, float c, float d, float e) {
  return (a + e + 4.0F * (b + d) + 6.0F * c) * (1.0F / 16.0F);
}

}  // namespace

TOISE_WIDE void make_shades(const DensityGrid& grid, std::vector<std::uint8_t>& shades) {
  const auto width = static_cast<std::size_t>(grid.width);
  const auto height = static_cast<std::size_t>(grid.height);
  constexpr std::size_t pad = 2;
  const std::size_t stride = width + 2 * pad;
  // Rows with two cells of nothing at each end, and two rows of nothing above and below.
  std::vector<float> counts(stride, 0.0F);
  std::vector<float> across(stride * (height + 2 * pad), 0.0F);
  for (std::size_t y = 0; y < height; ++y) {
    for (std::size_t x = 0; x < width; ++x) counts[x + pad] = static_cast<float>(grid.counts[y * width + x]);
    float* out = across.data() + (y + pad) * stride + pad;
    const float* in = counts.data();
    for (std::size_t x = 0; x < width; ++x) out[x] = spread(in[x], in[x + 1], in[x + 2], in[x + 3], in[x + 4]);
  }
  std::vector<float> soft(width * height);
  float highest = 0;
  for (std::size_t y = 0; y < height; ++y) {
    const float* in = across.data() + y * stride + pad;
    float* out = soft.data() + y * width;
    for (std::size_t x = 0; x < width; ++x)
      out[x] = spread(in[x], in[x + stride], in[x + 2 * stride], in[x + 3 * stride], in[x + 4 * stride]);
    for (std::size_t x = 0; x < width; ++x) highest = std::max(highest, out[x]);
  }
  const float low = rough_log2(centre_weight);
  const float one = static_cast<float>(shade_of_one);
  const float scale = (255.0F - one) / (rough_log2(std::max(highest, least_full * centre_weight)) - low);
  shades.resize(width * height);
  for (std::size_t i = 0; i < soft.size(); ++i) {
    const float faint = soft[i] * (one / centre_weight);
    const float strong = one + (rough_log2(std::max(soft[i], centre_weight)) - low) * scale;
    shades[i] = static_cast<std::uint8_t>((soft[i] < centre_weight ? faint : strong) + 0.5F);
  }
}

}  // namespace toise::viewer
