// Ctrl-C: the task stops at the next safe point; a second Ctrl-C ends the program at once.
#pragma once
#include "core/base/interruption.hpp"

namespace toise::cli {

// From now on the first SIGINT or SIGTERM only asks to stop, and writing to a closed pipe is an error and no signal.
void watch_signals();

// Throws Error(interrupted) when the user has asked to stop.
using toise::stop_if_interrupted;

// Ends the program by the signal that was caught, so that a calling shell script stops too. Returns when none was.
void end_by_signal();

// Puts the signals back as they were, before another program takes our place.
void restore_signals();

}  // namespace toise::cli
