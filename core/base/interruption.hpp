// The user's wish to stop: noted by a signal handler, heeded where work can end without harm.
#pragma once

namespace toise {

// Safe in a signal handler. The last signal noted counts.
void note_interruption(int signal);

// The signal noted; 0 when there was none.
int noted_interruption();

// Throws Error(interrupted) when a signal was noted.
void stop_if_interrupted();

}  // namespace toise
