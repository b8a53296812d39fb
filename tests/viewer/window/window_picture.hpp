// What a window shows, and how to find things in it by their colour.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace toise::test {

struct Pixel {
  int x = 0;
  int y = 0;
};
bool is_near(Pixel a, Pixel b, int slack);

// Pixels from left to below right and from top to below bottom.
struct Part {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};

// 0xRRGGBB, row by row from the top.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> pixels;
  bool operator==(const Picture&) const = default;

  std::uint32_t at(int x, int y) const { return pixels[static_cast<std::size_t>(y * width + x)]; }
  // A part that reaches beyond the picture is cut.
  Picture cut(Part part) const;
};

// Where a disc of about this colour lies: the middle of the densest place. Nothing when there is none.
std::optional<Pixel> find_disc(const Picture& picture, std::uint32_t colour);

// The smallest part that holds all pixels that differ by no more than `slack` in each channel. Nothing when none does.
std::optional<Part> find_colour(const Picture& picture, std::uint32_t colour, int slack = 12);
std::size_t count_colour(const Picture& picture, std::uint32_t colour, int slack = 12);

// Pixels that differ; all of them when the sizes do.
std::size_t count_changes(const Picture& a, const Picture& b);

// As a file that most programs for pictures can show.
void write_ppm(const std::string& path, const Picture& picture);

}  // namespace toise::test
