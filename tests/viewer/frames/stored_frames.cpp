// Folder, scripts and PNG files.
#include "tests/viewer/frames/stored_frames.hpp"

#include <png.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "viewer/app.hpp"

namespace toise::test {
namespace {

StoredFrame read_frame(const std::filesystem::path& script) {
  StoredFrame frame;
  frame.name = script.stem().string();
  frame.script = script;
  frame.picture = std::filesystem::path(script).replace_extension(".png");
  std::ifstream file(script);
  std::string line;
  std::getline(file, line);
  std::istringstream words(line);
  std::string mark;
  std::string what;
  char cross = 0;
  words >> mark >> what >> frame.width >> cross >> frame.height;
  if (!words || mark != "#" || (what != "map" && what != "window") || cross != 'x')
    throw std::runtime_error(script.string() + ": the first line is not \"# map|window WIDTHxHEIGHT FILE...\"");
  frame.is_window = what == "window";
  for (std::string name; words >> name;) frame.files.push_back((stored_folder() / name).string());
  return frame;
}

}  // namespace

std::filesystem::path stored_folder() {
  return std::filesystem::path(TOISE_SOURCE_DIR) / "tests/viewer/frames/stored";
}

std::vector<StoredFrame> read_stored_frames() {
  std::vector<StoredFrame> frames;
  for (const auto& entry : std::filesystem::directory_iterator(stored_folder()))
    if (entry.path().extension() == ".actions") frames.push_back(read_frame(entry.path()));
  std::sort(frames.begin(), frames.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return frames;
}

viewer::Picture draw_frame(const StoredFrame& frame, const std::vector<std::string>& extra) {
  const auto base = std::filesystem::temp_directory_path() / ("toise-frame-" + std::to_string(::getpid()));
  const std::string output = base.string() + ".png";
  const std::string script = base.string() + ".actions";
  {
    std::ofstream file(script);
    file << std::ifstream(frame.script).rdbuf();
    for (const std::string& line : extra) file << line << '\n';
  }
  viewer::ViewerOptions options;
  options.headless = options.quiet = true;
  options.files = frame.files;
  options.width = frame.width;
  options.height = frame.height;
  options.script = script;
  (frame.is_window ? options.screenshot : options.output) = output;
  viewer::run_viewer(options);
  viewer::Picture picture = read_png(output);
  std::filesystem::remove(output);
  std::filesystem::remove(script);
  return picture;
}

viewer::Picture read_png(const std::filesystem::path& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_file(&image, path.c_str()))
    throw std::runtime_error(path.string() + ": " + image.message);
  image.format = PNG_FORMAT_RGB;
  viewer::Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
  picture.rgb.resize(static_cast<std::size_t>(image.width) * image.height * 3);
  if (!png_image_finish_read(&image, nullptr, picture.rgb.data(), 0, nullptr))
    throw std::runtime_error(path.string() + ": " + image.message);
  return picture;
}

Tolerance tolerance_of(const StoredFrame& frame) {
  return frame.is_window ? Tolerance{0.5, 0.01, 0.06} : Tolerance{0.25, 0.004, 0.1};
}

bool is_within(const FrameDifference& difference, const Tolerance& tolerance) {
  return difference.mean <= tolerance.mean && difference.off_share <= tolerance.off_share &&
         difference.worst_share <= tolerance.worst_share;
}

}  // namespace toise::test
