// A picture to a PNG file.
#pragma once
#include <filesystem>
#include <string>

#include "viewer/headless.hpp"

namespace toise::viewer {

// Eight bits a channel, sRGB, no time stamp: equal pictures give equal files. `software` goes into the text chunk
// "Software". Replaces the file atomically; "-" writes to standard output. Throws Error(cannot_write).
void write_png(const std::string& path, const Picture& picture, const std::string& software);

}  // namespace toise::viewer
