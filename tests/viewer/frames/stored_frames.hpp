// Frames that are kept as pictures: what to draw for each, and the picture.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "tests/viewer/frames/frame_difference.hpp"

namespace toise::test {

// A file NAME.actions: the first line says "# map 640x400 FILE..." or "# window 960x640 FILE..." with the files beside
// it, the others are actions as in any script. NAME.png beside it is the stored picture.
struct StoredFrame {
  std::string name;
  bool is_window = false;
  int width = 0;
  int height = 0;
  std::vector<std::string> files;
  std::filesystem::path script;
  std::filesystem::path picture;
};

std::filesystem::path stored_folder();
// In the order of their names. Throws std::runtime_error for a first line that says something else.
std::vector<StoredFrame> read_stored_frames();

// As toise-view draws it. extra: actions after those of the script. Throws toise::Error.
viewer::Picture draw_frame(const StoredFrame& frame, const std::vector<std::string>& extra = {});

// Throws std::runtime_error for a file that is no PNG.
viewer::Picture read_png(const std::filesystem::path& path);

// What may differ between versions of Mesa, FreeType and Dear ImGui. Measured: a Debian 13 draws each of these frames
// as a Debian 12 does, mean 0.00 and no pixel off; shifted by a pixel, 0.3% of the worst 40 x 40 are off; a table
// sorted otherwise has 13% off there, though 0.2% of the whole window.
struct Tolerance {
  double mean;
  double off_share;
  double worst_share;
};
Tolerance tolerance_of(const StoredFrame& frame);
bool is_within(const FrameDifference& difference, const Tolerance& tolerance);

}  // namespace toise::test
