// What the desktop opens for us.
#pragma once
#include <string>

namespace toise::viewer {

// Hands an address (http, https) or the path of a file that is there to xdg-open (freedesktop.org, xdg-utils), which
// outlives this program; no shell reads it. Throws Error(bad_argument) for any other target, Error(not_found) for a
// file that is not there, Error(cannot_read) where xdg-open cannot be started.
void open_with_desktop(const std::string& target);

}  // namespace toise::viewer
