// One flag, the only mutable global: a signal handler can reach nothing else.
#include "core/base/interruption.hpp"

#include <csignal>

#include "core/base/error.hpp"

namespace toise {
namespace {

volatile std::sig_atomic_t caught_signal = 0;

}  // namespace

void note_interruption(int signal) {
  caught_signal = signal;
}

int noted_interruption() {
  return caught_signal;
}

void stop_if_interrupted() {
  if (caught_signal != 0) throw Error(ErrorCode::interrupted, "stopped; nothing half-written was left behind");
}

}  // namespace toise
