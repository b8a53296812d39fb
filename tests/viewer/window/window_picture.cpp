// Scans over all pixels.
#include "tests/viewer/window/window_picture.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>

namespace toise::test {
namespace {

bool is_about(std::uint32_t a, std::uint32_t b, int slack) {
  for (int shift = 0; shift <= 16; shift += 8)
    if (std::abs(static_cast<int>((a >> shift) & 0xFF) - static_cast<int>((b >> shift) & 0xFF)) > slack) return false;
  return true;
}

}  // namespace

bool is_near(Pixel a, Pixel b, int slack) {
  return std::abs(a.x - b.x) <= slack && std::abs(a.y - b.y) <= slack;
}

Picture Picture::cut(Part part) const {
  part = {std::max(0, part.left), std::max(0, part.top), std::min(width, part.right), std::min(height, part.bottom)};
  Picture out{std::max(0, part.right - part.left), std::max(0, part.bottom - part.top), {}};
  for (int y = part.top; y < part.bottom; ++y)
    for (int x = part.left; x < part.right; ++x) out.pixels.push_back(at(x, y));
  return out;
}

std::optional<Pixel> find_disc(const Picture& picture, std::uint32_t colour) {
  constexpr int half = 3;
  int best = half * half;  // fewer are letters
  // The middle of all places where the square is as full as it ever is: a disc may be larger than the square.
  int sum_x = 0;
  int sum_y = 0;
  int places = 0;
  for (int y = half; y < picture.height - half; ++y) {
    for (int x = half; x < picture.width - half; ++x) {
      if (!is_about(picture.at(x, y), colour, 12)) continue;
      int count = 0;
      for (int dy = -half; dy <= half; ++dy)
        for (int dx = -half; dx <= half; ++dx) count += is_about(picture.at(x + dx, y + dy), colour, 12);
      if (count < best) continue;
      if (count > best) sum_x = sum_y = places = 0;
      best = count;
      sum_x += x;
      sum_y += y;
      ++places;
    }
  }
  if (best < 36 || places == 0) return std::nullopt;
  return Pixel{sum_x / places, sum_y / places};
}

std::optional<Part> find_colour(const Picture& picture, std::uint32_t colour, int slack) {
  std::optional<Part> found;
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) {
      if (!is_about(picture.at(x, y), colour, slack)) continue;
      if (!found) found = Part{x, y, x + 1, y + 1};
      found = Part{std::min(found->left, x), found->top, std::max(found->right, x + 1), y + 1};
    }
  return found;
}

std::size_t count_colour(const Picture& picture, std::uint32_t colour, int slack) {
  return static_cast<std::size_t>(std::count_if(picture.pixels.begin(), picture.pixels.end(),
                                                [&](std::uint32_t pixel) { return is_about(pixel, colour, slack); }));
}

std::size_t count_changes(const Picture& a, const Picture& b) {
  if (a.width != b.width || a.height != b.height) return std::max(a.pixels.size(), b.pixels.size());
  std::size_t changes = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) changes += a.pixels[i] != b.pixels[i];
  return changes;
}

void write_ppm(const std::string& path, const Picture& picture) {
  std::ofstream file(path, std::ios::binary);
  file << "P6 " << picture.width << ' ' << picture.height << " 255\n";
  for (const std::uint32_t pixel : picture.pixels)
    for (const int shift : {16, 8, 0}) file.put(static_cast<char>(pixel >> shift & 0xFF));
}

}  // namespace toise::test
