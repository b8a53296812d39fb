// The program: from options to a picture or a window.
#pragma once
#include "viewer/viewer_options.hpp"

namespace toise::viewer {

// Exit code 0, or for pictures 1 when a claim is contradicted, an issue was found or there was nothing to show.
// Throws Error.
int run_viewer(const ViewerOptions& options);

}  // namespace toise::viewer
