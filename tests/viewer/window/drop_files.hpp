// Files dropped on a window, by the protocol of file managers.
#pragma once
#include <string>
#include <vector>

struct _XDisplay;

namespace toise::test {

// XDND, version 5 (freedesktop.org, "Drag-and-Drop Protocol for the X Window System"): enters, waits for the window to
// agree, drops, hands over the list of addresses and waits for the end. Throws std::runtime_error when the window does
// not take part within 20 s.
void drop_files(_XDisplay* display, unsigned long window, const std::vector<std::string>& paths);

}  // namespace toise::test
