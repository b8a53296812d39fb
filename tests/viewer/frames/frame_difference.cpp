// CIELAB and CIEDE2000, then the least difference around each pixel.
#include "tests/viewer/frames/frame_difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numbers>
#include <vector>

namespace toise::test {
namespace {

constexpr double off = 10;
constexpr double unseen = 1.5;
constexpr int block = 40;

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

// In degrees, [0, 360); 0 where there is no hue.
double find_hue(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
  return hue < 0 ? hue + 360 : hue;
}

double pow7(double x) {
  return std::pow(x, 7);
}

struct Chroma {
  double c1, c2, h1, h2;
};

// Chromas and hues with a* stretched near grey.
Chroma find_chroma(const Lab& one, const Lab& two) {
  const double mean = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
  const double stretch = 1 + 0.5 * (1 - std::sqrt(pow7(mean) / (pow7(mean) + pow7(25))));
  const double a1 = one[1] * stretch;
  const double a2 = two[1] * stretch;
  return {std::hypot(a1, one[2]), std::hypot(a2, two[2]), find_hue(a1, one[2]), find_hue(a2, two[2])};
}

struct LabPicture {
  int width, height;
  std::vector<Lab> pixels;
  explicit LabPicture(const viewer::Picture& from) : width(from.width), height(from.height) {
    std::map<int, Lab> known;  // maps have few colours
    for (std::size_t at = 0; at + 2 < from.rgb.size(); at += 3) {
      const int key = from.rgb[at] << 16 | from.rgb[at + 1] << 8 | from.rgb[at + 2];
      const auto found = known.find(key);
      pixels.push_back(
          found != known.end()
              ? found->second
              : known.emplace(key, find_lab(from.rgb[at], from.rgb[at + 1], from.rgb[at + 2])).first->second);
    }
  }
  const Lab& at(int x, int y) const { return pixels[static_cast<std::size_t>(y * width + x)]; }
};

double find_least(const Lab& pixel, const LabPicture& around, int x, int y) {
  double least = find_colour_difference(pixel, around.at(x, y));
  for (int dy = -1; dy <= 1; ++dy)
    for (int dx = -1; dx <= 1; ++dx) {
      if (x + dx < 0 || x + dx >= around.width || y + dy < 0 || y + dy >= around.height) continue;
      least = std::min(least, find_colour_difference(pixel, around.at(x + dx, y + dy)));
    }
  return least;
}

}  // namespace

Lab find_lab(unsigned char red, unsigned char green, unsigned char blue) {
  const auto linear = [](unsigned char value) {
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  const double r = linear(red);
  const double g = linear(green);
  const double b = linear(blue);
  const auto curve = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
  const double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double find_colour_difference(const Lab& one, const Lab& two) {
  if (one == two) return 0;
  const auto [c1, c2, h1, h2] = find_chroma(one, two);
  const bool is_grey = c1 * c2 == 0;
  double turn = is_grey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  double hue = h1 + h2;
  if (!is_grey) hue = std::abs(h1 - h2) <= 180 ? hue / 2 : hue < 360 ? (hue + 360) / 2 : (hue - 360) / 2;
  const double light = (one[0] + two[0]) / 2;
  const double chroma = (c1 + c2) / 2;
  const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                   0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
  const double from_50 = (light - 50) * (light - 50);
  const double dl = (two[0] - one[0]) / (1 + 0.015 * from_50 / std::sqrt(20 + from_50));
  const double dc = (c2 - c1) / (1 + 0.045 * chroma);
  const double dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * t);
  const double blue = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
  const double rotation = -std::sin(radians(2 * blue)) * 2 * std::sqrt(pow7(chroma) / (pow7(chroma) + pow7(25)));
  return std::sqrt(std::max(0.0, dl * dl + dc * dc + dh * dh + rotation * dc * dh));
}

FrameDifference find_difference(const viewer::Picture& a, const viewer::Picture& b) {
  const LabPicture first(a);
  const LabPicture second(b);
  FrameDifference result;
  result.picture = {a.width, a.height, {}};
  std::map<std::pair<int, int>, int> blocks;
  double sum = 0;
  int off_count = 0;
  for (int y = 0; y < a.height; ++y)
    for (int x = 0; x < a.width; ++x) {
      double difference = 0;
      if (first.at(x, y) != second.at(x, y))
        difference = std::max(find_least(first.at(x, y), second, x, y), find_least(second.at(x, y), first, x, y));
      if (difference < unseen) difference = 0;
      sum += difference;
      if (difference > off) ++off_count;
      if (difference > off) ++blocks[{y / block, x / block}];
      const auto shade = static_cast<std::uint8_t>(std::min(255.0, difference * 255 / 20));
      result.picture.rgb.insert(result.picture.rgb.end(), 3, shade);
    }
  const double count = static_cast<double>(a.width) * a.height;
  result.mean = sum / count;
  result.off_share = off_count / count;
  const auto worst =
      std::max_element(blocks.begin(), blocks.end(), [](const auto& x, const auto& y) { return x.second < y.second; });
  if (worst == blocks.end()) return result;
  result.worst_share = static_cast<double>(worst->second) / (block * block);
  result.worst_x = worst->first.second * block;
  result.worst_y = worst->first.first * block;
  return result;
}

std::string describe(const FrameDifference& difference) {
  return fmt::format("mean {:.2f}, {:.2f}% of the pixels off, {:.1f}% of those at {},{}", difference.mean,
                     100 * difference.off_share, 100 * difference.worst_share, difference.worst_x, difference.worst_y);
}

}  // namespace toise::test
